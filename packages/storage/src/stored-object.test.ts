import { encodeEnvelope, findKind, type KubeObject, wrapEnvelope } from '@gantry/api';
import { describe, expect, test } from 'vitest';
import { schemeCodec } from './scheme-codec.ts';
import { LazyStoredObject, withoutServerFields } from './stored-object.ts';
import { widget } from './testing/widgets.ts';

const KEY = '/registry/pods/default/web-0';
const pod = findKind('', 'v1', 'Pod')?.codec.fromJson({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web-0', namespace: 'default', uid: 'u1', labels: { app: 'web' } },
  spec: { containers: [{ name: 'web', image: 'web:1', resources: { requests: { cpu: '100m' } } }] },
}) as KubeObject;
const value = schemeCodec.encode(withoutServerFields(pod));

/** A codec that counts how often it decodes. */
function counting() {
  const counts = { decoded: 0 };
  const codec = {
    ...schemeCodec,
    decodeMessage: (...args: Parameters<typeof schemeCodec.decodeMessage>) => {
      counts.decoded++;
      return schemeCodec.decodeMessage(...args);
    },
  };
  return { codec, counts };
}

describe('a built-in kind', () => {
  test('is served in protobuf without being decoded, and decoded once', () => {
    const { codec, counts } = counting();
    const stored = LazyStoredObject.fromValue(codec, KEY, 1234, value);
    const decodedFromBytes = findKind('', 'v1', 'Pod')?.codec.decode(stored.protobuf) as KubeObject;
    expect(decodedFromBytes.metadata.resourceVersion).toBe('1234');
    expect(counts.decoded).toBe(0);
    expect(stored.object).toEqual({ ...pod, metadata: { ...pod.metadata, resourceVersion: '1234' } });
    expect(stored.object).toBe(stored.object);
    expect(stored.json).toBe(stored.json);
    expect(counts.decoded).toBe(1);
    expect(Buffer.from(stored.json).toString()).toMatch(/^\{"kind":"Pod","apiVersion":"v1","metadata":\{/);
  });

  test('written here is never decoded', () => {
    const { codec, counts } = counting();
    const stored = LazyStoredObject.fromWrite(codec, KEY, 99, value, withoutServerFields(pod));
    expect(stored.object.metadata.resourceVersion).toBe('99');
    void stored.json;
    expect(counts.decoded).toBe(0);
    expect(stored.protobuf).toEqual(LazyStoredObject.fromValue(codec, KEY, 99, value).protobuf);
  });

  test('keeps its state under the revision of its deletion', () => {
    const stored = LazyStoredObject.fromValue(schemeCodec, KEY, 9, value);
    const deleted = stored.atRevision(100_000);
    expect(deleted.object.metadata.resourceVersion).toBe('100000');
    expect(stored.object.metadata.resourceVersion).toBe('9');
    expect(deleted.protobuf).toEqual(LazyStoredObject.fromValue(schemeCodec, KEY, 100_000, value).protobuf);
  });

  test('knows whether a new value says the same', () => {
    const stored = LazyStoredObject.fromValue(schemeCodec, KEY, 9, value);
    expect(stored.equalsValue(Uint8Array.from(value))).toBe(true);
    const changed = { ...pod, metadata: { ...pod.metadata, labels: { app: 'other' } } };
    expect(stored.equalsValue(encodeEnvelope(withoutServerFields(changed)))).toBe(false);
  });

  test('does not keep the buffer it came in alive', () => {
    const page = Buffer.alloc(1 << 20);
    page.set(value, 1000);
    const stored = LazyStoredObject.fromValue(schemeCodec, KEY, 9, page.subarray(1000, 1000 + value.length));
    expect(stored.protobuf.buffer.byteLength).toBeLessThan(2 * value.length + 100);
  });

  test('stored as JSON by somebody else is served in protobuf too', () => {
    const json = Buffer.from(JSON.stringify(pod));
    const stored = LazyStoredObject.fromValue(schemeCodec, KEY, 9, json);
    expect(stored.protobuf).toEqual(LazyStoredObject.fromValue(schemeCodec, KEY, 9, value).protobuf);
  });
});

test('a custom resource has no protobuf form', () => {
  const object = widget('a', { spec: { size: 3 } });
  const stored = LazyStoredObject.fromWrite(schemeCodec, '/x', 5, schemeCodec.encode(object), object);
  expect(stored.protobuf.length).toBe(0);
  expect(stored.object).toMatchObject({ spec: { size: 3 }, metadata: { resourceVersion: '5' } });
  const again = LazyStoredObject.fromValue(schemeCodec, '/x', 6, schemeCodec.encode(object));
  expect(again.object).toMatchObject({ spec: { size: 3 }, metadata: { resourceVersion: '6' } });
  expect(again.equalsValue(schemeCodec.encode(object))).toBe(true);
});

describe('a value that cannot be decoded is named at once', () => {
  const cases: [string, Uint8Array][] = [
    ['cut short', value.subarray(0, value.length - 20)],
    ['cut inside the envelope', value.subarray(0, 9)],
    ['no JSON', Buffer.from('not json')],
    ['JSON, but no object', Buffer.from('[1,2]')],
    ['JSON without metadata', Buffer.from('{"kind":"Widget","apiVersion":"example.com/v1"}')],
    ['no bytes at all', new Uint8Array(0)],
    ['of an unknown kind', wrapEnvelope('example.com/v1', 'Nothing', new Uint8Array(0))],
  ];
  test.each(cases)('%s', (_name, bytes) => {
    expect(() => LazyStoredObject.fromValue(schemeCodec, KEY, 9, bytes)).toThrow(
      expect.objectContaining({ kind: 'corrupt', key: KEY }),
    );
  });
});
