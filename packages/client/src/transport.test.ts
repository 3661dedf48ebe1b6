import { type AddressInfo, createServer, type Server as NetServer, type Socket } from 'node:net';
import { isNotFound, isServiceUnavailable, isTimeout, newNotFound, newTooManyRequests } from '@gantry/machinery';
import { GrpcServer, silentLogger, systemClock, toGrpcStatus } from '@gantry/runtime';
import type { ServerUnaryCall, ServerWritableStream, sendUnaryData } from '@grpc/grpc-js';
import { afterEach, expect, test } from 'vitest';
import { ServerPool } from './server-pool.ts';
import { TokenSource } from './token-source.ts';
import { Transport } from './transport.ts';

type Unary = (call: ServerUnaryCall<Buffer, Buffer>, callback: sendUnaryData<Buffer>) => void;
type Stream = (call: ServerWritableStream<Buffer, Buffer>) => void;

const answerOk: Unary = (_call, callback) => callback(null, Buffer.from('ok'));
const raw = (value: Buffer) => value;
const method = (name: string, responseStream: boolean) => ({
  path: `/test.Service/${name}`,
  requestStream: false,
  responseStream,
  requestSerialize: raw,
  requestDeserialize: raw,
  responseSerialize: raw,
  responseDeserialize: raw,
});

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function startServer(handlers: { unary?: Unary; stream?: Stream }) {
  const server = new GrpcServer({ logger: silentLogger(), clock: systemClock });
  server.addRawService(
    { Unary: method('Unary', false), Stream: method('Stream', true) },
    {
      Unary: handlers.unary ?? answerOk,
      Stream: handlers.stream ?? (() => {}),
    },
  );
  const port = await server.listen('127.0.0.1', 0);
  const stop = () => server.stop(0);
  cleanups.push(stop);
  return { address: `127.0.0.1:${port}`, server, stop };
}

function createTransport(servers: string[], token?: string) {
  const pool = new ServerPool({ servers, clock: systemClock, random: () => 0, logger: silentLogger() });
  cleanups.push(() => pool.close());
  const tokens = new TokenSource({ token }, systemClock);
  const transport = new Transport({ pool, tokens, clock: systemClock, random: () => 0, userAgent: 'test' });
  return { transport, pool };
}

const unaryCall = { method: '/test.Service/Unary', request: new Uint8Array(), idempotent: true, timeoutMs: 10_000 };

function recordStream(transport: Transport) {
  const messages: string[] = [];
  const opened = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<unknown>();
  const cancel = transport.stream(
    { method: '/test.Service/Stream', request: new Uint8Array() },
    {
      onOpen: () => opened.resolve(),
      onMessage: (message) => messages.push(message.toString()),
      onEnd: (error) => ended.resolve(error),
    },
  );
  return { messages, opened: opened.promise, ended: ended.promise, cancel };
}

test('a call carries token, user agent and fence, and brings the answer back', async () => {
  const seen: Record<string, unknown> = {};
  const { address } = await startServer({
    unary: (call, callback) => {
      Object.assign(seen, call.metadata.getMap());
      callback(null, call.request);
    },
  });
  const { transport } = createTransport([address], 'secret');
  const fence = { namespace: 'kube-system', lease: 'x', holderIdentity: 'me', leaseTransitions: 3 };
  const answer = await transport.unary({ ...unaryCall, request: Buffer.from('hello'), fence });
  expect(answer.toString()).toBe('hello');
  expect(seen.authorization).toBe('Bearer secret');
  expect(seen['gantry-fence']).toBe('kube-system/x;me;3');
});

test('the server’s own Status comes out as StatusError', async () => {
  const { address } = await startServer({
    unary: (_call, callback) => callback(toGrpcStatus(newNotFound('pods', 'web')) as never),
  });
  const { transport } = createTransport([address]);
  const error = await transport.unary(unaryCall).catch((thrown: unknown) => thrown);
  expect(isNotFound(error)).toBe(true);
  expect(error).toMatchObject({ message: 'pods "web" not found', code: 404 });
});

test('a dead server is left for another, for reads and for writes that were never sent', async () => {
  const dead = await startServer({});
  const alive = await startServer({});
  await dead.stop();
  const { transport, pool } = createTransport([dead.address, alive.address]);
  expect((await transport.unary({ ...unaryCall, idempotent: false })).toString()).toBe('ok');
  expect(pool.states().map(({ state }) => state)).toEqual(['suspect', 'ready']);
});

