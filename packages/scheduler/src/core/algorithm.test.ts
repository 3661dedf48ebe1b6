import type { Affinity, Node, Pod, Toleration } from '@gantry/api/core/v1';
import { seededRandom } from '@gantry/runtime';
import { describe, expect, test } from 'vitest';
import { makeNode, makePod, type PodSketch } from '../testing/objects.ts';
import { SchedulingAlgorithm } from './algorithm.ts';
import { ClusterState } from './cluster-state.ts';
import { readPod } from './pod-info.ts';

function cluster(nodes: readonly Node[], placed: readonly Pod[] = []) {
  const state = new ClusterState();
  for (const node of nodes) {
    state.setNode(node);
  }
  for (const pod of placed) {
    state.addPod(readPod(pod), pod.spec.nodeName!);
  }
  const algorithm = new SchedulingAlgorithm(state, seededRandom(1));
  return { state, schedule: (pod: PodSketch) => algorithm.schedule(readPod(makePod(pod))) };
}

const nodes = (...names: string[]) => names.map((name) => makeNode({ name }));
const message = (result: ReturnType<SchedulingAlgorithm['schedule']>) =>
  result.type === 'unschedulable' ? result.message : `placed on ${result.nodeName}`;

describe('the message of an unschedulable pod', () => {
  test('no nodes', () => {
    expect(message(cluster([]).schedule({ name: 'p' }))).toBe('no nodes available to schedule pods');
  });

  test('counts nodes by reason, sorted', () => {
    const { schedule } = cluster([
      makeNode({ name: 'a', taints: [{ key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' }] }),
      makeNode({ name: 'b', unschedulable: true }),
      makeNode({ name: 'c', allocatable: { cpu: '1' } }),
      makeNode({ name: 'd', allocatable: { cpu: '1', memory: '1Mi' } }),
    ]);
    expect(message(schedule({ name: 'p', requests: { cpu: '2', memory: '1Gi' } }))).toBe(
      '0/4 nodes are available: 1 Insufficient memory, 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, ' +
        '1 node(s) were unschedulable, 2 Insufficient cpu.',
    );
  });

  test.each<[string, PodSketch, string]>([
    [
      'node selector',
      { name: 'p', spec: { nodeSelector: { disk: 'ssd' } } },
      "1 node(s) didn't match Pod's node affinity/selector",
    ],
    ['too many pods', { name: 'p', requests: {} }, '1 Too many pods'],
    [
      'extended resource',
      { name: 'p', requests: { 'example.com/gpu': '1' } },
      '1 Insufficient example.com/gpu, 1 Too many pods',
    ],
  ])('%s', (_name, pod, reason) => {
    const { schedule } = cluster([makeNode({ name: 'a', allocatable: { pods: '0' } })]);
    expect(message(schedule(pod))).toBe(`0/1 nodes are available: ${reason}.`);
  });
});

describe('taints and cordons', () => {
  test('tolerations open tainted and cordoned nodes', () => {
    const { schedule } = cluster([
      makeNode({ name: 'a', taints: [{ key: 'k', value: 'v', effect: 'NoSchedule' }], unschedulable: true }),
    ]);
    const tolerations: Toleration[] = [
      { key: 'k', operator: 'Equal', value: 'v', effect: 'NoSchedule' },
      { key: 'node.kubernetes.io/unschedulable', operator: 'Exists' },
    ];
    expect(schedule({ name: 'p', spec: { tolerations } }).type).toBe('placed');
    expect(schedule({ name: 'p', spec: { tolerations: tolerations.slice(0, 1) } }).type).toBe('unschedulable');
    expect(schedule({ name: 'p', spec: { tolerations: [{ operator: 'Exists' }] } }).type).toBe('placed');
  });

  test('PreferNoSchedule advises against a node without closing it', () => {
    const { schedule } = cluster([
      makeNode({ name: 'a', taints: [{ key: 'k', effect: 'PreferNoSchedule' }], allocatable: { cpu: '64' } }),
      makeNode({ name: 'b' }),
    ]);
    expect(schedule({ name: 'p' })).toMatchObject({ nodeName: 'b' });
  });
});

describe('node affinity', () => {
  const zones = [
    makeNode({ name: 'a', labels: { zone: '1', cores: '4' } }),
    makeNode({ name: 'b', labels: { zone: '2', cores: '16' } }),
  ];
  const required = (...matchExpressions: object[]): Affinity =>
    ({
      nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } },
    }) as unknown as Affinity;

  test.each([
    [required({ key: 'zone', operator: 'In', values: ['2', '3'] }), 'b'],
    [required({ key: 'zone', operator: 'NotIn', values: ['2'] }), 'a'],
    [required({ key: 'cores', operator: 'Gt', values: ['8'] }), 'b'],
    [required({ key: 'cores', operator: 'Lt', values: ['8'] }), 'a'],
  ])('%j → %s', (affinity, expected) => {
    expect(cluster(zones).schedule({ name: 'p', affinity })).toMatchObject({ nodeName: expected });
  });

  test('terms are alternatives; an empty term matches nothing; fields name nodes', () => {
    const terms = (...nodeSelectorTerms: object[]): Affinity =>
      ({
        nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } },
      }) as unknown as Affinity;
    const field = { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['b'] }] };
    expect(cluster(zones).schedule({ name: 'p', affinity: terms({}, field) })).toMatchObject({ nodeName: 'b' });
    expect(cluster(zones).schedule({ name: 'p', affinity: terms({}) }).type).toBe('unschedulable');
  });

  test('preferences decide among nodes that are otherwise alike', () => {
    const affinity = {
      nodeAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 10, preference: { matchExpressions: [{ key: 'zone', operator: 'In', values: ['1'] }] } },
          { weight: 50, preference: { matchExpressions: [{ key: 'zone', operator: 'In', values: ['2'] }] } },
        ],
      },
    } as unknown as Affinity;
    expect(cluster(zones).schedule({ name: 'p', affinity })).toMatchObject({ nodeName: 'b' });
  });
});

