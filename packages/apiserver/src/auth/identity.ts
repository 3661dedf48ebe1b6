/** Names that mean something to authentication and authorization, and how users are built from them. */
import type { UserInfo } from './contract.ts';

export const GROUP_AUTHENTICATED = 'system:authenticated';
export const GROUP_UNAUTHENTICATED = 'system:unauthenticated';
export const GROUP_MASTERS = 'system:masters';
export const GROUP_NODES = 'system:nodes';
export const GROUP_SERVICE_ACCOUNTS = 'system:serviceaccounts';
export const GROUP_BOOTSTRAPPERS = 'system:bootstrappers';
export const USER_ANONYMOUS = 'system:anonymous';
export const NODE_USER_PREFIX = 'system:node:';
export const SERVICE_ACCOUNT_USER_PREFIX = 'system:serviceaccount:';

const NO_EXTRA: UserInfo['extra'] = Object.freeze({});

/** Who asks when no credentials were sent and the path allows that. */
export const anonymousUser: UserInfo = Object.freeze({
  name: USER_ANONYMOUS,
  uid: '',
  groups: Object.freeze([GROUP_UNAUTHENTICATED]),
  extra: NO_EXTRA,
});

/**
 * An authenticated user: frozen, because one instance serves every request of the same credentials, and the authorizers
 * hang their decision caches on it. `system:authenticated` is added, except to the anonymous user.
 */
export function authenticatedUser(
  name: string,
  uid: string,
  groups: readonly string[],
  extra: UserInfo['extra'] = NO_EXTRA,
): UserInfo {
  const all =
    name === USER_ANONYMOUS || groups.includes(GROUP_AUTHENTICATED) || groups.includes(GROUP_UNAUTHENTICATED)
      ? [...groups]
      : [...groups, GROUP_AUTHENTICATED];
  return Object.freeze({ name, uid, groups: Object.freeze(all), extra });
}

/** Groups every token and impersonation of a service account carries. */
export function serviceAccountGroups(namespace: string): string[] {
  return [GROUP_SERVICE_ACCOUNTS, `${GROUP_SERVICE_ACCOUNTS}:${namespace}`];
}

export function serviceAccountUsername(namespace: string, name: string): string {
  return `${SERVICE_ACCOUNT_USER_PREFIX}${namespace}:${name}`;
}

/** Namespace and name behind `system:serviceaccount:<namespace>:<name>`; undefined for every other user. */
export function parseServiceAccountUsername(username: string): { namespace: string; name: string } | undefined {
  if (!username.startsWith(SERVICE_ACCOUNT_USER_PREFIX)) return undefined;
  const parts = username.slice(SERVICE_ACCOUNT_USER_PREFIX.length).split(':');
  const [namespace, name] = parts;
  if (parts.length !== 2 || !namespace || !name) return undefined;
  return { namespace, name };
}

/** The node a kubelet's identity stands for: user `system:node:<name>` in group `system:nodes`. */
export function nodeNameOf(user: UserInfo): string | undefined {
  if (!user.name.startsWith(NODE_USER_PREFIX) || !user.groups.includes(GROUP_NODES)) return undefined;
  return user.name.slice(NODE_USER_PREFIX.length);
}
