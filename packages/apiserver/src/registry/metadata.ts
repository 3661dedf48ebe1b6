/** What the registry itself does with metadata: names, identity, time stamps, and the rules every kind shares. */
import type { KubeObject } from '@gantry/api';
import {
  type FieldError,
  type FieldPath,
  forbidden,
  invalid,
  labelValue,
  newBadRequest,
  newConflict,
  path,
  qualifiedName,
  required,
  tooLong,
} from '@gantry/machinery';
import { countsGeneration, nameRule } from './kinds.ts';
import type { RequestContext } from './request-context.ts';
import type { ServedResource } from './served-resource.ts';

const MAX_ANNOTATION_BYTES = 256 << 10;
/** Generated names are the prefix, cut to leave room, and five characters. */
const GENERATED_LENGTH = 5;
const MAX_GENERATED_PREFIX = 63 - GENERATED_LENGTH;
/** No vowels and no easily confused digits, so that no words arise. */
const GENERATED_ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';
const EMPTY_PATH = path('metadata');

export function generateName(prefix: string, random: () => number): string {
  let suffix = '';
  for (let i = 0; i < GENERATED_LENGTH; i++)
    suffix += GENERATED_ALPHABET[Math.floor(random() * GENERATED_ALPHABET.length)];
  return prefix.slice(0, MAX_GENERATED_PREFIX) + suffix;
}

/** RFC 3339 in whole seconds. */
export function timestamp(nowMs: number): string {
  return `${new Date(nowMs).toISOString().slice(0, 19)}Z`;
}

/** Makes the namespace of the object that of the request, or refuses. */
export function settleNamespace(resource: ServedResource, object: KubeObject, namespace: string): void {
  const { metadata } = object;
  const own = metadata.namespace ?? '';
  if (!resource.namespaced) {
    if (own !== '') delete metadata.namespace;
    return;
  }
  if (own === '') metadata.namespace = namespace;
  else if (own !== namespace) {
    throw newBadRequest('the namespace of the provided object does not match the namespace sent on the request');
  }
}

/** Identity of a new object. Whatever the client sent for server-owned members is dropped. */
export function fillNew(
  resource: ServedResource,
  context: RequestContext,
  object: KubeObject,
  uid: string,
  random: () => number,
): void {
  const { metadata } = object;
  if ((metadata.name ?? '') === '' && (metadata.generateName ?? '') !== '') {
    metadata.name = generateName(metadata.generateName as string, random);
  }
  metadata.uid = uid;
  metadata.creationTimestamp = timestamp(context.nowMs);
  delete metadata.deletionTimestamp;
  delete metadata.deletionGracePeriodSeconds;
  delete metadata.selfLink;
  delete metadata.resourceVersion;
  if (countsGeneration(resource.type)) metadata.generation = 1;
  else delete metadata.generation;
}

/** Carries over what an update cannot change, and checks the client's idea of which object this is. */
export function carryOver(resource: ServedResource, object: KubeObject, old: KubeObject): void {
  const { metadata } = object;
  const before = old.metadata;
  if ((metadata.uid ?? '') !== '' && metadata.uid !== before.uid) {
    throw newConflict(
      resource.groupResource,
      before.name ?? '',
      `Precondition failed: UID in precondition: ${metadata.uid}, UID in object meta: ${before.uid}`,
    );
  }
  copy(metadata, before, 'uid');
  copy(metadata, before, 'creationTimestamp');
  copy(metadata, before, 'deletionTimestamp');
  copy(metadata, before, 'deletionGracePeriodSeconds');
  copy(metadata, before, 'generation');
  copy(metadata, before, 'generateName');
  delete metadata.selfLink;
}

type Metadata = KubeObject['metadata'];

function copy<K extends keyof Metadata>(target: Metadata, source: Metadata, key: K): void {
  const value = source[key];
  if (value === undefined) delete target[key];
  else target[key] = value;
}

