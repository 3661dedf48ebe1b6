/** A plain HTTP/2 client for tests: what goes over the wire, nothing hidden. */
import { type ClientHttp2Session, connect } from 'node:http2';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
}

export interface RequestOptions {
  readonly body?: unknown;
  readonly type?: string;
  readonly accept?: string;
  readonly token?: string | undefined;
  readonly headers?: Record<string, string>;
}

export interface WatchEvent {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly object: any;
}

export class RestClient {
  readonly #session: ClientHttp2Session;
  readonly #token: string | undefined;

  constructor(url: string, ca: string, token: string | undefined) {
    this.#session = connect(url, { ca });
    this.#session.on('error', () => {});
    this.#token = token;
  }

  request(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
    const { body, type = 'application/json' } = options;
    const payload =
      body === undefined ? undefined : Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const stream = this.#session.request(
        { ...this.#headers(method, path, options), ...(payload === undefined ? {} : { 'content-type': type }) },
        { endStream: payload === undefined },
      );
      let status = 0;
      let headers: Answer['headers'] = {};
      const chunks: Buffer[] = [];
      stream.on('response', (received) => {
        status = Number(received[':status']);
        headers = received as Answer['headers'];
      });
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status,
          headers,
          bytes,
          get json() {
            return JSON.parse(bytes.toString('utf8'));
          },
        });
      });
      stream.on('error', reject);
      if (payload !== undefined) stream.end(payload);
    });
  }

  get(path: string, options?: RequestOptions): Promise<Answer> {
    return this.request('GET', path, options);
  }

  post(path: string, body: unknown, options?: RequestOptions): Promise<Answer> {
    return this.request('POST', path, { ...options, body });
  }

  put(path: string, body: unknown, options?: RequestOptions): Promise<Answer> {
    return this.request('PUT', path, { ...options, body });
  }

  patch(path: string, type: string, body: unknown, options?: RequestOptions): Promise<Answer> {
    return this.request('PATCH', path, { ...options, body, type: `application/${type}` });
  }

  delete(path: string, body?: unknown): Promise<Answer> {
    return this.request('DELETE', path, body === undefined ? {} : { body });
  }

  /** Events of a JSON watch, in order. `stop` ends it from the client's side. */
  watch(path: string, options: RequestOptions = {}): { events: AsyncIterator<WatchEvent>; stop: () => void } {
    const stream = this.#session.request(this.#headers('GET', path, options), { endStream: true });
    stream.on('error', () => {});
    async function* read(): AsyncGenerator<WatchEvent> {
      let rest = '';
      for await (const chunk of stream) {
        const lines = (rest + chunk.toString()).split('\n');
        rest = lines.pop()!;
        for (const line of lines) if (line !== '') yield JSON.parse(line) as WatchEvent;
      }
    }
    return { events: read(), stop: () => stream.close() };
  }

  close(): void {
    this.#session.destroy();
  }

  #headers(method: string, path: string, options: RequestOptions): Record<string, string> {
    const token = 'token' in options ? options.token : this.#token;
    return {
      ':method': method,
      ':path': path,
      ...(options.accept === undefined ? {} : { accept: options.accept }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...options.headers,
    };
  }
}
