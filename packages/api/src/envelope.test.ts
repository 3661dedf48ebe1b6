import { expect, test } from 'vitest';
import { ControllerRevision } from '../gen/k8s/apps/v1.ts';
import { Pod } from '../gen/k8s/core/v1.ts';
import { DecodeError } from './decode-error.ts';
import { decodeEnvelope, encodeEnvelope, openEnvelope, wrapEnvelope } from './envelope.ts';

const pod = Pod.fromJson({ kind: 'Pod', apiVersion: 'v1', metadata: { name: 'a' } });

test('an envelope names the kind beside the bare message', () => {
  const bytes = encodeEnvelope(pod);
  expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe('k8s\0');
  expect(openEnvelope(bytes)).toMatchObject({ apiVersion: 'v1', kind: 'Pod' });
  expect(Buffer.from(openEnvelope(bytes).message)).toEqual(Buffer.from(Pod.encode(pod)));
  expect(wrapEnvelope('v1', 'Pod', Pod.encode(pod))).toEqual(bytes);
  expect(decodeEnvelope(bytes)).toEqual(pod);
});

test('JSON is accepted: built-in kinds become canonical, others stay as they are', () => {
  const text = (value: unknown) => Buffer.from(JSON.stringify(value));
  expect(decodeEnvelope(text({ kind: 'Pod', apiVersion: 'v1', metadata: { name: 'a' } }))).toEqual(pod);
  const custom = { kind: 'Widget', apiVersion: 'example.com/v1', metadata: {}, spec: { any: [1] } };
  expect(decodeEnvelope(text(custom))).toEqual(custom);
});

test('options are read whatever group they are sent under', () => {
  const options = { kind: 'DeleteOptions', apiVersion: 'apps/v1', gracePeriodSeconds: 0 };
  expect(decodeEnvelope(encodeEnvelope(options))).toEqual(options);
});

test('an enveloped object inside another comes out as its JSON', () => {
  const revision = ControllerRevision.fromJson({ data: {}, revision: 1 });
  const bytes = Buffer.from(ControllerRevision.encode(revision));
  const inner = encodeEnvelope(pod);
  const raw = Buffer.concat([Buffer.from([0x0a, inner.length]), inner]);
  const at = bytes.indexOf('7b7d', 'hex') - 2;
  const replaced = Buffer.concat([
    bytes.subarray(0, at - 2),
    Buffer.from([0x12, raw.length]),
    raw,
    bytes.subarray(at + 4),
  ]);
  expect(ControllerRevision.decode(replaced).data).toEqual(pod);
});

test.each([
  ['nothing', ''],
  ['text', Buffer.from('hello').toString('hex')],
  ['a JSON scalar', Buffer.from('5').toString('hex')],
  ['an envelope cut short', '6b3873000a'],
  ['an envelope of an unknown kind', Buffer.from(wrapEnvelope('v1', 'Nope', new Uint8Array())).toString('hex')],
  ['deeply nested JSON', Buffer.from('['.repeat(5000)).toString('hex')],
])('%s is refused', (_, hex) => {
  expect(() => decodeEnvelope(Buffer.from(hex, 'hex'))).toThrow(DecodeError);
});

test('a kind that is not built in has no envelope', () => {
  expect(() => encodeEnvelope({ apiVersion: 'example.com/v1', kind: 'Widget' })).toThrow(DecodeError);
});

test('a failed encode leaves nothing behind for the next', () => {
  const bad = { ...pod, metadata: { generation: 0.5 } };
  expect(() => encodeEnvelope(bad)).toThrow(RangeError);
  expect(decodeEnvelope(encodeEnvelope(pod))).toEqual(pod);
});
