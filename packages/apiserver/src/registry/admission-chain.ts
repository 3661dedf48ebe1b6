import type { KubeObject, ResourceType } from '@gantry/api';
import type { RequestContext } from './request-context.ts';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from './strategy.ts';

/** The plugins that care about one operation on one resource, found once. */
export interface ChosenPlugins {
  readonly mutating: readonly AdmissionPlugin[];
  readonly validating: readonly AdmissionPlugin[];
}

/** All admission plugins, in order. */
export class AdmissionChain {
  readonly #plugins: readonly AdmissionPlugin[];
  readonly #chosen = new WeakMap<ResourceType, Map<string, ChosenPlugins>>();

  constructor(plugins: readonly AdmissionPlugin[]) {
    this.#plugins = plugins;
  }

  choose(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): ChosenPlugins {
    let perResource = this.#chosen.get(resource);
    if (perResource === undefined) {
      perResource = new Map();
      this.#chosen.set(resource, perResource);
    }
    const key = `${operation}/${subresource ?? ''}`;
    let chosen = perResource.get(key);
    if (chosen === undefined) {
      const handling = this.#plugins.filter((plugin) => plugin.handles(operation, resource, subresource));
      chosen = {
        mutating: handling.filter((plugin) => plugin.mutate !== undefined),
        validating: handling.filter((plugin) => plugin.validate !== undefined),
      };
      perResource.set(key, chosen);
    }
    return chosen;
  }

  /** Runs a whole chain at once, for operations without an object to validate in between. */
  async run(attributes: AdmissionAttributes): Promise<void> {
    const chosen = this.choose(attributes.operation, attributes.resource, attributes.subresource);
    for (const plugin of chosen.mutating) await plugin.mutate!(attributes);
    for (const plugin of chosen.validating) await plugin.validate!(attributes);
  }
}

export function admissionAttributes(
  operation: AdmissionOperation,
  resource: ResourceType,
  context: RequestContext,
  namespace: string,
  name: string,
  object: KubeObject | undefined,
  old: KubeObject | undefined,
): AdmissionAttributes {
  return {
    operation,
    resource,
    subresource: context.subresource,
    namespace,
    name,
    user: context.user,
    dryRun: context.dryRun,
    warn: context.warn,
    object,
    old,
  };
}
