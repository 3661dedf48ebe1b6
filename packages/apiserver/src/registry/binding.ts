/** Binding a pod to a node: the scheduler's write, and the only way to set spec.nodeName. */
import type { KubeObject } from '@gantry/api';
import type { Binding, Pod } from '@gantry/api/core/v1';
import { invalid, newConflict, newInvalid, required } from '@gantry/machinery';
import { timestamp } from './metadata.ts';
import type { RequestContext } from './request-context.ts';
import type { ServedResource } from './served-resource.ts';
import type { Writer } from './writer.ts';

/** Throws Conflict when the pod has a node already or is being deleted. */
export async function bindPod(
  writer: Writer,
  pods: ServedResource,
  context: RequestContext,
  namespace: string,
  name: string,
  binding: Binding,
): Promise<void> {
  const target = binding.target;
  const node = target?.name ?? '';
  if (node === '') throw newInvalid('Binding', name, [required('target.name')]);
  if ((target.kind ?? '') !== '' && target.kind !== 'Node') {
    throw newInvalid('Binding', name, [invalid('target.kind', target.kind, 'must be "Node" or empty')]);
  }
  const uid = binding.metadata.uid ?? '';
  const bindContext: RequestContext = { ...context, subresource: 'binding' };
  await writer.update(
    pods,
    bindContext,
    namespace,
    name,
    (current) => {
      const pod = current as unknown as Pod;
      const refuse = (detail: string) => newConflict('pods/binding', name, detail);
      if (pod.metadata.deletionTimestamp !== undefined) throw refuse(`pod ${name} is being deleted, cannot be assigned to a host`);
      if ((pod.spec.nodeName ?? '') !== '') throw refuse(`pod ${name} is already assigned to node "${pod.spec.nodeName}"`);
      const gates = (pod.spec as { schedulingGates?: unknown[] }).schedulingGates ?? [];
      if (gates.length > 0) throw refuse(`pod ${name} has non-empty .spec.schedulingGates`);
      const annotations = { ...pod.metadata.annotations, ...binding.metadata.annotations };
      const conditions = (pod.status.conditions ?? []).filter((each) => each.type !== 'PodScheduled');
      return {
        ...pod,
        metadata: {
          ...pod.metadata,
          ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
        },
        spec: { ...pod.spec, nodeName: node },
        status: {
          ...pod.status,
          conditions: [
            ...conditions,
            {
              type: 'PodScheduled',
              status: 'True',
              lastProbeTime: null,
              lastTransitionTime: timestamp(context.nowMs),
              ...observedGeneration(pod),
            },
          ],
        },
      } as unknown as KubeObject;
    },
    uid === '' ? undefined : { uid },
  );
}

function observedGeneration(pod: Pod): { observedGeneration?: number } {
  const { generation } = pod.metadata;
  return generation === undefined ? {} : { observedGeneration: generation };
}
