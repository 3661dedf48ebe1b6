/** What admission plugins may read and use. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { Clock } from '@gantry/runtime';
import type { ObjectStore } from '@gantry/storage';
import type { Authorizer } from '../auth/contract.ts';

/** Objects as the watch cache has them: local, shared, not to be modified, possibly a moment old. */
export interface AdmissionReader {
  get<T extends KubeObject>(resource: ResourceType<T>, namespace: string, name: string): T | undefined;
  /** Objects of one namespace, or all when `namespace` is ''. */
  list<T extends KubeObject>(resource: ResourceType<T>, namespace: string): Iterable<T>;
  /** Straight from etcd, for the rare decision that must not rest on an old read. */
  getLive<T extends KubeObject>(resource: ResourceType<T>, namespace: string, name: string): Promise<T | undefined>;
}

export interface AdmissionDeps {
  readonly reader: AdmissionReader;
  /** Writes quota usage. */
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly authorizer: Authorizer;
}
