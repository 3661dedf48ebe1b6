/**
 * The rules of leader election as a pure state machine: no clock, no network. `leader-elector.ts` is the shell that
 * feeds it and carries out its effects.
 *
 * ```
 *               lease free or expired          write accepted
 *   observing ─────────────────────▶ acquiring ──────────────▶ leading ──┐ renew every
 *       ▲  ▲                            │ refused                 │  ▲    │ retryPeriod
 *       │  └────────────────────────────┘                         │  └────┘
 *       └─────────── superseded, or not renewed in renewDeadline ─┘
 *   any ── stop ──▶ stopped (the shell then gives the lease back)
 * ```
 *
 * Why two leaders cannot act at once: a leader gives up `renewDeadlineMs` after it *sent* its last accepted renewal; a
 * follower moves only `leaseDuration` after it *saw* that renewal, by its own monotonic clock, and then only with the
 * resourceVersion it saw. What clocks cannot rule out (a frozen process that wakes up mid-write) the fence does.
 */
import type { Lease } from '@gantry/api/coordination/v1';

export interface ElectionSettings {
  readonly identity: string;
  readonly namespace: string;
  readonly name: string;
  /** How long followers wait after the last renewal they saw. Default 15 000. */
  readonly leaseDurationMs: number;
  /** How long a leader keeps acting without a successful renewal. Default 10 000. */
  readonly renewDeadlineMs: number;
  /** Pause between renewals, and between attempts. Default 2 000. */
  readonly retryPeriodMs: number;
}

export const defaultElectionTimes = { leaseDurationMs: 15_000, renewDeadlineMs: 10_000, retryPeriodMs: 2_000 } as const;

export interface ElectionState {
  readonly phase: 'observing' | 'leading' | 'stopped';
  /** Whether the lease (or its absence) was seen at all. */
  readonly known: boolean;
  readonly lease: Lease | undefined;
  /** Monotonic time at which `lease` last changed before our eyes. */
  readonly observedAtMs: number;
  /** A write is in flight since then. */
  readonly writingSinceMs: number | undefined;
  /** Leading: when the last accepted renewal was sent. */
  readonly renewedAtMs: number;
  readonly notBeforeMs: number;
}

export type ElectionEvent =
  /** The lease as the server has it now, or undefined when it does not exist. */
  | { readonly type: 'observed'; readonly lease: Lease | undefined }
  | { readonly type: 'tick' }
  | { readonly type: 'written'; readonly lease: Lease }
  /** `conflict`: someone else wrote in between. */
  | { readonly type: 'writeFailed'; readonly conflict: boolean }
  | { readonly type: 'stop' };

export type ElectionEffect =
  | { readonly type: 'create'; readonly lease: Lease }
  | { readonly type: 'update'; readonly lease: Lease }
  /** Read the lease afresh and report it as `observed`. */
  | { readonly type: 'refresh' }
  | { readonly type: 'startLeading'; readonly leaseTransitions: number }
  | { readonly type: 'stopLeading'; readonly reason: 'superseded' | 'renewDeadline' | 'stopped' };

export interface ElectionStep {
  readonly state: ElectionState;
  readonly effects: readonly ElectionEffect[];
  /** Send a `tick` at this monotonic time at the latest. */
  readonly wakeAtMs: number | undefined;
}

export const initialElectionState: ElectionState = {
  phase: 'observing',
  known: false,
  lease: undefined,
  observedAtMs: 0,
  writingSinceMs: undefined,
  renewedAtMs: 0,
  notBeforeMs: 0,
};

export interface ElectionTime {
  /** Monotonic. */
  readonly nowMs: number;
  /** Wall clock, for the timestamps in the Lease only. */
  readonly wallMs: number;
  /** In [0, 1): spreads attempts so that candidates do not collide. */
  readonly jitter: number;
}

/** One step. Same inputs, same answer. */
export function stepElection(
  settings: ElectionSettings,
  state: ElectionState,
  event: ElectionEvent,
  time: ElectionTime,
): ElectionStep {
  if (state.phase === 'stopped') return { state, effects: [], wakeAtMs: undefined };
  const { nowMs } = time;
  switch (event.type) {
    case 'tick':
      return decide(settings, state, time);
    case 'observed':
      return decide(settings, observe(state, event.lease, nowMs), time);
    case 'written': {
      const sentAtMs = state.writingSinceMs ?? nowMs;
      const written = { ...observe(state, event.lease, nowMs), writingSinceMs: undefined, renewedAtMs: sentAtMs };
      if (state.phase === 'leading') return decide(settings, written, time);
      const next = decide(settings, { ...written, phase: 'leading' }, time);
      const started: ElectionEffect = {
        type: 'startLeading',
        leaseTransitions: event.lease.spec.leaseTransitions ?? 0,
      };
      return { ...next, effects: [started, ...next.effects] };
    }
    case 'writeFailed': {
      const notBeforeMs = nowMs + settings.retryPeriodMs * (state.phase === 'leading' ? 0.5 : 1 + time.jitter);
      const next = decide(settings, { ...state, writingSinceMs: undefined, notBeforeMs }, time);
      return event.conflict ? { ...next, effects: [{ type: 'refresh' }, ...next.effects] } : next;
    }
    case 'stop': {
      const effects: ElectionEffect[] = state.phase === 'leading' ? [{ type: 'stopLeading', reason: 'stopped' }] : [];
      return { state: { ...state, phase: 'stopped' }, effects, wakeAtMs: undefined };
    }
  }
}

