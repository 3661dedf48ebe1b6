/** Aggregated discovery (`apidiscovery.k8s.io`): everything in two documents, one for `/api`, one for `/apis`. */
import type { CatalogGroup, CatalogVersion, DiscoveryResource } from './catalog.ts';

export type AggregatedVersion = 'v2' | 'v2beta1';

/** APIGroupDiscoveryList of the given groups, in their order. */
export function apiGroupDiscoveryList(groups: readonly CatalogGroup[], version: AggregatedVersion) {
  return {
    kind: 'APIGroupDiscoveryList',
    apiVersion: `apidiscovery.k8s.io/${version}`,
    metadata: {},
    items: groups.map((group) => ({
      metadata: { ...(group.name !== '' && { name: group.name }), creationTimestamp: null },
      versions: group.versions.map((entry) => versionBody(group.name, entry)),
    })),
  };
}

function versionBody(group: string, { version, resources, freshness }: CatalogVersion) {
  return { version, resources: resources.map((resource) => resourceBody(group, version, resource)), freshness };
}

function resourceBody(group: string, version: string, resource: DiscoveryResource) {
  return {
    resource: resource.resource,
    responseKind: { group, version, kind: resource.kind },
    scope: resource.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: resource.singular,
    verbs: [...resource.verbs].sort(),
    ...(resource.shortNames.length > 0 && { shortNames: resource.shortNames }),
    ...(resource.categories.length > 0 && { categories: resource.categories }),
    ...(resource.subresources.length > 0 && {
      subresources: [...resource.subresources]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((sub) => ({
          subresource: sub.name,
          responseKind: { group: sub.group, version: sub.version, kind: sub.kind },
          verbs: [...sub.verbs].sort(),
        })),
    }),
  };
}
