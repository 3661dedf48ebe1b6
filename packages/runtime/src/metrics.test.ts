import { expect, test } from 'vitest';
import { MetricsRegistry } from './metrics.ts';

test('metrics are made once by name and rendered in Prometheus form', async () => {
  const registry = new MetricsRegistry();
  registry.counter('requests_total', 'Requests.', ['code']).inc({ code: '200' });
  registry.counter('requests_total', 'Requests.', ['code']).inc({ code: '200' }, 2);
  registry.gauge('depth', 'Depth.').set({}, 7);
  registry.histogram('seconds', 'Seconds.', [], [1, 2]).observe({}, 1.5);
  registry.computedGauge('computed', 'Computed.', () => 42);
  const text = await registry.render();
  expect(text).toContain('requests_total{code="200"} 3');
  expect(text).toContain('depth 7');
  expect(text).toContain('seconds_bucket{le="2"} 1');
  expect(text).toContain('computed 42');
});

test('process metrics include the event loop and the build', async () => {
  const registry = new MetricsRegistry();
  registry.addProcessMetrics();
  const text = await registry.render();
  expect(text).toContain('gantry_event_loop_delay_p99_seconds');
  expect(text).toMatch(/gantry_build_info\{version="[^"]+"/);
  expect(text).toContain('process_cpu_seconds_total');
});

test('two registries do not share anything', async () => {
  const first = new MetricsRegistry();
  first.counter('c', 'C.').inc();
  expect(await new MetricsRegistry().render()).not.toContain('c 1');
});
