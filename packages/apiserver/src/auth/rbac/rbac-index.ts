/** Role bindings by subject, kept in step with the watch cache. */
import type { KubeObject } from '@gantry/api';
import type { ClusterRole, Role, RoleRef, Subject } from '@gantry/api/rbac/v1';
import type { StoredObject } from '@gantry/storage';
import type { UserInfo } from '../contract.ts';
import { serviceAccountUsername } from '../identity.ts';
import { type CacheReader, decodeOrSkip, type Follower, followResource, PREFIX, readCached } from '../object-reader.ts';
import type { PolicyRule } from './policy-rule.ts';

/** A binding as it concerns one subject. */
export interface BindingGrant {
  /** '' for a ClusterRoleBinding. */
  readonly namespace: string;
  readonly bindingName: string;
  readonly roleRef: RoleRef;
  readonly subject: Subject;
}

/** Rules that one grant gives, or why it gives none. */
export interface GrantedRules {
  readonly grant: BindingGrant;
  readonly rules: readonly PolicyRule[];
  /** The role does not exist: `clusterrole.rbac.authorization.k8s.io "x" not found`. */
  readonly missingRole: string | undefined;
}

interface BindingObject extends KubeObject {
  readonly roleRef: RoleRef;
  readonly subjects?: readonly Subject[] | null | undefined;
}

/** Namespace → subject key → grants. Namespace '' holds the cluster-wide bindings. */
type GrantTable = Map<string, Map<string, Set<BindingGrant>>>;

/**
 * Answers which rules apply to a user, without scanning bindings. `generation` grows whenever anything it answered may have
 * changed, so that callers can keep decisions as long as it stands still.
 */
export class RbacIndex {
  readonly #cache: CacheReader;
  readonly #grants: GrantTable = new Map();
  /** By the binding's key in etcd. */
  readonly #grantsOfBinding = new Map<string, readonly { key: string; grant: BindingGrant }[]>();
  readonly #followers: Follower[] = [];
  #generation = 0;
  #started = false;

  constructor(cache: CacheReader) {
    this.#cache = cache;
  }

  get generation(): number {
    if (!this.#started) this.start();
    return this.#generation;
  }

  /**
   * Loads the present bindings and follows changes until {@link stop}. The cache must be ready. Happens by itself with the
   * first question; again is harmless.
   */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    const changed = () => {
      this.#generation++;
    };
    for (const prefix of [PREFIX.roles, PREFIX.clusterRoles]) {
      // Roles are read from the cache itself; only the fact that one changed matters here.
      this.#followers.push(
        followResource(this.#cache.resource(prefix), { reset: changed, upsert() {}, remove() {}, settled: changed }),
      );
    }
    for (const prefix of [PREFIX.clusterRoleBindings, PREFIX.roleBindings]) {
      this.#followers.push(
        followResource(this.#cache.resource(prefix), {
          reset: () => this.#reset(prefix),
          upsert: (stored) => this.#upsert(stored),
          remove: ({ key }) => this.#drop(key),
          settled: changed,
        }),
      );
    }
  }

  stop(): void {
    for (const follower of this.#followers.splice(0)) follower.stop();
  }

  /**
   * Rules for `user` in `namespace` ('' = cluster scope, where only cluster-wide bindings count). Cluster-wide ones come
   * first.
   */
  *grantsFor(user: UserInfo, namespace: string): Generator<GrantedRules> {
    if (!this.#started) this.start();
    yield* this.#grantsIn(user, '');
    if (namespace !== '') yield* this.#grantsIn(user, namespace);
  }

  /** Rules of the role a binding in `namespace` refers to; undefined when it does not exist. */
  rulesOfRole(roleRef: RoleRef, namespace: string): readonly PolicyRule[] | undefined {
    const role =
      roleRef.kind === 'ClusterRole'
        ? readCached<ClusterRole>(this.#cache, PREFIX.clusterRoles, '', roleRef.name)
        : readCached<Role>(this.#cache, PREFIX.roles, namespace, roleRef.name);
    return role && (role.rules ?? []);
  }

  *#grantsIn(user: UserInfo, namespace: string): Generator<GrantedRules> {
    const table = this.#grants.get(namespace);
    if (table === undefined) return;
    yield* this.#resolve(table.get(`User:${user.name}`));
    for (const group of user.groups) yield* this.#resolve(table.get(`Group:${group}`));
  }

  *#resolve(grants: ReadonlySet<BindingGrant> | undefined): Generator<GrantedRules> {
    for (const grant of grants ?? []) {
      const rules = this.rulesOfRole(grant.roleRef, grant.namespace);
      const { kind, name } = grant.roleRef;
      yield {
        grant,
        rules: rules ?? [],
        missingRole: rules ? undefined : `${kind.toLowerCase()}.rbac.authorization.k8s.io "${name}" not found`,
      };
    }
  }

  #upsert(stored: StoredObject): void {
    const { key } = stored;
    this.#drop(key);
    const binding = decodeOrSkip<BindingObject>(stored);
    if (binding === undefined) return;
    const namespace = binding.metadata.namespace ?? '';
    const entries: { key: string; grant: BindingGrant }[] = [];
    for (const subject of binding.subjects ?? []) {
      const subjectKey = keyOfSubject(subject);
      if (subjectKey === undefined) continue;
      const grant = { namespace, bindingName: binding.metadata.name ?? '', roleRef: binding.roleRef, subject };
      entries.push({ key: subjectKey, grant });
      const table = getOrCreate(this.#grants, namespace, () => new Map<string, Set<BindingGrant>>());
      getOrCreate(table, subjectKey, () => new Set<BindingGrant>()).add(grant);
    }
    this.#grantsOfBinding.set(key, entries);
  }

  #drop(binding: string): void {
    for (const { key, grant } of this.#grantsOfBinding.get(binding) ?? []) {
      const table = this.#grants.get(grant.namespace);
      const grants = table?.get(key);
      grants?.delete(grant);
      if (grants?.size === 0) table?.delete(key);
      if (table?.size === 0) this.#grants.delete(grant.namespace);
    }
    this.#grantsOfBinding.delete(binding);
  }

  #reset(prefix: string): void {
    for (const key of [...this.#grantsOfBinding.keys()]) if (key.startsWith(prefix)) this.#drop(key);
  }
}

/** Service accounts are users by another name; a subject of unknown kind matches nobody. */
function keyOfSubject(subject: Subject): string | undefined {
  switch (subject.kind) {
    case 'User':
    case 'Group':
      return `${subject.kind}:${subject.name}`;
    case 'ServiceAccount':
      return subject.namespace ? `User:${serviceAccountUsername(subject.namespace, subject.name)}` : undefined;
    default:
      return undefined;
  }
}

function getOrCreate<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = create();
    map.set(key, value);
  }
  return value;
}
