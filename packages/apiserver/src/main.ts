/** The API server as a command, with kube-apiserver's flag names. */
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { MetricsRegistry, type ProcessContext, runMain, StartError, TlsMaterial } from '@gantry/runtime';
import { createSigningKeyPair } from '@gantry/runtime/pki';
import { parseTokenFile } from './auth/index.ts';
import { type ApiServerFlags, flags } from './flags.ts';
import { startApiServerProcess } from './server.ts';
import type { ApiServerOptions, AuthorizationMode, ServiceAccountOptions } from './server-options.ts';
import { DEFAULT_ISSUER, ownServingCertificate, servingNames } from './standalone-options.ts';

const MODES: readonly string[] = ['RBAC', 'Node', 'AlwaysAllow', 'AlwaysDeny'];
const DEFAULT_PREFIX = '/registry';

export async function run(argv: string[]): Promise<void> {
  await runMain(
    {
      component: 'kube-apiserver',
      command: 'gantry apiserver',
      description: 'Serves the Kubernetes API over REST and gRPC, with all state in etcd.',
      flags,
      argv,
    },
    async (context) => {
      const options = await optionsOf(context);
      let server: Awaited<ReturnType<typeof startApiServerProcess>>;
      try {
        server = await startApiServerProcess(options);
      } catch (error) {
        throw explain(error, options);
      }
      context.lifecycle.onStop('API server', () => server.stop());
    },
  );
}

async function optionsOf(context: ProcessContext<ApiServerFlags>): Promise<ApiServerOptions> {
  const { flags: given, clock, logger, random } = context;
  if (given['etcd-servers'].length === 0) {
    throw new StartError('say where etcd is: --etcd-servers=http://127.0.0.1:2379');
  }
  if (given['etcd-prefix'] !== DEFAULT_PREFIX) {
    throw new StartError(
      `--etcd-prefix=${given['etcd-prefix']}: objects are kept under ${DEFAULT_PREFIX} and nowhere else`,
    );
  }
  const modes = given['authorization-mode'];
  for (const mode of modes) {
    if (!MODES.includes(mode)) throw new StartError(`--authorization-mode: ${mode} is not one of ${MODES.join(', ')}`);
  }
  const advertiseAddress = given['advertise-address'] ?? ownAddress(given['bind-address']);
  const clientCa = read(given['client-ca-file']);
  const tls = await servingTls(context, advertiseAddress);
  const proxyCa = read(given['requestheader-client-ca-file']);
  const tokens = read(given['token-auth-file']);
  return {
    etcd: { endpoints: given['etcd-servers'], ...etcdTls(given) },
    bindAddress: given['bind-address'],
    securePort: given['secure-port'],
    grpcPort: given['grpc-port'],
    advertiseAddress,
    tls,
    clientAuthorityPem: clientCa,
    frontProxy:
      proxyCa === undefined
        ? undefined
        : {
            authorityPem: proxyCa,
            allowedNames: given['requestheader-allowed-names'],
            usernameHeaders: given['requestheader-username-headers'],
            groupHeaders: given['requestheader-group-headers'],
            extraHeaderPrefixes: given['requestheader-extra-headers-prefix'],
          },
    staticTokens: tokens === undefined ? new Map() : parseTokens(tokens),
    bootstrapTokens: given['enable-bootstrap-token-auth'],
    anonymousAuth: given['anonymous-auth'],
    authorizationModes: modes as readonly AuthorizationMode[],
    serviceAccounts: await serviceAccounts(given),
    serviceClusterIpRanges: given['service-cluster-ip-range'],
    serviceNodePortRange: given['service-node-port-range'],
    kubeletTls: kubeletTls(context),
    maxRequestsInflight: given['max-requests-inflight'],
    maxMutatingRequestsInflight: given['max-mutating-requests-inflight'],
    eventTtlSeconds: Math.round(given['event-ttl'] / 1000),
    admission: { enable: given['enable-admission-plugins'], disable: given['disable-admission-plugins'] },
    clock,
    random,
    logger,
    metrics: processMetrics(),
  };
}

function processMetrics(): MetricsRegistry {
  const metrics = new MetricsRegistry();
  metrics.addProcessMetrics();
  return metrics;
}

