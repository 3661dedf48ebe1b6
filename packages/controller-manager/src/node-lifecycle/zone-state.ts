/**
 * How fast pods may be moved off lost nodes. When much of a zone is lost at once, the fault is more likely in the network
 * or in ourselves than in the nodes, and moving everything would make it worse. Pure.
 */
export type ZoneState = 'normal' | 'partialDisruption' | 'fullDisruption';

export interface ZoneCount {
  readonly ready: number;
  readonly notReady: number;
}

export interface EvictionRates {
  /** Nodes per second in a healthy zone. */
  readonly normal: number;
  /** The same in a zone that lost many nodes, if it is a large one; small ones stop altogether. */
  readonly secondary: number;
  /** Nodes from which a zone counts as large. */
  readonly largeCluster: number;
  /** Share of lost nodes from which a zone counts as disrupted. */
  readonly unhealthyShare: number;
}

export const defaultEvictionRates: EvictionRates = {
  normal: 0.1,
  secondary: 0.01,
  largeCluster: 50,
  unhealthyShare: 0.55,
};

export function zoneState({ ready, notReady }: ZoneCount, rates: EvictionRates): ZoneState {
  if (ready === 0 && notReady > 0) return 'fullDisruption';
  return notReady > 2 && notReady / (ready + notReady) >= rates.unhealthyShare ? 'partialDisruption' : 'normal';
}

/** Nodes per second that may be given up in one zone, given the state of all. */
export function evictionRate(zone: ZoneCount, all: readonly ZoneCount[], rates: EvictionRates): number {
  // Nobody answers anywhere: it is us who are cut off.
  if (all.every((each) => zoneState(each, rates) === 'fullDisruption')) return 0;
  if (zoneState(zone, rates) !== 'partialDisruption') return rates.normal;
  return zone.ready + zone.notReady > rates.largeCluster ? rates.secondary : 0;
}

export interface RateBucket {
  readonly tokens: number;
  readonly atMs: number;
}

/** Takes one permit from a bucket that holds at most one. Returns the new bucket, or how long to wait (Infinity: rate 0). */
export function takePermit(
  bucket: RateBucket | undefined,
  ratePerSecond: number,
  nowMs: number,
): { readonly bucket: RateBucket } | { readonly waitMs: number } {
  if (ratePerSecond <= 0) return { waitMs: Number.POSITIVE_INFINITY };
  const tokens = bucket === undefined ? 1 : Math.min(1, bucket.tokens + ((nowMs - bucket.atMs) / 1000) * ratePerSecond);
  if (tokens >= 1) return { bucket: { tokens: tokens - 1, atMs: nowMs } };
  return { waitMs: Math.ceil(((1 - tokens) / ratePerSecond) * 1000) };
}
