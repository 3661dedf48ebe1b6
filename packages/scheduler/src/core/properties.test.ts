/** What must hold for any cluster: checked against a slow, obvious reading of the rules. */
import type { Node, Pod } from '@gantry/api/core/v1';
import { seededRandom } from '@gantry/runtime';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeNode, makePod } from '../testing/objects.ts';
import { SchedulingAlgorithm } from './algorithm.ts';
import { ClusterState } from './cluster-state.ts';
import { explain } from './explain.ts';
import { isCordonedFor, matchesNodeAffinity, untoleratedTaint } from './node-rules.ts';
import { type PodInfo, readPod } from './pod-info.ts';
import { type PodTerm, selects } from './pod-term.ts';

const HOST = 'kubernetes.io/hostname';
const app = fc.constantFrom('a', 'b', 'c');

const nodeArbitrary = fc.record({
  zone: fc.option(fc.constantFrom('z0', 'z1', 'z2'), { nil: undefined }),
  cpu: fc.integer({ min: 1, max: 6 }),
  pods: fc.integer({ min: 1, max: 8 }),
  tainted: fc.boolean(),
  cordoned: fc.constantFrom(false, false, false, true),
});

const podArbitrary = fc.record({
  app,
  cpu: fc.constantFrom('0', '250m', '1', '2'),
  zone: fc.constantFrom(undefined, undefined, 'z0', 'z1'),
  tolerates: fc.boolean(),
  port: fc.constantFrom(0, 0, 0, 80, 81),
  together: fc.option(fc.tuple(app, fc.constantFrom(HOST, 'zone')), { nil: undefined, freq: 4 }),
  apart: fc.option(fc.tuple(app, fc.constantFrom(HOST, 'zone')), { nil: undefined, freq: 2 }),
  spread: fc.option(fc.tuple(fc.constantFrom(HOST, 'zone'), fc.integer({ min: 1, max: 2 })), {
    nil: undefined,
    freq: 2,
  }),
});
type PodShape = typeof podArbitrary extends fc.Arbitrary<infer T> ? T : never;
type NodeShape = typeof nodeArbitrary extends fc.Arbitrary<infer T> ? T : never;

function nodeOf(shape: NodeShape, index: number): Node {
  return makeNode({
    name: `n${index}`,
    labels: shape.zone === undefined ? {} : { zone: shape.zone },
    allocatable: { cpu: String(shape.cpu), pods: String(shape.pods) },
    ...(shape.tainted ? { taints: [{ key: 'k', effect: 'NoSchedule' }] } : {}),
    ...(shape.cordoned ? { unschedulable: true } : {}),
  });
}

function podOf(shape: PodShape, index: number): Pod {
  const term = ([name, topologyKey]: [string, string]) => ({
    labelSelector: { matchLabels: { app: name } },
    topologyKey,
  });
  const required = (pair: [string, string]) => ({ requiredDuringSchedulingIgnoredDuringExecution: [term(pair)] });
  return makePod({
    name: `p${index}`,
    labels: { app: shape.app },
    containers: [
      {
        name: 'c',
        resources: { requests: { cpu: shape.cpu } },
        ports: shape.port === 0 ? [] : [{ containerPort: 80, hostPort: shape.port }],
      } as never,
    ],
    spec: {
      ...(shape.zone === undefined ? {} : { nodeSelector: { zone: shape.zone } }),
      ...(shape.tolerates ? { tolerations: [{ key: 'k', operator: 'Exists' }] } : {}),
      affinity: {
        ...(shape.together === undefined ? {} : { podAffinity: required(shape.together) }),
        ...(shape.apart === undefined ? {} : { podAntiAffinity: required(shape.apart) }),
      },
      ...(shape.spread === undefined
        ? {}
        : {
            topologySpreadConstraints: [
              {
                topologyKey: shape.spread[0],
                maxSkew: shape.spread[1],
                whenUnsatisfiable: 'DoNotSchedule',
                labelSelector: { matchLabels: { app: shape.app } },
              },
            ],
          }),
    } as never,
  });
}

interface Placed {
  readonly info: PodInfo;
  readonly node: Node;
}

/** The rules, read slowly. */
function fits(info: PodInfo, node: Node, nodes: readonly Node[], placed: readonly Placed[]): boolean {
  const here = placed.filter((each) => each.node === node);
  const label = (of: Node, key: string) => of.metadata.labels?.[key];
  const picks = (term: PodTerm, other: PodInfo) => selects(term, other.namespace, other.labels, () => undefined);
  const sameDomain = (key: string, other: Node) =>
    label(node, key) !== undefined && label(node, key) === label(other, key);
  if (
    isCordonedFor(node, info.tolerations) ||
    untoleratedTaint(node, info.tolerations) ||
    !matchesNodeAffinity(info, node)
  ) {
    return false;
  }
  if (here.length + 1 > Number(node.status.allocatable?.pods)) {
    return false;
  }
  const used = here.reduce((sum, each) => sum + each.info.requests.cpu, 0);
  if (info.requests.cpu > 0 && used + info.requests.cpu > Number(node.status.allocatable?.cpu) * 1000) {
    return false;
  }
  if (here.some((each) => each.info.ports.some((held) => info.ports.some((wanted) => wanted.port === held.port)))) {
    return false;
  }
  for (const { topologyKey, maxSkew, counted } of info.spread) {
    if (label(node, topologyKey) === undefined) {
      return false;
    }
    const eligible = nodes.filter((each) => label(each, topologyKey) !== undefined && matchesNodeAffinity(info, each));
    const countIn = (value: string | undefined) =>
      placed.filter(
        (each) =>
          eligible.includes(each.node) &&
          label(each.node, topologyKey) === value &&
          counted.selector.matches(each.info.labels),
      ).length;
    const least = Math.min(...eligible.map((each) => countIn(label(each, topologyKey))));
    if (countIn(label(node, topologyKey)) + 1 - least > maxSkew) {
      return false;
    }
  }
  for (const term of info.requiredAntiAffinity) {
    if (placed.some((each) => picks(term, each.info) && sameDomain(term.topologyKey, each.node))) {
      return false;
    }
  }
  for (const each of placed) {
    for (const term of each.info.requiredAntiAffinity) {
      if (picks(term, info) && sameDomain(term.topologyKey, each.node)) {
        return false;
      }
    }
  }
  for (const term of info.requiredAffinity) {
    if (label(node, term.topologyKey) === undefined) {
      return false;
    }
    const partners = placed.filter(
      (each) => picks(term, each.info) && label(each.node, term.topologyKey) !== undefined,
    );
    const firstOfGroup = partners.length === 0 && picks(term, info);
    if (!firstOfGroup && !partners.some((each) => sameDomain(term.topologyKey, each.node))) {
      return false;
    }
  }
  return true;
}

