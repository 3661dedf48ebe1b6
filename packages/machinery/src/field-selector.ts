/** Field selectors of list and watch calls: `metadata.name=web,status.phase!=Running`. */
import { newBadRequest } from './status-errors.ts';

export interface FieldRequirement {
  readonly field: string;
  readonly operator: '=' | '!=';
  readonly value: string;
}

/** An immutable conjunction of field requirements. */
export class FieldSelector {
  readonly requirements: readonly FieldRequirement[];

  constructor(requirements: readonly FieldRequirement[]) {
    this.requirements = requirements;
  }

  static readonly everything: FieldSelector = new FieldSelector([]);

  isEmpty(): boolean {
    return this.requirements.length === 0;
  }

  /** Matches a kind's selectable fields; a field that is not set counts as ''. */
  matches(fields: Readonly<Record<string, string | undefined>>): boolean {
    return this.requirements.every(({ field, operator, value }) => {
      const actual = Object.hasOwn(fields, field) ? (fields[field] ?? '') : '';
      return operator === '=' ? actual === value : actual !== value;
    });
  }

  /** The value this selector demands for `field`, for choosing an index. */
  requiredValue(field: string): string | undefined {
    return this.requirements.find((each) => each.operator === '=' && each.field === field)?.value;
  }

  toString(): string {
    return this.requirements
      .map(({ field, operator, value }) => `${field}${operator}${value.replace(/[\\,=]/g, '\\$&')}`)
      .join(',');
  }
}

/** Parses a field selector. `==` is `=`; backslash escapes `\`, `,` and `=` in values. Throws BadRequest. */
export function parseFieldSelector(text: string): FieldSelector {
  const requirements: FieldRequirement[] = [];
  for (const term of splitTerms(text)) {
    if (term === '') {
      continue;
    }
    const match = /^([^=!\\]+?)(==|=|!=)((?:[^\\=]|\\.)*)$/s.exec(term);
    if (match === null) {
      throw newBadRequest(`invalid field selector ${JSON.stringify(text)}: cannot understand ${JSON.stringify(term)}`);
    }
    const value = match[3]!.replace(/\\(.)/gs, (_, escaped: string) => {
      if (escaped !== '\\' && escaped !== ',' && escaped !== '=') {
        throw newBadRequest(`invalid field selector ${JSON.stringify(text)}: invalid escape \\${escaped}`);
      }
      return escaped;
    });
    requirements.push({ field: match[1]!.trim(), operator: match[2] === '!=' ? '!=' : '=', value });
  }
  return requirements.length === 0 ? FieldSelector.everything : new FieldSelector(requirements);
}

function splitTerms(text: string): string[] {
  const terms: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') {
      i++;
    } else if (text[i] === ',') {
      terms.push(text.slice(start, i));
      start = i + 1;
    }
  }
  terms.push(text.slice(start));
  return terms;
}
