/** `gantry up`: from nothing, or from wherever an earlier start got to, to a cluster that answers. */
import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltImage } from '@gantry/image';
import type { Clock } from '@gantry/runtime';
import { runCommand } from '@gantry/runtime/command';
import { type ClusterConfig, loadCluster, planCluster, portsNeeded, saveCluster } from './cluster-config.ts';
import type { ClusterPaths } from './cluster-paths.ts';
import { ensurePki } from './cluster-pki.ts';
import { CONTAINERD_SOCKET } from './component-plan.ts';
import { HostControl, isAlive, readPid, SMALL_PROCESS, spawnDetached } from './host-control.ts';
import { ensureNetwork, usedNetworks } from './host-network.ts';
import { probe } from './http-probe.ts';
import { ensureSeed, plantSeed } from './image-seed.ts';
import { isPortFree } from './port-check.ts';
import { findFreePorts, findProblems, whyHollow } from './preflight.ts';
import type { Progress } from './progress.ts';
import { buildImages, EXAMPLE_IMAGES, loadOnHosts, loadTargets, SYSTEM_IMAGES } from './system-images.ts';
import { waitUntil } from './wait-until.ts';

export interface StartOptions {
  readonly paths: ClusterPaths;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly node: string;
  readonly entry: string;
  readonly kubectl: string;
  readonly hostCount: number;
  readonly hollow: boolean;
  readonly example: boolean;
}

export class ClusterStartError extends Error {
  override name = 'ClusterStartError';
}

const API_TIMEOUT_MS = 90_000;
const APPLICATION_TIMEOUT_MS = 120_000;
export const GUESTBOOK_NODE_PORT = 30080;

/** Starts the cluster and, unless told not to, the example. Resolves when the example (or the API) answers. */
export async function startCluster(options: StartOptions): Promise<ClusterConfig> {
  const { paths, progress, clock, node, entry } = options;
  const config = await prepareConfig(options);
  const problems = await findProblems(config.mode, paths.state);
  if (problems.length > 0) {
    const lines = problems.map(({ what, remedy }) => `  - ${what}; remedy: ${remedy}`);
    throw new ClusterStartError(`this machine is not ready:\n${lines.join('\n')}`);
  }
  await ensurePki(config, paths, clock.nowMs());
  const containers = config.mode === 'namespaces';
  if (containers) await ensureNetwork(config);
  const built = containers ? await buildAll(options) : [];
  const seeded = containers && (await seedHosts(options, config, built));
  const control = new HostControl({ config, paths, clock, node, entry });
  await Promise.all(config.hosts.map((host) => control.start(host)));
  await startFrontDoor(options, config.frontDoorPort);
  progress.say(`${config.hosts.length} hosts started${seeded ? `, ${built.length} images on each` : ''}`);

  const images = seeded ? Promise.resolve() : putImagesOnHosts(options, config, built);
  // The API server is waited for below; an image that fails meanwhile must not surface as an unhandled rejection.
  images.catch(() => undefined);
  await waitForApi(options, config);
  progress.say('the API answers');
  await images;
  const manifests = [
    ...(containers ? [join(paths.root, 'deploy', 'manifests')] : []),
    ...(options.example ? [join(paths.root, 'examples', 'guestbook', 'guestbook.yaml')] : []),
  ];
  if (manifests.length > 0) await apply(options, manifests);
  // The label is for people: pods do not wait for it.
  const labelled = labelControlPlane(options, config);
  labelled.catch(() => undefined);
  if (options.example) {
    progress.say('the guestbook is applied');
    await waitForExample(options, config);
  }
  await labelled;
  return config;
}

async function prepareConfig(options: StartOptions): Promise<ClusterConfig> {
  const { paths, progress } = options;
  const existing = await loadCluster(paths.clusterFile);
  if (existing) {
    if (options.hollow && existing.mode !== 'hollow') {
      throw new ClusterStartError(
        'a cluster with real hosts exists here: run scripts/down first, then scripts/up --hollow',
      );
    }
    return existing;
  }
  const reason = options.hollow ? 'as asked' : await whyHollow();
  const mode = reason === undefined ? 'namespaces' : 'hollow';
  if (reason !== undefined) progress.say(`starting HOLLOW hosts (containers are only simulated): ${reason}`);
  const config = planCluster({
    mode,
    stateDirectory: paths.state,
    hostCount: options.hostCount,
    controlPlaneCount: Math.min(3, options.hostCount - (options.hostCount % 2 === 0 ? 1 : 0)),
    usedNetworks: mode === 'namespaces' ? await usedNetworks() : new Set(),
    freePorts: await findFreePorts(portsNeeded(mode, options.hostCount), [6443]),
  });
  await saveCluster(paths.clusterFile, config);
  return config;
}

