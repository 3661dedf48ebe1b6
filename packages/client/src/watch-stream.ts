/** A watch as an async iterable, holding the server back while the consumer is busy. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { WatchEvent, WatchOptions } from './resource-client.ts';
import type { StreamFlow, StreamHandler } from './transport.ts';
import { decodeWatchEvent } from './wire.ts';

/** Undelivered events at which the stream is paused, and at which it goes on. */
const HIGH_WATER = 1_000;
const LOW_WATER = 100;

/** Opens on iteration; leaving the loop ends the watch. */
export async function* watchStream<T extends KubeObject>(
  resource: ResourceType<T>,
  open: (handler: StreamHandler) => () => void,
  options: Pick<WatchOptions, 'onOpen' | 'signal'>,
): AsyncGenerator<WatchEvent<T>, void, undefined> {
  const pending: Buffer[] = [];
  let flow: StreamFlow | undefined;
  let paused = false;
  let ended: { readonly error: unknown } | undefined;
  let wake: (() => void) | undefined;
  const { signal } = options;
  signal?.throwIfAborted();
  const onAbort = () => {
    ended = { error: signal?.reason };
    pending.length = 0;
    wake?.();
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  const cancel = open({
    onOpen: () => options.onOpen?.(),
    onStart: (started) => {
      flow = started;
    },
    onMessage: (message) => {
      pending.push(message);
      if (!paused && pending.length >= HIGH_WATER) {
        paused = true;
        flow?.pause();
      }
      wake?.();
    },
    onEnd: (error) => {
      ended ??= { error };
      wake?.();
    },
  });
  try {
    for (;;) {
      const message = pending.shift();
      if (message === undefined) {
        if (ended?.error !== undefined) throw ended.error;
        if (ended !== undefined) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = undefined;
        continue;
      }
      if (paused && pending.length <= LOW_WATER) {
        paused = false;
        flow?.resume();
      }
      const event = decodeWatchEvent(resource, message);
      if (event.type === 'ERROR') throw event.error;
      yield event;
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    cancel();
  }
}
