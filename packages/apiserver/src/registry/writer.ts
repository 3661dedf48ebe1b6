/**
 * Create and update: mutate → validate → store, on the client's draft and the newest stored state.
 * Nothing is stored, and nothing stays reserved, when any step refuses.
 */
import type { KubeObject } from '@gantry/api';
import {
  equalObjects,
  newAlreadyExists,
  newBadRequest,
  newConflict,
  newGenerateNameConflict,
  newInvalid,
} from '@gantry/machinery';
import { isStorageError, type ObjectStore, type Preconditions, type StoredObject } from '@gantry/storage';
import { trackChange, trackCreation } from '../apply/field-tracker.ts';
import { type AdmissionChain, admissionAttributes } from './admission-chain.ts';
import { removesObject } from './deletion.ts';
import { countsGeneration } from './kinds.ts';
import {
  carryOver,
  fillNew,
  generateName,
  settleNamespace,
  validateMetadata,
  validateMetadataUpdate,
} from './metadata.ts';
import type { RequestContext } from './request-context.ts';
import type { ServedResource } from './served-resource.ts';
import { toStatusError } from './storage-errors.ts';
import type { Reservation, Strategy } from './strategy.ts';
import { TransientObject } from './transient-object.ts';

export interface WriterDeps {
  readonly store: ObjectStore;
  readonly admission: AdmissionChain;
  readonly random: () => number;
  readonly newUid: () => string;
}

/** Makes the caller's own draft, in the served version, from the newest state. Called again after a lost race. */
export type DraftSource = (current: KubeObject) => KubeObject | Promise<KubeObject>;

const GENERATE_ATTEMPTS = 8;

export class Writer {
  readonly #deps: WriterDeps;

  constructor(deps: WriterDeps) {
    this.#deps = deps;
  }

