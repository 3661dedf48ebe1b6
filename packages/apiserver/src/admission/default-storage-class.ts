/** Claims without a class get the cluster's default one. */

import type { ResourceType } from '@gantry/api';
import type { PersistentVolumeClaim } from '@gantry/api/core/v1';
import { storageClasses } from '@gantry/api/resources';
import type { StorageClass } from '@gantry/api/storage/v1';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import type { AdmissionReader } from './deps.ts';
import { isResource } from './resources.ts';

const DEFAULT_ANNOTATION = 'storageclass.kubernetes.io/is-default-class';
const LEGACY_ANNOTATION = 'storageclass.beta.kubernetes.io/is-default-class';
/** How claims named their class before there was a field. */
const CLAIM_ANNOTATION = 'volume.beta.kubernetes.io/storage-class';

export class DefaultStorageClass implements AdmissionPlugin {
  readonly name = 'DefaultStorageClass';
  readonly #reader: AdmissionReader;
  readonly #classes = storageClasses;

  constructor(reader: AdmissionReader) {
    this.#reader = reader;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return operation === 'CREATE' && isResource(resource, '', 'persistentvolumeclaims') && !subresource;
  }

  mutate(attributes: AdmissionAttributes): void {
    const claim = attributes.object as PersistentVolumeClaim;
    // An empty class is a choice: a volume without class. Only the absent one means "whatever is default".
    if (claim.spec.storageClassName !== undefined || claim.metadata.annotations?.[CLAIM_ANNOTATION] !== undefined) {
      return;
    }
    const chosen = newestDefault(this.#reader.list(this.#classes, ''));
    if (chosen?.metadata.name !== undefined) {
      claim.spec.storageClassName = chosen.metadata.name;
    }
  }
}

function isDefault(storageClass: StorageClass): boolean {
  const annotations = storageClass.metadata.annotations;
  return annotations?.[DEFAULT_ANNOTATION] === 'true' || annotations?.[LEGACY_ANNOTATION] === 'true';
}

/** Of several defaults the newest counts, so that a default can be changed without a gap. */
function newestDefault(classes: Iterable<StorageClass>): StorageClass | undefined {
  let best: StorageClass | undefined;
  for (const candidate of classes) {
    if (!isDefault(candidate)) {
      continue;
    }
    const newer = (candidate.metadata.creationTimestamp ?? '') > (best?.metadata.creationTimestamp ?? '');
    const sameAgeFirstName =
      candidate.metadata.creationTimestamp === best?.metadata.creationTimestamp &&
      (candidate.metadata.name ?? '') < (best?.metadata.name ?? '');
    if (best === undefined || newer || sameAgeFirstName) {
      best = candidate;
    }
  }
  return best;
}
