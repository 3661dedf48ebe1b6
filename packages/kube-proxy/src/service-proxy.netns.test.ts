import { silentLogger, systemClock } from '@gantry/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RuleApplier } from './rule-applier.ts';
import { ServiceProxy } from './service-proxy.ts';
import { conntrackArguments, type StaleFlow } from './stale-flows.ts';
import type { StaticSettings } from './static-rules.ts';
import { fullScript } from './table-script.ts';
import { service, slice, TestSource } from './testing/services.ts';
import { TestNetwork } from './testing/test-network.ts';

const isRoot = process.getuid?.() === 0;
const TABLE = 'gantry-proxy';
const settings: StaticSettings = {
  table: TABLE,
  clusterCidrs: ['10.244.0.0/16'],
  masqueradeMark: 0x4000,
  masqueradeAll: false,
  masqueradeEgress: true,
  bridgedPodCidr: undefined,
};

describe.runIf(isRoot)('in a real network namespace', () => {
  const network = new TestNetwork();
  let source: TestSource;
  let proxy: ServiceProxy;
  let scripts: string[];

  const applier: RuleApplier = {
    async apply(script) {
      scripts.push(script);
      await network.nft(script);
    },
    async forget(flows: readonly StaleFlow[]) {
      for (const flow of flows) {
        await network.in('node', 'conntrack', conntrackArguments(flow)).catch(() => {});
      }
    },
  };

  const put = async (...args: Parameters<TestSource['put']>) => {
    proxy.markDirty(source.put(...args));
    await proxy.syncOnce();
  };

  beforeAll(async () => {
    await network.start();
    for (const address of ['10.244.1.10', '10.244.1.11', '10.244.1.12']) {
      await network.backends.serve(address, 8080);
    }
  });

  afterAll(() => network.stop());

  beforeEach(async () => {
    scripts = [];
    source = new TestSource();
    proxy = new ServiceProxy({ source, applier, nodeName: 'n1', settings, clock: systemClock, logger: silentLogger() });
    await proxy.syncOnce();
  });

  const backend = (address: string, node = 'n1') => ({ address, node });

  test('a pod reaches a cluster IP, spread over its backends, and keeps its own address', async () => {
    await put(service('web'), slice('web', [backend('10.244.1.10'), backend('10.244.1.11')]));
    const answers = await Promise.all(Array.from({ length: 40 }, () => network.pod.tcp('10.96.0.10', 80)));
    expect(new Set(answers)).toEqual(new Set(['10.244.1.10 10.244.1.2', '10.244.1.11 10.244.1.2']));
  });

  test('the host itself reaches a cluster IP', async () => {
    await put(service('web'), slice('web', [backend('10.244.1.10')]));
    expect(await network.node.tcp('10.96.0.10', 80)).toMatch(/^10\.244\.1\.10 /);
  });

  test('a backend that calls its own Service gets an answer', async () => {
    await put(service('web'), slice('web', [backend('10.244.1.10')]));
    expect(await network.backends.tcp('10.96.0.10', 80, { local: '10.244.1.10' })).toBe('10.244.1.10 10.244.1.1');
  });

  test('a changed backend takes effect for the next connection; one endpoint touches one chain', async () => {
    await put(service('web'), slice('web', [backend('10.244.1.10')]));
    await put(service('other', { clusterIPs: ['10.96.0.20'] }), slice('other', [backend('10.244.1.12')]));
    scripts.length = 0;
    await put(service('web'), slice('web', [backend('10.244.1.11')]));
    expect(await network.pod.tcp('10.96.0.10', 80)).toMatch(/^10\.244\.1\.11 /);
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).not.toContain('other');
    expect(scripts[0]?.split('\n').filter(Boolean)).toHaveLength(4);
  });

  test('without backends connections are refused at once, from pods, host and outside', async () => {
    await put(service('web', { type: 'NodePort', ports: [{ name: 'http', port: 80, nodePort: 30080 }] }));
    expect(await network.pod.tcp('10.96.0.10', 80)).toBe('ECONNREFUSED');
    expect(await network.node.tcp('10.96.0.10', 80)).toBe('ECONNREFUSED');
    expect(await network.outside.tcp('192.0.2.1', 30080)).toBe('ECONNREFUSED');
  });

  test('a deleted Service leaves nothing behind', async () => {
    const empty = await network.listTable(TABLE);
    const affinity = {
      sessionAffinity: 'ClientIP',
      type: 'NodePort',
      ports: [{ name: 'http', port: 80, nodePort: 30080 }],
    };
    await put(service('web', affinity), slice('web', [backend('10.244.1.10'), backend('10.244.1.11')]));
    await network.pod.tcp('10.96.0.10', 80);
    source.remove('default/web');
    proxy.markDirty('default/web');
    await proxy.syncOnce();
    expect(await network.listTable(TABLE)).toEqual(empty);
  });

  test('node ports answer from outside and hide the client only under policy Cluster', async () => {
    const ports = [{ name: 'http', port: 80, nodePort: 30080 }];
    await put(service('web', { type: 'NodePort', ports }), slice('web', [backend('10.244.1.10')]));
    expect(await network.outside.tcp('192.0.2.1', 30080)).toBe('10.244.1.10 10.244.1.1');
    expect(await network.pod.tcp('192.0.2.1', 30080)).toMatch(/^10\.244\.1\.10 /);
    expect(await network.node.tcp('192.0.2.1', 30080)).toMatch(/^10\.244\.1\.10 /);
    const local = { type: 'NodePort', ports, externalTrafficPolicy: 'Local' };
    await put(service('web', local), slice('web', [backend('10.244.1.10'), backend('10.244.1.11', 'n2')]));
    const answers = await Promise.all(Array.from({ length: 12 }, () => network.outside.tcp('192.0.2.1', 30080)));
    expect(new Set(answers)).toEqual(new Set(['10.244.1.10 192.0.2.2']));
    await put(service('web', local), slice('web', [backend('10.244.1.11', 'n2')]));
    expect(await network.outside.tcp('192.0.2.1', 30080, { timeout: 500 })).toBe('TIMEOUT');
    expect(await network.pod.tcp('192.0.2.1', 30080)).toMatch(/^10\.244\.1\.11 /);
  });

  test('client affinity keeps a client with its backend until that is gone', async () => {
    const spec = { sessionAffinity: 'ClientIP' };
    const all = ['10.244.1.10', '10.244.1.11', '10.244.1.12'];
    await put(
      service('web', spec),
      slice(
        'web',
        all.map((address) => backend(address)),
      ),
    );
    const first = await network.pod.tcp('10.96.0.10', 80);
    for (let index = 0; index < 15; index++) {
      expect(await network.pod.tcp('10.96.0.10', 80)).toBe(first);
    }
    const rest = all.filter((address) => !first.startsWith(`${address} `));
    await put(
      service('web', spec),
      slice(
        'web',
        rest.map((address) => backend(address)),
      ),
    );
    const second = await network.pod.tcp('10.96.0.10', 80);
    expect(second).not.toBe(first);
    expect(await network.pod.tcp('10.96.0.10', 80)).toBe(second);
  });

  test('a UDP client that keeps its socket follows its Service to another backend', async () => {
    const ports = [{ name: 'dns', protocol: 'UDP', port: 53 }];
    const target = [{ name: 'dns', protocol: 'UDP', port: 8080 }];
    await put(service('dns', { ports }), slice('dns', [backend('10.244.1.10')], target));
    expect(await network.pod.udp('10.96.0.10', 53)).toMatch(/^10\.244\.1\.10 /);
    await put(service('dns', { ports }), slice('dns', [backend('10.244.1.11')], target));
    expect(await network.pod.udp('10.96.0.10', 53)).toMatch(/^10\.244\.1\.11 /);
  });

  test('pods reach the outside with the host’s address', async () => {
    await network.outside.serve('192.0.2.2', 9000);
    expect(await network.pod.tcp('192.0.2.2', 9000)).toBe('192.0.2.2 192.0.2.1');
  });

  test('after any sequence of changes the kernel holds what a fresh start would write', async () => {
    let seed = 7;
    const next = (bound: number) => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return (seed >> 8) % bound;
    };
    const addresses = ['10.244.1.10', '10.244.1.11', '10.244.1.12'];
    for (let round = 0; round < 8; round++) {
      for (let step = 0; step < 6; step++) {
        const id = next(5);
        const name = `s${id}`;
        if (next(5) === 0) {
          source.remove(`default/${name}`);
          proxy.markDirty(`default/${name}`);
          continue;
        }
        const spec = {
          clusterIPs: [`10.96.1.${id}`],
          type: next(2) === 0 ? 'NodePort' : 'ClusterIP',
          sessionAffinity: next(3) === 0 ? 'ClientIP' : 'None',
          externalTrafficPolicy: next(3) === 0 ? 'Local' : 'Cluster',
          internalTrafficPolicy: next(4) === 0 ? 'Local' : 'Cluster',
          // Two of them may want the same node port.
          ports: [{ name: 'http', protocol: next(3) === 0 ? 'UDP' : 'TCP', port: 80, nodePort: 30_000 + (id % 4) }],
        };
        const endpoints = addresses.filter(() => next(2) === 0).map((address) => backend(address, `n${1 + next(2)}`));
        const target = [{ name: 'http', protocol: spec.ports[0]?.protocol, port: 8080 }];
        proxy.markDirty(source.put(service(name, spec), slice(name, endpoints, target)));
      }
      await proxy.syncOnce();
      const incremental = await network.listTable(TABLE);
      const table = proxy.table;
      if (table === undefined) {
        throw new Error('no table');
      }
      await network.nft(fullScript(settings, table));
      const fresh = await network.listTable(TABLE);
      expect(incremental).toEqual(fresh);
      const restarted = new ServiceProxy({
        source,
        applier,
        nodeName: 'n1',
        settings,
        clock: systemClock,
        logger: silentLogger(),
      });
      for (const each of source.services()) {
        restarted.markDirty(`default/${each.metadata.name}`);
      }
      await restarted.syncOnce();
      expect(await network.listTable(TABLE)).toEqual(fresh);
    }
  });

  test('a refused transaction is answered by a whole new table', async () => {
    let refuse = true;
    const done = Promise.withResolvers<void>();
    const stubborn: RuleApplier = {
      async apply(script) {
        if (refuse) {
          refuse = false;
          throw new Error('busy');
        }
        await applier.apply(script);
      },
      forget: applier.forget,
    };
    source.put(service('web'), slice('web', [backend('10.244.1.10')]));
    const errors: string[] = [];
    const other = new ServiceProxy({
      source,
      applier: stubborn,
      nodeName: 'n1',
      settings,
      clock: systemClock,
      logger: silentLogger(),
      onSynced: ({ lastError }) => {
        errors.push(lastError);
        if (lastError === '') {
          done.resolve();
        }
      },
    });
    const stop = new AbortController();
    const running = other.run(stop.signal);
    await done.promise;
    expect(errors).toEqual(['busy', '']);
    expect(other.status.rulesRevision).toBe(source.revision());
    expect(await network.pod.tcp('10.96.0.10', 80)).toMatch(/^10\.244\.1\.10 /);
    stop.abort();
    await running;
  });
});
