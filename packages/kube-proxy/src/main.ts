/** The service proxy of one host, with kube-proxy's flag names. */
import { hostname } from 'node:os';
import type { Node } from '@gantry/api/core/v1';
import { ProxyServiceDefinition } from '@gantry/api/proto/gantry/proxy/v1/proxy';
import { nodes } from '@gantry/api/resources';
import { clientFromKubeconfig, InformerFactory } from '@gantry/client';
import {
  type FlagSet,
  GrpcServer,
  HealthServer,
  MetricsRegistry,
  type ProcessContext,
  runMain,
  StartError,
  TlsMaterial,
  userAgent,
} from '@gantry/runtime';
import { runCommand } from '@gantry/runtime/command';
import { prepareHost } from './host-settings.ts';
import { InformerServiceSource } from './informer-source.ts';
import { ProxyGrpcService } from './proxy-grpc.ts';
import { NftRuleApplier } from './rule-applier.ts';
import { ServiceProxy } from './service-proxy.ts';
import type { StaticSettings } from './static-rules.ts';
import { StatusBoard } from './status-board.ts';

const accepted = { hidden: true, help: 'accepted for compatibility, without effect' } as const;

const flagSet = {
  kubeconfig: { type: 'string', default: '', placeholder: 'FILE', help: 'how to reach the API servers' },
  'hostname-override': { type: 'string', default: '', help: 'name of this host’s Node; the hostname when empty' },
  'cluster-cidr': { type: 'list', help: 'pod addresses of the cluster; Service traffic from elsewhere is masqueraded' },
  'masquerade-all': { type: 'bool', help: 'masquerade all traffic to cluster IPs' },
  'masquerade-egress': {
    type: 'bool',
    default: true,
    help: 'masquerade what pods send to addresses outside --cluster-cidr; turn off where the pod network does it',
  },
  'iptables-masquerade-bit': { type: 'int', default: 14, min: 0, max: 31, help: 'bit of the mark for masquerading' },
  table: { type: 'string', default: 'gantry-proxy', help: 'name of the nftables table; it belongs to this process' },
  'min-sync-period': { type: 'duration', default: '20ms', help: 'pause between two changes of the rules' },
  'healthz-bind-address': { type: 'string', default: '0.0.0.0:10256', help: 'address of /healthz; empty: none' },
  'metrics-bind-address': { type: 'string', default: '127.0.0.1:10249', help: 'address of /metrics; empty: none' },
  'grpc-bind-address': {
    type: 'string',
    default: '127.0.0.1:10246',
    help: 'address of the gRPC service that tells how fresh the rules are; empty: none',
  },
  'tls-cert-file': { type: 'string', default: '', placeholder: 'FILE', help: 'server certificate of the gRPC service' },
  'tls-private-key-file': { type: 'string', default: '', placeholder: 'FILE', help: 'its key' },
  'client-ca-file': { type: 'string', default: '', placeholder: 'FILE', help: 'authority of client certificates' },
  cleanup: { type: 'bool', help: 'remove the rules and exit' },
  'proxy-mode': { type: 'string', ...accepted },
  'bind-address': { type: 'string', ...accepted },
  'conntrack-max-per-core': { type: 'int', ...accepted },
  profiling: { type: 'bool', ...accepted },
} satisfies FlagSet;

type Context = ProcessContext<typeof flagSet>;

/** Runs the proxy of one host until it is told to stop. The rules stay when it stops. */
export function run(argv: readonly string[]): Promise<void> {
  return runMain(
    {
      component: 'kube-proxy',
      command: 'gantry kube-proxy',
      description: 'Makes Services reachable on one host, through nftables.',
      flags: flagSet,
      argv,
    },
    start,
  );
}

async function start(context: Context): Promise<void> {
  const { flags, clock, lifecycle, logger, signal } = context;
  await requireNft();
  if (flags.cleanup) {
    await runCommand('nft', ['delete', 'table', 'ip', flags.table], { allowFailure: true });
    void lifecycle.stop();
    return;
  }
  if (flags.kubeconfig === '') {
    throw new StartError('--kubeconfig is missing: it names the API servers and this proxy’s identity');
  }
  const metrics = new MetricsRegistry();
  metrics.addProcessMetrics();
  const nodeName = (flags['hostname-override'] || hostname()).toLowerCase();
  const facts = await prepareHost(logger);
  const settings: StaticSettings = {
    table: flags.table,
    clusterCidrs: flags['cluster-cidr'].filter((cidr) => !cidr.includes(':')),
    masqueradeMark: 2 ** flags['iptables-masquerade-bit'],
    masqueradeAll: flags['masquerade-all'],
    masqueradeEgress: flags['masquerade-egress'],
    bridgedPodCidr: undefined,
  };
  const client = await clientFromKubeconfig(flags.kubeconfig, {
    logger,
    clock,
    userAgent: userAgent('kube-proxy'),
    signal,
  });
  lifecycle.onStop('client', () => client.close());
  const informers = new InformerFactory(client, clock, { logger, metrics, random: context.random });
  const source = new InformerServiceSource(informers);
  const duration = metrics.histogram(
    'kubeproxy_sync_proxy_rules_duration_seconds',
    'time of one synchronisation of the rules',
    [],
  );
  const failures = metrics.counter('gantry_proxy_sync_failures_total', 'transactions the kernel refused', []);
  const proxy: ServiceProxy = new ServiceProxy({
    source,
    applier: new NftRuleApplier(),
    nodeName,
    settings,
    clock,
    logger,
    minSyncPeriodMs: flags['min-sync-period'],
    onSynced: (status) => {
      if (status.lastError === '') {
        duration.observe({}, status.lastDurationMs / 1000);
      } else {
        failures.inc();
      }
      board.notify();
    },
  });
  const board = new StatusBoard({ proxy, source, nodeName });
  source.onChange((key) => proxy.markDirty(key));
  if (!facts.bridgedPacketsPass) {
    followPodRange(informers, nodeName, proxy, settings);
  }
  metrics.computedGauge('gantry_proxy_rules_revision', 'the rules reflect everything up to this revision', () =>
    Number(proxy.status.rulesRevision),
  );
  metrics.computedGauge(
    'gantry_proxy_staleness_seconds',
    'age of what the rules are based on',
    () => source.stalenessMs() / 1000,
  );
  await serve(context, metrics, board);
  informers.start(signal);
  const running = source.waitForSync(signal).then(() => proxy.run(signal));
  lifecycle.onStop('proxy', () => running.catch(() => {}));
  running.catch((error: unknown) => {
    if (!signal.aborted) {
      lifecycle.fail(error);
    }
  });
}

