import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs in a namespace and does what a line of JSON asks: serve TCP and UDP (answering "<own address> <client address>"),
 * or connect and report the answer or the error code.
 */
const AGENT = `
import net from 'node:net'; import dgram from 'node:dgram'; import readline from 'node:readline';
const say = (id, value) => console.log(JSON.stringify({ id, value }));
readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, serve, udp, tcp, local, timeout = 3000 } = JSON.parse(line);
  if (serve) {
    net.createServer((s) => { s.on('error', () => {}); s.end(s.localAddress + ' ' + s.remoteAddress); }).listen(serve.port, serve.address, () => {
      const u = dgram.createSocket('udp4');
      u.on('message', (m, from) => u.send(serve.address + ' ' + from.address, from.port, from.address));
      u.bind(serve.port, serve.address, () => say(id, 'ok'));
    });
  } else if (tcp) {
    const s = net.connect({ host: tcp.address, port: tcp.port, ...(local ? { localAddress: local } : {}) });
    let text = ''; s.setTimeout(timeout, () => { say(id, 'TIMEOUT'); s.destroy(); });
    s.on('data', (d) => { text += d; }); s.on('end', () => say(id, text)); s.on('error', (e) => say(id, e.code));
  } else if (udp) {
    const u = globalThis.u ??= dgram.createSocket('udp4');
    const t = setTimeout(() => { say(id, 'TIMEOUT'); u.removeAllListeners('message'); }, timeout);
    u.once('message', (m) => { clearTimeout(t); say(id, String(m)); });
    u.send('x', udp.port, udp.address);
  }
});
`;

/** One network namespace with a process in it. @internal */
export class TestHost {
  readonly name: string;
  private readonly child: ChildProcess;
  private nextId = 1;
  private readonly waiting = new Map<number, (value: string) => void>();

  constructor(name: string, agent: string) {
    this.name = name;
    this.child = spawn('ip', ['netns', 'exec', name, process.execPath, agent], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const { id, value } = JSON.parse(line) as { id: number; value: string };
      this.waiting.get(id)?.(value);
      this.waiting.delete(id);
    });
  }

  serve(address: string, port: number): Promise<string> {
    return this.ask({ serve: { address, port } });
  }

  /** What the server said, or an error code, or TIMEOUT. */
  tcp(address: string, port: number, options: { local?: string; timeout?: number } = {}): Promise<string> {
    return this.ask({ tcp: { address, port }, ...options });
  }

  /** Always from the same socket, as a resolver does. */
  udp(address: string, port: number, options: { timeout?: number } = {}): Promise<string> {
    return this.ask({ udp: { address, port }, ...options });
  }

  close(): void {
    this.child.kill('SIGKILL');
  }

  private ask(request: object): Promise<string> {
    const id = this.nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.child.stdin?.write(`${JSON.stringify({ id, ...request })}\n`);
    });
  }
}

/**
 * A host with two pods on its own links and the world outside:
 *
 *     pod 10.244.1.2 ──┐
 *     backends 10.244.1.10, .11, .12 ──┤ node (192.0.2.1) ├── outside 192.0.2.2
 *
 * @internal
 */
export class TestNetwork {
  private readonly id = `gp${process.pid}`;
  private readonly directory = mkdtempSync(join(tmpdir(), 'gantry-netns-'));
  pod!: TestHost;
  backends!: TestHost;
  outside!: TestHost;
  node!: TestHost;

  async start(): Promise<void> {
    const agent = join(this.directory, 'agent.mjs');
    writeFileSync(agent, AGENT);
    const names = ['node', 'pod', 'backends', 'outside'] as const;
    for (const name of names) {
      await run('ip', ['netns', 'add', this.netns(name)]);
      await this.in(name, 'ip', ['link', 'set', 'lo', 'up']);
    }
    await this.link('pod', ['10.244.1.2'], '10.244.1.1');
    await this.link('backends', ['10.244.1.10', '10.244.1.11', '10.244.1.12'], '10.244.1.1');
    await this.link('outside', ['192.0.2.2'], '192.0.2.1');
    // The host's processes reach Service addresses through any route; the rules translate before it is used.
    await this.in('node', 'ip', ['route', 'add', 'default', 'via', '192.0.2.2']);
    await this.in('node', 'sysctl', ['-qw', 'net.ipv4.ip_forward=1']);
    for (const name of names) {
      this[name] = new TestHost(this.netns(name), agent);
    }
  }

  /** Applies an nftables script on the node. */
  async nft(script: string): Promise<string> {
    const child = spawn('ip', ['netns', 'exec', this.netns('node'), 'nft', '-f', '-']);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.stdin.end(script);
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) {
      throw new Error(`nft: ${errors}\n${script}`);
    }
    return errors;
  }

  /** The table as the kernel shows it, without handles and counters, in an order that does not depend on history. */
  async listTable(table: string): Promise<string[]> {
    const { stdout } = await this.in('node', 'nft', ['-s', '-j', 'list', 'table', 'ip', table]);
    const { nftables } = JSON.parse(stdout) as { nftables: Record<string, Record<string, unknown>>[] };
    return nftables
      .flatMap((entry) => Object.entries(entry))
      .filter(([kind]) => kind !== 'metainfo')
      .map(([kind, { handle: _handle, index: _index, elem, ...rest }], position) => {
        const elements = Array.isArray(elem) ? elem.map((each) => JSON.stringify(each)).sort() : [];
        // Rules keep their order within their chain; everything else is sorted.
        const order = kind === 'rule' ? String(position).padStart(8, '0') : '';
        return {
          sort: `${kind} ${String(rest.chain ?? rest.name)} ${order}`,
          text: JSON.stringify([kind, rest, elements]),
        };
      })
      .sort((a, b) => (a.sort < b.sort ? -1 : 1))
      .map(({ text }) => text);
  }

  in(name: string, command: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
    return run('ip', ['netns', 'exec', this.netns(name), command, ...args]);
  }

  async stop(): Promise<void> {
    for (const host of [this.pod, this.backends, this.outside, this.node]) {
      host?.close();
    }
    for (const name of ['node', 'pod', 'backends', 'outside']) {
      await run('ip', ['netns', 'del', this.netns(name)]).catch(() => {});
    }
    rmSync(this.directory, { recursive: true, force: true });
  }

  private netns(name: string): string {
    return `${this.id}-${name}`;
  }

  /** A link of its own to the node, routed by single addresses, so that all traffic between pods passes the node. */
  private async link(name: string, addresses: readonly string[], gateway: string): Promise<void> {
    const inner = 'eth0';
    await this.in('node', 'ip', [
      ...['link', 'add', name, 'type', 'veth', 'peer', 'name', inner, 'netns', this.netns(name)],
    ]);
    await this.in('node', 'ip', ['addr', 'add', `${gateway}/32`, 'dev', name]);
    await this.in('node', 'ip', ['link', 'set', name, 'up']);
    await this.in(name, 'ip', ['link', 'set', inner, 'up']);
    for (const address of addresses) {
      await this.in(name, 'ip', ['addr', 'add', `${address}/32`, 'dev', inner]);
      await this.in('node', 'ip', ['route', 'add', address, 'dev', name]);
    }
    await this.in(name, 'ip', ['route', 'add', gateway, 'dev', inner]);
    await this.in(name, 'ip', ['route', 'add', 'default', 'via', gateway]);
  }
}