test('a write whose connection breaks is not sent again, a read is', async () => {
  let calls = 0;
  const breaking = async () => {
    const server = await startServer({
      unary: () => {
        calls += 1;
        void server.stop();
      },
    });
    return server;
  };
  const first = await breaking();
  const second = await startServer({
    unary: (_call, callback) => {
      calls += 1;
      callback(null, Buffer.from('second'));
    },
  });
  const { transport } = createTransport([first.address, second.address]);
  const error = await transport.unary({ ...unaryCall, idempotent: false }).catch((thrown: unknown) => thrown);
  expect(isServiceUnavailable(error)).toBe(true);
  expect(calls).toBe(1);
  const third = await breaking();
  const other = createTransport([third.address, second.address]);
  expect((await other.transport.unary(unaryCall)).toString()).toBe('second');
  expect(calls).toBe(3);
});

test('a server that accepts connections but never speaks is left for another', async () => {
  const sockets = new Set<Socket>();
  const wedged: NetServer = createServer((socket) => sockets.add(socket));
  await new Promise<void>((resolve) => wedged.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy();
    wedged.close();
  });
  const alive = await startServer({});
  const { transport } = createTransport([`127.0.0.1:${(wedged.address() as AddressInfo).port}`, alive.address]);
  expect((await transport.unary({ ...unaryCall, timeoutMs: 20_000 })).toString()).toBe('ok');
});

test('a server too busy for a write gets it again when it said', async () => {
  let calls = 0;
  const { address } = await startServer({
    unary: (_call, callback) => {
      calls += 1;
      if (calls === 1) callback(toGrpcStatus(newTooManyRequests('slow down', 1)) as never);
      else callback(null, Buffer.from('ok'));
    },
  });
  const { transport } = createTransport([address]);
  await transport.unary({ ...unaryCall, idempotent: false });
  expect(calls).toBe(2);
});

test('a call that takes too long ends with Timeout, an aborted one with the reason', async () => {
  const { address } = await startServer({ unary: () => {} });
  const { transport } = createTransport([address]);
  expect(isTimeout(await transport.unary({ ...unaryCall, timeoutMs: 50 }).catch((thrown: unknown) => thrown))).toBe(
    true,
  );
  const abort = new AbortController();
  const call = transport.unary({ ...unaryCall, signal: abort.signal });
  abort.abort(new Error('changed my mind'));
  await expect(call).rejects.toThrow('changed my mind');
});

test('with no server reachable a call fails as ServiceUnavailable within its time', async () => {
  const gone = await startServer({});
  await gone.stop();
  const { transport } = createTransport([gone.address]);
  const error = await transport.unary({ ...unaryCall, timeoutMs: 300 }).catch((thrown: unknown) => thrown);
  expect(isServiceUnavailable(error)).toBe(true);
});

test('a stream delivers messages in order and ends in order', async () => {
  const { address } = await startServer({
    stream: (call) => {
      for (let i = 0; i < 100; i++) call.write(Buffer.from(String(i)));
      call.end();
    },
  });
  const stream = recordStream(createTransport([address]).transport);
  expect(await stream.ended).toBeUndefined();
  expect(stream.messages).toEqual(Array.from({ length: 100 }, (_, i) => String(i)));
});

test('a stream ends as soon as its server says that it stops serving', async () => {
  const leaving = await startServer({ stream: (call) => call.write(Buffer.from('first')) });
  const other = await startServer({ stream: (call) => call.write(Buffer.from('second')) });
  const { transport } = createTransport([leaving.address, other.address]);
  const before = recordStream(transport);
  await before.opened;
  leaving.server.health.setServing(false);
  expect(isServiceUnavailable(await before.ended)).toBe(true);
  const after = recordStream(transport);
  await after.opened;
  await expect.poll(() => after.messages).toEqual(['second']);
  after.cancel();
});

test('a server that comes back is used again when the others die', async () => {
  const first = await startServer({});
  const second = await startServer({ unary: (_call, callback) => callback(null, Buffer.from('second')) });
  const { transport, pool } = createTransport([first.address, second.address]);
  expect((await transport.unary(unaryCall)).toString()).toBe('ok');
  first.server.health.setServing(false);
  await expect.poll(() => pool.states()[0]?.state).toBe('suspect');
  expect((await transport.unary(unaryCall)).toString()).toBe('second');
  first.server.health.setServing(true);
  await expect.poll(() => pool.states()[0]?.state, { timeout: 5_000 }).toBe('ready');
  await second.stop();
  expect((await transport.unary(unaryCall)).toString()).toBe('ok');
});
