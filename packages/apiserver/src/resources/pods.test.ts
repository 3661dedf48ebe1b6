import { applyDefaults } from '@gantry/api';
import type { Deployment } from '@gantry/api/apps/v1';
import type { Scale } from '@gantry/api/autoscaling/v1';
import type { Binding, Pod } from '@gantry/api/core/v1';
import type { Eviction, PodDisruptionBudget } from '@gantry/api/policy/v1';
import { deployments, pods } from '@gantry/api/resources';
import { isConflict, isInvalid, isNotFound, isTooManyRequests, type StatusError } from '@gantry/machinery';
import { describe, expect, test } from 'vitest';
import type { Strategy, WriteContext } from '../registry/strategy.ts';
import { type EvictionDeps, evictPod } from './eviction.ts';
import {
  bindPod,
  podDeletionGraceSeconds,
  qosClassOf,
  scaleSubresources,
  strategies,
  validateBinding,
} from './index.ts';

const context: WriteContext = {
  user: { name: 'u', uid: '', groups: [], extra: {} },
  dryRun: false,
  nowMs: Date.UTC(2026, 0, 1),
  warn: () => undefined,
  subresource: undefined,
  signal: new AbortController().signal,
};
const strategy = strategies().find(({ resource }) => resource === (pods as never)) as unknown as Strategy<Pod>;

function podOf(spec: object = {}, metadata: object = {}): Pod {
  return applyDefaults(
    pods.codec.fromJson({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'p', namespace: 'default', uid: 'u1', resourceVersion: '5', ...metadata },
      spec: { containers: [{ name: 'c', image: 'i:1' }], ...spec },
    }),
  );
}

const caught = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('a new pod', () => {
  test('is pending, whatever the client claims', () => {
    const pod = podOf();
    pod.status = { phase: 'Running', podIP: '10.0.0.1' };
    strategy.prepareForCreate!(context, pod);
    expect(pod.status).toEqual({ phase: 'Pending', qosClass: 'BestEffort' });
  });

  test('says why it is not scheduled while gates hold it', () => {
    const pod = podOf({ schedulingGates: [{ name: 'wait' }] });
    strategy.prepareForCreate!(context, pod);
    expect(pod.status.conditions).toMatchObject([
      { type: 'PodScheduled', status: 'False', reason: 'SchedulingGated', lastTransitionTime: '2026-01-01T00:00:00Z' },
    ]);
  });

  test.each([
    [{}, 'BestEffort'],
    [{ requests: { cpu: '0' } }, 'BestEffort'],
    [{ requests: { cpu: '1' } }, 'Burstable'],
    [{ limits: { cpu: '1' } }, 'Burstable'],
    [{ limits: { cpu: '1', memory: '1Gi' } }, 'Guaranteed'],
    [{ limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '1000m', memory: '1024Mi' } }, 'Guaranteed'],
    [{ limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '500m' } }, 'Burstable'],
    [{ limits: { 'example.com/gpu': '1' } }, 'BestEffort'],
  ])('with resources %j is %s', (resources, expected) => {
    expect(qosClassOf(podOf({ containers: [{ name: 'c', image: 'i:1', resources }] }).spec)).toBe(expected);
  });

  test('is only as good as its weakest container, init containers included', () => {
    const good = { limits: { cpu: '1', memory: '1Gi' } };
    const spec = podOf({
      containers: [{ name: 'c', image: 'i:1', resources: good }],
      initContainers: [{ name: 'i', image: 'i:1' }],
    }).spec;
    expect(qosClassOf(spec)).toBe('Burstable');
  });
});

describe('writes to a pod', () => {
  test('leave the status alone, and the status leaves the pod alone', () => {
    const old = podOf({ nodeName: 'n' });
    old.status = { phase: 'Running', qosClass: 'BestEffort' };
    const update = podOf({ nodeName: 'n' });
    strategy.prepareForUpdate!(context, update, old);
    expect(update.status).toBe(old.status);
    const status = podOf(
      { nodeName: 'other' },
      { ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: 'n', uid: 'x' }] },
    );
    status.status = { phase: 'Running', podIP: '10.0.0.7', hostIP: '192.168.0.1' };
    strategy.subresources!.status!.prepareForUpdate!(context, status, old);
    expect(status.spec).toBe(old.spec);
    expect(status.metadata.ownerReferences).toBeUndefined();
    expect(status.status).toEqual({
      phase: 'Running',
      qosClass: 'BestEffort',
      podIP: '10.0.0.7',
      podIPs: [{ ip: '10.0.0.7' }],
      hostIP: '192.168.0.1',
      hostIPs: [{ ip: '192.168.0.1' }],
    });
  });

  test('have fields to select by', () => {
    const pod = podOf({ nodeName: 'n', hostNetwork: true });
    pod.status = { phase: 'Running', podIP: '10.0.0.7' };
    expect(strategy.fields!(pod)).toMatchObject({
      'spec.nodeName': 'n',
      'spec.hostNetwork': 'true',
      'spec.restartPolicy': 'Always',
      'status.phase': 'Running',
      'status.podIP': '10.0.0.7',
    });
  });
});

