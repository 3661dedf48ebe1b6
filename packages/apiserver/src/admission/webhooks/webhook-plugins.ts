/** Admission by webhooks: programs in or beside the cluster that change what is written, or refuse it. */
import { applyDefaults, type KubeObject, type ResourceType } from '@gantry/api';
import type { MutatingWebhook } from '@gantry/api/admissionregistration/v1';
import { mutatingWebhookConfigurations, validatingWebhookConfigurations } from '@gantry/api/resources';
import { newBadRequest, newInternalError, type StatusError } from '@gantry/machinery';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../../registry/strategy.ts';
import type { AdmissionReader } from '../deps.ts';
import { applyPatch, denial, responseTo, reviewOf } from './admission-review.ts';
import type { CallWebhook } from './webhook-client.ts';
import { type CompiledWebhook, compile, matches, type Webhook } from './webhook-match.ts';

const TIMEOUT_SECONDS = 10;
/** Nothing may keep an administrator from removing a webhook that misbehaves. */
const EXEMPT: ReadonlySet<string> = new Set([
  'mutatingwebhookconfigurations',
  'validatingwebhookconfigurations',
  'validatingadmissionpolicies',
  'validatingadmissionpolicybindings',
]);

interface Configuration {
  readonly metadata: { readonly name?: string | undefined };
  readonly webhooks?: readonly Webhook[] | undefined;
}

/** Configurations change rarely and are read on every write: what was compiled is kept as long as the object. */
const compiled = new WeakMap<Configuration, readonly CompiledWebhook[]>();

function webhooksOf(configuration: Configuration): readonly CompiledWebhook[] {
  let known = compiled.get(configuration);
  if (known === undefined) {
    known = (configuration.webhooks ?? []).map(compile);
    compiled.set(configuration, known);
  }
  return known;
}

abstract class WebhookPlugin implements AdmissionPlugin {
  abstract readonly name: string;
  protected readonly reader: AdmissionReader;
  readonly #call: CallWebhook;

  constructor(reader: AdmissionReader, call: CallWebhook) {
    this.reader = reader;
    this.#call = call;
  }

  handles(_operation: AdmissionOperation, resource: ResourceType): boolean {
    return !(resource.group === 'admissionregistration.k8s.io' && EXEMPT.has(resource.resource));
  }

  protected relevant(configurations: Iterable<Configuration>, attributes: AdmissionAttributes): CompiledWebhook[] {
    const found: CompiledWebhook[] = [];
    for (const configuration of configurations) {
      for (const each of webhooksOf(configuration)) {
        if (matches(each, attributes, this.reader)) {
          found.push(each);
        }
      }
    }
    return found;
  }

  /**
   * Asks one webhook. Returns its response when it agrees, undefined when it failed and may be ignored. Throws what the
   * client is to hear otherwise.
   */
  protected async ask<T>(
    { webhook }: CompiledWebhook,
    attributes: AdmissionAttributes,
    use: (response: ReturnType<typeof responseTo>) => T,
  ): Promise<T | undefined> {
    if (attributes.dryRun && webhook.sideEffects !== 'None' && webhook.sideEffects !== 'NoneOnDryRun') {
      throw newBadRequest(`admission webhook ${JSON.stringify(webhook.name)} does not support dry run`);
    }
    try {
      const review = reviewOf(attributes);
      const answer = await this.#call(webhook.clientConfig, review, webhook.timeoutSeconds ?? TIMEOUT_SECONDS);
      const response = responseTo(review, answer);
      for (const warning of response.warnings ?? []) {
        attributes.warn(warning);
      }
      if (!response.allowed) {
        throw new Denied(denial(webhook.name, response));
      }
      return use(response);
    } catch (error) {
      if (error instanceof Denied) {
        throw error.status;
      }
      if (webhook.failurePolicy === 'Ignore') {
        return undefined;
      }
      const reason = error instanceof Error ? error.message : String(error);
      throw newInternalError(new Error(`failed calling webhook ${JSON.stringify(webhook.name)}: ${reason}`));
    }
  }
}

/** Tells a "no" apart from a webhook that did not work. */
class Denied extends Error {
  readonly status: StatusError;

  constructor(status: StatusError) {
    super(status.message);
    this.status = status;
  }
}

/** One after another, in the order of the configurations' names: each sees what the ones before it made. */
export class MutatingAdmissionWebhook extends WebhookPlugin {
  readonly name = 'MutatingAdmissionWebhook';

  mutate(attributes: AdmissionAttributes): Promise<void> | void {
    const configurations = [...this.reader.list(mutatingWebhookConfigurations, '')];
    if (configurations.length > 0) {
      return this.#mutate(this.relevant(configurations, attributes), attributes);
    }
  }

  async #mutate(webhooks: readonly CompiledWebhook[], attributes: AdmissionAttributes): Promise<void> {
    /** Those that want to see the object again when a later one has changed it. */
    const again = new Set<CompiledWebhook>();
    for (const [index, each] of webhooks.entries()) {
      if (await this.#mutateBy(each, attributes)) {
        for (const earlier of webhooks.slice(0, index)) {
          if ((earlier.webhook as MutatingWebhook).reinvocationPolicy === 'IfNeeded') again.add(earlier);
        }
      }
    }
    for (const each of again) {
      await this.#mutateBy(each, attributes);
    }
  }

  async #mutateBy(each: CompiledWebhook, attributes: AdmissionAttributes): Promise<boolean> {
    const changed = await this.ask(each, attributes, (response) => {
      const object = attributes.object;
      if (object === undefined || !applyPatch(attributes.resource, object, response)) {
        return false;
      }
      applyDefaults(object as KubeObject);
      return true;
    });
    return changed ?? false;
  }
}

/** All at once; the first refusal, in the order of the configurations, is what the client hears. */
export class ValidatingAdmissionWebhook extends WebhookPlugin {
  readonly name = 'ValidatingAdmissionWebhook';

  validate(attributes: AdmissionAttributes): Promise<void> | void {
    const configurations = [...this.reader.list(validatingWebhookConfigurations, '')];
    if (configurations.length > 0) {
      return this.#validate(this.relevant(configurations, attributes), attributes);
    }
  }

  async #validate(webhooks: readonly CompiledWebhook[], attributes: AdmissionAttributes): Promise<void> {
    const outcomes = await Promise.allSettled(webhooks.map((each) => this.ask(each, attributes, () => undefined)));
    const refusal = outcomes.find((outcome) => outcome.status === 'rejected');
    if (refusal !== undefined) {
      throw refusal.reason;
    }
  }
}
