import type { Container, Pod, Secret } from '@gantry/api/core/v1';
import { containerSpec, type ResolvedMount } from '../config/container-config.ts';
import { podDns } from '../config/dns.ts';
import { ContainerConfigError, containerEnv, type EnvSources, envDependencies } from '../config/env.ts';
import { allContainers } from '../config/qos.ts';
import { podCgroupPath, podLimits } from '../config/resources.ts';
import { sandboxConfig } from '../config/sandbox-config.ts';
import { runAction } from '../probes/probe-actions.ts';
import type { SandboxConfig } from '../runtime/contract.ts';
import type { KubeletContext } from './kubelet-context.ts';
import type { Effect, PodState, ResolvedImage } from './machine.ts';
import { OperationError } from './operation-error.ts';

type Of<T extends Effect['type']> = Extract<Effect, { type: T }>;

/** Carries out the effects of one pod's machine. Holds no decisions; a failure is thrown with the reason users see. */
export class EffectRunner {
  private readonly context: KubeletContext;
  /** Hook phases of kills under way, so that a shorter deadline can cut them off. */
  private readonly hooks = new Map<string, AbortController>();

  constructor(context: KubeletContext) {
    this.context = context;
  }

  /**
   * @param current reads the newest state, for what may have changed since the effect was planned.
   * @throws OperationError with a waiting reason, or anything else for failures without one.
   */
  async run(effect: Effect, current: () => PodState): Promise<ResolvedImage | undefined> {
    const { pod } = current();
    const { runtime, record } = this.context;
    switch (effect.type) {
      case 'mountVolumes':
        await this.mountVolumes(pod);
        return undefined;
      case 'unmountVolumes':
        await this.context.volumes.unmount(pod.metadata.uid ?? '');
        return undefined;
      case 'createSandbox':
        await this.createSandbox(pod, effect);
        return undefined;
      case 'stopSandbox':
        await runtime.stopSandbox(effect.sandboxId);
        return undefined;
      case 'removeSandbox':
        await runtime.removeSandbox(effect.sandboxId);
        return undefined;
      case 'ensureImage':
        return this.ensureImage(pod, effect.container);
      case 'startContainer':
        await this.startContainer(current, effect);
        return undefined;
      case 'killContainer':
        await this.killContainer(current, effect);
        return undefined;
      case 'finish':
        await this.finish(pod);
        return undefined;
      case 'recordEvent':
        record(pod, effect.eventType, effect.reason, effect.message, effect.container);
        return undefined;
    }
  }

  private async mountVolumes(pod: Pod): Promise<void> {
    try {
      await this.context.volumes.mount(pod);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.context.record(pod, 'Warning', 'FailedMount', message);
      // Users see ContainerCreating while volumes are missing; the event says why.
      throw new OperationError('ContainerCreating', message, { cause: error });
    }
  }

