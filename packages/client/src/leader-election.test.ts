import type { Lease } from '@gantry/api/coordination/v1';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultElectionTimes,
  type ElectionEffect,
  type ElectionEvent,
  type ElectionState,
  initialElectionState,
  releasedLease,
  stepElection,
} from './leader-election.ts';

const settingsOf = (identity: string) => ({
  identity,
  namespace: 'kube-system',
  name: 'test',
  ...defaultElectionTimes,
});

/** A Lease on a pretended server: accepts a write only with the current resourceVersion. */
class LeaseServer {
  lease: Lease | undefined;
  revision = 10;

  write(effect: ElectionEffect): Lease | undefined {
    if (effect.type !== 'create' && effect.type !== 'update') return undefined;
    if (effect.type === 'create' ? this.lease !== undefined : !this.#isCurrent(effect.lease)) return undefined;
    this.revision += 1;
    this.lease = { ...effect.lease, metadata: { ...effect.lease.metadata, resourceVersion: String(this.revision) } };
    return this.lease;
  }

  #isCurrent(lease: Lease): boolean {
    return this.lease?.metadata.resourceVersion === lease.metadata.resourceVersion;
  }
}

class Candidate {
  state: ElectionState = initialElectionState;
  effects: ElectionEffect[] = [];
  wakeAtMs: number | undefined;
  readonly identity: string;

  constructor(identity: string) {
    this.identity = identity;
  }

  get leads(): boolean {
    return this.state.phase === 'leading';
  }

  step(event: ElectionEvent, nowMs: number): ElectionEffect[] {
    const step = stepElection(settingsOf(this.identity), this.state, event, { nowMs, wallMs: nowMs, jitter: 0 });
    this.state = step.state;
    this.wakeAtMs = step.wakeAtMs;
    this.effects = [...step.effects];
    return this.effects;
  }

  /** Carries out the write the last step asked for, if any. */
  write(server: LeaseServer, nowMs: number): void {
    for (const effect of this.effects) {
      if (effect.type !== 'create' && effect.type !== 'update') continue;
      const lease = server.write(effect);
      this.step(lease === undefined ? { type: 'writeFailed', conflict: true } : { type: 'written', lease }, nowMs);
      return;
    }
  }
}

test('the first candidate creates the lease and leads with transition count 0', () => {
  const server = new LeaseServer();
  const a = new Candidate('a');
  a.step({ type: 'observed', lease: undefined }, 0);
  a.write(server, 5);
  expect(a.leads).toBe(true);
  expect(a.effects[0]).toEqual({ type: 'startLeading', leaseTransitions: 0 });
  expect(server.lease?.spec).toMatchObject({ holderIdentity: 'a', leaseDurationSeconds: 15, leaseTransitions: 0 });
});

test('a follower waits the lease duration after the last renewal it saw, then takes over and counts it', () => {
  const server = new LeaseServer();
  const a = new Candidate('a');
  const b = new Candidate('b');
  a.step({ type: 'observed', lease: undefined }, 0);
  a.write(server, 0);
  expect(b.step({ type: 'observed', lease: server.lease }, 1_000)).toEqual([]);
  expect(b.wakeAtMs).toBe(16_000);
  expect(b.step({ type: 'tick' }, 15_999)).toEqual([]);
  b.step({ type: 'tick' }, 16_000);
  b.write(server, 16_010);
  expect(b.leads).toBe(true);
  expect(server.lease?.spec).toMatchObject({ holderIdentity: 'b', leaseTransitions: 1 });
});

test('a released lease is taken at once', () => {
  const server = new LeaseServer();
  const a = new Candidate('a');
  a.step({ type: 'observed', lease: undefined }, 0);
  a.write(server, 0);
  expect(a.step({ type: 'stop' }, 100)).toEqual([{ type: 'stopLeading', reason: 'stopped' }]);
  const lease = { ...releasedLease(server.lease as Lease, 100) };
  lease.metadata = { ...lease.metadata, resourceVersion: '12' };
  server.lease = lease;
  const b = new Candidate('b');
  const [effect] = b.step({ type: 'observed', lease }, 200);
  expect(effect).toMatchObject({ type: 'update', lease: { spec: { holderIdentity: 'b', leaseTransitions: 1 } } });
});

