/** Which endpoints a Service has: pods turned into endpoints and grouped by the ports they really serve. Pure. */
import type { Pod, Service } from '@gantry/api/core/v1';
import type { Endpoint, EndpointPort } from '@gantry/api/discovery/v1';
import { resolvePort } from '@gantry/machinery';
import { isPodReady, isPodTerminal } from '../shared/pod-state.ts';

export type AddressFamily = 'IPv4' | 'IPv6';

/** Endpoints that share one list of ports. Pods of one Service may resolve a named port to different numbers. */
export interface EndpointGroup {
  readonly addressType: AddressFamily;
  readonly ports: readonly EndpointPort[];
  readonly endpoints: readonly Endpoint[];
}

export interface ServiceView {
  readonly service: Service;
  /** Pods the selector matches, in any state. */
  readonly pods: readonly Pod[];
  /** Zone of a node, when it has one. */
  readonly zoneOf: (nodeName: string) => string | undefined;
}

export function addressFamilies(service: Service): AddressFamily[] {
  const families = (service.spec.ipFamilies ?? []).filter((family) => family === 'IPv4' || family === 'IPv6');
  if (families.length > 0) return families;
  return [service.spec.clusterIP?.includes(':') ? 'IPv6' : 'IPv4'];
}

export function podAddress(pod: Pod, family: AddressFamily): string | undefined {
  const all = pod.status.podIPs?.map(({ ip }) => ip) ?? [pod.status.podIP ?? ''];
  return all.find((ip) => ip !== undefined && ip !== '' && ip.includes(':') === (family === 'IPv6'));
}

/** A pod has an endpoint from when it has an address until it has finished; while terminating it may still serve. */
export function groupEndpoints(view: ServiceView): EndpointGroup[] {
  const groups = new Map<string, { addressType: AddressFamily; ports: EndpointPort[]; endpoints: Endpoint[] }>();
  for (const addressType of addressFamilies(view.service)) {
    for (const pod of view.pods) {
      const address = isPodTerminal(pod) ? undefined : podAddress(pod, addressType);
      if (address === undefined) continue;
      const ports = portsOf(view.service, pod);
      const key = groupKey(addressType, ports);
      const group = groups.get(key) ?? { addressType, ports, endpoints: [] };
      groups.set(key, group);
      group.endpoints.push(endpointOf(view, pod, address));
    }
  }
  return [...groups.values()];
}

/** Identifies a group: family and ports, whatever their order. */
export function groupKey(addressType: string, ports: readonly EndpointPort[] | null | undefined): string {
  const texts = (ports ?? []).map(({ name, port, protocol, appProtocol }) =>
    [name ?? '', protocol ?? 'TCP', port ?? '', appProtocol ?? ''].join('/'),
  );
  return [addressType, ...texts.sort()].join(' ');
}

function portsOf(service: Service, pod: Pod): EndpointPort[] {
  const ports: EndpointPort[] = [];
  for (const port of service.spec.ports ?? []) {
    const number = targetPort(pod, port.targetPort ?? port.port, port.protocol ?? 'TCP');
    if (number === undefined) continue;
    ports.push({
      name: port.name ?? '',
      port: number,
      protocol: port.protocol ?? 'TCP',
      ...(port.appProtocol === undefined ? {} : { appProtocol: port.appProtocol }),
    });
  }
  return ports;
}

/** The number behind a target port: as given, or that of the container port of this name. */
export function targetPort(pod: Pod, target: number | string, protocol: string): number | undefined {
  // Restartable init containers run beside the others and may serve too.
  const sidecars = pod.spec.initContainers?.filter(({ restartPolicy }) => restartPolicy === 'Always') ?? [];
  const named = [...(pod.spec.containers ?? []), ...sidecars].flatMap((container) =>
    (container.ports ?? []).filter((port) => (port.protocol ?? 'TCP') === protocol),
  );
  return resolvePort(target, named);
}

function endpointOf({ service, zoneOf }: ServiceView, pod: Pod, address: string): Endpoint {
  const serving = isPodReady(pod);
  const terminating = pod.metadata.deletionTimestamp !== undefined;
  const ready = service.spec.publishNotReadyAddresses === true || (serving && !terminating);
  const { nodeName, hostname, subdomain } = pod.spec;
  const zone = nodeName ? zoneOf(nodeName) : undefined;
  const named =
    hostname && subdomain === service.metadata.name && pod.metadata.namespace === service.metadata.namespace;
  const nearby =
    service.spec.trafficDistribution === 'PreferClose' || service.spec.trafficDistribution === 'PreferSameZone';
  return {
    addresses: [address],
    conditions: { ready, serving, terminating },
    ...(named ? { hostname } : {}),
    targetRef: {
      kind: 'Pod',
      namespace: pod.metadata.namespace,
      name: pod.metadata.name,
      uid: pod.metadata.uid,
    },
    ...(nodeName ? { nodeName } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(nearby && zone !== undefined ? { hints: { forZones: [{ name: zone }] } } : {}),
  };
}

/** What makes two endpoints the same one in another state: the pod, or without one the address. */
export function endpointIdentity(endpoint: Endpoint): string {
  return endpoint.targetRef?.uid ?? endpoint.addresses.join(',');
}
