import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigMap } from '../gen/k8s/core/v1.ts';
import { ObjectMeta } from '../gen/k8s/meta/v1.ts';
import { openEnvelope } from './envelope.ts';
import { withResourceVersion } from './resource-version-splice.ts';
import type { KubeObject } from './scheme/resource-type.ts';
import { findCodec } from './scheme/scheme.ts';
import { arbitraryMessage } from './testing/arbitrary-message.ts';

const folder = new URL('../fixtures/', import.meta.url);
const objects = readdirSync(folder)
  .filter((name) => name.endsWith('.pb'))
  .map((name) => [name, openEnvelope(readFileSync(new URL(name, folder)))] as const)
  .filter(
    ([, { apiVersion, kind }]) => findCodec(apiVersion, kind)?.schema.field('metadata')?.message === ObjectMeta.schema,
  );

describe.each(objects)('%s', (_, { apiVersion, kind, message }) => {
  test.each(['1', '', '184467440737', 'x'.repeat(300)])(
    'gets resourceVersion %s and nothing else changes',
    (version) => {
      const codec = findCodec(apiVersion, kind)!;
      const wanted = codec.decode(message) as KubeObject;
      wanted.metadata.resourceVersion = version;
      expect(withResourceVersion(message, version)).toEqual(codec.encode(wanted));
    },
  );
});

test('works for any metadata, with or without a version', () => {
  fc.assert(
    fc.property(arbitraryMessage(ObjectMeta.schema), fc.string({ maxLength: 20 }), (metadata, version) => {
      const object = ConfigMap.fromJson({ metadata, data: { a: 'b' } });
      const spliced = withResourceVersion(ConfigMap.encode(object), version);
      object.metadata.resourceVersion = version;
      expect(spliced).toEqual(ConfigMap.encode(object));
    }),
  );
});

test('metadata is made when there is none, and found when it is not first', () => {
  expect(ConfigMap.decode(withResourceVersion(new Uint8Array(), '7')).metadata).toEqual({ resourceVersion: '7' });
  const backwards = Buffer.concat([Buffer.from('1200', 'hex'), Buffer.from('0a030a0161', 'hex')]);
  expect(ConfigMap.decode(withResourceVersion(backwards, '7')).metadata).toEqual({ name: 'a', resourceVersion: '7' });
});

test('garbage is refused', () => {
  expect(() => withResourceVersion(Buffer.from('0aff', 'hex'), '1')).toThrow(/unexpected end/);
});
