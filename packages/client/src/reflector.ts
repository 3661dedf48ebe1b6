/**
 * Keeps a sink in step with the server through one watch, for as long as it runs.
 *
 * ```
 *              initial objects, then        bookmark
 *   loading ── the "initial events end" ───────────────▶ following ─┐ events, bookmarks:
 *      ▲  ▲                                                 │  ▲    │ remember the revision
 *      │  └── stream failed: pause, from the start          │  └────┘
 *      │                                 stream ended:      ▼
 *      └────── 410 (history gone) ◀──────────────────── resuming from the last revision
 * ```
 */
import type { KubeObject } from '@gantry/api';
import { isExpired, isUnauthorized } from '@gantry/machinery';
import type { Clock, Logger, Random } from '@gantry/runtime';
import { UnreachableError } from './grpc-error.ts';
import type { InformerFilter } from './informer.ts';
import { type ObjectKey, objectKey } from './object-key.ts';
import type { ResourceClient, WatchOptions } from './resource-client.ts';

/** Annotation of the bookmark that ends the initial objects. */
export const INITIAL_EVENTS_END = 'k8s.io/initial-events-end';

export interface ReflectorSink<T> {
  /** Everything there is, as of `resourceVersion`. */
  replace(objects: Map<ObjectKey, T>, resourceVersion: string): void;
  /** One change, in the server's order. `DELETED` carries the last state. */
  apply(type: 'ADDED' | 'MODIFIED' | 'DELETED', object: T): void;
}

export interface ReflectorOptions<T extends KubeObject> {
  readonly client: ResourceClient<T>;
  readonly filter: InformerFilter;
  readonly sink: ReflectorSink<T>;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  /** Called when staleness changed: the stream came up, or is still down. */
  readonly onStaleness?: (stalenessMs: number) => void;
}

const BACKOFF_MIN_MS = 100;
const BACKOFF_MAX_MS = 10_000;
/** While nobody answers, asking again costs nothing, and whoever comes back should be used at once. */
const UNREACHABLE_MAX_MS = 1_000;
/** A stream that lived this long was healthy; its end does not count as a failure. */
const HEALTHY_MS = 1_000;
/** Streams are renewed after 5 to 10 minutes, so that clients spread again over servers that came back. */
const STREAM_MIN_SECONDS = 300;

export class Reflector<T extends KubeObject> {
  readonly #options: ReflectorOptions<T>;
  #resourceVersion = '';
  #failures = 0;
  #expired = 0;
  /** Undefined while the stream is up. */
  #downSinceMs: number | undefined;

  constructor(options: ReflectorOptions<T>) {
    this.#options = options;
    this.#downSinceMs = options.clock.monotonicMs();
  }

  get resourceVersion(): string {
    return this.#resourceVersion;
  }

  stalenessMs(): number {
    return this.#downSinceMs === undefined ? 0 : this.#options.clock.monotonicMs() - this.#downSinceMs;
  }

  /** Runs until `signal` aborts. Never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, client, logger, random } = this.#options;
    while (!signal.aborted) {
      const startedMs = clock.monotonicMs();
      let failure: unknown;
      try {
        await this.#watchOnce(signal);
      } catch (error) {
        failure = error;
      }
      if (signal.aborted) return;
      this.#downSinceMs ??= clock.monotonicMs();
      if (clock.monotonicMs() - startedMs >= HEALTHY_MS) this.#failures = 0;
      const pauseMs = this.#pauseMs(failure) * (0.5 + random());
      this.#options.onStaleness?.(this.stalenessMs() + pauseMs);
      if (failure !== undefined) {
        const details = { resource: client.resource.resource, pauseMs: Math.round(pauseMs), error: failure };
        if (isExpired(failure)) logger.info({ resource: details.resource }, 'history is gone, loading again');
        else if (this.#failures > 1) logger.warn(details, 'watch failed, trying again');
        else logger.debug(details, 'watch ended, resuming');
      }
      if (pauseMs > 0) await clock.sleep(pauseMs, signal).catch(() => {});
    }
  }

  #pauseMs(failure: unknown): number {
    if (isExpired(failure)) {
      // The first reload is immediate; a server that keeps saying 410 is not helped by haste.
      this.#resourceVersion = '';
      this.#expired += 1;
      if (this.#expired === 1) return 0;
    } else if (failure === undefined && this.#failures === 0) return 0;
    this.#failures += 1;
    const floorMs = isUnauthorized(failure) ? 1_000 : BACKOFF_MIN_MS;
    const maxMs = failure instanceof UnreachableError ? UNREACHABLE_MAX_MS : BACKOFF_MAX_MS;
    return Math.min(maxMs, floorMs * 2 ** Math.min(20, this.#failures - 1));
  }

  async #watchOnce(signal: AbortSignal): Promise<void> {
    const { client, sink } = this.#options;
    let loading = this.#resourceVersion === '' ? new Map<ObjectKey, T>() : undefined;
    for await (const { type, object } of client.watch(this.#request(loading !== undefined, signal))) {
      const revision = object.metadata.resourceVersion ?? '';
      if (type === 'BOOKMARK') {
        if (loading !== undefined && object.metadata.annotations?.[INITIAL_EVENTS_END] === 'true') {
          this.#resourceVersion = revision;
          sink.replace(loading, revision);
          loading = undefined;
          this.#becomeFresh();
        } else if (loading === undefined) this.#resourceVersion = revision;
        this.#expired = 0;
        continue;
      }
      if (loading !== undefined) {
        if (type === 'DELETED') loading.delete(objectKey(object));
        else loading.set(objectKey(object), object);
        continue;
      }
      // What was delivered before the disconnect may come again; the order of revisions tells.
      if (Number(revision) < Number(this.#resourceVersion)) continue;
      this.#resourceVersion = revision;
      sink.apply(type, object);
    }
  }

  #request(load: boolean, signal: AbortSignal): WatchOptions {
    const { filter, random } = this.#options;
    const common = {
      ...filter,
      signal,
      allowWatchBookmarks: true,
      timeoutSeconds: Math.round(STREAM_MIN_SECONDS * (1 + random())),
    };
    // A load is complete only at its bookmark; a resumed stream is as soon as the server takes it.
    if (load) return { ...common, sendInitialEvents: true, resourceVersionMatch: 'NotOlderThan' };
    return { ...common, resourceVersion: this.#resourceVersion, onOpen: () => this.#becomeFresh() };
  }

  #becomeFresh(): void {
    if (this.#downSinceMs === undefined) return;
    this.#downSinceMs = undefined;
    this.#options.onStaleness?.(0);
  }
}
