/**
 * Gives memory back when nothing happens. V8 collects when the program allocates; a server that started, answered a burst
 * and then idles keeps that garbage resident for a quarter of an hour. Needs `--expose-gc`; without it nothing is done.
 */
import { performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import type { Clock, Timer } from './clock.ts';

export interface HeapTrimOptions {
  readonly clock: Clock;
  /** Collects all garbage; default: V8's, where exposed. */
  readonly collect?: (() => void) | undefined;
  /** Bytes in use, garbage included. */
  readonly usedBytes?: () => number;
  /** Share of time the process was busy since the previous call, 0 to 1. */
  readonly busyShare?: () => number;
}

const CHECK_MS = 20_000;
/** Above this share somebody is being served, and V8 collects by itself. */
const IDLE_SHARE = 0.1;
/** A collection takes some 30 ms: worth it when this much more than the last one left is in use. */
const GROWTH = 1.5;

/** Looks every 20 s and collects when the process is idle and has grown by half since the last time. Undefined where it cannot. */
export function trimHeapWhenIdle(options: HeapTrimOptions): Timer | undefined {
  const collect = options.collect ?? exposedCollector();
  if (collect === undefined) return undefined;
  const usedBytes = options.usedBytes ?? (() => getHeapStatistics().used_heap_size);
  const busyShare = options.busyShare ?? eventLoopShare();
  let keptBytes = 0;
  return options.clock.every(CHECK_MS, () => {
    if (busyShare() > IDLE_SHARE || usedBytes() < keptBytes * GROWTH) return;
    collect();
    keptBytes = usedBytes();
  });
}

function exposedCollector(): (() => void) | undefined {
  const { gc } = globalThis;
  return gc === undefined ? undefined : () => void gc();
}

function eventLoopShare(): () => number {
  let last = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, last);
    last = now;
    return utilization;
  };
}
