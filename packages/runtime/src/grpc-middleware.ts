/** What happens around every nice-grpc method: errors become Status details, calls are counted and timed. */
import { GrpcCode, grpcCodeOf, StatusError } from '@gantry/machinery';
import { type CallContext, Metadata, ServerError, type ServerMiddleware } from 'nice-grpc';
import type { Clock } from './clock.ts';
import { encodeStatusDetails, STATUS_DETAILS_KEY } from './grpc-status.ts';
import type { Logger } from './logger.ts';
import type { MetricsRegistry } from './metrics.ts';

/** Turns whatever a method throws into a gRPC error with meta/v1 Status details; unexpected errors are logged with their stack. */
export function statusMiddleware(logger: Logger): ServerMiddleware {
  return async function* mapErrors(call, context) {
    try {
      return yield* call.next(call.request, context);
    } catch (thrown) {
      if (thrown instanceof ServerError || isAbort(thrown)) {
        throw thrown;
      }
      const error = StatusError.from(thrown);
      if (error !== thrown) {
        logger.error({ error: thrown, method: call.method.path }, 'a gRPC method failed unexpectedly');
      }
      context.trailer.set(STATUS_DETAILS_KEY, encodeStatusDetails(error));
      throw new ServerError(grpcCodeOf(error), error.message);
    }
  };
}

/** Counts and times calls under the names grpc's other servers use. */
export function metricsMiddleware(metrics: MetricsRegistry, clock: Clock): ServerMiddleware {
  const handled = metrics.counter('grpc_server_handled_total', 'gRPC calls finished, by method and code.', [
    'grpc_service',
    'grpc_method',
    'grpc_code',
  ]);
  const seconds = metrics.histogram('grpc_server_handling_seconds', 'Time until a gRPC call finished.', [
    'grpc_service',
    'grpc_method',
  ]);
  const names = new Map(Object.entries(GrpcCode).map(([name, code]) => [code as number, name]));
  return async function* measure(call, context: CallContext) {
    const [, service = '', method = ''] = call.method.path.split('/');
    const start = clock.monotonicMs();
    let code: number = GrpcCode.OK;
    try {
      return yield* call.next(call.request, context);
    } catch (error) {
      code = error instanceof ServerError ? error.code : isAbort(error) ? GrpcCode.CANCELLED : GrpcCode.UNKNOWN;
      throw error;
    } finally {
      handled.inc({ grpc_service: service, grpc_method: method, grpc_code: names.get(code) ?? 'UNKNOWN' });
      seconds.observe({ grpc_service: service, grpc_method: method }, (clock.monotonicMs() - start) / 1000);
    }
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Metadata of one call as a plain lookup, lower-case names. */
export function metadataOf(context: CallContext): (name: string) => readonly string[] {
  return (name) => (context.metadata.getAll(name) ?? []).map(String);
}

export { Metadata };
