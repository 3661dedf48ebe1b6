/** Acting as somebody else, for those who may (`kubectl --as`). */
import { newBadRequest } from '@gantry/machinery';
import { requireAllowed } from '../authorization/decide.ts';
import type { Authorizer, Credentials, RequestAttributes, UserInfo } from '../contract.ts';
import {
  authenticatedUser,
  GROUP_AUTHENTICATED,
  GROUP_UNAUTHENTICATED,
  parseServiceAccountUsername,
  serviceAccountGroups,
  USER_ANONYMOUS,
} from '../identity.ts';
import { decodeExtraKey } from './extra-key.ts';

const USER_HEADER = 'impersonate-user';
const UID_HEADER = 'impersonate-uid';
const GROUP_HEADER = 'impersonate-group';
const EXTRA_PREFIX = 'impersonate-extra-';

/**
 * The user a request acts as: `user` itself without impersonation headers (no allocation), else the impersonated one after
 * every part of it was authorized with the verb `impersonate`. Throws Forbidden, or BadRequest for a group, uid or extra
 * without a user.
 */
export function impersonate(user: UserInfo, credentials: Credentials, authorizer: Authorizer): UserInfo {
  const { header } = credentials;
  const name = header(USER_HEADER)[0];
  if (name === undefined || name === '') {
    if (header(GROUP_HEADER).length > 0 || header(UID_HEADER).length > 0) {
      throw newBadRequest('requested impersonation of groups or uid without impersonating a user');
    }
    return user;
  }
  const uid = header(UID_HEADER)[0] ?? '';
  const groups = [...header(GROUP_HEADER)].filter((group) => group !== '');
  const extra = impersonatedExtra(credentials);

  const account = parseServiceAccountUsername(name);
  if (account) {
    requireAllowed(authorizer, attributes(user, '', 'serviceaccounts', account.name, account.namespace));
  } else {
    requireAllowed(authorizer, attributes(user, '', 'users', name));
  }
  for (const group of groups) requireAllowed(authorizer, attributes(user, '', 'groups', group));
  for (const [key, values] of Object.entries(extra)) {
    for (const value of values) {
      requireAllowed(authorizer, attributes(user, 'authentication.k8s.io', 'userextras', value, '', key));
    }
  }
  if (uid !== '') requireAllowed(authorizer, attributes(user, 'authentication.k8s.io', 'uids', uid));

  if (groups.length === 0 && account) groups.push(...serviceAccountGroups(account.namespace));
  if (name === USER_ANONYMOUS) {
    if (!groups.includes(GROUP_UNAUTHENTICATED)) groups.push(GROUP_UNAUTHENTICATED);
    return Object.freeze({ name, uid, groups: Object.freeze(groups.filter((g) => g !== GROUP_AUTHENTICATED)), extra });
  }
  return authenticatedUser(name, uid, groups, extra);
}

function impersonatedExtra(credentials: Credentials): Record<string, string[]> {
  const extra: Record<string, string[]> = {};
  for (const headerName of credentials.headerNames?.() ?? []) {
    if (!headerName.startsWith(EXTRA_PREFIX)) continue;
    const key = decodeExtraKey(headerName.slice(EXTRA_PREFIX.length));
    extra[key] = [...(extra[key] ?? []), ...credentials.header(headerName)];
  }
  return extra;
}

function attributes(
  user: UserInfo,
  apiGroup: string,
  resource: string,
  name: string,
  namespace = '',
  subresource = '',
): RequestAttributes {
  return {
    user,
    verb: 'impersonate',
    isResourceRequest: true,
    apiGroup,
    apiVersion: 'v1',
    resource,
    subresource,
    namespace,
    name,
    path: '',
  };
}
