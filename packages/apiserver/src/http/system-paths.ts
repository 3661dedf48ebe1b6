/** Paths that are no resources: health, version, discovery, schemas, metrics, and where the gRPC front doors are. */
import type { MetricsRegistry } from '@gantry/runtime';
import type { UserInfo } from '../auth/contract.ts';
import type { OidcDocuments } from '../auth/index.ts';
import type { DiscoveryDocuments, DocumentRequest, DocumentResponse } from '../discovery/index.ts';
import type { HealthChecks } from '../health/health-checks.ts';
import { answerError, answerValue } from './answers.ts';
import type { Exchange } from './exchange.ts';
import type { RequestInfo } from './request-info.ts';

/** Schema documents; a promise because large ones are built on demand. */
export interface SchemaDocuments {
  respond(request: DocumentRequest): DocumentResponse | undefined | Promise<DocumentResponse | undefined>;
}

export interface SystemPathsOptions {
  readonly discovery: DiscoveryDocuments;
  readonly schemas: SchemaDocuments | undefined;
  readonly health: HealthChecks;
  readonly metrics: MetricsRegistry;
  readonly oidc: OidcDocuments | undefined;
  /** `host:port` of the gRPC front doors of all API servers. */
  readonly grpcServers: () => readonly string[];
}

const ROOT_PATHS = [
  '/api',
  '/apis',
  '/healthz',
  '/livez',
  '/readyz',
  '/metrics',
  '/openapi/v2',
  '/openapi/v3',
  '/openid/v1/jwks',
  '/version',
  '/gantry/v1/endpoints',
];
const JSON_PLAIN = { format: 'json', as: undefined, version: 'v1' } as const;

export class SystemPaths {
  readonly #options: SystemPathsOptions;

  constructor(options: SystemPathsOptions) {
    this.#options = options;
  }

  handle(exchange: Exchange, info: RequestInfo, _user: UserInfo): boolean {
    const { discovery, schemas, health, metrics, oidc, grpcServers } = this.#options;
    const { path } = info;
    if (health.respond(exchange, path, info.query)) return true;
    switch (path) {
      case '/':
        answerValue(exchange, JSON_PLAIN, { paths: ROOT_PATHS }, { status: 200 });
        return true;
      case '/metrics':
        metrics.render().then(
          (text) => exchange.respond(200, { 'content-type': metrics.contentType }, Buffer.from(text)),
          (error) => answerError(exchange, error),
        );
        return true;
      case '/gantry/v1/endpoints':
        answerValue(exchange, JSON_PLAIN, { grpcServers: grpcServers() }, { status: 200 });
        return true;
      case '/.well-known/openid-configuration':
        if (oidc === undefined) return false;
        exchange.respond(200, { 'content-type': 'application/json', etag: oidc.etag }, oidc.configuration);
        return true;
      case '/openid/v1/jwks':
        if (oidc === undefined) return false;
        exchange.respond(200, { 'content-type': 'application/jwk-set+json', etag: oidc.etag }, oidc.keySet);
        return true;
    }
    const request: DocumentRequest = {
      path,
      query: info.query,
      accept: exchange.header('accept') ?? '',
      acceptEncoding: exchange.header('accept-encoding') ?? '',
      ifNoneMatch: exchange.header('if-none-match'),
    };
    if (path.startsWith('/openapi/')) {
      if (schemas === undefined) return false;
      Promise.resolve(schemas.respond(request)).then(
        (document) => {
          if (document === undefined)
            exchange.respond(404, { 'content-type': 'text/plain' }, Buffer.from('404 page not found\n'));
          else send(exchange, document);
        },
        (error) => answerError(exchange, error),
      );
      return true;
    }
    const document = discovery.respond(request);
    if (document === undefined) return false;
    send(exchange, document);
    return true;
  }
}

function send(exchange: Exchange, { status, headers, body }: DocumentResponse): void {
  exchange.respond(status, { ...headers }, body);
}
