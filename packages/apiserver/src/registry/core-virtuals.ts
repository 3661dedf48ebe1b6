/** Computed resources of the core group. */
import type { KubeObject } from '@gantry/api';
import type { Binding } from '@gantry/api/core/v1';
import { newNotFound } from '@gantry/machinery';
import type { ApiCore } from '../core.ts';
import { bind } from './actions.ts';
import type { RequestContext } from './request-context.ts';
import type { VirtualResource } from './virtual.ts';

export interface ComponentHealth {
  readonly name: string;
  /** Why it is not healthy; undefined when it is. */
  problem(): string | undefined;
}

/** `bindings` (the older way to bind a pod) and `componentstatuses`. */
export function coreVirtualResources(
  core: ApiCore,
  components: readonly ComponentHealth[],
): Map<string, VirtualResource> {
  return new Map<string, VirtualResource>([
    [
      '/v1/bindings',
      {
        async create(context, { namespace }, object) {
          const pods = core.resources.find('', 'v1', 'pods')!;
          const binding = object as unknown as Binding;
          await bind(core, pods, context as RequestContext, namespace, binding.metadata.name ?? '', binding);
          return object;
        },
      },
    ],
    [
      '/v1/componentstatuses',
      {
        get(_context, { name }) {
          const found = components.find((each) => each.name === name);
          if (found === undefined) throw newNotFound('componentstatuses', name);
          return componentStatus(found);
        },
        list: () => components.map(componentStatus),
      },
    ],
  ]);
}

function componentStatus({ name, problem }: ComponentHealth): KubeObject {
  const message = problem();
  return {
    kind: 'ComponentStatus',
    apiVersion: 'v1',
    metadata: { name },
    conditions: [{ type: 'Healthy', status: message === undefined ? 'True' : 'False', message: message ?? 'ok' }],
  } as unknown as KubeObject;
}
