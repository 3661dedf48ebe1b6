/** The gRPC front door: one service per kind, all served by one generic handler over bytes that are mostly cached. */
import { fileDescriptorSet, type ResourceType } from '@gantry/api';
import { newNotFoundPath, newServiceUnavailable, StatusError } from '@gantry/machinery';
import {
  type Clock,
  GrpcServer,
  type Logger,
  type MetricsRegistry,
  type TlsMaterial,
  toGrpcStatus,
} from '@gantry/runtime';
import {
  Metadata,
  type MethodDefinition,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import type { UserInfo } from '../auth/contract.ts';
import { GROUP_MASTERS } from '../auth/identity.ts';
import type { ApiCore } from '../core.ts';
import type { ConnectionState } from '../http/exchange.ts';
import type { RequestInfo } from '../http/request-info.ts';
import { MAX_BODY_BYTES } from '../http/write-handlers.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import { planWatch } from '../watch/plan-watch.ts';
import { type WatchOutput, WatchSession } from '../watch/watch-session.ts';
import { GrpcWatchEncoder } from './grpc-watch-encoder.ts';
import { type GrpcMethod, methodsOf } from './methods.ts';
import { listOptions, RequestFields } from './requests.ts';
import { type GrpcCall, UnaryHandlers } from './unary-handlers.ts';

/** Verbs whose request carries list options, which authorization looks at. */
const NARROWED_VERBS: ReadonlySet<string> = new Set(['list', 'deletecollection']);

export interface GrpcFrontOptions {
  readonly tls: TlsMaterial;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly metrics: MetricsRegistry;
}

type Unary = ServerUnaryCall<Buffer, Uint8Array>;
type Streaming = ServerWritableStream<Buffer, Uint8Array>;

/** An object as large as the REST door takes, and what stands around it in the message. */
const MAX_REQUEST_BYTES = MAX_BODY_BYTES + (64 << 10);

export class GrpcFront {
  readonly #core: ApiCore;
  readonly #server: GrpcServer;
  readonly #unary: UnaryHandlers;
  readonly #logger: Logger;

  constructor(core: ApiCore, types: readonly ResourceType[], options: GrpcFrontOptions) {
    this.#core = core;
    this.#logger = options.logger;
    this.#unary = new UnaryHandlers(core);
    this.#server = new GrpcServer({
      logger: options.logger,
      clock: options.clock,
      metrics: options.metrics,
      tls: options.tls,
      clientCertificates: options.tls.pem.ca === undefined ? 'none' : 'request',
      descriptors: fileDescriptorSet,
      maxConcurrentStreams: 10_000,
      maxReceiveBytes: MAX_REQUEST_BYTES,
    });
    for (const type of types) this.#addService(type);
  }

  listen(host: string, port: number): Promise<number> {
    return this.#server.listen(host, port);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  #addService(type: ResourceType): void {
    const definition: Record<string, MethodDefinition<Buffer, Uint8Array>> = {};
    const handlers: UntypedServiceImplementation = {};
    for (const method of methodsOf(type)) {
      const { name } = method;
      definition[name] = {
        path: `/${type.service}/${name}`,
        requestStream: false,
        responseStream: method.verb === 'watch',
        requestSerialize: asBuffer,
        requestDeserialize: asIs,
        responseSerialize: asBuffer,
        responseDeserialize: asIs,
      };
      handlers[name] =
        method.verb === 'watch'
          ? (call: Streaming) => this.#watch(type, method, call)
          : (call: Unary, callback: sendUnaryData<Uint8Array>) => this.#call(type, method, call, callback);
    }
    this.#server.addRawService(definition, handlers);
  }

  #call(type: ResourceType, method: GrpcMethod, call: Unary, callback: sendUnaryData<Uint8Array>): void {
    const startedMs = this.#core.clock.monotonicMs();
    const done = (code: number) =>
      this.#core.metrics.observe(method.verb, type.resource, code, this.#core.clock.monotonicMs() - startedMs);
    this.#answer(type, method, call).then(
      (bytes) => {
        callback(null, bytes);
        done(200);
      },
      (error: unknown) => {
        const status = this.#statusOf(error);
        callback(toGrpcStatus(status));
        done(status.code);
      },
    );
  }

  async #answer(type: ResourceType, method: GrpcMethod, call: Unary): Promise<Uint8Array> {
    const fields = new RequestFields(call.request);
    const info = infoOf(type, method, fields);
    const identified = this.#identify(call);
    const user = identified instanceof Promise ? await identified : identified;
    this.#core.gatekeeper.admit(user, info, NARROWED_VERBS.has(info.verb) ? listOptions(fields) : undefined);
    const { limiter } = this.#core;
    const mutates = info.verb !== 'get' && info.verb !== 'list';
    const exempt = user.groups.includes(GROUP_MASTERS);
    if (!exempt) limiter.enter(mutates);
    try {
      const request: GrpcCall = { info, user, fields, metadata: call.metadata, method };
      return await this.#unary.handle(request, this.#find(type), type);
    } finally {
      if (!exempt) limiter.leave(mutates);
    }
  }

  #watch(type: ResourceType, method: GrpcMethod, call: Streaming): void {
    this.#openWatch(type, method, call).catch((error: unknown) => {
      call.emit('error', toGrpcStatus(this.#statusOf(error)));
    });
  }

  async #openWatch(type: ResourceType, method: GrpcMethod, call: Streaming): Promise<void> {
    const { clock, memo, tick, reader, random, watches, gatekeeper } = this.#core;
    const fields = new RequestFields(call.request);
    const info = infoOf(type, method, fields);
    const identified = this.#identify(call);
    gatekeeper.admit(identified instanceof Promise ? await identified : identified, info, listOptions(fields));
    const resource = this.#find(type);
    if (resource === undefined) throw newNotFoundPath();
    const plan = await planWatch(reader, resource, info.namespace, listOptions(fields), random);
    if (call.cancelled) return;
    const encoder = new GrpcWatchEncoder(resource, (status) => this.#core.encodeStatus(status));
    const session: WatchSession = new WatchSession(plan, encoder, new CallOutput(call), {
      clock,
      memo,
      tick,
      onEnded: () => watches.remove(session),
    });
    watches.add(session);
    call.on('cancelled', () => session.close());
    call.on('error', () => session.close());
    // Headers at once: the client learns that its watch stands before the first event.
    call.sendMetadata(new Metadata());
    session.start();
  }

  #find(type: ResourceType): ServedResource | undefined {
    return this.#core.resources.find(type.group, type.version, type.resource);
  }

  #identify(call: Unary | Streaming): UserInfo | Promise<UserInfo> {
    const remoteAddress = call.getPeer();
    const connection: ConnectionState = {
      clientCertificate: this.#server.peerCertificate(remoteAddress),
      remoteAddress,
    };
    return this.#core.gatekeeper.identify(
      {
        connection,
        header: (name) => {
          const [value] = call.metadata.get(name);
          return typeof value === 'string' ? value : undefined;
        },
        headerNames: () => Object.keys(call.metadata.getMap()),
      },
      '',
    );
  }

  #statusOf(error: unknown): StatusError {
    const status = StatusError.from(error);
    if (status.code === 500 && status.cause !== undefined) {
      this.#logger.error({ error: status.cause }, 'gRPC call failed unexpectedly');
    }
    return status;
  }
}

