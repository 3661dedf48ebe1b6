import { beforeEach, describe, expect, it } from 'vitest';
import type { AdmissionAttributes } from '../../registry/strategy.ts';
import { AuthorizerChain, privilegedGroup } from '../authorization/authorizers.ts';
import { rules } from '../bootstrap/rule-notation.ts';
import type { UserInfo } from '../contract.ts';
import { PREFIX } from '../object-reader.ts';
import { MemoryCache } from '../testing/memory-cache.ts';
import { user } from '../testing/requests.ts';
import { RbacEscalationCheck } from './escalation.ts';
import { RbacAuthorizer } from './rbac-authorizer.ts';
import { RbacIndex } from './rbac-index.ts';

describe('granting rights', () => {
  let cache: MemoryCache;
  let check: RbacEscalationCheck;
  const jane = user('jane', 'dev');

  const grant = (who: string, name: string, ...lines: string[]) => {
    cache.put(PREFIX.clusterRoles, { metadata: { name }, rules: rules(...lines) });
    cache.put(PREFIX.clusterRoleBindings, {
      metadata: { name },
      roleRef: { kind: 'ClusterRole', name },
      subjects: [{ kind: 'User', name: who }],
    });
  };
  const write = (who: UserInfo, resource: string, namespace: string, object: object, old?: object) =>
    check.validate({
      operation: old ? 'UPDATE' : 'CREATE',
      resource: { group: 'rbac.authorization.k8s.io', resource },
      subresource: undefined,
      namespace,
      name: 'new',
      user: who,
      dryRun: false,
      warn: () => {},
      object: { metadata: { name: 'new', namespace }, ...object },
      old: old && { metadata: { name: 'new', namespace }, ...old },
    } as unknown as AdmissionAttributes);
  const refTo = (name: string, kind = 'ClusterRole') => ({
    roleRef: { kind, name },
    subjects: [{ kind: 'User', name: 'x' }],
  });

  beforeEach(() => {
    cache = new MemoryCache();
    const index = new RbacIndex(cache);
    index.start();
    const authorizer = new AuthorizerChain([privilegedGroup, new RbacAuthorizer(index)]);
    check = new RbacEscalationCheck({ index, authorizer });
    grant('jane', 'reader', 'READ: core/pods');
  });

  it('is refused beyond what one holds, naming what is missing', () => {
    expect(() => write(jane, 'roles', 'shop', { rules: rules('get: core/pods') })).not.toThrow();
    expect(() => write(jane, 'roles', 'shop', { rules: rules('get: core/pods', 'get delete: core/secrets') })).toThrow(
      'roles.rbac.authorization.k8s.io "new" is forbidden: user "jane" (groups=["dev" "system:authenticated"]) is attempting to grant RBAC permissions not currently held:\n{APIGroups:[""], Resources:["secrets"], Verbs:["delete" "get"]}',
    );
  });

  it('is open to system:masters and to holders of escalate', () => {
    const everything = { rules: rules('*: */*') };
    expect(() => write(user('root', 'system:masters'), 'clusterroles', '', everything)).not.toThrow();
    expect(() => write(jane, 'clusterroles', '', everything)).toThrow(/not currently held/);
    grant('jane', 'escalator', 'escalate: rbac.authorization.k8s.io/clusterroles');
    expect(() => write(jane, 'clusterroles', '', everything)).not.toThrow();
  });

  it('by binding needs the role’s rights or the verb bind on it', () => {
    cache.put(PREFIX.clusterRoles, { metadata: { name: 'admin' }, rules: rules('*: */*') });
    expect(() => write(jane, 'rolebindings', 'shop', refTo('reader'))).not.toThrow();
    expect(() => write(jane, 'rolebindings', 'shop', refTo('admin'))).toThrow(/not currently held/);
    expect(() => write(jane, 'clusterrolebindings', '', refTo('missing'))).toThrow(/"missing" not found/);
    grant('jane', 'binder', 'bind: rbac.authorization.k8s.io/clusterroles(admin,missing)');
    expect(() => write(jane, 'rolebindings', 'shop', refTo('admin'))).not.toThrow();
    expect(() => write(jane, 'clusterrolebindings', '', refTo('missing'))).not.toThrow();
  });

  it('is not asked again when an update leaves the rules as they are', () => {
    const powerful = { rules: rules('*: */*') };
    expect(() => write(jane, 'clusterroles', '', powerful, powerful)).not.toThrow();
    expect(() => write(jane, 'clusterroles', '', powerful, { rules: [] })).toThrow(/not currently held/);
    expect(() => write(jane, 'clusterrolebindings', '', refTo('admin'), refTo('admin'))).not.toThrow();
  });

  it('through aggregation needs cluster-admin', () => {
    const aggregated = { rules: [], aggregationRule: { clusterRoleSelectors: [{ matchLabels: { a: 'b' } }] } };
    expect(() => write(jane, 'clusterroles', '', aggregated)).toThrow(
      /must have cluster-admin privileges to use the aggregationRule/,
    );
    grant('jane', 'all', '*: */*', '*: *');
    expect(() => write(jane, 'clusterroles', '', aggregated)).not.toThrow();
  });

  it('concerns writes of the four RBAC kinds only', () => {
    const resource = (group: string, name: string) => ({ group, resource: name }) as never;
    expect(check.handles('CREATE', resource('rbac.authorization.k8s.io', 'roles'), undefined)).toBe(true);
    expect(check.handles('DELETE', resource('rbac.authorization.k8s.io', 'roles'), undefined)).toBe(false);
    expect(check.handles('CREATE', resource('example.org', 'roles'), undefined)).toBe(false);
  });
});
