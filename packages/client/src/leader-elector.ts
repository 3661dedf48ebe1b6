/** Runs the election rules against a Lease: follows it by a watch, writes it, starts and stops what the leader does. */

import type { Lease } from '@gantry/api/coordination/v1';
import { leases } from '@gantry/api/resources';
import { isAlreadyExists, isConflict, isNotFound } from '@gantry/machinery';
import type { Clock, Logger, Random, Timer } from '@gantry/runtime';
import { InformerFactory } from './informer-factory.ts';
import {
  defaultElectionTimes,
  type ElectionEffect,
  type ElectionEvent,
  type ElectionSettings,
  type ElectionState,
  initialElectionState,
  releasedLease,
  stepElection,
} from './leader-election.ts';
import { type MetricsSink, noMetrics } from './metrics.ts';
import type { Client, LeaderFence } from './resource-client.ts';

/** One stretch of leadership. */
export interface LeadershipTerm {
  /** Aborts when the leadership is lost or given up: stop acting at once. */
  readonly signal: AbortSignal;
  readonly fence: LeaderFence;
  /** Writes through this client are refused by the server once another leader has taken over. Use it for all writes. */
  readonly client: Client;
}

export interface LeaderElectorOptions {
  readonly client: Client;
  /** Default `kube-system`. */
  readonly namespace?: string;
  /** Name of the Lease, usually the component's. */
  readonly name: string;
  /** Unique per process: host name plus something random. */
  readonly identity: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly leaseDurationMs?: number;
  readonly renewDeadlineMs?: number;
  readonly retryPeriodMs?: number;
  readonly metrics?: MetricsSink;
  /**
   * What the leader does. Must end soon after `term.signal` aborts; the next term starts only after it has. Ending
   * early, well or by throwing, gives the lease back and ends {@link LeaderElector.run} the same way.
   */
  readonly lead: (term: LeadershipTerm) => Promise<void>;
  /** Called with each new holder this process sees; `''` when nobody holds the lease. */
  readonly onNewLeader?: (identity: string) => void;
}

/**
 * Takes part in one election until its signal aborts. A follower watches the Lease and writes nothing, so it learns of a
 * released lease at once and costs nothing while the leader is well. Losing the lease ends the term, not the process: it
 * goes back to following.
 */
export class LeaderElector {
  readonly #options: LeaderElectorOptions;
  readonly #settings: ElectionSettings;
  readonly #status;
  readonly #transitions;
  #state: ElectionState = initialElectionState;
  #timer: Timer | undefined;
  #term: AbortController | undefined;
  #termEnded: Promise<void> = Promise.resolve();
  #announced: string | undefined;
  /** What the server last answered to a write of ours; newer than the state's lease once stopped. */
  #lastWritten: Lease | undefined;
  #failure: unknown;
  #finish: PromiseWithResolvers<void> | undefined;
  #inFlight: Promise<void> = Promise.resolve();

