import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GrpcServer, silentLogger, systemClock } from '@gantry/runtime';
import { expect, it } from 'vitest';
import { HollowRuntime } from '../runtime/hollow-runtime.ts';
import { testContainer } from '../testing/pod-world.ts';
import { resolveContainerPort, runAction } from './probe-actions.ts';

const runtime = new HollowRuntime({ clock: systemClock, version: 'test', podCidr: () => undefined });
const container = testContainer('c', { ports: [{ name: 'web', containerPort: 8080 }] });
const target = { container, containerId: 'none', podIp: '127.0.0.1' };

async function withServer(listener: RequestListener, use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await use((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it('asks over HTTP and says what it got', async () => {
  await withServer(
    (request, response) => {
      response.statusCode = request.url === '/ok' && request.headers['x-from'] === 'probe' ? 204 : 500;
      response.end('body');
    },
    async (port) => {
      const httpHeaders = [{ name: 'X-From', value: 'probe' }];
      expect(
        await runAction({ httpGet: { port, path: '/ok', httpHeaders } }, target, runtime, systemClock, 1000),
      ).toMatchObject({
        ok: true,
      });
      expect(await runAction({ httpGet: { port, path: 'bad' } }, target, runtime, systemClock, 1000)).toEqual({
        ok: false,
        message: 'HTTP probe failed with statuscode: 500',
      });
      expect(await runAction({ tcpSocket: { port } }, target, runtime, systemClock, 1000)).toMatchObject({ ok: true });
    },
  );
});

it('gives up in time on a server that does not answer', async () => {
  await withServer(
    () => undefined,
    async (port) => {
      const result = await runAction({ httpGet: { port } }, target, runtime, systemClock, 20);
      expect(result.ok).toBe(false);
      expect(result.message).toContain('deadline exceeded');
    },
  );
});

it('reports what cannot be asked as a failure', async () => {
  expect((await runAction({ tcpSocket: { port: 1 } }, target, runtime, systemClock, 500)).ok).toBe(false);
  expect((await runAction({ httpGet: { port: 'unknown' } }, target, runtime, systemClock, 500)).message).toContain(
    "couldn't find port: unknown",
  );
  expect((await runAction({ grpc: { port: 1 } }, target, runtime, systemClock, 500)).ok).toBe(false);
  expect((await runAction({ exec: { command: ['true'] } }, target, runtime, systemClock, 500)).message).toContain(
    'no container',
  );
});

it('asks gRPC servers for their health', async () => {
  const server = new GrpcServer({ logger: silentLogger(), clock: systemClock });
  const port = await server.listen('127.0.0.1', 0);
  expect(await runAction({ grpc: { port } }, target, runtime, systemClock, 2000)).toEqual({
    ok: true,
    message: 'service healthy',
  });
  server.health.setServing(false);
  expect((await runAction({ grpc: { port } }, target, runtime, systemClock, 2000)).message).toContain('unhealthy');
  await server.stop(0);
});

it('finds ports by name and number', () => {
  expect(resolveContainerPort('web', container)).toBe(8080);
  expect(resolveContainerPort('81', container)).toBe(81);
  expect(() => resolveContainerPort('70000', container)).toThrow();
});
