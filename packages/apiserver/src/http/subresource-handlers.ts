/** Subresources that are reads and writes of objects: status, scale, binding, eviction, token and their like. */
import type { KubeObject } from '@gantry/api';
import type { Scale } from '@gantry/api/autoscaling/v1';
import type { Binding } from '@gantry/api/core/v1';
import type { Eviction } from '@gantry/api/policy/v1';
import { newBadRequest, newMethodNotSupported, newNotFoundPath } from '@gantry/machinery';
import type { UserInfo } from '../auth/contract.ts';
import type { ApiCore } from '../core.ts';
import { bind, evict, scaleAccess, updateScale } from '../registry/actions.ts';
import { decodeObject, type ExpectedKind } from '../registry/decode.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import { checkName } from '../registry/write-options.ts';
import { answerStatus, answerStored, answerValue, headersFor, project, success, type Warnings } from './answers.ts';
import type { Exchange } from './exchange.ts';
import { contentTypeOf, negotiate, type Representation } from './negotiate.ts';
import { Query, type RequestInfo } from './request-info.ts';
import type { WriteHandlers, WriteRequest } from './write-handlers.ts';

export class SubresourceHandlers {
  readonly #core: ApiCore;
  readonly #writes: WriteHandlers;

  constructor(core: ApiCore, writes: WriteHandlers) {
    this.#core = core;
    this.#writes = writes;
  }

  handle(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): Promise<number> {
    const declared = resource.type.subresources.find((each) => each.name === info.subresource);
    if (declared === undefined || info.rest !== '') throw newNotFoundPath();
    const virtualKey = `${info.group}/${info.version}/${info.resource}/${info.subresource}`;
    if (this.#core.virtual.has(virtualKey)) return this.virtual(exchange, info, user, virtualKey);
    const verb = info.verb === 'deletecollection' ? 'delete' : info.verb;
    if (!declared.verbs.includes(verb)) throw newMethodNotSupported(resource.groupResource, info.verb);
    switch (info.subresource) {
      case 'scale':
        return this.#scale(exchange, info, resource, user);
      case 'binding':
        return this.#bind(exchange, info, resource, user);
      case 'eviction':
        return this.#evict(exchange, info, resource, user);
      default:
        return this.#part(exchange, info, resource, user);
    }
  }

  /** A resource, or subresource, that is computed. */
  async virtual(exchange: Exchange, info: RequestInfo, user: UserInfo, key: string): Promise<number> {
    const handler = this.#core.virtual.get(key)!;
    const target = { namespace: info.namespace, name: info.name };
    const request = this.#writes.prepare(exchange, info, user);
    const { context, representation } = request;
    if (info.verb === 'create' && handler.create !== undefined) {
      const [group = '', version = ''] = key.split('/');
      const body = await this.#writes.body(exchange, context);
      const kind = (body as { kind?: unknown } | null)?.kind;
      const apiVersion = (body as { apiVersion?: unknown } | null)?.apiVersion;
      const expected = this.#expected(group, version, apiVersion, kind);
      const object = decodeObject(expected, body, context);
      const result = await handler.create(context, target, object);
      this.#answer(exchange, representation, expected, result, 201, request.warnings);
      return 201;
    }
    if (info.verb === 'get' && handler.get !== undefined) {
      const object = await handler.get(context, target);
      this.#answerVirtual(exchange, info, request, [object], undefined, object);
      return 200;
    }
    if (info.verb === 'list' && handler.list !== undefined) {
      const items = await handler.list(context, info.namespace);
      const kind = `${items[0]?.kind ?? 'Object'}List`;
      const apiVersion = info.group === '' ? info.version : `${info.group}/${info.version}`;
      this.#answerVirtual(exchange, info, request, items, {}, { kind, apiVersion, metadata: {}, items });
      return 200;
    }
    throw newMethodNotSupported({ group: info.group, name: info.resource }, info.verb);
  }

  /** `whole` as it is, or `objects` as the table or the metadata the client asked for. */
  #answerVirtual(
    exchange: Exchange,
    info: RequestInfo,
    { query, context, representation }: WriteRequest,
    objects: readonly KubeObject[],
    listMetadata: Record<string, unknown> | undefined,
    whole: unknown,
  ): void {
    const described = { type: { group: info.group }, kind: objects[0]?.kind ?? '' };
    const value =
      representation.as === undefined
        ? whole
        : project(described, representation, objects, { query, nowMs: context.nowMs }, listMetadata);
    answerValue(exchange, representation, value, { status: 200, query });
  }

