import { createHash } from 'node:crypto';
import type { MessageCodec } from '../message-codec.ts';
import type { ResourceDeclaration } from './resource-declaration.ts';
import type { KubeObject, ResourceType } from './resource-type.ts';
import { serviceName } from './service-name.ts';

/** Joins a declaration with the codec of its kind. */
export function makeResourceType<T extends KubeObject>(
  d: ResourceDeclaration,
  codec: MessageCodec<T>,
): ResourceType<T> {
  return Object.freeze({
    group: d.group,
    version: d.version,
    resource: d.resource,
    singular: d.singular,
    kind: d.kind,
    listKind: `${d.kind}List`,
    namespaced: d.namespaced,
    shortNames: d.shortNames,
    categories: d.categories,
    verbs: d.verbs,
    subresources: d.subresources.map((s) => ({
      name: s.name,
      verbs: s.verbs,
      kind: s.kind ?? d.kind,
      group: s.group ?? d.group,
      version: s.version ?? (s.group === undefined ? d.version : 'v1'),
    })),
    storage:
      d.storage === undefined
        ? undefined
        : {
            prefix: d.storage.prefix,
            version: d.storage.version,
            kind: d.kind,
            encoding: d.storage.encoding,
            versionHash: storageVersionHash(d.storage.version, d.kind),
          },
    codec,
    service: serviceName(d),
  });
}

/** Handle of a kind that is exchanged but is no resource: options, Scale, Eviction, lists. */
export function makeKindOnly(
  group: string,
  version: string,
  kind: string,
  codec: MessageCodec<KubeObject>,
): ResourceType<KubeObject> {
  return Object.freeze({
    group,
    version,
    resource: '',
    singular: '',
    kind,
    listKind: '',
    namespaced: false,
    shortNames: [],
    categories: [],
    verbs: [],
    subresources: [],
    storage: undefined,
    codec,
    service: '',
  });
}

function storageVersionHash(apiVersion: string, kind: string): string {
  const text = apiVersion.includes('/') ? `${apiVersion}/${kind}` : `/${apiVersion}/${kind}`;
  return createHash('sha256').update(text).digest().subarray(0, 8).toString('base64');
}
