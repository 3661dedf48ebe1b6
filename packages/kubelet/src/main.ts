import { hostname, networkInterfaces } from 'node:os';
import { KubeletServiceDefinition } from '@gantry/api/proto/gantry/kubelet/v1/kubelet';
import { nodes, pods } from '@gantry/api/resources';
import { ClientEventRecorder, clientFromKubeconfig, InformerFactory } from '@gantry/client';
import {
  GrpcServer,
  HealthServer,
  MetricsRegistry,
  type ProcessContext,
  runMain,
  StartError,
  TlsMaterial,
  userAgent,
} from '@gantry/runtime';
import { createHollowNode } from './hollow-node.ts';
import { createHostNode } from './host-node.ts';
import { KubeletMetrics } from './kubelet-metrics.ts';
import type { NodeAgent } from './node-agent.ts';
import { kubeletFlags } from './options.ts';
import { PodRouter } from './pod/pod-router.ts';
import { CriRuntime } from './runtime/cri-runtime.ts';
import { clientGate } from './server/client-gate.ts';
import { KubeletService } from './server/kubelet-service.ts';

type Context = ProcessContext<typeof kubeletFlags>;

/** Runs the kubelet until it is told to stop. Stopping leaves containers running; a new kubelet takes them over. */
export async function run(argv: readonly string[]): Promise<void> {
  const description = 'Runs the pods that are bound to this node. With --hollow, only pretends to.';
  await runMain({ component: 'kubelet', command: 'gantry kubelet', description, flags: kubeletFlags, argv }, start);
}

async function start(context: Context): Promise<void> {
  const { flags, logger, clock, random, lifecycle, signal } = context;
  if (flags.kubeconfig === undefined)
    throw new StartError('--kubeconfig is needed: it says how to reach the API server');
  const client = await clientFromKubeconfig(flags.kubeconfig, {
    logger,
    clock,
    random,
    signal,
    userAgent: userAgent('kubelet'),
  });
  lifecycle.onStop('client', () => client.close());
  const agents: NodeAgent[] = [];
  const registry = new MetricsRegistry();
  registry.addProcessMetrics();
  const metrics = new KubeletMetrics(registry, () => agents.flatMap((agent) => agent.manager.states()));
  const port = await serve(context, agents, registry);
  const nodeName = flags['hostname-override'] ?? hostname().toLowerCase();
  const nodeIps = flags['node-ip'].length > 0 ? flags['node-ip'] : [firstAddress()];
  const recorder = new ClientEventRecorder({ client, clock, logger, component: 'kubelet', host: nodeName });
  if (flags.hollow) {
    const informers = new InformerFactory(client, clock, { random, logger });
    const count = flags['hollow-nodes'];
    const filter = count === 1 ? { fieldSelector: `spec.nodeName=${nodeName}` } : {};
    const router = new PodRouter(informers.informer(pods, filter));
    const nodeInformer = informers.informer(nodes);
    for (let number = 1; number <= count; number++) {
      const name = count === 1 ? nodeName : `${flags['hostname-override'] ?? 'hollow'}-${number}`;
      agents.push(
        createHollowNode({
          name,
          address: nodeIps[0] ?? '127.0.0.1',
          port,
          maxPods: flags['max-pods'],
          labels: flags['node-labels'],
          client,
          recorder,
          podSource: router.forNode(name),
          nodeInformer,
          clock,
          random,
          logger,
          metrics,
        }),
      );
    }
    metrics.follow(informers);
    informers.start(signal);
  } else {
    const runtime = new CriRuntime(flags['container-runtime-endpoint'], clock);
    lifecycle.onStop('container runtime', () => runtime.close());
    await untilAnswering(runtime, context);
    const routesClient = await routesClientOf(context);
    agents.push(
      await createHostNode(
        { flags, nodeName, nodeIps, port, client, routesClient, recorder, runtime, clock, random, logger, metrics },
        signal,
      ),
    );
  }
  await startAll(agents, signal);
  logger.info({ node: nodeName, nodes: agents.length, hollow: flags.hollow }, 'kubelet runs');
}

async function routesClientOf({ flags, logger, clock, random, lifecycle, signal }: Context) {
  const path = flags['pod-routes-kubeconfig'];
  if (path === undefined) return undefined;
  const client = await clientFromKubeconfig(path, { logger, clock, random, signal, userAgent: userAgent('kubelet') });
  lifecycle.onStop('routes client', () => client.close());
  return client;
}

/** Hollow nodes start a few at a time: registering hundreds at once would only queue at the API server. */
async function startAll(agents: readonly NodeAgent[], signal: AbortSignal): Promise<void> {
  const queue = [...agents];
  const worker = async () => {
    for (let agent = queue.shift(); agent !== undefined; agent = queue.shift()) await agent.start(signal);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}

async function serve(context: Context, agents: readonly NodeAgent[], metrics: MetricsRegistry): Promise<number> {
  const { flags, logger, clock, lifecycle } = context;
  const tlsFiles = {
    certFile: flags['tls-cert-file'],
    keyFile: flags['tls-private-key-file'],
    caFile: flags['client-ca-file'],
  };
  if (tlsFiles.certFile === undefined || tlsFiles.keyFile === undefined || tlsFiles.caFile === undefined) {
    throw new StartError(
      '--tls-cert-file, --tls-private-key-file and --client-ca-file are needed to serve the API server',
    );
  }
  const tls = TlsMaterial.fromFiles(tlsFiles, { clock, logger });
  lifecycle.onStop('certificates', () => tls.close());
  const server: GrpcServer = new GrpcServer({
    logger,
    clock,
    metrics,
    tls,
    clientCertificates: 'require',
    middleware: [clientGate(() => server, flags['allowed-clients'])],
  });
  const findPod = (namespace: string, name: string, uid: string) => {
    for (const agent of agents) {
      const state = agent.find(namespace, name, uid);
      if (state !== undefined) return { state, runtime: agent.context.runtime };
    }
    return undefined;
  };
  server.addService(KubeletServiceDefinition, new KubeletService({ findPod, clock }));
  const port = await server.listen(flags.address, flags.port);
  lifecycle.onStop('server', () => server.stop());
  const health = new HealthServer({
    host: flags['healthz-bind-address'],
    port: flags['healthz-port'],
    metrics,
    readiness: [
      {
        name: 'node-lease',
        check: () =>
          agents.some((agent) => agent.heartbeat.lastBeatMs !== undefined) ? undefined : 'no heartbeat yet',
      },
    ],
  });
  await health.listen();
  lifecycle.onStop('health', () => health.close());
  return port;
}

/** Waits for the runtime: on a host that boots, it and the kubelet start side by side. */
async function untilAnswering(runtime: CriRuntime, { clock, logger, signal }: Context): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await runtime.version();
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (attempt % 20 === 0) logger.warn({ err: String(error) }, 'waiting for the container runtime');
      await clock.sleep(Math.min(1_000, 50 * (attempt + 1)), signal);
    }
  }
}

/** The first address of this machine that others can reach. */
function firstAddress(): string {
  for (const addresses of Object.values(networkInterfaces())) {
    const found = addresses?.find((address) => address.family === 'IPv4' && !address.internal);
    if (found !== undefined) return found.address;
  }
  return '127.0.0.1';
}
