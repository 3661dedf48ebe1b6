import type { Clock, Timer } from '@gantry/runtime';
import type { CachedResource, StoredObject, WatchCache } from './contract.ts';
import type { EtcdConnection } from './etcd-connection.ts';
import { EPOCH_KEY, PROGRESS_KEY, REGISTRY_PREFIX } from './registry-keys.ts';
import { loadRegistry } from './registry-load.ts';
import { type PreparedEntry, type RegistryChange, RegistryMirror } from './registry-mirror.ts';
import { watchRegistry } from './registry-watch.ts';
import { RevisionReader } from './revision-reader.ts';
import { RevisionWaiters } from './revision-waiters.ts';
import { isStorageError, StorageError } from './storage-error.ts';
import { LazyStoredObject, type ObjectCodec } from './stored-object.ts';

/** The part of a logger this package uses; pino's fits. */
export interface StorageLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface EtcdWatchCacheOptions {
  readonly connection: EtcdConnection;
  readonly codec: ObjectCodec;
  readonly clock: Clock;
  readonly logger?: StorageLogger | undefined;
  /** Events kept per resource for watches to resume (defaults: 5 minutes, 20,000 events, 64 MiB of replaced objects). */
  readonly windowAgeMs?: number | undefined;
  readonly windowEvents?: number | undefined;
  readonly windowBytes?: number | undefined;
  /** How often idle watches hear of progress and the connection is proven alive (default 10,000 ms). */
  readonly tickMs?: number | undefined;
}

/** Counters since start, for metrics. */
export interface WatchCacheStats {
  readonly objects: number;
  readonly watches: number;
  readonly events: number;
  readonly corruptValues: number;
  readonly rebuilds: number;
  readonly reconnects: number;
  readonly progressTouches: number;
  readonly isConnected: boolean;
}

const SILENT: StorageLogger = { info: () => {}, warn: () => {}, error: () => {} };
const DEFAULT_TIMEOUT_MS = 5_000;
/** A revision known to exist that has not come by then was probably spent outside the registry. */
const TOUCH_AFTER_MS = 100;
/** A watch that does not deliver a revision known to exist for this long is taken for dead. */
const STALLED_AFTER_MS = 3_000;
const BACKOFF_MS = [0, 50, 100, 250, 500, 1_000] as const;

interface Identity {
  readonly clusterId: string;
  /** Mod revision and value of the epoch key; '' when there is none. */
  readonly epoch: string;
}

/**
 * {@link WatchCache} on one etcd watch of the whole registry.
 *
 *     load ──► watching ──(stream lost)──► verify ──(same history)──► watching
 *       ▲          │                          │
 *       └──────────┴──(compacted, or another history: end all watches)
 *
 * The load reads all keys at one revision and the watch starts at the next, so nothing is missed or seen twice. After a
 * disconnect the history is compared (cluster id, epoch, revision not behind ours) before the watch resumes.
 */
export class EtcdWatchCache implements WatchCache {
  readonly ready: Promise<void>;
  private readonly connection: EtcdConnection;
  private readonly clock: Clock;
  private readonly logger: StorageLogger;
  private readonly mirror: RegistryMirror;
  private readonly waiters: RevisionWaiters;
  private readonly revisions: RevisionReader;
  private readonly stopping = new AbortController();
  private readonly ticker: Timer;
  private readonly running: Promise<void>;
  private readonly firstLoad = Promise.withResolvers<void>();
  private identity: Identity | undefined;
  private loaded = false;
  private connected = false;
  private watchAbort: AbortController | undefined;
  private touching: Promise<unknown> | undefined;
  private counts = { events: 0, corruptValues: 0, rebuilds: 0, reconnects: 0, progressTouches: 0 };

  constructor(options: EtcdWatchCacheOptions) {
    this.connection = options.connection;
    this.clock = options.clock;
    this.logger = options.logger ?? SILENT;
    this.waiters = new RevisionWaiters(options.clock);
    this.revisions = new RevisionReader(options.connection);
    this.mirror = new RegistryMirror({
      codec: options.codec,
      clock: options.clock,
      limits: {
        maxAgeMs: options.windowAgeMs ?? 300_000,
        maxEvents: options.windowEvents ?? 20_000,
        maxBytes: options.windowBytes ?? 64 << 20,
      },
      onCorrupt: (error) => {
        this.counts.corruptValues++;
        this.logger.error({ key: error.key, error }, 'stored value cannot be decoded, skipped');
      },
      onHandlerError: (error) => this.logger.error({ error }, 'watch handler failed, its watch is closed'),
    });
    this.ready = this.firstLoad.promise;
    this.ready.catch(() => {});
    this.ticker = this.clock.every(options.tickMs ?? 10_000, () => this.tick());
    this.running = this.run();
  }

