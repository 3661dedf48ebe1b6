import { isEnvelope, type KubeObject, openEnvelope, withResourceVersion as spliceResourceVersion } from '@gantry/api';
import type { StoredObject } from './contract.ts';
import { StorageError } from './storage-error.ts';

/** Turns objects into stored bytes and bare protobuf messages back into objects. The scheme (package api) provides it. */
export interface ObjectCodec {
  /** The value to store: `k8s\0` envelope for built-in kinds, JSON for others. `object` comes without resourceVersion and selfLink. */
  encode(object: KubeObject): Uint8Array;
  /** Whether objects of this kind have a protobuf form and are stored in it. */
  isBuiltIn(apiVersion: string, kind: string): boolean;
  /** Decodes a bare message of this kind; the result carries apiVersion and kind. Throws when it cannot. */
  decodeMessage(apiVersion: string, kind: string, message: Uint8Array): KubeObject;
}

/** Values of one resource all repeat the same few type names; sharing the strings keeps many objects small. */
const interned = new Map<string, string>();

function intern(text: string): string {
  const known = interned.get(text);
  if (known === undefined) {
    // Only names of built-in kinds get here, so this is bounded.
    interned.set(text, text);
  }
  return known ?? text;
}

const EMPTY = new Uint8Array(0);
const textDecoder = new TextDecoder('utf-8', { fatal: true });

/** The object without what only exists in answers: resourceVersion (it is the etcd revision) and selfLink. */
export function withoutServerFields(object: KubeObject): KubeObject {
  const { resourceVersion: _version, selfLink: _link, ...metadata } = object.metadata;
  return { ...object, metadata };
}

/**
 * {@link StoredObject} that computes each form on first use and at most once. A built-in kind is held as its served
 * protobuf bytes, about half the size of its JSON and a fifth of the decoded object; a custom resource as stored JSON.
 */
export class LazyStoredObject implements StoredObject {
  readonly key: string;
  readonly revision: number;
  private readonly codec: ObjectCodec;
  /** Kind of a built-in; '' for JSON. */
  private readonly apiVersion: string;
  private readonly kind: string;
  /** Built-in: the bare message with resourceVersion set. JSON: the bytes as stored. */
  private readonly bytes: Uint8Array;
  private decoded: KubeObject | undefined;
  private encodedJson: Uint8Array | undefined;

  private constructor(
    key: string,
    revision: number,
    codec: ObjectCodec,
    apiVersion: string,
    kind: string,
    bytes: Uint8Array,
    decoded: KubeObject | undefined,
  ) {
    this.key = key;
    this.revision = revision;
    this.codec = codec;
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.bytes = bytes;
    this.decoded = decoded;
    this.encodedJson = undefined;
  }

  /**
   * From the value etcd holds. Its frame is checked now (a truncated or foreign value throws StorageError `corrupt`);
   * the object itself is decoded on first use, or by {@link assertDecodable}.
   */
  static fromValue(codec: ObjectCodec, key: string, revision: number, value: Uint8Array): LazyStoredObject {
    try {
      if (isEnvelope(value)) {
        return LazyStoredObject.fromEnvelope(codec, key, revision, value, undefined);
      }
      const stored = new LazyStoredObject(key, revision, codec, '', '', Uint8Array.from(value), undefined);
      // JSON has no framing to check cheaply, and custom resources are few: parse now.
      const { apiVersion, kind } = stored.object;
      if (!codec.isBuiltIn(apiVersion, kind)) {
        return stored;
      }
      // A built-in kind that somebody stored as JSON is served in protobuf all the same.
      return LazyStoredObject.fromEnvelope(
        codec,
        key,
        revision,
        codec.encode(withoutServerFields(stored.object)),
        undefined,
      );
    } catch (error) {
      throw corrupt(key, error);
    }
  }

  /** From a write this process made: `value` is what was stored, `object` what it was encoded from. */
  static fromWrite(
    codec: ObjectCodec,
    key: string,
    revision: number,
    value: Uint8Array,
    object: KubeObject,
  ): LazyStoredObject {
    const served = withResourceVersion(object, String(revision));
    if (isEnvelope(value)) {
      return LazyStoredObject.fromEnvelope(codec, key, revision, value, served);
    }
    return new LazyStoredObject(key, revision, codec, '', '', value, served);
  }