  /** Stores a new object. `draft` is in the served version and becomes ours. Throws AlreadyExists, Invalid, Forbidden, ... */
  async create(
    resource: ServedResource,
    context: RequestContext,
    namespace: string,
    draft: KubeObject,
  ): Promise<StoredObject> {
    settleNamespace(resource, draft, namespace);
    if ((draft.metadata.resourceVersion ?? '') !== '') {
      throw newBadRequest('resourceVersion should not be set on objects to be created');
    }
    // What admission adds is nobody's wish, so the record is made before it.
    if (context.isApply !== true) trackCreation(resource, context, draft);
    const object = resource.toStored(draft);
    const generated = (object.metadata.name ?? '') === '' && (object.metadata.generateName ?? '') !== '';
    fillNew(resource, context, object, this.#deps.newUid(), this.#deps.random);
    const { strategy } = resource;
    const name = object.metadata.name ?? '';
    const attributes = admissionAttributes('CREATE', resource.type, context, namespace, name, object, undefined);
    const plugins = this.#deps.admission.choose('CREATE', resource.type, context.subresource);
    for (const plugin of plugins.mutating) {
      const pending = plugin.mutate!(attributes);
      if (pending !== undefined) await pending;
    }
    strategy.prepareForCreate?.(context, object);
    // Taken before validation: an address the server picks is part of what is validated.
    const reservation = await strategy.reserve?.(context, object, undefined);
    try {
      const errors = [...validateMetadata(resource, object), ...(strategy.validate?.(object) ?? [])];
      if (errors.length > 0) throw newInvalid(resource.groupKind, name, errors);
      for (const plugin of plugins.validating) {
        const pending = plugin.validate!(attributes);
        if (pending !== undefined) await pending;
      }
      if (context.dryRun) {
        if (resource.cache.get(resource.key(namespace, name)) !== undefined) {
          throw newAlreadyExists(resource.groupResource, name);
        }
        await reservation?.release();
        return this.#transient(resource, namespace, object);
      }
      const stored = await this.#store(resource, context, namespace, object, generated);
      await reservation?.commit();
      return resource.serve(stored);
    } catch (error) {
      await reservation?.release();
      throw toStatusError(error, resource, name);
    }
  }

  async #store(
    resource: ServedResource,
    context: RequestContext,
    namespace: string,
    object: KubeObject,
    generated: boolean,
  ): Promise<StoredObject> {
    const options = {
      fence: context.fence,
      ttlSeconds: resource.strategy.ttlSeconds,
      signal: context.signal,
    };
    for (let attempt = 1; ; attempt++) {
      const name = object.metadata.name ?? '';
      try {
        return await this.#deps.store.create(resource.key(namespace, name), object, options);
      } catch (error) {
        if (!generated || !isStorageError(error, 'keyExists')) throw error;
        if (attempt >= GENERATE_ATTEMPTS) throw newGenerateNameConflict(resource.groupResource, name);
        object.metadata.name = generateName(object.metadata.generateName ?? '', this.#deps.random);
      }
    }
  }

  /**
   * Replaces an object by what `draftOf` makes of it. The part of the object that counts (everything, status only, ...)
   * is the strategy's decision by `context.subresource`. Throws NotFound, Conflict, Invalid, Forbidden, ...
   */
  async update(
    resource: ServedResource,
    context: RequestContext,
    namespace: string,
    name: string,
    draftOf: DraftSource,
    preconditions?: Preconditions,
  ): Promise<StoredObject> {
    const key = resource.key(namespace, name);
    const strategy = this.#strategyFor(resource, context.subresource);
    let dryRunResult: KubeObject | undefined;
    let removed = false;
    let reservation: Reservation | undefined;
    try {
      const stored = await this.#deps.store.update(
        key,
        async (current) => {
          await reservation?.release();
          reservation = undefined;
          const old = current.object;
          const draft = resource.toStored(await draftOf(resource.serve(current).object));
          // A draft may share parts with the cached object; what is changed below is on its own copies.
          const object: KubeObject = { ...draft, metadata: { ...draft.metadata } };
          this.#settleUpdate(resource, object, old, current.revision, namespace, name);
          const attributes = admissionAttributes('UPDATE', resource.type, context, namespace, name, object, old);
          const plugins = this.#deps.admission.choose('UPDATE', resource.type, context.subresource);
          for (const plugin of plugins.mutating) {
            const pending = plugin.mutate!(attributes);
            if (pending !== undefined) await pending;
          }
          strategy.prepareForUpdate?.(context, object, old);
          this.#settleGeneration(resource, context, object, old);
          if (context.isApply !== true) trackChange(resource, context, old, object);
          const reserving = strategy.reserve?.(context, object, old);
          if (reserving !== undefined) reservation = await reserving;
          const errors = [
            ...validateMetadata(resource, object),
            ...validateMetadataUpdate(object, old),
            ...(strategy.validateUpdate?.(object, old) ?? []),
          ];
          if (errors.length > 0) throw newInvalid(resource.groupKind, name, errors);
          for (const plugin of plugins.validating) {
            const pending = plugin.validate!(attributes);
            if (pending !== undefined) await pending;
          }
          if (context.dryRun) {
            dryRunResult = object;
            return 'unchanged';
          }
          removed = removesObject(resource, object, old);
          return { object };
        },
        {
          fence: context.fence,
          signal: context.signal,
          ttlSeconds: resource.strategy.ttlSeconds,
          preconditions,
          cached: resource.cache.get(key),
        },
      );
      if (dryRunResult !== undefined) {
        await reservation?.release();
        return this.#transient(resource, namespace, dryRunResult, stored.revision);
      }
      await reservation?.commit();
      reservation = undefined;
      if (removed) await this.#remove(resource, context, key, stored);
      return resource.serve(stored);
    } catch (error) {
      await reservation?.release();
      throw toStatusError(error, resource, name);
    }
  }

  /** PUT of a name that does not exist, where the kind allows that: created instead, which the second value tells. */
  async updateOrCreate(
    resource: ServedResource,
    context: RequestContext,
    namespace: string,
    name: string,
    draftOf: DraftSource,
    draftForCreate: () => KubeObject,
  ): Promise<{ stored: StoredObject; created: boolean }> {
    if (resource.strategy.allowCreateOnUpdate === true && context.subresource === undefined) {
      if (resource.cache.get(resource.key(namespace, name)) === undefined) {
        try {
          const draft = draftForCreate();
          delete draft.metadata.resourceVersion;
          return { stored: await this.create(resource, context, namespace, draft), created: true };
        } catch (error) {
          if (toStatusError(error, resource, name).reason !== 'AlreadyExists') throw error;
        }
      }
    }
    return { stored: await this.update(resource, context, namespace, name, draftOf), created: false };
  }

