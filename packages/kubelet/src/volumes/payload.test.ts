import type { ConfigMap, Secret, Volume } from '@gantry/api/core/v1';
import { describe, expect, it } from 'vitest';
import { testContainer, testPod } from '../testing/pod-world.ts';
import { isSecretVolume, type PayloadSources, volumePayload } from './payload.ts';

const sources: PayloadSources = {
  configMap: async (_namespace, name) =>
    name === 'cm'
      ? ({ data: { a: 'x' }, binaryData: { b: Buffer.from([0, 255]).toString('base64') } } as unknown as ConfigMap)
      : undefined,
  secret: async (_namespace, name) =>
    name === 's' ? ({ data: { k: Buffer.from('v').toString('base64') } } as unknown as Secret) : undefined,
  token: async (_pod, audience, seconds) => `${audience}:${seconds}`,
  podIps: ['10.0.0.1'],
  hostIps: [],
  nodeAllocatable: {},
};
const pod = testPod(
  { containers: [testContainer('c', { resources: { limits: { cpu: '2' } } })] },
  { labels: { b: '2', a: '1' } },
);
const files = async (volume: object) => {
  const payload = await volumePayload(pod, { name: 'v', ...volume } as Volume, sources);
  return Object.fromEntries(
    [...payload].map(([path, file]) => [path, `${Buffer.from(file.data).toString('latin1')} ${file.mode.toString(8)}`]),
  );
};

describe('volume files', () => {
  it('come from ConfigMaps and Secrets, whole or by key', async () => {
    expect(await files({ configMap: { name: 'cm' } })).toEqual({ a: 'x 644', b: '\x00\xff 644' });
    expect(
      await files({ secret: { secretName: 's', defaultMode: 0o400, items: [{ key: 'k', path: 'd/k', mode: 0o440 }] } }),
    ).toEqual({ 'd/k': 'v 440' });
  });

  it('come from the pod itself', async () => {
    const items = [
      { path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } },
      { path: 'cpu', resourceFieldRef: { containerName: 'c', resource: 'limits.cpu' } },
    ];
    expect(await files({ downwardAPI: { items } })).toEqual({ labels: 'a="1"\nb="2" 644', cpu: '2 644' });
  });

  it('are put together by projection', async () => {
    const volume = {
      projected: {
        sources: [
          { configMap: { name: 'cm', items: [{ key: 'a', path: 'conf' }] } },
          { secret: { name: 's' } },
          { serviceAccountToken: { path: 'token', audience: 'api', expirationSeconds: 600 } },
        ],
      },
    };
    expect(await files(volume)).toEqual({ conf: 'x 644', k: 'v 644', token: 'api:600 644' });
    expect(isSecretVolume({ name: 'v', ...volume } as unknown as Volume)).toBe(true);
  });

  it('may be missing only when optional', async () => {
    await expect(files({ configMap: { name: 'no' } })).rejects.toThrow('configmap "no" not found');
    expect(await files({ configMap: { name: 'no', optional: true } })).toEqual({});
    await expect(files({ secret: { secretName: 's', items: [{ key: 'no', path: 'p' }] } })).rejects.toThrow(
      'non-existent secret key: no',
    );
  });

  it.each(['../up', '/abs', 'a//b', ''])('never leave the volume: %j', async (path) => {
    await expect(files({ configMap: { name: 'cm', items: [{ key: 'a', path }] } })).rejects.toThrow(
      'illegal file path',
    );
  });
});