  private static fromEnvelope(
    codec: ObjectCodec,
    key: string,
    revision: number,
    value: Uint8Array,
    decoded: KubeObject | undefined,
  ): LazyStoredObject {
    const { apiVersion, kind, message } = openEnvelope(value);
    if (!codec.isBuiltIn(apiVersion, kind)) {
      throw new Error(`unknown kind ${apiVersion} ${kind}`);
    }
    // The splice copies, so the message does not keep a whole page of a range read alive.
    const bytes = spliceResourceVersion(message, String(revision));
    return new LazyStoredObject(key, revision, codec, intern(apiVersion), intern(kind), bytes, decoded);
  }

  get object(): KubeObject {
    if (this.decoded === undefined) {
      try {
        this.decoded = this.decode();
      } catch (error) {
        throw corrupt(this.key, error);
      }
    }
    return this.decoded;
  }

  get json(): Uint8Array {
    if (this.encodedJson === undefined) {
      const { kind, apiVersion, ...rest } = this.object;
      this.encodedJson = Buffer.from(JSON.stringify({ kind, apiVersion, ...rest }));
    }
    return this.encodedJson;
  }

  get protobuf(): Uint8Array {
    return this.kind === '' ? EMPTY : this.bytes;
  }

  /** Decodes once without keeping the result. Throws StorageError `corrupt` when that fails. */
  assertDecodable(): void {
    if (this.decoded === undefined) {
      try {
        this.decode();
      } catch (error) {
        throw corrupt(this.key, error);
      }
    }
  }

  /** Bytes this holds, roughly, for budgets: forms that were computed count. */
  get sizeBytes(): number {
    return this.bytes.length * (this.decoded === undefined ? 1 : 4) + (this.encodedJson?.length ?? 0) + 200;
  }

  /** What this takes when it holds nothing but its bytes. */
  get coreSizeBytes(): number {
    return this.bytes.length + 200;
  }

  /** Lets go of the forms that can be computed again. For states that were replaced: few ever ask for them. */
  shed(): void {
    this.decoded = undefined;
    this.encodedJson = undefined;
  }

  /** Whether `value` (as it would be stored) says the same as this object's stored value. */
  equalsValue(value: Uint8Array): boolean {
    if (this.kind === '') {
      return Buffer.compare(this.bytes, value) === 0;
    }
    if (!isEnvelope(value)) {
      return false;
    }
    const { apiVersion, kind, message } = openEnvelope(value);
    return (
      apiVersion === this.apiVersion &&
      kind === this.kind &&
      Buffer.compare(spliceResourceVersion(message, String(this.revision)), this.bytes) === 0
    );
  }

  /** The same state under another revision: the last state of a deleted object, as of its deletion. */
  atRevision(revision: number): LazyStoredObject {
    const bytes = this.kind === '' ? this.bytes : spliceResourceVersion(this.bytes, String(revision));
    const decoded = this.decoded === undefined ? undefined : withResourceVersion(this.decoded, String(revision));
    return new LazyStoredObject(this.key, revision, this.codec, this.apiVersion, this.kind, bytes, decoded);
  }

  /** Takes over forms another copy of the same revision has computed already; its decoded object replaces this one's. */
  adopt(other: LazyStoredObject): void {
    this.decoded = other.decoded ?? this.decoded;
    this.encodedJson ??= other.encodedJson;
  }

  private decode(): KubeObject {
    if (this.kind !== '') {
      return this.codec.decodeMessage(this.apiVersion, this.kind, this.bytes);
    }
    const parsed: unknown = JSON.parse(textDecoder.decode(this.bytes));
    if (!isKubeObject(parsed)) {
      throw new Error('not an object with kind, apiVersion and metadata');
    }
    return withResourceVersion(parsed, String(this.revision));
  }
}

function withResourceVersion(object: KubeObject, resourceVersion: string): KubeObject {
  return { ...object, metadata: { ...object.metadata, resourceVersion } };
}

function isKubeObject(value: unknown): value is KubeObject {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { kind, apiVersion, metadata } = value as Partial<Record<string, unknown>>;
  return (
    typeof kind === 'string' && typeof apiVersion === 'string' && typeof metadata === 'object' && metadata !== null
  );
}

function corrupt(key: string, cause: unknown): StorageError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StorageError('corrupt', key, `stored value of ${key} cannot be decoded: ${reason}`, { cause });
}
