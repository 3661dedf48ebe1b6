/** `pods/binding`: a scheduler tells a pod where to run, once. */
import type { Binding, Pod, PodCondition } from '@gantry/api/core/v1';
import { type FieldError, newConflict, newInvalid, notSupported, required } from '@gantry/machinery';

/** Checks what the client sent. Throws Invalid. */
export function validateBinding(binding: Binding): void {
  const errors: FieldError[] = [];
  const { target } = binding;
  if (target?.kind !== undefined && target.kind !== '' && target.kind !== 'Node') {
    errors.push(notSupported('target.kind', target.kind, ['Node', '<empty>']));
  }
  if (!target?.name) {
    errors.push(required('target.name'));
  }
  if (errors.length > 0) {
    throw newInvalid({ group: '', name: 'Binding' }, binding.metadata.name ?? '', errors);
  }
}

/**
 * The pod as bound: node set, condition PodScheduled true, annotations of the binding taken over. `pod` itself is not
 * modified. Throws Conflict when it is bound, being deleted, or not the pod the binding means; the caller runs this inside
 * its read-modify-write.
 */
export function bindPod(pod: Pod, binding: Binding, nowMs: number): Pod {
  const name = pod.metadata.name ?? '';
  if (binding.metadata.uid && binding.metadata.uid !== pod.metadata.uid) {
    const detail = `Precondition failed: UID in precondition: ${binding.metadata.uid}, UID in object meta: ${pod.metadata.uid}`;
    throw newConflict('pods', name, detail);
  }
  const version = binding.metadata.resourceVersion;
  if (version && version !== pod.metadata.resourceVersion) {
    const detail = `Precondition failed: ResourceVersion in precondition: ${version}, ResourceVersion in object meta: ${pod.metadata.resourceVersion}`;
    throw newConflict('pods', name, detail);
  }
  if (pod.metadata.deletionTimestamp !== undefined) {
    throw newConflict('pods/binding', name, `pod ${name} is being deleted, cannot be assigned to a host`);
  }
  if (pod.spec.nodeName) {
    throw newConflict('pods/binding', name, `pod ${name} is already assigned to node "${pod.spec.nodeName}"`);
  }
  if ((pod.spec.schedulingGates?.length ?? 0) > 0) {
    throw newConflict('pods/binding', name, `pod ${name} has non-empty .spec.schedulingGates`);
  }
  const bound: Pod = {
    ...pod,
    metadata: { ...pod.metadata },
    spec: { ...pod.spec, nodeName: binding.target.name! },
    status: { ...pod.status, conditions: withScheduled(pod.status?.conditions ?? [], nowMs) },
  };
  if (binding.metadata.annotations !== undefined) {
    bound.metadata.annotations = { ...pod.metadata.annotations, ...binding.metadata.annotations };
  }
  return bound;
}

function withScheduled(conditions: readonly PodCondition[], nowMs: number): PodCondition[] {
  const scheduled: PodCondition = {
    type: 'PodScheduled',
    status: 'True',
    lastTransitionTime: new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  return [...conditions.filter((condition) => condition.type !== 'PodScheduled'), scheduled];
}
