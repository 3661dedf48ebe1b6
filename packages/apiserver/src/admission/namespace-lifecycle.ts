/** Nothing is created in a namespace that is missing or on its way out, and three namespaces never go. */

import type { KubeObject, ResourceType } from '@gantry/api';
import type { Namespace } from '@gantry/api/core/v1';
import { namespaces } from '@gantry/api/resources';
import { newForbidden, newNotFound, StatusError } from '@gantry/machinery';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import type { AdmissionReader } from './deps.ts';
import { groupResource, isResource, shownName } from './resources.ts';

const PROTECTED: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public']);

export class NamespaceLifecycle implements AdmissionPlugin {
  readonly name = 'NamespaceLifecycle';
  readonly #reader: AdmissionReader;
  readonly #namespaces = namespaces;

  constructor(reader: AdmissionReader) {
    this.#reader = reader;
  }

  handles(operation: AdmissionOperation, resource: ResourceType): boolean {
    if (isResource(resource, '', 'namespaces')) {
      return operation === 'DELETE';
    }
    // Reviews ask about a namespace; it need not exist for that.
    const isReview = resource.group === 'authorization.k8s.io';
    return resource.namespaced && !isReview && (operation === 'CREATE' || operation === 'UPDATE');
  }

  mutate(attributes: AdmissionAttributes): Promise<void> | void {
    if (attributes.operation === 'DELETE') {
      if (PROTECTED.has(attributes.name)) {
        throw newForbidden('namespaces', attributes.name, 'this namespace may not be deleted');
      }
      return;
    }
    const namespace = this.#reader.get(this.#namespaces, '', attributes.namespace);
    if (namespace === undefined) {
      return this.#checkLive(attributes);
    }
    check(attributes, namespace);
  }

  /** The cache may lag behind a namespace created a moment ago, through another server. */
  async #checkLive(attributes: AdmissionAttributes): Promise<void> {
    const namespace = await this.#reader.getLive(this.#namespaces, '', attributes.namespace);
    if (namespace === undefined) {
      throw newNotFound('namespaces', attributes.namespace);
    }
    check(attributes, namespace);
  }
}

function check(attributes: AdmissionAttributes, namespace: KubeObject & Namespace): void {
  if (attributes.operation !== 'CREATE' || (attributes.subresource ?? '') !== '') {
    return;
  }
  if (namespace.metadata.deletionTimestamp === undefined && namespace.status?.phase !== 'Terminating') {
    return;
  }
  const name = attributes.namespace;
  const refusal = newForbidden(
    groupResource(attributes),
    shownName(attributes),
    `unable to create new content in namespace ${name} because it is being terminated`,
  );
  const { message, reason, details, code } = refusal.status;
  // Clients tell this refusal from one of authorization by its cause.
  throw new StatusError({
    message,
    reason,
    code,
    details: {
      ...details,
      causes: [
        {
          reason: 'NamespaceTerminating',
          message: `namespace ${name} is being terminated`,
          field: 'metadata.namespace',
        },
      ],
    },
  });
}
