/** Resources that are computed on request and never stored: reviews, token requests, component statuses. */
import type { KubeObject } from '@gantry/api';
import type { WriteContext } from './strategy.ts';

/**
 * Handlers by what is called. A key is `group/version/resource` (group '' for core), with `/subresource` appended for a
 * subresource, for example `authorization.k8s.io/v1/selfsubjectaccessreviews` or `/v1/serviceaccounts/token`.
 */
export type VirtualResources = ReadonlyMap<string, VirtualResource>;

export interface VirtualResource {
  /** POST. `object` is decoded and defaulted; the result is answered with 201. Throws StatusError. */
  create?(
    context: WriteContext,
    target: { readonly namespace: string; readonly name: string },
    object: KubeObject,
  ): Promise<KubeObject> | KubeObject;
  /** GET of one. */
  get?(
    context: WriteContext,
    target: { readonly namespace: string; readonly name: string },
  ): Promise<KubeObject> | KubeObject;
  /** GET of all. */
  list?(context: WriteContext, namespace: string): Promise<readonly KubeObject[]> | readonly KubeObject[];
}
