/** Cluster DNS, as a pod or as a process of a host. */
import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { DnsServiceDefinition } from '@gantry/api/proto/gantry/dns/v1/dns';
import { type Client, clientFromKubeconfig, clientInCluster, InformerFactory } from '@gantry/client';
import {
  type FlagSet,
  GrpcServer,
  HealthServer,
  MetricsRegistry,
  type ProcessContext,
  runMain,
  StartError,
  userAgent,
} from '@gantry/runtime';
import { InformerDirectory } from './cluster-directory.ts';
import { ClusterResolver } from './cluster-resolver.ts';
import { DnsGrpcService } from './dns-grpc.ts';
import { normalizeName } from './dns-names.ts';
import { DnsServer } from './dns-server.ts';
import { Forwarder } from './forwarder.ts';
import { LoopGuard } from './loop-guard.ts';
import { QueryHandler } from './query-handler.ts';
import { isSelf, nameserversOf, parseUpstream } from './resolv-conf.ts';
import type { UpstreamAddress } from './upstream.ts';

const flagSet = {
  kubeconfig: {
    type: 'string',
    default: '',
    placeholder: 'FILE',
    help: 'how to reach the API servers; without it the service account of the pod is used',
  },
  'bind-address': { type: 'string', default: '0.0.0.0', help: 'address to answer on' },
  port: { type: 'int', default: 53, min: 0, max: 65535, help: 'port to answer on, UDP and TCP' },
  'cluster-domain': { type: 'string', default: 'cluster.local', help: 'zone of the cluster’s names' },
  ttl: { type: 'int', default: 30, min: 0, max: 3600, help: 'seconds clients may keep answers about Services' },
  upstream: { type: 'list', help: 'servers for all other names, ADDRESS or ADDRESS:PORT; wins over --resolv-conf' },
  'resolv-conf': {
    type: 'string',
    default: '/etc/resolv.conf',
    placeholder: 'FILE',
    help: 'file that names the servers for all other names',
  },
  'upstream-timeout': { type: 'duration', default: '2s', help: 'time given to one of these servers' },
  'cache-ttl': { type: 'duration', default: '30s', help: 'longest time their answers are kept' },
  'max-concurrent': { type: 'int', default: 1_000, min: 1, help: 'questions waiting for them at once' },
  'health-bind-address': { type: 'string', default: '0.0.0.0:8181', help: 'address of /healthz, /readyz; empty: none' },
  'metrics-bind-address': { type: 'string', default: '0.0.0.0:9153', help: 'address of /metrics; empty: none' },
  'grpc-bind-address': { type: 'string', default: '127.0.0.1:8182', help: 'address of the gRPC service; empty: none' },
} satisfies FlagSet;

type Context = ProcessContext<typeof flagSet>;

/** Runs cluster DNS until it is told to stop. */
export function run(argv: readonly string[]): Promise<void> {
  return runMain(
    {
      component: 'dns',
      command: 'gantry dns',
      description: 'Answers for the names of Services and pods, and passes all other questions on.',
      flags: flagSet,
      argv,
    },
    start,
  );
}