function infoOf(type: ResourceType, method: GrpcMethod, fields: RequestFields): RequestInfo {
  return {
    path: '',
    query: '',
    isResource: true,
    verb: method.verb,
    group: type.group,
    version: type.version,
    namespace: fields.text(1),
    resource: type.resource,
    name: method.named ? fields.text(2) : '',
    subresource:
      method.subresource ?? (method.subresourceField === undefined ? '' : fields.text(method.subresourceField)),
    rest: '',
  };
}

function asIs(bytes: Buffer): Buffer {
  return bytes;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

class CallOutput implements WatchOutput {
  readonly joinsFrames = false;
  readonly #call: Streaming;
  #pending = 0;

  constructor(call: Streaming) {
    this.#call = call;
  }

  write(bytes: Uint8Array): boolean {
    if (this.#call.cancelled || this.#call.destroyed) return true;
    this.#pending += bytes.length;
    return this.#call.write(bytes, () => {
      this.#pending -= bytes.length;
    });
  }

  whenDrained(callback: () => void): void {
    if (this.#call.cancelled || this.#call.destroyed) {
      callback();
      return;
    }
    const done = () => {
      this.#call.removeListener('drain', done);
      this.#call.removeListener('cancelled', done);
      callback();
    };
    this.#call.once('drain', done);
    this.#call.once('cancelled', done);
  }

  end(): void {
    this.#call.end();
  }

  abort(): void {
    this.#call.emit('error', toGrpcStatus(newServiceUnavailable('the watch was closed: its client does not keep up')));
  }

  get pendingBytes(): number {
    return this.#pending;
  }
}
