import { newRequestEntityTooLarge, newTimeout } from '@gantry/machinery';
import type { Clock } from '@gantry/runtime';

/** How long a client may take to send a body, in milliseconds: as long as any request may take. */
export const BODY_TIMEOUT_MS = 60_000;

export interface CollectOptions {
  readonly limitBytes: number;
  readonly clock: Clock;
  /** What `content-length` says; NaN when it says nothing. */
  readonly announcedBytes: number;
  /** Runs before a rejection that leaves some of the body unread. */
  readonly onUnfinished: () => void;
}

/**
 * Reads a body into one buffer. Past the limit the rest is drained unread, so that the answer can still be sent. A body
 * that does not arrive in time is given up: requests under way are counted, and a client that never ends one would keep
 * others out. Rejects with StatusError 413 or 504.
 */
export function collectBody(source: NodeJS.ReadableStream, options: CollectOptions): Promise<Uint8Array> {
  const { limitBytes, clock, announcedBytes, onUnfinished } = options;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const deadline = clock.after(BODY_TIMEOUT_MS, () => {
      onUnfinished();
      reject(newTimeout('request did not complete within the allotted timeout'));
    });
    const refuse = () => {
      deadline.cancel();
      onUnfinished();
      reject(newRequestEntityTooLarge(`limit is ${limitBytes}`));
    };
    if (announcedBytes > limitBytes) refuse();
    source.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limitBytes) chunks.push(chunk);
      else if (chunks.length > 0) {
        chunks.length = 0;
        refuse();
      }
    });
    let complete = false;
    source.on('end', () => {
      complete = true;
      deadline.cancel();
      if (size > limitBytes) reject(newRequestEntityTooLarge(`limit is ${limitBytes}`));
      else resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    });
    source.on('error', (error) => {
      deadline.cancel();
      reject(error);
    });
    source.on('aborted', () => reject(new Error('the client went away')));
    source.on('close', () => {
      deadline.cancel();
      // An error costs a stack trace, so it is made only when there is one.
      if (!complete) reject(new Error('the client went away'));
    });
  });
}
