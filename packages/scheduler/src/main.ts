/** The scheduler process, with kube-scheduler's flag names. */
import { hostname } from 'node:os';
import { clientFromKubeconfig, LeaderElector } from '@gantry/client';
import {
  type FlagSet,
  HealthServer,
  MetricsRegistry,
  type ProcessContext,
  runMain,
  StartError,
  seededRandom,
  TlsMaterial,
  userAgent,
} from '@gantry/runtime';
import { Scheduler } from './scheduler.ts';

const accepted = { hidden: true, help: 'accepted for compatibility, without effect' } as const;

const flagSet = {
  kubeconfig: { type: 'string', default: '', placeholder: 'FILE', help: 'how to reach the API servers' },
  'scheduler-name': {
    type: 'string',
    default: 'default-scheduler',
    help: 'place pods whose spec.schedulerName is this',
  },
  'leader-elect': { type: 'bool', default: true, help: 'place pods only while holding the lease' },
  'leader-elect-lease-duration': { type: 'duration', default: '15s', help: 'how long others wait for a silent leader' },
  'leader-elect-renew-deadline': { type: 'duration', default: '10s', help: 'give up when renewing fails this long' },
  'leader-elect-retry-period': { type: 'duration', default: '2s', help: 'pause between attempts' },
  'leader-elect-resource-name': { type: 'string', default: 'kube-scheduler', help: 'name of the Lease' },
  'leader-elect-resource-namespace': { type: 'string', default: 'kube-system', help: 'namespace of the Lease' },
  'bind-address': { type: 'string', default: '0.0.0.0', help: 'address of /metrics, /healthz and gRPC' },
  'secure-port': { type: 'int', default: 10259, min: 0, max: 65535, help: 'port of /metrics and /healthz; 0: none' },
  'grpc-port': { type: 'int', default: 0, min: 0, max: 65535, help: 'port of the Explain service (mTLS); 0: none' },
  'tls-cert-file': { type: 'string', default: '', placeholder: 'FILE', help: 'server certificate' },
  'tls-private-key-file': { type: 'string', default: '', placeholder: 'FILE', help: 'its key' },
  'client-ca-file': { type: 'string', default: '', placeholder: 'FILE', help: 'authority of client certificates' },
  'random-seed': { type: 'int', help: 'choose among equal nodes repeatably' },
  'authentication-kubeconfig': { type: 'string', ...accepted },
  'authorization-kubeconfig': { type: 'string', ...accepted },
  'authorization-always-allow-paths': { type: 'list', ...accepted },
  'requestheader-client-ca-file': { type: 'string', ...accepted },
  'kube-api-qps': { type: 'float', ...accepted },
  'kube-api-burst': { type: 'int', ...accepted },
  profiling: { type: 'bool', ...accepted },
} satisfies FlagSet;

type Context = ProcessContext<typeof flagSet>;

/** Runs a scheduler until it is told to stop. */
export function run(argv: readonly string[]): Promise<void> {
  return runMain(
    {
      component: 'kube-scheduler',
      command: 'gantry scheduler',
      description: 'Assigns pods to nodes.',
      flags: flagSet,
      argv,
    },
    start,
  );
}

async function start(context: Context): Promise<void> {
  const { flags, clock, lifecycle, logger, signal } = context;
  if (flags.kubeconfig === '') {
    throw new StartError('--kubeconfig is missing: it names the API servers and this scheduler’s identity');
  }
  const metrics = new MetricsRegistry();
  metrics.addProcessMetrics();
  const seed = flags['random-seed'];
  const random = seed === undefined ? context.random : seededRandom(seed);
  const client = await clientFromKubeconfig(flags.kubeconfig, {
    logger,
    clock,
    userAgent: userAgent('kube-scheduler'),
    signal,
  });
  lifecycle.onStop('client', () => client.close());
  const scheduler = new Scheduler({ client, clock, random, logger, metrics, schedulerName: flags['scheduler-name'] });
  scheduler.start(signal);

  const elector = flags['leader-elect'] ? createElector(context, scheduler, client, metrics) : undefined;
  await serve(context, scheduler, client, metrics, elector);

  const leading = elector === undefined ? scheduler.lead(client, signal) : elector.run(signal);
  lifecycle.onStop('scheduling', () => leading.catch(() => {}));
  leading.catch((error: unknown) => {
    if (!signal.aborted) {
      lifecycle.fail(error);
    }
  });
}