describe('grace at deletion', () => {
  const running = (seconds?: number, phase = 'Running') => {
    const pod = podOf({ nodeName: 'n', ...(seconds === undefined ? {} : { terminationGracePeriodSeconds: seconds }) });
    pod.status = { phase: phase as never };
    return pod;
  };

  test.each([
    ['what the pod says', running(45), undefined, 45],
    ['what the client says', running(45), 3, 3],
    ['at once when asked', running(45), 0, undefined],
    ['a second for the negative periods of old', running(-5), undefined, 1],
    ['none for a pod that is done', running(45, 'Succeeded'), undefined, undefined],
    ['none for a pod nobody runs', podOf(), 30, undefined],
  ])('%s', (_name, pod, requested, expected) => {
    expect(podDeletionGraceSeconds(pod, requested)).toBe(expected);
  });
});

describe('binding', () => {
  const binding = (target: object, metadata: object = {}): Binding =>
    ({ apiVersion: 'v1', kind: 'Binding', metadata, target }) as Binding;
  const toNode = { kind: 'Node', name: 'n1' };

  test('sets the node and the condition, and takes the annotations along', () => {
    const pod = podOf({}, { annotations: { a: '1' } });
    const bound = bindPod(pod, binding(toNode, { annotations: { b: '2' } }), context.nowMs);
    expect(bound.spec.nodeName).toBe('n1');
    expect(bound.metadata.annotations).toEqual({ a: '1', b: '2' });
    expect(bound.status.conditions).toEqual([
      { type: 'PodScheduled', status: 'True', lastTransitionTime: '2026-01-01T00:00:00Z' },
    ]);
    expect(pod.spec.nodeName).toBeUndefined();
  });

  test('happens once', () => {
    const error = caught(() => bindPod(podOf({ nodeName: 'n0' }), binding(toNode), 0));
    expect(isConflict(error)).toBe(true);
    expect((error as StatusError).status.message).toContain('pod p is already assigned to node "n0"');
  });

  test('means one pod: not its successor, not one that is leaving, not one held back', () => {
    expect(isConflict(caught(() => bindPod(podOf(), binding(toNode, { uid: 'u0' }), 0)))).toBe(true);
    expect(isConflict(caught(() => bindPod(podOf(), binding(toNode, { resourceVersion: '4' }), 0)))).toBe(true);
    expect(
      isConflict(caught(() => bindPod(podOf({}, { deletionTimestamp: '2026-01-01T00:00:00Z' }), binding(toNode), 0))),
    ).toBe(true);
    expect(isConflict(caught(() => bindPod(podOf({ schedulingGates: [{ name: 'g' }] }), binding(toNode), 0)))).toBe(
      true,
    );
  });

  test('names a node', () => {
    expect(isInvalid(caught(() => validateBinding(binding({ kind: 'Node' }))))).toBe(true);
    expect(isInvalid(caught(() => validateBinding(binding({ kind: 'Pod', name: 'x' }))))).toBe(true);
    expect(caught(() => validateBinding(binding({ name: 'x' })))).toBeUndefined();
  });

  test('is stored as it was made: no rule of plain updates stands in its way', () => {
    const { binding: rules } = strategy.subresources!;
    expect(rules).toEqual({});
  });
});

