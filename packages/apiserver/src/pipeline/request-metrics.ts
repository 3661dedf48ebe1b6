import type { MetricsRegistry } from '@gantry/runtime';

interface Series {
  count: number;
  seconds: number;
}

/** Counts requests. Plain counters on the hot path, put into the registry's form only when somebody reads them. */
export class RequestMetrics {
  readonly #series = new Map<string, Series>();
  readonly #shown = new Map<string, number>();

  constructor(registry: MetricsRegistry) {
    // Registered before the counters, so that a scrape brings these up to date before it reads them.
    registry.computedGauge('apiserver_request_series', 'Different verb, resource and code combinations seen.', () => {
      for (const [key, series] of this.#series) {
        const [verb = '', resource = '', code = ''] = key.split(' ');
        const labels = { verb, resource, code };
        const shown = this.#shown.get(key) ?? 0;
        if (series.count > shown) {
          total.inc(labels, series.count - shown);
          this.#shown.set(key, series.count);
          sum.inc(labels, series.seconds);
          series.seconds = 0;
        }
      }
      return this.#series.size;
    });
    const total = registry.counter('apiserver_request_total', 'Requests answered.', ['verb', 'resource', 'code']);
    const sum = registry.counter('apiserver_request_duration_seconds_total', 'Time spent on requests.', [
      'verb',
      'resource',
      'code',
    ]);
  }

  observe(verb: string, resource: string, code: number, milliseconds: number): void {
    const key = `${verb} ${resource} ${code}`;
    let series = this.#series.get(key);
    if (series === undefined) {
      series = { count: 0, seconds: 0 };
      this.#series.set(key, series);
    }
    series.count++;
    series.seconds += milliseconds / 1000;
  }
}
