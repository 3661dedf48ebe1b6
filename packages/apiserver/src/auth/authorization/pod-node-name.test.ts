import { type KubeObject, withResourceVersion } from '@gantry/api';
import { pods } from '@gantry/api/resources';
import type { StoredObject } from '@gantry/storage';
import { describe, expect, it } from 'vitest';
import { nodeNameOfPod } from './pod-node-name.ts';

function stored(spec: object, form: 'protobuf' | 'json' = 'protobuf'): StoredObject {
  const object = pods.codec.fromJson({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', namespace: 'shop', labels: { a: 'b' } },
    spec: { containers: [{ name: 'app', image: 'x', env: [{ name: 'A', value: 'B' }] }], ...spec },
  });
  return {
    key: '/registry/pods/shop/web',
    revision: 1,
    get object(): KubeObject {
      if (form === 'protobuf') throw new Error('must not be decoded');
      return object;
    },
    json: new Uint8Array(),
    protobuf: form === 'protobuf' ? withResourceVersion(pods.codec.encode(object), '12345') : new Uint8Array(),
  };
}

describe('the node of a pod', () => {
  it('is found without decoding the pod', () => {
    expect(nodeNameOfPod(stored({ nodeName: 'host-1', hostname: 'h', tolerations: [{ operator: 'Exists' }] }))).toBe(
      'host-1',
    );
    expect(nodeNameOfPod(stored({ nodeName: 'hôst' }))).toBe('hôst');
  });

  it('is empty before the pod is bound', () => {
    expect(nodeNameOfPod(stored({}))).toBe('');
    expect(nodeNameOfPod(stored({ nodeName: '' }))).toBe('');
  });

  it('is read from the object where there are no protobuf bytes', () => {
    expect(nodeNameOfPod(stored({ nodeName: 'host-1' }, 'json'))).toBe('host-1');
  });

  it('of damaged bytes is nothing', () => {
    const damaged = Object.assign(stored({}, 'json'), { protobuf: Uint8Array.of(0x12, 0xff, 0xff) });
    expect(nodeNameOfPod(damaged)).toBe('');
  });
});
