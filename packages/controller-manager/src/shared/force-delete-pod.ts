/** Removes a pod without waiting for a kubelet, leaving a trace of why. */
import type { Pod } from '@gantry/api/core/v1';
import { pods } from '@gantry/api/resources';
import type { Client } from '@gantry/client';
import { isNotFound } from '@gantry/machinery';
import { formatTime, isPodTerminal } from './pod-state.ts';

export interface Disruption {
  /** CamelCase: `DeletionByPodGC`, `DeletionByTaintManager`. */
  readonly reason: string;
  readonly message: string;
  readonly nowMs: number;
}

/**
 * Marks a pod that has not finished as failed by a disruption (so that Jobs can tell), then removes it at once. A pod that
 * is gone already is fine.
 */
export async function forceDeletePod(
  client: Client,
  pod: Pod,
  disruption: Disruption | undefined,
  signal: AbortSignal,
): Promise<void> {
  const { namespace, name = '', uid } = pod.metadata;
  try {
    if (disruption !== undefined && !isPodTerminal(pod)) {
      await markDisrupted(client, pod, disruption, { phase: 'Failed' }, signal);
    }
    await client.for(pods).delete({ namespace, name }, { preconditions: { uid }, gracePeriodSeconds: 0, signal });
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

/** Adds the DisruptionTarget condition, and whatever else of the status is to change. */
export async function markDisrupted(
  client: Client,
  pod: Pod,
  { reason, message, nowMs }: Disruption,
  status: { readonly phase?: string },
  signal: AbortSignal,
): Promise<void> {
  const { namespace, name = '', uid } = pod.metadata;
  const lastTransitionTime = formatTime(nowMs);
  const condition = { type: 'DisruptionTarget', status: 'True', reason, message, lastTransitionTime };
  const body = { metadata: { uid }, status: { ...status, conditions: [condition] } };
  await client.for(pods).patch({ namespace, name }, { type: 'strategic', body, subresource: 'status' }, { signal });
}
