import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { acceptSpdy, type SpdyServerConnection, type SpdyStream } from './spdy-connection.ts';

/** SYN_STREAM of stream 1 with one header, in a stored zlib block. */
function synStream(name: string, value: string): Buffer {
  const text = (part: string) => Buffer.concat([uint32(part.length), Buffer.from(part)]);
  const plain = Buffer.concat([uint32(1), text(name), text(value)]);
  const stored = Buffer.alloc(5);
  stored.writeUInt16LE(plain.length, 1);
  stored.writeUInt16LE(~plain.length & 0xffff, 3);
  const block = Buffer.concat([Buffer.from([0x78, 0x01]), stored, plain, Buffer.from([0, 0, 0, 0xff, 0xff])]);
  const body = Buffer.concat([uint32(1), uint32(0), Buffer.alloc(2), block]);
  return Buffer.concat([Buffer.from([0x80, 3, 0, 1]), uint32(body.length), body]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Bytes of data frames in what a server sent. */
function dataBytes(received: Buffer): number {
  let bytes = 0;
  for (let at = 0; at + 8 <= received.length; ) {
    const length = received.readUInt32BE(at + 4) & 0xffffff;
    if ((received[at]! & 0x80) === 0) bytes += Math.min(length, received.length - at - 8);
    at += 8 + length;
  }
  return bytes;
}

test('a client that reads slowly gets everything that was written before the connection was closed', async () => {
  let connection: SpdyServerConnection | undefined;
  const opened = Promise.withResolvers<SpdyStream>();
  const server = createServer((socket: Socket) => {
    connection = acceptSpdy(socket, opened.resolve, () => {});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.pause();
  client.write(synStream('streamtype', 'stdout'));
  const stream = await opened.promise;
  const total = 24 << 20;
  for (let sent = 0; sent < total; sent += 1 << 20) stream.write(Buffer.alloc(1 << 20));
  stream.end(() => connection!.close());
  const received: Buffer[] = [];
  client.on('data', (chunk: Buffer) => received.push(chunk));
  client.resume();
  await once(client, 'end');
  client.destroy();
  server.close();
  expect(dataBytes(Buffer.concat(received))).toBe(total);
});
