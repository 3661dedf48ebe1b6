import { connect, createServer, type Server, type Socket } from 'node:net';

/** A TCP relay on loopback that stands for the network between two processes; a test can cut it. */
export interface TcpLink {
  readonly port: number;
  /** `host:port` of the relay. */
  readonly address: string;
  /** Ends every connection and refuses new ones until {@link restore}. */
  cut(): void;
  /** Connections stay open and silent in both directions, as when a cable is pulled, until {@link restore}. */
  freeze(): void;
  restore(): void;
  close(): Promise<void>;
}

type State = 'open' | 'cut' | 'frozen';

/** Relays a free loopback port to `targetHost:targetPort`. */
export async function startTcpLink(targetPort: number, targetHost = '127.0.0.1'): Promise<TcpLink> {
  const link = new Relay(targetHost, targetPort);
  await link.listen();
  return link;
}

class Relay implements TcpLink {
  port = 0;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private state: State = 'open';

  constructor(targetHost: string, targetPort: number) {
    this.server = createServer((inner) => {
      if (this.state === 'cut') {
        inner.destroy();
        return;
      }
      const outer = connect(targetPort, targetHost);
      this.join(inner, outer);
      this.join(outer, inner);
    });
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', () => {
        const address = this.server.address();
        this.port = typeof address === 'object' && address !== null ? address.port : 0;
        resolve();
      });
    });
  }

  cut(): void {
    this.state = 'cut';
    for (const socket of this.sockets) {
      socket.destroy();
    }
  }

  freeze(): void {
    this.state = 'frozen';
    for (const socket of this.sockets) {
      socket.pause();
    }
  }

  restore(): void {
    this.state = 'open';
    for (const socket of this.sockets) {
      socket.resume();
    }
  }

  close(): Promise<void> {
    this.cut();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private join(from: Socket, to: Socket): void {
    this.sockets.add(from);
    from.setNoDelay(true);
    from.on('data', (chunk) => {
      to.write(chunk);
    });
    from.on('error', () => {});
    from.on('close', () => {
      this.sockets.delete(from);
      to.destroy();
    });
    if (this.state === 'frozen') {
      from.pause();
    }
  }
}
