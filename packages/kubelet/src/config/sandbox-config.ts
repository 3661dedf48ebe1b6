import type { Pod } from '@gantry/api/core/v1';
import { Protocol } from '@gantry/api/proto/runtime/v1/api';
import type { SandboxConfig } from '../runtime/contract.ts';
import { podNameLabel, podNamespaceLabel, podUidLabel } from '../runtime/labels.ts';
import type { DnsConfig } from './dns.ts';
import { podHostname } from './hosts-file.ts';
import { type HostSecurity, sandboxSecurity } from './security.ts';

export interface SandboxInputs {
  readonly attempt: number;
  readonly logDirectory: string;
  readonly dns: DnsConfig;
  readonly cgroupParent: string;
  readonly security: HostSecurity;
}

/** The CRI sandbox of a pod. Pure. */
export function sandboxConfig(pod: Pod, inputs: SandboxInputs): SandboxConfig {
  const { name = '', namespace = '', uid = '' } = pod.metadata;
  const sysctls = Object.fromEntries(
    (pod.spec.securityContext?.sysctls ?? []).map((sysctl) => [sysctl.name, sysctl.value]),
  );
  return {
    metadata: { name, namespace, uid, attempt: inputs.attempt },
    ...(pod.spec.hostNetwork ? {} : { hostname: podHostname(pod) }),
    logDirectory: inputs.logDirectory,
    dnsConfig: {
      servers: [...inputs.dns.servers],
      searches: [...inputs.dns.searches],
      options: [...inputs.dns.options],
    },
    portMappings: portMappings(pod),
    labels: {
      ...pod.metadata.labels,
      [podNameLabel]: name,
      [podNamespaceLabel]: namespace,
      [podUidLabel]: uid,
    },
    annotations: { ...pod.metadata.annotations },
    linux: { cgroupParent: inputs.cgroupParent, securityContext: sandboxSecurity(pod, inputs.security), sysctls },
  };
}

const protocols: { readonly [name: string]: Protocol } = { TCP: Protocol.TCP, UDP: Protocol.UDP, SCTP: Protocol.SCTP };

/** Host ports only: the runtime sets up what it is told, and a container port needs no mapping. */
function portMappings(pod: Pod) {
  if (pod.spec.hostNetwork) return [];
  const containers = [
    ...(pod.spec.initContainers ?? []).filter((container) => container.restartPolicy === 'Always'),
    ...(pod.spec.containers ?? []),
  ];
  return containers.flatMap((container) =>
    (container.ports ?? [])
      .filter((port) => (port.hostPort ?? 0) > 0)
      .map((port) => ({
        protocol: protocols[port.protocol ?? 'TCP'] ?? Protocol.TCP,
        containerPort: port.containerPort,
        hostPort: port.hostPort ?? 0,
        hostIp: port.hostIP ?? '',
      })),
  );
}
