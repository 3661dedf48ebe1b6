/** What an API server needs to know before it starts. */
import type { Clock, Logger, MetricsRegistry, Random, TlsMaterial } from '@gantry/runtime';
import type { EtcdConnectionOptions } from '@gantry/storage';
import type { AdmissionChoice } from './admission/index.ts';
import type { FrontProxyOptions, UserInfo } from './auth/index.ts';

export type AuthorizationMode = 'RBAC' | 'Node' | 'AlwaysAllow' | 'AlwaysDeny';

export interface ServiceAccountOptions {
  /** PEM private key that signs tokens; without it no tokens are issued. */
  readonly signingKeyPem: string | undefined;
  /** PEM keys (public, or private ones whose public half is used) that verify tokens. */
  readonly verificationKeysPem: readonly string[];
  /** The first issuer goes into new tokens; all are accepted. */
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
  readonly maxExpirationSeconds: number | undefined;
  readonly jwksUri: string | undefined;
}

export interface ApiServerOptions {
  readonly etcd: Pick<EtcdConnectionOptions, 'endpoints' | 'tls'>;
  readonly bindAddress: string;
  /** 0 takes a free port, here and for gRPC. */
  readonly securePort: number;
  readonly grpcPort: number;
  /** Address other machines reach this server by; goes into the endpoints of the kubernetes Service. */
  readonly advertiseAddress: string;
  /** Serving certificate and key; `ca` is what client certificates are verified against. */
  readonly tls: TlsMaterial;
  readonly clientAuthorityPem: string | undefined;
  readonly frontProxy: FrontProxyOptions | undefined;
  readonly staticTokens: ReadonlyMap<string, UserInfo>;
  readonly bootstrapTokens: boolean;
  readonly anonymousAuth: boolean;
  /** Asked in order. */
  readonly authorizationModes: readonly AuthorizationMode[];
  readonly serviceAccounts: ServiceAccountOptions;
  readonly serviceClusterIpRanges: readonly string[];
  readonly serviceNodePortRange: string;
  /** Identity towards kubelets, and what their certificates are verified against. Undefined: plain text (tests). */
  readonly kubeletTls: TlsMaterial | undefined;
  readonly maxRequestsInflight: number;
  readonly maxMutatingRequestsInflight: number;
  readonly eventTtlSeconds: number;
  readonly admission: AdmissionChoice;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
}
