/** Debian's docker-registry on the machine's own address in the hosts' network, without TLS. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

export interface Registry {
  /** `address:port`, the first part of its images' names. */
  readonly name: string;
  stop(): Promise<void>;
}

/** Starts a registry and tells the hosts of the cluster in `state` that it speaks plain HTTP. */
export async function startRegistry(state: string): Promise<Registry> {
  const { network } = JSON.parse(await readFile(join(state, 'cluster.json'), 'utf8')) as { network: string };
  const address = `${network}.1`;
  const port = await freePort(address);
  const name = `${address}:${port}`;
  const folder = await mkdtemp(join(tmpdir(), 'gantry-registry-'));
  const config = join(folder, 'config.yml');
  await writeFile(
    config,
    `version: 0.1\nlog: { level: error }\nstorage: { filesystem: { rootdirectory: ${folder}/data } }\nhttp: { addr: "${name}" }\n`,
  );
  await mkdir(join(state, 'registries', name), { recursive: true });
  await writeFile(
    join(state, 'registries', name, 'hosts.toml'),
    `[host."http://${name}"]\ncapabilities = ["pull", "resolve"]\n`,
  );
  const server = spawn('docker-registry', ['serve', config], { stdio: 'ignore' });
  const stop = async () => {
    if (server.exitCode === null) {
      const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
      server.kill('SIGTERM');
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await until('the registry', () => answers(`http://${name}/v2/`));
  } catch (error) {
    await stop();
    throw error;
  }
  return { name, stop };
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

function freePort(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, address, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
