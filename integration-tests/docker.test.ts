/** Images built here are ordinary ones: Docker runs them too. Driven by testcontainers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GenericContainer, Wait } from 'testcontainers';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { checkout, gantry } from './harness/commands.ts';
import { type DockerDaemon, startDockerDaemon } from './harness/docker-daemon.ts';

let docker: DockerDaemon;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gantry-images-'));
  docker = await startDockerDaemon();
  // Testcontainers reads these when it first connects. Its own cleaning container would have to be pulled.
  process.env.DOCKER_HOST = docker.host;
  process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';
  // The engine has no bridge whose gateway could be asked for.
  process.env.TESTCONTAINERS_HOST_OVERRIDE = '127.0.0.1';
});
afterAll(async () => {
  await docker?.stop();
  await rm(folder, { recursive: true, force: true });
});

it('runs the backend of the example from its archive', async () => {
  const source = join(checkout, 'examples', 'guestbook', 'backend');
  const built = await gantry(inject('clusterState'), [
    'image',
    'build',
    source,
    '-t',
    'backend:test',
    `--output=${folder}`,
  ]);
  await docker.load(built.stdout.trim().split('\n').at(-1) ?? '');
  const container = await new GenericContainer('backend:test')
    .withNetworkMode('none')
    .withCopyContentToContainer([{ content: 'requirepass test\n', target: '/etc/guestbook-auth/redis-auth.conf' }])
    .withWaitStrategy(Wait.forLogMessage(/Ready to accept connections/))
    .start();
  try {
    const ping = await container.exec(['/usr/bin/redis-cli', '-a', 'test', '--no-auth-warning', 'ping']);
    expect(ping.output.trim()).toBe('PONG');
    const who = await container.exec(['/usr/bin/redis-cli', '-a', 'wrong', '--no-auth-warning', 'ping']);
    expect(who.output).toContain('NOAUTH');
  } finally {
    await container.stop();
  }
});
