/** The baseline standard: nothing by which a pod takes over its host. */
import type { PodSpec, SELinuxOptions } from '@gantry/api/core/v1';
import { type AnyContainer, containersOf, named } from './pod-view.ts';

/** One requirement. Returns what breaks it, with the culprit in brackets, or undefined. */
export type Check = (spec: PodSpec) => string | undefined;

const DEFAULT_CAPABILITIES: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);
const SAFE_SYSCTLS: ReadonlySet<string> = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
]);
const SELINUX_TYPES: ReadonlySet<string> = new Set([
  '',
  'container_engine_t',
  'container_init_t',
  'container_kvm_t',
  'container_t',
]);

/** Names of the containers for which `isBad` holds; undefined when there are none. */
export function offenders(spec: PodSpec, isBad: (container: AnyContainer) => boolean): string | undefined {
  const names = containersOf(spec)
    .filter(isBad)
    .map(({ name }) => name);
  return names.length === 0 ? undefined : named(names);
}

const hostNamespaces: Check = (spec) => {
  const used = (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((member) => spec[member] === true);
  return used.length === 0 ? undefined : `host namespaces (${used.map((member) => `${member}=true`).join(', ')})`;
};

const privileged: Check = (spec) => {
  const bad = offenders(spec, ({ securityContext }) => securityContext?.privileged === true);
  return bad && `privileged (${bad} must not set securityContext.privileged=true)`;
};

const capabilities: Check = (spec) => {
  const added = new Set<string>();
  const bad = offenders(spec, ({ securityContext }) => {
    const beyond = (securityContext?.capabilities?.add ?? []).filter((name) => !DEFAULT_CAPABILITIES.has(name));
    for (const name of beyond) added.add(JSON.stringify(name));
    return beyond.length > 0;
  });
  const list = [...added].sort().join(', ');
  return bad && `non-default capabilities (${bad} must not include ${list} in securityContext.capabilities.add)`;
};

const hostPathVolumes: Check = (spec) => {
  const names = (spec.volumes ?? [])
    .filter(({ hostPath }) => hostPath !== undefined)
    .map(({ name }) => JSON.stringify(name));
  return names.length === 0
    ? undefined
    : `hostPath volumes (${names.length === 1 ? 'volume' : 'volumes'} ${names.join(', ')})`;
};

const hostPorts: Check = (spec) => {
  const ports = new Set<number>();
  const bad = offenders(spec, (container) => {
    const used = (container.ports ?? []).flatMap(({ hostPort }) => (hostPort ? [hostPort] : []));
    for (const port of used) ports.add(port);
    return used.length > 0;
  });
  const list = [...ports].sort((a, b) => a - b).join(', ');
  return (
    bad &&
    `hostPort (${bad} ${bad.startsWith('containers') ? 'use' : 'uses'} ${ports.size === 1 ? 'hostPort' : 'hostPorts'} ${list})`
  );
};

const appArmor: Check = (spec) => {
  const unconfined = (profile: { type: string } | undefined) => profile?.type === 'Unconfined';
  const bad = offenders(spec, ({ securityContext }) => unconfined(securityContext?.appArmorProfile));
  const pod = unconfined(spec.securityContext?.appArmorProfile) ? 'pod' : undefined;
  const who = [pod, bad].filter((each) => each !== undefined).join(' and ');
  return who === ''
    ? undefined
    : `forbidden AppArmor profile (${who} must not set AppArmor profile type to "Unconfined")`;
};

const seLinux: Check = (spec) => {
  const foreign = (options: SELinuxOptions | undefined) =>
    options !== undefined && (!SELINUX_TYPES.has(options.type ?? '') || Boolean(options.user) || Boolean(options.role));
  const bad = offenders(spec, ({ securityContext }) => foreign(securityContext?.seLinuxOptions));
  const pod = foreign(spec.securityContext?.seLinuxOptions) ? 'pod' : undefined;
  const who = [pod, bad].filter((each) => each !== undefined).join(' and ');
  return who === '' ? undefined : `seLinuxOptions (${who} set forbidden securityContext.seLinuxOptions)`;
};

const procMount: Check = (spec) => {
  if (spec.hostUsers === false) return undefined;
  const bad = offenders(spec, ({ securityContext }) => (securityContext?.procMount ?? 'Default') !== 'Default');
  return bad && `procMount (${bad} must not set securityContext.procMount)`;
};

const seccomp: Check = (spec) => {
  const unconfined = (profile: { type: string } | undefined) => profile?.type === 'Unconfined';
  const bad = offenders(spec, ({ securityContext }) => unconfined(securityContext?.seccompProfile));
  const pod = unconfined(spec.securityContext?.seccompProfile) ? 'pod' : undefined;
  const who = [pod, bad].filter((each) => each !== undefined).join(' and ');
  return who === ''
    ? undefined
    : `seccompProfile (${who} must not set securityContext.seccompProfile.type to "Unconfined")`;
};

const sysctls: Check = (spec) => {
  const names = (spec.securityContext?.sysctls ?? []).map(({ name }) => name).filter((name) => !SAFE_SYSCTLS.has(name));
  return names.length === 0 ? undefined : `forbidden sysctls (${names.join(', ')})`;
};

const hostProcess: Check = (spec) => {
  const bad = offenders(spec, ({ securityContext }) => securityContext?.windowsOptions?.hostProcess === true);
  const pod = spec.securityContext?.windowsOptions?.hostProcess === true ? 'pod' : undefined;
  const who = [pod, bad].filter((each) => each !== undefined).join(' and ');
  return who === '' ? undefined : `hostProcess (${who} must not set securityContext.windowsOptions.hostProcess=true)`;
};

/** A probe that names a host makes the kubelet knock on other doors than the pod's. */
const probeHosts: Check = (spec) => {
  const bad = offenders(spec, (container) =>
    [
      container.livenessProbe,
      container.readinessProbe,
      container.startupProbe,
      container.lifecycle?.postStart,
      container.lifecycle?.preStop,
    ].some((handler) => Boolean(handler?.httpGet?.host) || Boolean(handler?.tcpSocket?.host)),
  );
  return bad && `probe or lifecycle host (${bad} must not set host in probes or lifecycle hooks)`;
};

export const baselineChecks: readonly Check[] = [
  appArmor,
  capabilities,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  hostProcess,
  privileged,
  probeHosts,
  procMount,
  seLinux,
  seccomp,
  sysctls,
];
