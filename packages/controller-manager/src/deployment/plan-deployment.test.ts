import type { Deployment, ReplicaSet } from '@gantry/api/apps/v1';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webDeployment } from '../testing/web-deployment.ts';
import { planDeployment } from './plan-deployment.ts';
import { isComplete, planDeploymentStatus } from './plan-status.ts';
import { findNewReplicaSet, makeReplicaSet, REVISION, templateHash } from './revision.ts';
import { nextNewReplicas, nextOldReplicas, proportionalReplicas, rolloutLimits } from './rolling-counts.ts';

/** A cluster of numbers: ReplicaSets whose pods become available, or fail, as the test says. */
class Simulation {
  deployment: Deployment;
  sets: ReplicaSet[] = [];
  #serial = 0;
  #nowMs = Date.UTC(2026, 0, 1);

  constructor(deployment: Deployment) {
    this.deployment = { ...deployment, metadata: { ...deployment.metadata, uid: 'd', generation: 1 } };
  }

  setTemplate(image: string): void {
    const template = structuredClone(this.deployment.spec.template);
    template.spec.containers = [
      { ...template.spec.containers?.[0], name: 'web', image },
    ] as typeof template.spec.containers;
    this.deployment = { ...this.deployment, spec: { ...this.deployment.spec, template } };
  }

  setSpec(spec: Partial<Deployment['spec']>): void {
    this.deployment = { ...this.deployment, spec: { ...this.deployment.spec, ...spec } };
  }

