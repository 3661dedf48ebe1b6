/** `metadata` of every kind: on its own, and against what it was. */
import { dns1123Label, forbidden, invalid, qualifiedName, required } from '@gantry/machinery';
import type { ObjectMeta, OwnerReference } from '../../gen/k8s/meta/v1.ts';
import { checkAnnotations, checkLabels } from './labels.ts';
import { type NameRule, nameRuleFor } from './names.ts';
import { checkFormat, checkImmutable, checkNonNegative, type Errors, each } from './values.ts';

/** Finalizers without a domain that have a meaning. */
const STANDARD_FINALIZERS: ReadonlySet<string> = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);

interface WithMetadata {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
}

/** `metadata` of any object, by the name rule of its kind. */
export function validateMetadata(object: WithMetadata, namespaced: boolean): Errors {
  const errors: Errors = [];
  checkMetadata(errors, 'metadata', object.metadata, namespaced, nameRuleFor(object.apiVersion, object.kind));
  return errors;
}

export function checkMetadata(
  errors: Errors,
  path: string,
  metadata: ObjectMeta,
  namespaced: boolean,
  rule: NameRule,
): void {
  if (metadata.generateName) {
    // A prefix may end in characters a whole name may not: what follows it will be letters.
    checkFormat(errors, `${path}.generateName`, metadata.generateName, (text) => rule(`${text.replace(/-$/, '')}a`));
  }
  if (!metadata.name) {
    errors.push(required(`${path}.name`, 'name or generateName is required'));
  } else {
    checkFormat(errors, `${path}.name`, metadata.name, rule);
  }
  if (namespaced) {
    if (!metadata.namespace) {
      errors.push(required(`${path}.namespace`));
    } else {
      checkFormat(errors, `${path}.namespace`, metadata.namespace, dns1123Label);
    }
  } else if (metadata.namespace) {
    errors.push(forbidden(`${path}.namespace`, 'not allowed on this type'));
  }
  checkNonNegative(errors, `${path}.generation`, metadata.generation);
  checkLabels(errors, `${path}.labels`, metadata.labels);
  checkAnnotations(errors, `${path}.annotations`, metadata.annotations);
  if (metadata.ownerReferences !== undefined) {
    checkOwnerReferences(errors, `${path}.ownerReferences`, metadata.ownerReferences);
  }
  if (metadata.finalizers !== undefined) {
    checkFinalizers(errors, `${path}.finalizers`, metadata.finalizers);
  }
}

function checkOwnerReferences(errors: Errors, path: string, references: readonly OwnerReference[]): void {
  let controller: OwnerReference | undefined;
  for (let i = 0; i < references.length; i++) {
    const reference = references[i]!;
    const at = `${path}[${i}]`;
    if (!reference.apiVersion) {
      errors.push(invalid(`${at}.apiVersion`, reference.apiVersion ?? '', 'version must not be empty'));
    }
    for (const member of ['kind', 'name', 'uid'] as const) {
      if (!reference[member]) {
        errors.push(invalid(`${at}.${member}`, reference[member] ?? '', 'must not be empty'));
      }
    }
    if (reference.apiVersion === 'v1' && reference.kind === 'Event') {
      errors.push(invalid(at, 'v1, Kind=Event', 'is disallowed from being an owner'));
    }
    if (reference.controller === true) {
      if (controller !== undefined) {
        const names = `${controller.kind}/${controller.name} and ${reference.kind}/${reference.name}`;
        errors.push(invalid(path, references, `only one reference may have controller set to true, found ${names}`));
      }
      controller = reference;
    }
  }
}

function checkFinalizers(errors: Errors, path: string, finalizers: readonly string[]): void {
  for (let i = 0; i < finalizers.length; i++) {
    const finalizer = finalizers[i]!;
    const problems = qualifiedName(finalizer);
    for (const problem of problems) {
      errors.push(invalid(path, finalizer, problem));
    }
    if (problems.length === 0 && !finalizer.includes('/') && !STANDARD_FINALIZERS.has(finalizer)) {
      const detail = 'name is neither a standard finalizer name nor is it fully qualified';
      errors.push(invalid(`${path}[${i}]`, finalizer, detail));
    }
  }
  if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
    errors.push(invalid(path, finalizers, '"orphan" and "foregroundDeletion" cannot be both set'));
  }
}

/**
 * What an update may not do to `metadata`. The registry has already carried over what it owns (uid, creationTimestamp when
 * the client left them out).
 */
export function validateMetadataUpdate(object: WithMetadata, old: WithMetadata): Errors {
  const errors: Errors = [];
  const metadata = object.metadata;
  const before = old.metadata;
  if (metadata.deletionTimestamp !== undefined || before.deletionTimestamp !== undefined) {
    const known = new Set(each(before.finalizers));
    const added = each(metadata.finalizers).filter((finalizer) => !known.has(finalizer));
    if (before.deletionTimestamp !== undefined && added.length > 0) {
      const detail = `no new finalizers can be added if the object is being deleted, found new finalizers ${JSON.stringify(added)}`;
      errors.push(forbidden('metadata.finalizers', detail));
    }
  }
  if ((metadata.generation ?? 0) < (before.generation ?? 0)) {
    errors.push(invalid('metadata.generation', metadata.generation ?? 0, 'must not be decremented'));
  }
  checkImmutable(errors, 'metadata.name', metadata.name, before.name);
  checkImmutable(errors, 'metadata.namespace', metadata.namespace ?? '', before.namespace ?? '');
  checkImmutable(errors, 'metadata.uid', metadata.uid, before.uid);
  checkImmutable(errors, 'metadata.creationTimestamp', metadata.creationTimestamp, before.creationTimestamp);
  checkImmutable(errors, 'metadata.deletionTimestamp', metadata.deletionTimestamp, before.deletionTimestamp);
  checkImmutable(
    errors,
    'metadata.deletionGracePeriodSeconds',
    metadata.deletionGracePeriodSeconds,
    before.deletionGracePeriodSeconds,
  );
  checkLabels(errors, 'metadata.labels', metadata.labels);
  checkAnnotations(errors, 'metadata.annotations', metadata.annotations);
  if (metadata.ownerReferences !== undefined) {
    checkOwnerReferences(errors, 'metadata.ownerReferences', metadata.ownerReferences);
  }
  if (metadata.finalizers !== undefined) {
    checkFinalizers(errors, 'metadata.finalizers', metadata.finalizers);
  }
  return errors;
}
