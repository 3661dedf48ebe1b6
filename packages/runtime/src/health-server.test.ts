import { afterEach, expect, test } from 'vitest';
import { HealthServer, type HealthServerOptions } from './health-server.ts';
import { MetricsRegistry } from './metrics.ts';

let server: HealthServer | undefined;
afterEach(() => server?.close());

async function start(options: Partial<HealthServerOptions>) {
  server = new HealthServer({ port: 0, ...options });
  const port = await server.listen();
  return async (path: string, init?: RequestInit) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    return [response.status, await response.text()] as const;
  };
}

test('health answers ok, or 503 with what fails; readiness includes liveness', async () => {
  let ready = false;
  const get = await start({
    liveness: [{ name: 'ping', check: () => undefined }],
    readiness: [{ name: 'caches', check: () => (ready ? undefined : 'not synced') }],
  });
  expect(await get('/healthz')).toEqual([200, 'ok']);
  expect(await get('/readyz')).toEqual([503, '[+]ping ok\n[-]caches failed: not synced\nreadyz check failed\n']);
  ready = true;
  expect(await get('/readyz')).toEqual([200, 'ok']);
  expect(await get('/livez?verbose')).toEqual([200, '[+]ping ok\nlivez check passed\n']);
});

test('a check that throws is a failed check', async () => {
  const get = await start({
    liveness: [
      {
        name: 'x',
        check: () => {
          throw new Error('broken');
        },
      },
    ],
  });
  expect((await get('/healthz'))[0]).toBe(503);
});

test('metrics, further paths, unknown paths and methods', async () => {
  const metrics = new MetricsRegistry();
  metrics.counter('c_total', 'C.').inc();
  const get = await start({ metrics, paths: { '/configz': () => '{}' } });
  expect((await get('/metrics'))[1]).toContain('c_total 1');
  expect(await get('/configz')).toEqual([200, '{}']);
  expect((await get('/constructor'))[0]).toBe(404);
  expect((await get('/healthz', { method: 'POST' }))[0]).toBe(405);
});
