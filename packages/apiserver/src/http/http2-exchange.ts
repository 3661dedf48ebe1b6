import type { Http2Session, IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import { constants } from 'node:http2';
import type { Clock } from '@gantry/runtime';
import { collectBody } from './collect-body.ts';
import type { ConnectionState, Exchange, ResponseHeaders, ResponseStream } from './exchange.ts';

const NO_BODY = Buffer.alloc(0);

/** A request on an HTTP/2 stream, without the compatibility layer of node:http2: that would double its cost. */
export class Http2Exchange implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly connection: ConnectionState;
  readonly #stream: ServerHttp2Stream;
  readonly #headers: IncomingHttpHeaders;
  readonly #hasBody: boolean;
  readonly #clock: Clock;
  #unfinished = false;

  constructor(
    stream: ServerHttp2Stream,
    headers: IncomingHttpHeaders,
    connection: ConnectionState,
    endStream: boolean,
    clock: Clock,
  ) {
    this.method = headers[':method'] as string;
    this.target = headers[':path'] as string;
    this.connection = connection;
    this.#stream = stream;
    this.#headers = headers;
    this.#hasBody = !endStream;
    this.#clock = clock;
    stream.on('error', ignore);
  }

  header(name: string): string | undefined {
    const value = this.#headers[name];
    return typeof value === 'string' || value === undefined ? value : value.join(', ');
  }

  headerNames(): Iterable<string> {
    return Object.keys(this.#headers);
  }

  body(limitBytes: number): Promise<Uint8Array> {
    if (!this.#hasBody) return Promise.resolve(NO_BODY);
    return collectBody(this.#stream, {
      limitBytes,
      clock: this.#clock,
      announcedBytes: Number(this.header('content-length')),
      onUnfinished: () => {
        this.#unfinished = true;
      },
    });
  }

  respond(status: number, headers: ResponseHeaders, body: Uint8Array): void {
    const stream = this.#stream;
    if (stream.destroyed || stream.headersSent) return;
    // The client may go on sending; the stream is over all the same once it has its answer.
    if (this.#unfinished) stream.once('finish', () => stream.close(constants.NGHTTP2_NO_ERROR));
    const all: Record<string, string | number> = { ':status': status, ...headers, 'content-length': body.length };
    if (this.method === 'HEAD' || body.length === 0) {
      stream.respond(all, { endStream: true });
      return;
    }
    stream.respond(all);
    stream.end(body);
  }

  open(status: number, headers: ResponseHeaders): ResponseStream {
    const stream = this.#stream;
    if (!stream.destroyed && !stream.headersSent) stream.respond({ ':status': status, ...headers });
    return new Http2ResponseStream(stream);
  }

  onClose(callback: () => void): void {
    if (this.#stream.destroyed) callback();
    else this.#stream.once('close', callback);
  }

  get closed(): boolean {
    return this.#stream.destroyed;
  }

  get session(): Http2Session | undefined {
    return this.#stream.session;
  }
}

class Http2ResponseStream implements ResponseStream {
  readonly #stream: ServerHttp2Stream;

  constructor(stream: ServerHttp2Stream) {
    this.#stream = stream;
  }

  write(chunk: Uint8Array): boolean {
    const stream = this.#stream;
    return stream.destroyed || stream.writableEnded ? true : stream.write(chunk);
  }

  whenDrained(callback: () => void): void {
    whenDrained(this.#stream, callback);
  }

  end(): void {
    if (!this.#stream.destroyed) this.#stream.end();
  }

  abort(): void {
    this.#stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  }

  get pendingBytes(): number {
    return this.#stream.writableLength;
  }
}

/** Streams that a client has left report errors nobody waits for. */
export function ignore(): void {}

interface Drainable {
  readonly destroyed: boolean;
  once(event: 'drain' | 'close', listener: () => void): unknown;
  removeListener(event: 'drain' | 'close', listener: () => void): unknown;
}

export function whenDrained(stream: Drainable, callback: () => void): void {
  if (stream.destroyed) {
    callback();
    return;
  }
  const done = () => {
    stream.removeListener('drain', done);
    stream.removeListener('close', done);
    callback();
  };
  stream.once('drain', done);
  stream.once('close', done);
}
