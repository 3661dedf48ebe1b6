import type { OwnerReference } from '@gantry/api/meta/v1';
import { pods } from '@gantry/api/resources';
import { expect, test } from 'vitest';
import { FOREGROUND, type GraphNode, ORPHAN, OwnerGraph } from './owner-graph.ts';
import { type OwnerState, planDeletingOwner, planDependent } from './plan-garbage.ts';

function owner(uid: string, blockOwnerDeletion = true): OwnerReference {
  return { apiVersion: 'v1', kind: 'Pod', name: uid, uid, blockOwnerDeletion };
}

function node(uid: string, extra: Partial<GraphNode> = {}): GraphNode {
  const identity = { resource: pods as never, namespace: 'default', name: uid };
  return { uid, identity, owners: [], finalizers: [], deleting: false, resourceVersion: '1', ...extra };
}

const states = (table: Record<string, OwnerState>) => (reference: OwnerReference) => table[reference.uid] ?? 'absent';

test('an object nobody owns is left alone', () => {
  expect(planDependent(node('a'), [], states({}))).toEqual({ type: 'none' });
});

test('an object whose owners are all gone is deleted, as its finalizers say', () => {
  const orphaned = node('a', { owners: [owner('x'), owner('y')] });
  expect(planDependent(orphaned, [], states({}))).toEqual({ type: 'delete', propagationPolicy: 'Background' });
  const foreground = { ...orphaned, finalizers: [FOREGROUND] };
  expect(planDependent(foreground, [], states({}))).toEqual({ type: 'delete', propagationPolicy: 'Foreground' });
});

test('one owner left is enough; the references to the others go', () => {
  const shared = node('a', { owners: [owner('gone'), owner('there'), owner('going')] });
  const action = planDependent(shared, [], states({ there: 'solid', going: 'waiting' }));
  expect(action).toEqual({ type: 'removeOwners', uids: ['gone', 'going'] });
});

test('a dependent of a waiting owner goes in the foreground when it has dependents itself', () => {
  const child = node('child', { owners: [owner('root')] });
  const grandchild = node('grandchild', { owners: [owner('child')] });
  const waiting = states({ root: 'waiting' });
  expect(planDependent(child, [grandchild], waiting)).toEqual({ type: 'delete', propagationPolicy: 'Foreground' });
  expect(planDependent(child, [], waiting)).toEqual({ type: 'delete', propagationPolicy: 'Background' });
});

test('a circle of waiting objects is broken by unblocking', () => {
  const a = node('a', { owners: [owner('b')], deleting: true, finalizers: [FOREGROUND] });
  const b = node('b', { owners: [owner('a')], deleting: true, finalizers: [FOREGROUND] });
  expect(planDependent(a, [b], states({ b: 'waiting' }))).toEqual({ type: 'unblockOwners' });
});

test('an owner in foreground deletion waits for blocking dependents only', () => {
  const root = node('root', { deleting: true, finalizers: [FOREGROUND] });
  const blocking = node('blocking', { owners: [owner('root')] });
  const free = node('free', { owners: [owner('root', false)] });
  expect(planDeletingOwner(root, [blocking, free])).toEqual({ type: 'awaitDependents', dependents: [blocking, free] });
  expect(planDeletingOwner(root, [free])).toEqual({ type: 'removeFinalizer', finalizer: FOREGROUND });
});

test('an orphaning owner lets all dependents go', () => {
  const root = node('root', { deleting: true, finalizers: [ORPHAN] });
  const child = node('child', { owners: [owner('root')] });
  expect(planDeletingOwner(root, [child])).toEqual({ type: 'orphanDependents', dependents: [child] });
});

test('the graph knows dependents of owners it has not seen, and forgets what is removed', () => {
  const graph = new OwnerGraph();
  const object = (uid: string, owners: OwnerReference[]) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace: 'default', name: uid, uid, ownerReferences: owners },
  });
  graph.put(pods as never, object('child', [owner('root')]));
  expect(graph.dependentsOf('root').map(({ uid }) => uid)).toEqual(['child']);
  graph.put(pods as never, object('child', [owner('other')]));
  expect(graph.dependentsOf('root')).toEqual([]);
  graph.remove('child');
  expect(graph.dependentsOf('other')).toEqual([]);
  expect(graph.size).toBe(0);
});
