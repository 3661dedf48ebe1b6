import { expect, test } from 'vitest';
import { ConfigMap } from '../../gen/k8s/core/v1.ts';
import { shareFieldSet } from './shared-sets.ts';

const withSet = (fieldsV1: object) =>
  ConfigMap.fromJson({ metadata: { name: 'x', managedFields: [{ manager: 'm', fieldsType: 'FieldsV1', fieldsV1 }] } });

test('equal sets of different objects are one instance', () => {
  const [a, b] = [withSet({ 'f:data': { 'f:a': {} } }), withSet({ 'f:data': { 'f:a': {} } })].map((object) =>
    ConfigMap.decode(ConfigMap.encode(object)),
  );
  expect(a!.metadata.managedFields![0]!.fieldsV1).toBe(b!.metadata.managedFields![0]!.fieldsV1);
  expect(shareFieldSet({ 'f:data': { 'f:a': {} } })).toBe(a!.metadata.managedFields![0]!.fieldsV1);
});

test('a shared set is written as the text it had', () => {
  const plain = ConfigMap.encode(withSet({ 'f:data': { 'f:é': {} } }));
  expect(Buffer.from(ConfigMap.encode(ConfigMap.decode(plain))).equals(plain)).toBe(true);
  const shared = withSet(shareFieldSet({ 'f:data': { 'f:é': {} } }));
  expect(Buffer.from(ConfigMap.encode(shared)).equals(plain)).toBe(true);
});

test('an empty set stays apart', () => {
  const [entry] = ConfigMap.decode(ConfigMap.encode(withSet({}))).metadata.managedFields!;
  expect(entry!.fieldsV1).toEqual({});
});
