import { newConflict } from '@gantry/machinery';
import { type Channel, Client, credentials, type ServiceDefinition } from '@grpc/grpc-js';
import { type CallContext, createChannel, createClient, Metadata } from 'nice-grpc';
import { HealthDefinition } from 'nice-grpc-server-health';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemClock } from './clock.ts';
import { createGrpcChannel, targetUri } from './grpc-channel.ts';
import { GrpcServer, type GrpcServerOptions } from './grpc-server.ts';
import { fromGrpcError } from './grpc-status.ts';
import { silentLogger } from './logger.ts';
import { MetricsRegistry } from './metrics.ts';
import { type Authority, createAuthority, issueCertificate } from './pki.ts';
import { TlsMaterial } from './tls-material.ts';

interface Message {
  readonly t: string;
}
const toBytes = (value: Message) => Buffer.from(JSON.stringify(value));
const fromBytes = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as Message;
const text = {
  requestSerialize: toBytes,
  requestDeserialize: fromBytes,
  responseSerialize: toBytes,
  responseDeserialize: fromBytes,
  options: {},
};
const echoDefinition = {
  echo: { path: '/test.Echo/Echo', requestStream: false, responseStream: false, ...text },
  count: { path: '/test.Echo/Count', requestStream: false, responseStream: true, ...text },
  collect: { path: '/test.Echo/Collect', requestStream: true, responseStream: false, ...text },
  chat: { path: '/test.Echo/Chat', requestStream: true, responseStream: true, ...text },
} as const;

const echo = {
  async echo({ t }: Message, _context: CallContext): Promise<Message> {
    if (t === 'conflict') {
      throw newConflict('pods', 'x');
    }
    if (t === 'crash') {
      throw new TypeError('a defect');
    }
    return { t: `${t}!` };
  },
  async *count({ t }: Message): AsyncIterable<Message> {
    for (let i = 0; i < Number(t); i++) {
      yield { t: String(i) };
    }
  },
  async collect(requests: AsyncIterable<Message>): Promise<Message> {
    let t = '';
    for await (const request of requests) {
      t += request.t;
    }
    return { t };
  },
  async *chat(requests: AsyncIterable<Message>): AsyncIterable<Message> {
    for await (const { t } of requests) {
      yield { t: t.toUpperCase() };
    }
  },
};

let authority: Authority;
let cleanups: (() => void | Promise<void>)[] = [];

beforeEach(async () => {
  authority = await createAuthority({ commonName: 'test', nowMs: Date.now() });
});
afterEach(async () => {
  for (const cleanup of cleanups.reverse()) {
    await cleanup();
  }
  cleanups = [];
});

function makeServer(options: Partial<GrpcServerOptions> = {}): GrpcServer {
  const server = new GrpcServer({ logger: silentLogger(), clock: systemClock, ...options });
  cleanups.push(() => server.stop(100));
  return server;
}

function connect(port: number, tls?: TlsMaterial): Channel {
  const channel = createGrpcChannel({ servers: [`127.0.0.1:${port}`], tls });
  cleanups.push(() => channel.close());
  return channel;
}

const certificate = async (commonName: string, usage: 'server' | 'client', of = authority, address = '127.0.0.1') => ({
  ...(await issueCertificate(of, {
    commonName,
    organizations: ['group'],
    subjectAltNames: usage === 'server' ? [address] : [],
    usages: [usage],
    nowMs: Date.now(),
  })),
  ca: authority.cert,
});

async function* each<T>(...values: T[]): AsyncIterable<T> {
  yield* values;
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) {
    list.push(value);
  }
  return list;
}

describe('typed services', () => {
  test('all four kinds of methods work', async () => {
    const server = makeServer();
    server.addService(echoDefinition, echo);
    const client = createClient(echoDefinition, connect(await server.listen('127.0.0.1', 0)));
    expect(await client.echo({ t: 'hello' })).toEqual({ t: 'hello!' });
    expect(await all(client.count({ t: '3' }))).toEqual([{ t: '0' }, { t: '1' }, { t: '2' }]);
    expect(await client.collect(each({ t: 'a' }, { t: 'b' }))).toEqual({ t: 'ab' });
    expect(await all(client.chat(each({ t: 'a' }, { t: 'b' })))).toEqual([{ t: 'A' }, { t: 'B' }]);
    expect(server.serviceNames).toEqual(['test.Echo']);
  });

  test('a StatusError arrives as such, a defect as an internal error; both are counted', async () => {
    const metrics = new MetricsRegistry();
    const server = makeServer({ metrics });
    server.addService(echoDefinition, echo);
    const port = await server.listen('127.0.0.1', 0);
    const raw = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
    cleanups.push(() => raw.close());
    const call = (request: string) =>
      new Promise<unknown>((resolve) => {
        raw.makeUnaryRequest(
          '/test.Echo/Echo',
          text.requestSerialize,
          (b) => b,
          { t: request },
          (error) => resolve(error),
        );
      });
    expect(fromGrpcError(await call('conflict'))).toMatchObject({ code: 409, reason: 'Conflict' });
    expect(fromGrpcError(await call('crash'))).toMatchObject({ code: 500, reason: 'InternalError' });
    const rendered = await metrics.render();
    expect(rendered).toContain(
      'grpc_server_handled_total{grpc_service="test.Echo",grpc_method="Echo",grpc_code="ABORTED"} 1',
    );
    expect(rendered).toContain('grpc_code="INTERNAL"} 1');
  });

  test('a missing method is noticed when the service is added', () => {
    expect(() => makeServer().addService(echoDefinition, { echo: echo.echo })).toThrow(/lacks \/test.Echo\/Count/);
  });
});

