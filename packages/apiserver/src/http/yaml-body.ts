/**
 * YAML documents become values in linear time. The library's own conversion looks through the whole document for every
 * alias, and through all earlier keys for every key, so a small body could keep the server busy for minutes.
 */
import type { DecodeIssue } from '@gantry/api';
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';

export interface YamlValue {
  readonly value: unknown;
  /** Keys a mapping has more than once; the last one counts. */
  readonly duplicates: readonly DecodeIssue[];
}

/** Values a document may grow to by its aliases beyond what is written out in it. */
const MAX_ALIASED_VALUES = 100_000;

/** Throws Error when the text is not one YAML document, or when its aliases multiply it. */
export function parseYamlValue(text: string): YamlValue {
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) throw new Error('nested too deep');
    throw error;
  }
  const first = document.errors[0];
  if (first !== undefined) {
    if (first.code === 'MULTIPLE_DOCS') throw new Error('more than one document in the body');
    throw new Error(first.message);
  }
  return new Converter().convert(document.contents);
}

/** A value and how many values it holds, itself included. */
interface Anchored {
  readonly value: unknown;
  readonly size: number;
}

class Converter {
  readonly #anchors = new Map<string, Anchored>();
  readonly #duplicates: DecodeIssue[] = [];
  readonly #path: (string | number)[] = [];
  #size = 0;
  #aliased = 0;

  convert(root: ParsedNode | null): YamlValue {
    return { value: this.#value(root), duplicates: this.#duplicates };
  }

  #value(node: unknown): unknown {
    const before = this.#size++;
    if (isAlias(node)) return this.#alias(node.source);
    let value: unknown = null;
    if (isScalar(node)) value = node.value ?? null;
    else if (isMap(node)) value = this.#map(node.items);
    else if (isSeq(node)) value = node.items.map((item, index) => this.#at(index, item));
    const { anchor } = (node ?? {}) as { anchor?: string };
    if (anchor !== undefined) this.#anchors.set(anchor, { value, size: this.#size - before });
    return value;
  }

  #at(step: string | number, node: unknown): unknown {
    this.#path.push(step);
    const value = this.#value(node);
    this.#path.pop();
    return value;
  }

  #map(items: readonly unknown[]): object {
    const result = new Map<string, unknown>();
    const merged = new Map<string, unknown>();
    for (const pair of items) {
      if (!isPair(pair)) continue;
      const key = this.#key(pair.key);
      if (key === MERGE_KEY && (isAlias(pair.value) || isMap(pair.value) || isSeq(pair.value))) {
        this.#merge(this.#at(key, pair.value), merged);
        continue;
      }
      if (result.has(key)) this.#duplicates.push({ type: 'duplicate', path: this.#pathOf(key) });
      result.set(key, this.#at(key, pair.value));
    }
    for (const [key, value] of merged) if (!result.has(key)) result.set(key, value);
    // fromEntries defines members, so that a key named __proto__ is a key like any other.
    return Object.fromEntries(result);
  }

  /** `<<` adds members of other mappings; those written out win, then the first one named. */
  #merge(source: unknown, into: Map<string, unknown>): void {
    for (const each of Array.isArray(source) ? source : [source]) {
      if (typeof each !== 'object' || each === null || Array.isArray(each)) {
        throw new Error('map merge requires map or sequence of maps as the value');
      }
      for (const [key, value] of Object.entries(each)) if (!into.has(key)) into.set(key, value);
    }
  }

  #key(node: unknown): string {
    const value = isAlias(node) ? this.#alias(node.source) : isScalar(node) ? node.value : node;
    if (typeof value === 'object' && value !== null) throw new Error('a mapping key must be a plain value');
    return String(value);
  }

  #alias(name: string): unknown {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) throw new Error(`unknown anchor ${JSON.stringify(name)} referenced`);
    this.#size += anchored.size;
    this.#aliased += anchored.size;
    if (this.#aliased > MAX_ALIASED_VALUES) throw new Error('document contains excessive aliasing');
    return anchored.value;
  }

  #pathOf(key: string): string {
    let path = '';
    for (const step of [...this.#path, key]) {
      path += typeof step === 'number' ? `[${step}]` : path === '' ? step : `.${step}`;
    }
    return path;
  }
}

const MERGE_KEY = '<<';
