import type { Container } from '@gantry/api/core/v1';
import { containerHash } from '../config/container-config.ts';
import { nextBackoff, restartAllowedAtMs, retryDelayMs } from './backoff.ts';
import { isRunning, isSidecar, isStarted, memoryOf, podOutcome, restartableExit } from './container-rules.ts';
import { type Effect, effectKey, type PodState, type StepResult, withMemory } from './machine.ts';

/**
 * Works out what is to be done now. Deterministic and idempotent: planning again with the effects in flight adds nothing.
 */
export function planPod(state: PodState, nowMs: number): StepResult {
  const planner = new Planner(state, nowMs);
  if (state.observed !== undefined && !state.finished) planner.plan();
  return { state: planner.state, effects: planner.effects, wakeAtMs: planner.wakeAtMs };
}

/** How long a failed pull shows as itself before it shows as waiting for the next attempt. */
export const pullErrorShownMs = 1_500;

class Planner {
  state: PodState;
  readonly effects: Effect[] = [];
  wakeAtMs: number | undefined;
  private readonly nowMs: number;

  constructor(state: PodState, nowMs: number) {
    this.state = state;
    this.nowMs = nowMs;
  }

  plan(): void {
    this.checkDeadline();
    const { pod, ending, removed } = this.state;
    const deleting = pod.metadata.deletionTimestamp != null || removed;
    if (deleting || ending !== undefined || this.state.terminal) {
      this.planTermination(deleting);
      return;
    }
    if (podOutcome(this.state) !== undefined) {
      // Everything that matters has ended; only sidecars are left to stop.
      this.state = { ...this.state, terminal: true };
      this.planTermination(false);
      return;
    }
    this.planRun();
  }

  private checkDeadline(): void {
    const { pod, ending, startTimeMs, terminal } = this.state;
    const seconds = pod.spec.activeDeadlineSeconds;
    if (seconds === undefined || ending !== undefined || terminal) return;
    const deadlineMs = startTimeMs + seconds * 1000;
    if (this.nowMs < deadlineMs) {
      this.wake(deadlineMs);
      return;
    }
    const message = 'Pod was active on the node longer than the specified deadline';
    const graceSeconds = pod.spec.terminationGracePeriodSeconds ?? 30;
    this.state = { ...this.state, ending: { reason: 'DeadlineExceeded', message, graceSeconds } };
    this.event('Warning', 'DeadlineExceeded', message);
  }

  // --- running -----------------------------------------------------------------------------------------------------

  private planRun(): void {
    if (this.state.volumes === 'unmounted') this.start({ type: 'mountVolumes' }, 'volumes');
    const sandbox = this.state.observed?.sandboxes[0];
    const candidates = this.containersToStart(sandbox?.ready === true ? sandbox.id : undefined);
    for (const container of candidates) {
      if (memoryOf(this.state, container.name).image === undefined) {
        this.ensureImage(container);
      }
    }
    if (sandbox?.ready !== true) {
      this.planSandbox();
      return;
    }
    this.planKills();
    if (this.state.volumes === 'mounted') this.startFirst(candidates, sandbox.id);
  }

  private ensureImage(container: Container): void {
    const effect = { type: 'ensureImage', container: container.name } as const;
    const failure = this.state.failures[effectKey(effect)];
    if (this.start(effect, 'image') || failure === undefined || this.state.ops[effectKey(effect)] !== undefined) return;
    const backsOffAtMs = failure.atMs + pullErrorShownMs;
    if (this.nowMs < backsOffAtMs) {
      this.wake(backsOffAtMs);
    } else {
      this.once(`backOffPull:${container.name}`, String(failure.atMs), () =>
        this.event('Normal', 'BackOff', `Back-off pulling image "${container.image}"`, container.name),
      );
    }
  }

  /** A lost sandbox takes its containers with it: stop what is left of it, then make the next. */
  private planSandbox(): void {
    let clear = true;
    for (const sandbox of this.state.observed?.sandboxes ?? []) {
      if (this.state.stoppedSandboxes.includes(sandbox.id)) continue;
      clear = false;
      this.start({ type: 'stopSandbox', sandboxId: sandbox.id }, 'other');
    }
    if (!clear) return;
    const attempts = (this.state.observed?.sandboxes ?? []).map((sandbox) => sandbox.attempt + 1);
    this.start({ type: 'createSandbox', attempt: Math.max(0, ...attempts) }, 'sandbox');
  }