  reconcile(): boolean {
    const oldPodsRunning = this.sets.some(
      (set) => set !== findNewReplicaSet(this.deployment, this.sets) && (set.status.replicas ?? 0) > 0,
    );
    const complete = isComplete(this.deployment, this.deployment.status);
    const plan = planDeployment({ deployment: this.deployment, replicaSets: this.sets, oldPodsRunning, complete });
    if (plan.create !== undefined) {
      const metadata = { ...plan.create.metadata, uid: `rs-${++this.#serial}`, creationTimestamp: this.#time() };
      this.sets.push({ ...plan.create, metadata });
    }
    for (const { replicaSet } of plan.update) {
      this.sets = this.sets.map((set) => (set.metadata.uid === replicaSet.metadata.uid ? replicaSet : set));
    }
    this.sets = this.sets.filter((set) => !plan.delete.includes(set));
    if (plan.revision !== undefined) {
      const annotations = { ...this.deployment.metadata.annotations, [REVISION]: String(plan.revision) };
      this.deployment = { ...this.deployment, metadata: { ...this.deployment.metadata, annotations } };
    }
    const newReplicaSet = findNewReplicaSet(this.deployment, this.sets);
    const { status } = planDeploymentStatus({
      deployment: this.deployment,
      newReplicaSet,
      oldReplicaSets: this.sets.filter((set) => set !== newReplicaSet),
      created: plan.create?.metadata.name,
      createFailure: undefined,
      collisionCount: undefined,
      nowMs: this.#nowMs,
    });
    this.deployment = { ...this.deployment, status };
    return plan.create !== undefined || plan.update.length > 0 || plan.delete.length > 0;
  }

  /** One ReplicaSet's controller acts: surplus pods go, and of the wanted ones `available` are. */
  runSet(index: number, available: number): void {
    this.sets = this.sets.map((set, i) => {
      if (i !== index) return set;
      const replicas = set.spec.replicas ?? 0;
      return { ...set, status: { ...set.status, replicas, availableReplicas: Math.min(replicas, available) } };
    });
  }

  settle(): void {
    for (let i = 0; i < 200; i++) {
      for (const index of this.sets.keys()) this.runSet(index, Number.MAX_SAFE_INTEGER);
      const finished = isComplete(this.deployment, this.deployment.status);
      if (!this.reconcile() && finished) return;
    }
    throw new Error('the rollout never ended');
  }

  get total(): number {
    return this.sets.reduce((sum, { spec }) => sum + (spec.replicas ?? 0), 0);
  }

  /** Pods that are available and not asked to go. */
  get available(): number {
    return this.sets.reduce(
      (sum, { spec, status }) => sum + Math.min(spec.replicas ?? 0, status.availableReplicas ?? 0),
      0,
    );
  }

  #time(): string {
    this.#nowMs += 1_000;
    return new Date(this.#nowMs).toISOString();
  }
}

const intOrPercent = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`),
);

test('a rollout never exceeds maxSurge and never falls below maxUnavailable by its own doing', () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.constant({ type: 'reconcile' as const, set: 0, available: 0 }) },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('run' as const),
        set: fc.integer({ min: 0, max: 4 }),
        available: fc.integer({ min: 0, max: 12 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('template' as const),
        set: fc.integer({ min: 1, max: 4 }),
        available: fc.constant(0),
      }),
    },
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      intOrPercent,
      intOrPercent,
      fc.array(step, { maxLength: 60 }),
      (replicas, maxSurge, maxUnavailable, steps) => {
        const simulation = new Simulation(webDeployment(replicas));
        simulation.setSpec({ strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } } });
        simulation.reconcile();
        simulation.settle();
        const limits = rolloutLimits(simulation.deployment);
        for (const { type, set, available } of steps) {
          if (type === 'template') simulation.setTemplate(`web:${set}`);
          else if (type === 'run') {
            if (set < simulation.sets.length) simulation.runSet(set, available);
          } else {
            const before = simulation.available;
            simulation.reconcile();
            const floor = limits.replicas - limits.maxUnavailable;
            expect(simulation.total).toBeLessThanOrEqual(limits.replicas + limits.maxSurge);
            // Pods may fail by themselves; the plan must not take away available ones below the floor.
            expect(simulation.available).toBeGreaterThanOrEqual(Math.min(before, floor));
          }
        }
        simulation.settle();
        expect(simulation.total).toBe(replicas);
        const current = findNewReplicaSet(simulation.deployment, simulation.sets);
        expect(current?.spec.replicas).toBe(replicas);
        // Once settled, nothing moves any more.
        expect(simulation.reconcile()).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test('scaling in the middle of a rollout keeps the proportions and reaches the new size', () => {
  const set = fc.record({ replicas: fc.integer({ min: 1, max: 50 }), createdMs: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(
      fc.array(set, { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 20 }),
      (sizes, replicas, maxSurge) => {
        const total = sizes.reduce((sum, size) => sum + size.replicas, 0);
        const sets = sizes.map((size) => ({ ...size, maxReplicas: total }));
        const limits = { replicas, maxSurge, maxUnavailable: 1 };
        const result = proportionalReplicas(limits, sets);
        expect(result.every((count) => count >= 0)).toBe(true);
        const allowed = replicas > 0 ? replicas + maxSurge : 0;
        const sum = result.reduce((a, b) => a + b, 0);
        if (allowed >= total) expect(sum).toBe(allowed);
        else expect(sum).toBeGreaterThanOrEqual(allowed);
        // Nobody grows when the whole shrinks, nor the other way round.
        result.forEach((count, i) => {
          if (allowed >= total) expect(count).toBeGreaterThanOrEqual(sets[i]?.replicas ?? 0);
          else expect(count).toBeLessThanOrEqual(sets[i]?.replicas ?? 0);
        });
      },
    ),
  );
});

test('proportions: 10 of 15 replicas old, 5 new, scaled to 30 with surge 0', () => {
  const limits = { replicas: 30, maxSurge: 0, maxUnavailable: 1 };
  const sets = [
    { replicas: 10, maxReplicas: 15, createdMs: 1 },
    { replicas: 5, maxReplicas: 15, createdMs: 2 },
  ];
  expect(proportionalReplicas(limits, sets)).toEqual([20, 10]);
});

test('unavailable old pods are the first to go, without waiting for new ones', () => {
  const limits = { replicas: 10, maxSurge: 0, maxUnavailable: 2 };
  expect(nextOldReplicas(limits, { replicas: 0, available: 0 }, [{ replicas: 10, available: 7 }])).toEqual([8]);
  expect(nextNewReplicas(limits, 0, [{ replicas: 8, available: 7 }])).toBe(2);
});

test('limits: surge rounds up, unavailability down, and both cannot be zero', () => {
  const limits = (maxSurge: number | string, maxUnavailable: number | string) =>
    rolloutLimits({
      ...webDeployment(10),
      spec: { ...webDeployment(10).spec, strategy: { rollingUpdate: { maxSurge, maxUnavailable } } },
    });
  expect(limits('25%', '25%')).toEqual({ replicas: 10, maxSurge: 3, maxUnavailable: 2 });
  expect(limits(0, '5%')).toEqual({ replicas: 10, maxSurge: 0, maxUnavailable: 1 });
  expect(limits(0, 20)).toEqual({ replicas: 10, maxSurge: 0, maxUnavailable: 10 });
});

test('a paused Deployment is scaled but not rolled', () => {
  const simulation = new Simulation(webDeployment(3));
  simulation.reconcile();
  simulation.settle();
  simulation.setSpec({ paused: true, replicas: 5, progressDeadlineSeconds: 600 });
  simulation.setTemplate('web:2');
  simulation.reconcile();
  expect(simulation.sets.map(({ spec }) => spec.replicas)).toEqual([5]);
  const paused = simulation.deployment.status.conditions?.find(({ type }) => type === 'Progressing');
  expect(paused).toMatchObject({ status: 'Unknown', reason: 'DeploymentPaused' });
  simulation.setSpec({ paused: false });
  simulation.settle();
  expect(simulation.sets.length).toBe(2);
});

test('old ReplicaSets beyond the history limit are cleaned up, lowest revisions first', () => {
  const simulation = new Simulation(webDeployment(1));
  simulation.setSpec({ revisionHistoryLimit: 2 });
  for (let i = 1; i <= 5; i++) {
    simulation.setTemplate(`web:${i}`);
    simulation.reconcile();
    simulation.settle();
  }
  expect(simulation.sets.map(({ metadata }) => metadata.annotations?.[REVISION])).toEqual(['3', '4', '5']);
});

test('going back to an earlier template reuses its ReplicaSet under a new revision', () => {
  const simulation = new Simulation(webDeployment(1));
  for (const image of ['web:1', 'web:2', 'web:1']) {
    simulation.setTemplate(image);
    simulation.reconcile();
    simulation.settle();
  }
  expect(simulation.sets.length).toBe(2);
  expect(simulation.deployment.metadata.annotations?.[REVISION]).toBe('3');
});

test('the hash depends on the template and on collisions, not on the order of members', () => {
  const { template } = webDeployment(1).spec;
  const reordered = JSON.parse(JSON.stringify({ spec: template.spec, metadata: template.metadata }));
  expect(templateHash(reordered, 0)).toBe(templateHash(template, 0));
  expect(templateHash(template, 1)).not.toBe(templateHash(template, 0));
  expect(makeReplicaSet(webDeployment(1), 1).metadata.name).toMatch(/^web-[bcdfghjklmnpqrstvwxz2456789]{7}$/);
});

test('a rollout that stands still past its deadline is reported', () => {
  const deployment = webDeployment(1);
  deployment.spec.progressDeadlineSeconds = 60;
  const view = { newReplicaSet: undefined, oldReplicaSets: [], createFailure: undefined, collisionCount: undefined };
  const created = planDeploymentStatus({ ...view, deployment, created: 'web-x', nowMs: 0 });
  expect(created.recheckAfterMs).toBe(60_000);
  const later = { ...deployment, status: created.status };
  const waiting = planDeploymentStatus({ ...view, deployment: later, created: undefined, nowMs: 59_000 });
  expect(waiting.recheckAfterMs).toBe(1_000);
  const expired = planDeploymentStatus({ ...view, deployment: later, created: undefined, nowMs: 61_000 });
  expect(expired.status.conditions?.find(({ type }) => type === 'Progressing')).toMatchObject({
    status: 'False',
    reason: 'ProgressDeadlineExceeded',
  });
});