type Client = Awaited<ReturnType<typeof clientFromKubeconfig>>;

function createElector(
  { flags, clock, logger, random }: Context,
  scheduler: Scheduler,
  client: Client,
  metrics: MetricsRegistry,
): LeaderElector {
  const suffix = Math.floor(random() * 0x1_0000_0000).toString(16);
  return new LeaderElector({
    client,
    clock,
    random,
    logger,
    metrics,
    namespace: flags['leader-elect-resource-namespace'],
    name: flags['leader-elect-resource-name'],
    identity: `${hostname()}_${process.pid}-${suffix}`,
    leaseDurationMs: flags['leader-elect-lease-duration'],
    renewDeadlineMs: flags['leader-elect-renew-deadline'],
    retryPeriodMs: flags['leader-elect-retry-period'],
    lead: (term) => scheduler.lead(term.client, term.signal),
  });
}

async function serve(
  context: Context,
  scheduler: Scheduler,
  client: Client,
  metrics: MetricsRegistry,
  elector: LeaderElector | undefined,
): Promise<void> {
  const { flags, clock, lifecycle, logger } = context;
  const tls = await serverTls(context);
  if (tls !== undefined) {
    lifecycle.onStop('TLS material', () => tls.close());
  }
  if (flags['secure-port'] !== 0) {
    const renewDeadlineMs = flags['leader-elect-renew-deadline'];
    const health = new HealthServer({
      host: flags['bind-address'],
      port: flags['secure-port'],
      metrics,
      tls,
      liveness: [
        {
          name: 'leader-election',
          check: () =>
            (elector?.renewalAgeMs ?? 0) > 2 * renewDeadlineMs ? 'leading without having renewed the lease' : undefined,
        },
      ],
      readiness: [
        {
          name: 'informers',
          check: () => {
            const staleMs = scheduler.informers.stalenessMs();
            return staleMs > 60_000 ? `caches are ${Math.round(staleMs / 1000)} s behind` : undefined;
          },
        },
      ],
    });
    const port = await health.listen().catch((error: NodeJS.ErrnoException) => {
      throw new StartError(
        `cannot listen on ${flags['bind-address']}:${flags['secure-port']} (${error.code}); choose another with --secure-port`,
        { cause: error },
      );
    });
    lifecycle.onStop('health endpoint', () => health.close());
    logger.debug({ port }, 'serving health and metrics');
  }
  if (flags['grpc-port'] !== 0) {
    if (tls?.pem.ca === undefined) {
      throw new StartError('--grpc-port needs --tls-cert-file, --tls-private-key-file and --client-ca-file');
    }
    const { serveExplain } = await import('./explain-server.ts');
    const server = await serveExplain(
      { scheduler, client, clock, logger, metrics, tls },
      flags['bind-address'],
      flags['grpc-port'],
    );
    lifecycle.onStop('gRPC server', () => server.stop());
  }
}

/** Certificates from the flags; a self-signed one for other hosts; none on loopback, where only this host listens. */
async function serverTls({ flags, clock, logger }: Context): Promise<TlsMaterial | undefined> {
  const [certFile, keyFile, caFile] = [flags['tls-cert-file'], flags['tls-private-key-file'], flags['client-ca-file']];
  if (certFile !== '' && keyFile !== '') {
    return TlsMaterial.fromFiles({ certFile, keyFile, caFile: caFile === '' ? undefined : caFile }, { clock, logger });
  }
  if (flags['secure-port'] === 0 || isLoopback(flags['bind-address'])) {
    return undefined;
  }
  const { selfSignedCertificate } = await import('@gantry/runtime/pki');
  return TlsMaterial.fromPem(
    await selfSignedCertificate({
      commonName: 'kube-scheduler',
      subjectAltNames: ['localhost', '127.0.0.1', hostname()],
      nowMs: clock.nowMs(),
    }),
  );
}

function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || address.startsWith('127.');
}

if (import.meta.main) {
  await run(process.argv.slice(2));
}