  /** Running instances that have to go: failed probes and changed images. */
  private planKills(): void {
    for (const container of [
      ...(this.state.pod.spec.initContainers ?? []),
      ...(this.state.pod.spec.containers ?? []),
    ]) {
      const memory = memoryOf(this.state, container.name);
      const latest = memory.latest;
      if (latest?.state !== 'running') continue;
      if (memory.kill === undefined && latest.specHash !== '' && latest.specHash !== containerHash(container)) {
        const graceSeconds = this.state.pod.spec.terminationGracePeriodSeconds ?? 30;
        const deadlineMs = this.nowMs + graceSeconds * 1000;
        const message = `Container ${container.name} definition changed, will be restarted`;
        this.state = withMemory(this.state, container.name, { kill: { containerId: latest.id, deadlineMs, message } });
      }
      const kill = memoryOf(this.state, container.name).kill;
      if (kill !== undefined) this.kill(container.name, kill.containerId, kill.deadlineMs, kill.message);
    }
  }

  /** Containers that should be running (or should run once) and are not, in starting order. */
  private containersToStart(sandboxId: string | undefined): Container[] {
    const { initContainers = [], containers = [] } = this.state.pod.spec;
    const inSandbox = (container: Container) => {
      const latest = memoryOf(this.state, container.name).latest;
      return latest !== undefined && latest.sandboxId === sandboxId ? latest : undefined;
    };
    const result: Container[] = [];
    // Once an application container ran in this sandbox, initialization is over, whatever became of its containers.
    const initialized = sandboxId !== undefined && containers.some((container) => inSandbox(container) !== undefined);
    for (const container of initContainers) {
      const latest = inSandbox(container);
      if (isSidecar(container)) {
        if (latest?.state !== 'running') result.push(container);
        if (!initialized && !(latest?.state === 'running' && isStarted(this.state, container))) return result;
        continue;
      }
      if (initialized || (latest?.state === 'exited' && latest.exitCode === 0)) continue;
      if (latest?.state !== 'running') result.push(container);
      return result;
    }
    for (const container of containers) {
      const latest = memoryOf(this.state, container.name).latest;
      if (latest?.state === 'running' && latest.sandboxId === sandboxId) continue;
      if (latest === undefined || latest.state === 'created' || restartableExit(this.state, container))
        result.push(container);
    }
    return result;
  }

  /** Containers start one at a time and in order, the postStart hook included; one that must wait lets the next go first. */
  private startFirst(candidates: readonly Container[], sandboxId: string): void {
    for (const container of candidates) {
      const memory = memoryOf(this.state, container.name);
      const latest = memory.latest;
      if (this.state.ops[`startContainer:${container.name}`] !== undefined) return;
      if (latest?.state === 'exited' && latest.sandboxId !== '') {
        const allowedAtMs = restartAllowedAtMs(memory.backoff, latest.finishedAtMs);
        if (this.nowMs < allowedAtMs) {
          this.backOff(container, allowedAtMs);
          continue;
        }
      }
      if (memory.image === undefined) continue;
      if (Object.keys(this.state.ops).some((key) => key.startsWith('startContainer:'))) return;
      const created = latest?.state === 'created' ? latest.id : undefined;
      const restartCount = latest === undefined ? 0 : latest.restartCount + (created === undefined ? 1 : 0);
      const started = this.start(
        {
          type: 'startContainer',
          container: container.name,
          sandboxId,
          restartCount,
          image: memory.image,
          discard: created,
        },
        'start',
      );
      if (!started) continue;
      if (latest?.state === 'exited') {
        const backoff = nextBackoff(memory.backoff, latest.finishedAtMs, this.nowMs);
        this.state = withMemory(this.state, container.name, { backoff });
      }
      return;
    }
  }

  private backOff(container: Container, untilMs: number): void {
    this.wake(untilMs);
    const latest = memoryOf(this.state, container.name).latest;
    const { name, namespace, uid } = this.state.pod.metadata;
    const message = `Back-off restarting failed container ${container.name} in pod ${name}_${namespace}(${uid})`;
    this.once(`backOff:${container.name}`, latest?.id ?? '', () =>
      this.event('Warning', 'BackOff', message, container.name),
    );
  }

  /** Runs `act` once per `occasion` of `key`. */
  private once(key: string, occasion: string, act: () => void): void {
    if (this.state.told[key] === occasion) return;
    this.state = { ...this.state, told: { ...this.state.told, [key]: occasion } };
    act();
  }

