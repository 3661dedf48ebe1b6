import type { Container, Pod } from '@gantry/api/core/v1';
import { parseQuantity } from '@gantry/machinery';

/** Facts that are not in the pod object when its containers are configured. */
export interface DownwardFacts {
  readonly podIps: readonly string[];
  readonly hostIps: readonly string[];
}

/**
 * Value of a `fieldRef`. Works for environment variables and files: whole `metadata.labels` and `metadata.annotations` are
 * meant for files (one `key="value"` per line, sorted).
 */
export function podFieldValue(pod: Pod, fieldPath: string, facts: DownwardFacts): string {
  const subscript = /^(metadata\.(?:labels|annotations))\['(.*)'\]$/.exec(fieldPath);
  if (subscript) {
    const map = subscript[1] === 'metadata.labels' ? pod.metadata.labels : pod.metadata.annotations;
    return map?.[subscript[2] ?? ''] ?? '';
  }
  switch (fieldPath) {
    case 'metadata.name':
      return pod.metadata.name ?? '';
    case 'metadata.namespace':
      return pod.metadata.namespace ?? '';
    case 'metadata.uid':
      return pod.metadata.uid ?? '';
    case 'metadata.labels':
      return formatMap(pod.metadata.labels);
    case 'metadata.annotations':
      return formatMap(pod.metadata.annotations);
    case 'spec.nodeName':
      return pod.spec.nodeName ?? '';
    case 'spec.serviceAccountName':
      return pod.spec.serviceAccountName ?? '';
    case 'status.hostIP':
      return facts.hostIps[0] ?? '';
    case 'status.hostIPs':
      return facts.hostIps.join(',');
    case 'status.podIP':
      return facts.podIps[0] ?? '';
    case 'status.podIPs':
      return facts.podIps.join(',');
    default:
      return '';
  }
}

function formatMap(map: { readonly [key: string]: string } | undefined): string {
  return Object.keys(map ?? {})
    .sort()
    .map((key) => `${key}=${JSON.stringify(map?.[key])}`)
    .join('\n');
}

/** Value of a `resourceFieldRef`, divided and rounded up. A limit that is not set is what the node has to give. */
export function containerResourceValue(
  container: Container,
  reference: { readonly resource: string; readonly divisor?: string | undefined },
  nodeAllocatable: { readonly [resource: string]: string },
): string {
  const [section, ...rest] = reference.resource.split('.');
  const resource = rest.join('.');
  const { limits, requests } = container.resources;
  const given = section === 'limits' ? limits?.[resource] : (requests?.[resource] ?? limits?.[resource]);
  const text = given ?? (section === 'limits' ? nodeAllocatable[resource] : undefined) ?? '0';
  const divisor = parseQuantity(reference.divisor === undefined || reference.divisor === '0' ? '1' : reference.divisor);
  const fine = resource === 'cpu';
  const value = fine ? parseQuantity(text).milliValue() : parseQuantity(text).value();
  const unit = fine ? divisor.milliValue() : divisor.value();
  return String(Math.ceil(value / Math.max(1, unit)));
}
