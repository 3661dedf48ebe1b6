/** Get and list: always from memory, at a revision that satisfies what the client asked for. */
import { newBadRequest, newNotFound } from '@gantry/machinery';
import { isStorageError, type ObjectStore, type Snapshot, type StoredObject, type WatchCache } from '@gantry/storage';
import { decodeContinue, encodeContinue, expiredContinue } from './continue-token.ts';
import { checkListOptions, type ListOptions, parseResourceVersion } from './list-options.ts';
import { Selection } from './selection.ts';
import type { ServedResource } from './served-resource.ts';
import { tooLargeResourceVersion, toStatusError } from './storage-errors.ts';

/** How long a read waits for the cache to catch up before it answers 504. */
const FRESHNESS_TIMEOUT_MS = 3_000;

export interface ListPage {
  /** In key order, in the served version. */
  readonly items: readonly StoredObject[];
  readonly revision: number;
  /** '' when the list is complete. */
  readonly continue: string;
  /** Known only when nothing but the limit cut the list. */
  readonly remaining: number | undefined;
}

export class Reader {
  readonly #cache: WatchCache;
  readonly #store: ObjectStore;
  readonly #checkStorage: () => void;

  /** `checkStorage` throws while a consistent read would only run into a timeout. */
  constructor(cache: WatchCache, store: ObjectStore, checkStorage: () => void) {
    this.#cache = cache;
    this.#store = store;
    this.#checkStorage = checkStorage;
  }

  /**
   * The object as of `resourceVersion` semantics of a get: '' = most recent (linearizable), '0' = whatever is cached,
   * otherwise not older than. Throws NotFound, Timeout, ServiceUnavailable.
   */
  async get(
    resource: ServedResource,
    namespace: string,
    name: string,
    resourceVersion?: string,
  ): Promise<StoredObject> {
    try {
      await this.waitFor(resourceVersion);
    } catch (error) {
      throw toStatusError(error, resource, name);
    }
    const stored = resource.cache.get(resource.key(namespace, name));
    if (stored === undefined) throw newNotFound(resource.groupResource, name);
    return resource.serve(stored);
  }

  /** One page, or everything. All pages of a continued list show the same revision. */
  async list(resource: ServedResource, namespace: string, options: ListOptions): Promise<ListPage> {
    checkListOptions(options, false);
    const selection = Selection.parse(resource, options.labelSelector, options.fieldSelector);
    const limit = options.limit !== undefined && options.limit > 0 ? options.limit : 0;
    const prefix = resource.prefixOf(namespace);
    try {
      if (options.continue !== undefined && options.continue !== '') {
        if (parseResourceVersion(options.resourceVersion) !== 0) {
          throw newBadRequest('specifying resource version is not allowed when using continue');
        }
        return await this.#listContinued(resource, prefix, selection, limit, options.continue);
      }
      const revision = parseResourceVersion(options.resourceVersion);
      // A limited list of an exact or unspecified match must not mix revisions, as in Kubernetes: rv=N with a limit is exact.
      const exact =
        options.resourceVersionMatch === 'Exact' ||
        (revision > 0 && limit > 0 && (options.resourceVersionMatch ?? '') === '');
      if (exact) return await this.#listAt(resource, prefix, selection, limit, revision, undefined);
      await this.waitFor(options.resourceVersion);
      return collect(resource, resource.cache.snapshot(), prefix, selection, limit, undefined);
    } catch (error) {
      throw toStatusError(error, resource, '');
    }
  }

  /** Revision up to which the cache has seen everything. */
  get revision(): number {
    return this.#cache.revision;
  }

