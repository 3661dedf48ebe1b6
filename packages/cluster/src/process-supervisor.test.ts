import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger, systemClock } from '@gantry/runtime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from './host-control.ts';
import { ProcessSupervisor } from './process-supervisor.ts';
import { waitUntil } from './wait-until.ts';

let folder: string;
let supervisor: ProcessSupervisor;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gantry-supervisor-'));
  supervisor = new ProcessSupervisor({
    clock: systemClock,
    logger: silentLogger(),
    logDirectory: join(folder, 'logs'),
    pidDirectory: join(folder, 'pids'),
  });
});
afterEach(async () => {
  await supervisor.stop();
  await rm(folder, { recursive: true, force: true });
});

const shell = (name: string, script: string) => ({ name, command: 'sh', args: ['-c', script], stopTimeoutMs: 200 });
const until = <T>(what: string, attempt: () => Promise<T | undefined>) =>
  waitUntil(attempt, { clock: systemClock, timeoutMs: 10_000, periodMs: 10, what, remedy: 'look at the supervisor' });
const pidOf = async (name: string) => Number(await readFile(join(folder, 'pids', name), 'utf8')) || undefined;

describe('the process supervisor', () => {
  it('starts a program again after it was killed', async () => {
    await supervisor.start([shell('sleeper', 'exec sleep 1000')]);
    const first = await until('the first start', () => pidOf('sleeper'));
    process.kill(first, 'SIGKILL');
    const second = await until('another start', async () => {
      const pid = await pidOf('sleeper');
      return pid !== first ? pid : undefined;
    });
    expect(isAlive(second)).toBe(true);
  });

  it('keeps what programs say', async () => {
    await supervisor.start([shell('talker', 'echo out; echo err >&2; exec sleep 1000')]);
    const text = await until('both lines', async () => {
      const log = await readFile(join(folder, 'logs', 'talker.log'), 'utf8');
      return log.includes('out\n') && log.includes('err\n') ? log : undefined;
    });
    expect(
      text
        .split('\n')
        .filter((line) => line !== '')
        .sort(),
    ).toEqual(['err', 'out']);
  });

  it('ends even a program that ignores SIGTERM, and leaves nothing behind', async () => {
    await supervisor.start([shell('stubborn', 'trap "" TERM; echo ready; while :; do sleep 1000 & wait; done')]);
    const pid = await until('the start', () => pidOf('stubborn'));
    await until('the trap', async () =>
      (await readFile(join(folder, 'logs', 'stubborn.log'), 'utf8')).includes('ready') ? true : undefined,
    );
    await supervisor.stop();
    expect(isAlive(pid)).toBe(false);
    await until('no pid file', async () => ((await readdir(join(folder, 'pids'))).length === 0 ? true : undefined));
  });
});
