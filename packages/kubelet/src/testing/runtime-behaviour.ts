import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContainerRuntime, ContainerSpec, ObservedContainer, SandboxConfig } from '../runtime/contract.ts';
import {
  containerHashAnnotation,
  containerNameLabel,
  podNameLabel,
  podNamespaceLabel,
  podUidLabel,
  restartCountAnnotation,
} from '../runtime/labels.ts';

/** What the suite needs to know of an implementation. */
export interface RuntimeUnderTest {
  readonly runtime: ContainerRuntime;
  /** An image that is there, with a shell. */
  readonly image: string;
  readonly logDirectory: string;
  readonly cgroupParent: string;
}

/** What every container runtime promises the kubelet. `sh -c 'exit N'` must end with N, other commands run until stopped. */
export function describeContainerRuntime(
  name: string,
  open: () => Promise<RuntimeUnderTest & { close: () => Promise<void> }>,
): void {
  describe(name, () => {
    let under: Awaited<ReturnType<typeof open>>;
    let serial = 0;
    beforeAll(async () => {
      under = await open();
    }, 120_000);
    afterAll(() => under?.close(), 60_000);

    const sandbox = (attempt = 0, uid = `uid-${++serial}`): SandboxConfig => ({
      metadata: { name: `pod-${serial}`, namespace: 'default', uid, attempt },
      hostname: `pod-${serial}`,
      logDirectory: `${under.logDirectory}/${uid}`,
      labels: { [podNameLabel]: `pod-${serial}`, [podNamespaceLabel]: 'default', [podUidLabel]: uid },
      linux: { cgroupParent: `${under.cgroupParent}/${uid}`, securityContext: { namespaceOptions: { pid: 1 } } },
    });
    const container = (config: SandboxConfig, command: string[], attempt = 0): ContainerSpec => ({
      metadata: { name: 'main', attempt },
      image: { image: under.image },
      command,
      logPath: `main/${attempt}.log`,
      labels: { ...(config.labels as Record<string, string>), [containerNameLabel]: 'main' },
      annotations: { [restartCountAnnotation]: String(attempt), [containerHashAnnotation]: 'hash' },
      linux: { resources: { oomScoreAdj: 1000 }, securityContext: { namespaceOptions: { pid: 1 } } },
    });
    const sleeper = ['sh', '-c', 'trap "exit 143" TERM; while :; do sleep 1 & wait $!; done'];
    const observed = async (uid: string): Promise<ObservedContainer | undefined> =>
      (await under.runtime.observePod(uid)).containers[0];
    const until = async (uid: string, state: ObservedContainer['state']) => {
      for (;;) {
        const seen = await observed(uid);
        if (seen?.state === state) return seen;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };

    it('says nothing of a pod it has not seen', async () => {
      const pod = await under.runtime.observePod('nobody');
      expect(pod.sandboxes).toEqual([]);
      expect(pod.containers).toEqual([]);
    });

    it('runs a container and shows each step', async () => {
      const config = sandbox();
      const uid = config.metadata?.uid ?? '';
      const sandboxId = await under.runtime.runSandbox(config);
      const before = await under.runtime.observePod(uid);
      expect(before.sandboxes).toMatchObject([{ id: sandboxId, ready: true, attempt: 0 }]);
      expect(before.sandboxes[0]?.ips[0]).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
      const id = await under.runtime.createContainer(sandboxId, container(config, sleeper), config);
      expect(await observed(uid)).toMatchObject({
        id,
        name: 'main',
        state: 'created',
        restartCount: 0,
        specHash: 'hash',
        sandboxId,
      });
      await under.runtime.startContainer(id);
      expect(await observed(uid)).toMatchObject({ id, state: 'running', finishedAtMs: 0 });
      await under.runtime.stopContainer(id, 5);
      expect(await observed(uid)).toMatchObject({ id, state: 'exited', exitCode: 143, reason: 'Error' });
      await under.runtime.stopSandbox(sandboxId);
      expect((await under.runtime.observePod(uid)).sandboxes).toMatchObject([{ id: sandboxId, ready: false }]);
      await under.runtime.removeSandbox(sandboxId);
      const after = await under.runtime.observePod(uid);
      expect(after.sandboxes).toEqual([]);
      expect(after.containers).toEqual([]);
    });

    it('tells how a process ended, and that it did', async () => {
      const config = sandbox();
      const uid = config.metadata?.uid ?? '';
      const stop = new AbortController();
      const events = under.runtime.events(stop.signal);
      const told = (async () => {
        for await (const change of events ?? []) if (change.podUid === uid) return true;
        return false;
      })().catch(() => false);
      const sandboxId = await under.runtime.runSandbox(config);
      const id = await under.runtime.createContainer(sandboxId, container(config, ['sh', '-c', 'exit 3']), config);
      await under.runtime.startContainer(id);
      expect(await until(uid, 'exited')).toMatchObject({ exitCode: 3, reason: 'Error' });
      expect(await told).toBe(true);
      stop.abort();
      await under.runtime.removeSandbox(sandboxId);
    });

    it('stops and removes what is gone without complaint', async () => {
      const config = sandbox();
      const sandboxId = await under.runtime.runSandbox(config);
      const id = await under.runtime.createContainer(sandboxId, container(config, sleeper), config);
      await under.runtime.startContainer(id);
      await under.runtime.stopSandbox(sandboxId);
      await under.runtime.stopSandbox(sandboxId);
      await under.runtime.removeSandbox(sandboxId);
      await under.runtime.removeSandbox(sandboxId);
      await under.runtime.stopContainer(id, 0);
      await under.runtime.removeContainer(id);
    });

    it('keeps older instances, the newest first', async () => {
      const config = sandbox();
      const uid = config.metadata?.uid ?? '';
      const sandboxId = await under.runtime.runSandbox(config);
      for (const attempt of [0, 1, 2]) {
        const id = await under.runtime.createContainer(
          sandboxId,
          container(config, ['sh', '-c', 'exit 0'], attempt),
          config,
        );
        await under.runtime.startContainer(id);
        await until(uid, 'exited');
      }
      const pod = await under.runtime.observePod(uid);
      expect(pod.containers.map((instance) => instance.restartCount)).toEqual([2, 1, 0]);
      expect((await under.runtime.listPods()).find((candidate) => candidate.uid === uid)?.containers).toHaveLength(3);
      await under.runtime.removeSandbox(sandboxId);
    });

    it('refuses a second sandbox of the same attempt and a container without a sandbox', async () => {
      const config = sandbox();
      const sandboxId = await under.runtime.runSandbox(config);
      await expect(under.runtime.runSandbox(config)).rejects.toThrow();
      await under.runtime.removeSandbox(sandboxId);
      await expect(under.runtime.createContainer(sandboxId, container(config, sleeper), config)).rejects.toThrow();
    });

    it('knows its images', async () => {
      const image = await under.runtime.imageStatus(under.image);
      expect(image?.tags).toContain(under.image);
    });
  });
}
