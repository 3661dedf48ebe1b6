/**
 * The bridge from nice-grpc's service implementations to the grpc-js server we hold ourselves. nice-grpc keeps its own
 * server private, but services that send cached bytes need the raw one beside it; hence its handler factories directly.
 */
import type { MethodDefinition, UntypedHandleCall } from '@grpc/grpc-js';
import type { CompatServiceDefinition, ServerMiddleware } from 'nice-grpc';
import * as bidi from 'nice-grpc/lib/server/handleBidiStreamingCall.js';
import * as clientStream from 'nice-grpc/lib/server/handleClientStreamingCall.js';
import * as serverStream from 'nice-grpc/lib/server/handleServerStreamingCall.js';
import * as unary from 'nice-grpc/lib/server/handleUnaryCall.js';
import * as definitions from 'nice-grpc/lib/service-definitions/index.js';

interface NiceMethod {
  readonly path: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  requestSerialize(value: unknown): Uint8Array;
  requestDeserialize(bytes: Uint8Array): unknown;
  responseSerialize(value: unknown): Uint8Array;
  responseDeserialize(bytes: Uint8Array): unknown;
}
type NiceHandler = (...args: never[]) => unknown;
type HandlerFactory = (
  method: NiceMethod,
  handler: NiceHandler,
  middleware: ServerMiddleware | undefined,
) => UntypedHandleCall;

// The library leaves these out of its type declarations; the exact version is pinned and a test calls each kind.
const { createBidiStreamingMethodHandler } = bidi as unknown as Record<string, HandlerFactory>;
const { createClientStreamingMethodHandler } = clientStream as unknown as Record<string, HandlerFactory>;
const { createServerStreamingMethodHandler } = serverStream as unknown as Record<string, HandlerFactory>;
const { createUnaryMethodHandler } = unary as unknown as Record<string, HandlerFactory>;
const { normalizeServiceDefinition } = definitions as unknown as {
  normalizeServiceDefinition: (definition: CompatServiceDefinition) => Record<string, NiceMethod>;
};

export interface BoundService {
  /** Full name, `gantry.kubelet.v1.KubeletService`. */
  readonly name: string;
  readonly definition: Record<string, MethodDefinition<unknown, unknown>>;
  readonly handlers: Record<string, UntypedHandleCall>;
}

/** Binds every method of `implementation`. Throws when one is missing. */
export function bindService(
  definition: CompatServiceDefinition,
  implementation: object,
  middleware: ServerMiddleware | undefined,
): BoundService {
  const methods = normalizeServiceDefinition(definition);
  const bound: Record<string, MethodDefinition<unknown, unknown>> = {};
  const handlers: Record<string, UntypedHandleCall> = {};
  let name = '';
  for (const [key, method] of Object.entries(methods)) {
    const handler = (implementation as Record<string, NiceHandler | undefined>)[key]?.bind(implementation);
    if (handler === undefined) {
      throw new Error(`the service implementation lacks ${method.path}`);
    }
    name = serviceOfPath(method.path);
    bound[key] = {
      path: method.path,
      requestStream: method.requestStream,
      responseStream: method.responseStream,
      requestDeserialize: method.requestDeserialize,
      requestSerialize: (value: unknown) => asBuffer(method.requestSerialize(value)),
      responseDeserialize: method.responseDeserialize,
      responseSerialize: (value: unknown) => asBuffer(method.responseSerialize(value)),
    } as MethodDefinition<unknown, unknown>;
    handlers[key] = createHandler(method, handler, middleware);
  }
  return { name, definition: bound, handlers };
}

/** `/package.Service/Method` → `package.Service`. */
export function serviceOfPath(path: string): string {
  return path.split('/')[1] ?? '';
}

function createHandler(
  method: NiceMethod,
  handler: NiceHandler,
  middleware: ServerMiddleware | undefined,
): UntypedHandleCall {
  const factory = method.requestStream
    ? method.responseStream
      ? createBidiStreamingMethodHandler
      : createClientStreamingMethodHandler
    : method.responseStream
      ? createServerStreamingMethodHandler
      : createUnaryMethodHandler;
  return factory!(method, handler, middleware);
}

/** A view, not a copy: encoders hand over freshly made arrays. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
