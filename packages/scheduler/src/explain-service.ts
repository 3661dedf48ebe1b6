/** The Explain call: finds or reads the pod, checks that the caller may see it, and answers from the live state. */
import type { Pod } from '@gantry/api/core/v1';
import type { ExplainRequest, ExplainResponse } from '@gantry/api/proto/gantry/scheduler/v1/scheduler';
import { newBadRequest, newForbidden, newNotFound } from '@gantry/machinery';
import type { CallContext } from 'nice-grpc';
import type { ClusterState } from './core/cluster-state.ts';
import { type Explanation, explain } from './core/explain.ts';
import { readPod } from './core/pod-info.ts';

/** Who may ask about pods of a namespace. */
export type ExplainAuthorizer = (peer: string, namespace: string, name: string) => Promise<boolean>;

export interface ExplainServiceOptions {
  readonly state: ClusterState;
  readonly findPod: (namespace: string, name: string) => Pod | undefined;
  readonly authorize: ExplainAuthorizer;
}

export class ExplainService {
  readonly #options: ExplainServiceOptions;

  constructor(options: ExplainServiceOptions) {
    this.#options = options;
  }

  async explain(request: ExplainRequest, context: CallContext): Promise<ExplainResponse> {
    const hypothetical = request.podJson.length > 0 ? parsePod(request.podJson) : undefined;
    const namespace = request.namespace || hypothetical?.metadata.namespace || 'default';
    const name = request.name || hypothetical?.metadata.name || '';
    if (!(await this.#options.authorize(context.peer, namespace, name))) {
      throw newForbidden('pods', name, 'asking where a pod would go needs permission to get it');
    }
    const pod = hypothetical ?? this.#options.findPod(namespace, name);
    if (pod === undefined) {
      throw newNotFound('pods', name);
    }
    const explanation = explain(this.#options.state, readPod(withNamespace(pod, namespace)));
    return explainResponse(explanation, request.maxNodes);
  }
}

/** The wire form, cut to `maxNodes` nodes (0: all). */
export function explainResponse(explanation: Explanation, maxNodes: number): ExplainResponse {
  const { nodes } = explanation;
  return {
    namespace: explanation.namespace,
    name: explanation.name,
    currentNode: explanation.currentNode,
    bestNodes: [...explanation.best],
    summary: explanation.summary,
    nodeCount: nodes.length,
    nodes: (maxNodes === 0 ? nodes : nodes.slice(0, maxNodes)).map((node) => ({
      node: node.node,
      feasible: node.feasible,
      filters: node.filters.map((each) => ({ ...each, reasons: [...each.reasons] })),
      scores: node.scores.map((each) => ({ ...each })),
      total: node.total,
    })),
  };
}

function withNamespace(pod: Pod, namespace: string): Pod {
  return pod.metadata.namespace === namespace ? pod : { ...pod, metadata: { ...pod.metadata, namespace } };
}

function parsePod(json: Uint8Array): Pod {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(json).toString('utf8'));
  } catch (error) {
    throw newBadRequest('pod_json is not JSON', error);
  }
  const pod = value as Partial<Pod> | null;
  if (typeof pod !== 'object' || pod === null || !Array.isArray(pod.spec?.containers)) {
    throw newBadRequest('pod_json must be a pod with spec.containers');
  }
  return { ...pod, metadata: pod.metadata ?? {}, status: pod.status ?? {} } as Pod;
}