describe('host ports', () => {
  const withPort = (name: string, hostPort: number, hostIP?: string, nodeName?: string): PodSketch => ({
    name,
    ...(nodeName === undefined ? {} : { nodeName }),
    containers: [
      { name: 'c', ports: [{ containerPort: 80, hostPort, ...(hostIP === undefined ? {} : { hostIP }) }] },
    ] as never,
  });

  test('the same port on the same or any address conflicts, on different addresses not', () => {
    const { schedule, state } = cluster(nodes('a'), [makePod(withPort('x', 80, '10.0.0.1', 'a'))]);
    expect(schedule(withPort('p', 80)).type).toBe('unschedulable');
    expect(schedule(withPort('p', 80, '10.0.0.1')).type).toBe('unschedulable');
    expect(schedule(withPort('p', 80, '10.0.0.2')).type).toBe('placed');
    expect(schedule(withPort('p', 81)).type).toBe('placed');
    state.removePod('uid-default-x');
    expect(schedule(withPort('p', 80)).type).toBe('placed');
  });
});

describe('pod affinity', () => {
  const term = (app: string, topologyKey: string, rest: object = {}) => ({
    labelSelector: { matchLabels: { app } },
    topologyKey,
    ...rest,
  });
  const together = (...terms: object[]): Affinity =>
    ({ podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } }) as unknown as Affinity;
  const apart = (...terms: object[]): Affinity =>
    ({ podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } }) as unknown as Affinity;
  const zoned = ['a', 'b', 'c', 'd'].map((name, i) => makeNode({ name, labels: { zone: `z${i % 2}` } }));

  test('joins the zone of the pods it asks for', () => {
    const { schedule } = cluster(zoned, [makePod({ name: 'db', labels: { app: 'db' }, nodeName: 'b' })]);
    const result = schedule({ name: 'p', affinity: together(term('db', 'zone')) });
    expect(['b', 'd']).toContain(result.type === 'placed' ? result.nodeName : '');
  });

  test('the first of a group that asks for itself may go anywhere, others wait', () => {
    const { schedule } = cluster(zoned);
    expect(schedule({ name: 'p', labels: { app: 'web' }, affinity: together(term('web', 'zone')) }).type).toBe(
      'placed',
    );
    expect(message(schedule({ name: 'p', affinity: together(term('web', 'zone')) }))).toContain(
      "4 node(s) didn't match pod affinity rules",
    );
  });

  test('keeps away, and is kept away by those who keep away from it', () => {
    const keeper = makePod({ name: 'k', labels: { app: 'k' }, nodeName: 'a', affinity: apart(term('web', 'zone')) });
    const { schedule } = cluster(zoned, [keeper]);
    const web = schedule({ name: 'p', labels: { app: 'web' } });
    expect(['b', 'd']).toContain(web.type === 'placed' ? web.nodeName : '');
    const shy = schedule({ name: 'p', affinity: apart(term('k', 'zone')) });
    expect(['b', 'd']).toContain(shy.type === 'placed' ? shy.nodeName : '');
    const everywhere = cluster(nodes('a'), [
      makePod({ name: 'k', nodeName: 'a', affinity: apart(term('web', 'kubernetes.io/hostname')) }),
    ]);
    expect(message(everywhere.schedule({ name: 'p', labels: { app: 'web' } }))).toBe(
      "0/1 nodes are available: 1 node(s) didn't satisfy existing pods anti-affinity rules.",
    );
  });

  test('terms look at their namespaces, by name or by label', () => {
    const other = makePod({ name: 'k', namespace: 'other', labels: { app: 'k' }, nodeName: 'a' });
    const { schedule, state } = cluster(nodes('a'), [other]);
    state.setNamespace({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'other', labels: { team: 'x' } },
    } as never);
    const host = 'kubernetes.io/hostname';
    expect(schedule({ name: 'p', affinity: apart(term('k', host)) }).type).toBe('placed');
    expect(schedule({ name: 'p', affinity: apart(term('k', host, { namespaces: ['other'] })) }).type).toBe(
      'unschedulable',
    );
    const byLabel = apart(term('k', host, { namespaceSelector: { matchLabels: { team: 'x' } } }));
    expect(schedule({ name: 'p', affinity: byLabel }).type).toBe('unschedulable');
    state.setNamespace({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'other', labels: { team: 'y' } },
    } as never);
    expect(schedule({ name: 'p', affinity: byLabel }).type).toBe('placed');
    expect(schedule({ name: 'p', affinity: apart(term('k', host, { namespaceSelector: {} })) }).type).toBe(
      'unschedulable',
    );
  });

  test('matchLabelKeys narrows a term to pods with the same value', () => {
    const old = makePod({ name: 'old', labels: { app: 'w', hash: '1' }, nodeName: 'a' });
    const { schedule } = cluster(nodes('a'), [old]);
    const affinity = apart(term('w', 'kubernetes.io/hostname', { matchLabelKeys: ['hash'] }));
    expect(schedule({ name: 'p', labels: { app: 'w', hash: '2' }, affinity }).type).toBe('placed');
    expect(schedule({ name: 'p', labels: { app: 'w', hash: '1' }, affinity }).type).toBe('unschedulable');
  });

  test('preferences pull and push', () => {
    const { schedule } = cluster(nodes('a', 'b'), [makePod({ name: 'db', labels: { app: 'db' }, nodeName: 'a' })]);
    const preference = (kind: 'podAffinity' | 'podAntiAffinity') =>
      ({
        [kind]: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 100, podAffinityTerm: term('db', 'kubernetes.io/hostname') },
          ],
        },
      }) as unknown as Affinity;
    expect(schedule({ name: 'p', affinity: preference('podAffinity') })).toMatchObject({ nodeName: 'a' });
    expect(schedule({ name: 'p', affinity: preference('podAntiAffinity') })).toMatchObject({ nodeName: 'b' });
  });
});