  #strategyFor(
    resource: ServedResource,
    subresource: string | undefined,
  ): Pick<Strategy, 'prepareForUpdate' | 'validateUpdate' | 'reserve'> {
    const { strategy } = resource;
    if (subresource === undefined || subresource === 'scale') return strategy;
    return strategy.subresources?.[subresource] ?? (subresource === 'status' ? statusOnly : strategy);
  }

  #settleUpdate(
    resource: ServedResource,
    object: KubeObject,
    old: KubeObject,
    revision: number,
    namespace: string,
    name: string,
  ): void {
    settleNamespace(resource, object, namespace);
    if ((object.metadata.name ?? '') === '') object.metadata.name = name;
    carryOver(resource, object, old);
    const version = object.metadata.resourceVersion ?? '';
    if (version === '' || version === '0') {
      if (resource.strategy.allowUnconditionalUpdate === false) {
        throw newInvalid(resource.groupKind, name, [
          {
            type: 'FieldValueInvalid',
            field: 'metadata.resourceVersion',
            value: 0,
            detail: 'must be specified for an update',
          },
        ]);
      }
    } else if (version !== String(revision)) {
      throw newConflict(resource.groupResource, name);
    }
    object.metadata.resourceVersion = String(revision);
  }

  #settleGeneration(resource: ServedResource, context: RequestContext, object: KubeObject, old: KubeObject): void {
    if (!countsGeneration(resource.type)) return;
    const { generationChanged } = resource.strategy;
    const changed =
      generationChanged === undefined
        ? context.subresource !== 'status' && !equalObjects(specOf(object) as never, specOf(old) as never)
        : generationChanged(object, old);
    const generation = old.metadata.generation ?? 0;
    if (changed) object.metadata.generation = generation + 1;
    else if (generation > 0) object.metadata.generation = generation;
  }

  /** The last finalizer went: what deletion had promised happens now. */
  async #remove(resource: ServedResource, context: RequestContext, key: string, stored: StoredObject): Promise<void> {
    try {
      await this.#deps.store.delete(key, {
        fence: context.fence,
        cached: stored,
        preconditions: { uid: stored.object.metadata.uid ?? '' },
        validate: (current) => {
          if (!removesObject(resource, current.object, current.object)) throw new Interrupted();
        },
      });
      const reservation = await resource.strategy.reserve?.(context, undefined, stored.object);
      await reservation?.commit();
    } catch (error) {
      if (
        !(error instanceof Interrupted) &&
        !isStorageError(error, 'keyNotFound') &&
        !isStorageError(error, 'conflict')
      ) {
        throw error;
      }
    }
  }

  #transient(resource: ServedResource, namespace: string, object: KubeObject, revision = 0): StoredObject {
    const key = resource.key(namespace, object.metadata.name ?? '');
    return new TransientObject(key, revision, resource.codec, resource.toServed(object));
  }
}

/** Somebody changed the object so that the step at hand no longer applies. */
class Interrupted extends Error {}

function specOf(object: KubeObject): unknown {
  return (object as { spec?: unknown }).spec ?? null;
}

/** Status updates change nothing but the status and the metadata users may set. */
const statusOnly: Pick<Strategy, 'prepareForUpdate'> = {
  prepareForUpdate(_context, object, old) {
    const draft = object as unknown as Record<string, unknown>;
    const before = old as unknown as Record<string, unknown>;
    for (const member of new Set([...Object.keys(draft), ...Object.keys(before)])) {
      if (member === 'status' || member === 'metadata') continue;
      if (before[member] === undefined) delete draft[member];
      else draft[member] = before[member];
    }
    const labels = old.metadata.labels;
    if (labels === undefined) delete object.metadata.labels;
    else object.metadata.labels = labels;
  },
};