function observe(state: ElectionState, lease: Lease | undefined, nowMs: number): ElectionState {
  if (lease === undefined) return { ...state, known: true, lease: undefined, observedAtMs: nowMs };
  // The watch echoes our own writes late; an old echo must not replace what the write's answer already showed.
  const seen = revisionOf(state.lease);
  if (state.known && state.lease !== undefined && revisionOf(lease) <= seen) return state;
  return { ...state, known: true, lease, observedAtMs: nowMs };
}

function decide(settings: ElectionSettings, state: ElectionState, time: ElectionTime): ElectionStep {
  return state.phase === 'leading' ? decideLeading(settings, state, time) : decideObserving(settings, state, time);
}

function decideLeading(settings: ElectionSettings, state: ElectionState, time: ElectionTime): ElectionStep {
  const { nowMs } = time;
  const deadlineMs = state.renewedAtMs + settings.renewDeadlineMs;
  const lost =
    state.lease?.spec.holderIdentity !== settings.identity
      ? 'superseded'
      : nowMs >= deadlineMs
        ? 'renewDeadline'
        : undefined;
  if (lost !== undefined) {
    const fallen: ElectionState = { ...state, phase: 'observing', notBeforeMs: nowMs + settings.retryPeriodMs };
    const next = decideObserving(settings, fallen, time);
    return { ...next, effects: [{ type: 'stopLeading', reason: lost }, ...next.effects] };
  }
  if (state.writingSinceMs !== undefined) return { state, effects: [], wakeAtMs: deadlineMs };
  const renewAtMs = Math.max(state.renewedAtMs + settings.retryPeriodMs, state.notBeforeMs);
  if (nowMs < renewAtMs) return { state, effects: [], wakeAtMs: Math.min(renewAtMs, deadlineMs) };
  const lease = state.lease as Lease;
  const renewed: Lease = { ...lease, spec: { ...lease.spec, renewTime: microTime(time.wallMs) } };
  return {
    state: { ...state, writingSinceMs: nowMs },
    effects: [{ type: 'update', lease: renewed }],
    wakeAtMs: deadlineMs,
  };
}

function decideObserving(settings: ElectionSettings, state: ElectionState, time: ElectionTime): ElectionStep {
  const { nowMs } = time;
  if (!state.known || state.writingSinceMs !== undefined) return { state, effects: [], wakeAtMs: undefined };
  const freeAtMs = Math.max(freeAt(settings, state, time.jitter), state.notBeforeMs);
  if (nowMs < freeAtMs) return { state, effects: [], wakeAtMs: freeAtMs };
  const lease = claimed(settings, state.lease, time);
  return {
    state: { ...state, writingSinceMs: nowMs },
    effects: [{ type: state.lease === undefined ? 'create' : 'update', lease }],
    wakeAtMs: undefined,
  };
}

function freeAt(settings: ElectionSettings, state: ElectionState, jitter: number): number {
  const holder = state.lease?.spec.holderIdentity;
  // A lease with our own name that we do not hold is left over from an earlier life of this process.
  if (!holder || holder === settings.identity) return state.observedAtMs;
  const durationMs = (state.lease?.spec.leaseDurationSeconds ?? settings.leaseDurationMs / 1000) * 1000;
  return state.observedAtMs + durationMs + jitter * settings.retryPeriodMs * 0.1;
}

function claimed(settings: ElectionSettings, lease: Lease | undefined, time: ElectionTime): Lease {
  const now = microTime(time.wallMs);
  const spec = {
    ...lease?.spec,
    holderIdentity: settings.identity,
    leaseDurationSeconds: Math.round(settings.leaseDurationMs / 1000),
    acquireTime: now,
    renewTime: now,
    // Every change of hands counts, so the count alone tells one term from another.
    leaseTransitions: lease === undefined ? 0 : (lease.spec.leaseTransitions ?? 0) + 1,
  };
  const metadata = lease?.metadata ?? { namespace: settings.namespace, name: settings.name };
  return { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata, spec };
}

/** The lease with nobody holding it, ready to be written. The count stays: the next holder raises it. */
export function releasedLease(lease: Lease, wallMs: number): Lease {
  const now = microTime(wallMs);
  // One second: a candidate of any implementation, even one that ignores the empty holder, waits no longer than that.
  const spec = { ...lease.spec, holderIdentity: '', leaseDurationSeconds: 1, acquireTime: now, renewTime: now };
  return { ...lease, spec };
}

function revisionOf(lease: Lease | undefined): number {
  return Number(lease?.metadata.resourceVersion ?? 0);
}

/** RFC 3339 with microseconds, as metav1.MicroTime is written. */
export function microTime(wallMs: number): string {
  return new Date(wallMs).toISOString().replace('Z', '000Z');
}
