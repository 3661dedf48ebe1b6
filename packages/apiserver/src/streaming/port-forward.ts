/** Port-forwarding: for each connection the client opens a pair of streams, `data` and `error`, tied by a request id. */
import type { Duplex } from 'node:stream';
import type { PortForwardRequest } from '@gantry/api/proto/gantry/kubelet/v1/kubelet';
import { fromGrpcError } from '@gantry/runtime';
import type { KubeletClient } from './kubelet-connections.ts';
import { SessionInput } from './session-input.ts';
import { acceptSpdy, type SpdyStream } from './spdy-connection.ts';

export const PORT_FORWARD_PROTOCOL = 'portforward.k8s.io';
/** The same SPDY frames inside WebSocket messages. */
export const PORT_FORWARD_TUNNEL = 'SPDY/3.1+portforward.k8s.io';

export interface ForwardTarget {
  readonly namespace: string;
  readonly pod: string;
  readonly uid: string;
}

/** Serves pairs until the client goes. */
export function serveForwarding(socket: Duplex, client: KubeletClient, target: ForwardTarget): void {
  const waiting = new Map<string, SpdyStream>();
  acceptSpdy(
    socket,
    (stream) => {
      const { streamtype, requestid = '', port = '' } = stream.headers;
      const key = `${requestid}/${port}`;
      if (streamtype === 'error') {
        waiting.set(key, stream);
        stream.resume();
        return;
      }
      const error = waiting.get(key);
      waiting.delete(key);
      void forward(stream, error, Number(port), client, target);
    },
    () => waiting.clear(),
  );
}

async function forward(
  data: SpdyStream,
  error: SpdyStream | undefined,
  port: number,
  client: KubeletClient,
  target: ForwardTarget,
): Promise<void> {
  const input = new SessionInput<PortForwardRequest>();
  const gone = new AbortController();
  input.push({ start: { ...target, port }, data: undefined });
  data.on('data', (chunk: Buffer) => input.push({ start: undefined, data: chunk }));
  data.on('end', () => input.end());
  data.on('close', () => gone.abort());
  try {
    for await (const { data: chunk } of client.portForward(input, { signal: gone.signal })) {
      if (data.destroyed) break;
      await new Promise<void>((resolve) => data.write(chunk, () => resolve()));
    }
  } catch (failure) {
    if (error !== undefined && !error.destroyed && !gone.signal.aborted) {
      error.write(`error forwarding port ${port} to pod ${target.pod}: ${fromGrpcError(failure).message}`);
    }
  }
  if (!data.destroyed) data.end();
  if (error !== undefined && !error.destroyed) error.end();
}
