import type { Pod } from '@gantry/api/core/v1';
import { containerHash } from '../config/container-config.ts';
import { allContainers } from '../config/qos.ts';
import { type Effect, effectKey, initialPodState, type PodEvent, type PodState, stepPod } from '../pod/machine.ts';
import type { ObservedContainer, ObservedPod, ObservedSandbox } from '../runtime/contract.ts';
import { podStatus } from '../status/pod-status.ts';

/** A runtime and a clock in a test's hands: effects wait until the test lets them happen, or fail. */
export class PodWorld {
  state: PodState;
  nowMs = Date.parse('2026-01-01T00:00:00Z');
  wakeAtMs: number | undefined;
  readonly pending: Effect[] = [];
  readonly events: string[] = [];
  readonly history: string[] = [];
  private sandboxes: ObservedSandbox[] = [];
  private containers: ObservedContainer[] = [];
  private serial = 0;

  constructor(pod: Pod) {
    this.state = initialPodState(pod, this.nowMs);
  }

  get observed(): ObservedPod {
    const { uid = '', name = '', namespace = '' } = this.state.pod.metadata;
    return {
      uid,
      name,
      namespace,
      sandboxes: [...this.sandboxes].reverse(),
      containers: [...this.containers].reverse(),
    };
  }

  get status() {
    const facts = { runtimeName: 'test', hostIps: ['192.0.2.1'], previous: this.state.pod.status };
    return podStatus(this.state, facts, this.nowMs);
  }

  dispatch(event: PodEvent): void {
    const result = stepPod(this.state, event, this.nowMs);
    this.state = result.state;
    this.wakeAtMs = result.wakeAtMs;
    for (const effect of result.effects) {
      if (effect.type === 'recordEvent') this.events.push(effect.reason);
      else this.pending.push(effect);
    }
  }

  /** The kubelet has come up and looks at what is there. */
  begin(): void {
    this.dispatch({ type: 'observed', observed: this.observed });
  }

  /** Keys of the effects that wait. */
  keys(): string[] {
    return this.pending.map((effect) => effectKey(effect).replace(/:\d{10,}$/, '')).sort();
  }

  /** Lets the effect of that key (or beginning of a key) succeed. */
  finish(key: string): void {
    const effect = this.take(key);
    this.history.push(key);
    this.happen(effect);
    const image = effect.type === 'ensureImage' ? { id: 'image', uid: undefined, username: '' } : undefined;
    this.dispatch({
      type: 'opDone',
      key: effectKey(effect),
      observed: this.observed,
      failure: undefined,
      ...(image === undefined ? {} : { image }),
    });
  }

  fail(key: string, reason: string): void {
    const effect = this.take(key);
    const failure = { reason, message: `${key} failed` };
    this.dispatch({ type: 'opDone', key: effectKey(effect), observed: this.observed, failure });
  }

  /** Lets everything happen until nothing is left to do now. */
  settle(): void {
    for (let count = 0; this.pending.length > 0; count++) {
      if (count > 200) throw new Error(`does not settle: ${this.keys().join(', ')}`);
      this.finish(effectKey(this.pending[0]!));
    }
  }

  /** A running container's process ends by itself. */
  exit(name: string, exitCode: number): void {
    this.change(name, {
      state: 'exited',
      exitCode,
      reason: exitCode === 0 ? 'Completed' : 'Error',
      finishedAtMs: this.nowMs,
    });
    this.dispatch({ type: 'observed', observed: this.observed });
  }

  loseSandbox(): void {
    this.sandboxes = this.sandboxes.map((sandbox) => ({ ...sandbox, ready: false }));
    this.containers = this.containers.map((container) =>
      container.state === 'running'
        ? { ...container, state: 'exited', exitCode: 137, reason: 'Error', finishedAtMs: this.nowMs }
        : container,
    );
    this.dispatch({ type: 'observed', observed: this.observed });
  }

  /** Time passes; the machine is woken when it asked to be. */
  advance(ms: number): void {
    const untilMs = this.nowMs + ms;
    while (this.wakeAtMs !== undefined && this.wakeAtMs <= untilMs) {
      this.nowMs = Math.max(this.nowMs, this.wakeAtMs);
      this.dispatch({ type: 'tick' });
      if (this.pending.length > 0) break;
    }
    this.nowMs = untilMs;
    this.dispatch({ type: 'tick' });
  }

