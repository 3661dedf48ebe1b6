/** Create, update, patch and delete over REST. */
import { decodeEnvelope } from '@gantry/api';
import { newBadRequest } from '@gantry/machinery';
import { applyConfiguration } from '../apply/applier.ts';
import type { UserInfo } from '../auth/contract.ts';
import type { ApiCore } from '../core.ts';
import { encodeList, jsonListEncoding, protobufListEncoding } from '../encoding/list-writer.ts';
import { decodeObject, type ExpectedKind } from '../registry/decode.ts';
import type { DeleteOptions } from '../registry/deletion.ts';
import { returnsDeletedObject } from '../registry/kinds.ts';
import { isApply, parsePatchType, patchDraft } from '../registry/patcher.ts';
import type { RequestContext } from '../registry/request-context.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import {
  checkName,
  dryRunOf,
  fieldManagerOf,
  fieldValidationOf,
  managerOf,
  readDeleteOptions,
  refuseForce,
} from '../registry/write-options.ts';
import type { DraftSource } from '../registry/writer.ts';
import { answerBytes, answerStatus, answerStored, headersFor, success, Warnings } from './answers.ts';
import { bodyFormat, parseBody, parseConfiguration, parseJson, parseYaml } from './body.ts';
import type { Exchange } from './exchange.ts';
import { integer, listOptionsOf } from './list-options-query.ts';
import { contentTypeOf, negotiate, type Representation } from './negotiate.ts';
import { isTrue, Query, type RequestInfo } from './request-info.ts';

/** Kubernetes' limit of a request body. */
export const MAX_BODY_BYTES = 3 << 20;

/** A write under way: what was asked, by whom, and how to answer. */
export interface WriteRequest {
  readonly query: Query;
  readonly context: RequestContext;
  readonly warnings: Warnings;
  readonly representation: Representation;
}

export class WriteHandlers {
  readonly #core: ApiCore;

  constructor(core: ApiCore) {
    this.#core = core;
  }

  /** Reads the options every write has in common. Throws BadRequest, Invalid, NotAcceptable. */
  prepare(exchange: Exchange, info: RequestInfo, user: UserInfo): WriteRequest {
    const query = new Query(info.query);
    const warnings = new Warnings();
    const dryRun = dryRunOf(query.all('dryRun'));
    const context: RequestContext = {
      user,
      dryRun,
      nowMs: this.#core.clock.nowMs(),
      warn: warnings.add,
      subresource: info.subresource === '' ? undefined : info.subresource,
      signal: NEVER,
      fence: undefined,
      fieldValidation: fieldValidationOf(query.get('fieldValidation')),
      fieldManager: fieldManagerOf(query.get('fieldManager')) || managerOf(exchange.header('user-agent')),
    };
    return { query, context, warnings, representation: negotiate(exchange.header('accept'), true) };
  }

  /** The body as a value. Throws RequestEntityTooLarge, UnsupportedMediaType, BadRequest. */
  async body(exchange: Exchange, context: RequestContext): Promise<unknown> {
    const format = bodyFormat(exchange.header('content-type'));
    return parseBody(format, await exchange.body(MAX_BODY_BYTES), context);
  }

  async create(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): Promise<number> {
    const request = this.prepare(exchange, info, user);
    const draft = decodeObject(resource, await this.body(exchange, request.context), request.context);
    const stored = await this.#core.writer.create(resource, request.context, info.namespace, draft);
    this.answer(exchange, resource, request, stored, 201);
    return 201;
  }

  async update(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): Promise<number> {
    const request = this.prepare(exchange, info, user);
    const format = bodyFormat(exchange.header('content-type'));
    const bytes = await exchange.body(MAX_BODY_BYTES);
    const decode = () => decodeObject(resource, parseBody(format, bytes, request.context), request.context);
    let first: ReturnType<typeof decode> | undefined = decode();
    checkName(first.metadata.name, info.name);
    // The first draft is used up by the first try; later tries decode again.
    const draftOf: DraftSource = () => {
      const draft = first ?? decode();
      first = undefined;
      return draft;
    };
    const { writer } = this.#core;
    const { stored, created } = await writer.updateOrCreate(
      resource,
      request.context,
      info.namespace,
      info.name,
      draftOf,
      decode,
    );
    const code = created ? 201 : 200;
    this.answer(exchange, resource, request, stored, code);
    return code;
  }

  async patch(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): Promise<number> {
    const request = this.prepare(exchange, info, user);
    if (isApply(exchange.header('content-type'))) return this.#apply(exchange, info, resource, request, user);
    refuseForce(request.query.get('force') !== undefined);
    const draftOf = await this.patchDraft(
      exchange,
      resource,
      resource.type.storage?.encoding === 'json',
      request.context,
    );
    const stored = await this.#core.writer.update(resource, request.context, info.namespace, info.name, draftOf);
    this.answer(exchange, resource, request, stored, 200);
    return 200;
  }

