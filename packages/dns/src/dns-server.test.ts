import { createSocket } from 'node:dgram';
import { connect, createServer, type Server } from 'node:net';
import { silentLogger, systemClock } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import { type Answer, type DecodedPacket, decode, encode, type Packet, type RecordType } from 'dns-packet';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AnswerCache } from './answer-cache.ts';
import { ClusterResolver } from './cluster-resolver.ts';
import { parseForwarded } from './dns-message.ts';
import { DnsServer } from './dns-server.ts';
import { Forwarder } from './forwarder.ts';
import { LoopGuard } from './loop-guard.ts';
import { QueryHandler } from './query-handler.ts';
import { isSelf, nameserversOf, parseUpstream } from './resolv-conf.ts';
import { HEADLESS, service, slice, TestDirectory } from './testing/test-directory.ts';
import type { UpstreamAddress } from './upstream.ts';

/** A DNS server elsewhere: answers over UDP and TCP as told, and counts. */
class FakeUpstream {
  questions: string[] = [];
  respond: (question: { name: string; type: string }, udp: boolean) => Partial<Packet> | 'silence' = () => ({});
  private readonly udp = createSocket('udp4');
  private tcp: Server | undefined;
  address!: UpstreamAddress;

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.udp.bind(0, '127.0.0.1', resolve));
    const { port } = this.udp.address();
    this.address = { address: '127.0.0.1', port };
    this.udp.on('message', (message, from) => {
      const answer = this.answer(message, true);
      if (answer !== undefined) {
        this.udp.send(answer, from.port, from.address);
      }
    });
    this.tcp = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (data: Buffer) => {
        const answer = this.answer(data.subarray(2), false) ?? Buffer.alloc(0);
        const frame = Buffer.alloc(2);
        frame.writeUInt16BE(answer.length);
        socket.write(Buffer.concat([frame, answer]));
      });
    });
    await new Promise<void>((resolve) => this.tcp?.listen(port, '127.0.0.1', resolve));
  }

  stop(): void {
    this.udp.close();
    this.tcp?.close();
  }

  private answer(message: Buffer, udp: boolean): Buffer | undefined {
    const { id = 0, questions = [] } = decode(message);
    const [question] = questions;
    if (question === undefined) {
      return undefined;
    }
    this.questions.push(`${question.name} ${question.type}${udp ? '' : ' tcp'}`);
    const content = this.respond(question, udp);
    return content === 'silence' ? undefined : encode({ type: 'response', id, questions, flags: 0x80, ...content });
  }
}

const directory = new TestDirectory(
  [
    service('web'),
    service('many', HEADLESS),
    service('outside', { type: 'ExternalName', clusterIP: '', clusterIPs: undefined, externalName: 'www.example.org' }),
  ],
  [
    slice(
      'many',
      Array.from({ length: 200 }, (_, index) => ({ address: `10.244.${index >> 6}.${(index & 63) + 2}` })),
    ),
  ],
);

let upstreams: FakeUpstream[];
let server: DnsServer;
let port: number;
let ready: boolean;
let forwarder: Forwarder;
let loopGuard: LoopGuard;

async function startServer(addresses: readonly UpstreamAddress[]): Promise<void> {
  const logger = silentLogger();
  forwarder = new Forwarder({ upstreams: addresses, clock: systemClock, logger, timeoutMs: 200, maxInFlight: 5 });
  loopGuard = new LoopGuard({ forwarder, clock: systemClock, logger });
  const resolver = new ClusterResolver({ clusterDomain: 'cluster.local', directory, ttlSeconds: 30, random: () => 0 });
  const handler = new QueryHandler({
    resolver,
    forwarder,
    loopGuard,
    clusterDomain: 'cluster.local',
    isReady: () => ready,
  });
  server = new DnsServer({
    host: '127.0.0.1',
    port: 0,
    handle: (message, udp) => handler.handle(message, udp),
    clock: systemClock,
    logger,
  });
  port = await server.listen();
}

beforeEach(async () => {
  ready = true;
  upstreams = [new FakeUpstream(), new FakeUpstream()];
  await Promise.all(upstreams.map((each) => each.start()));
});

afterEach(async () => {
  await server.close();
  for (const each of upstreams) {
    each.stop();
  }
});

type Answered = DecodedPacket & { rcode?: string; flag_tc?: boolean; flag_aa?: boolean };

function query(name: string, type: RecordType = 'A', extra: Partial<Packet> = {}): Buffer {
  return encode({ type: 'query', id: 77, flags: 0x100, questions: [{ name, type }], ...extra });
}

async function overUdp(message: Buffer): Promise<Answered> {
  const socket = createSocket('udp4');
  try {
    return await new Promise((resolve) => {
      socket.once('message', (answer) => resolve(decode(answer) as Answered));
      socket.send(message, port, '127.0.0.1');
    });
  } finally {
    socket.close();
  }
}

