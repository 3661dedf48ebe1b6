/** Turns the name of a priority class into the number the scheduler compares. */

import type { ResourceType } from '@gantry/api';
import type { Pod } from '@gantry/api/core/v1';
import { priorityClasses } from '@gantry/api/resources';
import type { PriorityClass } from '@gantry/api/scheduling/v1';
import { newForbidden } from '@gantry/machinery';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import type { AdmissionReader } from './deps.ts';
import { isResource, shownName } from './resources.ts';

const GROUP = 'scheduling.k8s.io';
/** Known even before their objects exist, so that the first system pods can start. */
const SYSTEM_PRIORITIES: ReadonlyMap<string, number> = new Map([
  ['system-cluster-critical', 2_000_000_000],
  ['system-node-critical', 2_000_001_000],
]);
const DEFAULT_PRIORITY = 0;
const DEFAULT_PREEMPTION = 'PreemptLowerPriority';

interface Resolved {
  readonly name: string;
  readonly value: number;
  readonly preemptionPolicy: PriorityClass['preemptionPolicy'] | undefined;
}

export class Priority implements AdmissionPlugin {
  readonly name = 'Priority';
  readonly #reader: AdmissionReader;
  readonly #classes = priorityClasses;

  constructor(reader: AdmissionReader) {
    this.#reader = reader;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    if (subresource) {
      return false;
    }
    const writes = operation === 'CREATE' || operation === 'UPDATE';
    return writes && (isResource(resource, '', 'pods') || isResource(resource, GROUP, 'priorityclasses'));
  }

  mutate(attributes: AdmissionAttributes): Promise<void> | void {
    if (!isResource(attributes.resource, '', 'pods')) {
      return;
    }
    const pod = attributes.object as Pod;
    if (attributes.operation === 'UPDATE') {
      // Decided at creation: what an update leaves out is put back.
      const old = attributes.old as Pod;
      if (pod.spec.priority === undefined && old.spec.priority !== undefined) {
        pod.spec.priority = old.spec.priority;
      }
      if (pod.spec.preemptionPolicy === undefined && old.spec.preemptionPolicy !== undefined) {
        pod.spec.preemptionPolicy = old.spec.preemptionPolicy;
      }
      return;
    }
    const name = pod.spec.priorityClassName ?? '';
    const resolved = name === '' ? this.#default() : this.#byName(name);
    if (resolved !== undefined) {
      setPriority(attributes, pod, resolved);
      return;
    }
    return this.#resolveLive(attributes, pod, name);
  }

  validate(attributes: AdmissionAttributes): void {
    if (!isResource(attributes.resource, GROUP, 'priorityclasses')) {
      return;
    }
    const priorityClass = attributes.object as PriorityClass;
    if (priorityClass.globalDefault !== true) {
      return;
    }
    for (const other of this.#reader.list(this.#classes, '')) {
      if (other.globalDefault === true && other.metadata.name !== priorityClass.metadata.name) {
        const detail = `PriorityClass ${other.metadata.name} is already marked as default. Only one default can exist`;
        throw newForbidden({ group: GROUP, name: 'priorityclasses' }, attributes.name, detail);
      }
    }
  }

  async #resolveLive(attributes: AdmissionAttributes, pod: Pod, name: string): Promise<void> {
    const found = await this.#reader.getLive(this.#classes, '', name);
    if (found === undefined) {
      throw newForbidden('pods', shownName(attributes), `no PriorityClass with name ${name} was found`);
    }
    setPriority(attributes, pod, resolvedFrom(found));
  }

  #byName(name: string): Resolved | undefined {
    const found = this.#reader.get(this.#classes, '', name);
    if (found !== undefined) {
      return resolvedFrom(found);
    }
    const value = SYSTEM_PRIORITIES.get(name);
    return value === undefined ? undefined : { name, value, preemptionPolicy: undefined };
  }

  /** Of several defaults (older servers allowed that) the lowest counts. */
  #default(): Resolved {
    let best: PriorityClass | undefined;
    for (const candidate of this.#reader.list(this.#classes, '')) {
      if (candidate.globalDefault === true && (best === undefined || candidate.value < best.value)) {
        best = candidate;
      }
    }
    return best === undefined ? { name: '', value: DEFAULT_PRIORITY, preemptionPolicy: undefined } : resolvedFrom(best);
  }
}

function resolvedFrom(priorityClass: PriorityClass): Resolved {
  return {
    name: priorityClass.metadata.name ?? '',
    value: priorityClass.value,
    preemptionPolicy: priorityClass.preemptionPolicy,
  };
}

function setPriority(attributes: AdmissionAttributes, pod: Pod, resolved: Resolved): void {
  const { spec } = pod;
  if (spec.priority !== undefined && spec.priority !== resolved.value) {
    const detail = `the integer value of priority (${spec.priority}) must not be provided in pod spec; priority admission controller computed ${resolved.value} from the given PriorityClass name`;
    throw newForbidden('pods', shownName(attributes), detail);
  }
  const preemptionPolicy = resolved.preemptionPolicy ?? DEFAULT_PREEMPTION;
  if (spec.preemptionPolicy !== undefined && spec.preemptionPolicy !== preemptionPolicy) {
    const detail = `the string value of PreemptionPolicy (${spec.preemptionPolicy}) must not be provided in pod spec; priority admission controller computed ${preemptionPolicy} from the given PriorityClass name`;
    throw newForbidden('pods', shownName(attributes), detail);
  }
  if (resolved.name !== '') {
    spec.priorityClassName = resolved.name;
  }
  spec.priority = resolved.value;
  spec.preemptionPolicy = preemptionPolicy;
}
