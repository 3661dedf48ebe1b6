/** The calls that are not watches. */
import { applyDefaults, type KubeObject, type MessageCodec, type ResourceType } from '@gantry/api';
import type { Scale } from '@gantry/api/autoscaling/v1';
import type { Binding } from '@gantry/api/core/v1';
import type { Eviction } from '@gantry/api/policy/v1';
import { newBadRequest, newMethodNotSupported, newNotFoundPath } from '@gantry/machinery';
import type { Metadata } from '@grpc/grpc-js';
import { applyConfiguration } from '../apply/applier.ts';
import type { UserInfo } from '../auth/contract.ts';
import type { ApiCore } from '../core.ts';
import { encodeList, protobufListEncoding } from '../encoding/list-writer.ts';
import { success } from '../http/answers.ts';
import { parseConfiguration, parseJson } from '../http/body.ts';
import type { RequestInfo } from '../http/request-info.ts';
import { bind, evict, scaleAccess, updateScale } from '../registry/actions.ts';
import { isApply, parsePatchType, patchDraft } from '../registry/patcher.ts';
import type { RequestContext } from '../registry/request-context.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import {
  checkName,
  dryRunOf,
  fieldValidationOf,
  managerOf,
  readDeleteOptions,
  refuseForce,
} from '../registry/write-options.ts';
import { FENCE_METADATA, parseFence } from './fence-metadata.ts';
import type { GrpcMethod } from './methods.ts';
import {
  deleteOptions,
  getOptions,
  listOptions,
  type RequestFields,
  type WriteOptionsMessage,
  writeOptions,
} from './requests.ts';

export interface GrpcCall {
  readonly info: RequestInfo;
  readonly user: UserInfo;
  readonly fields: RequestFields;
  readonly metadata: Metadata;
  readonly method: GrpcMethod;
}

const NEVER = new AbortController().signal;

export class UnaryHandlers {
  readonly #core: ApiCore;

  constructor(core: ApiCore) {
    this.#core = core;
  }