describe('topology spread', () => {
  const zoned = ['a', 'b', 'c'].map((name, i) => makeNode({ name, labels: { zone: `z${i}` } }));
  const spread = (rest: object = {}, topologyKey = 'zone') => ({
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: 'DoNotSchedule',
        labelSelector: { matchLabels: { app: 's' } },
        ...rest,
      },
    ],
  });
  const member = (name: string, nodeName: string, terminating = false) =>
    makePod({ name, labels: { app: 's' }, nodeName, terminating });
  const placing = (rest: object = {}): PodSketch => ({ name: 'p', labels: { app: 's' }, spec: spread(rest) as never });

  test('goes to the emptiest zone', () => {
    const { schedule } = cluster(zoned, [member('1', 'a'), member('2', 'b')]);
    expect(schedule(placing())).toMatchObject({ nodeName: 'c' });
  });

  test('a node without the label is out, and says so', () => {
    const { schedule } = cluster([makeNode({ name: 'x' })]);
    expect(message(schedule(placing()))).toBe(
      "0/1 nodes are available: 1 node(s) didn't match pod topology spread constraints (missing required label).",
    );
  });

  test('terminating pods do not count', () => {
    const { schedule } = cluster(zoned.slice(0, 2), [member('1', 'a', true), member('2', 'a', true), member('3', 'b')]);
    expect(schedule(placing())).toMatchObject({ nodeName: 'a' });
  });

  test('minDomains treats the minimum as zero while there are too few domains', () => {
    const { schedule } = cluster(zoned.slice(0, 2), [member('1', 'a'), member('2', 'b')]);
    expect(schedule(placing()).type).toBe('placed');
    expect(schedule(placing({ minDomains: 3 })).type).toBe('unschedulable');
  });

  test('zones the pod cannot go to by affinity do not hold it back, unless asked to count them', () => {
    const { schedule } = cluster(zoned, [member('1', 'a'), member('2', 'b')]);
    const pod = (rest: object): PodSketch => ({
      name: 'p',
      labels: { app: 's' },
      spec: { ...spread(rest), affinity: undefined, nodeSelector: { zone: 'z0' } } as never,
    });
    expect(schedule(pod({}))).toMatchObject({ nodeName: 'a' });
    expect(schedule(pod({ nodeAffinityPolicy: 'Ignore' })).type).toBe('unschedulable');
  });

  test('tainted nodes count unless the policy says otherwise', () => {
    const tainted = makeNode({ name: 't', labels: { zone: 'zt' }, taints: [{ key: 'k', effect: 'NoSchedule' }] });
    const { schedule } = cluster([zoned[0]!, tainted], [member('1', 'a')]);
    expect(schedule(placing()).type).toBe('unschedulable');
    expect(schedule(placing({ nodeTaintsPolicy: 'Honor' }))).toMatchObject({ nodeName: 'a' });
  });

  test('ScheduleAnyway prefers the emptier domain', () => {
    const { schedule } = cluster(zoned.slice(0, 2), [member('1', 'a')]);
    expect(schedule(placing({ whenUnsatisfiable: 'ScheduleAnyway' }))).toMatchObject({ nodeName: 'b' });
  });

  test('pods of one owner spread over nodes though they ask for nothing', () => {
    const { schedule } = cluster(nodes('a', 'b', 'c'), [
      makePod({ name: '1', owner: 'rs', nodeName: 'a' }),
      makePod({ name: '2', owner: 'rs', nodeName: 'c' }),
    ]);
    expect(schedule({ name: 'p', owner: 'rs' })).toMatchObject({ nodeName: 'b' });
  });
});

