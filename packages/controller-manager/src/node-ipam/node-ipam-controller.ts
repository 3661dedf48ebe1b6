/** Gives every node a block of the cluster's pod addresses. */
import type { Node } from '@gantry/api/core/v1';
import { nodes } from '@gantry/api/resources';
import {
  Controller,
  done,
  type EventRecorder,
  type Informer,
  type ReconcileOutcome,
  requeueAfter,
} from '@gantry/client';
import { isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { CidrSet, type Ipv4Cidr } from './cidr-set.ts';

/** Out of blocks: a node that goes frees one, and we look again then; this is the safety net. Milliseconds. */
const EXHAUSTED_RECHECK_MS = 60_000;

export class NodeIpamController implements RunnableController {
  readonly name = 'node-ipam-controller';
  readonly #context: ControllerContext;
  readonly #set: CidrSet;
  readonly #nodes: Informer<Node>;
  readonly #recorder: EventRecorder;
  readonly #controller: Controller<string>;
  /** Given out by this process, until the cache shows it on the node. */
  readonly #reserved = new Map<string, string>();

  constructor(context: ControllerContext, options: { readonly clusterCidr: Ipv4Cidr; readonly nodePrefix: number }) {
    this.#context = context;
    this.#set = new CidrSet(options.clusterCidr, options.nodePrefix);
    this.#recorder = context.recorder('cidrAllocator');
    this.#nodes = context.informers.informer(nodes);
    // One worker: blocks are given out one after another.
    this.#controller = new Controller<string>({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#nodes.addHandler({
      onAdd: (node) => this.#seen(node),
      onUpdate: (old, node) => {
        if (old.spec.podCIDR !== node.spec.podCIDR) this.#seen(node);
      },
      onDelete: (node) => this.#gone(node),
    });
  }

  run(signal: AbortSignal): Promise<void> {
    // All blocks in use are known before the first is given out.
    return this.#controller.run(signal);
  }

  #seen(node: Node): void {
    const { name = '' } = node.metadata;
    const blocks = blocksOf(node);
    for (const block of blocks) this.#set.occupy(block);
    if (blocks.length > 0) this.#reserved.delete(name);
    else this.#controller.enqueue(name);
  }

  #gone(node: Node): void {
    const { name = '' } = node.metadata;
    const reserved = this.#reserved.get(name);
    this.#reserved.delete(name);
    for (const block of [...blocksOf(node), ...(reserved === undefined ? [] : [reserved])]) this.#set.release(block);
    for (const other of this.#nodes.lister.list()) {
      if (blocksOf(other).length === 0) this.#controller.enqueue(other.metadata.name ?? '');
    }
  }

  async #reconcile(name: string, signal: AbortSignal): Promise<ReconcileOutcome> {
    const node = this.#nodes.lister.get('', name);
    if (node === undefined || blocksOf(node).length > 0) return done;
    const block = this.#reserved.get(name) ?? this.#set.allocate();
    if (block === undefined) {
      this.#recorder.event(node, 'Warning', 'CIDRNotAvailable', `Node ${name} status is now: CIDRNotAvailable`);
      return requeueAfter(EXHAUSTED_RECHECK_MS);
    }
    this.#reserved.set(name, block);
    const body = { metadata: { uid: node.metadata.uid }, spec: { podCIDR: block, podCIDRs: [block] } };
    try {
      await this.#context.client.for(nodes).patch({ name }, { type: 'merge', body }, { signal });
      this.#context.logger.info({ node: name, podCIDR: block }, 'gave a node its pod addresses');
    } catch (error) {
      if (!isNotFound(error)) throw error;
      this.#reserved.delete(name);
      this.#set.release(block);
    }
    return done;
  }
}

function blocksOf({ spec }: Node): string[] {
  return [...new Set([...(spec.podCIDRs ?? []), ...(spec.podCIDR ? [spec.podCIDR] : [])])];
}
