import type { EtcdConnection } from './etcd-connection.ts';

/** What a linearizable read of etcd's header tells. */
export interface ClusterRevision {
  readonly revision: number;
  readonly clusterId: string;
}

/** A key that never exists: reading it costs etcd nothing, and the answer's header carries the revision. */
const PROBE_KEY = Buffer.from('/registry/gantry.dev/none');

/**
 * Learns etcd's revision by linearizable reads. One read is in flight; callers that come meanwhile all share the next
 * one, because a read that began before the call may not have seen a write that ended before it.
 */
export class RevisionReader {
  private readonly connection: EtcdConnection;
  private running: Promise<ClusterRevision> | undefined;
  private next: Promise<ClusterRevision> | undefined;

  constructor(connection: EtcdConnection) {
    this.connection = connection;
  }

  /** Rejects with StorageError `unavailable` when there is no quorum. */
  read(): Promise<ClusterRevision> {
    if (this.running === undefined) {
      return this.start();
    }
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.next = undefined;
        return this.start();
      });
    return this.next;
  }

  private start(): Promise<ClusterRevision> {
    const running = this.connection
      .call({ key: '', repeatable: true }, ({ kv }, { callOptions }) =>
        kv.range({ key: PROBE_KEY, count_only: true }, callOptions),
      )
      .then(({ header }) => ({ revision: Number(header.revision), clusterId: header.cluster_id }));
    this.running = running;
    const done = () => {
      if (this.running === running) {
        this.running = undefined;
      }
    };
    running.then(done, done);
    return running;
  }
}