/** Rules of ObjectMeta that hold for every kind. */
export function validateMetadata(resource: ServedResource, object: KubeObject): FieldError[] {
  const errors: FieldError[] = [];
  const at = EMPTY_PATH;
  const { metadata } = object;
  const name = metadata.name ?? '';
  const rule = nameRule(resource.type);
  if (name === '') errors.push(required(at.child('name'), 'name or generateName is required'));
  else for (const problem of rule(name)) errors.push(invalid(at.child('name'), name, problem));
  if (resource.namespaced && (metadata.namespace ?? '') === '') errors.push(required(at.child('namespace')));
  if (metadata.labels !== undefined)
    validateLabels(at.child('labels'), metadata.labels as Record<string, string>, errors);
  if (metadata.annotations !== undefined) {
    validateAnnotations(at.child('annotations'), metadata.annotations as Record<string, string>, errors);
  }
  for (const [index, finalizer] of (metadata.finalizers ?? []).entries()) {
    for (const problem of qualifiedName(finalizer))
      errors.push(invalid(at.child('finalizers').index(index), finalizer, problem));
  }
  validateOwners(at.child('ownerReferences'), object, errors);
  return errors;
}

function validateLabels(at: FieldPath, labels: Record<string, string>, errors: FieldError[]): void {
  for (const key in labels) {
    const value = labels[key]!;
    if (labelIsFine(key, value)) continue;
    for (const problem of qualifiedName(key)) errors.push(invalid(at, key, problem));
    for (const problem of labelValue(value)) errors.push(invalid(at, value, problem));
  }
}

/** The labels of a cluster are few and come again and again: remembering the good ones saves their regular expressions. */
const goodLabels = new Set<string>();

function labelIsFine(key: string, value: string): boolean {
  const pair = `${key}=${value}`;
  if (goodLabels.has(pair)) return true;
  if (qualifiedName(key).length > 0 || labelValue(value).length > 0) return false;
  if (goodLabels.size > 10_000) goodLabels.clear();
  goodLabels.add(pair);
  return true;
}

function validateAnnotations(at: FieldPath, annotations: Record<string, string>, errors: FieldError[]): void {
  let size = 0;
  for (const key in annotations) {
    size += key.length + annotations[key]!.length;
    for (const problem of qualifiedName(key.toLowerCase())) errors.push(invalid(at, key, problem));
  }
  if (size > MAX_ANNOTATION_BYTES) errors.push(tooLong(at, MAX_ANNOTATION_BYTES as never));
}

function validateOwners(at: FieldPath, object: KubeObject, errors: FieldError[]): void {
  let controllers = 0;
  for (const [index, owner] of (object.metadata.ownerReferences ?? []).entries()) {
    const each = at.index(index);
    if (owner.apiVersion === '')
      errors.push(invalid(each.child('apiVersion'), owner.apiVersion, 'version must not be empty'));
    if (owner.kind === '') errors.push(invalid(each.child('kind'), owner.kind, 'must not be empty'));
    if (owner.name === '') errors.push(invalid(each.child('name'), owner.name, 'must not be empty'));
    if (owner.uid === '') errors.push(invalid(each.child('uid'), owner.uid, 'must not be empty'));
    if (owner.controller === true) controllers++;
  }
  if (controllers > 1) errors.push(invalid(at, controllers, 'only one reference can have controller set to true'));
}

/** What may not change in an update, beyond what {@link carryOver} settles. */
export function validateMetadataUpdate(object: KubeObject, old: KubeObject): FieldError[] {
  const errors: FieldError[] = [];
  const { metadata } = object;
  if ((metadata.name ?? '') !== (old.metadata.name ?? '')) {
    errors.push(invalid(EMPTY_PATH.child('name'), metadata.name, 'field is immutable'));
  }
  if ((metadata.namespace ?? '') !== (old.metadata.namespace ?? '')) {
    errors.push(invalid(EMPTY_PATH.child('namespace'), metadata.namespace, 'field is immutable'));
  }
  if (old.metadata.deletionTimestamp !== undefined) {
    const before = new Set(old.metadata.finalizers ?? []);
    const added = (metadata.finalizers ?? []).filter((each) => !before.has(each));
    if (added.length > 0) {
      errors.push(
        forbidden(
          EMPTY_PATH.child('finalizers'),
          `no new finalizers can be added if the object is being deleted, found new finalizers ${JSON.stringify(added)}`,
        ),
      );
    }
  }
  return errors;
}
