/** Every group, version and resource that is served right now. */

/** What discovery tells about one resource. `ResourceType` of the API package has this shape. */
export interface DiscoveryResource {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly singular: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly verbs: readonly string[];
  readonly subresources: readonly DiscoverySubresource[];
  readonly storage?: { readonly versionHash: string } | undefined;
}

export interface DiscoverySubresource {
  readonly name: string;
  readonly verbs: readonly string[];
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

export interface CatalogVersion {
  readonly version: string;
  /** By name. */
  readonly resources: readonly DiscoveryResource[];
  /** `Stale`: another server is responsible for it and does not answer. */
  readonly freshness: 'Current' | 'Stale';
}

export interface CatalogGroup {
  readonly name: string;
  /** The preferred version first. */
  readonly versions: readonly CatalogVersion[];
}

/** Group order of kube-apiserver, which decides whose `kubectl get <name>` wins where names collide. */
const GROUP_ORDER = [
  '',
  'apiregistration.k8s.io',
  'apps',
  'events.k8s.io',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'autoscaling',
  'batch',
  'certificates.k8s.io',
  'networking.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'storage.k8s.io',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'scheduling.k8s.io',
  'coordination.k8s.io',
  'node.k8s.io',
  'discovery.k8s.io',
  'resource.k8s.io',
  'flowcontrol.apiserver.k8s.io',
];

/** A group version some source serves without naming its resources (a stale extension server). */
export interface ExtraVersion {
  readonly group: string;
  readonly version: string;
  readonly freshness: 'Current' | 'Stale';
}

interface BuildingVersion {
  readonly resources: Map<string, DiscoveryResource>;
  stale: boolean;
}

/**
 * Sources (`builtin`, custom resource definitions, extension servers) each own a set of resources and replace it as a whole.
 * `generation` grows with every real change; documents are rebuilt when it has.
 */
export class DiscoveryCatalog {
  readonly #sources = new Map<string, { resources: readonly DiscoveryResource[]; versions: readonly ExtraVersion[] }>();
  readonly #listeners = new Set<() => void>();
  #generation = 0;
  #groups: readonly CatalogGroup[] | undefined;

  get generation(): number {
    return this.#generation;
  }

  /** Sets what `source` serves; an empty list removes the source. Earlier sources win where two name the same resource. */
  replace(source: string, resources: readonly DiscoveryResource[], versions: readonly ExtraVersion[] = []): void {
    if (resources.length === 0 && versions.length === 0) this.#sources.delete(source);
    else this.#sources.set(source, { resources, versions });
    this.#groups = undefined;
    this.#generation++;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after every change; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The groups in Kubernetes' order, unknown ones after the known, by name. The core group has the name ''. */
  groups(): readonly CatalogGroup[] {
    this.#groups ??= this.#build();
    return this.#groups;
  }

  group(name: string): CatalogGroup | undefined {
    return this.groups().find((group) => group.name === name);
  }

  #build(): CatalogGroup[] {
    const groups = new Map<string, Map<string, BuildingVersion>>();
    const versionOf = (group: string, version: string) => {
      const versions = groups.get(group) ?? new Map<string, BuildingVersion>();
      groups.set(group, versions);
      const entry = versions.get(version) ?? { resources: new Map(), stale: false };
      versions.set(version, entry);
      return entry;
    };
    for (const { resources, versions } of this.#sources.values()) {
      for (const resource of resources) {
        const { resources: known } = versionOf(resource.group, resource.version);
        if (!known.has(resource.resource)) known.set(resource.resource, resource);
      }
      for (const { group, version, freshness } of versions) {
        const entry = versionOf(group, version);
        if (freshness === 'Stale') entry.stale = true;
      }
    }
    return [...groups.entries()]
      .sort(([a], [b]) => compareGroups(a, b))
      .map(([name, versions]) => ({
        name,
        versions: [...versions.entries()]
          .sort(([a], [b]) => compareVersions(a, b))
          .map(([version, { resources, stale }]) => ({
            version,
            freshness: stale ? ('Stale' as const) : ('Current' as const),
            resources: [...resources.values()].sort((a, b) => (a.resource < b.resource ? -1 : 1)),
          })),
      }));
  }
}

function compareGroups(a: string, b: string): number {
  const rank = (name: string) => {
    const at = GROUP_ORDER.indexOf(name);
    return at < 0 ? GROUP_ORDER.length : at;
  };
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Kubernetes' order of versions, most preferred first: stable before beta before alpha, higher numbers first, then whatever
 * does not look like a version, by name.
 */
export function compareVersions(a: string, b: string): number {
  const left = parseVersion(a);
  const right = parseVersion(b);
  if (left === undefined || right === undefined) {
    if (left !== undefined) return -1;
    if (right !== undefined) return 1;
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return right.stage - left.stage || right.major - left.major || right.minor - left.minor;
}

function parseVersion(text: string): { major: number; stage: number; minor: number } | undefined {
  const match = /^v([1-9]\d*)(?:(alpha|beta)([1-9]\d*))?$/.exec(text);
  if (match === null) return undefined;
  const [, major, stage, minor] = match;
  return { major: Number(major), stage: stage === 'alpha' ? 0 : stage === 'beta' ? 1 : 2, minor: Number(minor ?? 0) };
}
