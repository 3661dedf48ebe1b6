import type { Container, Pod, Probe } from '@gantry/api/core/v1';
import type { Clock, Timer } from '@gantry/runtime';
import { allContainers } from '../config/qos.ts';
import { isStarted, memoryOf } from '../pod/container-rules.ts';
import type { PodState } from '../pod/machine.ts';
import type { ContainerRuntime } from '../runtime/contract.ts';
import { runAction } from './probe-actions.ts';
import { emptyTally, nextProbeDelay, type ProbeTally, tallyProbe } from './probe-machine.ts';

export type ProbeKind = 'startup' | 'readiness' | 'liveness';

/** A verdict about one instance of a container; sent when it changes. */
export interface ProbeVerdict {
  readonly container: string;
  readonly containerId: string;
  readonly probe: ProbeKind;
  readonly healthy: boolean;
  readonly message: string;
}

export interface ProbeManagerOptions {
  readonly runtime: ContainerRuntime;
  readonly clock: Clock;
  /** Host's own address, which host-network pods are reached by. */
  readonly hostIp: string;
  readonly onVerdict: (podUid: string, verdict: ProbeVerdict) => void;
  readonly onFailure: (pod: Pod, container: Container, probe: ProbeKind, message: string) => void;
}

/** Runs the probes of all pods. Only running containers have probes under way; {@link sync} makes it so. */
export class ProbeManager {
  private readonly options: ProbeManagerOptions;
  private readonly runs = new Map<string, Map<string, ProbeRun>>();

  constructor(options: ProbeManagerOptions) {
    this.options = options;
  }

  /** Starts what is missing and stops what has lost its container. Cheap when nothing changed. */
  sync(state: PodState): void {
    const uid = state.pod.metadata.uid ?? '';
    const wanted = new Map<string, () => ProbeRun>();
    const ending = state.terminatingSinceMs !== undefined;
    for (const container of ending ? [] : allContainers(state.pod)) {
      const latest = memoryOf(state, container.name).latest;
      if (latest?.state !== 'running') continue;
      for (const kind of probesDue(state, container)) {
        wanted.set(`${kind} ${latest.id}`, () => this.startRun(state, container, latest.id, latest.startedAtMs, kind));
      }
    }
    const runs = this.runs.get(uid) ?? new Map<string, ProbeRun>();
    for (const [key, run] of runs) {
      if (wanted.has(key)) continue;
      run.stop();
      runs.delete(key);
    }
    for (const [key, start] of wanted) {
      if (!runs.has(key)) runs.set(key, start());
    }
    if (runs.size > 0) this.runs.set(uid, runs);
    else this.runs.delete(uid);
  }

  forget(podUid: string): void {
    for (const run of this.runs.get(podUid)?.values() ?? []) run.stop();
    this.runs.delete(podUid);
  }

  stop(): void {
    for (const uid of [...this.runs.keys()]) this.forget(uid);
  }

  private startRun(
    state: PodState,
    container: Container,
    containerId: string,
    startedAtMs: number,
    kind: ProbeKind,
  ): ProbeRun {
    const { pod } = state;
    const podIp = pod.spec.hostNetwork ? this.options.hostIp : (state.observed?.sandboxes[0]?.ips[0] ?? '');
    const probe = probeOf(container, kind)!;
    const uid = pod.metadata.uid ?? '';
    return new ProbeRun({
      probe,
      clock: this.options.clock,
      firstDelayMs: Math.max(0, startedAtMs + firstDelayMs(probe, kind) - this.options.clock.nowMs()),
      eager: kind !== 'liveness',
      attempt: () =>
        runAction(
          probe,
          { container, containerId, podIp },
          this.options.runtime,
          this.options.clock,
          (probe.timeoutSeconds ?? 1) * 1000,
        ),
      onVerdict: (healthy, message) =>
        this.options.onVerdict(uid, { container: container.name, containerId, probe: kind, healthy, message }),
      onFailure: (message) => this.options.onFailure(pod, container, kind, message),
    });
  }
}

function probeOf(container: Container, kind: ProbeKind): Probe | undefined {
  return { startup: container.startupProbe, readiness: container.readinessProbe, liveness: container.livenessProbe }[
    kind
  ];
}

/** The startup probe alone until it has succeeded, then the others. An instance that must go is asked only whether it serves. */
function probesDue(state: PodState, container: Container): ProbeKind[] {
  if (memoryOf(state, container.name).kill !== undefined) {
    return container.readinessProbe == null || !isStarted(state, container) ? [] : ['readiness'];
  }
  if (!isStarted(state, container)) return container.startupProbe == null ? [] : ['startup'];
  return (['readiness', 'liveness'] as const).filter((kind) => probeOf(container, kind) != null);
}

/** A liveness probe without an initial delay waits one period: no process answers in the instant it is started. */
function firstDelayMs(probe: Probe, kind: ProbeKind): number {
  const initialMs = (probe.initialDelaySeconds ?? 0) * 1000;
  return kind === 'liveness' && initialMs === 0 ? (probe.periodSeconds ?? 10) * 1000 : initialMs;
}

interface ProbeRunOptions {
  readonly probe: Probe;
  readonly clock: Clock;
  readonly firstDelayMs: number;
  readonly eager: boolean;
  readonly attempt: () => Promise<{ ok: boolean; message: string }>;
  readonly onVerdict: (healthy: boolean, message: string) => void;
  readonly onFailure: (message: string) => void;
}

class ProbeRun {
  private readonly options: ProbeRunOptions;
  private tally: ProbeTally = emptyTally;
  private everHealthy = false;
  private eagerAttempts = 0;
  private stopped = false;
  private timer: Timer;

  constructor(options: ProbeRunOptions) {
    this.options = options;
    this.everHealthy = !options.eager;
    this.timer = options.clock.after(options.firstDelayMs, () => void this.run(!options.eager));
  }

  stop(): void {
    this.stopped = true;
    this.timer.cancel();
  }

  private async run(counted: boolean): Promise<void> {
    const { probe, clock, attempt, onVerdict, onFailure } = this.options;
    const result = await attempt();
    if (this.stopped) return;
    if (result.ok || counted) {
      const before = this.tally.healthy;
      this.tally = tallyProbe(this.tally, result.ok, probe);
      if (!result.ok) onFailure(result.message);
      if (this.stopped) return;
      if (this.tally.healthy !== undefined && this.tally.healthy !== before)
        onVerdict(this.tally.healthy, result.message);
      if (this.stopped) return;
      // A dead container keeps being reported: the restart may have been missed.
      if (this.tally.healthy === false && before === false) onVerdict(false, result.message);
    }
    if (this.stopped) return;
    this.everHealthy ||= this.tally.healthy === true;
    const next = nextProbeDelay(probe, this.everHealthy, this.eagerAttempts++);
    this.timer = clock.after(next.delayMs, () => void this.run(next.counted));
  }
}