async function overTcp(message: Buffer): Promise<Answered> {
  const socket = connect(port, '127.0.0.1');
  const frame = Buffer.alloc(2);
  frame.writeUInt16BE(message.length);
  // Byte by byte boundaries must not matter.
  socket.write(frame.subarray(0, 1));
  socket.write(Buffer.concat([frame.subarray(1), message.subarray(0, 5)]));
  socket.write(message.subarray(5));
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      const all = Buffer.concat(chunks);
      if (all.length >= 2 && all.length >= 2 + all.readUInt16BE(0)) {
        socket.destroy();
        resolve(decode(all.subarray(2)) as Answered);
      }
    });
  });
}

const data = (answer: Answered) => (answer.answers ?? []).map((record) => (record as { data: unknown }).data);
const a = (name: string, address: string, ttl = 60): Answer => ({ type: 'A', name, ttl, data: address });
const opt = { type: 'OPT', name: '.', udpPayloadSize: 4096, flags: 0 } as unknown as Answer;

describe('answers about the cluster', () => {
  beforeEach(() => startServer([]));

  test('come over UDP and TCP, with the id and question of the query', async () => {
    for (const ask of [overUdp, overTcp]) {
      const answer = await ask(query('web.default.svc.cluster.local'));
      expect(answer).toMatchObject({ id: 77, rcode: 'NOERROR', flag_aa: true });
      expect(data(answer)).toEqual(['10.96.0.5']);
    }
  });

  test('too long for UDP say so, are complete over TCP, and longer with EDNS', async () => {
    const name = 'many.default.svc.cluster.local';
    const short = await overUdp(query(name));
    expect(short.flag_tc).toBe(true);
    expect(data(short)).toEqual([]);
    const full = await overTcp(query(name));
    expect(data(full)).toHaveLength(200);
    const withEdns = await overUdp(query(name, 'A', { additionals: [opt] }));
    expect(withEdns.additionals?.[0]).toMatchObject({ type: 'OPT', udpPayloadSize: 1232 });
  });

  test('are not given before the cluster is known', async () => {
    ready = false;
    expect((await overUdp(query('web.default.svc.cluster.local'))).rcode).toBe('SERVFAIL');
  });

  test('nonsense is refused or ignored, and the server lives on', async () => {
    const noQuestion = await overUdp(encode({ type: 'query', id: 9 }));
    expect(noQuestion.rcode).toBe('FORMERR');
    const cut = await overUdp(query('web.default.svc.cluster.local').subarray(0, 20));
    expect(cut.rcode).toBe('FORMERR');
    const update = query('web.default.svc.cluster.local');
    update.writeUInt16BE(5 << 11, 2);
    expect((await overUdp(update)).rcode).toBe('NOTIMP');
    const socket = createSocket('udp4');
    await new Promise((resolve) => socket.send('x', port, '127.0.0.1', resolve));
    await new Promise((resolve) => socket.send(encode({ type: 'response', id: 1 }), port, '127.0.0.1', resolve));
    socket.close();
    expect((await overUdp(query('web.default.svc.cluster.local'))).rcode).toBe('NOERROR');
  });

  test('without other servers other names are refused', async () => {
    expect((await overUdp(query('www.example.org'))).rcode).toBe('REFUSED');
  });
});

