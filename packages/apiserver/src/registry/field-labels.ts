import type { KubeObject, MessageCodec } from '@gantry/api';
import type { FieldSelector } from '@gantry/machinery';
import { newBadRequest } from '@gantry/machinery';
import type { Strategy } from './strategy.ts';

/** The fields of a kind that field selectors may name, and their values. */
export class FieldLabels {
  readonly #strategy: Strategy;
  readonly #supported: ReadonlySet<string>;

  constructor(strategy: Strategy, codec: MessageCodec<KubeObject>) {
    this.#strategy = strategy;
    const supported = new Set(['metadata.name', 'metadata.namespace']);
    if (strategy.fields !== undefined) {
      // The strategy names its fields by what it returns for an object without content.
      for (const field of Object.keys(strategy.fields(codec.fromJson({ metadata: {} })))) supported.add(field);
    }
    this.#supported = supported;
  }

  /** Throws BadRequest for a field this kind cannot be selected by. */
  check(selector: FieldSelector): void {
    for (const { field } of selector.requirements) {
      if (!this.#supported.has(field)) throw newBadRequest(`field label not supported: ${field}`);
    }
  }

  of(object: KubeObject): Record<string, string> {
    const own = this.#strategy.fields?.(object) ?? {};
    own['metadata.name'] = object.metadata.name ?? '';
    own['metadata.namespace'] = object.metadata.namespace ?? '';
    return own;
  }
}
