import { describe, expect, it } from 'vitest';
import type { Authorizer } from '../contract.ts';
import { credentials, user } from '../testing/requests.ts';
import { impersonate } from './impersonation.ts';

const jane = user('jane', 'dev');

/** Allows what is listed, as `resource[/subresource]:name`. */
function allowing(...list: string[]): Authorizer {
  return {
    authorize({ resource, subresource, name, namespace, verb }) {
      const what = `${resource}${subresource && `/${subresource}`}:${namespace && `${namespace}/`}${name}`;
      const allowed = verb === 'impersonate' && list.includes(what);
      return { verdict: allowed ? 'allow' : 'noOpinion', reason: '' };
    },
  };
}

describe('impersonation', () => {
  it('without headers costs nothing', () => {
    expect(impersonate(jane, credentials({}), allowing())).toBe(jane);
  });

  it('becomes the named user, with only the named groups', () => {
    const headers = { 'Impersonate-User': 'joe', 'Impersonate-Group': ['ops', 'qa'] };
    expect(impersonate(jane, credentials({ headers }), allowing('users:joe', 'groups:ops', 'groups:qa'))).toEqual({
      name: 'joe',
      uid: '',
      groups: ['ops', 'qa', 'system:authenticated'],
      extra: {},
    });
  });

  it('needs the right for every part', () => {
    const headers = { 'Impersonate-User': 'joe', 'Impersonate-Group': ['ops', 'system:masters'] };
    expect(() => impersonate(jane, credentials({ headers }), allowing('users:joe', 'groups:ops'))).toThrow(
      'groups "system:masters" is forbidden: User "jane" cannot impersonate resource "groups" in API group "" at the cluster scope',
    );
    expect(() => impersonate(jane, credentials({ headers }), allowing('groups:ops', 'groups:system:masters'))).toThrow(
      'users "joe" is forbidden',
    );
  });

  it('of a service account brings its groups', () => {
    const headers = { 'Impersonate-User': 'system:serviceaccount:shop:bot' };
    expect(impersonate(jane, credentials({ headers }), allowing('serviceaccounts:shop/bot')).groups).toEqual([
      'system:serviceaccounts',
      'system:serviceaccounts:shop',
      'system:authenticated',
    ]);
    expect(() => impersonate(jane, credentials({ headers }), allowing('users:system:serviceaccount:shop:bot'))).toThrow(
      'serviceaccounts "bot" is forbidden',
    );
  });

  it('covers uid and extra', () => {
    const headers = {
      'Impersonate-User': 'joe',
      'Impersonate-Uid': '7',
      'Impersonate-Extra-acme.com%2Fproject': 'p1',
    };
    const rights = ['users:joe', 'uids:7', 'userextras/acme.com/project:p1'];
    expect(impersonate(jane, credentials({ headers }), allowing(...rights))).toMatchObject({
      uid: '7',
      extra: { 'acme.com/project': ['p1'] },
    });
    for (const missing of rights) {
      const rest = rights.filter((right) => right !== missing);
      expect(() => impersonate(jane, credentials({ headers }), allowing(...rest))).toThrow(/forbidden/);
    }
  });

  it('of the anonymous user is unauthenticated', () => {
    const headers = { 'Impersonate-User': 'system:anonymous' };
    expect(impersonate(jane, credentials({ headers }), allowing('users:system:anonymous')).groups).toEqual([
      'system:unauthenticated',
    ]);
  });

  it('of groups without a user is a mistake', () => {
    const headers = { 'Impersonate-Group': 'system:masters' };
    expect(() => impersonate(jane, credentials({ headers }), allowing('groups:system:masters'))).toThrow(
      /without impersonating a user/,
    );
  });
});
