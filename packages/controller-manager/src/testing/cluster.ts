/** A control plane in this process: API server on real etcd, all controllers, and pods that are said to run. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { Node, Pod } from '@gantry/api/core/v1';
import { nodes, pods } from '@gantry/api/resources';
import { type Client, createClient, InformerFactory, type MetricsSink } from '@gantry/client';
import { isConflict, isNotFound } from '@gantry/machinery';
import { type Clock, silentLogger, systemClock, systemRandom, TlsMaterial } from '@gantry/runtime';
import { startApiServer } from '@gantry/testing';
import { runControllers } from '../controller-manager.ts';
import { type ControllerSettings, controllerNames, defaultControllerSettings } from '../controller-registry.ts';

export interface TestCluster {
  readonly client: Client;
  /** Makes a node that is ready, with as many pods on it as are scheduled there. */
  addNode(name: string): Promise<Node>;
  /** Reads until `check` is satisfied. */
  eventually<T extends KubeObject>(
    resource: ResourceType<T>,
    selection: { namespace?: string; name?: string; labelSelector?: string },
    check: (items: T[]) => boolean,
  ): Promise<T[]>;
  stop(): Promise<void>;
}

export interface TestClusterOptions {
  readonly settings?: Partial<ControllerSettings>;
  readonly controllers?: readonly string[];
  readonly clock?: Clock;
  /** Plays scheduler and kubelet: binds pods, says they are ready, removes those that are deleted. Default true. */
  readonly runPods?: boolean;
}

const WAIT_MS = 20_000;

export const noMetrics: MetricsSink = {
  counter: () => ({ inc: () => {} }),
  gauge: () => ({ set: () => {} }),
  histogram: () => ({ observe: () => {} }),
};

export async function startCluster(options: TestClusterOptions = {}): Promise<TestCluster> {
  const server = await startApiServer();
  const client = createClient({
    servers: [server.grpcAddress],
    tls: TlsMaterial.fromPem({ ca: server.ca }),
    token: server.token,
    logger: silentLogger(),
  });
  const stop = new AbortController();
  const running = Promise.withResolvers<void>();
  const clock = options.clock ?? systemClock;
  const ended = runControllers(
    {
      client,
      clock,
      random: systemRandom,
      logger: silentLogger(),
      metrics: noMetrics,
      settings: { ...defaultControllerSettings, ...options.settings },
      selected: new Set(options.controllers ?? controllerNames),
      onRunning: () => running.resolve(),
    },
    stop.signal,
  );
  if (options.runPods !== false) startPodRunner(client, stop.signal);
  await Promise.race([running.promise, ended]);
  return {
    client,
    addNode: (name) => client.for(nodes).create(readyNode(name)),
    eventually: async (resource, selection, check) => {
      const deadline = performance.now() + WAIT_MS;
      for (;;) {
        const { namespace, name, labelSelector } = selection;
        const fieldSelector = name === undefined ? undefined : `metadata.name=${name}`;
        const { items } = await client.for(resource).list({ namespace, labelSelector, fieldSelector });
        if (check(items)) return items;
        if (performance.now() > deadline) {
          throw new Error(`never came true; last seen: ${JSON.stringify(items, undefined, 1)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    stop: async () => {
      stop.abort(new Error('test ended'));
      await ended;
      client.close();
      await server.stop();
    },
  };
}

export function readyNode(name: string): Node {
  const lastTransitionTime = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { 'kubernetes.io/hostname': name, 'topology.kubernetes.io/zone': 'z1' } },
    spec: {},
    status: {
      conditions: [
        {
          type: 'Ready',
          status: 'True',
          reason: 'KubeletReady',
          lastHeartbeatTime: lastTransitionTime,
          lastTransitionTime,
        },
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
      nodeInfo: {},
    },
  } as unknown as Node;
}

let nextAddress = 1;

/** Plays scheduler and kubelet for all pods until `signal` aborts. */
export function startPodRunner(client: Client, signal: AbortSignal): void {
  const informers = new InformerFactory(client, systemClock, { logger: silentLogger() });
  const busy = new Set<string>();
  const tend = async (pod: Pod) => {
    const { namespace, name = '', uid = '' } = pod.metadata;
    if (busy.has(uid)) return;
    busy.add(uid);
    try {
      const current = await client.for(pods).get({ namespace, name });
      if (current.metadata.deletionTimestamp !== undefined) {
        const preconditions = { uid };
        await client.for(pods).delete({ namespace, name }, { gracePeriodSeconds: 0, preconditions });
      } else if (current.status.phase === 'Pending') {
        await client.for(pods).updateStatus(runningPod(current));
      }
    } catch (error) {
      if (!isNotFound(error) && !isConflict(error) && !signal.aborted) throw error;
    } finally {
      busy.delete(uid);
    }
  };
  informers.informer(pods).addHandler({ onAdd: (pod) => void tend(pod), onUpdate: (_old, pod) => void tend(pod) });
  informers.start(signal);
}

function runningPod(pod: Pod): Pod {
  const lastTransitionTime = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const ip = `10.244.${nextAddress >> 8}.${nextAddress++ & 255}`;
  return {
    ...pod,
    status: {
      ...pod.status,
      phase: 'Running',
      podIP: ip,
      podIPs: [{ ip }],
      conditions: [{ type: 'Ready', status: 'True', lastTransitionTime }],
    },
  };
}
