import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { isPortFree } from './port-check.ts';

test('a port is free until somebody listens on it, and again after', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await isPortFree('127.0.0.1', port)).toBe(false);
  server.close();
  await once(server, 'close');
  expect(await isPortFree('127.0.0.1', port)).toBe(true);
});

test('an address this machine does not have is an error, not a busy port', async () => {
  await expect(isPortFree('192.0.2.1', 0)).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
});