  private async createSandbox(pod: Pod, effect: Of<'createSandbox'>): Promise<void> {
    const { host, cgroups, runtime, record, startLimiter } = this.context;
    try {
      await startLimiter.run(rankOfSandbox, async () => {
        await cgroups?.apply(podCgroupPath(pod, host.cgroupRoot), podLimits(pod, host.podPidsLimit));
        await runtime.runSandbox(this.sandboxConfig(pod, effect.attempt));
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      record(pod, 'Warning', 'FailedCreatePodSandBox', `Failed to create pod sandbox: ${message}`);
      throw error;
    }
  }

  private sandboxConfig(pod: Pod, attempt: number): SandboxConfig {
    const { host, files } = this.context;
    return sandboxConfig(pod, {
      attempt,
      logDirectory: files?.logDirectory(pod) ?? '',
      dns: podDns(pod, host.dns),
      cgroupParent: podCgroupPath(pod, host.cgroupRoot),
      security: host.security,
    });
  }

  private async ensureImage(pod: Pod, containerName: string): Promise<ResolvedImage> {
    const { images, objects, record } = this.context;
    const container = containerNamed(pod, containerName);
    const secrets: Secret[] = [];
    for (const reference of pod.spec.imagePullSecrets ?? []) {
      const secret = await objects.secret(pod.metadata.namespace ?? '', reference.name ?? '').catch(() => undefined);
      if (secret !== undefined) secrets.push(secret);
    }
    return images.ensure(container, secrets, (type, reason, message) =>
      record(pod, type, reason, message, containerName),
    );
  }

  private async startContainer(current: () => PodState, effect: Of<'startContainer'>): Promise<void> {
    const { runtime, record, startLimiter } = this.context;
    const state = current();
    const { pod } = state;
    const container = containerNamed(pod, effect.container);
    if (effect.discard !== undefined) await runtime.removeContainer(effect.discard);
    const sandbox = state.observed?.sandboxes.find((candidate) => candidate.id === effect.sandboxId);
    const podIps = pod.spec.hostNetwork ? this.context.host.hostIps : (sandbox?.ips ?? []);
    const prepared = await this.prepareContainer(pod, container, effect, podIps);
    let containerId: string;
    try {
      const sandboxConfig = this.sandboxConfig(pod, sandbox?.attempt ?? 0);
      containerId = await runtime.createContainer(effect.sandboxId, prepared, sandboxConfig);
    } catch (error) {
      throw this.startFailure(pod, container, 'CreateContainerError', error);
    }
    record(pod, 'Normal', 'Created', `Created container: ${container.name}`, container.name);
    try {
      await startLimiter.run(rankOfContainer, () => runtime.startContainer(containerId));
    } catch (error) {
      throw this.startFailure(pod, container, 'RunContainerError', error);
    }
    record(pod, 'Normal', 'Started', `Started container ${container.name}`, container.name);
    await this.postStart(pod, container, containerId, podIps[0] ?? '');
  }

  private startFailure(pod: Pod, container: Container, reason: string, error: unknown): OperationError {
    const message = error instanceof Error ? error.message : String(error);
    this.context.record(pod, 'Warning', 'Failed', `Error: ${message}`, container.name);
    return new OperationError(reason, message, { cause: error });
  }

  private async prepareContainer(
    pod: Pod,
    container: Container,
    effect: Of<'startContainer'>,
    podIps: readonly string[],
  ) {
    const { host, volumes, files } = this.context;
    try {
      const base = {
        restartCount: effect.restartCount,
        imageRef: effect.image.id,
        imageUser: effect.image,
        logPath: `${container.name}/${effect.restartCount}.log`,
        security: host.security,
        memoryCapacityBytes: host.memoryCapacityBytes,
        negativeOomScore: host.negativeOomScore,
      };
      if (files === undefined) return containerSpec(pod, container, { ...base, env: [], mounts: [] });
      const env = containerEnv(pod, container, await this.envSources(pod, container, podIps));
      const values = new Map(env.map((variable) => [variable.name, variable.value]));
      const mounts: ResolvedMount[] = await volumes.resolveMounts(pod, container, (name) => values.get(name));
      const mounted = new Set(mounts.map((mount) => mount.containerPath));
      if (!mounted.has('/etc/hosts')) {
        mounts.push({ hostPath: await files.hostsFile(pod, podIps), containerPath: '/etc/hosts', readOnly: false });
      }
      mounts.push({
        hostPath: await files.terminationLog(pod.metadata.uid ?? '', container.name, effect.restartCount),
        containerPath: container.terminationMessagePath ?? '/dev/termination-log',
        readOnly: false,
      });
      return containerSpec(pod, container, { ...base, env, mounts });
    } catch (error) {
      const reason = error instanceof ContainerConfigError ? 'CreateContainerConfigError' : 'CreateContainerError';
      throw this.startFailure(pod, container, reason, error);
    }
  }

  private async envSources(pod: Pod, container: Container, podIps: readonly string[]): Promise<EnvSources> {
    const { objects, host } = this.context;
    const namespace = pod.metadata.namespace ?? '';
    const needed = envDependencies(container);
    const [configMaps, secrets] = await Promise.all([
      Promise.all(
        [...needed.configMaps].map(async (name) => [name, await objects.configMap(namespace, name)] as const),
      ),
      Promise.all([...needed.secrets].map(async (name) => [name, await objects.secret(namespace, name)] as const)),
    ]);
    const configMapOf = new Map(configMaps);
    const secretOf = new Map(secrets);
    return {
      configMap: (name) => configMapOf.get(name),
      secret: (name) => secretOf.get(name),
      services: objects.services(),
      podIps,
      hostIps: host.hostIps,
      nodeAllocatable: host.allocatable,
    };
  }

  private async postStart(pod: Pod, container: Container, containerId: string, podIp: string): Promise<void> {
    const hook = container.lifecycle?.postStart;
    if (hook == null) return;
    const { runtime, record, clock } = this.context;
    const result = hook.sleep
      ? await clock.sleep(hook.sleep.seconds * 1000).then(() => ({ ok: true, message: '' }))
      : await runAction(hook, { container, containerId, podIp }, runtime, clock, hookTimeoutMs);
    if (result.ok) return;
    record(pod, 'Warning', 'FailedPostStartHook', `PostStartHook failed: ${result.message}`, container.name);
    await runtime.stopContainer(containerId, Math.min(30, pod.spec.terminationGracePeriodSeconds ?? 30));
    throw new OperationError('PostStartHookError', result.message);
  }

  private async killContainer(current: () => PodState, effect: Of<'killContainer'>): Promise<void> {
    const { runtime, record, clock } = this.context;
    const { pod, observed } = current();
    const again = this.hooks.has(effect.containerId);
    this.hooks.get(effect.containerId)?.abort();
    const abort = new AbortController();
    this.hooks.set(effect.containerId, abort);
    try {
      if (!again) record(pod, 'Normal', 'Killing', effect.message, effect.container);
      const remainingMs = () => Math.max(0, effect.deadlineMs - clock.nowMs());
      const container = allContainers(pod).find((candidate) => candidate.name === effect.container);
      const hook = container?.lifecycle?.preStop;
      if (!again && hook != null && container !== undefined && remainingMs() > 0) {
        const podIp = observed?.sandboxes[0]?.ips[0] ?? this.context.host.hostIps[0] ?? '';
        const action = hook.sleep
          ? clock.sleep(hook.sleep.seconds * 1000, abort.signal).then(() => ({ ok: true, message: '' }))
          : runAction(hook, { container, containerId: effect.containerId, podIp }, runtime, clock, remainingMs());
        const cut = clock.sleep(remainingMs(), abort.signal).then(() => ({ ok: true, message: '' }));
        const result = await Promise.race([action, cut]).catch(() => ({ ok: true, message: '' }));
        cut.catch(() => undefined);
        if (!result.ok)
          record(pod, 'Warning', 'FailedPreStopHook', `PreStopHook failed: ${result.message}`, effect.container);
      }
      await runtime.stopContainer(effect.containerId, remainingMs() / 1000);
    } finally {
      if (this.hooks.get(effect.containerId) === abort) this.hooks.delete(effect.containerId);
      abort.abort();
    }
  }

  private async finish(pod: Pod): Promise<void> {
    const { files, volumes, finishDeletion } = this.context;
    await volumes.unmount(pod.metadata.uid ?? '');
    await files?.remove(pod);
    await this.removeCgroup(pod);
    await finishDeletion(pod);
  }

  private async removeCgroup(pod: Pod): Promise<void> {
    const { cgroups, host, clock, logger } = this.context;
    for (let attempt = 1; ; attempt++) {
      try {
        await cgroups?.remove(podCgroupPath(pod, host.cgroupRoot));
        return;
      } catch (error) {
        if (attempt === cgroupAttempts) {
          // An empty group that stays does no harm; the pod's deletion must not hang on it.
          logger.warn({ pod: pod.metadata.name, err: String(error) }, 'cannot remove the cgroup of a pod');
          return;
        }
        await clock.sleep(cgroupPauseMs);
      }
    }
  }
}

/** The kernel empties a cgroup a moment after its last process was reaped. */
const cgroupAttempts = 5;
const cgroupPauseMs = 20;

/** Containers of pods that are under way start before new pods do. */
const rankOfContainer = 0;
const rankOfSandbox = 1;

/** A hook without an end must not hold a container's start for ever. */
const hookTimeoutMs = 600_000;

function containerNamed(pod: Pod, name: string): Container {
  const container = allContainers(pod).find((candidate) => candidate.name === name);
  if (container === undefined) throw new Error(`pod ${pod.metadata.name} has no container ${name}`);
  return container;
}
