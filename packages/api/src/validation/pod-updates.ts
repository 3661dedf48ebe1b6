/** What may change in a pod that exists: nearly nothing, except through its subresources. */
import { equalObjects, forbidden, invalid } from '@gantry/machinery';
import type { Container, Pod, PodSpec, Toleration } from '../../gen/k8s/core/v1.ts';
import { checkEphemeralContainers } from './containers.ts';
import { checkResourceRequirements } from './resources.ts';
import { checkTolerations } from './scheduling-constraints.ts';
import { type Errors, each } from './values.ts';

const UPDATE_RULE =
  'pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)';

export function validatePodUpdate(pod: Pod, old: Pod): Errors {
  const errors: Errors = [];
  const spec = pod.spec;
  const before = old.spec;
  checkSameNumber(errors, 'spec.containers', each(spec.containers), each(before.containers));
  checkSameNumber(errors, 'spec.initContainers', each(spec.initContainers), each(before.initContainers));
  if (errors.length > 0) {
    return errors;
  }
  checkImages(errors, 'spec.containers', each(spec.containers));
  checkImages(errors, 'spec.initContainers', each(spec.initContainers));
  checkActiveDeadline(errors, spec, before);
  checkAddedTolerations(errors, each(spec.tolerations), each(before.tolerations));
  const gates = each(spec.schedulingGates);
  const oldGates = new Set(each(before.schedulingGates).map((gate) => gate.name));
  const added = gates.filter((gate) => !oldGates.has(gate.name));
  if (added.length > 0) {
    errors.push(
      forbidden(
        'spec.schedulingGates',
        `only deletion is allowed, but found new scheduling gates ${JSON.stringify(added.map((gate) => gate.name))}`,
      ),
    );
  }
  if (errors.length > 0) {
    return errors;
  }
  const gated = oldGates.size > 0;
  const wanted = withoutMutable(spec, gated);
  const had = withoutMutable(before, gated);
  // A grace period that should never have been negative may be repaired to one second.
  if (
    had.terminationGracePeriodSeconds !== undefined &&
    had.terminationGracePeriodSeconds < 0 &&
    wanted.terminationGracePeriodSeconds === 1
  ) {
    had.terminationGracePeriodSeconds = 1;
  }
  if (!equalObjects(wanted, had)) {
    const changed = changedMembers(wanted, had);
    errors.push(forbidden('spec', `${UPDATE_RULE}\nchanged: ${changed.join(', ')}`));
  }
  return errors;
}

function checkSameNumber(errors: Errors, path: string, now: readonly unknown[], before: readonly unknown[]): void {
  if (now.length !== before.length) {
    errors.push(forbidden(path, 'pod updates may not add or remove containers'));
  }
}

function checkImages(errors: Errors, path: string, containers: readonly Container[]): void {
  for (let i = 0; i < containers.length; i++) {
    const image = containers[i]!.image;
    if (!image) {
      errors.push({ type: 'FieldValueRequired', field: `${path}[${i}].image`, detail: '' });
    } else if (image.trim() !== image) {
      errors.push(invalid(`${path}[${i}].image`, image, 'must not have leading or trailing whitespace'));
    }
  }
}

/** May be set, and shortened; never lengthened or removed. */
function checkActiveDeadline(errors: Errors, spec: PodSpec, before: PodSpec): void {
  const path = 'spec.activeDeadlineSeconds';
  if (spec.activeDeadlineSeconds !== undefined) {
    if (spec.activeDeadlineSeconds < 0 || spec.activeDeadlineSeconds > 2 ** 31 - 1) {
      errors.push(invalid(path, spec.activeDeadlineSeconds, `must be between 0 and ${2 ** 31 - 1}, inclusive`));
    } else if (
      before.activeDeadlineSeconds !== undefined &&
      spec.activeDeadlineSeconds > before.activeDeadlineSeconds
    ) {
      errors.push(invalid(path, spec.activeDeadlineSeconds, 'must be less than or equal to previous value'));
    }
  } else if (before.activeDeadlineSeconds !== undefined) {
    errors.push(invalid(path, null, 'must not update from a positive integer to nil value'));
  }
}

function checkAddedTolerations(errors: Errors, now: readonly Toleration[], before: readonly Toleration[]): void {
  if (now === before || equalObjects(now, before)) {
    return;
  }
  checkTolerations(errors, 'spec.tolerations', now);
  for (const old of before) {
    const kept = now.some((toleration) =>
      equalObjects({ ...toleration, tolerationSeconds: undefined }, { ...old, tolerationSeconds: undefined }),
    );
    if (!kept) {
      errors.push(
        forbidden('spec.tolerations', 'existing toleration can not be modified except its tolerationSeconds'),
      );
      return;
    }
  }
}