test('raw services pass bytes through', async () => {
  const server = makeServer();
  const pass = (bytes: Buffer) => bytes;
  const definition = {
    get: {
      path: '/test.Raw/Get',
      requestStream: false,
      responseStream: false,
      requestSerialize: pass,
      requestDeserialize: pass,
      responseSerialize: pass,
      responseDeserialize: pass,
    },
  } satisfies ServiceDefinition;
  server.addRawService(definition, {
    get: (call: { request: Buffer }, callback: (error: null, value: Buffer) => void) =>
      callback(null, Buffer.concat([call.request, Buffer.from([0])])),
  });
  const raw = new Client(`127.0.0.1:${await server.listen('127.0.0.1', 0)}`, credentials.createInsecure());
  cleanups.push(() => raw.close());
  const answer = await new Promise<Buffer | undefined>((resolve, reject) => {
    raw.makeUnaryRequest('/test.Raw/Get', pass, pass, Buffer.from([1, 2]), (error, value) =>
      error ? reject(error) : resolve(value),
    );
  });
  expect([...answer!]).toEqual([1, 2, 0]);
  expect(server.serviceNames).toEqual(['test.Raw']);
});

describe('TLS', () => {
  async function whoServer(options: Partial<GrpcServerOptions>) {
    const server = makeServer({ tls: TlsMaterial.fromPem(await certificate('server', 'server')), ...options });
    server.addService(
      { who: echoDefinition.echo },
      {
        who: async (_request: Message, { peer }: CallContext) => ({
          t: server.peerCertificate(peer)?.subject ?? 'nobody',
        }),
      },
    );
    return { server, port: await server.listen('127.0.0.1', 0) };
  }
  const ask = async (channel: Channel) => (await createClient({ who: echoDefinition.echo }, channel).who({ t: '' })).t;

  test('a call is traced to the verified client certificate', async () => {
    const { port } = await whoServer({ clientCertificates: 'request' });
    const alice = connect(port, TlsMaterial.fromPem(await certificate('alice', 'client')));
    const bob = connect(port, TlsMaterial.fromPem(await certificate('bob', 'client')));
    expect(await ask(alice)).toBe('O=group\nCN=alice');
    expect(await ask(bob)).toBe('O=group\nCN=bob');
    expect(await ask(connect(port, TlsMaterial.fromPem({ ca: authority.cert })))).toBe('nobody');
  });

  test('certificates of another authority are dropped; none at all too where one is required', async () => {
    const stranger = await createAuthority({ commonName: 'stranger', nowMs: Date.now() });
    const mallory = TlsMaterial.fromPem(await certificate('alice', 'client', stranger));
    for (const clientCertificates of ['request', 'require'] as const) {
      const { port } = await whoServer({ clientCertificates });
      await expect(ask(connect(port, mallory))).rejects.toThrow();
    }
    const { port } = await whoServer({});
    await expect(ask(connect(port, TlsMaterial.fromPem({ ca: authority.cert })))).rejects.toThrow();
  });

  test('a server that is not the one meant is refused', async () => {
    const tls = TlsMaterial.fromPem(await certificate('server', 'server', authority, '10.1.1.1'));
    const { port } = await whoServer({ tls, clientCertificates: 'none' });
    await expect(ask(connect(port, TlsMaterial.fromPem({ ca: authority.cert })))).rejects.toThrow(/altnames|IP/i);
  });

  test('new connections use a certificate that was replaced', async () => {
    const tls = TlsMaterial.fromPem(await certificate('server', 'server'));
    const { port } = await whoServer({ tls, clientCertificates: 'none' });
    const other = await createAuthority({ commonName: 'other', nowMs: Date.now() });
    expect(await ask(connect(port, TlsMaterial.fromPem({ ca: authority.cert })))).toBe('nobody');
    tls.replace({ ...(await certificate('server', 'server', other)), ca: undefined });
    expect(await ask(connect(port, TlsMaterial.fromPem({ ca: other.cert })))).toBe('nobody');
  });
});

test('health follows serving and stopping; stop cuts streams that do not end', async () => {
  const server = makeServer();
  let cancelled = false;
  server.addService(
    { watch: echoDefinition.count },
    {
      async *watch(_request: Message, { signal }: CallContext) {
        yield { t: 'first' };
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        cancelled = true;
      },
    },
  );
  const channel = createChannel(`127.0.0.1:${await server.listen('127.0.0.1', 0)}`);
  cleanups.push(() => channel.close());
  const health = createClient(HealthDefinition, channel);
  expect((await health.check({ service: '' })).status).toBe(1);
  const stream = createClient({ watch: echoDefinition.count }, channel).watch({ t: '' }, { metadata: Metadata() });
  const iterator = stream[Symbol.asyncIterator]();
  await iterator.next();
  const rest = iterator.next();
  rest.catch(() => {});
  await server.stop(10);
  await expect(rest).rejects.toThrow();
  await vi.waitFor(() => expect(cancelled).toBe(true));
});

test.each([
  [['10.0.0.1:1', '10.0.0.2:2'], 'ipv4:10.0.0.1:1,10.0.0.2:2'],
  [['localhost:1'], 'ipv4:127.0.0.1:1'],
  [['[::1]:1', '[fd00::1]:2'], 'ipv6:[::1]:1,[fd00::1]:2'],
  [['api.example:1'], 'dns:///api.example:1'],
  [['unix:/run/x.sock'], 'unix:/run/x.sock'],
])('%j is %s', (servers, uri) => {
  expect(targetUri(servers)).toBe(uri);
});
test('addresses that cannot be combined are refused', () => {
  expect(() => targetUri([])).toThrow(/at least one/);
  expect(() => targetUri(['a:1', 'b:2'])).toThrow(/IP addresses of one family/);
});
