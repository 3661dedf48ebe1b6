/** {@link AdmissionReader} on the watch cache, with etcd behind it for the rare live read. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { ObjectStore, WatchCache } from '@gantry/storage';
import type { AdmissionReader } from './deps.ts';

export class CacheReader implements AdmissionReader {
  readonly #cache: Pick<WatchCache, 'resource'>;
  readonly #store: Pick<ObjectStore, 'get'>;

  constructor(cache: Pick<WatchCache, 'resource'>, store: Pick<ObjectStore, 'get'>) {
    this.#cache = cache;
    this.#store = store;
  }

  get<T extends KubeObject>(resource: ResourceType<T>, namespace: string, name: string): T | undefined {
    return this.#cache.resource(prefixOf(resource)).get(keyOf(resource, namespace, name))?.object as T | undefined;
  }

  *list<T extends KubeObject>(resource: ResourceType<T>, namespace: string): Iterable<T> {
    const prefix = prefixOf(resource);
    const scope = namespace === '' ? prefix : `${prefix}${namespace}/`;
    for (const stored of this.#cache.resource(prefix).snapshot().range(scope)) {
      yield stored.object as T;
    }
  }

  async getLive<T extends KubeObject>(
    resource: ResourceType<T>,
    namespace: string,
    name: string,
  ): Promise<T | undefined> {
    const stored = await this.#store.get(keyOf(resource, namespace, name));
    return stored?.object as T | undefined;
  }
}

function prefixOf(resource: ResourceType): string {
  return `${resource.storage?.prefix ?? ''}/`;
}

/** etcd key of an object of a built-in resource. */
export function keyOf(resource: ResourceType, namespace: string, name: string): string {
  return resource.namespaced ? `${prefixOf(resource)}${namespace}/${name}` : prefixOf(resource) + name;
}
