/** The kube-controller-manager process: flags, election, health page. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { clientFromKubeconfig, type InformerFactory, LeaderElector } from '@gantry/client';
import {
  type Clock,
  type FlagSet,
  type FlagValues,
  HealthServer,
  type Logger,
  MetricsRegistry,
  runMain,
  StartError,
  TlsMaterial,
  userAgent,
} from '@gantry/runtime';
import { runControllers } from './controller-manager.ts';
import { type ControllerSettings, controllerNames, selectControllers } from './controller-registry.ts';
import { CidrError, parseIpv4Cidr } from './node-ipam/cidr-set.ts';

const workers = (what: string, fallback: number) =>
  ({ type: 'int', default: fallback, min: 1, max: 1000, help: `${what} worked on at once` }) as const;
const ignored = (type: 'string' | 'bool' = 'string') => ({ type, hidden: true, help: 'accepted and ignored' }) as const;

const flagSet = {
  kubeconfig: { type: 'string', placeholder: 'PATH', help: 'how to reach the API servers, and as whom' },
  controllers: {
    type: 'list',
    default: ['*'],
    help: `controllers to run: *, NAME or -NAME; ${controllerNames.join(', ')}`,
  },
  'leader-elect': { type: 'bool', default: true, help: 'run the controllers only while leading' },
  'leader-elect-lease-duration': {
    type: 'duration',
    default: '15s',
    help: 'how long followers wait for a silent leader',
  },
  'leader-elect-renew-deadline': { type: 'duration', default: '10s', help: 'how long a leader acts without renewing' },
  'leader-elect-retry-period': { type: 'duration', default: '2s', help: 'pause between renewals and attempts' },
  'leader-elect-resource-name': { type: 'string', default: 'kube-controller-manager', help: 'name of the Lease' },
  'leader-elect-resource-namespace': { type: 'string', default: 'kube-system', help: 'namespace of the Lease' },
  'leader-elect-resource-lock': ignored(),
  'bind-address': { type: 'string', default: '127.0.0.1', help: 'address of the health and metrics page' },
  'secure-port': { type: 'int', default: 10257, min: 0, max: 65535, help: 'its port; 0 for none' },
  'tls-cert-file': { type: 'string', placeholder: 'PATH', help: 'serves the page over HTTPS' },
  'tls-private-key-file': { type: 'string', placeholder: 'PATH', help: 'key of the certificate' },
  'root-ca-file': { type: 'string', placeholder: 'PATH', help: 'authority published to pods in every namespace' },
  'allocate-node-cidrs': { type: 'bool', default: true, help: 'give nodes their pod addresses (needs --cluster-cidr)' },
  'cluster-cidr': { type: 'string', placeholder: 'CIDR', help: 'addresses of all pods, for example 10.244.0.0/16' },
  'node-cidr-mask-size': { type: 'int', default: 24, min: 8, max: 30, help: 'size of one node’s block' },
  'node-monitor-grace-period': { type: 'duration', default: '40s', help: 'silence after which a node is Unknown' },
  'node-startup-grace-period': { type: 'duration', default: '60s', help: 'the same for a node that never reported' },
  'node-eviction-rate': { type: 'float', default: 0.1, help: 'lost nodes per second given up in a healthy zone' },
  'secondary-node-eviction-rate': { type: 'float', default: 0.01, help: 'the same in a large disrupted zone' },
  'terminated-pod-gc-threshold': { type: 'int', default: 12_500, min: 0, help: 'finished pods kept; 0 keeps all' },
  'concurrent-deployment-syncs': workers('Deployments', 5),
  'concurrent-replicaset-syncs': workers('ReplicaSets', 5),
  'concurrent-job-syncs': workers('Jobs', 5),
  'concurrent-endpoint-syncs': workers('Endpoints', 5),
  'concurrent-service-endpoint-syncs': workers('Services', 5),
  'mirroring-concurrent-service-endpoint-syncs': workers('mirrored Endpoints', 5),
  'concurrent-namespace-syncs': workers('namespaces', 10),
  'concurrent-gc-syncs': workers('objects to collect', 20),
  'service-account-private-key-file': ignored(),
  'cluster-signing-cert-file': ignored(),
  'cluster-signing-key-file': ignored(),
  'service-cluster-ip-range': ignored(),
  'authentication-kubeconfig': ignored(),
  'authorization-kubeconfig': ignored(),
  'requestheader-client-ca-file': ignored(),
  'client-ca-file': ignored(),
  'cluster-name': ignored(),
  'use-service-account-credentials': ignored('bool'),
  profiling: ignored('bool'),
} satisfies FlagSet;

type Flags = FlagValues<typeof flagSet>;

export async function run(argv: string[]): Promise<void> {
  await runMain(
    {
      component: 'kube-controller-manager',
      command: 'gantry controller-manager',
      description: 'Runs the built-in controllers against the API servers.',
      flags: flagSet,
      argv,
    },
    async ({ flags, logger, clock, random, lifecycle, signal }) => {
      if (!flags.kubeconfig) throw new StartError('--kubeconfig is needed: it says where the API servers are');
      const selected = readControllers(flags);
      const settings = await readSettings(flags);
      const metrics = new MetricsRegistry();
      metrics.addProcessMetrics();
      const options = { clock, random, logger, signal, userAgent: userAgent('kube-controller-manager') };
      const client = await clientFromKubeconfig(flags.kubeconfig, options);
      lifecycle.onStop('client', () => client.close());

      let informers: InformerFactory | undefined;
      const common = { clock, random, logger, metrics, settings, selected };
      const elector = new LeaderElector({
        client,
        namespace: flags['leader-elect-resource-namespace'],
        name: flags['leader-elect-resource-name'],
        identity: `${hostname()}_${randomUUID()}`,
        leaseDurationMs: flags['leader-elect-lease-duration'],
        renewDeadlineMs: flags['leader-elect-renew-deadline'],
        retryPeriodMs: flags['leader-elect-retry-period'],
        clock,
        random,
        logger,
        metrics,
        lead: async (term) => {
          const onRunning = (factory: InformerFactory) => {
            informers = factory;
          };
          await runControllers({ ...common, client: term.client, onRunning }, term.signal);
          informers = undefined;
        },
      });
      metrics.computedGauge(
        'gantry_informer_staleness_max_seconds',
        'Longest time any local copy may lag behind the API servers; 0 for followers.',
        () => (informers?.stalenessMs() ?? 0) / 1000,
      );
      await serveHealth(flags, metrics, elector, lifecycle, { clock, logger });

      const running = flags['leader-elect'] ? elector.run(signal) : runControllers({ ...common, client }, signal);
      running.catch((error: unknown) => lifecycle.fail(error));
      lifecycle.onStop('controllers', () => running.catch(() => {}));
    },
  );
}

function readControllers(flags: Flags): Set<string> {
  try {
    return selectControllers(flags.controllers);
  } catch (error) {
    if (error instanceof RangeError) throw new StartError(`--controllers: ${error.message}`);
    throw error;
  }
}

async function readSettings(flags: Flags): Promise<ControllerSettings> {
  const rootCaFile = flags['root-ca-file'];
  let rootCa: string | undefined;
  if (rootCaFile) {
    rootCa = await readFile(rootCaFile, 'utf8').catch((cause: unknown) => {
      throw new StartError(`--root-ca-file ${rootCaFile} cannot be read`, { cause });
    });
  }
  const cidr = flags['allocate-node-cidrs'] ? flags['cluster-cidr'] : undefined;
  try {
    return {
      deploymentWorkers: flags['concurrent-deployment-syncs'],
      replicaSetWorkers: flags['concurrent-replicaset-syncs'],
      jobWorkers: flags['concurrent-job-syncs'],
      endpointWorkers: flags['concurrent-endpoint-syncs'],
      endpointSliceWorkers: flags['concurrent-service-endpoint-syncs'],
      mirroringWorkers: flags['mirroring-concurrent-service-endpoint-syncs'],
      namespaceWorkers: flags['concurrent-namespace-syncs'],
      garbageCollectorWorkers: flags['concurrent-gc-syncs'],
      taintEvictionWorkers: 8,
      terminatedPodThreshold: flags['terminated-pod-gc-threshold'],
      nodeMonitorGracePeriodMs: flags['node-monitor-grace-period'],
      nodeStartupGracePeriodMs: flags['node-startup-grace-period'],
      nodeEvictionRate: flags['node-eviction-rate'],
      secondaryNodeEvictionRate: flags['secondary-node-eviction-rate'],
      clusterCidr: cidr ? parseIpv4Cidr(cidr) : undefined,
      nodeCidrPrefix: flags['node-cidr-mask-size'],
      rootCa,
    };
  } catch (error) {
    if (error instanceof CidrError) throw new StartError(`--cluster-cidr: ${error.message}`);
    throw error;
  }
}

async function serveHealth(
  flags: Flags,
  metrics: MetricsRegistry,
  elector: LeaderElector,
  lifecycle: { onStop(name: string, stop: () => Promise<void> | void): void },
  options: { readonly clock: Clock; readonly logger: Logger },
): Promise<void> {
  const port = flags['secure-port'];
  if (port === 0) return;
  const certFile = flags['tls-cert-file'];
  const tls = certFile
    ? TlsMaterial.fromFiles({ certFile, keyFile: flags['tls-private-key-file'] }, options)
    : undefined;
  const server = new HealthServer({
    host: flags['bind-address'],
    port,
    metrics,
    tls,
    liveness: [
      {
        name: 'leaderElection',
        check: () =>
          elector.renewalAgeMs > flags['leader-elect-lease-duration']
            ? `the lease was last renewed ${Math.round(elector.renewalAgeMs / 1000)} s ago`
            : undefined,
      },
    ],
  });
  try {
    await server.listen();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw error;
    throw new StartError(`port ${port} on ${flags['bind-address']} is in use; choose another with --secure-port`);
  }
  lifecycle.onStop('health page', () => server.close());
}
