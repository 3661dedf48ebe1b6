/**
 * Storage on a real etcd: CPU of this process per write and read, the cost of a first load, memory held by a large
 * registry, and what the cache's own structures cost. One JSON line per figure.
 */
import { findKind, type KubeObject } from '@gantry/api';
import { systemClock } from '@gantry/runtime';
import { startEtcd } from '@gantry/testing';
import { EtcdConnection, EtcdObjectStore, EtcdWatchCache, type LazyStoredObject, schemeCodec } from '../src/index.ts';
import { ObjectTree } from '../src/object-tree.ts';

const PODS = '/registry/pods/';
const WRITES = 5_000;
const LARGE = 50_000;
const PARALLEL = 16;

interface Measured {
  readonly perSecond: number;
  readonly cpuMsEach: number;
}

function report(figure: string, values: object): void {
  console.log(JSON.stringify({ benchmark: 'storage', figure, ...values }));
}

function round(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}

/** Runs `work` `count` times, `parallel` at once; CPU is that of this process, garbage collection included. */
async function measure(count: number, parallel: number, work: (index: number) => Promise<unknown>): Promise<Measured> {
  const cpuStart = process.cpuUsage();
  const startMs = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < count) {
      await work(next++);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  const cpu = process.cpuUsage(cpuStart);
  return {
    perSecond: Math.round((count / (performance.now() - startMs)) * 1000),
    cpuMsEach: round((cpu.user + cpu.system) / 1000 / count),
  };
}

/** About 3.4 KB of JSON. */
function pod(name: string): KubeObject {
  return findKind('', 'v1', 'Pod')?.codec.fromJson({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'default',
      uid: `00000000-0000-0000-0000-${name.padStart(12, '0')}`,
      creationTimestamp: '2026-01-01T00:00:00Z',
      labels: { app: 'web', 'pod-template-hash': '6d4cf56db6', group: String(name.length) },
      annotations: { note: 'x'.repeat(1_200) },
    },
    spec: {
      nodeName: 'node-1',
      containers: ['web', 'sidecar'].map((container) => ({
        name: container,
        image: `registry.example.org/team/${container}:1.2.3`,
        env: Array.from({ length: 10 }, (_, index) => ({ name: `SETTING_${index}`, value: `value-${index}` })),
        resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
      })),
    },
    status: { phase: 'Pending' },
  }) as KubeObject;
}

const nameOf = (index: number) => `pod-${String(index).padStart(6, '0')}`;
const keyOf = (index: number) => `${PODS}default/${nameOf(index)}`;

function memoryMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return round((heapUsed + arrayBuffers) / 2 ** 20, 1);
}

/** Prints the figures. Start node with --expose-gc for steadier memory figures. */
export async function run(): Promise<void> {
  const etcd = await startEtcd({ flags: ['--quota-backend-bytes=4294967296'] });
  const clock = systemClock;
  const codec = schemeCodec;
  const connection = new EtcdConnection({ endpoints: etcd.endpoints, clock });
  const cache = new EtcdWatchCache({ connection, codec, clock });
  const store = new EtcdObjectStore({ connection, codec, clock, onWrite: (stored) => cache.observeWrite(stored) });
  const resource = cache.resource(PODS);
  try {
    await cache.ready;
    const pods = Array.from({ length: WRITES }, (_, index) => pod(nameOf(index)));
    report('create', await measure(WRITES, PARALLEL, (index) => store.create(keyOf(index), pods[index] as KubeObject)));
    report(
      'update from the cache',
      await measure(WRITES, PARALLEL, (index) =>
        store.update(
          keyOf(index),
          ({ object }) => ({ object: { ...object, status: { phase: 'Running' } } as unknown as KubeObject }),
          { cached: resource.get(keyOf(index)) },
        ),
      ),
    );
    report('read from etcd', await measure(WRITES, PARALLEL, (index) => store.get(keyOf(index))));
    report('consistent read', await measure(WRITES, PARALLEL, () => cache.waitForConsistentRead()));
    await measureFanOut(cache, store, pods);
    measureTree([...resource.snapshot().range(PODS)] as LazyStoredObject[]);
    await measureLoad(etcd.endpoints, store);
  } finally {
    await cache.stop();
    connection.close();
    await etcd.stop();
  }
}

