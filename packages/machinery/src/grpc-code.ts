/** The gRPC code a Status travels under. The Status itself travels as details; the code is for clients that only know gRPC. */
import type { StatusError } from './status.ts';
import { isFenced } from './status-errors.ts';

/** Numbers of the gRPC status codes used here. */
export const GrpcCode = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;

const byHttpCode: Readonly<Record<number, number>> = {
  400: GrpcCode.INVALID_ARGUMENT,
  401: GrpcCode.UNAUTHENTICATED,
  403: GrpcCode.PERMISSION_DENIED,
  404: GrpcCode.NOT_FOUND,
  405: GrpcCode.UNIMPLEMENTED,
  406: GrpcCode.INVALID_ARGUMENT,
  410: GrpcCode.OUT_OF_RANGE,
  413: GrpcCode.INVALID_ARGUMENT,
  415: GrpcCode.INVALID_ARGUMENT,
  422: GrpcCode.INVALID_ARGUMENT,
  429: GrpcCode.RESOURCE_EXHAUSTED,
  503: GrpcCode.UNAVAILABLE,
  504: GrpcCode.DEADLINE_EXCEEDED,
};

/** Conflict is ABORTED (read again and retry), a fenced writer FAILED_PRECONDITION (stop), a taken name ALREADY_EXISTS. */
export function grpcCodeOf(error: StatusError): number {
  if (error.code === 409) {
    if (error.reason === 'AlreadyExists') {
      return GrpcCode.ALREADY_EXISTS;
    }
    return isFenced(error) ? GrpcCode.FAILED_PRECONDITION : GrpcCode.ABORTED;
  }
  return byHttpCode[error.code] ?? GrpcCode.INTERNAL;
}

/** HTTP code for a gRPC failure that came without Status details (a proxy, a foreign server). */
export function httpCodeOfGrpc(code: number): number {
  switch (code) {
    case GrpcCode.INVALID_ARGUMENT:
      return 400;
    case GrpcCode.UNAUTHENTICATED:
      return 401;
    case GrpcCode.PERMISSION_DENIED:
      return 403;
    case GrpcCode.NOT_FOUND:
      return 404;
    case GrpcCode.UNIMPLEMENTED:
      return 405;
    case GrpcCode.ALREADY_EXISTS:
    case GrpcCode.ABORTED:
    case GrpcCode.FAILED_PRECONDITION:
      return 409;
    case GrpcCode.OUT_OF_RANGE:
      return 410;
    case GrpcCode.RESOURCE_EXHAUSTED:
      return 429;
    case GrpcCode.UNAVAILABLE:
      return 503;
    case GrpcCode.DEADLINE_EXCEEDED:
    case GrpcCode.CANCELLED:
      return 504;
    default:
      return 500;
  }
}