type Comparable = Partial<PodSpec>;

/** The spec without what an update may touch. A pod still behind scheduling gates may also narrow where it runs. */
function withoutMutable(spec: PodSpec, gated: boolean): Comparable {
  const rest: Comparable = { ...spec };
  rest.containers = each(spec.containers).map(({ image: _image, ...container }) => container as Container);
  rest.initContainers = each(spec.initContainers).map(({ image: _image, ...container }) => container as Container);
  delete rest.activeDeadlineSeconds;
  delete rest.tolerations;
  delete rest.schedulingGates;
  if (gated) {
    delete rest.nodeSelector;
    delete rest.affinity;
  }
  return rest;
}

function changedMembers(now: Comparable, before: Comparable): string[] {
  const members = new Set([...Object.keys(now), ...Object.keys(before)]) as Set<keyof Comparable>;
  return [...members].filter((member) => !equalObjects(now[member], before[member])).map((member) => `spec.${member}`);
}

/** The kubelet's writes. `nodeName` is not its to change, and a container that ended for good stays ended. */
export function validatePodStatusUpdate(pod: Pod, old: Pod): Errors {
  const errors: Errors = [];
  if ((pod.spec.nodeName ?? '') !== (old.spec.nodeName ?? '')) {
    errors.push(invalid('status.nodeName', pod.spec.nodeName ?? '', 'pod nodename cannot be changed directly'));
  }
  const policy = old.spec.restartPolicy;
  if (policy !== 'Always') {
    const before = each(old.status?.containerStatuses);
    const now = each(pod.status?.containerStatuses);
    for (const status of before) {
      const ended = status.state?.terminated;
      if (ended === undefined || (policy === 'OnFailure' && ended.exitCode !== 0)) {
        continue;
      }
      const index = now.findIndex((each) => each.name === status.name);
      if (index >= 0 && now[index]!.state?.terminated === undefined) {
        errors.push(
          forbidden(`status.containerStatuses[${index}].state`, 'may not be transitioned to non-terminated state'),
        );
      }
    }
  }
  return errors;
}

/** Debugging containers are only ever added. */
export function validateEphemeralContainersUpdate(pod: Pod, old: Pod): Errors {
  const errors: Errors = [];
  const now = each(pod.spec.ephemeralContainers);
  for (const container of each(old.spec.ephemeralContainers)) {
    const same = now.find((candidate) => candidate.name === container.name);
    if (same === undefined) {
      errors.push(
        forbidden('spec.ephemeralContainers', `existing ephemeral containers "${container.name}" may not be removed\n`),
      );
    } else if (!equalObjects(same, container)) {
      errors.push(
        forbidden('spec.ephemeralContainers', `existing ephemeral containers "${container.name}" may not be changed\n`),
      );
    }
  }
  checkEphemeralContainers(errors, 'spec.ephemeralContainers', now, {
    spec: pod.spec,
    volumes: new Map(each(pod.spec.volumes).map((volume) => [volume.name, volume])),
    names: new Set([...each(pod.spec.containers), ...each(pod.spec.initContainers)].map(({ name }) => name)),
    hostPorts: new Set(),
  });
  return errors;
}

/** Only CPU and memory of containers that are there may be resized, without changing the QoS class (the strategy checks that). */
export function validatePodResize(pod: Pod, old: Pod): Errors {
  const errors: Errors = [];
  for (const list of ['containers', 'initContainers'] as const) {
    const now = each(pod.spec[list]);
    const before = each(old.spec[list]);
    checkSameNumber(errors, `spec.${list}`, now, before);
    for (let i = 0; i < now.length && errors.length === 0; i++) {
      checkResourceRequirements(errors, `spec.${list}[${i}].resources`, now[i]!.resources);
    }
  }
  const wanted = withoutResources(pod.spec);
  const had = withoutResources(old.spec);
  if (errors.length === 0 && !equalObjects(wanted, had)) {
    errors.push(forbidden('spec', 'only cpu and memory resources are mutable'));
  }
  return errors;
}

function withoutResources(spec: PodSpec): Comparable {
  const strip = (container: Container) => {
    const copy = structuredClone(container);
    for (const amounts of [copy.resources?.limits, copy.resources?.requests]) {
      delete amounts?.cpu;
      delete amounts?.memory;
    }
    copy.resources = dropEmpty(copy.resources ?? {});
    return copy;
  };
  return {
    ...spec,
    containers: each(spec.containers).map(strip),
    initContainers: each(spec.initContainers).map(strip),
  };
}

function dropEmpty<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, member]) => typeof member !== 'object' || member === null || Object.keys(member).length > 0,
    ),
  ) as T;
}
