import { expect, test } from 'vitest';
import { acceptsGzip, negotiate } from './negotiate.ts';

const TABLE = 'application/json;as=Table;v=v1;g=meta.k8s.io';

test.each([
  [undefined, 'json', undefined],
  ['*/*', 'json', undefined],
  ['application/vnd.kubernetes.protobuf', 'protobuf', undefined],
  ['application/vnd.kubernetes.protobuf,application/json', 'protobuf', undefined],
  [`${TABLE},application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json`, 'json', 'Table'],
  ['application/json;q=0.5,application/yaml', 'yaml', undefined],
  ['application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io', 'json', 'PartialObjectMetadataList'],
])('accept %s', (accept, format, as) => {
  expect(negotiate(accept, true)).toMatchObject({ format, as });
});

test('a resource without protobuf falls back to what else is accepted', () => {
  expect(negotiate('application/vnd.kubernetes.protobuf,application/json', false)).toMatchObject({ format: 'json' });
});

test('formats that are not spoken are refused politely', () => {
  expect(() => negotiate('application/cbor', true)).toThrow(/only the following media types/);
});

test('gzip may be refused with q=0', () => {
  expect(acceptsGzip('gzip, deflate')).toBe(true);
  expect(acceptsGzip('gzip;q=0')).toBe(false);
  expect(acceptsGzip('identity')).toBe(false);
});
