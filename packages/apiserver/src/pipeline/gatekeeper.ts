/** Who asks and whether they may: the first two steps of the pipeline, for both front doors. */
import { newUnauthorized, parseFieldSelector } from '@gantry/machinery';
import type { Authorizer, Credentials, RequestAttributes, UserInfo } from '../auth/contract.ts';
import { allowsAnonymous, anonymousUser, forbidden, impersonate, type UnionAuthenticator } from '../auth/index.ts';
import type { ConnectionState } from '../http/exchange.ts';
import { Query, type RequestInfo } from '../http/request-info.ts';

export interface GatekeeperOptions {
  readonly authenticator: UnionAuthenticator;
  readonly authorizer: Authorizer;
  readonly anonymousAuth: boolean;
}

/** What identifies a request on a connection. */
export interface Presented {
  header(name: string): string | undefined;
  headerNames(): Iterable<string>;
  readonly connection: ConnectionState;
}

export class Gatekeeper {
  readonly #options: GatekeeperOptions;

  constructor(options: GatekeeperOptions) {
    this.#options = options;
  }

  get authorizer(): Authorizer {
    return this.#options.authorizer;
  }

  /**
   * The user, at once when that is possible. Nothing is remembered here: the authenticator answers known credentials in under
   * a microsecond, and a token must stop working with what it is bound to. Throws or rejects with Unauthorized or Forbidden.
   */
  identify(request: Presented, path: string): UserInfo | Promise<UserInfo> {
    const credentials = credentialsOf(request);
    const { authenticator } = this.#options;
    const now = authenticator.authenticateNow(credentials);
    if (now !== 'pending') return this.#settle(path, credentials, now);
    return authenticator.authenticate(credentials).then((user) => this.#settle(path, credentials, user));
  }

  #settle(path: string, credentials: Credentials, user: UserInfo | undefined): UserInfo {
    if (user !== undefined) return impersonate(user, credentials, this.#options.authorizer);
    if (!this.#options.anonymousAuth || !allowsAnonymous(path)) throw newUnauthorized();
    return anonymousUser;
  }

  /**
   * Throws Forbidden unless the request is allowed. Nodes may list only what their selectors narrow down to their own, so
   * selectors count; those of a REST request are read from its query.
   */
  admit(user: UserInfo, info: RequestInfo, selectors: Selectors | undefined = selectorsOf(info)): void {
    const attributes: RequestAttributes = {
      user,
      verb: info.verb,
      isResourceRequest: info.isResource,
      apiGroup: info.group,
      apiVersion: info.version,
      resource: info.resource,
      subresource: info.subresource,
      namespace: info.namespace,
      name: info.name === '' ? selectedName(info.verb, selectors?.fieldSelector) : info.name,
      path: info.path,
      ...(selectors?.fieldSelector && { fieldSelector: selectors.fieldSelector }),
      ...(selectors?.labelSelector && { labelSelector: selectors.labelSelector }),
    };
    const decision = this.#options.authorizer.authorize(attributes);
    if (decision.verdict !== 'allow') throw forbidden(attributes, decision.reason);
  }
}

/** A list or watch narrowed down to one name counts as a request for that object: rules may name objects. */
function selectedName(verb: string, fieldSelector: string | undefined): string {
  if (!fieldSelector?.includes('metadata.name') || !NARROWED_BY_NAME.has(verb)) return '';
  return parseFieldSelector(fieldSelector).requiredValue('metadata.name') ?? '';
}

const NARROWED_BY_NAME: ReadonlySet<string> = new Set(['list', 'watch', 'deletecollection']);

export interface Selectors {
  readonly fieldSelector?: string | undefined;
  readonly labelSelector?: string | undefined;
}

function selectorsOf({ query }: RequestInfo): Selectors | undefined {
  if (!query.includes('Selector=')) return undefined;
  const parsed = new Query(query);
  return { fieldSelector: parsed.get('fieldSelector'), labelSelector: parsed.get('labelSelector') };
}

/** Headers that may come several times; a name may contain a comma, so others are never split. */
const REPEATED_HEADER = /group|extra/;

function credentialsOf(request: Presented): Credentials {
  return {
    clientCertificate: request.connection.clientCertificate,
    bearerToken: bearerToken(request.header('authorization') ?? ''),
    header: (name) => {
      const value = request.header(name);
      if (value === undefined) return [];
      return REPEATED_HEADER.test(name) ? value.split(',').map((each) => each.trim()) : [value];
    },
    headerNames: () => request.headerNames(),
  };
}

function bearerToken(authorization: string): string | undefined {
  return authorization.length > 7 && authorization.slice(0, 7).toLowerCase() === 'bearer '
    ? authorization.slice(7).trim()
    : undefined;
}
