/** Streams a list as concatenated, already encoded items: nothing is encoded again, and nobody is held up. */
import type { StoredObject } from '@gantry/storage';
import type { ResponseStream } from '../http/exchange.ts';
import type { ListPage } from '../registry/reader.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import { EnvelopeWriter, fieldHead, listMetaBytes, varintSize } from './wire.ts';

/** Large enough that few system calls are made, small enough that a turn of the event loop stays short. */
const CHUNK_BYTES = 256 << 10;
/** Written per turn of the event loop. */
const TURN_BYTES = 1 << 20;

export interface ListEncoding {
  /** Bytes before the first item. */
  readonly head: Buffer;
  readonly tail: Buffer;
  /** Bytes item `index` takes, separators included. */
  sizeOf(item: StoredObject, index: number): number;
  /** Writes item `index` at `at`; returns the position after it. */
  write(item: StoredObject, index: number, target: Buffer, at: number): number;
  /** Size of everything, when it is cheap to know. */
  readonly totalBytes: number | undefined;
}

const COMMA = 0x2c;
const BRACE = 0x7b;

/** `{"kind":"PodList",...,"items":[...]}`. Items of built-in kinds go without their own kind and apiVersion, as in Kubernetes. */
export function jsonListEncoding(resource: ServedResource, page: ListPage): ListEncoding {
  const metadata: Record<string, unknown> = { resourceVersion: String(page.revision) };
  if (page.continue !== '') metadata.continue = page.continue;
  if (page.remaining !== undefined) metadata.remainingItemCount = page.remaining;
  const head = JSON.stringify({
    kind: resource.type.listKind,
    apiVersion: resource.apiVersion,
    metadata,
    items: [],
  });
  const itemHead = Buffer.from(
    `{"kind":${JSON.stringify(resource.kind)},"apiVersion":${JSON.stringify(resource.apiVersion)},`,
  );
  const skip = resource.type.storage?.encoding === 'json' ? 0 : itemHead.length;
  return {
    head: Buffer.from(head.slice(0, -2)),
    tail: Buffer.from(']}\n'),
    totalBytes: undefined,
    sizeOf: (item) => item.json.length + 1,
    write(item, index, target, at) {
      const { json } = item;
      if (index > 0) target[at++] = COMMA;
      // The comma at the end of the skipped head makes way for the opening brace.
      if (skip > 0 && json[skip - 1] === COMMA && json.length > skip) {
        target[at++] = BRACE;
        target.set(skip === 0 ? json : json.subarray(skip), at);
        return at + json.length - skip;
      }
      target.set(json, at);
      return at + json.length;
    },
  };
}

/** The list message in its envelope. Its length comes first, so sizes are summed before anything is written. */
export function protobufListEncoding(resource: ServedResource, page: ListPage, enveloped: boolean): ListEncoding {
  const meta = listMetaBytes(String(page.revision), page.continue, page.remaining);
  const messageHead = Buffer.concat([fieldHead(1, meta.length), meta]);
  let size = messageHead.length;
  for (const item of page.items) size += itemSize(item);
  const envelope = new EnvelopeWriter(resource.apiVersion, resource.type.listKind);
  const head = enveloped ? Buffer.concat([envelope.head(size), messageHead]) : messageHead;
  const tail = enveloped ? envelope.tail : Buffer.alloc(0);
  return {
    head,
    tail,
    totalBytes: head.length - messageHead.length + size + tail.length,
    sizeOf: itemSize,
    write(item, _index, target, at) {
      const { protobuf } = item;
      const itemHead = fieldHead(2, protobuf.length);
      target.set(itemHead, at);
      target.set(protobuf, at + itemHead.length);
      return at + itemHead.length + protobuf.length;
    },
  };
}

function itemSize(item: StoredObject): number {
  return 1 + varintSize(item.protobuf.length) + item.protobuf.length;
}

/** Everything in one buffer. */
export function encodeList(encoding: ListEncoding, items: readonly StoredObject[]): Buffer {
  let size = encoding.totalBytes ?? encoding.head.length + encoding.tail.length;
  if (encoding.totalBytes === undefined) for (let i = 0; i < items.length; i++) size += encoding.sizeOf(items[i]!, i);
  const target = Buffer.allocUnsafeSlow(size);
  let at = encoding.head.copy(target);
  for (let i = 0; i < items.length; i++) at = encoding.write(items[i]!, i, target, at);
  at += encoding.tail.copy(target, at);
  return at === size ? target : target.subarray(0, at);
}

/** Writes a list in chunks at the client's pace, giving way to other work in between. `onEnd` is called once, at the end. */
export function streamList(
  encoding: ListEncoding,
  items: readonly StoredObject[],
  output: Pick<ResponseStream, 'write' | 'whenDrained' | 'end'>,
  isClosed: () => boolean,
): void {
  let index = 0;
  let head: Buffer | undefined = encoding.head;
  const step = () => {
    let written = 0;
    while (!isClosed()) {
      let size = head?.length ?? 0;
      let end = index;
      while (end < items.length && size < CHUNK_BYTES) size += encoding.sizeOf(items[end]!, end++);
      const last = end === items.length;
      const target = Buffer.allocUnsafeSlow(size + (last ? encoding.tail.length : 0));
      let at = head?.copy(target) ?? 0;
      head = undefined;
      for (; index < end; index++) at = encoding.write(items[index]!, index, target, at);
      if (last) at += encoding.tail.copy(target, at);
      const keepsUp = output.write(at === target.length ? target : target.subarray(0, at));
      if (last) {
        output.end();
        return;
      }
      written += at;
      if (!keepsUp) {
        output.whenDrained(step);
        return;
      }
      if (written >= TURN_BYTES) {
        setImmediate(step);
        return;
      }
    }
  };
  step();
}
