import type { Lease } from '@gantry/api/coordination/v1';
import { leases } from '@gantry/api/resources';
import type { Client } from '@gantry/client';
import { isAlreadyExists, isConflict, isNotFound } from '@gantry/machinery';
import type { Clock, Logger, Timer } from '@gantry/runtime';
import { toMicroTime } from '../status/time.ts';

const namespace = 'kube-node-lease';
const periodMs = 10_000;
const leaseDurationSeconds = 40;
/** A beat that takes longer than this is given up; the next one may reach another server. */
const timeoutMs = 5_000;

/** Keeps the node's Lease fresh: the sign of life that the node lifecycle controller goes by. */
export class LeaseHeartbeat {
  private readonly client: Client;
  private readonly nodeName: string;
  private readonly nodeUid: () => string | undefined;
  private readonly clock: Clock;
  private readonly logger: Logger;
  private timer: Timer | undefined;
  private lease: Lease | undefined;
  private beating = false;
  /** When the last beat reached the API, on the monotonic clock; for health. */
  lastBeatMs: number | undefined;

  constructor(client: Client, nodeName: string, nodeUid: () => string | undefined, clock: Clock, logger: Logger) {
    this.client = client;
    this.nodeName = nodeName;
    this.nodeUid = nodeUid;
    this.clock = clock;
    this.logger = logger;
  }

  start(signal: AbortSignal): void {
    void this.beat();
    this.timer = this.clock.every(periodMs, () => void this.beat());
    signal.addEventListener('abort', () => this.timer?.cancel(), { once: true });
  }

  private async beat(): Promise<void> {
    if (this.beating) return;
    this.beating = true;
    try {
      for (let attempt = 0; attempt < 3; attempt++) {
        if (await this.renew()) return;
      }
    } catch (error) {
      this.logger.warn({ err: error instanceof Error ? error.message : String(error) }, 'cannot renew the node lease');
    } finally {
      this.beating = false;
    }
  }

  /** False when the lease was not what we thought and has to be looked at again. */
  private async renew(): Promise<boolean> {
    const verbs = this.client.for(leases);
    const renewTime = toMicroTime(this.clock.nowMs());
    try {
      if (this.lease === undefined) {
        this.lease = await verbs.create(this.newLease(renewTime), { timeoutMs });
      } else {
        const spec = { ...this.lease.spec, holderIdentity: this.nodeName, renewTime };
        this.lease = await verbs.update({ ...this.lease, spec }, { timeoutMs });
      }
      this.lastBeatMs = this.clock.monotonicMs();
      return true;
    } catch (error) {
      if (isAlreadyExists(error) || isConflict(error)) {
        this.lease = await verbs.get({ namespace, name: this.nodeName }, { timeoutMs });
        return false;
      }
      if (isNotFound(error) && this.lease !== undefined) {
        this.lease = undefined;
        return false;
      }
      throw error;
    }
  }

  private newLease(renewTime: string): Lease {
    const uid = this.nodeUid();
    const owner = { apiVersion: 'v1', kind: 'Node', name: this.nodeName, uid: uid ?? '' };
    return {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: {
        name: this.nodeName,
        namespace,
        ...(uid === undefined ? {} : { ownerReferences: [owner] }),
      },
      spec: { holderIdentity: this.nodeName, leaseDurationSeconds, renewTime },
    } as Lease;
  }
}
