/** Hands out informers, one per resource and filter, however many ask. */
import type { KubeObject, ResourceType } from '@gantry/api';
import { type Clock, createLogger, type Logger, type Random, systemRandom } from '@gantry/runtime';
import type { Informer, InformerFilter } from './informer.ts';
import type { MetricsSink } from './metrics.ts';
import type { Client } from './resource-client.ts';
import { SharedInformer } from './shared-informer.ts';

export interface InformerFactoryOptions {
  readonly random?: Random;
  readonly logger?: Logger;
  readonly metrics?: MetricsSink;
  /** See {@link SharedInformer}. Default: on under the test runner, off otherwise. */
  readonly freeze?: boolean;
}

interface Entry {
  readonly informer: SharedInformer<KubeObject>;
  readonly stop: AbortController;
}

/**
 * Informers asked for before {@link start} begin with it; later ones begin at once. All end when the signal given to
 * `start` aborts.
 */
export class InformerFactory {
  readonly #client: Client;
  readonly #clock: Clock;
  readonly #options: InformerFactoryOptions;
  readonly #entries = new Map<string, Entry>();
  #signal: AbortSignal | undefined;

  constructor(client: Client, clock: Clock, options: InformerFactoryOptions = {}) {
    this.#client = client;
    this.#clock = clock;
    this.#options = options;
  }

  informer<T extends KubeObject>(resource: ResourceType<T>, filter: InformerFilter = {}): Informer<T> {
    const id = idOf(resource as unknown as ResourceType, filter);
    let entry = this.#entries.get(id);
    if (entry === undefined) {
      const informer = new SharedInformer<T>({
        client: this.#client.for(resource),
        filter,
        clock: this.#clock,
        random: this.#options.random ?? systemRandom,
        logger: this.#options.logger ?? createLogger({ component: 'informer' }),
        freeze: this.#options.freeze ?? process.env.NODE_ENV === 'test',
        ...(this.#options.metrics === undefined ? {} : { metrics: this.#options.metrics }),
      });
      entry = { informer: informer as unknown as SharedInformer<KubeObject>, stop: new AbortController() };
      this.#entries.set(id, entry);
      if (this.#signal !== undefined) this.#startEntry(entry, this.#signal);
    }
    return entry.informer as unknown as Informer<T>;
  }

  /** Idempotent. */
  start(signal: AbortSignal): void {
    if (this.#signal !== undefined) return;
    this.#signal = signal;
    for (const entry of this.#entries.values()) this.#startEntry(entry, signal);
  }

  /** Resolves when every informer asked for so far has synced; rejects with the signal's reason. */
  async waitForSync(signal?: AbortSignal): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ informer }) => informer.waitForSync(signal)));
  }

  /** Ends and forgets one informer (its resource is gone); those who still hold it keep its last state. */
  stop(resource: ResourceType, filter: InformerFilter = {}): void {
    const id = idOf(resource, filter);
    this.#entries.get(id)?.stop.abort(new Error(`informer of ${resource.resource} stopped`));
    this.#entries.delete(id);
  }

  /** Longest staleness of all informers, milliseconds: what a health page shows. */
  stalenessMs(): number {
    let worst = 0;
    for (const { informer } of this.#entries.values()) worst = Math.max(worst, informer.stalenessMs());
    return worst;
  }

  #startEntry(entry: Entry, signal: AbortSignal): void {
    entry.informer.start(AbortSignal.any([signal, entry.stop.signal]));
  }
}

function idOf(resource: ResourceType, filter: InformerFilter): string {
  const { group, version, resource: name } = resource;
  return [group, version, name, filter.namespace, filter.labelSelector, filter.fieldSelector].join('|');
}