  #expected(group: string, version: string, apiVersion: unknown, kind: unknown): ExpectedKind {
    if (typeof kind !== 'string' || kind === '') throw newBadRequest("Object 'Kind' is missing in the request body");
    const [bodyGroup, bodyVersion] = splitApiVersion(
      typeof apiVersion === 'string' && apiVersion !== '' ? apiVersion : `${group}/${version}`,
    );
    const expected = this.#core.kindOf(bodyGroup, bodyVersion, kind);
    if (expected === undefined)
      throw newBadRequest(`no kind "${kind}" is registered for version "${String(apiVersion)}"`);
    return expected;
  }

  async #part(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): Promise<number> {
    switch (info.verb) {
      case 'get': {
        const representation = negotiate(exchange.header('accept'), true);
        const query = new Query(info.query);
        const stored = await this.#core.reader.get(resource, info.namespace, info.name, query.get('resourceVersion'));
        answerStored(exchange, resource, representation, stored, {
          status: 200,
          query,
          nowMs: this.#core.clock.nowMs(),
        });
        return 200;
      }
      case 'update':
        return this.#writes.update(exchange, info, resource, user);
      case 'patch':
        return this.#writes.patch(exchange, info, resource, user);
      default:
        throw newMethodNotSupported(resource.groupResource, info.verb);
    }
  }

  async #scale(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): Promise<number> {
    const access = scaleAccess(resource);
    const expected = this.#core.kindOf('autoscaling', 'v1', 'Scale')!;
    const request = this.#writes.prepare(exchange, info, user);
    const { context, representation, warnings } = request;
    const answer = (object: KubeObject) =>
      this.#answer(exchange, representation, expected, access.toScale(object) as unknown as KubeObject, 200, warnings);
    if (info.verb === 'get') {
      const { reader } = this.#core;
      const stored = await reader.get(resource, info.namespace, info.name, request.query.get('resourceVersion'));
      answer(stored.object);
      return 200;
    }
    let scaleOf: (current: Scale) => Scale | Promise<Scale>;
    if (info.verb === 'update') {
      const scale = decodeObject(expected, await this.#writes.body(exchange, context), context);
      checkName(scale.metadata.name, info.name);
      scaleOf = () => scale as unknown as Scale;
    } else {
      const patched = await this.#writes.patchDraft(exchange, expected, false, context);
      scaleOf = async (current) => (await patched(current as unknown as KubeObject)) as unknown as Scale;
    }
    answer((await updateScale(this.#core, resource, context, info.namespace, info.name, scaleOf)).object);
    return 200;
  }

  async #bind(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): Promise<number> {
    const request = this.#writes.prepare(exchange, info, user);
    const expected = this.#core.kindOf('', 'v1', 'Binding')!;
    const binding = decodeObject(expected, await this.#writes.body(exchange, request.context), request.context);
    checkName(binding.metadata.name, info.name);
    await bind(this.#core, resource, request.context, info.namespace, info.name, binding as unknown as Binding);
    answerStatus(exchange, success(201), request.representation, request.warnings);
    return 201;
  }

  async #evict(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): Promise<number> {
    const request = this.#writes.prepare(exchange, info, user);
    const body = await this.#writes.body(exchange, request.context);
    const expected = this.#core.kindOf('policy', 'v1', 'Eviction')!;
    // v1beta1 differs in nothing but its name, and older clients still send it.
    const eviction = decodeObject(expected, { ...(body as object), apiVersion: 'policy/v1' }, request.context);
    checkName(eviction.metadata.name, info.name);
    await evict(this.#core, resource, request.context, info.namespace, info.name, eviction as unknown as Eviction);
    answerStatus(exchange, success(201), request.representation, request.warnings);
    return 201;
  }

  #answer(
    exchange: Exchange,
    representation: Representation,
    expected: ExpectedKind,
    object: KubeObject,
    status: number,
    warnings: Warnings,
  ): void {
    if (representation.format === 'protobuf') {
      const stamped = { ...object, apiVersion: expected.apiVersion, kind: expected.kind };
      exchange.respond(status, headersFor(contentTypeOf('protobuf'), warnings), this.#core.encodeObject(stamped));
      return;
    }
    const { kind: _kind, apiVersion: _version, ...rest } = object;
    answerValue(
      exchange,
      representation,
      { kind: expected.kind, apiVersion: expected.apiVersion, ...rest },
      { status, warnings },
    );
  }
}

function splitApiVersion(apiVersion: string): [string, string] {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}
