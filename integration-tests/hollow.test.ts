/** The same control plane where no container can run: hosts that only simulate pods, and say so. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gantry, kubectlOf } from './harness/commands.ts';

let state: string;
let screen: string;
beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'gantry-hollow-'));
  const started = await gantry(state, ['up', '--hollow']);
  screen = started.stdout + started.stderr;
});
afterAll(async () => {
  await gantry(state, ['down', '--force']);
  await rm(state, { recursive: true, force: true });
});

describe('hollow hosts', () => {
  it('are named as such on the screen, in node info and by a label', async () => {
    expect(screen).toContain('HOLLOW');
    const kubectl = kubectlOf(state);
    const { stdout } = await kubectl(['get', 'nodes', '-l', 'gantry.dev/hollow=true', '-o', 'wide', '--no-headers']);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stdout).toContain('gantry-hollow://');
  });

  it('let deployments roll out and scale as on real ones', async () => {
    const kubectl = kubectlOf(state);
    await kubectl(['create', 'deployment', 'many', '--image=anything', '--replicas=20']);
    await kubectl(['rollout', 'status', 'deployment/many', '--timeout=60s']);
    await kubectl(['scale', 'deployment/many', '--replicas=2']);
    await kubectl(['wait', 'deployment/many', '--for=jsonpath={.status.replicas}=2', '--timeout=60s']);
  });

  it('refuse to become real ones without being taken down', async () => {
    const again = await gantry(state, ['host', 'freeze', 'host-1'], { allowFailure: true });
    expect(again.code).not.toBe(0);
    expect(again.stderr).toContain('hollow');
  });
});
