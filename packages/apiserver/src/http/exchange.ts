/** One HTTP request and its answer, the same for HTTP/1.1 and HTTP/2. */
import type { X509Certificate } from 'node:crypto';

/** What is known about a TLS connection for as long as it lasts. */
export interface ConnectionState {
  /** Verified against the client CA, undefined otherwise. */
  readonly clientCertificate: X509Certificate | undefined;
  readonly remoteAddress: string;
}

export type ResponseHeaders = Record<string, string>;

/** An answer under way. Writes after the client has gone are dropped. */
export interface ResponseStream {
  /** False when the client is behind: wait for {@link whenDrained} before writing much more. */
  write(chunk: Uint8Array): boolean;
  /** Calls back once the client has caught up, or once when it has gone. */
  whenDrained(callback: () => void): void;
  end(): void;
  /** Cuts the connection or stream, so that the client cannot mistake the answer for complete. */
  abort(): void;
  /** Bytes accepted but not sent yet. */
  readonly pendingBytes: number;
}

export interface Exchange {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly connection: ConnectionState;
  header(name: string): string | undefined;
  /** Lower-case names of all headers. */
  headerNames(): Iterable<string>;
  /** Reads the whole body. Rejects with StatusError 413 past `limitBytes`. */
  body(limitBytes: number): Promise<Uint8Array>;
  /** Complete answer in one go. `content-length` is set here. */
  respond(status: number, headers: ResponseHeaders, body: Uint8Array): void;
  open(status: number, headers: ResponseHeaders): ResponseStream;
  /** Runs when the client goes away or the answer is complete, whichever is first. */
  onClose(callback: () => void): void;
  readonly closed: boolean;
}
