import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { Clock } from '@gantry/runtime';
import { type DnsQuery, encodeForward, type ForwardedAnswer, parseForwarded } from './dns-message.ts';

/** Another DNS server. */
export interface UpstreamAddress {
  readonly address: string;
  readonly port: number;
}

/** Asks one server once: over UDP, and over TCP when the answer was cut short. Each question gets a port and id of its own. */
export async function askUpstream(
  upstream: UpstreamAddress,
  query: DnsQuery,
  options: { clock: Clock; timeoutMs: number },
): Promise<ForwardedAnswer> {
  const answer = await askOverUdp(upstream, query, options);
  return answer.truncated ? askOverTcp(upstream, query, options) : answer;
}

function askOverUdp(
  upstream: UpstreamAddress,
  query: DnsQuery,
  { clock, timeoutMs }: { clock: Clock; timeoutMs: number },
): Promise<ForwardedAnswer> {
  const id = randomInt(0x1_0000);
  const socket = createSocket(isIPv6(upstream.address) ? 'udp6' : 'udp4');
  return new Promise<ForwardedAnswer>((resolve, reject) => {
    const timer = clock.after(timeoutMs, () => reject(new Error('timeout')));
    const settle = (action: () => void) => {
      timer.cancel();
      action();
    };
    socket.on('error', (error) => settle(() => reject(error)));
    // Anything that does not fit the question is noise or a forgery; the real answer may still come.
    socket.on('message', (bytes) => {
      const answer = parseForwarded(bytes, id, query.question);
      if (answer !== undefined) {
        settle(() => resolve(answer));
      }
    });
    // A connected socket hears only this server, and learns at once when nobody listens there.
    socket.connect(upstream.port, upstream.address, (error?: Error) => {
      if (error === undefined || error === null) {
        socket.send(encodeForward(query, id));
      } else {
        settle(() => reject(error));
      }
    });
  }).finally(() => socket.close());
}

function askOverTcp(
  upstream: UpstreamAddress,
  query: DnsQuery,
  { clock, timeoutMs }: { clock: Clock; timeoutMs: number },
): Promise<ForwardedAnswer> {
  const id = randomInt(0x1_0000);
  const socket = connect(upstream.port, upstream.address);
  return new Promise<ForwardedAnswer>((resolve, reject) => {
    const timer = clock.after(timeoutMs, () => reject(new Error('timeout')));
    let received = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('close', () => {
      timer.cancel();
      reject(new Error('the connection was closed'));
    });
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const answer = parseForwarded(received.subarray(2, 2 + received.readUInt16BE(0)), id, query.question);
        timer.cancel();
        if (answer === undefined) {
          reject(new Error('the answer does not fit the question'));
        } else {
          resolve(answer);
        }
      }
    });
    const message = encodeForward(query, id);
    const frame = Buffer.alloc(2);
    frame.writeUInt16BE(message.length);
    socket.write(Buffer.concat([frame, message]));
  }).finally(() => socket.destroy());
}
