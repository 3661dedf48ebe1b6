/** Publishes the cluster's certificate authority in every namespace, where pods' projected volumes read it. */
import type { ConfigMap, Namespace } from '@gantry/api/core/v1';
import { configMaps, namespaces } from '@gantry/api/resources';
import { Controller, done, enqueueHandler, type Informer, type ReconcileOutcome } from '@gantry/client';
import { equalObjects, isAlreadyExists, isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { isNamespaceTerminating } from '../shared/pod-control.ts';

export const ROOT_CA_CONFIG_MAP = 'kube-root-ca.crt';
const DESCRIPTION = 'kubernetes.io/description';
const DESCRIPTION_TEXT =
  'The authority that signed the API server’s certificate. Kept by the cluster: changes made here are undone.';

export class RootCaPublisher implements RunnableController {
  readonly name = 'root-ca-certificate-publisher';
  readonly #context: ControllerContext;
  readonly #rootCa: string;
  readonly #namespaces: Informer<Namespace>;
  readonly #configMaps: Informer<ConfigMap>;
  readonly #controller: Controller;

  /** `rootCa`: PEM. */
  constructor(context: ControllerContext, rootCa: string) {
    this.#context = context;
    this.#rootCa = rootCa;
    this.#namespaces = context.informers.informer(namespaces);
    // Only the published maps: the others may be many and large.
    this.#configMaps = context.informers.informer(configMaps, { fieldSelector: `metadata.name=${ROOT_CA_CONFIG_MAP}` });
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#namespaces.addHandler(enqueueHandler(this.#controller));
    const enqueue = ({ metadata }: ConfigMap) => this.#controller.enqueue(metadata.namespace ?? '');
    this.#configMaps.addHandler({ onUpdate: (_old, current) => enqueue(current), onDelete: enqueue });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  async #reconcile(name: string, signal: AbortSignal): Promise<ReconcileOutcome> {
    const namespace = this.#namespaces.lister.get('', name);
    if (namespace === undefined || namespace.metadata.deletionTimestamp !== undefined) return done;
    const data = { 'ca.crt': this.#rootCa };
    const existing = this.#configMaps.lister.get(name, ROOT_CA_CONFIG_MAP);
    const client = this.#context.client.for(configMaps);
    if (existing === undefined) {
      const annotations = { [DESCRIPTION]: DESCRIPTION_TEXT };
      const metadata = { namespace: name, name: ROOT_CA_CONFIG_MAP, annotations };
      try {
        await client.create({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data }, { signal });
      } catch (error) {
        if (!isAlreadyExists(error) && !isNamespaceTerminating(error) && !isNotFound(error)) throw error;
      }
      return done;
    }
    if (equalObjects(existing.data ?? {}, data)) return done;
    await client.update({ ...existing, data }, { signal });
    return done;
  }
}
