import type { Secret } from '@gantry/api/core/v1';
import { expect, it } from 'vitest';
import { normalizeImageName } from './image-manager.ts';
import { credentialsFor } from './registry-credentials.ts';

const secret = (auths: object) =>
  ({ data: { '.dockerconfigjson': Buffer.from(JSON.stringify({ auths })).toString('base64') } }) as unknown as Secret;
const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') });
const users = (image: string, auths: object) => credentialsFor(image, [secret(auths)]).map(({ username }) => username);

it('go by registry, the most specific path first', () => {
  const auths = {
    'reg.test': auth('host:p'),
    'reg.test/team': auth('team:p'),
    'https://reg.test:5000/v2/': auth('port:p'),
    '*.wild.test': auth('wild:p'),
  };
  expect(users('reg.test/team/app:1', auths)).toEqual(['team', 'host']);
  expect(users('reg.test/teams/app:1', auths)).toEqual(['host']);
  expect(users('reg.test:5000/app@sha256:abc', auths)).toEqual(['port']);
  expect(users('a.wild.test/app', auths)).toEqual(['wild']);
  expect(users('a.b.wild.test/app', auths)).toEqual([]);
  expect(users('other.test/app', auths)).toEqual([]);
});

it('know Docker Hub under its names, and passwords with colons', () => {
  const [found] = credentialsFor('library/busybox', [secret({ 'https://index.docker.io/v1/': auth('me:a:b') })]);
  expect(found).toMatchObject({ username: 'me', password: 'a:b' });
  expect(users('busybox:1', { 'docker.io': auth('hub:p') })).toEqual(['hub']);
});

it('a broken secret gives none', () => {
  expect(credentialsFor('a/b', [{ data: { '.dockerconfigjson': 'bm90IGpzb24=' } } as unknown as Secret])).toEqual([]);
});

it.each([
  ['busybox', 'busybox:latest'],
  ['reg.test:5000/app', 'reg.test:5000/app:latest'],
  ['app:1', 'app:1'],
  ['app@sha256:abc', 'app@sha256:abc'],
  ['', undefined],
  ['UP er', undefined],
  ['a//b', undefined],
])('image name %j becomes %j', (name, expected) => expect(normalizeImageName(name)).toBe(expected));
