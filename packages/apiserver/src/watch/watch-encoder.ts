/** How watch events look on the wire, one encoder per representation. */
import type { KubeObject } from '@gantry/api';
import type { Status } from '@gantry/machinery';
import type { StoredObject } from '@gantry/storage';
import { EnvelopeWriter, fieldHead, textField } from '../encoding/wire.ts';
import type { ServedResource } from '../registry/served-resource.ts';

export type WatchEventType = 'ADDED' | 'MODIFIED' | 'DELETED';

export interface WatchEncoder {
  /** Watches of one resource whose encoders share this key share encoded frames. */
  readonly key: string;
  /** One frame. The result is shared and never modified. */
  event(type: WatchEventType, object: StoredObject): Uint8Array;
  bookmark(object: KubeObject): Uint8Array;
  error(status: Status): Uint8Array;
}

const NEWLINE_END = Buffer.from('}\n');

function jsonHead(type: string): Buffer {
  return Buffer.from(`{"type":"${type}","object":`);
}

const JSON_HEADS: Readonly<Record<WatchEventType, Buffer>> = {
  ADDED: jsonHead('ADDED'),
  MODIFIED: jsonHead('MODIFIED'),
  DELETED: jsonHead('DELETED'),
};

/** Puts JSON bytes into an event frame. */
export function jsonFrame(type: WatchEventType | 'BOOKMARK' | 'ERROR', object: Uint8Array): Buffer {
  const head = type === 'BOOKMARK' || type === 'ERROR' ? jsonHead(type) : JSON_HEADS[type];
  const frame = Buffer.allocUnsafe(head.length + object.length + NEWLINE_END.length);
  head.copy(frame);
  frame.set(object, head.length);
  NEWLINE_END.copy(frame, head.length + object.length);
  return frame;
}

/** One JSON document per line. */
export class JsonWatchEncoder implements WatchEncoder {
  readonly key = 'json';

  event(type: WatchEventType, object: StoredObject): Uint8Array {
    return jsonFrame(type, object.json);
  }

  bookmark(object: KubeObject): Uint8Array {
    return jsonFrame('BOOKMARK', Buffer.from(JSON.stringify(object)));
  }

  error(status: Status): Uint8Array {
    return jsonFrame('ERROR', Buffer.from(JSON.stringify(status)));
  }
}

/** JSON events whose object is something computed from the stored one: a Table row, or metadata only. */
export class ProjectedWatchEncoder implements WatchEncoder {
  readonly key: string;
  readonly #project: (object: KubeObject) => unknown;

  constructor(key: string, project: (object: KubeObject) => unknown) {
    this.key = key;
    this.#project = project;
  }

  event(type: WatchEventType, object: StoredObject): Uint8Array {
    return jsonFrame(type, Buffer.from(JSON.stringify(this.#project(object.object))));
  }

  bookmark(object: KubeObject): Uint8Array {
    return jsonFrame('BOOKMARK', Buffer.from(JSON.stringify(this.#project(object))));
  }

  error(status: Status): Uint8Array {
    return jsonFrame('ERROR', Buffer.from(JSON.stringify(status)));
  }
}

/** Length-prefixed meta/v1 WatchEvent messages with enveloped objects. */
export class ProtobufWatchEncoder implements WatchEncoder {
  readonly key = 'protobuf';
  readonly #resource: ServedResource;
  readonly #envelope: EnvelopeWriter;
  readonly #encodeStatus: (status: Status) => Uint8Array;

  constructor(resource: ServedResource, encodeStatus: (status: Status) => Uint8Array) {
    this.#resource = resource;
    this.#envelope = new EnvelopeWriter(resource.apiVersion, resource.kind);
    this.#encodeStatus = encodeStatus;
  }

  event(type: WatchEventType, object: StoredObject): Uint8Array {
    return this.#frame(type, this.#envelope, object.protobuf);
  }

  bookmark(object: KubeObject): Uint8Array {
    return this.#frame('BOOKMARK', this.#envelope, this.#resource.codec.encode(object));
  }

  error(status: Status): Uint8Array {
    return this.#frame('ERROR', new EnvelopeWriter('v1', 'Status'), this.#encodeStatus(status));
  }

  #frame(type: string, envelope: EnvelopeWriter, message: Uint8Array): Buffer {
    const rawSize = envelope.size(message.length);
    const rawHead = fieldHead(1, rawSize);
    const event = Buffer.concat([
      textField(1, type),
      fieldHead(2, rawHead.length + rawSize),
      rawHead,
      envelope.head(message.length),
      message,
      envelope.tail,
    ]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(event.length);
    return Buffer.concat([length, event]);
  }
}
