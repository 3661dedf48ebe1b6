import type { Pod } from '@gantry/api/core/v1';
import type { Informer, InformerHandler } from '@gantry/client';

/** Where a node agent hears of its pods. A pod informer limited to the node is one. */
export interface PodSource {
  addHandler(handler: InformerHandler<Pod>): unknown;
  waitForSync(signal?: AbortSignal): Promise<void>;
}

/**
 * Gives each of many nodes in one process its own pods from one shared informer, with one look-up per event however many
 * nodes there are. A node that comes late first gets the pods that are there.
 */
export class PodRouter {
  private readonly informer: Informer<Pod>;
  private readonly handlers = new Map<string, InformerHandler<Pod>>();

  constructor(informer: Informer<Pod>) {
    this.informer = informer;
    informer.addHandler({
      onAdd: (pod, initial) => this.of(pod)?.onAdd?.(pod, initial),
      onUpdate: (old, pod) => this.of(pod)?.onUpdate?.(old, pod),
      onDelete: (pod, missed) => this.of(pod)?.onDelete?.(pod, missed),
    });
  }

  /** The source of one node's pods; takes one handler. */
  forNode(nodeName: string): PodSource {
    return {
      addHandler: (handler) => {
        for (const pod of this.informer.lister.list()) {
          if (pod.spec.nodeName === nodeName) handler.onAdd?.(pod, true);
        }
        this.handlers.set(nodeName, handler);
      },
      waitForSync: (signal) => this.informer.waitForSync(signal),
    };
  }

  private of(pod: Pod): InformerHandler<Pod> | undefined {
    return this.handlers.get(pod.spec.nodeName ?? '');
  }
}
