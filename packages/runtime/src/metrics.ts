/** Metrics in Prometheus' form. A registry per process part, never the library's global one, so tests do not share state. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { buildInfo } from './version.ts';

export type MetricLabels = Readonly<Record<string, string>>;

export interface CounterHandle {
  inc(labels?: MetricLabels, value?: number): void;
}

export interface GaugeHandle {
  set(labels: MetricLabels, value: number): void;
  /** Drops the series of these labels. */
  remove(labels: MetricLabels): void;
}

export interface HistogramHandle {
  observe(labels: MetricLabels, value: number): void;
}

/** Upper bounds in seconds that suit request latencies from a tenth of a millisecond to a minute. */
export const latencyBuckets: readonly number[] = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
];

const EVENT_LOOP_TICK_MS = 100;

/** Makes metrics, or finds them again by name; help, labels and buckets are fixed by the first call. */
export class MetricsRegistry {
  readonly #registry = new Registry();
  readonly #handles = new Map<string, unknown>();

  counter(name: string, help: string, labelNames: readonly string[] = []): CounterHandle {
    return this.#find(name, () => {
      const metric = new Counter({ name, help, labelNames: [...labelNames], registers: [this.#registry] });
      return { inc: (labels = {}, value = 1) => metric.inc(labels, value) } satisfies CounterHandle;
    });
  }

  gauge(name: string, help: string, labelNames: readonly string[] = []): GaugeHandle {
    return this.#find(name, () => {
      const metric = new Gauge({ name, help, labelNames: [...labelNames], registers: [this.#registry] });
      return {
        set: (labels, value) => metric.set(labels, value),
        remove: (labels) => metric.remove(labels),
      } satisfies GaugeHandle;
    });
  }

  /** A gauge that is computed when it is read. */
  computedGauge(name: string, help: string, read: () => number): void {
    this.#find(name, () => {
      return new Gauge({
        name,
        help,
        registers: [this.#registry],
        collect() {
          this.set(read());
        },
      });
    });
  }

  histogram(
    name: string,
    help: string,
    labelNames: readonly string[] = [],
    buckets: readonly number[] = latencyBuckets,
  ): HistogramHandle {
    return this.#find(name, () => {
      const metric = new Histogram({
        name,
        help,
        labelNames: [...labelNames],
        buckets: [...buckets],
        registers: [this.#registry],
      });
      return { observe: (labels, value) => metric.observe(labels, value) } satisfies HistogramHandle;
    });
  }

  /** Adds the process figures: CPU, memory, handles, garbage collection, event-loop delay and the build. */
  addProcessMetrics(): void {
    collectDefaultMetrics({ register: this.#registry });
    // Reset at each scrape: the figure is "since the last scrape", not since the start. What is recorded is the time
    // between two ticks, so the period is taken off; a coarse one keeps idle processes asleep.
    const delay = monitorEventLoopDelay({ resolution: EVENT_LOOP_TICK_MS });
    delay.enable();
    this.computedGauge(
      'gantry_event_loop_delay_p99_seconds',
      'Delay of the event loop since the last scrape, 99th percentile.',
      () => {
        const seconds = delay.percentile(99) / 1e9 - EVENT_LOOP_TICK_MS / 1000;
        delay.reset();
        return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
      },
    );
    let utilization = performance.eventLoopUtilization();
    this.computedGauge(
      'gantry_event_loop_utilization_ratio',
      'Share of the time since the last scrape in which the event loop was busy.',
      () => {
        const now = performance.eventLoopUtilization();
        const since = performance.eventLoopUtilization(now, utilization);
        utilization = now;
        return since.utilization;
      },
    );
    this.gauge('gantry_build_info', 'Constant 1, labelled with the build.', [
      'version',
      'kubernetes_version',
      'git_commit',
      'node_version',
      'platform',
    ]).set(
      {
        version: buildInfo.version,
        kubernetes_version: buildInfo.kubernetesVersion,
        git_commit: buildInfo.gitCommit,
        node_version: buildInfo.nodeVersion,
        platform: buildInfo.platform,
      },
      1,
    );
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Everything in Prometheus' text format. */
  render(): Promise<string> {
    return this.#registry.metrics();
  }

  #find<T>(name: string, make: () => T): T {
    let handle = this.#handles.get(name) as T | undefined;
    if (handle === undefined) {
      handle = make();
      this.#handles.set(name, handle);
    }
    return handle;
  }
}
