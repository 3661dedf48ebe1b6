import { FakeClock } from '@gantry/runtime/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { PREFIX } from '../object-reader.ts';
import { MemoryCache } from '../testing/memory-cache.ts';
import { authenticateBootstrapToken } from './bootstrap-token.ts';

const TOKEN = 'abcdef.0123456789abcdef';

describe('bootstrap tokens', () => {
  let cache: MemoryCache;
  let clock: FakeClock;
  const store = (data: Record<string, string>, rest: Record<string, unknown> = {}) =>
    cache.put(PREFIX.secrets, {
      metadata: { namespace: 'kube-system', name: 'bootstrap-token-abcdef' },
      type: 'bootstrap.kubernetes.io/token',
      data: Object.fromEntries(
        Object.entries(data).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
      ),
      ...rest,
    });
  const valid = {
    'token-id': 'abcdef',
    'token-secret': '0123456789abcdef',
    'usage-bootstrap-authentication': 'true',
  };
  const authenticate = (token = TOKEN) => authenticateBootstrapToken(token, cache, clock);

  beforeEach(() => {
    cache = new MemoryCache();
    clock = new FakeClock();
  });

  it('stand for system:bootstrap:<id> in system:bootstrappers', () => {
    store({ ...valid, 'auth-extra-groups': 'system:bootstrappers:hosts' });
    expect(authenticate()).toMatchObject({
      name: 'system:bootstrap:abcdef',
      groups: ['system:bootstrappers', 'system:bootstrappers:hosts', 'system:authenticated'],
    });
  });

  it('expire', () => {
    store({ ...valid, expiration: new Date(clock.nowMs() + 1000).toISOString() });
    expect(authenticate()).toBeDefined();
    clock.step(1000);
    expect(authenticate()).toBeUndefined();
  });

  it.each([
    ['a wrong secret', { ...valid, 'token-secret': '0123456789abcdee' }],
    ['no usage for authentication', { ...valid, 'usage-bootstrap-authentication': 'false' }],
    ['an id that differs from the name', { ...valid, 'token-id': 'abcdeg' }],
    ['an unreadable expiration', { ...valid, expiration: 'tomorrow' }],
    ['a group outside system:bootstrappers', { ...valid, 'auth-extra-groups': 'system:masters' }],
  ])('with %s identify nobody', (_what, data) => {
    store(data);
    expect(authenticate()).toBeUndefined();
  });

  it('need a secret of their own type that is not being deleted', () => {
    expect(authenticate()).toBeUndefined();
    store(valid, { type: 'Opaque' });
    expect(authenticate()).toBeUndefined();
    store(valid, {
      metadata: {
        namespace: 'kube-system',
        name: 'bootstrap-token-abcdef',
        deletionTimestamp: '2026-01-01T00:00:00Z',
      },
    });
    expect(authenticate()).toBeUndefined();
  });

  it('have a fixed form', () => {
    store(valid);
    for (const token of ['', 'abcdef', 'ABCDEF.0123456789abcdef', `${TOKEN}0`, `../x.0123456789abcdef`]) {
      expect(authenticate(token)).toBeUndefined();
    }
  });
});
