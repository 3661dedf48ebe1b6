import { decodeEnvelope, type KubeObject, type ResourceType } from '@gantry/api';
import { configMaps } from '@gantry/api/resources';
import { expect, test } from 'vitest';
import { ServedResource } from '../registry/served-resource.ts';
import { TransientObject } from '../registry/transient-object.ts';
import { encodeList, jsonListEncoding, protobufListEncoding, streamList } from './list-writer.ts';

const type = configMaps as unknown as ResourceType;
const resource = new ServedResource({
  type,
  strategy: { resource: type },
  cache: {} as never,
  keyPrefix: '/registry/configmaps/',
});
const items = Array.from({ length: 300 }, (_, i) => {
  const object = type.codec.fromJson({
    kind: 'ConfigMap',
    apiVersion: 'v1',
    metadata: { name: `c${i}`, namespace: 'default', resourceVersion: String(i + 1) },
    data: { text: 'x'.repeat(i * 20) },
  }) as KubeObject;
  return new TransientObject(`/registry/configmaps/default/c${i}`, i + 1, type.codec, object);
});
const page = { items, revision: 1_000, continue: 'token', remaining: 7 };
const metadata = { resourceVersion: '1000', continue: 'token', remainingItemCount: 7 };

test('JSON lists parse, without kind in the items', () => {
  const list = JSON.parse(encodeList(jsonListEncoding(resource, page), items).toString());
  expect(list).toMatchObject({ kind: 'ConfigMapList', apiVersion: 'v1', metadata });
  expect(list.items).toHaveLength(300);
  expect(list.items[3]).toEqual({
    metadata: items[3]!.object.metadata,
    data: (items[3]!.object as never as { data: object }).data,
  });
});

test('protobuf lists decode to the same', () => {
  const list = decodeEnvelope(encodeList(protobufListEncoding(resource, page, true), items)) as unknown as {
    items: object[];
  };
  expect(list).toMatchObject({ kind: 'ConfigMapList', metadata });
  expect(list.items).toHaveLength(300);
});

test('an empty list is one', () => {
  const empty = { items: [], revision: 5, continue: '', remaining: undefined };
  expect(JSON.parse(encodeList(jsonListEncoding(resource, empty), []).toString())).toEqual({
    kind: 'ConfigMapList',
    apiVersion: 'v1',
    metadata: { resourceVersion: '5' },
    items: [],
  });
});

test('a streamed list waits for its client and is whole in the end', async () => {
  const chunks: Uint8Array[] = [];
  let waits = 0;
  await new Promise<void>((resolve) => {
    const output = {
      write: (chunk: Uint8Array) => chunks.push(chunk) % 2 === 0,
      whenDrained: (callback: () => void) => {
        waits++;
        setImmediate(callback);
      },
      end: resolve,
    };
    streamList(jsonListEncoding(resource, page), items, output, () => false);
  });
  expect(chunks.length).toBeGreaterThan(2);
  expect(waits).toBeGreaterThan(0);
  expect(Buffer.concat(chunks)).toEqual(encodeList(jsonListEncoding(resource, page), items));
});
