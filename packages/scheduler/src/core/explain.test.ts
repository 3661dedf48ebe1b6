import { describe, expect, test } from 'vitest';
import { explainResponse } from '../explain-service.ts';
import { makeNode, makePod } from '../testing/objects.ts';
import { ClusterState } from './cluster-state.ts';
import { explain } from './explain.ts';
import { readPod } from './pod-info.ts';

function stateWith(...nodes: ReturnType<typeof makeNode>[]): ClusterState {
  const state = new ClusterState();
  for (const node of nodes) {
    state.setNode(node);
  }
  return state;
}

describe('explain', () => {
  test('names every filter that fails and what would have to change, not only the first', () => {
    const state = stateWith(
      makeNode({ name: 'a', unschedulable: true, allocatable: { cpu: '2' } }),
      makeNode({ name: 'b', taints: [{ key: 'k', value: 'v', effect: 'NoSchedule' }] }),
    );
    state.addPod(readPod(makePod({ name: 'x', requests: { cpu: '1500m' } })), 'a');
    const explanation = explain(state, readPod(makePod({ name: 'p', requests: { cpu: '1' } })));
    expect(explanation.best).toEqual([]);
    expect(explanation.summary).toBe(
      '0/2 nodes are available: 1 node(s) had untolerated taint {k: v}, 1 node(s) were unschedulable.',
    );
    // b first: one thing to change there, two on a.
    expect(explanation.nodes.map((node) => node.node)).toEqual(['b', 'a']);
    const [b, a] = explanation.nodes;
    expect(b!.filters.filter((each) => !each.passed)).toEqual([
      {
        filter: 'TaintToleration',
        passed: false,
        reasons: ['node(s) had untolerated taint {k: v}'],
        remedy: 'remove the taint k=v:NoSchedule or let the pod tolerate it',
      },
    ]);
    expect(a!.filters.filter((each) => !each.passed).map((each) => [each.filter, each.remedy])).toEqual([
      ['NodeUnschedulable', 'uncordon the node (kubectl uncordon)'],
      ['NodeResourcesFit', 'cpu: asks 1000m, free 500m of 2000m: free 500m more'],
    ]);
  });

  test('says when a node could never do', () => {
    const state = stateWith(makeNode({ name: 'a', allocatable: { cpu: '2' } }));
    const [node] = explain(state, readPod(makePod({ name: 'p', requests: { cpu: '3' } }))).nodes;
    expect(node!.filters.at(-1)!.remedy).toBe('cpu: asks 3000m, free 2000m of 2000m: more than the whole node has');
  });

  test('ranks feasible nodes by their scores', () => {
    const state = stateWith(
      makeNode({ name: 'a' }),
      makeNode({ name: 'b', allocatable: { cpu: '16', memory: '32Gi' } }),
    );
    const explanation = explain(state, readPod(makePod({ name: 'p', requests: { cpu: '1', memory: '1Gi' } })));
    expect(explanation.best).toEqual(['b']);
    expect(explanation.summary).toBe('2/2 nodes are available; best: b.');
    expect(explanation.nodes[0]!.total).toBeGreaterThan(explanation.nodes[1]!.total);
    expect(explanation.nodes[0]!.scores.map((each) => each.score)).toContain('NodeResourcesFit');
  });

  test('judges a placed pod as if it were not there, and puts it back', () => {
    const state = stateWith(makeNode({ name: 'a', allocatable: { cpu: '1' } }));
    const placed = readPod(makePod({ name: 'p', requests: { cpu: '1' }, nodeName: 'a' }));
    state.addPod(placed, 'a');
    expect(explain(state, placed)).toMatchObject({ currentNode: 'a', best: ['a'] });
    expect(state.table.requestedCpu[state.table.slotOf('a')!]).toBe(1000);
  });

  test('the wire form cuts the list of nodes but says how many there are', () => {
    const state = stateWith(makeNode({ name: 'a' }), makeNode({ name: 'b' }));
    const response = explainResponse(explain(state, readPod(makePod({ name: 'p' }))), 1);
    expect(response.nodes.length).toBe(1);
    expect(response.nodeCount).toBe(2);
  });
});
