/** Claims grow only where their class says that its volumes can. */
import type { ResourceType } from '@gantry/api';
import type { PersistentVolumeClaim } from '@gantry/api/core/v1';
import { storageClasses } from '@gantry/api/resources';
import { quantityOf } from '@gantry/api/validation';
import { newForbidden } from '@gantry/machinery';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import type { AdmissionReader } from './deps.ts';
import { isResource } from './resources.ts';

export class PersistentVolumeClaimResize implements AdmissionPlugin {
  readonly name = 'PersistentVolumeClaimResize';
  readonly #reader: AdmissionReader;

  constructor(reader: AdmissionReader) {
    this.#reader = reader;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return operation === 'UPDATE' && isResource(resource, '', 'persistentvolumeclaims') && !subresource;
  }

  validate(attributes: AdmissionAttributes): void {
    const claim = attributes.object as PersistentVolumeClaim;
    const wanted = sizeOf(claim);
    const present = sizeOf(attributes.old as PersistentVolumeClaim);
    if (wanted === undefined || present === undefined || wanted.cmp(present) <= 0) {
      return;
    }
    const refuse = (detail: string) => newForbidden('persistentvolumeclaims', attributes.name, detail);
    if ((attributes.old as PersistentVolumeClaim).status?.phase !== 'Bound') {
      throw refuse('Only bound persistent volume claims can be expanded');
    }
    const name = claim.spec.storageClassName;
    const storageClass = name ? this.#reader.get(storageClasses, '', name) : undefined;
    if (storageClass?.allowVolumeExpansion !== true) {
      throw refuse(
        'only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize',
      );
    }
  }
}

function sizeOf(claim: PersistentVolumeClaim) {
  const text = claim.spec.resources?.requests?.storage;
  return text === undefined ? undefined : quantityOf(text);
}
