/** Storage's own errors become Kubernetes' Status here and nowhere else. */
import {
  newAlreadyExists,
  newConflict,
  newExpired,
  newFenced,
  newInternalError,
  newNotFound,
  newRequestEntityTooLarge,
  newServiceUnavailable,
  newTimeout,
  StatusError,
} from '@gantry/machinery';
import { isStorageError } from '@gantry/storage';
import type { ServedResource } from './served-resource.ts';

/** `error` as the client shall see it. A StatusError passes through; what is neither becomes 500. */
export function toStatusError(error: unknown, resource: ServedResource, name: string): StatusError {
  if (error instanceof StatusError) return error;
  if (!isStorageError(error)) return StatusError.from(error);
  switch (error.kind) {
    case 'keyExists':
      return newAlreadyExists(resource.groupResource, name);
    case 'keyNotFound':
      return newNotFound(resource.groupResource, name);
    case 'conflict':
      return newConflict(resource.groupResource, name, error.message === '' ? undefined : error.message);
    case 'fenced':
      return newFenced(resource.groupResource, name, error.message);
    case 'compacted':
      return newExpired('The resourceVersion for the provided request is too old.');
    case 'unavailable':
      return newServiceUnavailable(`etcd cannot be reached: ${error.message}`, 1);
    case 'timeout':
      return newTimeout(error.message, 1);
    case 'tooLarge':
      return newRequestEntityTooLarge(error.message);
    case 'corrupt':
      return newInternalError(error);
  }
}

/** 504 with the cause clients look for when they ask for a revision this server has not seen yet. */
export function tooLargeResourceVersion(requested: number, current: number): StatusError {
  const error = newTimeout(`Too large resource version: ${requested}, current: ${current}`, 1);
  error.status.details = {
    retryAfterSeconds: 1,
    causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
  };
  return error;
}
