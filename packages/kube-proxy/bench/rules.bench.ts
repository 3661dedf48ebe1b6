/**
 * Rules of many Services in a real kernel: how long the whole table takes, and one changed endpoint. Runs itself in a
 * network namespace of its own, so it needs root. One JSON line per figure.
 */
import { spawnSync } from 'node:child_process';
import { silentLogger, systemClock } from '@gantry/runtime';
import { NftRuleApplier, ServiceProxy } from '../src/index.ts';
import { service, slice, TestSource } from '../src/testing/services.ts';

const INSIDE = 'GANTRY_BENCH_NAMESPACE';
const SIZES = [100, 1_000, 5_000];
const ENDPOINTS = 3;
const CHANGES = 9;

/** Prints the figures; without root says so and does nothing. */
export async function run(): Promise<void> {
  if (process.getuid?.() !== 0) {
    console.error('rules.bench: needs root for a network namespace, skipped');
    return;
  }
  if (process.env[INSIDE] === undefined) {
    const env = { ...process.env, [INSIDE]: '1' };
    const { status } = spawnSync('unshare', ['-n', process.execPath, import.meta.filename], { stdio: 'inherit', env });
    if (status !== 0) {
      throw new Error(`the benchmark ended with ${status}`);
    }
    return;
  }
  for (const size of SIZES) {
    await measure(size);
  }
}

function describeService(index: number, shift: number): Parameters<TestSource['put']> {
  const addresses = Array.from({ length: ENDPOINTS }, (_, each) => ({
    address: `10.244.${(index + each + shift) & 255}.${(index >> 8) + 2 + each * 40}`,
  }));
  const address = `10.96.${index >> 8}.${index & 255}`;
  return [service(`s${index}`, { clusterIPs: [address] }), slice(`s${index}`, addresses)];
}

async function measure(size: number): Promise<void> {
  const source = new TestSource();
  const proxy = new ServiceProxy({
    source,
    applier: new NftRuleApplier(),
    nodeName: 'n1',
    settings: {
      table: 'gantry-proxy',
      clusterCidrs: ['10.244.0.0/16'],
      masqueradeMark: 0x4000,
      masqueradeAll: false,
      masqueradeEgress: true,
      bridgedPodCidr: undefined,
    },
    clock: systemClock,
    logger: silentLogger(),
  });
  for (let index = 0; index < size; index++) {
    proxy.markDirty(source.put(...describeService(index, 0)));
  }
  const timed = async () => {
    const cpuStart = process.cpuUsage();
    await proxy.syncOnce();
    const cpu = process.cpuUsage(cpuStart);
    return { ms: proxy.status.lastDurationMs, ownCpuMs: (cpu.user + cpu.system) / 1000 };
  };
  report('whole table', size, [await timed()]);
  const changes: Awaited<ReturnType<typeof timed>>[] = [];
  for (let change = 1; change <= CHANGES; change++) {
    proxy.markDirty(source.put(...describeService((change * 7) % size, change)));
    changes.push(await timed());
  }
  report('one changed endpoint, median', size, changes);
}

function report(figure: string, services: number, samples: readonly { ms: number; ownCpuMs: number }[]): void {
  const median = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
  console.log(
    JSON.stringify({
      benchmark: 'kube-proxy',
      figure,
      services,
      ms: Math.round(median(samples.map(({ ms }) => ms))),
      ownCpuMs: Math.round(median(samples.map(({ ownCpuMs }) => ownCpuMs))),
    }),
  );
}

if (import.meta.main) {
  await run();
}
