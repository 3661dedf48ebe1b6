/** Which pods nobody will clean up by themselves. Pure. */
import type { Pod } from '@gantry/api/core/v1';
import { isPodTerminal, parseTimeMs } from '../shared/pod-state.ts';

export type PodGcReason =
  /** Its node does not exist any more. */
  | 'orphaned'
  /** Deleted before it was given to a node: no kubelet will confirm its end. */
  | 'unscheduled-terminating'
  /** Its node is out of service and will not confirm its end. */
  | 'out-of-service';

/** Why a pod should go now; undefined when it should not. `nodeGone` must be certain. */
export function podGcReason(
  pod: Pod,
  node: { readonly gone: boolean; readonly outOfService: boolean } | undefined,
): PodGcReason | undefined {
  const terminating = pod.metadata.deletionTimestamp !== undefined;
  if (!pod.spec.nodeName) return terminating ? 'unscheduled-terminating' : undefined;
  if (node?.gone) return 'orphaned';
  return terminating && node?.outOfService ? 'out-of-service' : undefined;
}

/** The finished pods beyond the threshold, those of longest ago first. A threshold of 0 keeps all. */
export function surplusTerminated(pods: readonly Pod[], threshold: number): Pod[] {
  if (threshold <= 0) return [];
  const finished = pods.filter((pod) => isPodTerminal(pod) && pod.metadata.deletionTimestamp === undefined);
  const surplus = finished.length - threshold;
  if (surplus <= 0) return [];
  const created = (pod: Pod) => parseTimeMs(pod.metadata.creationTimestamp) ?? 0;
  return finished
    .sort((a, b) => created(a) - created(b) || ((a.metadata.name ?? '') < (b.metadata.name ?? '') ? -1 : 1))
    .slice(0, surplus);
}
