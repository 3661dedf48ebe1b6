import type { Clock, Timer } from '@gantry/runtime';
import type { EtcdConnection } from './etcd-connection.ts';
import type { StorageLogger } from './etcd-watch-cache.ts';
import { isStorageError } from './storage-error.ts';

/** Kubernetes' own key for this agreement, so that its API servers and ours take turns on one etcd. */
const COMPACT_KEY = Buffer.from('compact_rev_key');

export interface CompactorOptions {
  readonly connection: EtcdConnection;
  readonly clock: Clock;
  readonly logger?: StorageLogger | undefined;
  /** History younger than this survives (default 5 minutes). */
  readonly intervalMs?: number | undefined;
}

/**
 * Forgets etcd's history older than one to two intervals. Every API server runs one; a transaction on a shared key lets
 * exactly one of them compact per interval, to the revision that was current one interval before.
 */
export class Compactor {
  private readonly connection: EtcdConnection;
  private readonly logger: StorageLogger | undefined;
  private readonly timer: Timer;
  private version = 0;
  private previousRevision = 0;
  private round: Promise<void> = Promise.resolve();

  constructor(options: CompactorOptions) {
    this.connection = options.connection;
    this.logger = options.logger;
    this.timer = options.clock.every(options.intervalMs ?? 300_000, () => {
      this.round = this.round.then(() => this.compactOnce());
    });
  }

  /** Ends the schedule; resolves when a round under way has ended. */
  async stop(): Promise<void> {
    this.timer.cancel();
    await this.round;
  }

  /** One round; failures only delay compaction to the next one. @internal */
  async compactOnce(): Promise<void> {
    try {
      const { won, version, revision } = await this.claim();
      const target = this.previousRevision;
      this.version = version;
      this.previousRevision = revision;
      if (won && target > 0) {
        await this.connection.call({ key: '', repeatable: true, timeoutMs: 30_000 }, ({ kv }, { callOptions }) =>
          kv.compact({ revision: target }, callOptions),
        );
        this.logger?.info({ revision: target }, 'etcd history compacted');
      }
    } catch (error) {
      if (!isStorageError(error, 'compacted')) {
        this.logger?.warn({ error }, 'etcd compaction failed');
      }
    }
  }

  /** Advances the shared key; whoever finds it as it left it last time has won this interval. */
  private async claim(): Promise<{ won: boolean; version: number; revision: number }> {
    const answer = await this.connection.call({ key: '', repeatable: false }, ({ kv }, { callOptions }) =>
      kv.txn(
        {
          compare: [{ key: COMPACT_KEY, target: 'Version', result: 'Equal', version: this.version }],
          success: [{ request_put: { key: COMPACT_KEY, value: Buffer.from(String(this.previousRevision)) } }],
          failure: [{ request_range: { key: COMPACT_KEY } }],
        },
        callOptions,
      ),
    );
    const revision = Number(answer.header.revision);
    return answer.succeeded
      ? { won: true, version: this.version + 1, revision }
      : { won: false, version: Number(answer.responses[0]?.response_range.kvs[0]?.version ?? 0), revision };
  }
}
