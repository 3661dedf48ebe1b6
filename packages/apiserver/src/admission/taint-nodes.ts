/** A new node takes no pods until the node controller has seen that it is ready. */
import type { ResourceType } from '@gantry/api';
import type { Node } from '@gantry/api/core/v1';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import { isResource } from './resources.ts';

const TAINT = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' } as const;

export class TaintNodesByCondition implements AdmissionPlugin {
  readonly name = 'TaintNodesByCondition';

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return operation === 'CREATE' && isResource(resource, '', 'nodes') && !subresource;
  }

  mutate(attributes: AdmissionAttributes): void {
    const node = attributes.object as Node;
    const taints = node.spec?.taints ?? [];
    if (!taints.some((taint) => taint.key === TAINT.key && taint.effect === TAINT.effect)) {
      node.spec = { ...node.spec, taints: [...taints, { ...TAINT }] };
    }
  }
}
