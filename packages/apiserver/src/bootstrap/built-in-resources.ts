/** The resources of the scheme, with what gives them their meaning. */
import { allResources, findKind, type ResourceType } from '@gantry/api';
import type { WatchCache } from '@gantry/storage';
import type { ExpectedKind } from '../registry/decode.ts';
import type { ResourceTable } from '../registry/resource-table.ts';
import { ServedResource } from '../registry/served-resource.ts';
import type { Strategy } from '../registry/strategy.ts';
import { versionViewOf } from '../registry/version-views.ts';

/** Adds every stored built-in resource to `table`; returns all that are served, computed ones included. */
export function serveBuiltIn(table: ResourceTable, all: readonly Strategy[], cache: WatchCache): ResourceType[] {
  const byPrefix = new Map<string, Strategy>();
  for (const strategy of all) {
    const prefix = strategy.resource.storage?.prefix;
    if (prefix !== undefined) byPrefix.set(prefix, strategy);
  }
  const served: ResourceType[] = [];
  for (const type of allResources) {
    // Metrics are another server's business.
    if (type.group === 'metrics.k8s.io') continue;
    served.push(type);
    if (type.storage === undefined) continue;
    const keyPrefix = `${type.storage.prefix}/`;
    table.add(
      new ServedResource({
        type,
        strategy: byPrefix.get(type.storage.prefix) ?? { resource: type },
        cache: cache.resource(keyPrefix),
        keyPrefix,
        view: versionViewOf(type),
      }),
    );
  }
  return served;
}

/** The kind exchanged under a name, also when it is no resource of its own (Scale, Eviction, TokenRequest). */
export function kindOf(group: string, version: string, kind: string): ExpectedKind | undefined {
  const found = findKind(group, version, kind);
  if (found === undefined) return undefined;
  const apiVersion = group === '' ? version : `${group}/${version}`;
  return { apiVersion, kind, codec: found.codec as ExpectedKind['codec'] };
}
