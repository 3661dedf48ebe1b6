import type { Container, Pod } from '@gantry/api/core/v1';
import { parseQuantity } from '@gantry/machinery';

export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort';

/** All containers of a pod in the order they are started: init containers first. */
export function allContainers(pod: Pod): readonly Container[] {
  return [...(pod.spec.initContainers ?? []), ...(pod.spec.containers ?? [])];
}

/** Quality-of-service class by requests and limits of cpu and memory of all containers, init containers included. */
export function qosClass(pod: Pod): QosClass {
  let guaranteed = true;
  let any = false;
  for (const container of allContainers(pod)) {
    for (const resource of ['cpu', 'memory']) {
      const limit = positive(container.resources.limits?.[resource]);
      const request = positive(container.resources.requests?.[resource]) ?? limit;
      if (limit !== undefined || request !== undefined) any = true;
      if (limit === undefined || request === undefined || request.cmp(limit) !== 0) guaranteed = false;
    }
  }
  if (!any) return 'BestEffort';
  return guaranteed ? 'Guaranteed' : 'Burstable';
}

function positive(text: string | undefined) {
  if (text === undefined) return undefined;
  const quantity = parseQuantity(text);
  return quantity.milliValue() > 0 ? quantity : undefined;
}

/**
 * oom_score_adj of a container: the kernel kills the highest first. Guaranteed pods go last, best-effort pods first, and
 * burstable ones in between by how little of the node's memory they asked for.
 */
export function oomScoreAdj(
  pod: Pod,
  container: Container,
  memoryCapacityBytes: number,
  mayBeNegative: boolean,
): number {
  const qos = qosClass(pod);
  if (qos === 'Guaranteed') return mayBeNegative ? -997 : 0;
  if (qos === 'BestEffort') return 1000;
  const request = container.resources.requests?.memory;
  const requestBytes = request === undefined ? 0 : parseQuantity(request).value();
  const adjusted = 1000 - Math.floor((1000 * requestBytes) / Math.max(1, memoryCapacityBytes));
  return Math.min(999, Math.max(mayBeNegative ? 3 : 2, adjusted));
}
