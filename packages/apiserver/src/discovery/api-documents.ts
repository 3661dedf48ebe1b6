/** Every document the API server serves about itself, behind one question. */
import type { OidcDocuments } from '../auth/tokens/oidc-documents.ts';
import type { OpenApiDocuments } from '../openapi/openapi-documents.ts';
import type { DiscoveryDocuments } from './discovery-documents.ts';
import { answer, type Document, type DocumentRequest, type DocumentResponse } from './document.ts';

/** Discovery, version, OpenAPI and OpenID Connect documents. */
export class ApiDocuments {
  readonly #discovery: DiscoveryDocuments;
  readonly #openApi: OpenApiDocuments;
  readonly #oidc: ReadonlyMap<string, Document>;

  constructor(options: { discovery: DiscoveryDocuments; openApi: OpenApiDocuments; oidc?: OidcDocuments | undefined }) {
    this.#discovery = options.discovery;
    this.#openApi = options.openApi;
    const { oidc } = options;
    const document = (contentType: string, plain: Uint8Array): Document => ({
      contentType,
      etag: oidc?.etag ?? '',
      plain,
      gzipped: undefined,
    });
    this.#oidc = new Map(
      oidc && [
        ['/.well-known/openid-configuration', document('application/json', oidc.configuration)],
        ['/openid/v1/jwks', document('application/jwk-set+json', oidc.keySet)],
      ],
    );
  }

  /** Undefined when the path is none of these: answer 404. Immediate for everything but OpenAPI. */
  respond(request: DocumentRequest): DocumentResponse | Promise<DocumentResponse> | undefined {
    const oidc = this.#oidc.get(request.path);
    if (oidc !== undefined) return answer(oidc, request, { 'cache-control': 'public, max-age=3600' });
    return this.#discovery.respond(request) ?? this.#openApi.respond(request);
  }
}
