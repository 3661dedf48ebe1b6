/** Who asks, and what they may do. */
export { allowsAnonymous } from './authentication/anonymous.ts';
export { type AuthenticatorOptions, type TokenIdentity, UnionAuthenticator } from './authentication/authenticator.ts';
export type { FrontProxyOptions } from './authentication/front-proxy.ts';
export { impersonate } from './authentication/impersonation.ts';
export { parseTokenFile } from './authentication/token-file.ts';
export { AuthorizerChain, alwaysAllow, alwaysDeny, privilegedGroup } from './authorization/authorizers.ts';
export { allows, forbidden, requireAllowed } from './authorization/decide.ts';
export { NodeAuthorizer } from './authorization/node-authorizer.ts';
export { NodeGraph } from './authorization/node-graph.ts';
export { defaultNodeRules, defaultPolicy } from './bootstrap/policy.ts';
export { reconcileDefaultPolicy } from './bootstrap/reconcile.ts';
export type { Authenticator, Authorizer, Credentials, Decision, RequestAttributes, UserInfo } from './contract.ts';
export { anonymousUser, authenticatedUser, nodeNameOf } from './identity.ts';
export type { CacheReader } from './object-reader.ts';
export { planAggregatedRules } from './rbac/aggregation.ts';
export { startAggregation } from './rbac/aggregation-writer.ts';
export { RbacEscalationCheck } from './rbac/escalation.ts';
export { RbacAuthorizer } from './rbac/rbac-authorizer.ts';
export { RbacIndex } from './rbac/rbac-index.ts';
export { type OidcDocuments, oidcDocuments } from './tokens/oidc-documents.ts';
export {
  parseSigningKey,
  parseVerificationKeys,
  type SigningKey,
  type VerificationKey,
} from './tokens/signing-keys.ts';
export { TokenIssuer, type TokenIssuerOptions } from './tokens/token-issuer.ts';
export { TokenVerifier, type TokenVerifierOptions } from './tokens/token-verifier.ts';
export { authVirtualResources } from './virtual-resources.ts';