  /** A new kubelet on the same host: what is in memory is gone, the runtime and the API object are as they were. */
  restartKubelet(): void {
    this.pending.length = 0;
    const status = { ...this.state.pod.status, ...this.status };
    this.state = initialPodState({ ...this.state.pod, status }, this.nowMs);
    this.begin();
  }

  delete(gracePeriodSeconds: number): void {
    const metadata = {
      ...this.state.pod.metadata,
      deletionTimestamp: new Date(this.nowMs).toISOString(),
      deletionGracePeriodSeconds: gracePeriodSeconds,
    };
    this.dispatch({ type: 'podUpdated', pod: { ...this.state.pod, metadata } });
  }

  instances(name: string): readonly ObservedContainer[] {
    return this.containers.filter((container) => container.name === name);
  }

  private take(key: string): Effect {
    const index = this.pending.findIndex((effect) => effectKey(effect).startsWith(key));
    if (index < 0) throw new Error(`${key} is not planned; planned: ${this.keys().join(', ')}`);
    return this.pending.splice(index, 1)[0]!;
  }

  private happen(effect: Effect): void {
    const id = `${++this.serial}`.padStart(4, '0');
    switch (effect.type) {
      case 'createSandbox':
        this.sandboxes.push({
          id: `s${id}`,
          attempt: effect.attempt,
          ready: true,
          createdAtMs: this.nowMs,
          ips: ['10.0.0.1'],
        });
        return;
      case 'stopSandbox':
        this.sandboxes = this.sandboxes.map((sandbox) =>
          sandbox.id === effect.sandboxId ? { ...sandbox, ready: false } : sandbox,
        );
        return;
      case 'removeSandbox':
        this.sandboxes = this.sandboxes.filter((sandbox) => sandbox.id !== effect.sandboxId);
        this.containers = this.containers.filter((container) => container.sandboxId !== effect.sandboxId);
        return;
      case 'startContainer': {
        if (effect.discard !== undefined)
          this.containers = this.containers.filter((container) => container.id !== effect.discard);
        const spec = allContainers(this.state.pod).find((container) => container.name === effect.container)!;
        this.addContainer(
          `c${id}`,
          effect.container,
          effect.sandboxId,
          effect.restartCount,
          'running',
          containerHash(spec),
        );
        return;
      }
      case 'killContainer':
        if (this.containers.find((container) => container.id === effect.containerId)?.state === 'running') {
          this.change(effect.container, { state: 'exited', exitCode: 143, reason: 'Error', finishedAtMs: this.nowMs });
        }
        return;
      default:
        return;
    }
  }

  addContainer(
    id: string,
    name: string,
    sandboxId: string,
    restartCount: number,
    state: ObservedContainer['state'],
    specHash: string,
  ): void {
    this.containers.push({
      id,
      name,
      sandboxId,
      state,
      createdAtMs: this.nowMs,
      startedAtMs: state === 'created' ? 0 : this.nowMs,
      finishedAtMs: 0,
      exitCode: 0,
      reason: '',
      message: '',
      image: 'image',
      imageId: 'image',
      restartCount,
      specHash,
      logPath: '',
    });
  }

  private change(name: string, change: Partial<ObservedContainer>): void {
    const latest = this.instances(name).at(-1);
    this.containers = this.containers.map((container) =>
      container.id === latest?.id ? { ...container, ...change } : container,
    );
  }
}

/** A pod with the given parts, in the shape the API delivers. */
export function testPod(spec: object, metadata: object = {}): Pod {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', namespace: 'default', uid: 'uid-1', ...metadata },
    spec: { restartPolicy: 'Always', terminationGracePeriodSeconds: 30, ...spec },
    status: {},
  } as Pod;
}

export function testContainer(name: string, more: object = {}): NonNullable<Pod['spec']['containers']>[number] {
  return { name, image: `${name}:1`, resources: {}, ...more } as NonNullable<Pod['spec']['containers']>[number];
}