async function requireNft(): Promise<void> {
  const { code, stderr } = await runCommand('nft', ['list', 'tables'], { allowFailure: true });
  if (code === 127) {
    throw new StartError('the program nft is missing; install the package nftables');
  }
  if (code !== 0) {
    throw new StartError(`nft cannot be used here: ${stderr.trim()}; the proxy needs the capability NET_ADMIN`);
  }
}

/** The pod range of this host, where rules depend on it. */
function followPodRange(
  informers: InformerFactory,
  nodeName: string,
  proxy: ServiceProxy,
  settings: StaticSettings,
): void {
  let known: string | undefined;
  const learn = (node: Node) => {
    const range = node.spec.podCIDR;
    if (range !== undefined && range !== '' && range !== known) {
      known = range;
      proxy.changeSettings({ ...settings, bridgedPodCidr: range });
    }
  };
  informers
    .informer(nodes, { fieldSelector: `metadata.name=${nodeName}` })
    .addHandler({ onAdd: learn, onUpdate: (_old, node) => learn(node) });
}

async function serve(context: Context, metrics: MetricsRegistry, board: StatusBoard): Promise<void> {
  const { flags, clock, lifecycle, logger } = context;
  const synced = { name: 'rules', check: () => board.problem() };
  const endpoints = [
    { flag: 'healthz-bind-address', metrics: undefined },
    { flag: 'metrics-bind-address', metrics },
  ] as const;
  for (const endpoint of endpoints) {
    const address = splitAddress(flags[endpoint.flag]);
    if (address !== undefined) {
      const server = new HealthServer({
        ...address,
        metrics: endpoint.metrics,
        liveness: [synced],
        readiness: [synced],
      });
      await server.listen().catch((error: NodeJS.ErrnoException) => {
        throw new StartError(`cannot listen on ${flags[endpoint.flag]} (${error.code}); see --${endpoint.flag}`, {
          cause: error,
        });
      });
      lifecycle.onStop(endpoint.flag, () => server.close());
    }
  }
  const grpcAddress = splitAddress(flags['grpc-bind-address']);
  if (grpcAddress !== undefined) {
    const server = new GrpcServer({ logger, clock, metrics, tls: grpcTls(context, grpcAddress.host) });
    server.addService(ProxyServiceDefinition, new ProxyGrpcService(board));
    await server.listen(grpcAddress.host, grpcAddress.port).catch((error: NodeJS.ErrnoException) => {
      throw new StartError(`cannot listen on ${flags['grpc-bind-address']} (${error.code}); see --grpc-bind-address`, {
        cause: error,
      });
    });
    lifecycle.onStop('gRPC server', () => server.stop());
  }
}

/** Beyond this host only with certificates on both sides. */
function grpcTls({ flags, clock, logger }: Context, host: string): TlsMaterial | undefined {
  const [certFile, keyFile, caFile] = [flags['tls-cert-file'], flags['tls-private-key-file'], flags['client-ca-file']];
  if (certFile !== '' && keyFile !== '' && caFile !== '') {
    return TlsMaterial.fromFiles({ certFile, keyFile, caFile }, { clock, logger });
  }
  if (host === '127.0.0.1' || host === 'localhost' || host === '::1') {
    return undefined;
  }
  throw new StartError(
    '--grpc-bind-address beyond loopback needs --tls-cert-file, --tls-private-key-file and --client-ca-file',
  );
}

function splitAddress(address: string): { host: string; port: number } | undefined {
  if (address === '' || address === '0') {
    return undefined;
  }
  const match = /^\[?([^\]]*?)\]?:(\d+)$/.exec(address);
  if (match === null) {
    throw new StartError(`${address} is no address; write host:port`);
  }
  return { host: match[1] === '' ? '0.0.0.0' : (match[1] as string), port: Number(match[2]) };
}
