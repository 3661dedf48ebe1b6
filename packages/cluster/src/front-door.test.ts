import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { silentLogger } from '@gantry/runtime';
import { selfSignedCertificate } from '@gantry/runtime/pki';
import { FakeClock } from '@gantry/runtime/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { FrontDoor } from './front-door.ts';
import { findFreePorts } from './preflight.ts';

const cleanups: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

/** Says its name to whoever connects. */
const named = (name: string) => listen(createServer((socket) => void socket.on('error', () => undefined).end(name)));

async function openDoor(
  backends: number[],
  clock = new FakeClock(),
  isReady: (() => Promise<boolean>) | null = async () => true,
): Promise<number> {
  const [port] = (await findFreePorts(1)) as [number];
  const door = new FrontDoor({
    port,
    backends: backends.map((backend) => ({ address: '127.0.0.1', port: backend })),
    clock,
    logger: silentLogger(),
    ...(isReady ? { isReady } : {}),
  });
  await door.start();
  cleanups.push(() => door.stop());
  return port;
}

function ask(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (data) => {
      text += data.toString();
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}

describe('the front door', () => {
  it('takes backends in turn', async () => {
    const door = await openDoor([await named('a'), await named('b')]);
    expect(new Set([await ask(door), await ask(door)])).toEqual(new Set(['a', 'b']));
  });

  it('tries the next backend when one refuses', async () => {
    const [closed] = (await findFreePorts(1)) as [number];
    const door = await openDoor([closed, await named('b')]);
    expect([await ask(door), await ask(door), await ask(door)]).toEqual(['b', 'b', 'b']);
  });

  it('cuts the connections of a server that stops being ready', async () => {
    const silent = createServer(() => undefined);
    const clock = new FakeClock();
    let ready = true;
    const door = await openDoor([await listen(silent)], clock, async () => ready);
    const accepted = new Promise((resolve) => silent.once('connection', resolve));
    const client = connect(door, '127.0.0.1').on('error', () => undefined);
    const ended = new Promise((resolve) => client.once('close', resolve));
    await accepted;
    ready = false;
    await clock.stepAsync(2_000);
    await ended;
  });

  it('asks /readyz over TLS', async () => {
    const pair = await selfSignedCertificate({ commonName: 'localhost', nowMs: 0 });
    const asked = new Promise<string>((resolve) => {
      const backend = createTlsServer(pair, (socket) => {
        socket.on('error', () => undefined);
        socket.once('data', (data) => resolve(data.toString().split('\r\n')[0] ?? ''));
      });
      void listen(backend).then((port) => openDoor([port], new FakeClock(), null));
    });
    expect(await asked).toBe('GET /readyz HTTP/1.1');
  });
});
