/** Fills ClusterRoles that are made of others with the rules of all roles their selectors match. */
import type { ClusterRole, PolicyRule } from '@gantry/api/rbac/v1';
import { clusterRoles } from '@gantry/api/resources';
import { Controller, done, type Informer, type ReconcileOutcome } from '@gantry/client';
import { equalObjects, labelSelectorFromObject } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';

export class ClusterRoleAggregationController implements RunnableController {
  readonly name = 'clusterrole-aggregation';
  readonly #context: ControllerContext;
  readonly #roles: Informer<ClusterRole>;
  readonly #controller: Controller<string>;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#roles = context.informers.informer(clusterRoles);
    this.#controller = new Controller<string>({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    // Any role may be a part of any aggregated one.
    const enqueueAll = () => {
      for (const role of this.#roles.lister.list()) {
        if (role.aggregationRule !== undefined) this.#controller.enqueue(role.metadata.name ?? '');
      }
    };
    this.#roles.addHandler({ onAdd: enqueueAll, onUpdate: enqueueAll, onDelete: enqueueAll });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  async #reconcile(name: string, signal: AbortSignal): Promise<ReconcileOutcome> {
    const role = this.#roles.lister.get('', name);
    if (role?.aggregationRule === undefined) return done;
    const rules = aggregateRules(role, this.#roles.lister.list());
    if (equalObjects(role.rules ?? [], rules)) return done;
    await this.#context.client.for(clusterRoles).update({ ...role, rules }, { signal });
    return done;
  }
}

/** The rules of all selected roles, by selector and name, each once. Pure. */
export function aggregateRules(role: ClusterRole, all: readonly ClusterRole[]): PolicyRule[] {
  const rules: PolicyRule[] = [];
  const byName = [...all].sort((a, b) => ((a.metadata.name ?? '') < (b.metadata.name ?? '') ? -1 : 1));
  for (const object of role.aggregationRule?.clusterRoleSelectors ?? []) {
    const selector = labelSelectorFromObject(object);
    for (const part of byName) {
      if (part.metadata.name === role.metadata.name || !selector.matches(part.metadata.labels)) continue;
      for (const rule of part.rules ?? []) if (!rules.some((each) => equalObjects(each, rule))) rules.push(rule);
    }
  }
  return rules;
}
