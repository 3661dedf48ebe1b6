/**
 * One watch of one client, whichever front door it came through.
 *
 *   start ─► initial (snapshot as ADDED, at the client's pace) ─► live (events as the cache delivers them) ─► ended
 *
 * Promise: every change after the start revision exactly once and in revision order, until the stream ends; an error event
 * (410) says that the client has to list again. A client too slow to keep up is cut off, it never holds up others.
 */
import type { KubeObject } from '@gantry/api';
import { newExpired, type Status } from '@gantry/machinery';
import type { Clock, Timer } from '@gantry/runtime';
import { type CacheWatch, isStorageError, type StorageEvent, type StoredObject } from '@gantry/storage';
import type { Selection } from '../registry/selection.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import { TransientObject } from '../registry/transient-object.ts';
import type { Deliverable, DeliveryTick } from './delivery-tick.ts';
import type { FrameMemo } from './frame-memo.ts';
import type { WatchEncoder, WatchEventType } from './watch-encoder.ts';

/** Where frames go. Implementations drop what is written after the client has gone. */
export interface WatchOutput {
  /** Whether frames may be joined into one write (byte streams) or each needs its own (messages). */
  readonly joinsFrames: boolean;
  /** False when the client is behind. */
  write(bytes: Uint8Array): boolean;
  whenDrained(callback: () => void): void;
  end(): void;
  /** Cuts the client off. */
  abort(): void;
  readonly pendingBytes: number;
}

export interface WatchPlan {
  readonly resource: ServedResource;
  readonly namespace: string;
  readonly selection: Selection;
  /** Events after this revision; undefined starts with the present objects. */
  readonly fromRevision: number | undefined;
  /** Ends the present objects with a bookmark that says so. */
  readonly markInitialEnd: boolean;
  readonly bookmarks: boolean;
  readonly timeoutMs: number;
}

export interface WatchSessionDeps {
  readonly clock: Clock;
  readonly memo: FrameMemo;
  readonly tick: DeliveryTick;
  /** Told once, when the session is over for whatever reason. */
  readonly onEnded: () => void;
}

/** Bytes a client may lag behind before it is cut off. */
const MAX_PENDING_BYTES = 64 << 20;
/** Events that may wait while the present objects are still being sent. */
const MAX_QUEUED_EVENTS = 100_000;
const INITIAL_CHUNK_BYTES = 128 << 10;
/** Bytes of present objects written per turn of the event loop. */
const INITIAL_TURN_BYTES = 1 << 20;
const BOOKMARK_PERIOD_MS = 60_000;

export class WatchSession implements Deliverable {
  readonly #plan: WatchPlan;
  readonly #encoder: WatchEncoder;
  readonly #output: WatchOutput;
  readonly #deps: WatchSessionDeps;
  readonly #scope: string;
  #watch: CacheWatch | undefined;
  #timers: Timer[] = [];
  /** Deliveries not passed on yet: while the present objects are being sent, and until the next tick. */
  #pending: (readonly StorageEvent[])[] = [];
  #pendingEvents = 0;
  #isLive = false;
  #sentRevision = 0;
  #bookmarkedRevision = 0;
  #ended = false;

  constructor(plan: WatchPlan, encoder: WatchEncoder, output: WatchOutput, deps: WatchSessionDeps) {
    this.#plan = plan;
    this.#encoder = encoder;
    this.#output = output;
    this.#deps = deps;
    this.#scope = `${plan.resource.apiVersion}/${plan.resource.type.resource}`;
  }

