/** The small HTTP(S) endpoint each process offers beside its gRPC: /metrics, /healthz, /livez, /readyz. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { MetricsRegistry } from './metrics.ts';
import type { TlsMaterial } from './tls-material.ts';

/** A named condition. `check` throws, or returns the reason, when it is not met; undefined means it is met. */
export interface HealthCheck {
  readonly name: string;
  readonly check: () => string | undefined | Promise<string | undefined>;
}

export interface HealthServerOptions {
  readonly host?: string | undefined;
  /** 0 takes a free port. */
  readonly port: number;
  readonly metrics?: MetricsRegistry | undefined;
  /**
   * Serves HTTPS when given. With an authority in it, clients are asked for a certificate: from other hosts all but the
   * health paths need one.
   */
  readonly tls?: TlsMaterial | undefined;
  readonly liveness?: readonly HealthCheck[] | undefined;
  readonly readiness?: readonly HealthCheck[] | undefined;
  /** Further read-only paths, answered with the returned text. */
  readonly paths?: Readonly<Record<string, () => string | Promise<string>>> | undefined;
}

export class HealthServer {
  readonly #options: HealthServerOptions;
  #server: Server | undefined;

  constructor(options: HealthServerOptions) {
    this.#options = options;
  }

  /** Starts to listen; resolves with the port. Rejects with the system's error (EADDRINUSE, EACCES). */
  async listen(): Promise<number> {
    const handler = (request: IncomingMessage, response: ServerResponse) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.statusCode = 500;
        response.end(`${error instanceof Error ? error.message : String(error)}\n`);
      });
    };
    const server = this.#options.tls === undefined ? createServer(handler) : await this.#secure(handler);
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#options.port, this.#options.host ?? '127.0.0.1', () => resolve());
    });
    return (server.address() as AddressInfo).port;
  }

  async #secure(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
    const { createServer: createSecureServer } = await import('node:https');
    const tls = this.#options.tls!;
    const server = createSecureServer(
      { ...tls.serverOptions(), requestCert: tls.pem.ca !== undefined, rejectUnauthorized: false },
      handler,
    );
    tls.onChange(() => server.setSecureContext(tls.serverOptions()));
    return server;
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (server !== undefined) {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const send = (code: number, body: string, type = 'text/plain; charset=utf-8') => {
      response.writeHead(code, { 'content-type': type, 'x-content-type-options': 'nosniff' });
      response.end(body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(405, 'only GET is served here\n');
      return;
    }
    const extra = this.#options.paths;
    if (!healthPaths.has(url.pathname) && !isTrusted(request)) {
      send(403, 'from other hosts this needs a client certificate\n');
      return;
    }
    switch (url.pathname) {
      case '/metrics':
        if (this.#options.metrics === undefined) {
          send(404, 'no metrics here\n');
        } else {
          send(200, await this.#options.metrics.render(), this.#options.metrics.contentType);
        }
        return;
      case '/healthz':
      case '/livez':
        await this.#report(this.#options.liveness ?? [], url, send);
        return;
      case '/readyz':
        await this.#report([...(this.#options.liveness ?? []), ...(this.#options.readiness ?? [])], url, send);
        return;
      default: {
        const page = extra !== undefined && Object.hasOwn(extra, url.pathname) ? extra[url.pathname] : undefined;
        if (page === undefined) {
          send(404, 'served here: /metrics /healthz /livez /readyz\n');
        } else {
          send(200, await page());
        }
      }
    }
  }

  async #report(checks: readonly HealthCheck[], url: URL, send: (code: number, body: string) => void): Promise<void> {
    const lines: string[] = [];
    let failed = false;
    for (const { name, check } of checks) {
      let problem: string | undefined;
      try {
        problem = await check();
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
      }
      failed ||= problem !== undefined;
      lines.push(problem === undefined ? `[+]${name} ok` : `[-]${name} failed: ${problem}`);
    }
    if (!failed && !url.searchParams.has('verbose')) {
      send(200, 'ok');
      return;
    }
    send(failed ? 503 : 200, `${lines.join('\n')}\n${url.pathname.slice(1)} check ${failed ? 'failed' : 'passed'}\n`);
  }
}

const healthPaths: ReadonlySet<string> = new Set(['/healthz', '/livez', '/readyz']);

/** A caller on this host, or one whose client certificate verified. */
function isTrusted({ socket }: IncomingMessage): boolean {
  const address = socket.remoteAddress ?? '';
  const isLocal = address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
  return isLocal || address === socket.localAddress || (socket instanceof TLSSocket && socket.authorized);
}
