/**
 * The counters this package keeps, as small handles, so that tests and tools can do without a metrics registry.
 * `componentMetrics` makes them from a registry; {@link noMetrics} drops everything.
 */
export interface MetricHandle {
  /** Counter: adds. */
  inc(labels?: Readonly<Record<string, string>>, value?: number): void;
}
export interface GaugeHandle {
  set(labels: Readonly<Record<string, string>>, value: number): void;
}
export interface HistogramHandle {
  observe(labels: Readonly<Record<string, string>>, value: number): void;
}

/** Makes (or finds again) metrics by name; label names are fixed by the first call. Structurally met by the runtime's registry. */
export interface MetricsSink {
  counter(name: string, help: string, labelNames: readonly string[]): MetricHandle;
  gauge(name: string, help: string, labelNames: readonly string[]): GaugeHandle;
  histogram(name: string, help: string, labelNames: readonly string[], buckets?: readonly number[]): HistogramHandle;
}

export const noMetrics: MetricsSink = {
  counter: () => ({ inc: () => {} }),
  gauge: () => ({ set: () => {} }),
  histogram: () => ({ observe: () => {} }),
};
