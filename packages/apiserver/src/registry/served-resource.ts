/** One resource as one version serves it: the generic registry's view of `pods` or `deployments.apps`. */
import type { KubeObject, MessageCodec, ResourceType } from '@gantry/api';
import type { GroupName } from '@gantry/machinery';
import type { CachedResource, StoredObject } from '@gantry/storage';
import { FieldLabels } from './field-labels.ts';
import type { Strategy } from './strategy.ts';
import { TransientObject } from './transient-object.ts';

/** Translation between a served version and the stored one, where they differ. Neither direction may modify its argument. */
export interface VersionView {
  toServed(stored: KubeObject): KubeObject;
  toStored(served: KubeObject): KubeObject;
}

export interface ServedResourceInit {
  readonly type: ResourceType;
  readonly strategy: Strategy;
  readonly cache: CachedResource;
  /** etcd prefix of the resource, ending in a slash. */
  readonly keyPrefix: string;
  readonly view?: VersionView | undefined;
}

/** Immutable. All fields are read on hot paths, so they are computed once here. */
export class ServedResource {
  readonly type: ResourceType;
  readonly strategy: Strategy;
  readonly cache: CachedResource;
  readonly keyPrefix: string;
  readonly codec: MessageCodec<KubeObject>;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
  /** For error messages: resource and kind with their group. */
  readonly groupResource: GroupName;
  readonly groupKind: GroupName;
  readonly fieldLabels: FieldLabels;
  readonly #view: VersionView | undefined;
  readonly #views = new WeakMap<StoredObject, StoredObject>();

  constructor(init: ServedResourceInit) {
    this.type = init.type;
    this.strategy = init.strategy;
    this.cache = init.cache;
    this.keyPrefix = init.keyPrefix;
    this.codec = init.type.codec as MessageCodec<KubeObject>;
    this.apiVersion = init.type.group === '' ? init.type.version : `${init.type.group}/${init.type.version}`;
    this.kind = init.type.kind;
    this.namespaced = init.type.namespaced;
    this.groupResource = { group: init.type.group, name: init.type.resource };
    this.groupKind = { group: init.type.group, name: init.type.kind };
    this.fieldLabels = new FieldLabels(init.strategy, this.codec);
    this.#view = init.view;
  }

  key(namespace: string, name: string): string {
    return this.namespaced ? `${this.keyPrefix}${namespace}/${name}` : this.keyPrefix + name;
  }

  /** Prefix of all keys of a namespace; of all keys when `namespace` is ''. */
  prefixOf(namespace: string): string {
    return this.namespaced && namespace !== '' ? `${this.keyPrefix}${namespace}/` : this.keyPrefix;
  }

  get converts(): boolean {
    return this.#view !== undefined;
  }

  /** The object in this version, with its encodings. The stored object itself where versions agree. */
  serve(stored: StoredObject): StoredObject {
    if (this.#view === undefined) return stored;
    let served = this.#views.get(stored);
    if (served === undefined) {
      served = new TransientObject(stored.key, stored.revision, this.codec, this.#view.toServed(stored.object));
      this.#views.set(stored, served);
    }
    return served;
  }

  toServed(stored: KubeObject): KubeObject {
    return this.#view === undefined ? stored : this.#view.toServed(stored);
  }

  toStored(served: KubeObject): KubeObject {
    return this.#view === undefined ? served : this.#view.toStored(served);
  }
}
