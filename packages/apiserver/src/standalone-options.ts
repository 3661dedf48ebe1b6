/** Options of an API server on its own, with everything that was not given filled in. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Clock, Logger, MetricsRegistry, Random } from '@gantry/runtime';
import { TlsMaterial } from '@gantry/runtime';
import { createSigningKeyPair, selfSignedCertificate } from '@gantry/runtime/pki';
import type { UserInfo } from './auth/index.ts';
import { firstAddress } from './bootstrap/first-address.ts';
import type { ApiServerOptions, AuthorizationMode } from './server-options.ts';

export interface StandaloneOptions {
  readonly etcdServers: readonly string[];
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
  readonly staticTokens?: ReadonlyMap<string, UserInfo> | undefined;
  readonly authorizationModes?: readonly AuthorizationMode[] | undefined;
  readonly serviceClusterIpRange?: string | undefined;
}

/** An API server on loopback with a certificate of its own making; ports are free ones. For tests and benchmarks. */
export async function createApiServerOptions(options: StandaloneOptions): Promise<ApiServerOptions> {
  const range = options.serviceClusterIpRange ?? '10.96.0.0/16';
  const pair = await selfSignedCertificate({
    commonName: 'kube-apiserver',
    subjectAltNames: servingNames('127.0.0.1', range),
    nowMs: options.clock.nowMs(),
  });
  const keys = await createSigningKeyPair('ES256');
  return {
    etcd: { endpoints: options.etcdServers },
    bindAddress: '127.0.0.1',
    securePort: 0,
    grpcPort: 0,
    advertiseAddress: '127.0.0.1',
    tls: TlsMaterial.fromPem({ cert: pair.cert, key: pair.key }),
    clientAuthorityPem: undefined,
    frontProxy: undefined,
    staticTokens: options.staticTokens ?? new Map(),
    bootstrapTokens: false,
    anonymousAuth: true,
    authorizationModes: options.authorizationModes ?? ['RBAC'],
    serviceAccounts: {
      signingKeyPem: keys.privateKey,
      verificationKeysPem: [keys.publicKey],
      issuers: [DEFAULT_ISSUER],
      audiences: [DEFAULT_ISSUER],
      maxExpirationSeconds: undefined,
      jwksUri: undefined,
    },
    serviceClusterIpRanges: [range],
    serviceNodePortRange: '30000-32767',
    kubeletTls: undefined,
    maxRequestsInflight: 400,
    maxMutatingRequestsInflight: 200,
    eventTtlSeconds: 3600,
    admission: {},
    clock: options.clock,
    random: options.random,
    logger: options.logger,
    metrics: options.metrics,
  };
}

export const DEFAULT_ISSUER = 'https://kubernetes.default.svc.cluster.local';

/** Names under which clients inside and outside the cluster reach an API server. */
export function servingNames(advertiseAddress: string, serviceRange: string): string[] {
  return [
    ...new Set([
      'kubernetes',
      'kubernetes.default',
      'kubernetes.default.svc',
      'kubernetes.default.svc.cluster.local',
      'localhost',
      hostname(),
      '127.0.0.1',
      advertiseAddress,
      firstAddress(serviceRange),
    ]),
  ];
}

/** The serving certificate in `directory`, made there if there is none. Without a directory it lives in memory only. */
export async function ownServingCertificate(
  directory: string,
  names: readonly string[],
  nowMs: number,
): Promise<{ cert: string; key: string }> {
  const certFile = join(directory, 'apiserver.crt');
  const keyFile = join(directory, 'apiserver.key');
  if (directory !== '') {
    try {
      return { cert: await readFile(certFile, 'utf8'), key: await readFile(keyFile, 'utf8') };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  const pair = await selfSignedCertificate({ commonName: 'kube-apiserver', subjectAltNames: names, nowMs });
  if (directory !== '') {
    await mkdir(directory, { recursive: true });
    await writeFile(keyFile, pair.key, { mode: 0o600 });
    await writeFile(certFile, pair.cert);
  }
  return pair;
}
