/** What a failed call tells: the error for the caller, and whether the API server itself spoke. */
import type { StatusError } from '@gantry/machinery';
import { fromGrpcError, STATUS_DETAILS_KEY } from '@gantry/runtime';
import { type ServiceError, status } from '@grpc/grpc-js';

export interface GrpcFailure {
  readonly error: StatusError;
  /** The API server itself answered; otherwise the transport failed and nobody knows what the server did. */
  readonly answered: boolean;
  readonly grpcCode: number;
}

/** Codes the gRPC library makes up by itself when a connection breaks or time runs out. */
const transportCodes: ReadonlySet<number> = new Set([
  status.UNAVAILABLE,
  status.DEADLINE_EXCEEDED,
  status.CANCELLED,
  status.INTERNAL,
  status.UNKNOWN,
]);

export function toGrpcFailure(thrown: ServiceError): GrpcFailure {
  const detailed = (thrown.metadata?.get(STATUS_DETAILS_KEY).length ?? 0) > 0;
  return {
    error: fromGrpcError(thrown),
    answered: detailed || !transportCodes.has(thrown.code),
    grpcCode: thrown.code,
  };
}
