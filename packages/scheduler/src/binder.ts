/** Writes a placement: the Binding, and the pod's PodScheduled condition when there is none. */
import type { Binding, Pod, PodCondition } from '@gantry/api/core/v1';
import type { Status } from '@gantry/api/meta/v1';
import { pods } from '@gantry/api/resources';
import type { Client } from '@gantry/client';
import type { Clock } from '@gantry/runtime';
import type { PodInfo } from './core/pod-info.ts';

export interface Binder {
  /** Rejects with StatusError; after a Timeout the pod may be bound or not. */
  bind(info: PodInfo, nodeName: string, signal: AbortSignal): Promise<void>;
  /** Sets PodScheduled=False unless it already says the same. Never rejects for a pod that is gone. */
  reportUnschedulable(pod: Pod, reason: string, message: string, signal: AbortSignal): Promise<void>;
}

export class ApiBinder implements Binder {
  readonly #client: Client;
  readonly #clock: Clock;

  constructor(client: Client, clock: Clock) {
    this.#client = client;
    this.#clock = clock;
  }

  async bind(info: PodInfo, nodeName: string, signal: AbortSignal): Promise<void> {
    const { namespace, name, uid } = info;
    const binding = {
      apiVersion: 'v1',
      kind: 'Binding',
      metadata: { namespace, name, uid },
      target: { kind: 'Node', name: nodeName },
    } as Binding;
    await this.#client
      .for(pods)
      .createSubresource<Binding, Status>({ namespace, name }, 'binding', binding, { signal });
  }

  async reportUnschedulable(pod: Pod, reason: string, message: string, signal: AbortSignal): Promise<void> {
    const old = pod.status.conditions?.find((each) => each.type === 'PodScheduled');
    if (old?.status === 'False' && old.reason === reason && old.message === message) {
      return;
    }
    const now = `${new Date(this.#clock.nowMs()).toISOString().slice(0, 19)}Z`;
    const condition: PodCondition = {
      type: 'PodScheduled',
      status: 'False',
      reason,
      message,
      lastProbeTime: null,
      lastTransitionTime: old?.status === 'False' ? old.lastTransitionTime : now,
    } as unknown as PodCondition;
    await this.#client
      .for(pods)
      .patch(
        { namespace: pod.metadata.namespace ?? '', name: pod.metadata.name ?? '' },
        { type: 'strategic', subresource: 'status', body: { status: { conditions: [condition] } } },
        { signal },
      );
  }
}
