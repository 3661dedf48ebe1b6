import type { ObjectMeta } from '../../gen/k8s/meta/v1.ts';
import type { MessageCodec } from '../message-codec.ts';

/** What every stored object has. */
export interface KubeObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
}

/** A subresource, with the kind exchanged there. */
export interface SubresourceType {
  readonly name: string;
  readonly verbs: readonly string[];
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** How objects of a resource are kept in etcd. */
export interface ResourceStorage {
  /** Key prefix without a final slash: `/registry/pods`. */
  readonly prefix: string;
  /** API version of the stored objects: `v1`, `autoscaling/v2`. */
  readonly version: string;
  readonly kind: string;
  readonly encoding: 'protobuf' | 'json';
  /** As shown in discovery: identifies the stored group, version and kind. */
  readonly versionHash: string;
}

/**
 * Handle of one kind: what it is called, where it is served and stored, and how it is encoded.
 * `T` is the kind's type, so clients and informers are typed by the handle they are given.
 */
export interface ResourceType<T extends KubeObject = KubeObject> {
  /** '' for the core group. */
  readonly group: string;
  readonly version: string;
  /** Plural name in paths; '' for kinds that are no resource of their own (Eviction, Scale, DeleteOptions). */
  readonly resource: string;
  readonly singular: string;
  readonly kind: string;
  readonly listKind: string;
  readonly namespaced: boolean;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly verbs: readonly string[];
  readonly subresources: readonly SubresourceType[];
  /** Undefined for what is computed on request and never stored. */
  readonly storage: ResourceStorage | undefined;
  readonly codec: MessageCodec<T>;
  /** gRPC service: `gantry.api.core.v1.PodService`. */
  readonly service: string;
}
