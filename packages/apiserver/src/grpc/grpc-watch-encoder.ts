import type { KubeObject } from '@gantry/api';
import type { Status } from '@gantry/machinery';
import type { StoredObject } from '@gantry/storage';
import { fieldHead, textField } from '../encoding/wire.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import type { WatchEncoder, WatchEventType } from '../watch/watch-encoder.ts';

/** `<Kind>WatchEvent{1 type, 2 object, 3 status}`, the object's cached bytes passed through. */
export class GrpcWatchEncoder implements WatchEncoder {
  readonly key = 'grpc';
  readonly #resource: ServedResource;
  readonly #encodeStatus: (status: Status) => Uint8Array;

  constructor(resource: ServedResource, encodeStatus: (status: Status) => Uint8Array) {
    this.#resource = resource;
    this.#encodeStatus = encodeStatus;
  }

  event(type: WatchEventType, object: StoredObject): Uint8Array {
    return frame(type, 2, object.protobuf);
  }

  bookmark(object: KubeObject): Uint8Array {
    return frame('BOOKMARK', 2, this.#resource.codec.encode(object));
  }

  error(status: Status): Uint8Array {
    return frame('ERROR', 3, this.#encodeStatus(status));
  }
}

const TYPES = new Map(
  ['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK', 'ERROR'].map((type) => [type, textField(1, type)] as const),
);

function frame(type: string, field: number, message: Uint8Array): Buffer {
  return Buffer.concat([TYPES.get(type)!, fieldHead(field, message.length), message]);
}
