/**
 * What an object counts for under a ResourceQuota. Used at admission, for what a write adds, and by whoever recounts a
 * namespace: both must agree, or quotas drift.
 */
import { Quantity } from '@gantry/machinery';
import type { Container, PersistentVolumeClaim, Pod, PodSpec, Service } from '../../gen/k8s/core/v1.ts';
import { isExtendedResource, quantityOf } from '../validation/resources.ts';

/** Amounts by quota resource name (`pods`, `requests.cpu`, `count/deployments.apps`, ...). */
export type Usage = Map<string, Quantity>;

const ONE = Quantity.fromValue(1);

/** Kinds that had a quota of their own before every kind could be counted. */
const LEGACY_COUNTS: ReadonlySet<string> = new Set([
  'configmaps',
  'persistentvolumeclaims',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
]);

/** `count/pods`, `count/deployments.apps`. */
export function countName(group: string, resource: string): string {
  return group === '' ? `count/${resource}` : `count/${resource}.${group}`;
}

/** Usage of one object of `resource` in `group`. */
export function usageOf(group: string, resource: string, object: object): Usage {
  const usage: Usage = new Map([[countName(group, resource), ONE]]);
  if (group !== '') {
    return usage;
  }
  if (LEGACY_COUNTS.has(resource)) {
    usage.set(resource, ONE);
  }
  if (resource === 'pods') {
    addPod(usage, object as Pod);
  } else if (resource === 'services') {
    addService(usage, object as Service);
  } else if (resource === 'persistentvolumeclaims') {
    addClaim(usage, object as PersistentVolumeClaim);
  }
  return usage;
}

/** Pods that are done hold nothing but their name. */
function addPod(usage: Usage, pod: Pod): void {
  if (pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed') {
    return;
  }
  usage.set('pods', ONE);
  for (const [name, amount] of podAmounts(pod.spec, 'requests')) {
    if (!isExtendedResource(name)) {
      usage.set(name, amount);
    }
    usage.set(`requests.${name}`, amount);
  }
  for (const [name, amount] of podAmounts(pod.spec, 'limits')) {
    if (!isExtendedResource(name)) {
      usage.set(`limits.${name}`, amount);
    }
  }
}

/**
 * What the pod needs at its worst moment: its containers together with the sidecars that run beside them, or one init
 * container with the sidecars started before it. Overhead comes on top.
 */
export function podAmounts(spec: PodSpec, member: 'requests' | 'limits'): Map<string, Quantity> {
  const total = new Map<string, Quantity>();
  for (const container of spec.containers) {
    addAmounts(total, container, member);
  }
  const sidecars = new Map<string, Quantity>();
  const peak = new Map<string, Quantity>();
  for (const container of spec.initContainers ?? []) {
    const isSidecar = container.restartPolicy === 'Always';
    const now = new Map(sidecars);
    addAmounts(now, container, member);
    if (isSidecar) {
      addAmounts(sidecars, container, member);
      addAmounts(total, container, member);
    }
    raise(peak, now);
  }
  raise(total, peak);
  for (const [name, text] of Object.entries(spec.resources?.[member] ?? {})) {
    const amount = quantityOf(text);
    if (amount !== undefined) {
      total.set(name, amount);
    }
  }
  for (const [name, text] of Object.entries(spec.overhead ?? {})) {
    const known = total.get(name);
    const amount = quantityOf(text);
    // A limit that nobody set is no limit, however much the runtime itself takes.
    if (amount !== undefined && (member === 'requests' || known !== undefined)) {
      total.set(name, (known ?? Quantity.zero).add(amount));
    }
  }
  return total;
}

function addAmounts(
  to: Map<string, Quantity>,
  container: Pick<Container, 'resources'>,
  member: 'requests' | 'limits',
): void {
  const amounts = container.resources?.[member];
  for (const name in amounts) {
    const amount = quantityOf(amounts[name]!);
    if (amount !== undefined) {
      const known = to.get(name);
      to.set(name, known === undefined ? amount : known.add(amount));
    }
  }
}

function raise(to: Map<string, Quantity>, by: ReadonlyMap<string, Quantity>): void {
  for (const [name, amount] of by) {
    const known = to.get(name);
    if (known === undefined || known.cmp(amount) < 0) {
      to.set(name, amount);
    }
  }
}

function addService(usage: Usage, service: Service): void {
  const { spec } = service;
  const ports = spec.ports ?? [];
  if (spec.type === 'NodePort') {
    usage.set('services.nodeports', Quantity.fromValue(ports.length));
  } else if (spec.type === 'LoadBalancer') {
    usage.set('services.loadbalancers', ONE);
    const wanted =
      spec.allocateLoadBalancerNodePorts === false ? ports.filter((port) => port.nodePort).length : ports.length;
    usage.set('services.nodeports', Quantity.fromValue(wanted));
  }
}

function addClaim(usage: Usage, claim: PersistentVolumeClaim): void {
  const text = claim.spec.resources?.requests?.storage;
  const size = text === undefined ? undefined : quantityOf(text);
  if (size !== undefined) {
    usage.set('requests.storage', size);
  }
  const storageClass = claim.spec.storageClassName;
  if (storageClass) {
    const prefix = `${storageClass}.storageclass.storage.k8s.io/`;
    usage.set(`${prefix}persistentvolumeclaims`, ONE);
    if (size !== undefined) {
      usage.set(`${prefix}requests.storage`, size);
    }
  }
}