test('a leader renews every retry period and stops at the deadline when renewals fail', () => {
  const server = new LeaseServer();
  const a = new Candidate('a');
  a.step({ type: 'observed', lease: undefined }, 0);
  a.write(server, 0);
  expect(a.wakeAtMs).toBe(2_000);
  expect(a.step({ type: 'tick' }, 2_000)[0]?.type).toBe('update');
  let now = 2_000;
  while (now < 10_000) {
    a.step({ type: 'writeFailed', conflict: false }, now);
    now = Math.min(a.wakeAtMs as number, 10_000);
    a.step({ type: 'tick' }, now);
  }
  expect(a.leads).toBe(false);
  expect(a.effects).toContainEqual({ type: 'stopLeading', reason: 'renewDeadline' });
});

test('a leader that sees another holder stops at once', () => {
  const server = new LeaseServer();
  const a = new Candidate('a');
  a.step({ type: 'observed', lease: undefined }, 0);
  a.write(server, 0);
  const stolen = structuredClone(server.lease as Lease);
  stolen.spec.holderIdentity = 'b';
  stolen.metadata.resourceVersion = '99';
  expect(a.step({ type: 'observed', lease: stolen }, 100)).toEqual([{ type: 'stopLeading', reason: 'superseded' }]);
});

test('a late echo of an own write changes nothing', () => {
  const server = new LeaseServer();
  const a = new Candidate('a');
  a.step({ type: 'observed', lease: undefined }, 0);
  a.write(server, 0);
  const first = server.lease;
  a.step({ type: 'tick' }, 2_000);
  a.write(server, 2_000);
  expect(a.step({ type: 'observed', lease: first }, 2_010)).toEqual([]);
  expect(a.leads).toBe(true);
});

test('at most one candidate leads at any time, whatever is delayed or lost', () => {
  const action = fc.record({
    who: fc.integer({ min: 0, max: 2 }),
    what: fc.constantFrom('advance', 'advance', 'observe', 'tick', 'write', 'write', 'lose'),
    ms: fc.integer({ min: 1, max: 6_000 }),
  });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 150 }), (actions) => {
      const server = new LeaseServer();
      const candidates = ['a', 'b', 'c'].map((identity) => new Candidate(identity));
      const pendingWrite = new Map<Candidate, ElectionEffect>();
      let now = 0;
      const step = (candidate: Candidate, event: ElectionEvent) => {
        for (const effect of candidate.step(event, now)) {
          if (effect.type === 'create' || effect.type === 'update') pendingWrite.set(candidate, effect);
        }
      };
      for (const { who, what, ms } of actions) {
        const candidate = candidates[who] as Candidate;
        if (what === 'advance') {
          const target = now + ms;
          // Timers are kept: every candidate is woken when it asked to be.
          for (;;) {
            const due = candidates.filter((each) => each.wakeAtMs !== undefined && each.wakeAtMs <= target);
            due.sort((a, b) => (a.wakeAtMs as number) - (b.wakeAtMs as number));
            const next = due[0];
            if (next === undefined) break;
            now = Math.max(now, next.wakeAtMs as number);
            step(next, { type: 'tick' });
          }
          now = target;
        } else if (what === 'observe') step(candidate, { type: 'observed', lease: server.lease });
        else if (what === 'tick') step(candidate, { type: 'tick' });
        else {
          const effect = pendingWrite.get(candidate);
          if (effect === undefined) continue;
          pendingWrite.delete(candidate);
          const lease = server.write(effect);
          // A lost answer: the write happened (or not), the writer cannot tell.
          if (what === 'lose' || lease === undefined)
            step(candidate, { type: 'writeFailed', conflict: what !== 'lose' });
          else step(candidate, { type: 'written', lease });
        }
        expect(candidates.filter(({ leads }) => leads).length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 500 },
  );
});