async function startFrontDoor({ paths, node, entry }: StartOptions, port: number): Promise<void> {
  const pid = await readPid(paths.frontDoorPid);
  if (pid !== undefined && isAlive(pid)) return;
  if (!(await isPortFree('127.0.0.1', port))) {
    throw new ClusterStartError(
      `port ${port} on 127.0.0.1, where this cluster is reached, is in use: end the program that has it ` +
        `(ss -ltnp 'sport = :${port}' names it), or run scripts/down and scripts/up to take another port`,
    );
  }
  const command = [node, ...SMALL_PROCESS, entry, 'front-door', `--root=${paths.root}`];
  await spawnDetached(command, paths.frontDoorLog, paths.frontDoorPid, paths);
}

async function buildAll({ paths, progress, example }: StartOptions): Promise<BuiltImage[]> {
  await mkdir(paths.images, { recursive: true });
  const sources = [...SYSTEM_IMAGES, ...(example ? EXAMPLE_IMAGES : [])];
  return await buildImages(paths, sources, (message) => progress.say(message));
}

/** Whether the hosts already have the images, before they start. */
async function seedHosts(options: StartOptions, config: ClusterConfig, built: readonly BuiltImage[]): Promise<boolean> {
  const { paths, clock, progress } = options;
  try {
    const seed = await ensureSeed(paths, built, clock, (message) => progress.say(message));
    return await plantSeed(seed, paths, config.hosts);
  } catch (error) {
    progress.say(`images are loaded host by host: ${(error as Error).message}`);
    return false;
  }
}

async function putImagesOnHosts(
  options: StartOptions,
  config: ClusterConfig,
  built: readonly BuiltImage[],
): Promise<void> {
  if (built.length === 0) return;
  const { paths, progress, clock } = options;
  for (const target of loadTargets(paths, config.hosts)) {
    await waitUntil(
      async () => {
        await access(target.containerdSocket);
        const answer = await runCommand('ctr', ['--address', target.containerdSocket, 'version'], {
          allowFailure: true,
        });
        return answer.code === 0 ? true : undefined;
      },
      {
        clock,
        timeoutMs: 30_000,
        what: `containerd on ${target.host} (${CONTAINERD_SOCKET})`,
        remedy: `see ${paths.host({ name: target.host }).logs}/containerd.log`,
      },
    );
  }
  for (const image of built) await loadOnHosts(paths, config, image);
  progress.say(`${built.length} images are on every host`);
}

async function waitForApi(options: StartOptions, config: ClusterConfig): Promise<void> {
  const { paths, clock } = options;
  const ca = await readFile(join(paths.pki, 'ca.crt'), 'utf8');
  await waitUntil(
    async () => {
      const answer = await probe(`https://127.0.0.1:${config.frontDoorPort}/readyz`, { timeoutMs: 2_000, ca });
      return answer.status === 200 ? true : undefined;
    },
    { clock, timeoutMs: API_TIMEOUT_MS, what: 'the API server', remedy: `see the logs in ${paths.state}/hosts/*/logs` },
  );
}

async function apply(options: StartOptions, manifests: readonly string[]): Promise<void> {
  const { paths, kubectl, clock } = options;
  const files = manifests.flatMap((manifest) => ['-f', manifest]);
  // Right after the first start an authorization or admission cache may lag for a moment.
  await waitUntil(
    async () => {
      await runCommand(kubectl, ['--kubeconfig', paths.kubeconfig, 'apply', ...files]);
      return true;
    },
    { clock, timeoutMs: 30_000, periodMs: 500, what: `kubectl apply ${files.join(' ')}`, remedy: 'run it by hand' },
  );
}

/** A kubelet may not give itself a role, so an administrator does once the node is there. */
async function labelControlPlane(options: StartOptions, config: ClusterConfig): Promise<void> {
  const { paths, kubectl, clock } = options;
  const names = config.hosts.filter((host) => host.controlPlane).map((host) => host.name);
  await waitUntil(
    async () => {
      const label = ['label', '--overwrite', 'nodes', ...names, 'node-role.kubernetes.io/control-plane='];
      await runCommand(kubectl, ['--kubeconfig', paths.kubeconfig, ...label]);
      return true;
    },
    { clock, timeoutMs: 60_000, what: `the nodes ${names.join(', ')}`, remedy: 'see hosts/*/logs/kubelet.log' },
  );
}

async function waitForExample(options: StartOptions, config: ClusterConfig): Promise<void> {
  const { clock, progress, paths, kubectl } = options;
  if (config.mode === 'hollow') {
    const rollout = ['rollout', 'status', '-n', 'guestbook', 'deployment/guestbook-web', '--timeout=120s'];
    await runCommand(kubectl, ['--kubeconfig', paths.kubeconfig, ...rollout]);
    progress.say('the guestbook has rolled out (simulated)');
    return;
  }
  const url = `http://${config.hosts[0]?.address}:${GUESTBOOK_NODE_PORT}/`;
  await waitUntil(async () => ((await probe(url, { timeoutMs: 2_000 })).status === 200 ? true : undefined), {
    clock,
    timeoutMs: APPLICATION_TIMEOUT_MS,
    what: `the guestbook at ${url}`,
    remedy: `see ${kubectl} --kubeconfig ${paths.kubeconfig} get pods -A and describe`,
  });
  progress.say(`the guestbook answers at ${url}`);
}