  // --- ending ------------------------------------------------------------------------------------------------------

  private planTermination(deleting: boolean): void {
    const since = this.state.terminatingSinceMs ?? this.nowMs;
    const deadlineMs = this.terminationDeadlineMs(since);
    this.state = { ...this.state, terminatingSinceMs: since };
    if (this.killAll(deadlineMs)) return;
    // An effect in flight may still bring a container or a sandbox to life; wait and look again.
    if (Object.keys(this.state.ops).some((key) => /^(startContainer|createSandbox|mountVolumes)/.test(key))) return;
    this.state = { ...this.state, terminal: true };
    const sandboxes = this.state.observed?.sandboxes ?? [];
    let stopped = true;
    for (const sandbox of sandboxes) {
      if (this.state.stoppedSandboxes.includes(sandbox.id)) continue;
      stopped = false;
      this.start({ type: 'stopSandbox', sandboxId: sandbox.id }, 'other');
    }
    if (!stopped) return;
    if (this.state.volumes === 'mounted') this.start({ type: 'unmountVolumes' }, 'other');
    if (!deleting) return;
    for (const sandbox of sandboxes) this.start({ type: 'removeSandbox', sandboxId: sandbox.id }, 'other');
    if (this.state.volumes === 'unmounted' && sandboxes.length === 0) this.start({ type: 'finish' }, 'other');
  }

  private terminationDeadlineMs(since: number): number {
    const { pod, ending, removed } = this.state;
    const own = pod.spec.terminationGracePeriodSeconds ?? 30;
    const graces: number[] = [];
    if (pod.metadata.deletionTimestamp != null) graces.push(pod.metadata.deletionGracePeriodSeconds ?? own);
    // Nobody waits for a pod whose object is gone, and its name may already be taken by its successor.
    if (removed) graces.push(Math.min(own, 1));
    if (ending !== undefined) graces.push(ending.graceSeconds);
    if (graces.length === 0) graces.push(own);
    return since + Math.min(...graces) * 1000;
  }

  /** Kills what runs: everything else first, then sidecars from the last to the first. True while something still runs. */
  private killAll(deadlineMs: number): boolean {
    const sidecars = (this.state.pod.spec.initContainers ?? []).filter(isSidecar);
    const running = Object.keys(this.state.containers).filter((name) => isRunning(this.state, name));
    const first = running.filter((name) => !sidecars.some((sidecar) => sidecar.name === name));
    const last = sidecars.map((sidecar) => sidecar.name).filter((name) => running.includes(name));
    const targets = first.length > 0 ? first : last.slice(-1);
    for (const name of targets) {
      const id = memoryOf(this.state, name).latest?.id ?? '';
      this.kill(name, id, deadlineMs, `Stopping container ${name}`);
    }
    return running.length > 0;
  }

  private kill(container: string, containerId: string, deadlineMs: number, message: string): void {
    const underWay = Object.values(this.state.ops).some(
      (op) => op.type === 'killContainer' && op.containerId === containerId && op.deadlineMs <= deadlineMs,
    );
    if (!underWay) this.start({ type: 'killContainer', container, containerId, deadlineMs, message }, 'other');
  }

  // --- effects -----------------------------------------------------------------------------------------------------

  /** Emits the effect unless it is in flight or has to wait after a failure. True when it is on its way now. */
  private start(effect: Effect, kind: Parameters<typeof retryDelayMs>[0]): boolean {
    const key = effectKey(effect);
    if (this.state.ops[key] !== undefined) return false;
    const failure = this.state.failures[effect.type === 'killContainer' ? `killContainer:${effect.containerId}` : key];
    if (failure !== undefined) {
      const retryAtMs = failure.atMs + retryDelayMs(kind, failure.count);
      if (this.nowMs < retryAtMs) {
        this.wake(retryAtMs);
        return false;
      }
    }
    this.state = { ...this.state, ops: { ...this.state.ops, [key]: effect } };
    this.effects.push(effect);
    return true;
  }

  private event(eventType: 'Normal' | 'Warning', reason: string, message: string, container?: string): void {
    this.effects.push({ type: 'recordEvent', eventType, reason, message, container });
  }

  private wake(atMs: number): void {
    this.wakeAtMs = Math.min(this.wakeAtMs ?? Number.POSITIVE_INFINITY, atMs);
  }
}
