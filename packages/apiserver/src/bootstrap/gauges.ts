import type { MetricsRegistry } from '@gantry/runtime';
import type { EtcdWatchCache } from '@gantry/storage';
import type { InflightLimiter } from '../pipeline/inflight-limiter.ts';
import type { WatchRegistry } from '../watch/watch-registry.ts';

/** Figures that are read from the parts themselves when somebody scrapes. */
export function registerGauges(
  metrics: MetricsRegistry,
  cache: EtcdWatchCache,
  watches: WatchRegistry,
  limiter: InflightLimiter,
): void {
  metrics.computedGauge('apiserver_registered_watchers', 'Watches under way.', () => watches.size);
  metrics.computedGauge('apiserver_storage_objects', 'Objects in the watch cache.', () => cache.stats.objects);
  metrics.computedGauge(
    'apiserver_watch_cache_revision',
    'Revision the watch cache has reached.',
    () => cache.revision,
  );
  metrics.computedGauge(
    'apiserver_watch_cache_rebuilds_total',
    'Times the watch cache had to load everything again.',
    () => cache.stats.rebuilds,
  );
  metrics.computedGauge('apiserver_inflight_reading_requests', 'Reads under way.', () => limiter.reading);
  metrics.computedGauge('apiserver_inflight_mutating_requests', 'Writes under way.', () => limiter.mutating);
}
