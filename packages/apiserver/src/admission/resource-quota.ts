/**
 * Quotas: no write takes a namespace over what its ResourceQuotas allow. The count lives in the quota's own status and is
 * raised by compare-and-swap before the write, so servers racing each other cannot overdraw it together. What turns out not
 * to be needed (a write refused later, an object deleted) is given back when the quota is recounted.
 */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { Pod, ResourceQuota } from '@gantry/api/core/v1';
import { hasScopes, quotaCoversPod, type Usage, usageOf } from '@gantry/api/quota';
import { resourceQuotas } from '@gantry/api/resources';
import { quantityOf } from '@gantry/api/validation';
import { newForbidden, Quantity } from '@gantry/machinery';
import { isStorageError, type ObjectStore } from '@gantry/storage';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import { keyOf } from './cache-reader.ts';
import type { AdmissionReader } from './deps.ts';
import { groupResource, isResource, shownName } from './resources.ts';

/** Compute resources that, once under quota, every container must state. */
const MUST_STATE = ['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'];
/** Kinds that never count: they are how the system talks about others. */
const NEVER_COUNTED: ReadonlySet<string> = new Set(['/events', 'events.k8s.io/events', 'coordination.k8s.io/leases']);
const COUNTED_UPDATES: ReadonlySet<string> = new Set(['services', 'persistentvolumeclaims']);

export class ResourceQuotaPlugin implements AdmissionPlugin {
  readonly name = 'ResourceQuota';
  readonly #reader: AdmissionReader;
  readonly #store: Pick<ObjectStore, 'update'>;

  constructor(reader: AdmissionReader, store: Pick<ObjectStore, 'update'>) {
    this.#reader = reader;
    this.#store = store;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    if (
      !resource.namespaced ||
      resource.storage === undefined ||
      NEVER_COUNTED.has(`${resource.group}/${resource.resource}`)
    ) {
      return false;
    }
    if (operation === 'UPDATE') {
      const resizes = isResource(resource, '', 'pods') && subresource === 'resize';
      return resizes || (resource.group === '' && !subresource && COUNTED_UPDATES.has(resource.resource));
    }
    return operation === 'CREATE' && !subresource;
  }

  validate(attributes: AdmissionAttributes): Promise<void> | void {
    let quotas: ResourceQuota[] | undefined;
    for (const quota of this.#reader.list(resourceQuotas, attributes.namespace)) {
      if (quota.status?.hard !== undefined && covers(quota, attributes)) {
        quotas ??= [];
        quotas.push(quota);
      }
    }
    if (quotas !== undefined) {
      return this.#charge(attributes, quotas);
    }
  }

  async #charge(attributes: AdmissionAttributes, quotas: readonly ResourceQuota[]): Promise<void> {
    const { resource } = attributes;
    const added = usageOf(resource.group, resource.resource, attributes.object as KubeObject);
    if (attributes.old !== undefined) {
      subtract(added, usageOf(resource.group, resource.resource, attributes.old));
    }
    const charged: ResourceQuota[] = [];
    try {
      for (const quota of quotas) {
        checkStated(attributes, quota);
        if (await this.#chargeOne(attributes, quota, added)) {
          charged.push(quota);
        }
      }
    } catch (error) {
      // Best effort: a recount would put it right as well, only later.
      await Promise.allSettled(charged.map((quota) => this.#refund(quota, added)));
      throw error;
    }
  }

  /** False when this quota is not concerned. */
  async #chargeOne(attributes: AdmissionAttributes, quota: ResourceQuota, added: Usage): Promise<boolean> {
    const relevant = [...added].filter(([name]) => quota.status.hard?.[name] !== undefined);
    if (relevant.every(([, amount]) => amount.isZero())) {
      return false;
    }
    if (attributes.dryRun) {
      charge(attributes, quota, added);
      return false;
    }
    const key = keyOf(resourceQuotas as unknown as ResourceType, attributes.namespace, quota.metadata.name ?? '');
    try {
      await this.#store.update(key, (current) => ({
        object: charge(attributes, current.object as unknown as ResourceQuota, added) as unknown as KubeObject,
      }));
    } catch (error) {
      // A quota deleted a moment ago limits nothing.
      if (isStorageError(error, 'keyNotFound')) {
        return false;
      }
      throw error;
    }
    return true;
  }

  async #refund(quota: ResourceQuota, added: Usage): Promise<void> {
    const { namespace = '', name = '' } = quota.metadata;
    await this.#store.update(keyOf(resourceQuotas as unknown as ResourceType, namespace, name), (current) => {
      const now = current.object as unknown as ResourceQuota;
      const used = { ...now.status.used };
      for (const [resource, amount] of added) {
        const before = used[resource] === undefined ? undefined : quantityOf(used[resource]);
        if (before !== undefined && now.status.hard?.[resource] !== undefined) {
          used[resource] = before.sub(amount).toString();
        }
      }
      return { object: { ...now, status: { ...now.status, used } } as unknown as KubeObject };
    });
  }
}

