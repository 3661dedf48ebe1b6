import type { KubeObject, MessageCodec } from '@gantry/api';
import type { StoredObject } from '@gantry/storage';

/** An object in all its forms that is not (in this form) in etcd: a dry-run result, a converted version, a computed answer. */
export class TransientObject implements StoredObject {
  readonly key: string;
  readonly revision: number;
  readonly object: KubeObject;
  readonly #codec: MessageCodec<KubeObject>;
  #json: Uint8Array | undefined;
  #protobuf: Uint8Array | undefined;

  constructor(key: string, revision: number, codec: MessageCodec<KubeObject>, object: KubeObject) {
    this.key = key;
    this.revision = revision;
    this.#codec = codec;
    this.object = object;
  }

  get json(): Uint8Array {
    if (this.#json === undefined) {
      const { kind, apiVersion, ...rest } = this.object;
      this.#json = Buffer.from(JSON.stringify({ kind, apiVersion, ...rest }));
    }
    return this.#json;
  }

  get protobuf(): Uint8Array {
    this.#protobuf ??= this.#codec.encode(this.object);
    return this.#protobuf;
  }
}
