/** Bootstrap tokens: short secrets in kube-system by which a new host introduces itself. */
import { timingSafeEqual } from 'node:crypto';
import type { Secret } from '@gantry/api/core/v1';
import type { Clock } from '@gantry/runtime';
import type { UserInfo } from '../contract.ts';
import { authenticatedUser, GROUP_BOOTSTRAPPERS } from '../identity.ts';
import { type CacheReader, PREFIX, readCached } from '../object-reader.ts';

const TOKEN_FORMAT = /^([a-z0-9]{6})\.([a-z0-9]{16})$/;
const GROUP_FORMAT = /^system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]$/;
const SECRET_TYPE = 'bootstrap.kubernetes.io/token';

export function isBootstrapToken(token: string): boolean {
  return TOKEN_FORMAT.test(token);
}

/**
 * The user a bootstrap token stands for (`system:bootstrap:<id>`), read from secret `bootstrap-token-<id>` on every call, so
 * that a deleted or expired token stops working at once. Undefined when it is unknown, expired, or not meant for signing in.
 */
export function authenticateBootstrapToken(
  token: string,
  cache: CacheReader,
  clock: Pick<Clock, 'nowMs'>,
): UserInfo | undefined {
  const match = TOKEN_FORMAT.exec(token);
  if (match === null) return undefined;
  const [, id = '', tokenSecret = ''] = match;
  const secret = readCached<Secret>(cache, PREFIX.secrets, 'kube-system', `bootstrap-token-${id}`);
  if (secret === undefined || secret.type !== SECRET_TYPE || secret.metadata.deletionTimestamp != null)
    return undefined;
  const data = (key: string) => Buffer.from(secret.data?.[key] ?? '', 'base64').toString('utf8');
  const expected = Buffer.from(data('token-secret'));
  const given = Buffer.from(tokenSecret);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  if (data('token-id') !== id || data('usage-bootstrap-authentication') !== 'true') return undefined;
  const expiration = data('expiration');
  // An expiration that cannot be read counts as passed.
  if (expiration !== '' && !(Date.parse(expiration) > clock.nowMs())) return undefined;
  const groups = [GROUP_BOOTSTRAPPERS];
  for (const group of data('auth-extra-groups').split(',')) {
    if (group === '') continue;
    if (!GROUP_FORMAT.test(group)) return undefined;
    groups.push(group);
  }
  return authenticatedUser(`system:bootstrap:${id}`, '', groups);
}