function stateOf(nodes: readonly Node[], placed: readonly Placed[] = []): ClusterState {
  const state = new ClusterState();
  for (const node of nodes) {
    state.setNode(node);
  }
  for (const { info, node } of placed) {
    state.addPod(info, node.metadata.name!);
  }
  return state;
}

const cluster = fc.tuple(
  fc.array(nodeArbitrary, { minLength: 1, maxLength: 6 }).map((list) => list.map(nodeOf)),
  fc.array(podArbitrary, { minLength: 1, maxLength: 25 }).map((list) => list.map(podOf)),
);

test('a pod goes to a node exactly when the rules allow one, and that node is allowed', () => {
  fc.assert(
    fc.property(cluster, fc.integer(), fc.array(fc.nat(20)), ([nodes, pods], seed, removals) => {
      const state = stateOf(nodes);
      const algorithm = new SchedulingAlgorithm(state, seededRandom(seed));
      let placed: Placed[] = [];
      for (const [index, pod] of pods.entries()) {
        const info = readPod(pod);
        const allowed = nodes.filter((node) => fits(info, node, nodes, placed)).map((node) => node.metadata.name);
        const result = algorithm.schedule(info);
        if (result.type === 'placed') {
          expect(allowed).toContain(result.nodeName);
          expect(result.feasibleNodes).toBe(allowed.length);
          state.addPod(info, result.nodeName);
          placed.push({ info, node: nodes.find((node) => node.metadata.name === result.nodeName)! });
        } else {
          expect(allowed).toEqual([]);
        }
        // Pods also leave, which is where incremental counts go wrong.
        const leaving = placed[removals[index % Math.max(1, removals.length)] ?? -1];
        if (leaving !== undefined) {
          state.removePod(leaving.info.uid);
          placed = placed.filter((each) => each !== leaving);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('no node is ever promised more than it has', () => {
  fc.assert(
    fc.property(cluster, ([nodes, pods]) => {
      const state = stateOf(nodes);
      const algorithm = new SchedulingAlgorithm(state, seededRandom(1));
      for (const pod of pods) {
        const info = readPod(pod);
        const result = algorithm.schedule(info);
        if (result.type === 'placed') {
          state.addPod(info, result.nodeName);
        }
      }
      const { table } = state;
      for (const slot of table.slots) {
        expect(table.requestedCpu[slot]!).toBeLessThanOrEqual(table.allocatableCpu[slot]!);
        expect(table.podCount[slot]!).toBeLessThanOrEqual(table.allocatablePods[slot]!);
      }
    }),
  );
});

test('the same seed gives the same placements', () => {
  fc.assert(
    fc.property(cluster, fc.integer(), ([nodes, pods], seed) => {
      const placements = () => {
        const state = stateOf(nodes);
        const algorithm = new SchedulingAlgorithm(state, seededRandom(seed));
        return pods.map((pod) => {
          const info = readPod(pod);
          const result = algorithm.schedule(info);
          if (result.type === 'placed') {
            state.addPod(info, result.nodeName);
          }
          return result;
        });
      };
      expect(placements()).toEqual(placements());
    }),
  );
});

test('state kept up to date judges like state built anew, and explaining leaves it as it was', () => {
  fc.assert(
    fc.property(cluster, fc.array(fc.tuple(fc.nat(24), fc.nat(5)), { maxLength: 60 }), ([nodes, pods], moves) => {
      const infos = pods.map(readPod);
      const state = stateOf(nodes);
      // Ask about every pod first, so that counts exist and must be maintained through the moves.
      for (const info of infos) {
        explain(state, info);
      }
      const where = new Map<PodInfo, Node>();
      for (const [which, to] of moves) {
        const info = infos[which % infos.length]!;
        const node = nodes[to];
        if (node === undefined) {
          state.removePod(info.uid);
          where.delete(info);
        } else {
          state.addPod({ ...info, nodeName: node.metadata.name! }, node.metadata.name!);
          where.set(info, node);
        }
      }
      const fresh = stateOf(
        nodes,
        [...where].map(([info, node]) => ({ info, node })),
      );
      for (const info of infos) {
        const known = state.podOf(info.uid) ?? info;
        expect(explain(state, known)).toEqual(explain(fresh, known));
      }
    }),
  );
});
