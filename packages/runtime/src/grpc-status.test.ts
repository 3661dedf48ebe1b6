import {
  GrpcCode,
  invalid,
  newBadRequest,
  newConflict,
  newInvalid,
  newTooManyRequests,
  StatusError,
} from '@gantry/machinery';
import { Metadata } from '@grpc/grpc-js';
import { expect, test } from 'vitest';
import {
  decodeStatusDetails,
  encodeStatusDetails,
  fromGrpcError,
  STATUS_DETAILS_KEY,
  toGrpcStatus,
} from './grpc-status.ts';

test.each([
  newConflict('pods', 'x'),
  newTooManyRequests('slow down', 7),
  newBadRequest('ünïcode'),
  newInvalid({ group: 'apps', name: 'Deployment' }, 'x', [
    invalid('spec.replicas', -1, 'must be at least 0'),
    invalid('a', 'b', ''),
  ]),
])('%s travels unchanged', (error) => {
  const decoded = decodeStatusDetails(encodeStatusDetails(error));
  expect(decoded).toBeInstanceOf(StatusError);
  expect(decoded!.status).toEqual(error.status);
});

test('a failed call becomes the StatusError the server sent', () => {
  const status = toGrpcStatus(newConflict('pods', 'x'));
  expect(status.code).toBe(GrpcCode.ABORTED);
  const thrown = Object.assign(new Error('10 ABORTED'), status);
  expect(fromGrpcError(thrown)).toMatchObject({ code: 409, reason: 'Conflict', cause: thrown });
});

test('without details the code decides', () => {
  const thrown = Object.assign(new Error('x'), {
    code: GrpcCode.UNAVAILABLE,
    details: 'no connection',
    metadata: new Metadata(),
  });
  expect(fromGrpcError(thrown)).toMatchObject({ code: 503, reason: 'ServiceUnavailable', message: 'no connection' });
  expect(fromGrpcError(new Error('other'))).toMatchObject({ code: 500 });
});

test('garbage in the trailer is no reason to fail differently', () => {
  const metadata = new Metadata();
  metadata.set(STATUS_DETAILS_KEY, Buffer.from([0xff, 0xff, 0xff]));
  const thrown = Object.assign(new Error('x'), { code: GrpcCode.NOT_FOUND, details: 'gone', metadata });
  expect(fromGrpcError(thrown)).toMatchObject({ code: 404, message: 'gone' });
});

test('very long messages do not overflow the header, and are whole in the details', () => {
  const error = newBadRequest('x'.repeat(5000));
  const status = toGrpcStatus(error);
  expect(status.details!.length).toBeLessThan(2000);
  expect(fromGrpcError(Object.assign(new Error('x'), status)).message.length).toBe(5000);
});
