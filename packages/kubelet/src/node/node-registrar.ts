import type { Node, NodeStatus } from '@gantry/api/core/v1';
import { nodes } from '@gantry/api/resources';
import type { Client } from '@gantry/client';
import { equalObjects, isAlreadyExists, isConflict, isNotFound } from '@gantry/machinery';
import type { Clock, Logger, Timer } from '@gantry/runtime';
import type { ImageInfo } from '../runtime/contract.ts';
import {
  comparableStatus,
  type NodeHealth,
  type NodeIdentity,
  newNode,
  nodeConditions,
  nodeLabels,
  nodeStatus,
} from './node-object.ts';

export interface NodeRegistrarOptions {
  readonly client: Client;
  readonly identity: NodeIdentity;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly health: () => Promise<NodeHealth>;
  readonly images: () => Promise<readonly ImageInfo[]>;
}

/** How often the host is looked at, and how often its status is sent although nothing changed (the Lease says "alive"). */
const lookPeriodMs = 10_000;
const sendPeriodMs = 300_000;

/** Creates the Node object, or takes over one of that name, and keeps its status true. */
export class NodeRegistrar {
  private readonly options: NodeRegistrarOptions;
  private sent: NodeStatus | undefined;
  private sentAtMs = 0;
  private busy: Promise<void> | undefined;
  private again = false;
  private timer: Timer | undefined;
  private healthy = false;

  constructor(options: NodeRegistrarOptions) {
    this.options = options;
  }

  /** Registers, trying again until it works or `signal` aborts, then follows the host's state until then. */
  async start(signal: AbortSignal): Promise<Node> {
    const { clock, logger } = this.options;
    for (let attempt = 0; ; attempt++) {
      try {
        const node = await this.register();
        this.timer = clock.every(lookPeriodMs, () => this.refresh());
        signal.addEventListener('abort', () => this.timer?.cancel(), { once: true });
        return node;
      } catch (error) {
        signal.throwIfAborted();
        logger.warn({ err: error instanceof Error ? error.message : String(error) }, 'cannot register the node yet');
        await clock.sleep(Math.min(2_000, 100 * 2 ** attempt), signal);
      }
    }
  }

  /** Looks at the host now instead of at the next period. Never rejects. */
  refresh(): void {
    if (this.busy !== undefined) {
      this.again = true;
      return;
    }
    this.busy = this.update()
      .catch((error: unknown) => {
        this.options.logger.warn(
          { err: error instanceof Error ? error.message : String(error) },
          'cannot update node status',
        );
      })
      .finally(() => {
        this.busy = undefined;
        // A host that cannot run pods yet is worth a closer look: its network is usually about to come up.
        const soon = this.again || !this.healthy;
        if (!soon) return;
        const pauseMs = this.again ? 0 : 500;
        this.again = false;
        this.options.clock.after(pauseMs, () => this.refresh());
      });
  }

  /**
   * Compares what the API holds with what this host last said. Others write a node's status too: when a host was
   * silent, the node lifecycle controller declares its conditions unknown, and only the host itself can take that back.
   * `undefined` means the object was deleted.
   */
  observe(node: Node | undefined): void {
    // Before the first send, and while one is under way, there is nothing to compare with yet.
    if (this.sent === undefined || this.busy !== undefined) return;
    const ours = new Map((this.sent.conditions ?? []).map(({ type, status }) => [type, status]));
    const overwritten = (node?.status.conditions ?? []).some(
      ({ type, status }) => ours.has(type) && ours.get(type) !== status,
    );
    if (node !== undefined && !overwritten) return;
    this.sent = node?.status ?? this.sent;
    this.sentAtMs = 0;
    this.refresh();
  }

  private async register(): Promise<Node> {
    const { client, identity } = this.options;
    const status = await this.currentStatus([]);
    try {
      const node = await client.for(nodes).create(newNode(identity, status));
      this.remember(node.status, status);
      // The server may not take a status with a new object; say it again in any case.
      if (node.status.capacity === undefined) await this.update();
      return node;
    } catch (error) {
      if (!isAlreadyExists(error)) throw error;
    }
    const existing = await client.for(nodes).get({ namespace: '', name: identity.name });
    this.sent = existing.status;
    const labels = nodeLabels(identity);
    const differs = Object.entries(labels).some(([key, value]) => existing.metadata.labels?.[key] !== value);
    if (differs) {
      const body = { metadata: { labels } };
      await client.for(nodes).patch({ namespace: '', name: identity.name }, { type: 'strategic', body });
    }
    this.sentAtMs = 0;
    await this.update();
    return existing;
  }

  private async update(): Promise<void> {
    const { client, identity, clock } = this.options;
    const status = await this.currentStatus(this.sent?.conditions ?? []);
    const same = this.sent !== undefined && equalObjects(comparableStatus(this.sent), comparableStatus(status));
    if (same && clock.nowMs() - this.sentAtMs < sendPeriodMs) return;
    try {
      const patch = {
        type: 'strategic',
        body: { status: statusPatch(this.sent, status) },
        subresource: 'status',
      } as const;
      await client.for(nodes).patch({ namespace: '', name: identity.name }, patch);
      this.remember(undefined, status);
    } catch (error) {
      if (!isNotFound(error) && !isConflict(error)) throw error;
      // Somebody deleted the object while the host lives on.
      this.sent = undefined;
      await this.register();
    }
  }

  private async currentStatus(previous: NonNullable<NodeStatus['conditions']>): Promise<NodeStatus> {
    const { identity, clock } = this.options;
    const [health, images] = await Promise.all([this.options.health(), this.options.images()]);
    this.healthy = health.problems.length === 0;
    return nodeStatus(identity, nodeConditions(health, previous, clock.nowMs()), images);
  }

  private remember(fromServer: NodeStatus | undefined, status: NodeStatus): void {
    this.sent = { ...fromServer, ...status };
    this.sentAtMs = this.options.clock.nowMs();
  }
}

/** Fields that differ; conditions always go along, for their heartbeat times. */
function statusPatch(before: NodeStatus | undefined, after: NodeStatus): { [field: string]: unknown } {
  const patch: { [field: string]: unknown } = {};
  for (const [field, value] of Object.entries(after) as [keyof NodeStatus, unknown][]) {
    if (field === 'conditions' || !equalObjects(before?.[field], value)) patch[field] = value;
  }
  if (patch.addresses !== undefined && (before?.addresses ?? []).length > 0) {
    patch.addresses = [{ $patch: 'replace' }, ...(after.addresses ?? [])];
  }
  return patch;
}
