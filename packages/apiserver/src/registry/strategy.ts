/**
 * What one kind adds to the generic registry. The registry owns metadata, concurrency, finalizers and storage; a strategy
 * owns the meaning of the kind's fields. Strategies are stateless and synchronous except where they say otherwise.
 */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { FieldError } from '@gantry/machinery';
import type { UserInfo } from '../auth/contract.ts';

export interface WriteContext {
  readonly user: UserInfo;
  readonly dryRun: boolean;
  /** Wall clock in milliseconds, read once per request. */
  readonly nowMs: number;
  /** Sends a `Warning` header (299) with the answer. */
  readonly warn: (message: string) => void;
  readonly subresource: string | undefined;
  readonly signal: AbortSignal;
}

/** Something taken outside the object (an IP, a port, a quota). Exactly one of the two is called. */
export interface Reservation {
  commit(): Promise<void> | void;
  release(): Promise<void> | void;
}

export interface Strategy<T extends KubeObject = KubeObject> {
  readonly resource: ResourceType<T>;
  /** PUT to a name that does not exist creates it (default false). */
  readonly allowCreateOnUpdate?: boolean;
  /** PUT without resourceVersion overwrites (default true). */
  readonly allowUnconditionalUpdate?: boolean;
  /** Drops what a client may not set (status on create), fills what the server sets. `object` is the caller's own draft. */
  prepareForCreate?(context: WriteContext, object: T): void;
  prepareForUpdate?(context: WriteContext, object: T, old: T): void;
  /** All problems at once, each with its field path; empty = valid. Metadata is validated by the registry. */
  validate?(object: T): FieldError[];
  validateUpdate?(object: T, old: T): FieldError[];
  /** Whether this change increments metadata.generation. Default: spec differs. */
  generationChanged?(object: T, old: T): boolean;
  /** Takes IPs, ports and the like for the write about to happen. `old` is undefined on create; `object` on delete. */
  reserve?(context: WriteContext, object: T | undefined, old: T | undefined): Promise<Reservation>;
  /** Grace period in seconds that deletion gives this object; undefined = delete at once. */
  deletionGraceSeconds?(object: T, requested: number | undefined): number | undefined;
  /** Selectable fields beside metadata.name and metadata.namespace. Values as strings, '' when unset. */
  fields?(object: T): Record<string, string>;
  /** Time to live in seconds for the stored key (events). */
  ttlSeconds?: number;
  /** Update strategies of subresources that write the same object: `status`, `ephemeralcontainers`, `resize`, `approval`, `finalize`. */
  readonly subresources?: Readonly<
    Record<string, Pick<Strategy<T>, 'prepareForUpdate' | 'validateUpdate' | 'reserve'>>
  >;
}

export type AdmissionOperation = 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT';

export interface AdmissionAttributes {
  readonly operation: AdmissionOperation;
  readonly resource: ResourceType;
  readonly subresource: string | undefined;
  readonly namespace: string;
  readonly name: string;
  readonly user: UserInfo;
  readonly dryRun: boolean;
  readonly warn: (message: string) => void;
  /** The draft; mutating plugins change it in place. Undefined on DELETE. */
  readonly object: KubeObject | undefined;
  readonly old: KubeObject | undefined;
}

/** In order: every `mutate`, then (after validation of the object) every `validate`. Both may throw StatusError. */
export interface AdmissionPlugin {
  readonly name: string;
  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean;
  mutate?(attributes: AdmissionAttributes): Promise<void> | void;
  validate?(attributes: AdmissionAttributes): Promise<void> | void;
}
