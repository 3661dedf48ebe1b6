import {
  EtcdLeaseInvalidError,
  GRPCCancelledError,
  GRPCDeadlineExceededError,
  GRPCInvalidArgumentError,
  GRPCOutOfRangeError,
  GRPCResourceExhastedError,
} from 'etcd3';
import { StorageError } from './storage-error.ts';

/**
 * What a failed etcd call means for the caller.
 * - `notSent`: the request never left this process; anything may be repeated.
 * - `ambiguous`: etcd may or may not have applied it; only repeat what tells the two apart.
 * - `final`: etcd answered; repeating gives the same answer.
 */
export type EtcdFailure =
  | { readonly outcome: 'notSent' | 'ambiguous' }
  | { readonly outcome: 'final'; readonly kind: 'compacted' | 'tooLarge' | 'unavailable' | 'leaseNotFound' };

/**
 * The etcd3 package keeps class and message of a gRPC error, not its code, so this goes by both. Message fragments are
 * those of grpc-js (before a connection exists) and of etcd's server.
 */
export function classifyEtcdError(error: unknown): EtcdFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof EtcdLeaseInvalidError) {
    return { outcome: 'final', kind: 'leaseNotFound' };
  }
  if (error instanceof GRPCOutOfRangeError && message.includes('compacted')) {
    return { outcome: 'final', kind: 'compacted' };
  }
  if (
    (error instanceof GRPCInvalidArgumentError && message.includes('request is too large')) ||
    (error instanceof GRPCResourceExhastedError && message.includes('larger than max'))
  ) {
    return { outcome: 'final', kind: 'tooLarge' };
  }
  if (error instanceof GRPCResourceExhastedError && message.includes('database space exceeded')) {
    return { outcome: 'final', kind: 'unavailable' };
  }
  if (
    message.includes('No connection established') ||
    message.includes('Channel closed before call started') ||
    message.includes('Channel has been shut down') ||
    message.includes('Name resolution failed') ||
    message.includes('etcdserver: no leader')
  ) {
    return { outcome: 'notSent' };
  }
  if (error instanceof GRPCCancelledError || error instanceof GRPCDeadlineExceededError) {
    return { outcome: 'ambiguous' };
  }
  return { outcome: 'ambiguous' };
}

/** A bug on this side must not pass for an etcd that is away. */
export function isProgrammingError(error: unknown): boolean {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
}

/** The StorageError to show for an etcd error that ended a call. */
export function toStorageError(error: unknown, key: string): StorageError {
  if (error instanceof StorageError) {
    return error;
  }
  if (isProgrammingError(error)) {
    throw error;
  }
  const message = error instanceof Error ? error.message : String(error);
  const failure = classifyEtcdError(error);
  if (failure.outcome === 'final' && failure.kind === 'compacted') {
    return new StorageError('compacted', key, 'the requested revision has been compacted', { cause: error });
  }
  if (failure.outcome === 'final' && failure.kind === 'tooLarge') {
    return new StorageError('tooLarge', key, 'the object is larger than etcd accepts', { cause: error });
  }
  return new StorageError('unavailable', key, `etcd: ${message}`, { cause: error });
}
