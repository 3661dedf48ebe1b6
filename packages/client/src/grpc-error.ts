/** What a failed call tells: the error for the caller, and whether the API server itself spoke. */
import { StatusError } from '@gantry/machinery';
import { fromGrpcError, STATUS_DETAILS_KEY } from '@gantry/runtime';
import { type ServiceError, status } from '@grpc/grpc-js';

export interface GrpcFailure {
  readonly error: StatusError;
  /** The API server itself answered; otherwise the transport failed and nobody knows what the server did. */
  readonly answered: boolean;
  readonly grpcCode: number;
}

/** No API server could be reached: nothing was sent, so that trying again costs a server nothing. */
export class UnreachableError extends StatusError {
  constructor(address: string, cause: Error) {
    super(
      { message: `API server ${address} cannot be reached: ${cause.message}`, reason: 'ServiceUnavailable', code: 503 },
      { cause },
    );
  }
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
