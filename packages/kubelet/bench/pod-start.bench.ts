/**
 * What a pod's start costs: the runtime alone (sandbox, create, start over CRI) and the kubelet around it (volumes,
 * environment, hosts file, decisions, observation), taken in turns so that both meet the same machine.
 */
import type { ContainerSpec, SandboxConfig } from '../src/runtime/contract.ts';
import { HostHarness } from '../src/testing/host-harness.ts';
import { testContainer, testPod } from '../src/testing/pod-world.ts';
import { canRunContainerd, startPrivateContainerd } from '../src/testing/private-containerd.ts';
import { testImage } from '../src/testing/test-image.ts';

const rounds = 30;
const command = ['sh', '-c', 'trap exit TERM; while :; do sleep 1 & wait $!; done'];

export async function run(): Promise<void> {
  if (!canRunContainerd()) {
    console.log(
      JSON.stringify({ name: 'pod start', skipped: 'needs root, containerd, runc, CNI plugins, busybox, catatonit' }),
    );
    return;
  }
  const containerd = await startPrivateContainerd();
  const host = await HostHarness.start(containerd);
  host.manager.sourceSynced();
  const bareMs: number[] = [];
  const podMs: number[] = [];
  let cpuMs = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      bareMs.push(await bareStart(host, containerd.cgroupRoot, `${containerd.directory}/logs`, round));
      const pod = testPod(
        {
          terminationGracePeriodSeconds: 1,
          containers: [
            testContainer('main', {
              image: testImage,
              command,
              volumeMounts: [{ name: 'token', mountPath: '/token' }],
            }),
          ],
          volumes: [{ name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } }],
        },
        { name: `pod-${round}`, uid: `uid-${round}` },
      );
      const cpu = process.cpuUsage();
      const startedMs = performance.now();
      host.manager.put(pod);
      await host.running(pod);
      podMs.push(performance.now() - startedMs);
      const used = process.cpuUsage(cpu);
      cpuMs += (used.user + used.system) / 1000;
      await host.remove(pod);
    }
    const burstMs = await burst(host, 20);
    const [bare, whole] = [median(bareMs), median(podMs)];
    const figures = {
      bareCriP50Ms: round1(bare),
      podP50Ms: round1(whole),
      ownShareP50Ms: round1(whole - bare),
      kubeletCpuPerStartMs: round1(cpuMs / rounds),
      burstOf20AllRunningMs: Math.round(burstMs),
    };
    console.log(JSON.stringify({ name: 'pod start, image present', ...figures }));
  } finally {
    await host.stop();
    await containerd.stop();
  }
}

async function bareStart(host: HostHarness, cgroupRoot: string, logs: string, round: number): Promise<number> {
  const config: SandboxConfig = {
    metadata: { name: `bare-${round}`, namespace: 'default', uid: `bare-${round}`, attempt: 0 },
    hostname: 'bare',
    logDirectory: `${logs}/${round}`,
    linux: { cgroupParent: `${cgroupRoot}/bare-${round}`, securityContext: { namespaceOptions: { pid: 1 } } },
  };
  const startedMs = performance.now();
  const sandbox = await host.runtime.runSandbox(config);
  const spec: ContainerSpec = {
    metadata: { name: 'main', attempt: 0 },
    image: { image: testImage },
    command,
    logPath: 'main.log',
    linux: { resources: { oomScoreAdj: 1000 }, securityContext: { namespaceOptions: { pid: 1 } } },
  };
  const container = await host.runtime.createContainer(sandbox, spec, config);
  await host.runtime.startContainer(container);
  const tookMs = performance.now() - startedMs;
  await host.runtime.stopSandbox(sandbox);
  await host.runtime.removeSandbox(sandbox);
  return tookMs;
}

async function burst(host: HostHarness, count: number): Promise<number> {
  const pods = Array.from({ length: count }, (_, index) =>
    testPod(
      { terminationGracePeriodSeconds: 1, containers: [testContainer('main', { image: testImage, command })] },
      { name: `burst-${index}`, uid: `burst-${index}` },
    ),
  );
  const startedMs = performance.now();
  for (const pod of pods) host.manager.put(pod);
  await Promise.all(pods.map((pod) => host.running(pod)));
  const tookMs = performance.now() - startedMs;
  await Promise.all(pods.map((pod) => host.remove(pod)));
  return tookMs;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