  get revision(): number {
    return this.mirror.revision;
  }

  get stats(): WatchCacheStats {
    const { objectCount: objects, watcherCount: watches } = this.mirror;
    return { objects, watches, isConnected: this.connected, ...this.counts };
  }

  isReady(): boolean {
    return this.loaded;
  }

  resource(prefix: string): CachedResource {
    return this.mirror.resource(prefix);
  }

  async waitForRevision(revision: number, options: { timeoutMs?: number; signal?: AbortSignal } = {}): Promise<void> {
    if (this.stopping.signal.aborted) {
      throw this.stopping.signal.reason;
    }
    if (!this.loaded || this.mirror.revision < revision) {
      await this.waiters.wait(revision, options.timeoutMs ?? DEFAULT_TIMEOUT_MS, options.signal);
    }
  }

  async waitForConsistentRead(options: { timeoutMs?: number; signal?: AbortSignal } = {}): Promise<number> {
    const before = this.mirror.revision;
    const wasLoaded = this.loaded;
    const { revision, clusterId } = await this.revisions.read();
    options.signal?.throwIfAborted();
    if (wasLoaded && this.loaded && (revision < before || clusterId !== this.identity?.clusterId)) {
      this.restartWatch();
      throw new StorageError('unavailable', '', 'etcd went back in history; the cache is being rebuilt');
    }
    if (!this.loaded || this.mirror.revision < revision) {
      // After a busy stretch of the event loop the timer comes first: let what has arrived be read before judging.
      const touch = this.clock.after(TOUCH_AFTER_MS, () => setImmediate(() => this.touchProgress(revision)));
      const stall = this.clock.after(STALLED_AFTER_MS, () => this.restartWatch());
      try {
        await this.waitForRevision(revision, options);
      } finally {
        touch.cancel();
        stall.cancel();
      }
    }
    return revision;
  }

  observeWrite(stored: StoredObject): StoredObject {
    if (!this.loaded || !(stored instanceof LazyStoredObject)) {
      return stored;
    }
    const before = this.mirror.revision;
    const shared = this.mirror.observeWrite(stored, this.connected);
    if (this.mirror.revision > before) {
      this.counts.events++;
      this.waiters.advance(this.mirror.revision);
    }
    return shared;
  }

  async stop(): Promise<void> {
    this.ticker.cancel();
    const reason = new StorageError('unavailable', '', 'the watch cache has been stopped');
    this.stopping.abort(reason);
    this.firstLoad.reject(reason);
    this.waiters.rejectAll(reason);
    await this.running;
    this.loaded = false;
    this.mirror.endWatches('closed');
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    let failures = 0;
    while (!signal.aborted) {
      const before = this.mirror.revision;
      try {
        if (!this.loaded) {
          await this.load(signal);
        } else if (!(await this.isSameHistory(signal))) {
          this.invalidate('etcd has another history');
          continue;
        }
        await this.watch();
      } catch (error) {
        if (signal.aborted) {
          return;
        }
        this.connected = false;
        if (isStorageError(error, 'compacted')) {
          this.invalidate('history has been compacted');
          continue;
        }
        this.counts.reconnects++;
        failures = this.mirror.revision > before ? 0 : failures + 1;
        const level = failures > 1 ? 'warn' : 'info';
        this.logger[level]({ error, revision: this.mirror.revision }, 'etcd watch interrupted');
      }
      const pauseMs = BACKOFF_MS[Math.min(failures, BACKOFF_MS.length - 1)] as number;
      if (pauseMs > 0) {
        await this.clock.sleep(pauseMs, signal).catch(() => {});
      }
    }
  }

