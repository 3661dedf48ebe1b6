/** Puts authentication and authorization together from what the flags say. */
import type { Clock } from '@gantry/runtime';
import type { ObjectStore } from '@gantry/storage';
import type { AdmissionPlugin } from '../registry/strategy.ts';
import type { VirtualResources } from '../registry/virtual.ts';
import { UnionAuthenticator } from './authentication/authenticator.ts';
import type { FrontProxyOptions } from './authentication/front-proxy.ts';
import { parseTokenFile } from './authentication/token-file.ts';
import { AuthorizerChain, alwaysAllow, alwaysDeny, privilegedGroup } from './authorization/authorizers.ts';
import { NodeAuthorizer } from './authorization/node-authorizer.ts';
import { NodeGraph } from './authorization/node-graph.ts';
import { defaultNodeRules } from './bootstrap/policy.ts';
import { reconcileDefaultPolicy } from './bootstrap/reconcile.ts';
import type { Authorizer } from './contract.ts';
import type { CacheReader } from './object-reader.ts';
import { startAggregation } from './rbac/aggregation-writer.ts';
import { RbacEscalationCheck } from './rbac/escalation.ts';
import { RbacAuthorizer } from './rbac/rbac-authorizer.ts';
import { RbacIndex } from './rbac/rbac-index.ts';
import { type OidcDocuments, oidcDocuments } from './tokens/oidc-documents.ts';
import { parseSigningKey, parseVerificationKeys } from './tokens/signing-keys.ts';
import { TokenIssuer } from './tokens/token-issuer.ts';
import { TokenVerifier } from './tokens/token-verifier.ts';
import { authVirtualResources } from './virtual-resources.ts';

/** Values of `--authorization-mode`, asked in the order given. */
export type AuthorizationMode = 'Node' | 'RBAC' | 'AlwaysAllow' | 'AlwaysDeny';

/** Contents (not paths) of the files, and the flags beside them. */
export interface AuthOptions {
  readonly modes: readonly AuthorizationMode[];
  readonly clientAuthorityPem?: string | undefined;
  readonly tokenFile?: string | undefined;
  readonly frontProxy?: FrontProxyOptions | undefined;
  readonly bootstrapTokens?: boolean | undefined;
  /** Public or private keys that verify tokens; default: the signing key's public half. */
  readonly serviceAccountKeyPems?: readonly string[] | undefined;
  readonly serviceAccountSigningKeyPem?: string | undefined;
  /** The first one issues. */
  readonly serviceAccountIssuers: readonly string[];
  /** Default: the issuers. */
  readonly apiAudiences?: readonly string[] | undefined;
  readonly maxTokenExpirationSeconds?: number | undefined;
  readonly extendTokenExpiration?: boolean | undefined;
  readonly cache: CacheReader;
  readonly store: ObjectStore;
  readonly clock: Clock;
  /** Reports trouble in background work (writing aggregated roles). */
  readonly onError: (error: unknown, what: string) => void;
}

export interface Auth {
  readonly authenticator: UnionAuthenticator;
  readonly authorizer: Authorizer;
  /** Reviews and token requests. */
  readonly virtualResources: VirtualResources;
  /** Checks that belong to admission: who may grant what. */
  readonly admissionPlugins: readonly AdmissionPlugin[];
  /** Undefined without service-account keys. */
  readonly oidc: OidcDocuments | undefined;
  /** Loads the indexes and brings the default policy up to date. Call once the watch cache is ready; until then RBAC allows nothing. */
  start(signal?: AbortSignal): Promise<void>;
  stop(): void;
}

/** Throws on files that cannot be parsed, naming what is wrong but never a secret. */
export function createAuth(options: AuthOptions): Auth {
  const { modes, cache, store, clock, onError } = options;
  const [issuer = 'https://kubernetes.default.svc'] = options.serviceAccountIssuers;
  const issuers = options.serviceAccountIssuers.length > 0 ? options.serviceAccountIssuers : [issuer];
  const audiences = options.apiAudiences?.length ? options.apiAudiences : issuers;

  const keyPems = options.serviceAccountKeyPems?.length
    ? options.serviceAccountKeyPems
    : options.serviceAccountSigningKeyPem
      ? [options.serviceAccountSigningKeyPem]
      : [];
  const keys = keyPems.flatMap(parseVerificationKeys);
  const verifier = keys.length > 0 ? new TokenVerifier({ keys, issuers, audiences, cache, clock }) : undefined;
  const tokenIssuer = options.serviceAccountSigningKeyPem
    ? new TokenIssuer({
        key: parseSigningKey(options.serviceAccountSigningKeyPem),
        issuer,
        defaultAudiences: audiences,
        maxExpirationSeconds: options.maxTokenExpirationSeconds,
        extendExpiration: options.extendTokenExpiration,
        cache,
        clock,
      })
    : undefined;
  const authenticator = new UnionAuthenticator({
    clock,
    cache,
    clientAuthorityPem: options.clientAuthorityPem,
    frontProxy: options.frontProxy,
    staticTokens: options.tokenFile === undefined ? undefined : parseTokenFile(options.tokenFile),
    serviceAccountTokens: verifier,
    bootstrapTokens: options.bootstrapTokens,
    defaultAudiences: audiences,
  });

  const rbac = modes.includes('RBAC') ? new RbacIndex(cache) : undefined;
  const graph = modes.includes('Node') ? new NodeGraph(cache) : undefined;
  const authorizers: Readonly<Record<AuthorizationMode, () => Authorizer>> = {
    AlwaysAllow: () => alwaysAllow,
    AlwaysDeny: () => alwaysDeny,
    RBAC: () => new RbacAuthorizer(rbac as RbacIndex),
    Node: () => new NodeAuthorizer({ cache, graph: graph as NodeGraph, nodeRules: defaultNodeRules() }),
  };
  const authorizer = new AuthorizerChain([privilegedGroup, ...modes.map((mode) => authorizers[mode]())]);

  let stopAggregation: (() => void) | undefined;
  return {
    authenticator,
    authorizer,
    virtualResources: authVirtualResources({ authenticator, authorizer, rbac, tokenIssuer, cache }),
    admissionPlugins: rbac ? [new RbacEscalationCheck({ index: rbac, authorizer })] : [],
    oidc: keys.length > 0 ? oidcDocuments({ issuer, keys }) : undefined,
    async start(signal) {
      graph?.start();
      if (rbac === undefined) return;
      rbac.start();
      await reconcileDefaultPolicy({ cache, store, clock, ...(signal && { signal }) });
      const follower = startAggregation({
        cache,
        store,
        onError: (error, role) => onError(error, `aggregating cluster role ${role}`),
      });
      stopAggregation = () => follower.stop();
    },
    stop() {
      stopAggregation?.();
      rbac?.stop();
      graph?.stop();
    },
  };
}
