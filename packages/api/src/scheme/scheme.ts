import { kinds } from '../../gen/k8s/kinds.ts';
import { allResources } from '../../gen/k8s/resources.ts';
import type { MessageCodec } from '../message-codec.ts';
import { makeKindOnly } from './make-resource-type.ts';
import type { KubeObject, ResourceType } from './resource-type.ts';

const byResource = new Map(allResources.map((r) => [`${r.group}/${r.version}/${r.resource}`, r]));
const byKind = new Map(allResources.map((r) => [`${r.group}/${r.version}/${r.kind}`, r]));
const kindOnly = new Map<string, ResourceType>();

/** The resource of a path: `findResource('apps', 'v1', 'deployments')`. */
export function findResource(group: string, version: string, resource: string): ResourceType | undefined {
  return byResource.get(`${group}/${version}/${resource}`);
}

/**
 * The handle of a kind. Kinds that are exchanged without being resources (options, Scale, Eviction, TokenRequest, lists,
 * RangeAllocation, Status) are found as well, with an empty `resource`. Options kinds are found in every group,
 * since clients send them under the group of the resource.
 */
export function findKind(group: string, version: string, kind: string): ResourceType | undefined {
  const key = `${group}/${version}/${kind}`;
  const found = byKind.get(key) ?? kindOnly.get(key);
  if (found !== undefined) return found;
  const codec = findCodec(group === '' ? version : `${group}/${version}`, kind);
  if (codec === undefined) return undefined;
  const made = makeKindOnly(group, version, kind, codec as MessageCodec<KubeObject>);
  kindOnly.set(key, made);
  return made;
}

/** Kinds of meta/v1 that belong to every group version. */
const everywhere = new Set([
  'CreateOptions',
  'DeleteOptions',
  'GetOptions',
  'ListOptions',
  'PatchOptions',
  'UpdateOptions',
  'WatchEvent',
]);
const groupVersion = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;

/** The codec of a kind by its apiVersion; also of kinds that are no resources. */
export function findCodec(apiVersion: string, kind: string): MessageCodec<unknown> | undefined {
  const exact = kinds.get(`${apiVersion}/${kind}`);
  if (exact !== undefined) return exact;
  return everywhere.has(kind) && groupVersion.test(apiVersion) ? kinds.get(`v1/${kind}`) : undefined;
}

export { allResources };