  private async load(signal: AbortSignal): Promise<void> {
    const startMs = this.clock.monotonicMs();
    const entries: PreparedEntry[] = [];
    let epoch = '';
    const header = await loadRegistry(this.connection, REGISTRY_PREFIX, signal, (kvs) => {
      for (const { key, mod_revision, value } of kvs) {
        const name = key.toString();
        if (name === EPOCH_KEY) {
          epoch = `${mod_revision}:${value.toString('base64')}`;
        } else if (name !== PROGRESS_KEY) {
          const entry = this.mirror.prepare(name, Number(mod_revision), value);
          if (entry !== undefined) {
            entries.push(entry);
          }
        }
      }
    });
    signal.throwIfAborted();
    this.mirror.replace(header.revision, entries);
    this.identity = { clusterId: header.clusterId, epoch };
    this.loaded = true;
    this.firstLoad.resolve();
    this.waiters.advance(header.revision);
    const tookMs = Math.round(this.clock.monotonicMs() - startMs);
    this.logger.info({ objects: entries.length, revision: header.revision, tookMs }, 'registry loaded');
  }

  private async watch(): Promise<void> {
    const abort = new AbortController();
    this.watchAbort = abort;
    await watchRegistry(
      this.connection,
      {
        prefix: REGISTRY_PREFIX,
        startRevision: this.mirror.revision + 1,
        clusterId: this.identity?.clusterId ?? '',
        signal: AbortSignal.any([abort.signal, this.stopping.signal]),
      },
      {
        onConnected: () => {
          this.connected = true;
        },
        onChanges: (changes) => this.applyAll(changes),
      },
    );
  }

  private applyAll(changes: readonly RegistryChange[]): void {
    const seen = this.mirror.revision;
    let current = seen;
    for (const change of changes) {
      // A write of our own may have been applied before its event came.
      if (change.revision <= seen) {
        continue;
      }
      if (change.revision !== current && current !== seen) {
        this.mirror.advanceTo(current);
      }
      current = change.revision;
      if (change.key === EPOCH_KEY) {
        throw new StorageError('compacted', EPOCH_KEY, 'the epoch has changed');
      }
      if (change.key !== PROGRESS_KEY) {
        this.mirror.apply(change);
        this.counts.events++;
      }
    }
    if (current > seen) {
      this.mirror.advanceTo(current);
      this.waiters.advance(current);
    }
  }

  /** After a disconnect: whether etcd still continues the history this cache has followed. */
  private async isSameHistory(signal: AbortSignal): Promise<boolean> {
    const answer = await this.connection.call({ key: EPOCH_KEY, repeatable: true, signal }, ({ kv }, { callOptions }) =>
      kv.range({ key: Buffer.from(EPOCH_KEY) }, callOptions),
    );
    const kv = answer.kvs[0];
    const epoch = kv === undefined ? '' : `${kv.mod_revision}:${kv.value.toString('base64')}`;
    return (
      answer.header.cluster_id === this.identity?.clusterId &&
      epoch === this.identity.epoch &&
      Number(answer.header.revision) >= this.mirror.revision
    );
  }

  /** What is in memory does not lead to etcd's present any more. */
  private invalidate(reason: string): void {
    this.counts.rebuilds++;
    this.loaded = false;
    this.logger.warn({ revision: this.mirror.revision, reason }, 'rebuilding the watch cache');
    this.mirror.endWatches('compacted');
  }

  /** Gives the current stream up; {@link run} compares histories and opens a new one. */
  private restartWatch(): void {
    this.connected = false;
    this.watchAbort?.abort(new StorageError('unavailable', '', 'the etcd watch has stalled'));
  }

  /** Moves the registry's watch past revisions that were spent on keys outside it. */
  private touchProgress(revision: number): void {
    if (this.mirror.revision >= revision || !this.connected || this.touching !== undefined) {
      return;
    }
    this.counts.progressTouches++;
    this.touching = this.connection
      .call({ key: PROGRESS_KEY, repeatable: true }, ({ kv }, { callOptions }) =>
        kv.put({ key: Buffer.from(PROGRESS_KEY), value: Buffer.alloc(0) }, callOptions),
      )
      .catch(() => {})
      .finally(() => {
        this.touching = undefined;
      });
  }

  /** Even with nobody asking, a dead stream must not go unnoticed and idle watches want their bookmarks. */
  private tick(): void {
    if (!this.loaded) {
      return;
    }
    this.waitForConsistentRead().then(
      () => this.mirror.tick(),
      (error: unknown) => this.logger.warn({ error }, 'etcd does not answer consistently'),
    );
  }
}
