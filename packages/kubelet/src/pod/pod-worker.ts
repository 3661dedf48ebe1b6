import type { Pod } from '@gantry/api/core/v1';
import type { Timer } from '@gantry/runtime';
import type { ObservedPod } from '../runtime/contract.ts';
import { EffectRunner } from './effect-runner.ts';
import type { KubeletContext } from './kubelet-context.ts';
import { type Effect, effectKey, initialPodState, type PodEvent, type PodState, stepPod } from './machine.ts';
import { OperationError } from './operation-error.ts';

export interface PodWorkerOptions {
  readonly context: KubeletContext;
  /** After every step, with the new state. */
  readonly onState: (state: PodState) => void;
  readonly onFinished: (uid: string) => void;
}

/**
 * The shell around one pod's machine: feeds it events in order, runs its effects, wakes it in time. All that can fail here
 * ends as an event of the machine.
 */
export class PodWorker {
  private readonly options: PodWorkerOptions;
  private readonly runner: EffectRunner;
  private state: PodState;
  private timer: Timer | undefined;
  private observationsStarted = 0;
  private lastApplied = 0;
  private observing = false;
  private observeAgain = false;
  private stopped = false;

  constructor(pod: Pod, options: PodWorkerOptions) {
    this.options = options;
    this.runner = new EffectRunner(options.context);
    this.state = initialPodState(pod, options.context.clock.nowMs());
  }

  get current(): PodState {
    return this.state;
  }

  dispatch(event: PodEvent): void {
    if (this.stopped) return;
    const { state, effects, wakeAtMs } = stepPod(this.state, event, this.options.context.clock.nowMs());
    this.state = state;
    this.timer?.cancel();
    this.timer = undefined;
    if (wakeAtMs !== undefined) {
      const delayMs = Math.max(1, wakeAtMs - this.options.context.clock.nowMs());
      this.timer = this.options.context.clock.after(delayMs, () => this.dispatch({ type: 'tick' }));
    }
    this.options.onState(state);
    for (const effect of effects) void this.execute(effect);
    if (state.finished) {
      this.stop();
      this.options.onFinished(state.pod.metadata.uid ?? '');
    }
  }

  /** Asks the runtime what is there; several requests at once become one more look. */
  observe(): void {
    if (this.stopped) return;
    if (this.observing) {
      this.observeAgain = true;
      return;
    }
    this.observing = true;
    void this.look()
      .then((observed) => {
        if (observed !== undefined) this.dispatch({ type: 'observed', observed });
      })
      .finally(() => {
        this.observing = false;
        if (!this.observeAgain) return;
        this.observeAgain = false;
        this.observe();
      });
  }

  /** Nothing is dispatched any more; effects in flight run out unheard. Containers are left alone. */
  stop(): void {
    this.stopped = true;
    this.timer?.cancel();
  }

  private async execute(effect: Effect): Promise<void> {
    if (effect.type === 'recordEvent') {
      await this.runner.run(effect, () => this.state);
      return;
    }
    const key = effectKey(effect);
    let failure: { reason: string; message: string } | undefined;
    let image: Extract<PodEvent, { type: 'opDone' }>['image'];
    try {
      image = await this.runner.run(effect, () => this.state);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failure = { reason: error instanceof OperationError ? error.reason : effect.type, message };
      this.options.context.logger.warn(
        { pod: this.state.pod.metadata.name, effect: key, err: message },
        'pod effect failed',
      );
    }
    const observed = changesRuntime(effect) ? await this.look() : undefined;
    this.dispatch({ type: 'opDone', key, observed, failure, ...(image === undefined ? {} : { image }) });
  }

  /** A fresh observation; undefined when it failed or when a newer one has been applied meanwhile. */
  private async look(): Promise<ObservedPod | undefined> {
    const sequence = ++this.observationsStarted;
    try {
      const observed = await this.options.context.runtime.observePod(this.state.pod.metadata.uid ?? '');
      const { terminationMessages } = this.options.context;
      const complete = (await terminationMessages?.fill(this.state.pod, observed)) ?? observed;
      if (sequence < this.lastApplied) return undefined;
      this.lastApplied = sequence;
      return complete;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.options.context.logger.warn({ pod: this.state.pod.metadata.name, err: message }, 'cannot observe pod');
      // Whatever was done is not seen yet; without this look, only the next relist would bring it to light.
      this.options.context.clock.after(1000, () => this.observe());
      return undefined;
    }
  }
}

function changesRuntime(effect: Effect): boolean {
  switch (effect.type) {
    case 'createSandbox':
    case 'stopSandbox':
    case 'removeSandbox':
    case 'startContainer':
    case 'killContainer':
      return true;
    default:
      return false;
  }
}