  async #apply(
    exchange: Exchange,
    info: RequestInfo,
    resource: ServedResource,
    request: WriteRequest,
    user: UserInfo,
  ): Promise<number> {
    const { query, context } = request;
    const body = parseConfiguration(await exchange.body(MAX_BODY_BYTES), context);
    const { writer, gatekeeper } = this.#core;
    const options = {
      fieldManager: query.get('fieldManager') ?? '',
      force: query.bool('force'),
      authorizeCreate: () => gatekeeper.admit(user, { ...info, verb: 'create' }),
    };
    const { stored, created } = await applyConfiguration(
      writer,
      resource,
      context,
      info.namespace,
      info.name,
      body,
      options,
    );
    const code = created ? 201 : 200;
    this.answer(exchange, resource, request, stored, code);
    return code;
  }

  /** Reads a patch body. `expected` is the kind the patch applies to. */
  async patchDraft(
    exchange: Exchange,
    expected: ExpectedKind,
    isCustom: boolean,
    context: RequestContext,
  ): Promise<DraftSource> {
    const type = parsePatchType(exchange.header('content-type'), isCustom);
    const body = parseJson(await exchange.body(MAX_BODY_BYTES), context);
    return patchDraft(expected, type, body, context);
  }

  async delete(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): Promise<number> {
    const request = this.prepare(exchange, info, user);
    const { options, dryRun } = await this.deleteOptions(exchange, request.query);
    const context = { ...request.context, dryRun: request.context.dryRun || dryRun };
    const { object, removed } = await this.#core.deleter.delete(resource, context, info.namespace, info.name, options);
    if (!removed || returnsDeletedObject(resource.type)) {
      this.answer(exchange, resource, request, object, 200);
      return 200;
    }
    const { name = '', uid = '' } = object.object.metadata;
    const details = {
      name,
      ...(resource.type.group === '' ? {} : { group: resource.type.group }),
      kind: resource.type.resource,
      uid,
    };
    answerStatus(exchange, success(200, details), request.representation, request.warnings);
    return 200;
  }

  async deleteCollection(
    exchange: Exchange,
    info: RequestInfo,
    resource: ServedResource,
    user: UserInfo,
  ): Promise<number> {
    const request = this.prepare(exchange, info, user);
    const { options, dryRun } = await this.deleteOptions(exchange, request.query);
    const context = { ...request.context, dryRun: request.context.dryRun || dryRun };
    const page = await this.#core.reader.list(resource, info.namespace, listOptionsOf(request.query));
    await this.#core.deleter.deleteCollection(resource, context, page.items, options);
    const format = request.representation.format === 'protobuf' ? 'protobuf' : 'json';
    const encoding =
      format === 'protobuf' ? protobufListEncoding(resource, page, true) : jsonListEncoding(resource, page);
    answerBytes(exchange, 200, headersFor(contentTypeOf(format), request.warnings), encodeList(encoding, page.items));
    return 200;
  }

  /** Options from the body, else from the query. */
  async deleteOptions(exchange: Exchange, query: Query): Promise<{ options: DeleteOptions; dryRun: boolean }> {
    const bytes = await exchange.body(MAX_BODY_BYTES);
    if (bytes.length === 0) {
      const orphan = query.get('orphanDependents');
      const policy = query.get('propagationPolicy');
      return {
        options: {
          gracePeriodSeconds: integer(query, 'gracePeriodSeconds'),
          ...(policy === undefined ? {} : { propagationPolicy: policy }),
          ...(orphan === undefined ? {} : { orphanDependents: isTrue(orphan) }),
        },
        dryRun: false,
      };
    }
    return readDeleteOptions(parseDeleteBody(exchange.header('content-type'), bytes));
  }

  answer(
    exchange: Exchange,
    resource: ServedResource,
    request: WriteRequest,
    stored: Parameters<typeof answerStored>[3],
    status: number,
  ): void {
    answerStored(exchange, resource, request.representation, stored, {
      status,
      query: request.query,
      nowMs: request.context.nowMs,
      warnings: request.warnings,
    });
  }
}

const NEVER = new AbortController().signal;

function parseDeleteBody(contentType: string | undefined, bytes: Uint8Array): unknown {
  switch (bodyFormat(contentType)) {
    case 'json':
      return parseJson(bytes);
    case 'yaml':
      return parseYaml(bytes);
    case 'protobuf':
      try {
        return decodeEnvelope(bytes);
      } catch (error) {
        throw newBadRequest(`error decoding DeleteOptions: ${(error as Error).message}`);
      }
  }
}