describe('scores', () => {
  test('the node with more left wins', () => {
    const { schedule } = cluster(nodes('a', 'b'), [
      makePod({ name: 'x', nodeName: 'a', requests: { cpu: '2', memory: '4Gi' } }),
    ]);
    expect(schedule({ name: 'p', requests: { cpu: '100m', memory: '128Mi' } })).toMatchObject({ nodeName: 'b' });
  });

  test('a node that has the image wins', () => {
    const images = [{ names: ['registry.example/big:latest'], sizeBytes: 900 * 1024 ** 2 }];
    const { schedule } = cluster([makeNode({ name: 'a' }), makeNode({ name: 'b', images })]);
    expect(schedule({ name: 'p', containers: [{ name: 'c', image: 'registry.example/big' }] })).toMatchObject({
      nodeName: 'b',
    });
  });

  test('equal nodes are chosen about equally often', () => {
    const { schedule } = cluster(nodes('a', 'b', 'c', 'd'));
    const chosen = new Map<string, number>();
    for (let i = 0; i < 400; i++) {
      const result = schedule({ name: `p${i}` });
      const name = result.type === 'placed' ? result.nodeName : '';
      chosen.set(name, (chosen.get(name) ?? 0) + 1);
    }
    expect([...chosen.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(Math.min(...chosen.values())).toBeGreaterThan(60);
  });
});

describe('nodes come and go', () => {
  test('pods known before their node count once it appears, and again after it returns', () => {
    const { state, schedule } = cluster([], [makePod({ name: 'x', nodeName: 'a', requests: { cpu: '3' } })]);
    state.setNode(makeNode({ name: 'a' }));
    expect(schedule({ name: 'p', requests: { cpu: '2' } }).type).toBe('unschedulable');
    state.removeNode('a');
    state.setNode(makeNode({ name: 'b' }));
    expect(schedule({ name: 'p', requests: { cpu: '2' } })).toMatchObject({ nodeName: 'b' });
    state.setNode(makeNode({ name: 'a' }));
    expect(schedule({ name: 'p', requests: { cpu: '2' } })).toMatchObject({ nodeName: 'b' });
    state.removePod('uid-default-x');
    expect(state.podCount).toBe(0);
  });

  test('many nodes: columns grow and counts stay with their nodes', () => {
    const many = Array.from({ length: 300 }, (_, i) => makeNode({ name: `n${i}`, labels: { zone: `z${i % 3}` } }));
    const apartFromWeb = {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { labelSelector: { matchLabels: { app: 'web' } }, topologyKey: 'zone' },
        ],
      },
    } as unknown as Affinity;
    const { state, schedule } = cluster(many.slice(0, 10), [
      makePod({ name: 'w', labels: { app: 'web' }, nodeName: 'n0' }),
    ]);
    expect(schedule({ name: 'p', affinity: apartFromWeb }).type).toBe('placed');
    for (const node of many.slice(10)) {
      state.setNode(node);
    }
    state.addPod(readPod(makePod({ name: 'w2', labels: { app: 'web' } })), 'n250');
    const result = schedule({ name: 'p', affinity: apartFromWeb });
    expect(result.type === 'placed' && Number(result.nodeName.slice(1)) % 3).toBe(2);
  });
});
