import { createHash } from 'node:crypto';
import type { Container, Pod } from '@gantry/api/core/v1';
import { MountPropagation } from '@gantry/api/proto/runtime/v1/api';
import type { ContainerSpec } from '../runtime/contract.ts';
import {
  containerHashAnnotation,
  containerNameLabel,
  podGracePeriodAnnotation,
  podNameLabel,
  podNamespaceLabel,
  podUidLabel,
  restartCountAnnotation,
  terminationMessagePathAnnotation,
  terminationMessagePolicyAnnotation,
} from '../runtime/labels.ts';
import { type EnvVar, expandReferences } from './env.ts';
import { oomScoreAdj } from './qos.ts';
import { containerLimits } from './resources.ts';
import { containerSecurity, type HostSecurity, type ImageUser } from './security.ts';

/** One bind mount, resolved to a path on the host. */
export interface ResolvedMount {
  readonly hostPath: string;
  readonly containerPath: string;
  readonly readOnly: boolean;
  readonly propagation?: string | undefined;
}

export interface ContainerInputs {
  readonly restartCount: number;
  /** Reference the runtime knows the image by. */
  readonly imageRef: string;
  readonly imageUser: ImageUser;
  readonly env: readonly EnvVar[];
  readonly mounts: readonly ResolvedMount[];
  /** Relative to the sandbox's log directory. */
  readonly logPath: string;
  readonly security: HostSecurity;
  readonly memoryCapacityBytes: number;
  /** Whether the kubelet's host may lower oom_score_adj below zero. */
  readonly negativeOomScore: boolean;
}

/** The CRI container. Pure; `$(NAME)` in command and arguments is expanded here. */
export function containerSpec(pod: Pod, container: Container, inputs: ContainerInputs): ContainerSpec {
  const values = new Map(inputs.env.map(({ name, value }) => [name, value]));
  const expand = (text: string) => expandReferences(text, (name) => values.get(name));
  const limits = containerLimits(container);
  return {
    metadata: { name: container.name, attempt: inputs.restartCount },
    image: { image: inputs.imageRef, userSpecifiedImage: container.image ?? '' },
    command: (container.command ?? []).map(expand),
    args: (container.args ?? []).map(expand),
    workingDir: container.workingDir ?? '',
    envs: inputs.env.map(({ name, value }) => ({ key: name, value })),
    mounts: inputs.mounts.map((mount) => ({
      hostPath: mount.hostPath,
      containerPath: mount.containerPath,
      readonly: mount.readOnly,
      propagation: propagations[mount.propagation ?? 'None'] ?? MountPropagation.PROPAGATION_PRIVATE,
    })),
    labels: {
      [containerNameLabel]: container.name,
      [podNameLabel]: pod.metadata.name ?? '',
      [podNamespaceLabel]: pod.metadata.namespace ?? '',
      [podUidLabel]: pod.metadata.uid ?? '',
    },
    annotations: {
      [containerHashAnnotation]: containerHash(container),
      [restartCountAnnotation]: String(inputs.restartCount),
      [terminationMessagePathAnnotation]: container.terminationMessagePath ?? '/dev/termination-log',
      [terminationMessagePolicyAnnotation]: container.terminationMessagePolicy ?? 'File',
      [podGracePeriodAnnotation]: String(pod.spec.terminationGracePeriodSeconds ?? 30),
    },
    logPath: inputs.logPath,
    stdin: container.stdin ?? false,
    stdinOnce: container.stdinOnce ?? false,
    tty: container.tty ?? false,
    linux: {
      resources: {
        cpuShares: limits.cpuShares,
        ...(limits.cpuQuotaUs === undefined ? {} : { cpuQuota: limits.cpuQuotaUs, cpuPeriod: limits.cpuPeriodUs }),
        ...(limits.memoryLimitBytes === undefined ? {} : { memoryLimitInBytes: limits.memoryLimitBytes }),
        oomScoreAdj: oomScoreAdj(pod, container, inputs.memoryCapacityBytes, inputs.negativeOomScore),
      },
      securityContext: containerSecurity(pod, container, inputs.imageUser, inputs.security, []),
    },
  };
}

const propagations: { readonly [mode: string]: MountPropagation } = {
  None: MountPropagation.PROPAGATION_PRIVATE,
  HostToContainer: MountPropagation.PROPAGATION_HOST_TO_CONTAINER,
  Bidirectional: MountPropagation.PROPAGATION_BIDIRECTIONAL,
};

/**
 * Identifies what must not change under a running container. Only the image can change in a pod's lifetime (and with it
 * the name it belongs to), so later versions of the API may add fields without every container being restarted.
 */
export function containerHash(container: Container): string {
  return createHash('sha256')
    .update(JSON.stringify([container.name, container.image ?? '']))
    .digest('hex')
    .slice(0, 16);
}
