import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer, isIPv6, type Server, type Socket } from 'node:net';
import type { Clock, Logger } from '@gantry/runtime';

export interface DnsServerOptions {
  readonly host: string;
  /** 0 takes a free port, the same for UDP and TCP. */
  readonly port: number;
  readonly handle: (message: Buffer, udp: boolean) => Promise<Buffer | undefined>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Questions being answered at once; more are dropped, as a full queue would (default 5,000). */
  readonly maxInFlight?: number | undefined;
  readonly maxTcpConnections?: number | undefined;
  /** A TCP client that says nothing for this long is let go (default 10,000 ms). */
  readonly tcpIdleMs?: number | undefined;
}

/** Listens for DNS over UDP and TCP and hands each message to the handler. */
export class DnsServer {
  private readonly options: DnsServerOptions;
  private readonly udp: UdpSocket;
  private readonly tcp: Server;
  private readonly connections = new Set<Socket>();
  private inFlight = 0;

  constructor(options: DnsServerOptions) {
    this.options = options;
    this.udp = createSocket({ type: isIPv6(options.host) ? 'udp6' : 'udp4', recvBufferSize: 1 << 20 });
    this.tcp = createServer((socket) => this.accept(socket));
    this.tcp.maxConnections = options.maxTcpConnections ?? 1_000;
  }

  /** Resolves with the port; rejects with the system's error. */
  async listen(): Promise<number> {
    const { host, logger } = this.options;
    await new Promise<void>((resolve, reject) => {
      this.tcp.once('error', reject);
      this.tcp.listen(this.options.port, host, resolve);
    });
    const address = this.tcp.address();
    const port = typeof address === 'object' && address !== null ? address.port : this.options.port;
    await new Promise<void>((resolve, reject) => {
      this.udp.once('error', reject);
      this.udp.bind(port, host, resolve);
    });
    this.udp.removeAllListeners('error');
    this.udp.on('error', (error) => logger.warn({ error }, 'UDP socket'));
    this.udp.on('message', (message, from) => {
      this.answer(message, true, (answer) => this.udp.send(answer, from.port, from.address, () => {}));
    });
    return port;
  }

  async close(): Promise<void> {
    for (const socket of this.connections) {
      socket.destroy();
    }
    await Promise.all([
      new Promise<void>((resolve) => this.udp.close(() => resolve())),
      new Promise<void>((resolve) => this.tcp.close(() => resolve())),
    ]);
  }

  private accept(socket: Socket): void {
    this.connections.add(socket);
    let received: Buffer = Buffer.alloc(0);
    socket.setTimeout(this.options.tcpIdleMs ?? 10_000, () => socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => this.connections.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const end = 2 + received.readUInt16BE(0);
        const message = received.subarray(2, end);
        received = received.subarray(end);
        this.answer(message, false, (answer) => {
          const frame = Buffer.alloc(2);
          frame.writeUInt16BE(answer.length);
          socket.write(Buffer.concat([frame, answer]));
        });
      }
    });
  }

  private answer(message: Buffer, udp: boolean, send: (answer: Buffer) => void): void {
    if (this.inFlight >= (this.options.maxInFlight ?? 5_000)) {
      return;
    }
    this.inFlight++;
    this.options
      .handle(message, udp)
      .then((answer) => {
        if (answer !== undefined) {
          send(answer);
        }
      })
      .catch((error: unknown) => this.options.logger.error({ error }, 'a question could not be answered'))
      .finally(() => {
        this.inFlight--;
      });
  }
}
