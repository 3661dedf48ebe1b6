/** A pod's runtime class brings along what it costs and where it can run. */

import type { ResourceType } from '@gantry/api';
import type { Pod } from '@gantry/api/core/v1';
import type { RuntimeClass } from '@gantry/api/node/v1';
import { runtimeClasses } from '@gantry/api/resources';
import { equalObjects, newForbidden } from '@gantry/machinery';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import type { AdmissionReader } from './deps.ts';
import { isResource, shownName } from './resources.ts';

export class RuntimeClassPlugin implements AdmissionPlugin {
  readonly name = 'RuntimeClass';
  readonly #reader: AdmissionReader;
  readonly #classes = runtimeClasses;

  constructor(reader: AdmissionReader) {
    this.#reader = reader;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return operation === 'CREATE' && isResource(resource, '', 'pods') && !subresource;
  }

  mutate(attributes: AdmissionAttributes): Promise<void> | void {
    const pod = attributes.object as Pod;
    const name = pod.spec.runtimeClassName;
    if (!name) {
      if (pod.spec.overhead !== undefined && Object.keys(pod.spec.overhead).length > 0) {
        throw refuse(attributes, 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead');
      }
      return;
    }
    const found = this.#reader.get(this.#classes, '', name);
    if (found === undefined) {
      return this.#mutateLive(attributes, name);
    }
    apply(attributes, found);
  }

  async #mutateLive(attributes: AdmissionAttributes, name: string): Promise<void> {
    const found = await this.#reader.getLive(this.#classes, '', name);
    if (found === undefined) {
      throw refuse(attributes, `pod rejected: RuntimeClass "${name}" not found`);
    }
    apply(attributes, found);
  }
}

function refuse(attributes: AdmissionAttributes, detail: string): Error {
  return newForbidden('pods', shownName(attributes), detail);
}

function apply(attributes: AdmissionAttributes, runtimeClass: RuntimeClass): void {
  const { spec } = attributes.object as Pod;
  const overhead = runtimeClass.overhead?.podFixed;
  if (overhead !== undefined) {
    if (spec.overhead !== undefined && !equalObjects(spec.overhead, overhead)) {
      throw refuse(attributes, "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead");
    }
    spec.overhead = { ...overhead };
  } else if (spec.overhead !== undefined && Object.keys(spec.overhead).length > 0) {
    throw refuse(attributes, 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead');
  }
  const { nodeSelector, tolerations } = runtimeClass.scheduling ?? {};
  for (const key in nodeSelector) {
    const own = spec.nodeSelector?.[key];
    if (own !== undefined && own !== nodeSelector[key]) {
      throw refuse(
        attributes,
        `conflict: runtimeClass.scheduling.nodeSelector[${key}] = ${nodeSelector[key]}; pod.spec.nodeSelector[${key}] = ${own}`,
      );
    }
  }
  if (nodeSelector !== undefined) {
    spec.nodeSelector = { ...spec.nodeSelector, ...nodeSelector };
  }
  for (const toleration of tolerations ?? []) {
    if (!spec.tolerations?.some((own) => equalObjects(own, toleration))) {
      spec.tolerations = [...(spec.tolerations ?? []), { ...toleration }];
    }
  }
}