type Flags = ProcessContext<ApiServerFlags>['flags'];

async function servingTls(
  { flags: given, clock, logger }: ProcessContext<ApiServerFlags>,
  address: string,
): Promise<TlsMaterial> {
  const certFile = given['tls-cert-file'];
  const keyFile = given['tls-private-key-file'];
  const caFile = given['client-ca-file'];
  if (certFile !== undefined && keyFile !== undefined) {
    return TlsMaterial.fromFiles({ certFile, keyFile, caFile }, { clock, logger });
  }
  if (certFile !== undefined || keyFile !== undefined) {
    throw new StartError('--tls-cert-file and --tls-private-key-file belong together: give both or neither');
  }
  const names = servingNames(address, given['service-cluster-ip-range'][0]!);
  const own = await ownServingCertificate(given['cert-dir'], names, clock.nowMs());
  return TlsMaterial.fromPem({ ...own, ca: read(caFile) });
}

function etcdTls(given: Flags): Pick<ApiServerOptions['etcd'], 'tls'> {
  const ca = given['etcd-cafile'];
  if (ca === undefined) return {};
  return {
    tls: {
      ca: Buffer.from(read(ca)!),
      cert: given['etcd-certfile'] === undefined ? undefined : Buffer.from(read(given['etcd-certfile'])!),
      key: given['etcd-keyfile'] === undefined ? undefined : Buffer.from(read(given['etcd-keyfile'])!),
    },
  };
}

function kubeletTls({ flags: given, clock, logger }: ProcessContext<ApiServerFlags>): TlsMaterial | undefined {
  const certFile = given['kubelet-client-certificate'];
  const keyFile = given['kubelet-client-key'];
  const caFile = given['kubelet-certificate-authority'] ?? given['client-ca-file'];
  if (certFile === undefined && caFile === undefined) return undefined;
  return TlsMaterial.fromFiles({ certFile, keyFile, caFile }, { clock, logger });
}

async function serviceAccounts(given: Flags): Promise<ServiceAccountOptions> {
  const issuers = given['service-account-issuer'].length > 0 ? given['service-account-issuer'] : [DEFAULT_ISSUER];
  const audiences = given['api-audiences'].length > 0 ? given['api-audiences'] : [issuers[0]!];
  const signing = read(given['service-account-signing-key-file']);
  const verification = given['service-account-key-file'].map((file) => read(file)!);
  const rest = {
    issuers,
    audiences,
    maxExpirationSeconds:
      given['service-account-max-token-expiration'] === undefined
        ? undefined
        : Math.round(given['service-account-max-token-expiration'] / 1000),
    jwksUri: given['service-account-jwks-uri'],
  };
  if (signing === undefined && verification.length === 0) {
    // Standing alone: tokens are good until this process ends.
    const own = await createSigningKeyPair('ES256');
    return { ...rest, signingKeyPem: own.privateKey, verificationKeysPem: [own.publicKey] };
  }
  return { ...rest, signingKeyPem: signing, verificationKeysPem: verification.length > 0 ? verification : [signing!] };
}

function parseTokens(content: string): ReturnType<typeof parseTokenFile> {
  try {
    return parseTokenFile(content);
  } catch (error) {
    throw new StartError(`--token-auth-file: ${(error as Error).message}`);
  }
}

function read(file: string | undefined): string | undefined {
  if (file === undefined || file === '') return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

/** The address other machines most likely reach this one by. */
function ownAddress(bindAddress: string): string {
  if (bindAddress !== '0.0.0.0' && bindAddress !== '::') return bindAddress;
  for (const addresses of Object.values(networkInterfaces())) {
    for (const { address, family, internal } of addresses ?? []) if (!internal && family === 'IPv4') return address;
  }
  return '127.0.0.1';
}

function explain(error: unknown, options: ApiServerOptions): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `a port is in use (${options.securePort} or ${options.grpcPort} on ${options.bindAddress}): choose others with --secure-port and --grpc-port`,
      { cause: error },
    );
  }
  if (code === 'EACCES') return new StartError(`not allowed to listen: ${message}`, { cause: error });
  if (error instanceof RangeError) return new StartError(message, { cause: error });
  return error as Error;
}

if (import.meta.main) await run(process.argv.slice(2));