/** Events of foreign writes to 50 watches: each is opened once and shared. */
async function measureFanOut(
  cache: EtcdWatchCache,
  store: EtcdObjectStore,
  pods: readonly KubeObject[],
): Promise<void> {
  const watches = 50;
  let delivered = 0;
  const handles = Array.from({ length: watches }, () =>
    cache.resource(PODS).watch(PODS, cache.revision, {
      onEvents: (events) => {
        delivered += events.length;
      },
      onEnd: () => {},
    }),
  );
  const updates = 1_000;
  const measured = await measure(updates, PARALLEL, (index) =>
    store.update(keyOf(index), ({ object }) => ({
      object: { ...object, status: { phase: 'Failed' } } as unknown as KubeObject,
    })),
  );
  await cache.waitForConsistentRead();
  await new Promise((resolve) => setImmediate(resolve));
  report('update without cache, 50 watches', { ...measured, delivered, expected: updates * watches });
  for (const handle of handles) {
    handle.close();
  }
  void pods;
}

/** The sorted map alone, at the size of a large cluster. */
function measureTree(samples: readonly LazyStoredObject[]): void {
  const tree = new ObjectTree();
  const sample = samples[0] as LazyStoredObject;
  const keys = Array.from({ length: LARGE }, (_, index) => keyOf(index));
  const timed = (figure: string, count: number, work: () => void) => {
    const startMs = performance.now();
    work();
    report(`tree of ${LARGE}: ${figure}`, { microsEach: round(((performance.now() - startMs) * 1000) / count) });
  };
  timed('insert in order', LARGE, () => {
    for (const key of keys) {
      tree.set(key, sample);
    }
  });
  timed('look up', LARGE, () => {
    for (const key of keys) {
      tree.get(key);
    }
  });
  timed('snapshot, then replace one', 5_000, () => {
    for (let index = 0; index < 5_000; index++) {
      tree.snapshot(index);
      tree.set(keys[(index * 7_919) % LARGE] as string, sample);
    }
  });
  timed('walk', LARGE, () => {
    let count = 0;
    for (const _ of tree.snapshot(1).range(PODS)) {
      count++;
    }
    if (count !== LARGE) {
      throw new Error(`walked ${count}`);
    }
  });
}

/** A fresh cache on a large registry: time, CPU and what it holds. */
async function measureLoad(endpoints: readonly string[], store: EtcdObjectStore): Promise<void> {
  await measure(LARGE - WRITES, 64, (index) => store.create(keyOf(WRITES + index), pod(nameOf(WRITES + index))));
  const before = memoryMb();
  const connection = new EtcdConnection({ endpoints, clock: systemClock });
  const cpuStart = process.cpuUsage();
  const startMs = performance.now();
  const cache = new EtcdWatchCache({ connection, codec: schemeCodec, clock: systemClock });
  const resource = cache.resource(PODS);
  await cache.ready;
  const cpu = process.cpuUsage(cpuStart);
  const objects = resource.snapshot().size;
  report('load', {
    objects,
    ms: Math.round(performance.now() - startMs),
    cpuMs: Math.round((cpu.user + cpu.system) / 1000),
    heldMb: round(memoryMb() - before, 1),
  });
  const decodeStartMs = performance.now();
  for (const stored of resource.snapshot().range(PODS)) {
    void stored.object;
  }
  report('decode all', {
    microsEach: round(((performance.now() - decodeStartMs) * 1000) / objects),
    heldMb: round(memoryMb() - before, 1),
  });
  await cache.stop();
  connection.close();
}

if (import.meta.main) {
  await run();
}
