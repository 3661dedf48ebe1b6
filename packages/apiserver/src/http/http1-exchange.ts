import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConnectionState, Exchange, ResponseHeaders, ResponseStream } from './exchange.ts';
import { collect, ignore, whenDrained } from './http2-exchange.ts';

/** A request over HTTP/1.1: older clients, curl, and whatever upgrades its connection. */
export class Http1Exchange implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly connection: ConnectionState;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;

  constructor(request: IncomingMessage, response: ServerResponse, connection: ConnectionState) {
    this.method = request.method ?? 'GET';
    this.target = request.url ?? '/';
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
    return collect(this.#request, limitBytes);
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
