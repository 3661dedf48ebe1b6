import { describe, expect, test } from 'vitest';
import { duplicate, invalid, notSupported, required, tooLong, tooMany } from './field-error.ts';
import { path } from './field-path.ts';
import { GrpcCode, grpcCodeOf } from './grpc-code.ts';
import { StatusError } from './status.ts';
import {
  isConflict,
  isExpired,
  isFenced,
  isNotFound,
  isRetryable,
  newAlreadyExists,
  newConflict,
  newExpired,
  newFenced,
  newForbidden,
  newInternalError,
  newInvalid,
  newMethodNotSupported,
  newNotFound,
  newServerTimeout,
  newTooManyRequests,
} from './status-errors.ts';

describe('what clients receive', () => {
  test('NotFound', () => {
    expect(newNotFound('pods', 'x').status).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'pods "x" not found',
      reason: 'NotFound',
      details: { name: 'x', kind: 'pods' },
      code: 404,
    });
    expect(newNotFound('deployments.apps', 'web').status).toMatchObject({
      message: 'deployments.apps "web" not found',
      details: { name: 'web', group: 'apps', kind: 'deployments' },
    });
  });

  test('Invalid with one and with several problems', () => {
    const one = newInvalid('Pod', 'x', [required(path('spec').child('containers'))]);
    expect(one.message).toBe('Pod "x" is invalid: spec.containers: Required value');
    expect(one.status.details).toEqual({
      name: 'x',
      kind: 'Pod',
      causes: [{ reason: 'FieldValueRequired', message: 'Required value', field: 'spec.containers' }],
    });
    expect(one.code).toBe(422);
    const port = path('spec').child('ports').index(0).child('port');
    const many = newInvalid({ group: 'apps', name: 'Deployment' }, 'x', [
      invalid(port, 70000, 'must be between 1 and 65535, inclusive'),
      notSupported('spec.type', 'X', ['A', 'B']),
      duplicate('spec.names[1]', 'a'),
      tooLong('metadata.name', 253),
      tooMany('spec.items', 12, 10),
    ]);
    expect(many.message).toBe(
      'Deployment.apps "x" is invalid: [spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive, ' +
        'spec.type: Unsupported value: "X": supported values: "A", "B", spec.names[1]: Duplicate value: "a", ' +
        'metadata.name: Too long: may not be more than 253 bytes, spec.items: Too many: 12: must have at most 10 items]',
    );
  });

  test('Conflict, AlreadyExists, Forbidden, MethodNotAllowed, ServerTimeout', () => {
    expect(newConflict('pods', 'x').message).toBe(
      'Operation cannot be fulfilled on pods "x": the object has been modified; please apply your changes to the latest version and try again',
    );
    expect(newAlreadyExists('pods', 'x').message).toBe('pods "x" already exists');
    expect(newForbidden('pods', 'x', 'no').message).toBe('pods "x" is forbidden: no');
    expect(newForbidden('pods', '', 'no').message).toBe('pods is forbidden: no');
    expect(newForbidden('', '', 'no').message).toBe('forbidden: no');
    expect(newMethodNotSupported('pods', 'patch').status).toMatchObject({
      code: 405,
      reason: 'MethodNotAllowed',
      message: 'patch is not supported on resources of kind "pods"',
    });
    expect(newServerTimeout('pods', 'list').status).toMatchObject({ code: 500, details: { retryAfterSeconds: 1 } });
    expect(newTooManyRequests('slow down', 7).retryAfterSeconds).toBe(7);
  });
});

test('predicates and codes tell the conflicts apart', () => {
  const fenced = newFenced('pods', 'x', 'the lease names another holder');
  expect(isConflict(fenced) && isFenced(fenced)).toBe(true);
  expect(isFenced(newConflict('pods', 'x'))).toBe(false);
  expect(grpcCodeOf(fenced)).toBe(GrpcCode.FAILED_PRECONDITION);
  expect(grpcCodeOf(newConflict('pods', 'x'))).toBe(GrpcCode.ABORTED);
  expect(grpcCodeOf(newAlreadyExists('pods', 'x'))).toBe(GrpcCode.ALREADY_EXISTS);
  expect(grpcCodeOf(newExpired('old'))).toBe(GrpcCode.OUT_OF_RANGE);
  expect(isExpired(newExpired('old'))).toBe(true);
  expect(isRetryable(newTooManyRequests('x'))).toBe(true);
  expect(isRetryable(newConflict('pods', 'x'))).toBe(false);
  expect(isNotFound(new Error('pods "x" not found'))).toBe(false);
});

describe('StatusError.from', () => {
  test('keeps a StatusError, also one of another copy of the module', () => {
    const error = newNotFound('pods', 'x');
    expect(StatusError.from(error)).toBe(error);
    const foreign = Object.assign(new Error('x'), { [Symbol.for('gantry.dev/StatusError')]: true });
    expect(foreign instanceof StatusError).toBe(true);
  });

  test('wraps the rest as an internal error with its cause', () => {
    const cause = new TypeError('broken');
    const error = StatusError.from(cause);
    expect(error.status).toMatchObject({
      code: 500,
      reason: 'InternalError',
      message: 'Internal error occurred: broken',
      details: { causes: [{ message: 'broken' }] },
    });
    expect(error.cause).toBe(cause);
    expect(newInternalError('x').code).toBe(500);
  });

  test('rebuilds what a server sent, whatever is missing', () => {
    expect(StatusError.fromStatus({ code: 409, reason: 'Conflict', message: 'm' })).toMatchObject({
      code: 409,
      reason: 'Conflict',
    });
    expect(StatusError.fromStatus(null).code).toBe(500);
  });
});
