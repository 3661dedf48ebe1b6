/** Brings the stored default policy up to date at start, without taking away what administrators changed. */
import { randomUUID } from 'node:crypto';
import type { KubeObject, ResourceType } from '@gantry/api';
import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding, Subject } from '@gantry/api/rbac/v1';
import { clusterRoleBindings, clusterRoles, roleBindings, roles } from '@gantry/api/resources';
import { equalObjects } from '@gantry/machinery';
import type { Clock } from '@gantry/runtime';
import type { ObjectStore } from '@gantry/storage';
import { type CacheReader, PREFIX } from '../object-reader.ts';
import { uncoveredRules } from '../rbac/policy-rule.ts';
import { AUTOUPDATE_ANNOTATION, defaultPolicy } from './policy.ts';

type AnyRole = ClusterRole | Role;
type AnyBinding = ClusterRoleBinding | RoleBinding;

/**
 * What a stored role lacks of its default: rules no present rule covers, labels and annotations not set at all. Undefined
 * when nothing is missing or updates were switched off (`autoupdate: "false"`). Rules added by administrators stay.
 */
export function planRoleUpdate<T extends AnyRole>(stored: T, wanted: T): T | undefined {
  if (isProtected(stored)) return undefined;
  const aggregates = (wanted as ClusterRole).aggregationRule != null;
  const missing = aggregates ? [] : uncoveredRules(stored.rules ?? [], wanted.rules ?? []);
  const metadata = mergedMetadata(stored, wanted);
  const lacksAggregation = aggregates && (stored as ClusterRole).aggregationRule == null;
  if (missing.length === 0 && metadata === undefined && !lacksAggregation) return undefined;
  return {
    ...stored,
    metadata: metadata ?? stored.metadata,
    rules: [...(stored.rules ?? []), ...missing],
    ...(lacksAggregation && { aggregationRule: (wanted as ClusterRole).aggregationRule }),
  };
}

/**
 * What a stored binding lacks: subjects, labels, annotations. A binding that refers to another role than its default must be
 * deleted and made anew, since the reference cannot change: `'recreate'`.
 */
export function planBindingUpdate<T extends AnyBinding>(stored: T, wanted: T): T | 'recreate' | undefined {
  if (isProtected(stored)) return undefined;
  if (stored.roleRef.kind !== wanted.roleRef.kind || stored.roleRef.name !== wanted.roleRef.name) return 'recreate';
  const present = stored.subjects ?? [];
  const missing = (wanted.subjects ?? []).filter((subject) => !present.some((other) => sameSubject(other, subject)));
  const metadata = mergedMetadata(stored, wanted);
  if (missing.length === 0 && metadata === undefined) return undefined;
  return { ...stored, metadata: metadata ?? stored.metadata, subjects: [...present, ...missing] };
}

function isProtected(object: KubeObject): boolean {
  return object.metadata.annotations?.[AUTOUPDATE_ANNOTATION] === 'false';
}

function sameSubject(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.name === b.name && (a.namespace ?? '') === (b.namespace ?? '');
}

function mergedMetadata<T extends AnyRole | AnyBinding>(stored: T, wanted: T): T['metadata'] | undefined {
  const labels = { ...wanted.metadata.labels, ...stored.metadata.labels };
  const annotations = { ...wanted.metadata.annotations, ...stored.metadata.annotations };
  if (
    equalObjects(labels, stored.metadata.labels ?? {}) &&
    equalObjects(annotations, stored.metadata.annotations ?? {})
  ) {
    return undefined;
  }
  return { ...stored.metadata, labels, annotations };
}

/** Writes in flight at once: enough to hide a slow disk, not enough to crowd out clients. */
const CONCURRENCY = 16;

/**
 * Creates missing defaults and completes present ones. Decides from the watch cache (which must be ready), so an up-to-date
 * cluster costs no request at all. Several API servers may do this at the same time. Rejects when etcd does.
 */
export async function reconcileDefaultPolicy(options: {
  cache: CacheReader;
  store: ObjectStore;
  clock: Pick<Clock, 'nowMs'>;
  signal?: AbortSignal;
}): Promise<{ created: number; updated: number }> {
  const { cache, store, clock, signal } = options;
  const policy = defaultPolicy();
  const counts = { created: 0, updated: 0 };
  const work: (() => Promise<void>)[] = [];

  const ensure = <T extends AnyRole | AnyBinding>(
    prefix: string,
    resource: ResourceType<T>,
    wanted: readonly T[],
    plan: (stored: T, wanted: T) => T | 'recreate' | undefined,
  ) => {
    const cached = cache.resource(prefix);
    for (const object of wanted) {
      const { namespace, name } = object.metadata;
      const key = namespace ? `${prefix}${namespace}/${name}` : `${prefix}${name}`;
      const present = cached.get(key);
      if (present !== undefined && plan(present.object as unknown as T, object) === undefined) continue;
      work.push(async () => {
        if (present === undefined) {
          const created = await ignoring(
            'keyExists',
            store.create(key, withIdentity(resource, object, clock), { signal }),
          );
          if (created) counts.created++;
          return;
        }
        let recreate = false;
        await ignoring(
          'keyNotFound',
          store.update(
            key,
            (current) => {
              const planned = plan(current.object as unknown as T, object);
              recreate = planned === 'recreate';
              return planned === undefined || planned === 'recreate' ? 'unchanged' : { object: planned as KubeObject };
            },
            { signal, cached: present },
          ),
        );
        if (recreate) {
          await ignoring('keyNotFound', store.delete(key, { signal }));
          await ignoring('keyExists', store.create(key, withIdentity(resource, object, clock), { signal }));
        }
        counts.updated++;
      });
    }
  };

  ensure(PREFIX.clusterRoles, clusterRoles, policy.clusterRoles, planRoleUpdate);
  ensure(PREFIX.clusterRoleBindings, clusterRoleBindings, policy.clusterRoleBindings, planBindingUpdate);
  ensure(PREFIX.roles, roles, policy.roles, planRoleUpdate);
  ensure(PREFIX.roleBindings, roleBindings, policy.roleBindings, planBindingUpdate);

  let next = 0;
  const worker = async () => {
    for (let task = work[next++]; task !== undefined; task = work[next++]) await task();
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, work.length) }, worker));
  return counts;
}

/** In the form every stored object has: members in their usual order, identity added. */
function withIdentity<T extends AnyRole | AnyBinding>(
  resource: ResourceType<T>,
  object: T,
  clock: Pick<Clock, 'nowMs'>,
): KubeObject {
  const creationTimestamp = new Date(clock.nowMs()).toISOString().replace(/\.\d+Z$/, 'Z');
  return resource.codec.fromJson({
    ...object,
    metadata: { ...object.metadata, uid: randomUUID(), creationTimestamp },
  });
}

/** Another API server was faster: its result is as good as ours. */
async function ignoring<T>(kind: string, promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if ((error as { kind?: unknown }).kind === kind) return undefined;
    throw error;
  }
}
