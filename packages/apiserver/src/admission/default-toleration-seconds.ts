/** Pods stay five minutes on a node that stopped answering, unless they say otherwise. */
import type { ResourceType } from '@gantry/api';
import type { Pod } from '@gantry/api/core/v1';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import { isResource } from './resources.ts';

const SECONDS = 300;
const TAINTS = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'] as const;

export class DefaultTolerationSeconds implements AdmissionPlugin {
  readonly name = 'DefaultTolerationSeconds';

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return (operation === 'CREATE' || operation === 'UPDATE') && isResource(resource, '', 'pods') && !subresource;
  }

  mutate(attributes: AdmissionAttributes): void {
    const pod = attributes.object as Pod;
    for (const key of TAINTS) {
      const tolerated = pod.spec.tolerations?.some(
        (toleration) =>
          (!toleration.key || toleration.key === key) && (!toleration.effect || toleration.effect === 'NoExecute'),
      );
      if (tolerated !== true) {
        pod.spec.tolerations = [
          ...(pod.spec.tolerations ?? []),
          { key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: SECONDS },
        ];
      }
    }
  }
}
