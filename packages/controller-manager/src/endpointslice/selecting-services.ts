/** Finds the Services whose selectors match a pod, for controllers that watch pods on behalf of Services. */
import type { Pod, Service } from '@gantry/api/core/v1';
import { type Informer, type ObjectKey, objectKey } from '@gantry/client';

/** Services without a selector have endpoints somebody else takes care of; ExternalName ones have none. */
export function hasSelector(service: Service): boolean {
  const { selector, type } = service.spec;
  return type !== 'ExternalName' && selector !== undefined && Object.keys(selector).length > 0;
}

export function selects(service: Service, labels: Readonly<Record<string, string>> | undefined): boolean {
  if (!hasSelector(service)) return false;
  for (const [key, value] of Object.entries(service.spec.selector ?? {})) {
    if (labels?.[key] !== value) return false;
  }
  return true;
}

export function servicesSelecting(services: Informer<Service>, pod: Pod): ObjectKey[] {
  const keys: ObjectKey[] = [];
  for (const service of services.lister.list(pod.metadata.namespace)) {
    if (selects(service, pod.metadata.labels)) keys.push(objectKey(service));
  }
  return keys;
}

/** Whether a pod's change can matter to endpoints at all. Most status updates do not. */
export function endpointRelevantChange(old: Pod, pod: Pod): boolean {
  return fingerprint(old) !== fingerprint(pod);
}

function fingerprint(pod: Pod): string {
  const { status, spec, metadata } = pod;
  const ready = status.conditions?.find(({ type }) => type === 'Ready');
  return JSON.stringify([
    metadata.labels,
    metadata.deletionTimestamp !== undefined,
    spec.nodeName,
    status.phase === 'Failed' || status.phase === 'Succeeded',
    status.podIP,
    status.podIPs,
    ready?.status,
  ]);
}
