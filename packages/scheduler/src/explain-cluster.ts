/** Explains a pod from outside the scheduler: reads what is needed through the API and judges with the same code. */
import type { Pod } from '@gantry/api/core/v1';
import { namespaces, nodes, pods } from '@gantry/api/resources';
import type { Client } from '@gantry/client';
import { ClusterState } from './core/cluster-state.ts';
import { type Explanation, explain } from './core/explain.ts';
import { isFinished, readPod } from './core/pod-info.ts';

/**
 * Where a pod would go, and why. Needs permission to list nodes, pods and namespaces; rejects with StatusError (NotFound
 * when there is no such pod). Between the three lists the cluster may change: the answer is a snapshot, not a promise.
 */
export async function explainPod(client: Client, pod: { namespace: string; name: string } | Pod): Promise<Explanation> {
  const subject = 'spec' in pod ? pod : await client.for(pods).get(pod);
  const [nodeList, podList, namespaceList] = await Promise.all([
    client.for(nodes).list(),
    client.for(pods).list(),
    client.for(namespaces).list(),
  ]);
  const state = new ClusterState();
  for (const namespace of namespaceList.items) {
    state.setNamespace(namespace);
  }
  for (const node of nodeList.items) {
    state.setNode(node);
  }
  for (const other of podList.items) {
    if (other.spec.nodeName && !isFinished(other)) {
      state.addPod(readPod(other), other.spec.nodeName);
    }
  }
  return explain(state, readPod(subject));
}
