import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let script: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-main-'));
  script = join(folder, 'main.mjs');
  await writeFile(
    script,
    `
import { runMain, StartError } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
await runMain(
  { component: 'x', command: 'gantry x', description: 'Does x.', argv: process.argv.slice(2),
    flags: { mode: { type: 'string', default: 'run', help: 'mode' } } },
  ({ flags, lifecycle, signal }) => {
    lifecycle.onStop('a', () => console.log('stopped a'));
    lifecycle.onStop('b', async () => { await null; console.log('stopped b'); });
    if (flags.mode === 'hang') lifecycle.onStop('c', () => new Promise(() => {}));
    if (flags.mode === 'fail') throw new StartError('port 1 is taken; choose another with --port');
    if (flags.mode === 'crash') setTimeout(() => { throw new Error('a defect'); }, 1);
    if (flags.mode === 'reject') Promise.reject(new Error('a defect'));
    if (flags.mode === 'break') lifecycle.fail(new Error('lost'));
    console.log('started');
  },
);
`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the process, sends `signals` one per line it prints that matches, and returns how it ended. */
async function runProcess(args: string[], signals: Record<string, NodeJS.Signals> = {}) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
    for (const [line, signal] of Object.entries(signals)) {
      if (stdout.includes(line)) {
        delete signals[line];
        child.kill(signal);
      }
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
    if (stderr.includes('"stopping"') && signals.again !== undefined) {
      const { again } = signals;
      delete signals.again;
      child.kill(again);
    }
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

test('SIGTERM stops everything in reverse order and exits with 0', async () => {
  const { code, stdout } = await runProcess([], { started: 'SIGTERM' });
  expect(stdout).toBe('started\nstopped b\nstopped a\n');
  expect(code).toBe(0);
});

test('a second signal ends a stop that hangs', async () => {
  const { code } = await runProcess(['--mode=hang'], { started: 'SIGTERM', again: 'SIGINT' });
  expect(code).toBe(130);
});

test('a start that cannot succeed says so in one line', async () => {
  const { code, stdout, stderr } = await runProcess(['--mode=fail']);
  expect(code).toBe(1);
  expect(stderr).toBe('gantry x: port 1 is taken; choose another with --port\n');
  expect(stdout).toContain('stopped a');
});

test.each(['crash', 'reject'])('an error nobody caught (%s) is logged and ends the process', async (mode) => {
  const { code, stderr } = await runProcess([`--mode=${mode}`]);
  expect(code).toBe(1);
  expect(stderr).toContain('uncaught error');
  expect(stderr).toContain('a defect');
});

test('something essential breaking stops in order, with a failure code', async () => {
  const { code, stdout } = await runProcess(['--mode=break']);
  expect(code).toBe(1);
  expect(stdout).toContain('stopped a');
});

test('help, version and unknown flags', async () => {
  expect(await runProcess(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: gantry x') });
  expect(await runProcess(['--version'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Kubernetes v1.') });
  expect(await runProcess(['--moed=x'])).toMatchObject({
    code: 2,
    stderr: 'gantry x: unknown flag --moed; did you mean --mode?\n',
  });
});
