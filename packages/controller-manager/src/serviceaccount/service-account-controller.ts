/** Gives every namespace its `default` ServiceAccount. */
import type { Namespace, ServiceAccount } from '@gantry/api/core/v1';
import { namespaces, serviceAccounts } from '@gantry/api/resources';
import { Controller, done, enqueueHandler, type Informer, type ReconcileOutcome } from '@gantry/client';
import { isAlreadyExists, isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { isNamespaceTerminating } from '../shared/pod-control.ts';

const NAME = 'default';

export class ServiceAccountController implements RunnableController {
  readonly name = 'serviceaccount';
  readonly #context: ControllerContext;
  readonly #namespaces: Informer<Namespace>;
  readonly #accounts: Informer<ServiceAccount>;
  readonly #controller: Controller;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#namespaces = context.informers.informer(namespaces);
    this.#accounts = context.informers.informer(serviceAccounts);
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#namespaces.addHandler(enqueueHandler(this.#controller));
    this.#accounts.addHandler({
      onDelete: ({ metadata }) => {
        if (metadata.name === NAME) this.#controller.enqueue(metadata.namespace ?? '');
      },
    });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  async #reconcile(name: string, signal: AbortSignal): Promise<ReconcileOutcome> {
    const namespace = this.#namespaces.lister.get('', name);
    if (namespace === undefined || namespace.metadata.deletionTimestamp !== undefined) return done;
    if (this.#accounts.lister.get(name, NAME) !== undefined) return done;
    const account: ServiceAccount = {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { namespace: name, name: NAME },
    };
    try {
      await this.#context.client.for(serviceAccounts).create(account, { signal });
    } catch (error) {
      // Made by someone else, or its namespace went away meanwhile.
      if (!isAlreadyExists(error) && !isNamespaceTerminating(error) && !isNotFound(error)) throw error;
    }
    return done;
  }
}
