/** Cell texts shared by several kinds. */
import type { KubeObject } from '@gantry/api';
import { since } from './human-duration.ts';

export const NONE = '<none>';
export const UNSET = '<unset>';
export const UNKNOWN = '<unknown>';

export function nameOf(object: KubeObject): string {
  return object.metadata.name ?? '';
}

export function ageOf(object: KubeObject, nowMs: number): string {
  return since(object.metadata.creationTimestamp, nowMs);
}

/** `a=1,b=2`, sorted by key. */
export function formatLabels(labels: Readonly<Record<string, string>> | null | undefined): string {
  const entries = Object.entries(labels ?? {});
  if (entries.length === 0) return NONE;
  return entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}

interface SelectorObject {
  readonly matchLabels?: Readonly<Record<string, string>> | null | undefined;
  readonly matchExpressions?:
    | readonly {
        readonly key: string;
        readonly operator: string;
        readonly values?: readonly string[] | null | undefined;
      }[]
    | null
    | undefined;
}

/** A label selector in the notation of `kubectl -l`, sorted by key. */
export function formatSelector(selector: SelectorObject | null | undefined): string {
  const terms: [key: string, text: string][] = [];
  for (const [key, value] of Object.entries(selector?.matchLabels ?? {})) terms.push([key, `${key}=${value}`]);
  for (const { key, operator, values } of selector?.matchExpressions ?? []) {
    const list = [...(values ?? [])].sort().join(',');
    switch (operator) {
      case 'In':
        terms.push([key, `${key} in (${list})`]);
        break;
      case 'NotIn':
        terms.push([key, `${key} notin (${list})`]);
        break;
      case 'Exists':
        terms.push([key, key]);
        break;
      case 'DoesNotExist':
        terms.push([key, `!${key}`]);
        break;
      default:
        return '<error>';
    }
  }
  if (terms.length === 0) return NONE;
  return terms
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, term]) => term)
    .join(',');
}

interface ContainerLike {
  readonly name: string;
  readonly image?: string | undefined;
}

/** Names and images of a pod template's containers, each comma separated. */
export function containerCells(
  containers: readonly ContainerLike[] | null | undefined,
): [names: string, images: string] {
  const list = containers ?? [];
  return [list.map(({ name }) => name).join(','), list.map(({ image }) => image ?? '').join(',')];
}

/** The first few of a list, and how many more there are. */
export function firstOf(list: readonly string[], max: number, separator = ','): string {
  const shown = list.slice(0, max).join(separator);
  return list.length > max ? `${shown} + ${list.length - max} more...` : shown;
}

const ACCESS_MODES: readonly [mode: string, short: string][] = [
  ['ReadWriteOnce', 'RWO'],
  ['ReadOnlyMany', 'ROX'],
  ['ReadWriteMany', 'RWX'],
  ['ReadWriteOncePod', 'RWOP'],
];

export function accessModes(modes: readonly string[] | null | undefined): string {
  return ACCESS_MODES.filter(([mode]) => modes?.includes(mode))
    .map(([, short]) => short)
    .join(',');
}

interface LoadBalancerStatus {
  readonly ingress?:
    | readonly { readonly ip?: string | undefined; readonly hostname?: string | undefined }[]
    | null
    | undefined;
}

/** Addresses of a load balancer, without repetition, sorted. */
export function loadBalancerAddresses(status: LoadBalancerStatus | null | undefined): string {
  const addresses = (status?.ingress ?? [])
    .map(({ ip, hostname }) => ip || hostname || '')
    .filter((each) => each !== '');
  return [...new Set(addresses)].sort().join(',');
}

export function conditionStatus(
  conditions: readonly { readonly type: string; readonly status: string }[] | null | undefined,
  type: string,
): string | undefined {
  return conditions?.find((condition) => condition.type === type)?.status;
}

/** Optional booleans where the difference between false and unset shows. */
export function optionalBoolean(value: boolean | null | undefined): string {
  return value == null ? UNSET : value ? 'True' : 'False';
}
