import type { Container, Pod, SeccompProfile } from '@gantry/api/core/v1';
import {
  type DeepPartial,
  type LinuxContainerSecurityContext,
  type LinuxSandboxSecurityContext,
  NamespaceMode,
  type NamespaceOption,
  SecurityProfile_ProfileType,
} from '@gantry/api/proto/runtime/v1/api';
import { ContainerConfigError } from './env.ts';

/** Which kernel security modules the host offers; what is not there cannot be asked for. */
export interface HostSecurity {
  readonly seccomp: boolean;
  readonly apparmor: boolean;
}

/** Namespaces shared with the host or within the pod. */
export function namespaceOptions(pod: Pod): DeepPartial<NamespaceOption> {
  const pid = pod.spec.hostPID
    ? NamespaceMode.NODE
    : pod.spec.shareProcessNamespace
      ? NamespaceMode.POD
      : NamespaceMode.CONTAINER;
  return {
    network: pod.spec.hostNetwork ? NamespaceMode.NODE : NamespaceMode.POD,
    ipc: pod.spec.hostIPC ? NamespaceMode.NODE : NamespaceMode.POD,
    pid,
  };
}

/** Security of the sandbox itself; privileged when any container is, since the runtime demands it. */
export function sandboxSecurity(pod: Pod, host: HostSecurity): DeepPartial<LinuxSandboxSecurityContext> {
  const context = pod.spec.securityContext;
  const privileged = [...(pod.spec.initContainers ?? []), ...(pod.spec.containers ?? [])].some(
    (container) => container.securityContext?.privileged === true,
  );
  const groups = podGroups(pod);
  return {
    namespaceOptions: namespaceOptions(pod),
    privileged,
    ...(groups.length === 0 ? {} : { supplementalGroups: groups }),
    ...(context?.runAsUser == null ? {} : { runAsUser: { value: context.runAsUser } }),
    ...(context?.runAsUser == null || context.runAsGroup == null ? {} : { runAsGroup: { value: context.runAsGroup } }),
    ...(host.seccomp ? { seccomp: { profileType: SecurityProfile_ProfileType.RuntimeDefault } } : {}),
  };
}

/** Groups every process of the pod is in: the listed ones and the owner of its volumes. */
function podGroups(pod: Pod): number[] {
  const context = pod.spec.securityContext;
  const fsGroup = context?.fsGroup;
  return [...new Set([...(context?.supplementalGroups ?? []), ...(fsGroup == null ? [] : [fsGroup])])];
}

/** What the image says about the user to run as. */
export interface ImageUser {
  readonly uid: number | undefined;
  readonly username: string;
}

/**
 * Security of one container: its own settings over the pod's.
 * @throws ContainerConfigError when runAsNonRoot would be broken or a profile cannot be applied on this host.
 */
export function containerSecurity(
  pod: Pod,
  container: Container,
  image: ImageUser,
  host: HostSecurity,
  extraGroups: readonly number[],
): DeepPartial<LinuxContainerSecurityContext> {
  const own = container.securityContext;
  const shared = pod.spec.securityContext;
  const runAsUser = own?.runAsUser ?? shared?.runAsUser;
  const runAsGroup = own?.runAsGroup ?? shared?.runAsGroup;
  if (own?.runAsNonRoot ?? shared?.runAsNonRoot) verifyNonRoot(container, runAsUser, image);
  const privileged = own?.privileged === true;
  const seccomp = securityProfile(own?.seccompProfile ?? shared?.seccompProfile, privileged || !host.seccomp);
  const appArmor = own?.appArmorProfile ?? shared?.appArmorProfile;
  if (appArmor?.type === 'Localhost' && !host.apparmor) {
    throw new ContainerConfigError('AppArmor profiles are not supported on this host');
  }
  const user =
    runAsUser != null
      ? { runAsUser: { value: runAsUser } }
      : image.uid !== undefined
        ? { runAsUser: { value: image.uid } }
        : image.username !== ''
          ? { runAsUsername: image.username }
          : {};
  const hasUser = Object.keys(user).length > 0;
  return {
    namespaceOptions: namespaceOptions(pod),
    privileged,
    readonlyRootfs: own?.readOnlyRootFilesystem === true,
    noNewPrivs: own?.allowPrivilegeEscalation === false,
    ...user,
    // The runtime refuses a group without a user; root is what "no user" means.
    ...(runAsGroup == null
      ? {}
      : { ...(hasUser ? {} : { runAsUser: { value: 0 } }), runAsGroup: { value: runAsGroup } }),
    supplementalGroups: [...new Set([...podGroups(pod), ...extraGroups])],
    capabilities: {
      addCapabilities: [...(own?.capabilities?.add ?? [])],
      dropCapabilities: [...(own?.capabilities?.drop ?? [])],
    },
    ...(own?.procMount === 'Unmasked' || privileged
      ? {}
      : { maskedPaths: [...maskedPaths], readonlyPaths: [...readonlyPaths] }),
    seccomp,
    ...(host.apparmor && appArmor !== undefined && appArmor !== null
      ? { apparmor: securityProfile(appArmor, privileged) }
      : {}),
  };
}

function verifyNonRoot(container: Container, runAsUser: number | undefined, image: ImageUser): void {
  if (runAsUser !== undefined) {
    if (runAsUser !== 0) return;
    throw new ContainerConfigError(`container's runAsUser breaks non-root policy (container: ${container.name})`);
  }
  if (image.uid === 0 || (image.uid === undefined && image.username === '')) {
    throw new ContainerConfigError(
      `container has runAsNonRoot and image will run as root (container: ${container.name})`,
    );
  }
  if (image.uid === undefined) {
    throw new ContainerConfigError(
      `container has runAsNonRoot and image has non-numeric user (${image.username}), cannot verify user is non-root (container: ${container.name})`,
    );
  }
}

function securityProfile(
  profile: Pick<SeccompProfile, 'type' | 'localhostProfile'> | undefined,
  unconfined: boolean,
): { profileType: SecurityProfile_ProfileType; localhostRef?: string } {
  if (unconfined || profile == null || profile.type === 'Unconfined') {
    return { profileType: SecurityProfile_ProfileType.Unconfined };
  }
  if (profile.type === 'Localhost') {
    return { profileType: SecurityProfile_ProfileType.Localhost, localhostRef: profile.localhostProfile ?? '' };
  }
  return { profileType: SecurityProfile_ProfileType.RuntimeDefault };
}

/** Kernel interfaces under /proc and /sys that leak or change the host's state. */
const maskedPaths = [
  '/proc/asound',
  '/proc/acpi',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/sys/firmware',
  '/sys/devices/virtual/powercap',
];
const readonlyPaths = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];
