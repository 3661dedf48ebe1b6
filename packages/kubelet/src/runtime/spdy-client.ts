import { request as httpRequest } from 'node:http';
import { Duplex } from 'node:stream';
import { RuntimeCallError } from './contract.ts';

/**
 * The client half of SPDY/3.1 as container runtimes serve it for exec, attach and port-forward: streams opened by us,
 * data both ways, half-close. Flow control is left to TCP, as the servers do, so a receiver that stops reading one stream
 * stops them all.
 *
 * Own code, and small, because general SPDY libraries insist on what these servers leave out (a `:status` in replies,
 * window updates). Header blocks are sent as stored (uncompressed) zlib blocks without the preset dictionary, which any zlib reader
 * accepts; header blocks of replies say nothing we need and are not decompressed.
 */
export class SpdyConnection {
  private readonly socket: Duplex;
  private readonly streams = new Map<number, SpdyStream>();
  private nextStreamId = 1;
  private headersSent = false;
  private pending: Buffer = Buffer.alloc(0);

  constructor(socket: Duplex) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('close', () => this.closeStreams());
    socket.on('error', () => this.closeStreams());
  }

  /** POSTs to `url`, upgrades to SPDY and settles on a streaming protocol such as `v4.channel.k8s.io`. */
  static open(url: string, protocol: string): Promise<SpdyConnection> {
    return new Promise((resolve, reject) => {
      const request = httpRequest(url, {
        method: 'POST',
        headers: { Connection: 'Upgrade', Upgrade: 'SPDY/3.1', 'X-Stream-Protocol-Version': protocol },
      });
      request.once('error', reject);
      request.once('response', (response) => {
        response.resume();
        reject(new RuntimeCallError('other', `the runtime answered ${response.statusCode} to a stream request`));
      });
      request.once('upgrade', (_response, socket, head) => {
        socket.setTimeout(0);
        if (head.length > 0) socket.unshift(head);
        resolve(new SpdyConnection(socket));
      });
      request.end();
    });
  }

  /** Opens a stream. Nothing is awaited: data may follow at once. */
  openStream(headers: { readonly [name: string]: string }): Duplex {
    const id = this.nextStreamId;
    this.nextStreamId += 2;
    const stream = new SpdyStream(id, this.socket);
    this.streams.set(id, stream);
    const block = this.encodeHeaders(headers);
    const body = Buffer.alloc(10);
    body.writeUInt32BE(id, 0);
    this.socket.write(controlFrame(frameType.synStream, Buffer.concat([body, block])));
    return stream;
  }

  /** Drops the connection and ends all its streams. Idempotent. */
  destroy(): void {
    this.socket.destroy();
    this.closeStreams();
  }

  onClose(callback: () => void): void {
    this.socket.once('close', callback);
  }

  private encodeHeaders(headers: { readonly [name: string]: string }): Buffer {
    const names = Object.keys(headers);
    const parts: Buffer[] = [uint32(names.length)];
    for (const name of names) {
      const value = headers[name] ?? '';
      parts.push(uint32(name.length), Buffer.from(name.toLowerCase()), uint32(value.length), Buffer.from(value));
    }
    const plain = Buffer.concat(parts);
    // A stored deflate block: type byte, length, its complement, bytes; then an empty one, which makes a reader hand
    // out what it has. The zlib header comes once per connection.
    const stored = Buffer.alloc(5);
    stored.writeUInt16LE(plain.length, 1);
    stored.writeUInt16LE(~plain.length & 0xffff, 3);
    const prefix = this.headersSent ? Buffer.alloc(0) : Buffer.from([0x78, 0x01]);
    this.headersSent = true;
    return Buffer.concat([prefix, stored, plain, Buffer.from([0, 0, 0, 0xff, 0xff])]);
  }

  private receive(chunk: Buffer): void {
    let rest = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    while (rest.length >= 8) {
      const length = rest.readUInt32BE(4) & 0xffffff;
      if (rest.length < 8 + length) break;
      this.handleFrame(rest.subarray(0, 8), rest.subarray(8, 8 + length));
      rest = rest.subarray(8 + length);
    }
    this.pending = rest;
  }

  private handleFrame(header: Buffer, body: Buffer): void {
    const final = (header[4]! & 0x01) !== 0;
    if ((header[0]! & 0x80) === 0) {
      const stream = this.streams.get(header.readUInt32BE(0));
      if (stream === undefined) return;
      if (body.length > 0 && !stream.push(body)) this.socket.pause();
      if (final) stream.push(null);
      return;
    }
    const type = header.readUInt16BE(2);
    if (type === frameType.ping) {
      this.socket.write(controlFrame(frameType.ping, body));
    } else if (type === frameType.rstStream) {
      this.streams.get(body.readUInt32BE(0))?.push(null);
    } else if (type === frameType.synReply && final) {
      this.streams.get(body.readUInt32BE(0))?.push(null);
    } else if (type === frameType.goAway) {
      this.closeStreams();
    }
  }

  private closeStreams(): void {
    for (const stream of this.streams.values()) {
      if (!stream.readableEnded) stream.push(null);
    }
    this.streams.clear();
  }
}

const frameType = { synStream: 1, synReply: 2, rstStream: 3, ping: 6, goAway: 7 } as const;

/** Largest data frame sent; the length field has 24 bits. */
const maxFrameBytes = 1 << 20;

class SpdyStream extends Duplex {
  private readonly id: number;
  private readonly socket: Duplex;

  constructor(id: number, socket: Duplex) {
    super({ allowHalfOpen: true });
    this.id = id;
    this.socket = socket;
  }

  override _read(): void {
    this.socket.resume();
  }

  override _write(data: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    let sent = 0;
    do {
      const part = data.subarray(sent, sent + maxFrameBytes);
      sent += part.length;
      this.socket.write(dataHeader(this.id, part.length, false));
      this.socket.write(part, sent >= data.length ? done : undefined);
    } while (sent < data.length);
  }

  override _final(done: (error?: Error | null) => void): void {
    if (this.socket.destroyed) done();
    else this.socket.write(dataHeader(this.id, 0, true), () => done());
  }
}

function controlFrame(type: number, body: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt16BE(0x8003, 0);
  header.writeUInt16BE(type, 2);
  header.writeUInt32BE(body.length, 4);
  return Buffer.concat([header, body]);
}

function dataHeader(streamId: number, length: number, final: boolean): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(streamId, 0);
  header.writeUInt32BE(length, 4);
  if (final) header[4] = 1;
  return header;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
