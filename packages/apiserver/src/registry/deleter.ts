/** Delete and deletecollection: graceful where the kind is, held up by finalizers, exact about which object is meant. */
import type { KubeObject } from '@gantry/api';
import { invalid, isNotFound, newInvalid } from '@gantry/machinery';
import { type ObjectStore, StorageError, type StoredObject } from '@gantry/storage';
import { type AdmissionChain, admissionAttributes } from './admission-chain.ts';
import { checkDeletePreconditions, type DeleteOptions, type DeletionPlan, planDeletion } from './deletion.ts';
import type { RequestContext } from './request-context.ts';
import type { ServedResource } from './served-resource.ts';
import { toStatusError } from './storage-errors.ts';

export interface DeleterDeps {
  readonly store: ObjectStore;
  readonly admission: AdmissionChain;
}

export interface DeleteResult {
  /** The last state, or the marked object when it is still there. In the served version. */
  readonly object: StoredObject;
  readonly removed: boolean;
}

/** The object changed between decision and execution so that the decision no longer holds. */
class DecideAgain extends Error {}

/** Deletions of one collection in flight at a time. */
const COLLECTION_WORKERS = 8;

export class Deleter {
  readonly #deps: DeleterDeps;

  constructor(deps: DeleterDeps) {
    this.#deps = deps;
  }

  /** Throws NotFound, Conflict, Forbidden, ... */
  async delete(
    resource: ServedResource,
    context: RequestContext,
    namespace: string,
    name: string,
    options: DeleteOptions,
    /** A last word on the newest state before anything happens; throws to refuse. */
    validate?: (current: KubeObject) => void,
  ): Promise<DeleteResult> {
    checkDeleteOptions(options);
    const key = resource.key(namespace, name);
    try {
      for (;;) {
        const cached = resource.cache.get(key) ?? (await this.#deps.store.get(key));
        if (cached === undefined) throw toStatusError(keyNotFound(), resource, name);
        try {
          return await this.#attempt(resource, context, namespace, name, key, cached, options, validate);
        } catch (error) {
          if (!(error instanceof DecideAgain)) throw error;
        }
      }
    } catch (error) {
      throw toStatusError(error, resource, name);
    }
  }

  async #attempt(
    resource: ServedResource,
    context: RequestContext,
    namespace: string,
    name: string,
    key: string,
    cached: StoredObject,
    options: DeleteOptions,
    validate: ((current: KubeObject) => void) | undefined,
  ): Promise<DeleteResult> {
    const decide = async (current: StoredObject): Promise<DeletionPlan> => {
      checkDeletePreconditions(resource, current.object, options);
      validate?.(current.object);
      await this.#deps.admission.run(
        admissionAttributes('DELETE', resource.type, context, namespace, name, undefined, current.object),
      );
      return planDeletion(resource, current.object, options, context.nowMs);
    };
    const write = { fence: context.fence, signal: context.signal };
    const first = await decide(cached).catch(async (error: unknown) => {
      // A refusal may be due to a stale copy.
      const fresh = await this.#deps.store.get(key);
      if (fresh === undefined) throw toStatusError(keyNotFound(), resource, name);
      if (fresh.revision === cached.revision) throw error;
      return decide(fresh);
    });
    if (context.dryRun) return { object: resource.serve(cached), removed: first.kind === 'remove' };
    if (first.kind === 'remove') {
      let decided = false;
      const last = await this.#deps.store.delete(key, {
        ...write,
        cached,
        validate: async (current) => {
          if (!decided && current.revision === cached.revision) {
            decided = true;
            return;
          }
          if ((await decide(current)).kind !== 'remove') throw new DecideAgain();
        },
      });
      const reservation = await resource.strategy.reserve?.(context, undefined, last.object);
      await reservation?.commit();
      return { object: resource.serve(last), removed: true };
    }
    const stored = await this.#deps.store.update(
      key,
      async (current) => {
        const plan = current.revision === cached.revision ? first : await decide(current);
        if (plan.kind === 'remove') throw new DecideAgain();
        return plan.kind === 'keep' ? 'unchanged' : { object: plan.object };
      },
      { ...write, cached },
    );
    return { object: resource.serve(stored), removed: false };
  }

  /** Deletes each of `items`; one that is gone already does not matter. Stops at the first real refusal. */
  async deleteCollection(
    resource: ServedResource,
    context: RequestContext,
    items: readonly StoredObject[],
    options: DeleteOptions,
  ): Promise<void> {
    const work = items.values();
    const worker = async () => {
      for (const item of work) {
        const { namespace = '', name = '' } = item.object.metadata;
        try {
          await this.delete(resource, context, namespace, name, options);
        } catch (error) {
          if (!isNotFound(error)) throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(COLLECTION_WORKERS, items.length) }, worker));
  }
}

function keyNotFound(): Error {
  return new StorageError('keyNotFound', '', 'not found');
}

const POLICIES = ['Orphan', 'Background', 'Foreground'];

function checkDeleteOptions(options: DeleteOptions): void {
  const errors = [];
  const { propagationPolicy, orphanDependents, gracePeriodSeconds } = options;
  if (propagationPolicy !== undefined && !POLICIES.includes(propagationPolicy)) {
    errors.push(
      invalid(
        'propagationPolicy',
        propagationPolicy,
        'DeletionPropagation need to be one of "Foreground", "Background", "Orphan" or nil',
      ),
    );
  }
  if (propagationPolicy !== undefined && orphanDependents !== undefined) {
    errors.push(
      invalid('propagationPolicy', propagationPolicy, 'orphanDependents and deletionPropagation cannot be both set'),
    );
  }
  if (gracePeriodSeconds !== undefined && gracePeriodSeconds < 0) {
    errors.push(invalid('gracePeriodSeconds', gracePeriodSeconds, 'must be greater than or equal to 0'));
  }
  if (errors.length > 0) throw newInvalid({ group: 'meta.k8s.io', name: 'DeleteOptions' }, '', errors);
}
