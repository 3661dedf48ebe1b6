import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface StartEtcdOptions {
  /** Members of the cluster (default 1). */
  readonly members?: number;
  /** TLS with client certificates on the client port (default plain HTTP). */
  readonly tls?: boolean;
  /** More etcd flags, for example `--max-request-bytes=…`. */
  readonly flags?: readonly string[];
}

/** PEM texts a client needs to reach a harness started with `tls`. */
export interface EtcdClientTls {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** One etcd process that a test may hurt. */
export interface EtcdMember {
  readonly endpoint: string;
  /** Process id, undefined while it is down. */
  readonly pid: number | undefined;
  /** SIGKILL, as if the machine lost power. Its data stays. */
  kill(): Promise<void>;
  /** Starts it again on its data. */
  start(): Promise<void>;
  /** SIGSTOP: connections stay open, nobody answers. Resolves when every thread stands still. */
  pause(): Promise<void>;
  resume(): void;
  /** Deletes the data of a member that is down, so that it starts with an empty history. */
  wipe(): void;
}

export interface EtcdHarness {
  /** Client URLs of all members. */
  readonly endpoints: readonly string[];
  readonly members: readonly EtcdMember[];
  readonly tls: EtcdClientTls | undefined;
  /** Ends all members and deletes their data. Idempotent. */
  stop(): Promise<void>;
}

const ETCD = process.env.GANTRY_ETCD ?? 'etcd';
const READY = /serving client traffic|ready to serve client requests/;

const DATA_PREFIX = 'gantry-etcd-';

/** Data in memory where there is such a file system: every fsync is free then, and a member starts in a fifth of a second. */
function dataRoot(): string {
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  removeOrphans(parent);
  return mkdtempSync(join(parent, `${DATA_PREFIX}${process.pid}-`));
}

/** A test process that was killed outright leaves its data behind; its etcd died with it. */
function removeOrphans(parent: string): void {
  for (const name of readdirSync(parent)) {
    const owner = name.startsWith(DATA_PREFIX) ? Number(name.slice(DATA_PREFIX.length).split('-')[0]) : Number.NaN;
    if (Number.isInteger(owner) && existsSync('/proc/self') && !existsSync(`/proc/${owner}`)) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** Harnesses still running, for the last-resort clean-up when the test process ends without stopping them. */
const live = new Set<Cluster>();
let exitHookInstalled = false;

/**
 * Starts a real etcd (Debian's `etcd-server`, or `$GANTRY_ETCD`) on free loopback ports with its own data directory.
 * Rejects with etcd's last log lines when it does not come up. The processes die with this one, whatever happens.
 */
export async function startEtcd(options: StartEtcdOptions = {}): Promise<EtcdHarness> {
  if (!exitHookInstalled) {
    exitHookInstalled = true;
    process.on('exit', () => {
      for (const cluster of live) {
        cluster.abandon();
      }
    });
  }
  const cluster = new Cluster(dataRoot(), options.flags ?? []);
  live.add(cluster);
  try {
    await cluster.create(options.members ?? 1, options.tls ?? false);
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

class Cluster implements EtcdHarness {
  members: Member[] = [];
  tls: EtcdClientTls | undefined;
  private readonly root: string;
  private readonly flags: readonly string[];

  constructor(root: string, flags: readonly string[]) {
    this.root = root;
    this.flags = flags;
  }

  get endpoints(): readonly string[] {
    return this.members.map((member) => member.endpoint);
  }

  async create(count: number, secure: boolean): Promise<void> {
    const tlsFlags: string[] = [];
    if (secure) {
      this.tls = await makeTls(this.root);
      tlsFlags.push(
        '--client-cert-auth',
        `--trusted-ca-file=${join(this.root, 'ca.crt')}`,
        `--cert-file=${join(this.root, 'server.crt')}`,
        `--key-file=${join(this.root, 'server.key')}`,
      );
    }
    const ports = await freePorts(count * 2);
    const peers = Array.from({ length: count }, (_, index) => `m${index}=http://127.0.0.1:${ports[count + index]}`);
    this.members = peers.map((peer, index) => {
      const endpoint = `${secure ? 'https' : 'http'}://127.0.0.1:${ports[index]}`;
      const peerUrl = peer.slice(peer.indexOf('=') + 1);
      return new Member(endpoint, join(this.root, `m${index}`), [
        `--name=m${index}`,
        `--listen-client-urls=${endpoint}`,
        `--advertise-client-urls=${endpoint}`,
        `--listen-peer-urls=${peerUrl}`,
        `--initial-advertise-peer-urls=${peerUrl}`,
        `--initial-cluster=${peers.join(',')}`,
        `--initial-cluster-token=${this.root}`,
        '--logger=zap',
        '--log-outputs=stderr',
        // A member of one elects itself after one election timeout; several on two busy cores need the default's patience.
        ...(count === 1 ? ['--heartbeat-interval=10', '--election-timeout=100'] : []),
        ...tlsFlags,
        ...this.flags,
      ]);
    });
    await Promise.all(this.members.map((member) => member.start()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.members.map((member) => member.kill()));
    rmSync(this.root, { recursive: true, force: true });
    live.delete(this);
  }

  /** The process is ending: no time to wait for anything. */
  abandon(): void {
    for (const { pid } of this.members) {
      if (pid !== undefined) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It has ended by itself.
        }
      }
    }
    rmSync(this.root, { recursive: true, force: true });
  }
}

class Member implements EtcdMember {
  readonly endpoint: string;
  private readonly dataDir: string;
  private readonly flags: readonly string[];
  private child: ChildProcess | undefined;

  constructor(endpoint: string, dataDir: string, flags: readonly string[]) {
    this.endpoint = endpoint;
    this.dataDir = dataDir;
    this.flags = flags;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): Promise<void> {
    const args = [`--data-dir=${this.dataDir}`, ...this.flags];
    // The kernel ends etcd with its starter even when that dies without a chance to clean up.
    const [command, ...leading] = existsSync('/usr/bin/setpriv')
      ? ['/usr/bin/setpriv', '--pdeathsig', 'KILL', ETCD]
      : [ETCD];
    const child = spawn(command as string, [...leading, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.child = child;
    const lastLines: string[] = [];
    return new Promise((resolve, reject) => {
      createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (line) => {
        lastLines.push(line);
        if (lastLines.length > 20) {
          lastLines.shift();
        }
        if (READY.test(line)) {
          resolve();
        }
      });
      child.on('error', (error) => reject(new Error(`cannot run ${ETCD}: ${error.message}`)));
      child.on('exit', (code, signal) => {
        if (this.child === child) {
          this.child = undefined;
        }
        reject(new Error(`etcd ended (${code ?? signal}) before it was ready:\n${lastLines.join('\n')}`));
      });
    });
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
      return;
    }
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  async pause(): Promise<void> {
    const pid = this.child?.pid;
    this.child?.kill('SIGSTOP');
    if (pid === undefined || !existsSync(`/proc/${pid}/task`)) {
      return;
    }
    // A thread that is just running goes on until it next enters the kernel.
    const isStopped = (thread: string) => / [tT] /.test(readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8'));
    while (!readdirSync(`/proc/${pid}/task`).every(isStopped)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }

  wipe(): void {
    if (this.child !== undefined) {
      throw new Error('the member is running');
    }
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Ports that were free a moment ago, all different. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise<typeof server>((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(server));
      });
    }),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function makeTls(directory: string): Promise<EtcdClientTls> {
  mkdirSync(directory, { recursive: true });
  const at = (name: string) => join(directory, name);
  const newKey = (name: string) =>
    run('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at(name)]);
  await Promise.all([newKey('ca.key'), newKey('server.key'), newKey('client.key')]);
  await run('openssl', [
    'req',
    '-x509',
    '-new',
    '-key',
    at('ca.key'),
    '-subj',
    '/CN=etcd-ca',
    '-days',
    '2',
    '-out',
    at('ca.crt'),
  ]);
  writeFileSync(
    at('extensions'),
    'subjectAltName=IP:127.0.0.1,DNS:localhost\nextendedKeyUsage=serverAuth,clientAuth\n',
  );
  for (const name of ['server', 'client']) {
    await run('openssl', ['req', '-new', '-key', at(`${name}.key`), '-subj', `/CN=${name}`, '-out', at(`${name}.csr`)]);
    await run('openssl', [
      ...['x509', '-req', '-in', at(`${name}.csr`), '-CA', at('ca.crt'), '-CAkey', at('ca.key'), '-CAcreateserial'],
      ...['-days', '2', '-extfile', at('extensions'), '-out', at(`${name}.crt`)],
    ]);
  }
  return { ca: readFileSync(at('ca.crt')), cert: readFileSync(at('client.crt')), key: readFileSync(at('client.key')) };
}
