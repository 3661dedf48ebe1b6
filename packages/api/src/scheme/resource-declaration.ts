/**
 * What the API serves, declared once per resource. Both front doors, discovery, OpenAPI and the typed gRPC services follow
 * from these declarations. Pure data: no codecs, so that code generators can read it too.
 */
export interface SubresourceDeclaration {
  readonly name: string;
  readonly verbs: readonly string[];
  /** Kind exchanged there; the resource's own when left out. */
  readonly kind?: string;
  /** Group and version of {@link kind} where they differ from the resource's. */
  readonly group?: string;
  readonly version?: string;
}

export interface StorageDeclaration {
  /** Key prefix without a final slash. */
  readonly prefix: string;
  /** API version objects are stored in: `v1`, `autoscaling/v2`. */
  readonly version: string;
  readonly encoding: 'protobuf' | 'json';
  /** The kind written to etcd is shared with another group (events). */
  readonly sharedWith?: string;
}

export interface ResourceDeclaration {
  /** '' for the core group. */
  readonly group: string;
  readonly version: string;
  /** Plural name in paths. */
  readonly resource: string;
  readonly singular: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly verbs: readonly string[];
  readonly subresources: readonly SubresourceDeclaration[];
  /** Undefined for what is computed on request and never stored. */
  readonly storage: StorageDeclaration | undefined;
}

/** Verbs of an ordinary stored resource, in the order discovery lists them. */
export const allVerbs: readonly string[] = [
  'create',
  'delete',
  'deletecollection',
  'get',
  'list',
  'patch',
  'update',
  'watch',
];

const readWrite: readonly string[] = ['get', 'patch', 'update'];

/** The `status` subresource, which most kinds with a controller have. */
export const status: SubresourceDeclaration = { name: 'status', verbs: readWrite };

/** The `scale` subresource, through which replicas are counted without knowing the kind. */
export const scale: SubresourceDeclaration = {
  name: 'scale',
  verbs: readWrite,
  kind: 'Scale',
  group: 'autoscaling',
  version: 'v1',
};

/** What a table row says; the rest is the usual. */
export interface Row {
  readonly kind: string;
  readonly resource: string;
  readonly singular?: string;
  readonly scope?: 'namespaced' | 'cluster';
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  readonly verbs?: readonly string[];
  readonly subresources?: readonly SubresourceDeclaration[];
  /** `none`, or what differs from `/registry/<resource>` in protobuf at the group's own version. */
  readonly storage?: 'none' | Partial<StorageDeclaration>;
}

/** Expands the rows of one group and version. */
export function declare(group: string, version: string, rows: readonly Row[]): ResourceDeclaration[] {
  return rows.map((row) => ({
    group,
    version,
    resource: row.resource,
    singular: row.singular ?? row.kind.toLowerCase(),
    kind: row.kind,
    namespaced: (row.scope ?? 'namespaced') === 'namespaced',
    shortNames: row.shortNames ?? [],
    categories: row.categories ?? [],
    verbs: row.verbs ?? allVerbs,
    subresources: row.subresources ?? [],
    storage:
      row.storage === 'none'
        ? undefined
        : {
            prefix: `/registry/${row.resource}`,
            version: group === '' ? version : `${group}/${version}`,
            encoding: 'protobuf',
            ...row.storage,
          },
  }));
}