describe('scale', () => {
  const access = scaleSubresources.get('apps/v1/deployments')!;
  const deployment = deployments.codec.fromJson({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'd', namespace: 'default', uid: 'u', resourceVersion: '9' },
    spec: { replicas: 3, selector: { matchLabels: { app: 'web' } }, template: {} },
    status: { replicas: 2 },
  }) as Deployment;

  test('shows replicas and selector', () => {
    expect(access.toScale(deployment)).toMatchObject({
      kind: 'Scale',
      metadata: { name: 'd', resourceVersion: '9' },
      spec: { replicas: 3 },
      status: { replicas: 2, selector: 'app=web' },
    });
  });

  test('changes nothing but the number', () => {
    const scale: Scale = { ...access.toScale(deployment), spec: { replicas: 0 } };
    expect((access.withScale(deployment, scale) as Deployment).spec).toEqual({ ...deployment.spec, replicas: 0 });
    expect(deployment.spec.replicas).toBe(3);
  });

  test('refuses nonsense and the stale', () => {
    const scale = access.toScale(deployment);
    expect(isInvalid(caught(() => access.withScale(deployment, { ...scale, spec: { replicas: -1 } })))).toBe(true);
    expect(
      isConflict(
        caught(() => access.withScale(deployment, { ...scale, metadata: { ...scale.metadata, resourceVersion: '8' } })),
      ),
    ).toBe(true);
  });
});

describe('eviction', () => {
  const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name: 'p' } } as Eviction;

  function budget(allowed: number, extra: object = {}): PodDisruptionBudget {
    return {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: 'b', namespace: 'default', generation: 1 },
      spec: { selector: { matchLabels: { app: 'web' } } },
      status: {
        observedGeneration: 1,
        disruptionsAllowed: allowed,
        currentHealthy: 2,
        desiredHealthy: 2,
        expectedPods: 2,
        ...extra,
      },
    } as PodDisruptionBudget;
  }

  function world(pod: Pod | undefined, budgets: PodDisruptionBudget[]) {
    const deleted: string[] = [];
    const deps: EvictionDeps = {
      nowMs: context.nowMs,
      getPod: async () => pod,
      listBudgets: () => budgets,
      updateBudget: async (_namespace, _name, edit) => {
        budgets[0] = edit(budgets[0]!);
      },
      deletePod: async (target) => {
        deleted.push(target.metadata.name ?? '');
      },
    };
    return { deps, deleted, budgets };
  }

  function ready(): Pod {
    const pod = podOf({ nodeName: 'n' }, { labels: { app: 'web' } });
    pod.status = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] };
    return pod;
  }

  const evict = (deps: EvictionDeps) =>
    evictPod(deps, 'default', 'p', eviction).then(
      () => undefined,
      (error: unknown) => error,
    );

  test('spends a disruption and deletes', async () => {
    const { deps, deleted, budgets } = world(ready(), [budget(1)]);
    expect(await evict(deps)).toBeUndefined();
    expect(deleted).toEqual(['p']);
    expect(budgets[0]!.status).toMatchObject({ disruptionsAllowed: 0, disruptedPods: { p: '2026-01-01T00:00:00Z' } });
  });

  test('waits when there is none, and says which budget it was', async () => {
    const { deps, deleted } = world(ready(), [budget(0)]);
    const error = (await evict(deps)) as StatusError;
    expect(isTooManyRequests(error)).toBe(true);
    expect(error.status.message).toBe("Cannot evict pod as it would violate the pod's disruption budget.");
    expect(error.status.details).toMatchObject({ retryAfterSeconds: 10 });
    expect(error.status.details?.causes).toContainEqual({
      reason: 'DisruptionBudget',
      message: 'The disruption budget b needs 2 healthy pods and has 2 currently',
    });
    expect(deleted).toEqual([]);
  });

  test('waits for a budget its controller has not seen yet', async () => {
    expect(isTooManyRequests(await evict(world(ready(), [budget(1, { observedGeneration: 0 })]).deps))).toBe(true);
  });

  test('ignores budgets for pods that serve nobody', async () => {
    for (const phase of ['Succeeded', 'Failed', 'Pending'] as const) {
      const pod = ready();
      pod.status.phase = phase;
      const { deps, deleted } = world(pod, [budget(0)]);
      expect(await evict(deps)).toBeUndefined();
      expect(deleted).toEqual(['p']);
    }
  });

  test('takes an unhealthy pod when enough others are healthy', async () => {
    const pod = ready();
    pod.status.conditions = [];
    expect(await evict(world(pod, [budget(0)]).deps)).toBeUndefined();
    expect(isTooManyRequests(await evict(world(pod, [budget(0, { currentHealthy: 1 })]).deps))).toBe(true);
  });

  test('does not guess between budgets, nor at missing pods', async () => {
    expect(((await evict(world(ready(), [budget(1), budget(1)]).deps)) as StatusError).code).toBe(500);
    expect(isNotFound(await evict(world(undefined, []).deps))).toBe(true);
  });
});
