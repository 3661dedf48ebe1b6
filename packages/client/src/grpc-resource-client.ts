/** The verbs of one kind over gRPC: encodes with the kind's codec, calls the kind's service. */
import { findKind, type KubeObject, type MessageCodec, type ResourceType } from '@gantry/api';
import type { Scale } from '@gantry/api/autoscaling/v1';
import type { Status } from '@gantry/api/meta/v1';
import { newBadRequest } from '@gantry/machinery';
import type { ObjectRef } from './object-key.ts';
import type {
  CallOptions,
  DeleteOptions,
  GetOptions,
  LeaderFence,
  ListOptions,
  ObjectList,
  Patch,
  PatchOptions,
  ResourceClient,
  WatchEvent,
  WatchOptions,
  WriteOptions,
} from './resource-client.ts';
import type { StreamHandler, Transport } from './transport.ts';
import { watchStream } from './watch-stream.ts';
import {
  decodeList,
  decodeStatus,
  encodeCreateRequest,
  encodeCreateSubresourceRequest,
  encodeDeleteCollectionRequest,
  encodeDeleteRequest,
  encodeGetRequest,
  encodeListRequest,
  encodePatchRequest,
  encodeUpdateRequest,
} from './wire.ts';

export interface CallDefaults {
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly fieldManager: string | undefined;
  readonly fence: LeaderFence | undefined;
}

const patchContentTypes: Readonly<Record<Patch['type'], string>> = {
  json: 'application/json-patch+json',
  merge: 'application/merge-patch+json',
  strategic: 'application/strategic-merge-patch+json',
  apply: 'application/apply-patch+yaml',
};

/** A server ends watches by itself before this long after the time we asked for; past it the stream is broken. */
const WATCH_GRACE_MS = 30_000;

export class GrpcResourceClient<T extends KubeObject> implements ResourceClient<T> {
  readonly resource: ResourceType<T>;
  readonly #defaults: CallDefaults;

  constructor(resource: ResourceType<T>, defaults: CallDefaults) {
    this.resource = resource;
    this.#defaults = defaults;
  }

  async get(ref: ObjectRef, options: GetOptions = {}): Promise<T> {
    return this.#decode(await this.#read('Get', encodeGetRequest(ref, options), options));
  }

