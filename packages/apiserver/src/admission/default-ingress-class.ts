/** Ingresses without a class get the cluster's default one. */
import type { ResourceType } from '@gantry/api';
import type { Ingress, IngressClass } from '@gantry/api/networking/v1';
import { ingressClasses } from '@gantry/api/resources';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import type { AdmissionReader } from './deps.ts';
import { isResource } from './resources.ts';

const DEFAULT_ANNOTATION = 'ingressclass.kubernetes.io/is-default-class';
/** How ingresses named their class before there was a field; some controllers still read it. */
const CLASS_ANNOTATION = 'kubernetes.io/ingress.class';

export class DefaultIngressClass implements AdmissionPlugin {
  readonly name = 'DefaultIngressClass';
  readonly #reader: AdmissionReader;

  constructor(reader: AdmissionReader) {
    this.#reader = reader;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return operation === 'CREATE' && isResource(resource, 'networking.k8s.io', 'ingresses') && !subresource;
  }

  mutate(attributes: AdmissionAttributes): void {
    const ingress = attributes.object as Ingress;
    if (
      ingress.spec?.ingressClassName !== undefined ||
      ingress.metadata.annotations?.[CLASS_ANNOTATION] !== undefined
    ) {
      return;
    }
    const name = newestDefault(this.#reader.list(ingressClasses, ''))?.metadata.name;
    if (name !== undefined) {
      ingress.spec = { ...ingress.spec, ingressClassName: name };
    }
  }
}

/** Of several defaults the newest counts; of equally old ones the first by name. */
function newestDefault(classes: Iterable<IngressClass>): IngressClass | undefined {
  return [...classes]
    .filter((each) => each.metadata.annotations?.[DEFAULT_ANNOTATION] === 'true')
    .sort(
      (a, b) =>
        (b.metadata.creationTimestamp ?? '').localeCompare(a.metadata.creationTimestamp ?? '') ||
        (a.metadata.name ?? '').localeCompare(b.metadata.name ?? ''),
    )[0];
}
