/** What one API server on one etcd costs per operation: its own CPU time (from /proc), not the client's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type ClientHttp2Session, connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startEtcd } from '@gantry/testing';

const OBJECTS = Number(process.env.GANTRY_BENCH_PODS ?? 5_000);
const SECONDS = Number(process.env.GANTRY_BENCH_SECONDS ?? 4);
const WATCHERS = 50;
const CONNECTIONS = 4;
const PODS = '/api/v1/namespaces/bench/pods';
/** Clock ticks per second in /proc. */
const TICKS = 100;

interface Server {
  readonly process: ChildProcess;
  readonly port: number;
  readonly readyMs: number;
}

async function startServer(etcd: string, directory: string): Promise<Server> {
  const tokens = join(directory, 'tokens.csv');
  writeFileSync(tokens, 'bench,admin,1,"system:masters"\n');
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, '../src/main.ts'),
      `--etcd-servers=${etcd}`,
      '--bind-address=127.0.0.1',
      '--secure-port=0',
      '--grpc-port=0',
      '--authorization-mode=RBAC',
      `--token-auth-file=${tokens}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let port = 0;
  for await (const line of createInterface({ input: child.stderr! })) {
    const entry = JSON.parse(line) as { message: string; securePort?: number };
    port = entry.securePort ?? port;
    if (entry.message === 'ready') break;
  }
  if (port === 0) throw new Error('the API server did not start');
  child.stderr!.resume();
  return { process: child, port, readyMs: performance.now() - from };
}

function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

function rssMb(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);
}

class Load {
  readonly #sessions: ClientHttp2Session[];
  #turn = 0;

  constructor(url: string) {
    this.#sessions = Array.from({ length: CONNECTIONS }, () => {
      const session = connect(url, { rejectUnauthorized: false, settings: { initialWindowSize: 8 << 20 } });
      session.on('connect', () => session.setLocalWindowSize(16 << 20));
      return session;
    });
  }

  async request(
    method: string,
    path: string,
    body?: unknown,
    type = 'application/json',
    onData?: (chunk: Buffer) => void,
  ) {
    const session = this.#sessions[this.#turn++ % CONNECTIONS]!;
    const headers = { ':method': method, ':path': path, authorization: 'Bearer bench', accept: 'application/json' };
    const stream = session.request(body === undefined ? headers : { ...headers, 'content-type': type }, {
      endStream: body === undefined,
    });
    if (body !== undefined) stream.end(JSON.stringify(body));
    const response = once(stream, 'response');
    if (onData !== undefined) {
      stream.on('data', onData);
      await response;
      return stream;
    }
    stream.resume();
    await once(stream, 'end');
    const [received] = await response;
    if (Number(received[':status']) >= 300) throw new Error(`${method} ${path}: ${received[':status']}`);
    return stream;
  }

  close(): void {
    for (const session of this.#sessions) session.destroy();
  }
}

function pod(i: number): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `p-${i}`, labels: { app: `a${i % 50}`, tier: 'web' }, annotations: { note: 'x'.repeat(200) } },
    spec: {
      nodeName: `node-${i % 100}`,
      automountServiceAccountToken: false,
      containers: [
        {
          name: 'c',
          image: 'registry.example/app:1.2.3',
          command: ['/app', '--flag'],
          env: Array.from({ length: 8 }, (_, k) => ({ name: `E${k}`, value: `value-${k}` })),
          resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '200m', memory: '128Mi' } },
          ports: [{ containerPort: 8080 }],
        },
      ],
    },
  };
}

/** Prints one JSON line per phase: operations per second, server CPU milliseconds per operation, RSS. */
export async function run(): Promise<void> {
  const etcd = await startEtcd();
  const directory = mkdtempSync(join(tmpdir(), 'gantry-apiserver-bench-'));
  const server = await startServer(etcd.endpoints[0]!, directory);
  const pid = server.process.pid!;
  const load = new Load(`https://127.0.0.1:${server.port}`);
  const report = (phase: string, figures: object) =>
    console.log(JSON.stringify({ benchmark: 'apiserver', phase, ...figures, rssMb: rssMb(pid) }));

  async function phase(
    name: string,
    workers: number,
    operation: (i: number) => Promise<unknown>,
    count = Number.POSITIVE_INFINITY,
  ) {
    let started = 0;
    let done = 0;
    const cpu = cpuMs(pid);
    const from = performance.now();
    const until = from + SECONDS * 1000;
    const work = async () => {
      while (started < count && (count !== Number.POSITIVE_INFINITY || performance.now() < until)) {
        await operation(started++);
        done++;
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    const seconds = (performance.now() - from) / 1000;
    report(name, { perSecond: Math.round(done / seconds), cpuMsPerOperation: round((cpuMs(pid) - cpu) / done) });
  }

  try {
    report('start', { readyMs: Math.round(server.readyMs) });
    await load.request('POST', '/api/v1/namespaces', { metadata: { name: 'bench' } });
    await load.request('POST', '/api/v1/namespaces/bench/serviceaccounts', { metadata: { name: 'default' } });
    await phase('create', 32, (i) => load.request('POST', PODS, pod(i)), OBJECTS);
    await phase('get', 32, (i) => load.request('GET', `${PODS}/p-${(i * 7919) % OBJECTS}`));
    await phase(`list ${OBJECTS}`, 4, () => load.request('GET', PODS));
    await phase('list a page of 500', 8, () => load.request('GET', `${PODS}?limit=500`));
    await phase('list by label, 1 in 50', 8, (i) => load.request('GET', `${PODS}?labelSelector=app%3Da${i % 50}`));
    await phase('patch status', 32, (i) =>
      load.request(
        'PATCH',
        `${PODS}/p-${(i * 31) % OBJECTS}/status`,
        { status: { message: `m${i}` } },
        'application/merge-patch+json',
      ),
    );
    await fanOut(load, pid, report);
    await phase('delete', 32, (i) => load.request('DELETE', `${PODS}/p-${i}?gracePeriodSeconds=0`), OBJECTS);
  } finally {
    load.close();
    server.process.kill('SIGTERM');
    await once(server.process, 'exit');
    await etcd.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function fanOut(load: Load, pid: number, report: (phase: string, figures: object) => void): Promise<void> {
  let events = 0;
  const count = (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) events++;
  };
  const path = `${PODS}?watch=1&fieldSelector=&resourceVersion=`;
  const current = await revision(load);
  const watches = await Promise.all(
    Array.from({ length: WATCHERS }, () => load.request('GET', path + current, undefined, undefined, count)),
  );
  let writes = 0;
  const cpu = cpuMs(pid);
  const from = performance.now();
  const write = async () => {
    while (performance.now() - from < SECONDS * 1000) {
      const i = writes++;
      const body = { metadata: { annotations: { seq: String(i) } } };
      await load.request('PATCH', `${PODS}/p-${i % OBJECTS}`, body, 'application/merge-patch+json');
    }
  };
  await Promise.all(Array.from({ length: 4 }, write));
  while (events < writes * WATCHERS) await new Promise((resolve) => setImmediate(resolve));
  const seconds = (performance.now() - from) / 1000;
  for (const watch of watches) watch.close();
  report(`fan-out to ${WATCHERS} watchers`, {
    perSecond: Math.round(events / seconds),
    cpuMsPerOperation: round((cpuMs(pid) - cpu) / events),
  });
}

async function revision(load: Load): Promise<string> {
  const chunks: Buffer[] = [];
  const stream = await load.request('GET', `${PODS}?limit=1`, undefined, undefined, (chunk) => chunks.push(chunk));
  if (!stream.readableEnded) await once(stream, 'end');
  const list = JSON.parse(Buffer.concat(chunks).toString()) as { metadata: { resourceVersion: string } };
  return list.metadata.resourceVersion;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