  async list(options: ListOptions = {}): Promise<ObjectList<T>> {
    return decodeList(this.resource, await this.#read('List', encodeListRequest(options, false), options));
  }

  watch(options: WatchOptions = {}): AsyncIterable<WatchEvent<T>> {
    return watchStream(this.resource, (handler) => this.#openWatch(options, handler), options);
  }

  #openWatch(options: WatchOptions, handler: StreamHandler): () => void {
    const request = encodeListRequest(options, true);
    const timeoutMs = options.timeoutSeconds === undefined ? undefined : options.timeoutSeconds * 1000 + WATCH_GRACE_MS;
    const method = this.#method('Watch');
    return this.#defaults.transport.stream({ method, request, timeoutMs, signal: options.signal }, handler);
  }

  async create(object: T, options: WriteOptions = {}): Promise<T> {
    const request = encodeCreateRequest(object.metadata.namespace, this.#encode(object), this.#written(options));
    return this.#decode(await this.#write('Create', request, options, false));
  }

  update(object: T, options: WriteOptions = {}): Promise<T> {
    return this.updateSubresource('', object, options);
  }

  updateStatus(object: T, options: WriteOptions = {}): Promise<T> {
    return this.updateSubresource('status', object, options);
  }

  async updateSubresource(subresource: string, object: T, options: WriteOptions = {}): Promise<T> {
    const request = encodeUpdateRequest(refOf(object), this.#encode(object), subresource, this.#written(options));
    return this.#decode(await this.#write('Update', request, options, false));
  }

  async patch(ref: ObjectRef, patch: Patch, options: PatchOptions = {}): Promise<T> {
    const subresource = options.subresource ?? patch.subresource;
    // A patch travels as JSON, which is YAML too: good for apply as well.
    const body = Buffer.from(JSON.stringify(patch.body));
    const type = patchContentTypes[patch.type];
    const request = encodePatchRequest(ref, type, body, subresource, {
      ...this.#written(options),
      force: options.force,
    });
    return this.#decode(await this.#write('Patch', request, options, false));
  }

  async delete(ref: ObjectRef, options: DeleteOptions = {}): Promise<Status> {
    const request = encodeDeleteRequest(ref, options);
    // With a uid it cannot hit another object, and the second time is a plain NotFound or the same answer.
    const idempotent = options.preconditions?.uid !== undefined;
    return decodeStatus(await this.#write('Delete', request, options, idempotent));
  }

  async deleteCollection(
    selection: Pick<ListOptions, 'namespace' | 'labelSelector' | 'fieldSelector'>,
    options: DeleteOptions = {},
  ): Promise<Status> {
    const request = encodeDeleteCollectionRequest(selection, options);
    return decodeStatus(await this.#write('DeleteCollection', request, options, false));
  }

  async createSubresource<S extends object, R extends object = S>(
    ref: ObjectRef,
    subresource: string,
    object: S,
    options: WriteOptions = {},
  ): Promise<R> {
    const codec = this.#subresourceCodec(subresource);
    const request = encodeCreateSubresourceRequest(ref, codec.encode(object as KubeObject), this.#written(options));
    const method = `Create${subresource.charAt(0).toUpperCase()}${subresource.slice(1)}`;
    const answer = await this.#write(method, request, options, false);
    // Binding and eviction answer with a Status; a token request comes back filled in.
    return (subresource === 'token' ? codec.decode(answer) : decodeStatus(answer)) as R;
  }

  async getScale(ref: ObjectRef, options: GetOptions = {}): Promise<Scale> {
    const answer = await this.#read('GetScale', encodeGetRequest(ref, options), options);
    return this.#subresourceCodec('scale').decode(answer) as unknown as Scale;
  }

  async updateScale(scale: Scale, options: WriteOptions = {}): Promise<Scale> {
    const codec = this.#subresourceCodec('scale');
    const object = codec.encode(scale as unknown as KubeObject);
    const request = encodeUpdateRequest(refOf(scale), object, '', this.#written(options));
    return codec.decode(await this.#write('UpdateScale', request, options, false)) as unknown as Scale;
  }

  #encode(object: T): Uint8Array {
    return this.resource.codec.encode(object);
  }

  #decode(data: Uint8Array): T {
    return this.resource.codec.decode(data);
  }

  #written(options: WriteOptions): WriteOptions {
    return { ...options, fieldManager: options.fieldManager ?? this.#defaults.fieldManager };
  }

  #method(verb: string): string {
    return `/${this.resource.service}/${verb}`;
  }

  #read(verb: string, request: Uint8Array, options: CallOptions): Promise<Buffer> {
    const { transport, timeoutMs } = this.#defaults;
    return transport.unary({
      method: this.#method(verb),
      request,
      idempotent: true,
      timeoutMs: options.timeoutMs ?? timeoutMs,
      signal: options.signal,
    });
  }

  #write(verb: string, request: Uint8Array, options: CallOptions, idempotent: boolean): Promise<Buffer> {
    const { transport, timeoutMs, fence } = this.#defaults;
    return transport.unary({
      method: this.#method(verb),
      request,
      idempotent,
      timeoutMs: options.timeoutMs ?? timeoutMs,
      fence,
      signal: options.signal,
    });
  }

  #subresourceCodec(name: string): MessageCodec<KubeObject> {
    const subresource = this.resource.subresources.find((candidate) => candidate.name === name);
    const kind = subresource && findKind(subresource.group, subresource.version, subresource.kind);
    if (kind === undefined) throw newBadRequest(`${this.resource.resource} has no subresource ${name}`);
    return kind.codec as MessageCodec<KubeObject>;
  }
}

function refOf(object: {
  readonly metadata: { namespace?: string | undefined; name?: string | undefined };
}): ObjectRef {
  return { namespace: object.metadata.namespace, name: object.metadata.name ?? '' };
}
