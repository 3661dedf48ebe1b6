import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '@gantry/runtime';
import { collectBody } from './collect-body.ts';
import type { ConnectionState, Exchange, ResponseHeaders, ResponseStream } from './exchange.ts';
import { ignore, whenDrained } from './http2-exchange.ts';

/** A request over HTTP/1.1: older clients, curl, and whatever upgrades its connection. */
export class Http1Exchange implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly connection: ConnectionState;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #clock: Clock;

  constructor(request: IncomingMessage, response: ServerResponse, connection: ConnectionState, clock: Clock) {
    this.method = request.method ?? 'GET';
    this.target = originForm(request.url ?? '/');
    this.#clock = clock;
    this.connection = connection;
    this.#request = request;
    this.#response = response;
    request.on('error', ignore);
    response.on('error', ignore);
  }

  header(name: string): string | undefined {
    const value = this.#request.headers[name];
    return typeof value === 'string' || value === undefined ? value : value.join(', ');
  }

  headerNames(): Iterable<string> {
    return Object.keys(this.#request.headers);
  }

  body(limitBytes: number): Promise<Uint8Array> {
    return collectBody(this.#request, {
      limitBytes,
      clock: this.#clock,
      announcedBytes: Number(this.header('content-length')),
      onUnfinished: () => {
        // What is left of the body stands in the way of another request.
        this.#response.shouldKeepAlive = false;
      },
    });
  }

  respond(status: number, headers: ResponseHeaders, body: Uint8Array): void {
    const response = this.#response;
    if (response.destroyed || response.headersSent) return;
    response.writeHead(status, { ...headers, 'content-length': body.length });
    response.end(this.method === 'HEAD' ? undefined : body);
  }

  open(status: number, headers: ResponseHeaders): ResponseStream {
    const response = this.#response;
    if (!response.destroyed && !response.headersSent) {
      response.writeHead(status, headers);
      response.flushHeaders();
    }
    return new Http1ResponseStream(response);
  }

  onClose(callback: () => void): void {
    if (this.#response.destroyed) callback();
    else this.#response.once('close', callback);
  }

  get closed(): boolean {
    return this.#response.destroyed;
  }
}

/** `/path?query` of a target; proxies' clients send it with scheme and host before it. */
export function originForm(target: string): string {
  if (target.startsWith('/')) return target;
  const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(target)?.[0];
  if (authority === undefined) return target;
  const rest = target.slice(authority.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

class Http1ResponseStream implements ResponseStream {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  write(chunk: Uint8Array): boolean {
    const response = this.#response;
    return response.destroyed || response.writableEnded ? true : response.write(chunk);
  }

  whenDrained(callback: () => void): void {
    whenDrained(this.#response, callback);
  }

  end(): void {
    if (!this.#response.destroyed) this.#response.end();
  }

  abort(): void {
    this.#response.destroy();
  }

  get pendingBytes(): number {
    return this.#response.writableLength;
  }
}
