/** Where images come from: a registry that can be reached, or the hosts themselves. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@gantry/runtime/command';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { gantry, kubectlOf } from './harness/commands.ts';
import { type Registry, startRegistry } from './harness/registry.ts';
import { until } from './harness/until.ts';

const state = inject('clusterState');
const kubectl = kubectlOf(state);
const imageFile = `
packages: [busybox-static]
links: [{ target: /bin/sh, to: busybox }]
entrypoint: [/bin/busybox, sleep, "1000000"]
`;

let folder: string;
let registry: Registry;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gantry-pull-'));
  registry = await startRegistry(state);
  await kubectl(['create', 'namespace', 'images']);
});
afterAll(async () => {
  await kubectl(['delete', 'namespace', 'images', '--wait=false', '--ignore-not-found']);
  await registry?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function run(name: string, image: string, host: string, policy = 'IfNotPresent'): Promise<void> {
  const spec = {
    nodeName: host,
    terminationGracePeriodSeconds: 0,
    containers: [{ name: 'main', image, imagePullPolicy: policy }],
  };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'images' }, spec };
  await kubectl(['create', '-f', '-'], { input: JSON.stringify(pod) });
}

const waitingReason = async (name: string) =>
  (
    await kubectl([
      'get',
      'pod',
      '-n',
      'images',
      name,
      '-o',
      'jsonpath={.status.containerStatuses[0].state.waiting.reason}',
    ])
  ).stdout;

describe('images', () => {
  it('are pulled from a registry that answers', async () => {
    const image = `${registry.name}/sleeper:1`;
    await writeFile(join(folder, 'gantry-image.yaml'), imageFile);
    await gantry(state, ['image', 'build', folder, '-t', image, `--output=${folder}`]);
    const archive = join(folder, `${image.replaceAll(/[/:]/g, '_')}.tar`);
    await gantry(state, ['image', 'load', archive, '--host=host-1']);
    const socket = join(state, 'hosts', 'host-1', 'run', 'containerd', 'containerd.sock');
    await runCommand('ctr', ['-a', socket, '-n', 'k8s.io', 'images', 'push', '--plain-http', image]);
    await run('puller', image, 'host-2');
    await kubectl(['wait', '-n', 'images', 'pod/puller', '--for=condition=Ready', '--timeout=60s']);
    const { stdout } = await kubectl(['get', 'events', '-n', 'images', '-o', 'jsonpath={.items[*].reason}']);
    expect(stdout).toMatch(/Pulling.*Pulled/);
  });

  it('that no registry has are named, and asked for again with pauses', async () => {
    await run('lost', `${registry.name}/nothing:1`, 'host-2');
    await until('the pull to fail', async () => /ErrImagePull|ImagePullBackOff/.test(await waitingReason('lost')));
    await until('a pause', async () => (await waitingReason('lost')) === 'ImagePullBackOff');
  });

  it('are not asked for when the pod says never', async () => {
    await run('never', `${registry.name}/nothing:2`, 'host-3', 'Never');
    await until('the refusal', async () => (await waitingReason('never')) === 'ErrImageNeverPull');
  });
});