  /** Resolves with the encoded answer. Rejects with StatusError. */
  async handle(call: GrpcCall, resource: ServedResource | undefined, type: ResourceType): Promise<Uint8Array> {
    if (resource === undefined || call.method.subresource === 'token') return this.#virtual(call, type);
    const { info, fields } = call;
    if (resource.namespaced && info.namespace === '' && (info.name !== '' || info.verb === 'create')) {
      if (info.verb !== 'create' || info.subresource !== '') throw newBadRequest('namespace is required');
    }
    if (info.name === '' && call.method.named) throw newBadRequest('name is required');
    switch (call.method.name) {
      case 'Get': {
        const stored = await this.#core.reader.get(
          resource,
          info.namespace,
          info.name,
          getOptions(fields).resourceVersion,
        );
        return stored.protobuf;
      }
      case 'List': {
        const page = await this.#core.reader.list(resource, info.namespace, listOptions(fields));
        return encodeList(protobufListEncoding(resource, page, false), page.items);
      }
      case 'Create':
        return this.#create(call, resource);
      case 'Update':
        return this.#update(call, resource);
      case 'Patch':
        return this.#patch(call, resource);
      case 'Delete':
        return this.#delete(call, resource);
      case 'DeleteCollection':
        return this.#deleteCollection(call, resource);
      case 'GetScale': {
        const stored = await this.#core.reader.get(resource, info.namespace, info.name);
        return this.#encodeScale(scaleAccess(resource).toScale(stored.object));
      }
      case 'UpdateScale':
        return this.#updateScale(call, resource);
      case 'CreateBinding': {
        const { binding, context } = this.#posted<Binding, 'binding'>(call, '', 'v1', 'Binding', 'binding');
        await bind(this.#core, resource, context, info.namespace, info.name, binding);
        return this.#core.encodeStatus(success(201));
      }
      case 'CreateEviction': {
        const { eviction, context } = this.#posted<Eviction, 'eviction'>(call, 'policy', 'v1', 'Eviction', 'eviction');
        await evict(this.#core, resource, context, info.namespace, info.name, eviction);
        return this.#core.encodeStatus(success(201));
      }
      default:
        throw newMethodNotSupported(resource.groupResource, info.verb);
    }
  }

  async #create(call: GrpcCall, resource: ServedResource): Promise<Uint8Array> {
    const { info, fields } = call;
    const context = this.#context(call, writeOptions(fields, 'create'));
    const draft = decode(resource.codec, resource.apiVersion, resource.kind, fields.bytes(2));
    const namespace = info.namespace === '' ? (draft.metadata.namespace ?? '') : info.namespace;
    if (resource.namespaced && namespace === '') throw newBadRequest('namespace is required');
    return (await this.#core.writer.create(resource, context, namespace, draft)).protobuf;
  }

  async #update(call: GrpcCall, resource: ServedResource): Promise<Uint8Array> {
    const { info, fields } = call;
    const context = this.#context(call, writeOptions(fields, 'update'));
    this.#checkSubresource(resource, info.subresource);
    const decodeDraft = () => decode(resource.codec, resource.apiVersion, resource.kind, fields.bytes(3));
    let first: KubeObject | undefined = decodeDraft();
    checkName(first.metadata.name, info.name);
    const draftOf = () => {
      const draft = first ?? decodeDraft();
      first = undefined;
      return draft;
    };
    const { stored } = await this.#core.writer.updateOrCreate(
      resource,
      context,
      info.namespace,
      info.name,
      draftOf,
      decodeDraft,
    );
    return stored.protobuf;
  }

  async #patch(call: GrpcCall, resource: ServedResource): Promise<Uint8Array> {
    const { info, fields } = call;
    const context = this.#context(call, writeOptions(fields, 'patch'));
    this.#checkSubresource(resource, info.subresource);
    const { force = false, fieldManager = '' } = writeOptions(fields, 'patch');
    if (isApply(fields.text(3))) {
      const { writer, gatekeeper } = this.#core;
      const authorizeCreate = () => gatekeeper.admit(call.user, { ...info, verb: 'create' });
      const body = parseConfiguration(fields.bytes(4), context);
      const options = { fieldManager, force, authorizeCreate };
      return (await applyConfiguration(writer, resource, context, info.namespace, info.name, body, options)).stored
        .protobuf;
    }
    refuseForce(force);
    const type = parsePatchType(fields.text(3), resource.type.storage?.encoding === 'json');
    const draftOf = patchDraft(resource, type, parseJson(fields.bytes(4)), context);
    return (await this.#core.writer.update(resource, context, info.namespace, info.name, draftOf)).protobuf;
  }

  async #delete(call: GrpcCall, resource: ServedResource): Promise<Uint8Array> {
    const { info, fields } = call;
    const { options, dryRun } = readDeleteOptions(deleteOptions(fields));
    const context = { ...this.#context(call, {}), dryRun };
    const { object } = await this.#core.deleter.delete(resource, context, info.namespace, info.name, options);
    const { name = '', uid = '' } = object.object.metadata;
    return this.#core.encodeStatus(
      success(200, { name, kind: resource.type.resource, group: resource.type.group, uid }),
    );
  }

  async #deleteCollection(call: GrpcCall, resource: ServedResource): Promise<Uint8Array> {
    const { info, fields } = call;
    const { options, dryRun } = readDeleteOptions(deleteOptions(fields));
    const page = await this.#core.reader.list(resource, info.namespace, listOptions(fields));
    const context = { ...this.#context(call, {}), dryRun };
    await this.#core.deleter.deleteCollection(resource, context, page.items, options);
    return this.#core.encodeStatus(success(200, { kind: resource.type.resource }));
  }

  async #updateScale(call: GrpcCall, resource: ServedResource): Promise<Uint8Array> {
    const { info, fields } = call;
    const context = this.#context(call, writeOptions(fields, 'update'));
    const expected = this.#core.kindOf('autoscaling', 'v1', 'Scale')!;
    const scale = decode(expected.codec, expected.apiVersion, expected.kind, fields.bytes(3));
    checkName(scale.metadata.name, info.name);
    const stored = await updateScale(
      this.#core,
      resource,
      context,
      info.namespace,
      info.name,
      () => scale as unknown as Scale,
    );
    return this.#encodeScale(scaleAccess(resource).toScale(stored.object));
  }

  #encodeScale(scale: Scale): Uint8Array {
    return this.#core.kindOf('autoscaling', 'v1', 'Scale')!.codec.encode(scale as unknown as KubeObject);
  }

  /** Reviews, tokens and whatever else is computed. */
  async #virtual(call: GrpcCall, type: ResourceType): Promise<Uint8Array> {
    const { info, fields, method } = call;
    const base = `${type.group}/${type.version}/${type.resource}`;
    const handler = this.#core.virtual.get(method.subresource === undefined ? base : `${base}/${method.subresource}`);
    if (handler?.create === undefined || info.verb !== 'create') throw newNotFoundPath();
    const sub = type.subresources.find((each) => each.name === method.subresource);
    const expected =
      sub === undefined
        ? this.#core.kindOf(type.group, type.version, type.kind)
        : this.#core.kindOf(sub.group, sub.version, sub.kind);
    if (expected === undefined) throw newNotFoundPath();
    const object = decode(expected.codec, expected.apiVersion, expected.kind, fields.bytes(method.named ? 3 : 2));
    const result = await handler.create(
      this.#context(call, {}),
      { namespace: info.namespace, name: info.name },
      object,
    );
    return expected.codec.encode(result);
  }

  #posted<T, N extends string>(
    call: GrpcCall,
    group: string,
    version: string,
    kind: string,
    as: N,
  ): Record<N, T> & { context: RequestContext } {
    const expected = this.#core.kindOf(group, version, kind)!;
    const options = call.fields.options(4, {
      decode: (bytes) => this.#core.kindOf('', 'v1', 'CreateOptions')!.codec.decode(bytes),
    });
    const object = decode(expected.codec, expected.apiVersion, expected.kind, call.fields.bytes(3));
    checkName(object.metadata.name, call.info.name);
    return { [as]: object, context: this.#context(call, (options ?? {}) as WriteOptionsMessage) } as unknown as Record<
      N,
      T
    > & {
      context: RequestContext;
    };
  }

  #checkSubresource(resource: ServedResource, subresource: string): void {
    if (subresource !== '' && !resource.type.subresources.some((each) => each.name === subresource))
      throw newNotFoundPath();
  }

  #context(call: GrpcCall, options: WriteOptionsMessage): RequestContext {
    const [fence] = call.metadata.get(FENCE_METADATA);
    return {
      user: call.user,
      dryRun: dryRunOf(options.dryRun ?? []),
      nowMs: this.#core.clock.nowMs(),
      warn: () => {},
      subresource: call.info.subresource === '' ? undefined : call.info.subresource,
      signal: NEVER,
      fence: parseFence(typeof fence === 'string' ? fence : undefined),
      fieldValidation: fieldValidationOf(options.fieldValidation),
      fieldManager: options.fieldManager || managerOf(call.metadata.get('user-agent')[0]?.toString()),
    };
  }
}

/** A message of a kind with its defaults. Throws BadRequest. */
function decode(codec: MessageCodec<KubeObject>, apiVersion: string, kind: string, bytes: Uint8Array): KubeObject {
  let object: KubeObject;
  try {
    object = codec.decode(bytes);
  } catch (error) {
    throw newBadRequest(`${kind} cannot be decoded: ${(error as Error).message}`);
  }
  object.apiVersion = apiVersion;
  object.kind = kind;
  return applyDefaults(object);
}
