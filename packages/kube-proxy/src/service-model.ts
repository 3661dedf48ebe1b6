import { isIPv4 } from 'node:net';
import type { Service, ServicePort } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';

export type TransportProtocol = 'tcp' | 'udp' | 'sctp';

/** One place traffic can be sent to. */
export interface Backend {
  readonly address: string;
  readonly port: number;
  readonly isLocal: boolean;
}

/** One port of one Service, with everything the rules depend on and nothing else. */
export interface ServicePortModel {
  readonly namespace: string;
  readonly name: string;
  readonly portName: string;
  readonly protocol: TransportProtocol;
  readonly clusterIps: readonly string[];
  readonly port: number;
  readonly nodePort: number;
  /** externalIPs. */
  readonly externalIps: readonly string[];
  readonly loadBalancerIps: readonly string[];
  readonly loadBalancerSourceRanges: readonly string[];
  readonly externalLocal: boolean;
  readonly internalLocal: boolean;
  /** Seconds a client stays with its backend; 0 = no affinity. */
  readonly affinitySeconds: number;
  /** For traffic that may go anywhere, in a stable order. */
  readonly backends: readonly Backend[];
  /** For traffic that must stay on this host. */
  readonly localBackends: readonly Backend[];
}

const DEFAULT_AFFINITY_SECONDS = 10_800;

/** Label that ties an EndpointSlice to its Service. */
export const SERVICE_NAME_LABEL = 'kubernetes.io/service-name';

/**
 * The ports of a Service that this host has to serve; none for headless and ExternalName Services. IPv4 only: other
 * address families are left out.
 */
export function modelService(
  service: Service,
  slices: readonly EndpointSlice[],
  nodeName: string,
): readonly ServicePortModel[] {
  const { spec } = service;
  const clusterIps = (spec.clusterIPs ?? (spec.clusterIP === undefined ? [] : [spec.clusterIP])).filter(isIPv4);
  if (spec.type === 'ExternalName' || clusterIps.length === 0) {
    return [];
  }
  const usesNodePorts = spec.type === 'NodePort' || spec.type === 'LoadBalancer';
  const affinitySeconds =
    spec.sessionAffinity === 'ClientIP'
      ? (spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? DEFAULT_AFFINITY_SECONDS)
      : 0;
  const loadBalancerIps = (service.status?.loadBalancer?.ingress ?? [])
    .filter((ingress) => ingress.ipMode !== 'Proxy')
    .map((ingress) => ingress.ip ?? '')
    .filter(isIPv4);
  return (spec.ports ?? []).flatMap((port) => {
    const protocol = protocolOf(port);
    if (protocol === undefined) {
      return [];
    }
    const { backends, localBackends } = selectBackends(slices, port, nodeName);
    return [
      {
        namespace: service.metadata.namespace ?? '',
        name: service.metadata.name ?? '',
        portName: port.name ?? '',
        protocol,
        clusterIps,
        port: port.port,
        nodePort: usesNodePorts ? (port.nodePort ?? 0) : 0,
        externalIps: (spec.externalIPs ?? []).filter(isIPv4),
        loadBalancerIps: spec.type === 'LoadBalancer' ? loadBalancerIps : [],
        loadBalancerSourceRanges: (spec.loadBalancerSourceRanges ?? []).map((range) => range.trim()),
        externalLocal: spec.externalTrafficPolicy === 'Local',
        internalLocal: spec.internalTrafficPolicy === 'Local',
        affinitySeconds,
        backends,
        localBackends,
      },
    ];
  });
}

function protocolOf(port: ServicePort): TransportProtocol | undefined {
  switch (port.protocol ?? 'TCP') {
    case 'TCP':
      return 'tcp';
    case 'UDP':
      return 'udp';
    case 'SCTP':
      return 'sctp';
    default:
      return undefined;
  }
}

/**
 * Ready endpoints; where there are none, those that are going away but still serve, so that a rollout's last moment
 * does not refuse connections. Decided separately for the host's own endpoints.
 */
function selectBackends(
  slices: readonly EndpointSlice[],
  port: ServicePort,
  nodeName: string,
): { backends: Backend[]; localBackends: Backend[] } {
  const ready = new Map<string, Backend>();
  const leaving = new Map<string, Backend>();
  for (const slice of slices) {
    const target = (slice.ports ?? []).find(
      (each) => (each.name ?? '') === (port.name ?? '') && (each.protocol ?? 'TCP') === (port.protocol ?? 'TCP'),
    );
    if (slice.addressType !== 'IPv4' || target?.port === undefined) {
      continue;
    }
    for (const { addresses, conditions, nodeName: endpointNode } of slice.endpoints ?? []) {
      const address = addresses?.[0];
      if (address === undefined || !isIPv4(address)) {
        continue;
      }
      const backend = { address, port: target.port, isLocal: endpointNode === nodeName };
      const key = `${address}:${target.port}`;
      if (conditions?.ready ?? true) {
        ready.set(key, backend);
      } else if (conditions?.serving && conditions.terminating) {
        leaving.set(key, backend);
      }
    }
  }
  const sorted = (from: Map<string, Backend>) => [...from].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const allReady = sorted(ready);
  const allLeaving = sorted(leaving);
  const localReady = allReady.filter((each) => each.isLocal);
  return {
    backends: allReady.length > 0 ? allReady : allLeaving,
    localBackends: localReady.length > 0 ? localReady : allLeaving.filter((each) => each.isLocal),
  };
}