describe('other names', () => {
  const [first, second] = [() => upstreams[0] as FakeUpstream, () => upstreams[1] as FakeUpstream];

  test('are asked elsewhere, once, and the answer has the client’s id and spelling', async () => {
    await startServer([first().address]);
    first().respond = ({ name }) => ({ answers: [a(name, '192.0.2.7')] });
    const answers = await Promise.all([overUdp(query('WWW.example.org')), overUdp(query('www.EXAMPLE.org'))]);
    expect(answers.map(data)).toEqual([['192.0.2.7'], ['192.0.2.7']]);
    expect(answers.map((answer) => answer.questions?.[0]?.name).sort()).toEqual(['WWW.example.org', 'www.EXAMPLE.org']);
    expect(data(await overTcp(query('www.example.org')))).toEqual(['192.0.2.7']);
    expect(first().questions).toHaveLength(1);
  });

  test('a silent server is passed over, and asked last for a while', async () => {
    await startServer([first().address, second().address]);
    first().respond = () => 'silence';
    second().respond = ({ name }) => ({ answers: [a(name, '192.0.2.8')] });
    expect(data(await overUdp(query('one.example.org')))).toEqual(['192.0.2.8']);
    expect(data(await overUdp(query('two.example.org')))).toEqual(['192.0.2.8']);
    expect(first().questions).toEqual(['one.example.org A']);
  });

  test('a server out of reach is passed over', async () => {
    // No route leads to the first; nobody listens at the second.
    await startServer([{ address: '255.255.255.255', port: 53 }, { address: '127.0.0.1', port: 9 }, second().address]);
    second().respond = ({ name }) => ({ answers: [a(name, '192.0.2.8')] });
    expect(data(await overUdp(query('one.example.org')))).toEqual(['192.0.2.8']);
  });

  test('SERVFAIL from one server is asked of the next; from all it is passed on as such', async () => {
    await startServer([first().address, second().address]);
    first().respond = () => ({ flags: 0x80 | 2 });
    second().respond = ({ name }) => ({ answers: [a(name, '192.0.2.8')] });
    expect(data(await overUdp(query('one.example.org')))).toEqual(['192.0.2.8']);
    second().respond = () => ({ flags: 0x80 | 2 });
    expect((await overUdp(query('two.example.org'))).rcode).toBe('SERVFAIL');
  });

  test('a cut answer is fetched whole over TCP, and cut again for a UDP client', async () => {
    await startServer([first().address]);
    const many = Array.from({ length: 60 }, (_, index) => a('big.example.org', `192.0.2.${index}`));
    first().respond = (_question, udp) => (udp ? { flags: 0x80 | 0x200 } : { answers: many });
    expect((await overUdp(query('big.example.org'))).flag_tc).toBe(true);
    expect(data(await overTcp(query('big.example.org')))).toHaveLength(60);
    expect(first().questions).toEqual(['big.example.org A', 'big.example.org A tcp']);
  });

  test('an alias to the outside comes with its address, and without when nobody knows it', async () => {
    await startServer([first().address]);
    first().respond = ({ name }) => ({ answers: [a(name, '192.0.2.9')] });
    const answer = await overUdp(query('outside.default.svc.cluster.local'));
    expect(data(answer)).toEqual(['www.example.org', '192.0.2.9']);
    first().respond = () => 'silence';
    const other = await overUdp(query('outside.default.svc.cluster.local', 'AAAA'));
    expect(data(other)).toEqual(['www.example.org']);
  });

  test('a forged answer does not count', async () => {
    const bytes = encode({ type: 'response', id: 5, questions: [{ name: 'evil.example.org', type: 'A' }] });
    const question = { name: 'www.example.org', type: 'A' as const };
    await startServer([]);
    expect(parseForwarded(bytes, 5, question)).toBeUndefined();
    expect(parseForwarded(bytes, 6, { ...question, name: 'evil.example.org' })).toBeUndefined();
  });

  test('too many at once fail fast instead of piling up', async () => {
    await startServer([first().address]);
    first().respond = () => 'silence';
    const codes = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => (await overUdp(query(`n${index}.example.org`))).rcode),
    );
    expect(codes).toEqual(Array(8).fill('SERVFAIL'));
    expect(first().questions.length).toBeLessThanOrEqual(5);
  });
});

test('a server that sends questions back here is found and not asked again', async () => {
  const [mirror] = upstreams as [FakeUpstream, FakeUpstream];
  await startServer([mirror.address]);
  mirror.respond = ({ name, type }) => {
    const socket = createSocket('udp4');
    socket.send(query(name, type as RecordType), port, '127.0.0.1', () => socket.close());
    return 'silence';
  };
  expect(forwarder.servers).toHaveLength(1);
  await loopGuard.check(500);
  expect(forwarder.servers).toHaveLength(0);
});

test('kept answers age, and go when their time is over', async () => {
  await startServer([]);
  const clock = new FakeClock();
  const cache = new AnswerCache({ clock, capacity: 2, maxTtlSeconds: 30 });
  const question = { name: 'x.example.org', type: 'A' as const };
  const bytes = (ttl: number) =>
    encode({ type: 'response', id: 5, questions: [question], answers: [a(question.name, '192.0.2.1', ttl)] });
  const answer = (ttl: number) =>
    parseForwarded(bytes(ttl), 5, question) as NonNullable<ReturnType<typeof parseForwarded>>;
  cache.put('a', answer(10));
  clock.step(4_000);
  expect(cache.get('a')?.ageSeconds).toBe(4);
  clock.step(6_000);
  expect(cache.get('a')).toBeUndefined();
  cache.put('long', answer(3_600));
  clock.step(30_000);
  expect(cache.get('long')).toBeUndefined();
  for (const key of ['a', 'b', 'c']) {
    cache.put(key, answer(60));
  }
  expect(cache.size).toBe(2);
  cache.put('zero', answer(0));
  expect(cache.get('zero')).toBeUndefined();
});

test('name servers are read from resolv.conf and flags; this process is not one of them', async () => {
  await startServer([]);
  expect(nameserversOf('# c\nsearch x\nnameserver 192.0.2.1\n nameserver fe80::1%eth0\nnameserver junk\n')).toEqual([
    { address: '192.0.2.1', port: 53 },
    { address: 'fe80::1%eth0', port: 53 },
  ]);
  expect(parseUpstream('192.0.2.1:5353')).toEqual({ address: '192.0.2.1', port: 5353 });
  expect(parseUpstream('[fd00::1]:53')).toEqual({ address: 'fd00::1', port: 53 });
  expect(parseUpstream('fd00::1')).toEqual({ address: 'fd00::1', port: 53 });
  expect(parseUpstream('example.org')).toBeUndefined();
  const own = { port: 53, addresses: new Set(['10.244.1.3']) };
  expect(isSelf({ address: '127.0.0.53', port: 53 }, own)).toBe(true);
  expect(isSelf({ address: '10.244.1.3', port: 53 }, own)).toBe(true);
  expect(isSelf({ address: '127.0.0.53', port: 5353 }, own)).toBe(false);
});
