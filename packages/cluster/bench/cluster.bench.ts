/**
 * What a whole cluster costs: seconds from nothing to the application answering, and what its components use when nothing
 * happens. Starts a cluster of three hosts in a state folder of its own and takes it down again. Needs root.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdProcess, systemClock } from '@gantry/runtime';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** After the start: caches fill, leases settle, first garbage is collected. */
const SETTLE_MS = 30_000;
const IDLE_MS = 30_000;
/** The kernel counts processor time in these, on every architecture Node runs on. */
const TICKS_PER_SECOND = 100;

interface Usage {
  readonly component: string;
  readonly cpuSeconds: number;
  readonly rssMb: number;
}

/** Prints one JSON line per figure; without root says why not. */
export async function run(): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    console.error('cluster.bench: hosts with real containers need root on Linux, skipped');
    return;
  }
  const state = await mkdtemp(join(tmpdir(), 'gantry-bench-'));
  const env = { ...process.env, GANTRY_STATE: state };
  const hold = holdProcess();
  try {
    // The first start builds and unpacks what the second finds: the second is the one that counts.
    script('up', env);
    script('down', env);
    const startedMs = systemClock.monotonicMs();
    script('up', env);
    print('start', { seconds: (systemClock.monotonicMs() - startedMs) / 1000 });
    await systemClock.sleep(SETTLE_MS);
    const before = await readUsage(state);
    await systemClock.sleep(IDLE_MS);
    report(before, await readUsage(state));
  } finally {
    hold.cancel();
    script('down', env);
    await rm(state, { recursive: true, force: true });
  }
}

function script(name: string, env: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync(join(ROOT, 'scripts', name), { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`scripts/${name} failed:\n${stderr}`);
}

function report(before: readonly Usage[], after: readonly Usage[]): void {
  const byComponent = Map.groupBy(after, ({ component }) => component);
  let total = 0;
  for (const [component, usages] of byComponent) {
    const started = before.filter((usage) => usage.component === component);
    const seconds = sum(usages.map(({ cpuSeconds }) => cpuSeconds)) - sum(started.map(({ cpuSeconds }) => cpuSeconds));
    const cpuPercent = (100 * seconds) / (IDLE_MS / 1000);
    total += cpuPercent;
    print('idle', { component, cpuPercent, rssMb: usages.map(({ rssMb }) => Math.round(rssMb)) });
  }
  print('idle', { component: 'whole cluster', cpuPercent: total });
}

function print(figure: string, values: Readonly<Record<string, unknown>>): void {
  const rounded = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  ]);
  console.log(JSON.stringify({ bench: 'cluster', figure, ...Object.fromEntries(rounded) }));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Every component, agent and front door of the cluster in `state`, from its process-id files. */
async function readUsage(state: string): Promise<Usage[]> {
  const files: [component: string, file: string][] = [['front-door', join(state, 'front-door.pid')]];
  for (const host of await readdir(join(state, 'hosts'))) {
    const base = join(state, 'hosts', host);
    files.push(['host-agent', join(base, 'agent.pid')]);
    for (const component of await readdir(join(base, 'pids'))) files.push([component, join(base, 'pids', component)]);
  }
  return await Promise.all(files.map(async ([component, file]) => usageOf(component, await readFile(file, 'utf8'))));
}

async function usageOf(component: string, pid: string): Promise<Usage> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The program's name may contain spaces; it ends at the last parenthesis. Source: proc(5).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  const rss = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'));
  return { component, cpuSeconds, rssMb: Number(rss?.[1] ?? 0) / 1024 };
}
