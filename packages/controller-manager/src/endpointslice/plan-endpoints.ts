/** The older Endpoints object of a Service, for clients that do not know slices. Pure. */
import type { EndpointAddress, EndpointSubset, Pod, Service } from '@gantry/api/core/v1';
import { isPodReady, isPodTerminal } from '../shared/pod-state.ts';
import { addressFamilies, podAddress, targetPort } from './service-endpoints.ts';

/** Past this many addresses the object is cut, and annotated as such: it is one object that every change rewrites. */
export const MAX_ENDPOINTS_ADDRESSES = 1_000;

export interface EndpointsContent {
  readonly subsets: EndpointSubset[];
  readonly truncated: boolean;
}

/** Terminating pods are left out: Endpoints cannot say that an address still serves. */
export function planEndpoints(service: Service, pods: readonly Pod[]): EndpointsContent {
  const [family = 'IPv4'] = addressFamilies(service);
  const byPorts = new Map<string, { subset: EndpointSubset; ready: EndpointAddress[]; notReady: EndpointAddress[] }>();
  const tolerant = service.spec.publishNotReadyAddresses === true;
  let count = 0;
  let truncated = false;
  const inOrder = [...pods].sort((a, b) => ((a.metadata.name ?? '') < (b.metadata.name ?? '') ? -1 : 1));
  for (const pod of inOrder) {
    const ip = isPodTerminal(pod) ? undefined : podAddress(pod, family);
    if (ip === undefined || (pod.metadata.deletionTimestamp !== undefined && !tolerant)) continue;
    if (count >= MAX_ENDPOINTS_ADDRESSES) {
      truncated = true;
      break;
    }
    count += 1;
    const ports = portsOf(service, pod);
    const key = JSON.stringify(ports);
    const entry = byPorts.get(key) ?? { subset: { ports }, ready: [], notReady: [] };
    byPorts.set(key, entry);
    (tolerant || isPodReady(pod) ? entry.ready : entry.notReady).push(addressOf(service, pod, ip));
  }
  const subsets = [...byPorts.values()].map(({ subset, ready, notReady }) => ({
    ...(ready.length > 0 ? { addresses: ready } : {}),
    ...(notReady.length > 0 ? { notReadyAddresses: notReady } : {}),
    ...(subset.ports && subset.ports.length > 0 ? { ports: subset.ports } : {}),
  }));
  return { subsets, truncated };
}

function portsOf(service: Service, pod: Pod): NonNullable<EndpointSubset['ports']> {
  const ports: NonNullable<EndpointSubset['ports']> = [];
  for (const { name, port, protocol = 'TCP', targetPort: target, appProtocol } of service.spec.ports ?? []) {
    const number = targetPort(pod, target ?? port, protocol);
    if (number === undefined) continue;
    ports.push({
      ...(name ? { name } : {}),
      port: number,
      protocol,
      ...(appProtocol === undefined ? {} : { appProtocol }),
    });
  }
  return ports;
}

function addressOf(service: Service, pod: Pod, ip: string): EndpointAddress {
  const { hostname, subdomain, nodeName } = pod.spec;
  const { namespace, name, uid } = pod.metadata;
  return {
    ip,
    ...(hostname && subdomain === service.metadata.name ? { hostname } : {}),
    ...(nodeName ? { nodeName } : {}),
    targetRef: { kind: 'Pod', namespace, name, uid },
  };
}