async function start(context: Context): Promise<void> {
  const { flags, clock, lifecycle, logger, random, signal } = context;
  const metrics = new MetricsRegistry();
  metrics.addProcessMetrics();
  const upstreams = await findUpstreams(context);
  const forwarder = new Forwarder({
    upstreams,
    clock,
    logger,
    timeoutMs: flags['upstream-timeout'],
    maxInFlight: flags['max-concurrent'],
    maxCacheSeconds: flags['cache-ttl'] / 1000,
  });
  const loopGuard = new LoopGuard({ forwarder, clock, logger });

  // Liveness does not wait for the API servers; readiness does.
  let directory: InformerDirectory | undefined;
  const readiness = {
    name: 'cluster-names',
    check: () => (directory?.hasSynced() ? undefined : 'the names of the cluster are not known yet'),
  };
  await serveHttp(context, metrics, readiness);
  const client = await connect(context);
  lifecycle.onStop('client', () => client.close());
  const informers = new InformerFactory(client, clock, { logger, metrics, random });
  const names = new InformerDirectory(informers);
  directory = names;
  const clusterDomain = normalizeName(flags['cluster-domain']);
  const resolver = new ClusterResolver({ clusterDomain, directory: names, ttlSeconds: flags.ttl, random });
  const answers = metrics.counter('gantry_dns_answers_total', 'answers by origin and response code', [
    'source',
    'code',
  ]);
  const handler = new QueryHandler({
    resolver,
    forwarder,
    loopGuard,
    clusterDomain,
    isReady: () => names.hasSynced(),
    onAnswer: (source, code) => answers.inc({ source, code }),
  });
  metrics.computedGauge(
    'gantry_dns_staleness_seconds',
    'age of what answers are based on',
    () => names.stalenessMs() / 1000,
  );
  const server = new DnsServer({
    host: flags['bind-address'],
    port: flags.port,
    handle: (message, udp) => handler.handle(message, udp),
    clock,
    logger,
  });
  const port = await server.listen().catch((error: NodeJS.ErrnoException) => {
    const remedy =
      error.code === 'EACCES' ? 'ports below 1024 need the capability NET_BIND_SERVICE' : 'choose another with --port';
    throw new StartError(`cannot listen on ${flags['bind-address']}:${flags.port} (${error.code}); ${remedy}`, {
      cause: error,
    });
  });
  lifecycle.onStop('DNS server', () => server.close());
  informers.start(signal);
  const grpc = splitAddress(flags['grpc-bind-address']);
  if (grpc !== undefined) {
    const grpcServer = new GrpcServer({ logger, clock, metrics });
    grpcServer.addService(DnsServiceDefinition, new DnsGrpcService({ handler, directory: names, forwarder }));
    await grpcServer.listen(grpc.host, grpc.port).catch((error: NodeJS.ErrnoException) => {
      throw new StartError(`cannot listen on ${flags['grpc-bind-address']} (${error.code}); see --grpc-bind-address`, {
        cause: error,
      });
    });
    lifecycle.onStop('gRPC server', () => grpcServer.stop());
  }
  logger.info({ port, clusterDomain, upstreams: upstreams.map(({ address }) => address) }, 'answering');
  void loopGuard.check().catch((error: unknown) => logger.warn({ error }, 'loop check failed'));
}

function connect({ flags, clock, logger, random, signal }: Context): Promise<Client> {
  const options = { clock, logger, random, signal, userAgent: userAgent('dns') };
  if (flags.kubeconfig !== '') {
    return clientFromKubeconfig(flags.kubeconfig, options);
  }
  if (process.env.KUBERNETES_SERVICE_HOST === undefined) {
    throw new StartError('not in a pod, and no --kubeconfig: it names the API servers and this process’s identity');
  }
  return clientInCluster(options);
}

async function findUpstreams({ flags, logger }: Context): Promise<UpstreamAddress[]> {
  const given = flags.upstream.map((text) => {
    const upstream = parseUpstream(text);
    if (upstream === undefined) {
      throw new StartError(`--upstream=${text} is no address; write 10.0.0.1 or 10.0.0.1:53`);
    }
    return upstream;
  });
  const found = given.length > 0 ? given : nameserversOf(await readFile(flags['resolv-conf'], 'utf8').catch(() => ''));
  const addresses = new Set(Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map((a) => a.address)));
  const others = found.filter((upstream) => !isSelf(upstream, { port: flags.port, addresses }));
  if (others.length < found.length) {
    logger.warn({ dropped: found.length - others.length }, 'left out name servers that are this process itself');
  }
  return others;
}

async function serveHttp(
  { flags, lifecycle }: Context,
  metrics: MetricsRegistry,
  readiness: { name: string; check: () => string | undefined },
): Promise<void> {
  for (const flag of ['health-bind-address', 'metrics-bind-address'] as const) {
    const address = splitAddress(flags[flag]);
    if (address !== undefined) {
      const server = new HealthServer({
        ...address,
        metrics: flag === 'metrics-bind-address' ? metrics : undefined,
        readiness: [readiness],
      });
      await server.listen().catch((error: NodeJS.ErrnoException) => {
        throw new StartError(`cannot listen on ${flags[flag]} (${error.code}); see --${flag}`, { cause: error });
      });
      lifecycle.onStop(flag, () => server.close());
    }
  }
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
