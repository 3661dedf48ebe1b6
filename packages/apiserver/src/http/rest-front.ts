/** The REST front door: one request in, one route out. */
import { newBadRequest, newMethodNotSupported, newNotFoundPath, StatusError } from '@gantry/machinery';
import type { UserInfo } from '../auth/contract.ts';
import { GROUP_MASTERS } from '../auth/identity.ts';
import type { ApiCore } from '../core.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import { answerError, answerStored } from './answers.ts';
import type { Exchange } from './exchange.ts';
import { negotiate } from './negotiate.ts';
import { ReadHandlers } from './read-handlers.ts';
import { parseRequest, Query, type RequestInfo } from './request-info.ts';
import { SubresourceHandlers } from './subresource-handlers.ts';
import { WriteHandlers } from './write-handlers.ts';

/** Answers paths that are no resources: discovery, health, version, metrics. True when the path is known. */
export type NonResourceHandler = (exchange: Exchange, info: RequestInfo, user: UserInfo) => boolean;

/** Streams to a node: logs, exec, attach, port-forward, proxies. */
export interface ConnectHandlers {
  /** Answers a plain request (no upgrade). True when the subresource is one of these. */
  handle(exchange: Exchange, info: RequestInfo, resource: ServedResource, user: UserInfo): boolean;
}

const LONG_RUNNING_SUBRESOURCES = new Set(['log', 'exec', 'attach', 'portforward', 'proxy']);

export class RestFront {
  readonly #core: ApiCore;
  readonly #nonResource: NonResourceHandler;
  readonly #connect: ConnectHandlers;
  readonly #reads: ReadHandlers;
  readonly #writes: WriteHandlers;
  readonly #subresources: SubresourceHandlers;

  constructor(core: ApiCore, nonResource: NonResourceHandler, connect: ConnectHandlers) {
    this.#core = core;
    this.#nonResource = nonResource;
    this.#connect = connect;
    this.#reads = new ReadHandlers(core);
    this.#writes = new WriteHandlers(core);
    this.#subresources = new SubresourceHandlers(core, this.#writes);
  }

  /** Answers the request; never throws. */
  handle(exchange: Exchange): void {
    const startedMs = this.#core.clock.monotonicMs();
    let info: RequestInfo | undefined;
    try {
      info = parseRequest(exchange.method, exchange.target);
      const user = this.#core.gatekeeper.identify(exchange, info.path);
      if (user instanceof Promise) {
        const parsed = info;
        user
          .then((known) => this.#admit(exchange, parsed, known, startedMs))
          .catch((error) => this.#fail(exchange, parsed, error, startedMs));
        return;
      }
      this.#admit(exchange, info, user, startedMs);
    } catch (error) {
      this.#fail(exchange, info, error, startedMs);
    }
  }

  #admit(exchange: Exchange, info: RequestInfo, user: UserInfo, startedMs: number): void {
    const { gatekeeper, limiter, metrics, clock } = this.#core;
    gatekeeper.admit(user, info);
    if (!info.isResource) {
      if (!this.#nonResource(exchange, info, user)) throw newNotFoundPath();
      metrics.observe(info.verb, '', 200, clock.monotonicMs() - startedMs);
      return;
    }
    const longRunning = info.verb === 'watch' || LONG_RUNNING_SUBRESOURCES.has(info.subresource);
    const exempt = longRunning || user.groups.includes(GROUP_MASTERS);
    const mutates = info.verb !== 'get' && info.verb !== 'list' && info.verb !== 'watch';
    if (!exempt) limiter.enter(mutates);
    let routed: Promise<number> | undefined;
    try {
      routed = this.#route(exchange, info, user);
    } catch (error) {
      if (!exempt) limiter.leave(mutates);
      throw error;
    }
    if (routed === undefined) {
      if (!exempt) limiter.leave(mutates);
      return;
    }
    routed.then(
      (code) => {
        if (!exempt) limiter.leave(mutates);
        metrics.observe(info.verb, info.resource, code, clock.monotonicMs() - startedMs);
      },
      (error: unknown) => {
        if (!exempt) limiter.leave(mutates);
        this.#fail(exchange, info, error, startedMs);
      },
    );
  }

  #fail(exchange: Exchange, info: RequestInfo | undefined, error: unknown, startedMs: number): void {
    if (exchange.closed) return;
    const status = answerError(exchange, error);
    const { metrics, clock, logger } = this.#core;
    metrics.observe(info?.verb ?? '', info?.resource ?? '', status.code, clock.monotonicMs() - startedMs);
    if (status.code === 500 && status.cause !== undefined) {
      logger.error({ error: status.cause, path: info?.path, verb: info?.verb }, 'request failed unexpectedly');
    }
  }

  /** Resolves with the status code answered; undefined when the answer goes on by itself. Throws or rejects with what to answer instead. */
  #route(exchange: Exchange, info: RequestInfo, user: UserInfo): Promise<number> | undefined {
    const { resources, virtual } = this.#core;
    const resource = resources.find(info.group, info.version, info.resource);
    if (resource === undefined) {
      const key = `${info.group}/${info.version}/${info.resource}`;
      if (virtual.has(key)) return this.#subresources.virtual(exchange, info, user, key);
      throw newNotFoundPath();
    }
    if (resource.namespaced && info.namespace === '' && info.name !== '') {
      throw newBadRequest('namespace is required for a request on a named object');
    }
    if (!resource.namespaced && info.namespace !== '' && info.resource !== 'namespaces') throw newNotFoundPath();
    if (info.subresource !== '') {
      if (this.#connect.handle(exchange, info, resource, user)) return undefined;
      return this.#subresources.handle(exchange, info, resource, user);
    }
    switch (info.verb) {
      case 'get':
        return this.#get(exchange, info, resource);
      case 'list':
        return this.#reads.list(exchange, info, resource);
      case 'watch':
        return this.#reads.watch(exchange, info, resource);
      case 'create':
        if (info.name !== '') throw newMethodNotSupported(resource.groupResource, 'create');
        return this.#writes.create(exchange, info, resource, user);
      case 'update':
        if (info.name === '') throw newMethodNotSupported(resource.groupResource, 'update');
        return this.#writes.update(exchange, info, resource, user);
      case 'patch':
        if (info.name === '') throw newMethodNotSupported(resource.groupResource, 'patch');
        return this.#writes.patch(exchange, info, resource, user);
      case 'delete':
        return this.#writes.delete(exchange, info, resource, user);
      case 'deletecollection':
        if (!resource.type.verbs.includes('deletecollection')) {
          throw newMethodNotSupported(resource.groupResource, 'deletecollection');
        }
        return this.#writes.deleteCollection(exchange, info, resource, user);
      default:
        throw new StatusError({
          code: 405,
          reason: 'MethodNotAllowed',
          message: `${exchange.method} is not supported`,
        });
    }
  }

  async #get(exchange: Exchange, info: RequestInfo, resource: ServedResource): Promise<number> {
    const representation = negotiate(exchange.header('accept'), resource.type.storage?.encoding !== undefined);
    const query = info.query === '' ? undefined : new Query(info.query);
    const stored = await this.#core.reader.get(resource, info.namespace, info.name, query?.get('resourceVersion'));
    answerStored(exchange, resource, representation, stored, { status: 200, query, nowMs: this.#core.clock.nowMs() });
    return 200;
  }
}