function covers(quota: ResourceQuota, attributes: AdmissionAttributes): boolean {
  if (isResource(attributes.resource, '', 'pods')) {
    return quotaCoversPod(quota.spec, attributes.object as Pod);
  }
  return !hasScopes(quota.spec);
}

function subtract(from: Usage, other: Usage): void {
  for (const [name, amount] of other) {
    from.set(name, (from.get(name) ?? Quantity.zero).sub(amount));
  }
}

/** A quota on CPU would mean nothing for a container that does not say how much it wants. */
function checkStated(attributes: AdmissionAttributes, quota: ResourceQuota): void {
  if (!isResource(attributes.resource, '', 'pods')) {
    return;
  }
  const { spec } = attributes.object as Pod;
  const missing: string[] = [];
  for (const name of MUST_STATE) {
    if (quota.status.hard?.[name] === undefined) {
      continue;
    }
    const member = name.startsWith('limits.') ? 'limits' : 'requests';
    const resource = name.slice(name.indexOf('.') + 1);
    const silent = [...spec.containers, ...(spec.initContainers ?? [])].filter(
      (container) =>
        container.resources?.[member]?.[resource] === undefined && spec.resources?.[member]?.[resource] === undefined,
    );
    if (silent.length > 0) {
      missing.push(`${name} for: ${silent.map((container) => container.name).join(',')}`);
    }
  }
  if (missing.length > 0) {
    const detail = `failed quota: ${quota.metadata.name}: must specify ${missing.join('; ')}`;
    throw newForbidden(groupResource(attributes), shownName(attributes), detail);
  }
}

/** The quota with the usage added to its count. Throws Forbidden when that is more than it allows. */
function charge(attributes: AdmissionAttributes, quota: ResourceQuota, added: Usage): ResourceQuota {
  const hard = quota.status.hard ?? {};
  const used = { ...quota.status.used };
  const exceeded: string[] = [];
  const unknown: string[] = [];
  for (const [name, amount] of added) {
    const limit = hard[name] === undefined ? undefined : quantityOf(hard[name]);
    if (limit === undefined || amount.isZero()) {
      continue;
    }
    const before = used[name] === undefined ? undefined : quantityOf(used[name]);
    if (before === undefined) {
      unknown.push(name);
      continue;
    }
    const after = before.add(amount);
    // Shrinking is always welcome, even from above the limit.
    if (amount.sign() > 0 && after.cmp(limit) > 0) {
      exceeded.push(name);
    }
    used[name] = after.toString();
  }
  const name = quota.metadata.name;
  if (unknown.length > 0) {
    const detail = `status unknown for quota: ${name}, resources: ${unknown.sort().join(',')}`;
    throw newForbidden(groupResource(attributes), shownName(attributes), detail);
  }
  if (exceeded.length > 0) {
    exceeded.sort();
    const list = (amounts: (resource: string) => string | undefined) =>
      exceeded.map((resource) => `${resource}=${amounts(resource)}`).join(',');
    const detail = `exceeded quota: ${name}, requested: ${list((resource) => added.get(resource)?.toString())}, used: ${list((resource) => quota.status.used?.[resource])}, limited: ${list((resource) => hard[resource])}`;
    throw newForbidden(groupResource(attributes), shownName(attributes), detail);
  }
  return { ...quota, status: { ...quota.status, used } };
}
