/** Authenticators and authorizers as the options ask for them. */
import type { WatchCache } from '@gantry/storage';
import {
  type Authorizer,
  AuthorizerChain,
  alwaysAllow,
  alwaysDeny,
  defaultNodeRules,
  NodeAuthorizer,
  NodeGraph,
  parseSigningKey,
  parseVerificationKeys,
  privilegedGroup,
  RbacAuthorizer,
  type RbacIndex,
  TokenIssuer,
  TokenVerifier,
  UnionAuthenticator,
  type VerificationKey,
} from '../auth/index.ts';
import type { ApiServerOptions } from '../server-options.ts';

export interface Identity {
  readonly authenticator: UnionAuthenticator;
  /** Undefined without a signing key. */
  readonly tokenIssuer: TokenIssuer | undefined;
  readonly verificationKeys: readonly VerificationKey[];
}

export function createIdentity(options: ApiServerOptions, cache: WatchCache): Identity {
  const { serviceAccounts, clock } = options;
  const verificationKeys = serviceAccounts.verificationKeysPem.flatMap((pem) => parseVerificationKeys(pem));
  const verifier =
    verificationKeys.length === 0
      ? undefined
      : new TokenVerifier({
          keys: verificationKeys,
          issuers: serviceAccounts.issuers,
          audiences: serviceAccounts.audiences,
          cache,
          clock,
        });
  const authenticator = new UnionAuthenticator({
    clock,
    cache,
    clientAuthorityPem: options.clientAuthorityPem,
    frontProxy: options.frontProxy,
    staticTokens: options.staticTokens,
    serviceAccountTokens: verifier,
    bootstrapTokens: options.bootstrapTokens,
    defaultAudiences: serviceAccounts.audiences,
  });
  const tokenIssuer =
    serviceAccounts.signingKeyPem === undefined
      ? undefined
      : new TokenIssuer({
          key: parseSigningKey(serviceAccounts.signingKeyPem),
          issuer: serviceAccounts.issuers[0]!,
          defaultAudiences: serviceAccounts.audiences,
          maxExpirationSeconds: serviceAccounts.maxExpirationSeconds,
          cache,
          clock,
        });
  return { authenticator, tokenIssuer, verificationKeys };
}

/** Throws when RBAC is asked for without its index. */
export function buildAuthorizer(options: ApiServerOptions, cache: WatchCache, rbac: RbacIndex | undefined): Authorizer {
  const chain: Authorizer[] = [privilegedGroup];
  for (const mode of options.authorizationModes) {
    switch (mode) {
      case 'RBAC':
        chain.push(new RbacAuthorizer(rbac!));
        break;
      case 'Node':
        chain.push(new NodeAuthorizer({ cache, graph: new NodeGraph(cache), nodeRules: defaultNodeRules() }));
        break;
      case 'AlwaysAllow':
        chain.push(alwaysAllow);
        break;
      case 'AlwaysDeny':
        chain.push(alwaysDeny);
        break;
    }
  }
  return new AuthorizerChain(chain);
}
