/** Which objects a list or watch is about. */
import { FieldSelector, type LabelSelector, parseFieldSelector, parseLabelSelector } from '@gantry/machinery';
import type { StoredObject } from '@gantry/storage';
import { labelsOf } from './label-view.ts';
import type { ServedResource } from './served-resource.ts';

/** Decides by labels first, which needs no decoding, then by fields. */
export class Selection {
  readonly labels: LabelSelector | undefined;
  readonly fields: FieldSelector | undefined;
  /** Set when the selection can only ever match the object of this name. */
  readonly name: string | undefined;
  readonly #resource: ServedResource;

  private constructor(resource: ServedResource, labels: LabelSelector | undefined, fields: FieldSelector | undefined) {
    this.#resource = resource;
    this.labels = labels;
    this.name = fields?.requiredValue('metadata.name');
    // What the key already guarantees need not be checked on every object.
    const rest =
      this.name === undefined
        ? fields
        : new FieldSelector(
            fields!.requirements.filter((each) => each.field !== 'metadata.name' || each.operator !== '='),
          );
    this.fields = rest === undefined || rest.isEmpty() ? undefined : rest;
  }

  /** Throws BadRequest for a selector that does not parse or names an unknown field. */
  static parse(
    resource: ServedResource,
    labelSelector: string | undefined,
    fieldSelector: string | undefined,
  ): Selection {
    let labels: LabelSelector | undefined;
    let fields: FieldSelector | undefined;
    if (labelSelector !== undefined && labelSelector !== '') {
      labels = parseLabelSelector(labelSelector);
      if (labels.isEmpty()) labels = undefined;
    }
    if (fieldSelector !== undefined && fieldSelector !== '') {
      fields = parseFieldSelector(fieldSelector);
      if (fields.isEmpty()) fields = undefined;
      else resource.fieldLabels.check(fields);
    }
    return new Selection(resource, labels, fields);
  }

  /** True when everything under the namespace matches. */
  get isEverything(): boolean {
    return this.labels === undefined && this.fields === undefined && this.name === undefined;
  }

  matches(stored: StoredObject): boolean {
    if (this.labels !== undefined && !this.labels.matches(labelsOf(stored))) return false;
    if (this.name !== undefined && !stored.key.endsWith(`/${this.name}`)) return false;
    return this.fields === undefined || this.fields.matches(this.#resource.fieldLabels.of(stored.object));
  }
}
