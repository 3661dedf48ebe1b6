import type { StorageEvent } from '@gantry/storage';
import type { WatchEncoder } from './watch-encoder.ts';

/**
 * Frames of the events being delivered right now, so that a thousand watchers cost one encoding. Everything is forgotten
 * as soon as the delivery's turn of the event loop ends: nothing is kept that only a slow watcher might still want.
 */
export class FrameMemo {
  readonly #events = new Map<string, Map<StorageEvent, Uint8Array>>();
  readonly #batches = new Map<string, Map<readonly StorageEvent[], Map<readonly StorageEvent[], Uint8Array>>>();
  #clearing = false;

  /** The frame of one event, as itself. */
  frame(encoder: WatchEncoder, scope: string, event: StorageEvent, encode: () => Uint8Array): Uint8Array {
    const frames = this.#slot(this.#events, `${encoder.key}|${scope}`);
    let frame = frames.get(event);
    if (frame === undefined) {
      frame = encode();
      frames.set(event, frame);
    }
    return frame;
  }

  /**
   * All frames of consecutive deliveries, concatenated. Watchers of one key prefix are told the same arrays in the same
   * order, so the first and the last array stand for all.
   */
  batch(
    encoder: WatchEncoder,
    scope: string,
    deliveries: readonly (readonly StorageEvent[])[],
    encode: () => Uint8Array,
  ): Uint8Array {
    const batches = this.#slot(this.#batches, `${encoder.key}|${scope}`);
    const first = deliveries[0]!;
    const last = deliveries[deliveries.length - 1]!;
    let ends = batches.get(first);
    if (ends === undefined) {
      ends = new Map();
      batches.set(first, ends);
    }
    let bytes = ends.get(last);
    if (bytes === undefined) {
      bytes = encode();
      ends.set(last, bytes);
    }
    return bytes;
  }

  #slot<K, V>(slots: Map<string, Map<K, V>>, key: string): Map<K, V> {
    if (!this.#clearing) {
      this.#clearing = true;
      queueMicrotask(() => {
        this.#clearing = false;
        this.#events.clear();
        this.#batches.clear();
      });
    }
    let slot = slots.get(key);
    if (slot === undefined) {
      slot = new Map();
      slots.set(key, slot);
    }
    return slot;
  }
}