  start(): void {
    const { clock } = this.#deps;
    this.#timers.push(clock.after(this.#plan.timeoutMs, () => this.finish()));
    if (this.#plan.bookmarks) this.#timers.push(clock.every(BOOKMARK_PERIOD_MS, () => this.#bookmark(false)));
    const { resource, namespace, fromRevision } = this.#plan;
    const prefix = resource.prefixOf(namespace);
    if (fromRevision !== undefined) {
      this.#sentRevision = fromRevision;
      this.#isLive = true;
      this.#follow(prefix, fromRevision);
      return;
    }
    const snapshot = resource.cache.snapshot();
    this.#sentRevision = snapshot.revision;
    this.#follow(prefix, snapshot.revision);
    if (!this.#ended) this.#sendInitial(snapshot.range(prefix)[Symbol.iterator]());
  }

  /** The client has gone, or the server stops. */
  close(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#watch?.close();
    for (const timer of this.#timers) timer.cancel();
    this.#pending = [];
    this.#deps.tick.remove(this);
    this.#deps.onEnded();
  }

  #follow(prefix: string, revision: number): void {
    try {
      this.#watch = this.#plan.resource.cache.watch(prefix, revision, {
        onEvents: (events) => this.#receive(events),
        onProgress: (progress) => {
          if (this.#isLive && this.#pending.length === 0 && progress > this.#sentRevision)
            this.#sentRevision = progress;
        },
        onEnd: (reason) => {
          if (reason === 'compacted') this.#fail(expired(revision));
          else this.finish();
        },
      });
    } catch (error) {
      if (!isStorageError(error, 'compacted')) throw error;
      this.#fail(expired(revision));
    }
  }

  #receive(events: readonly StorageEvent[]): void {
    if (this.#ended) return;
    this.#pending.push(events);
    this.#pendingEvents += events.length;
    if (this.#isLive) this.#deps.tick.add(this);
    else if (this.#pendingEvents > MAX_QUEUED_EVENTS) this.#cutOff();
  }

  /** @internal Called by the tick. */
  deliverPending(): void {
    const deliveries = this.#pending;
    if (this.#ended || deliveries.length === 0) return;
    this.#pending = [];
    this.#pendingEvents = 0;
    this.#sentRevision = Math.max(this.#sentRevision, deliveries[deliveries.length - 1]!.at(-1)!.revision);
    const { memo } = this.#deps;
    if (this.#plan.selection.isEverything && this.#output.joinsFrames) {
      this.#output.write(memo.batch(this.#encoder, this.#scope, deliveries, () => join(this.#frames(deliveries))));
    } else {
      const frames = this.#frames(deliveries);
      if (frames.length === 0) return;
      if (this.#output.joinsFrames) this.#output.write(join(frames));
      else for (const frame of frames) this.#output.write(frame);
    }
    if (this.#output.pendingBytes > MAX_PENDING_BYTES) this.#cutOff();
  }

  #frames(deliveries: readonly (readonly StorageEvent[])[]): Uint8Array[] {
    const frames: Uint8Array[] = [];
    for (const events of deliveries) {
      for (const event of events) {
        const frame = this.#frameOf(event);
        if (frame !== undefined) frames.push(frame);
      }
    }
    return frames;
  }

  /** What this watch's client sees of an event: a change of whether the selection matches is an ADDED or a DELETED. */
  #frameOf(event: StorageEvent): Uint8Array | undefined {
    const { selection, resource } = this.#plan;
    const { current, previous } = event;
    if (selection.isEverything) return this.#encode(event.type, event, current);
    const was = previous !== undefined && selection.matches(previous);
    if (event.type === 'DELETED') {
      return was || (previous === undefined && selection.matches(current))
        ? this.#encode('DELETED', event, current)
        : undefined;
    }
    const is = selection.matches(current);
    if (is) return this.#encode(was ? 'MODIFIED' : 'ADDED', event, current);
    if (!was) return undefined;
    const last = previous.object;
    const object = { ...last, metadata: { ...last.metadata, resourceVersion: String(event.revision) } };
    return this.#encoder.event(
      'DELETED',
      new TransientObject(previous.key, event.revision, resource.codec, resource.toServed(object)),
    );
  }

  #encode(type: WatchEventType, event: StorageEvent, object: StoredObject): Uint8Array {
    return this.#deps.memo.frame(
      this.#encoder,
      type === event.type ? this.#scope : `${this.#scope}|${type}`,
      event,
      () => this.#encoder.event(type, this.#plan.resource.serve(object)),
    );
  }

  #sendInitial(items: Iterator<StoredObject>): void {
    const { selection, resource } = this.#plan;
    let turn = 0;
    while (!this.#ended) {
      const frames: Uint8Array[] = [];
      let size = 0;
      let done = false;
      while (size < INITIAL_CHUNK_BYTES) {
        const next = items.next();
        if (next.done === true) {
          done = true;
          break;
        }
        if (!selection.matches(next.value)) continue;
        const frame = this.#encoder.event('ADDED', resource.serve(next.value));
        frames.push(frame);
        size += frame.length;
      }
      let keepsUp = true;
      if (this.#output.joinsFrames) {
        if (frames.length > 0) keepsUp = this.#output.write(Buffer.concat(frames));
      } else for (const frame of frames) keepsUp = this.#output.write(frame);
      if (done) {
        this.#becomeLive();
        return;
      }
      turn += size;
      if (!keepsUp) {
        this.#output.whenDrained(() => this.#sendInitial(items));
        return;
      }
      if (turn >= INITIAL_TURN_BYTES) {
        setImmediate(() => this.#sendInitial(items));
        return;
      }
    }
  }

  #becomeLive(): void {
    if (this.#plan.markInitialEnd) this.#bookmark(true);
    this.#isLive = true;
    this.deliverPending();
  }

  #bookmark(initialEnd: boolean): void {
    if (this.#ended || (!initialEnd && (!this.#isLive || this.#sentRevision <= this.#bookmarkedRevision))) return;
    this.#bookmarkedRevision = this.#sentRevision;
    this.#output.write(this.#encoder.bookmark(this.#bookmarkObject(initialEnd)));
  }

  #bookmarkObject(initialEnd: boolean): KubeObject {
    const { resource } = this.#plan;
    return resource.codec.fromJson({
      kind: resource.kind,
      apiVersion: resource.apiVersion,
      metadata: {
        resourceVersion: String(this.#sentRevision),
        ...(initialEnd ? { annotations: { 'k8s.io/initial-events-end': 'true' } } : {}),
      },
    });
  }

  #fail(status: Status): void {
    if (this.#ended) return;
    this.#output.write(this.#encoder.error(status));
    this.close();
    this.#output.end();
  }

  /** The orderly end: the client watches again from where it is. */
  finish(): void {
    if (this.#ended) return;
    if (this.#isLive) this.deliverPending();
    if (this.#plan.bookmarks) this.#bookmark(false);
    this.close();
    this.#output.end();
  }

  #cutOff(): void {
    this.close();
    this.#output.abort();
  }
}

function join(frames: readonly Uint8Array[]): Uint8Array {
  return frames.length === 1 ? frames[0]! : Buffer.concat(frames);
}

function expired(revision: number): Status {
  return newExpired(`too old resource version: ${revision}`).status;
}
