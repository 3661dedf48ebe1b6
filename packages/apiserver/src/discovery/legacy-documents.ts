/** Discovery as it always was: one document per level. */
import type { CatalogGroup, CatalogVersion, DiscoveryCatalog } from './catalog.ts';

/** `/api` */
export function apiVersions(catalog: DiscoveryCatalog, serverAddress: string) {
  const core = catalog.group('');
  return {
    kind: 'APIVersions',
    versions: (core?.versions ?? []).map(({ version }) => version),
    serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress }],
  };
}

/** `/apis` */
export function apiGroupList(catalog: DiscoveryCatalog) {
  return {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: catalog
      .groups()
      .filter(({ name }) => name !== '')
      .map(groupBody),
  };
}

/** `/apis/<group>` */
export function apiGroup(group: CatalogGroup) {
  return { kind: 'APIGroup', apiVersion: 'v1', ...groupBody(group) };
}

function groupBody({ name, versions }: CatalogGroup) {
  const entries = versions.map(({ version }) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions: entries, preferredVersion: entries[0] };
}

/** `/api/v1` and `/apis/<group>/<version>` */
export function apiResourceList(group: string, { version, resources }: CatalogVersion) {
  const entries: Record<string, unknown>[] = [];
  for (const resource of resources) {
    entries.push({
      name: resource.resource,
      singularName: resource.singular,
      namespaced: resource.namespaced,
      kind: resource.kind,
      verbs: [...resource.verbs].sort(),
      ...(resource.shortNames.length > 0 && { shortNames: resource.shortNames }),
      ...(resource.categories.length > 0 && { categories: resource.categories }),
      ...(resource.storage && { storageVersionHash: resource.storage.versionHash }),
    });
    for (const sub of resource.subresources) {
      const foreign = sub.group !== group || sub.version !== version;
      entries.push({
        name: `${resource.resource}/${sub.name}`,
        singularName: '',
        namespaced: resource.namespaced,
        ...(foreign && sub.group !== '' && { group: sub.group }),
        ...(foreign && { version: sub.version }),
        kind: sub.kind,
        verbs: [...sub.verbs].sort(),
      });
    }
  }
  entries.sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
  const core = group === '';
  return {
    kind: 'APIResourceList',
    ...(!core && { apiVersion: 'v1' }),
    groupVersion: core ? version : `${group}/${version}`,
    resources: entries,
  };
}