  /** Waits until reads from the cache satisfy `resourceVersion`. */
  async waitFor(resourceVersion: string | undefined): Promise<void> {
    if (resourceVersion === undefined || resourceVersion === '') {
      this.#checkStorage();
      await this.#cache.waitForConsistentRead({ timeoutMs: FRESHNESS_TIMEOUT_MS });
      return;
    }
    if (!this.#cache.isReady()) await this.#cache.waitForConsistentRead({ timeoutMs: FRESHNESS_TIMEOUT_MS });
    const revision = parseResourceVersion(resourceVersion);
    if (revision <= this.#cache.revision) return;
    try {
      await this.#cache.waitForRevision(revision, { timeoutMs: FRESHNESS_TIMEOUT_MS });
    } catch (error) {
      if (!isStorageError(error, 'timeout')) throw error;
      // The revision may be etcd's own, of a write outside the registry: a consistent read settles it.
      await this.#cache.waitForConsistentRead({ timeoutMs: FRESHNESS_TIMEOUT_MS });
      if (this.#cache.revision < revision) throw tooLargeResourceVersion(revision, this.#cache.revision);
    }
  }

  async #listContinued(
    resource: ServedResource,
    prefix: string,
    selection: Selection,
    limit: number,
    token: string,
  ): Promise<ListPage> {
    const point = decodeContinue(token);
    const startAfter = prefix + point.startAfter;
    if (point.revision < 0) {
      await this.waitFor('');
      return collect(resource, resource.cache.snapshot(), prefix, selection, limit, startAfter);
    }
    try {
      return await this.#listAt(resource, prefix, selection, limit, point.revision, startAfter);
    } catch (error) {
      if (isStorageError(error, 'compacted')) throw expiredContinue(point);
      throw error;
    }
  }

  async #listAt(
    resource: ServedResource,
    prefix: string,
    selection: Selection,
    limit: number,
    revision: number,
    startAfter: string | undefined,
  ): Promise<ListPage> {
    const held = resource.cache.snapshotAt(revision);
    if (held !== undefined) return collect(resource, held, prefix, selection, limit, startAfter, revision);
    if (revision > this.#cache.revision) await this.waitFor(String(revision));
    if (selection.isEverything) {
      const page = await this.#store.list(prefix, {
        revision,
        ...(limit > 0 ? { limit } : {}),
        ...(startAfter === undefined ? {} : { startAfter }),
      });
      const after = page.continueAfter;
      return {
        items: resource.converts ? page.items.map((item) => resource.serve(item)) : page.items,
        revision,
        continue: after === undefined ? '' : encodeContinue({ revision, startAfter: after.slice(prefix.length) }),
        remaining: page.remaining,
      };
    }
    const all = await this.#store.list(prefix, { revision, ...(startAfter === undefined ? {} : { startAfter }) });
    return fill(resource, all.items, prefix, selection, limit, revision, undefined);
  }
}

function collect(
  resource: ServedResource,
  snapshot: Snapshot,
  prefix: string,
  selection: Selection,
  limit: number,
  startAfter: string | undefined,
  revision = snapshot.revision,
): ListPage {
  if (selection.name !== undefined && prefix !== resource.keyPrefix) {
    const stored = snapshot.get(prefix + selection.name);
    const found = stored !== undefined && selection.matches(stored) ? [resource.serve(stored)] : [];
    return { items: found, revision, continue: '', remaining: undefined };
  }
  const total = limit > 0 && selection.isEverything && startAfter === undefined ? snapshot.count(prefix) : undefined;
  return fill(resource, snapshot.range(prefix, startAfter), prefix, selection, limit, revision, total);
}

function fill(
  resource: ServedResource,
  source: Iterable<StoredObject>,
  prefix: string,
  selection: Selection,
  limit: number,
  revision: number,
  total: number | undefined,
): ListPage {
  const items: StoredObject[] = [];
  const everything = selection.isEverything;
  let beyond = 0;
  for (const stored of source) {
    if (!everything && !selection.matches(stored)) continue;
    if (limit > 0 && items.length === limit) {
      beyond++;
      // Of a selection nobody knows the rest without looking at it; of everything it is counted, unless known already.
      if (!everything || total !== undefined) break;
    } else items.push(resource.serve(stored));
  }
  if (beyond > 0) {
    const last = items[limit - 1]!;
    const remaining = total === undefined ? beyond : total - limit;
    return {
      items,
      revision,
      continue: encodeContinue({ revision, startAfter: last.key.slice(prefix.length) }),
      remaining: everything ? remaining : undefined,
    };
  }
  return { items, revision, continue: '', remaining: undefined };
}