  constructor(options: LeaderElectorOptions) {
    this.#options = options;
    this.#settings = {
      identity: options.identity,
      namespace: options.namespace ?? 'kube-system',
      name: options.name,
      leaseDurationMs: options.leaseDurationMs ?? defaultElectionTimes.leaseDurationMs,
      renewDeadlineMs: options.renewDeadlineMs ?? defaultElectionTimes.renewDeadlineMs,
      retryPeriodMs: options.retryPeriodMs ?? defaultElectionTimes.retryPeriodMs,
    };
    const sink = options.metrics ?? noMetrics;
    this.#status = sink.gauge('leader_election_master_status', '1 while this process leads', ['name']);
    this.#transitions = sink.counter('leader_election_transitions_total', 'Terms started and ended', ['name', 'to']);
  }

  get isLeader(): boolean {
    return this.#state.phase === 'leading';
  }

  /** Identity of the current holder as last seen; `''` when nobody holds it or nothing was seen yet. */
  get holder(): string {
    return this.#state.lease?.spec.holderIdentity ?? '';
  }

  /**
   * Whether a leader keeps up: milliseconds since its last accepted renewal, 0 for followers. Past `renewDeadlineMs` the
   * term ends; a health check may complain earlier.
   */
  get renewalAgeMs(): number {
    return this.isLeader ? this.#options.clock.monotonicMs() - this.#state.renewedAtMs : 0;
  }

  /** Takes part until `signal` aborts; then ends the term, releases the lease and resolves. */
  async run(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const { client, clock, random, logger } = this.#options;
    const { namespace, name } = this.#settings;
    const finish = Promise.withResolvers<void>();
    this.#finish = finish;
    const following = new AbortController();
    const informers = new InformerFactory(client, clock, { random, logger });
    const informer = informers.informer(leases, { namespace, fieldSelector: `metadata.name=${name}` });
    const seen = () => this.#step({ type: 'observed', lease: informer.lister.get(namespace, name) });
    informer.addHandler({ onAdd: seen, onUpdate: seen, onDelete: seen });
    informers.start(following.signal);
    informer.waitForSync(following.signal).then(seen, () => {});
    const onAbort = () => this.#step({ type: 'stop' });
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      await finish.promise;
    } finally {
      signal.removeEventListener('abort', onAbort);
      following.abort(new Error('election ended'));
      this.#timer?.cancel();
    }
  }

  #step(event: ElectionEvent): void {
    const { clock, random } = this.#options;
    const before = this.#state;
    const step = stepElection(this.#settings, before, event, {
      nowMs: clock.monotonicMs(),
      wallMs: clock.nowMs(),
      jitter: random(),
    });
    this.#state = step.state;
    this.#timer?.cancel();
    if (step.wakeAtMs !== undefined) {
      const delayMs = Math.max(0, step.wakeAtMs - clock.monotonicMs());
      this.#timer = clock.after(delayMs, () => this.#step({ type: 'tick' }));
    }
    for (const effect of step.effects) this.#execute(effect);
    this.#announce();
    if (event.type === 'stop' && before.phase !== 'stopped') void this.#conclude();
  }

  #execute(effect: ElectionEffect): void {
    switch (effect.type) {
      case 'create':
      case 'update':
        this.#inFlight = this.#write(effect.type, effect.lease);
        return;
      case 'refresh':
        void this.#refresh();
        return;
      case 'startLeading':
        this.#startTerm(effect.leaseTransitions);
        return;
      case 'stopLeading':
        this.#endTerm(effect.reason);
        return;
    }
  }

  async #write(verb: 'create' | 'update', lease: Lease): Promise<void> {
    const { client, logger } = this.#options;
    // Given up early enough for several more attempts, at another server, before the deadline ends the term.
    const options = { timeoutMs: this.#settings.renewDeadlineMs * 0.3 };
    try {
      const written = await client.for(leases)[verb](lease, options);
      this.#lastWritten = written;
      this.#step({ type: 'written', lease: written });
    } catch (error) {
      const conflict = isConflict(error) || isAlreadyExists(error) || isNotFound(error);
      const details = { lease: this.#settings.name, error };
      if (conflict) logger.debug(details, 'another candidate wrote the lease first');
      else logger.warn(details, 'cannot write the lease');
      this.#step({ type: 'writeFailed', conflict });
    }
  }

  async #refresh(): Promise<void> {
    const { client, logger } = this.#options;
    const { namespace, name } = this.#settings;
    try {
      const lease = await client.for(leases).get({ namespace, name }, { timeoutMs: this.#settings.retryPeriodMs });
      this.#step({ type: 'observed', lease });
    } catch (error) {
      if (isNotFound(error)) this.#step({ type: 'observed', lease: undefined });
      else logger.debug({ lease: name, error }, 'cannot read the lease');
    }
  }

  #startTerm(leaseTransitions: number): void {
    const { client, logger, lead } = this.#options;
    const { namespace, name, identity } = this.#settings;
    const fence: LeaderFence = { namespace, lease: name, holderIdentity: identity, leaseTransitions };
    const term = new AbortController();
    this.#term = term;
    this.#status.set({ name }, 1);
    this.#transitions.inc({ name, to: 'leader' });
    logger.info({ lease: name, identity, leaseTransitions }, 'became leader');
    const previous = this.#termEnded;
    this.#termEnded = (async () => {
      await previous;
      if (term.signal.aborted) return;
      try {
        await lead({ signal: term.signal, fence, client: client.withFence(fence) });
        if (!term.signal.aborted) this.#step({ type: 'stop' });
      } catch (error) {
        if (term.signal.aborted) {
          logger.debug({ lease: name, error }, 'leading ended with the term');
          return;
        }
        logger.error({ lease: name, error }, 'leading failed, giving the lease back');
        this.#failure = error;
        this.#step({ type: 'stop' });
      }
    })();
  }

  #endTerm(reason: 'superseded' | 'renewDeadline' | 'stopped'): void {
    const { logger } = this.#options;
    const { name } = this.#settings;
    this.#status.set({ name }, 0);
    this.#transitions.inc({ name, to: 'follower' });
    if (reason === 'stopped') logger.info({ lease: name }, 'giving up leadership');
    else logger.warn({ lease: name, reason }, 'lost leadership');
    this.#term?.abort(new Error(`leadership of ${name} ended: ${reason}`));
    this.#term = undefined;
  }

  /** Ends the election for this process. Only after everything the leader did has ended may another one start. */
  async #conclude(): Promise<void> {
    const { client, clock, logger } = this.#options;
    const { name, identity, retryPeriodMs } = this.#settings;
    await this.#inFlight;
    await this.#termEnded;
    const lease = newer(this.#state.lease, this.#lastWritten);
    if (lease?.spec.holderIdentity === identity) {
      try {
        await client.for(leases).update(releasedLease(lease, clock.nowMs()), { timeoutMs: retryPeriodMs });
        logger.info({ lease: name }, 'released the lease');
      } catch (error) {
        logger.warn({ lease: name, error }, 'cannot release the lease, it will run out');
      }
    }
    if (this.#failure === undefined) this.#finish?.resolve();
    else this.#finish?.reject(this.#failure);
  }

  #announce(): void {
    const { holder } = this;
    if (!this.#state.known || holder === this.#announced) return;
    this.#announced = holder;
    this.#options.logger.debug({ lease: this.#settings.name, holder }, 'lease holder changed');
    this.#options.onNewLeader?.(holder);
  }
}

function newer(a: Lease | undefined, b: Lease | undefined): Lease | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Number(a.metadata.resourceVersion) >= Number(b.metadata.resourceVersion) ? a : b;
}
