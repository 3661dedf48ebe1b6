import {
  EtcdAuthenticationFailedError,
  EtcdLeaseInvalidError,
  EtcdPermissionDeniedError,
  GRPCFailedPreconditionError,
  GRPCInvalidArgumentError,
  GRPCNotImplementedError,
  GRPCOutOfRangeError,
  GRPCResourceExhastedError,
  GRPCUnauthenticatedError,
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
  | {
      readonly outcome: 'final';
      readonly kind: 'compacted' | 'tooLarge' | 'unavailable' | 'timeout' | 'leaseNotFound';
    };

/** etcd has understood and said no; it will say so again. */
const REFUSALS = [
  EtcdAuthenticationFailedError,
  EtcdPermissionDeniedError,
  GRPCFailedPreconditionError,
  GRPCInvalidArgumentError,
  GRPCNotImplementedError,
  GRPCUnauthenticatedError,
];

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
  if (error instanceof GRPCOutOfRangeError && message.includes('future revision')) {
    return { outcome: 'final', kind: 'timeout' };
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
  if (REFUSALS.some((refusal) => error instanceof refusal)) {
    return { outcome: 'final', kind: 'unavailable' };
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
  if (failure.outcome === 'final' && failure.kind === 'timeout') {
    return new StorageError('timeout', key, 'the requested revision is still to come', { cause: error });
  }
  return new StorageError('unavailable', key, `etcd: ${message}`, { cause: error });
}
