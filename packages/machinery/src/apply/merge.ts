/** Laying a configuration over a live object, and taking fields out of one. */
import { cloneJson, getOwn, isJsonObject, type JsonObject, type JsonValue, setOwn } from '../json-value.ts';
import { type FieldSet, hasElement, isEmptySet } from './field-set.ts';
import { fieldElement, keyElement, valueElement } from './path-element.ts';
import { kindOfPair, type StructuralType } from './structural-type.ts';

/**
 * The live value with everything the configuration says. Neither argument is modified; the result shares parts of `live`.
 * Elements of merged lists stand in the order of the configuration, those it does not have keep their place.
 */
export function mergeFields(live: unknown, config: unknown, type: StructuralType): unknown {
  if (config === undefined) return live;
  const kind = kindOfPair(type, live, config);
  if (kind === 'map' && isJsonObject(config)) return mergeMaps(isJsonObject(live) ? live : {}, config, type);
  if ((kind === 'set' || kind === 'keyed') && Array.isArray(config)) {
    if (!Array.isArray(live) || live.length === 0) return cloneJson(config);
    return kind === 'set' ? mergeSets(live, config) : mergeLists(live, config, type);
  }
  // Null says "nothing of mine in here" of what is merged, and is a value of what is replaced.
  if (config === null && kind !== 'leaf' && live !== undefined) return live;
  return cloneJson(config);
}

function mergeMaps(live: JsonObject, config: JsonObject, type: StructuralType): JsonObject {
  const result: JsonObject = {};
  for (const name of Object.keys(live)) setOwn(result, name, live[name] as JsonValue);
  for (const name of Object.keys(config)) {
    const value = config[name];
    if (value === undefined) continue;
    const memberType = type.field(name)?.type ?? type.element;
    const merged = memberType === undefined ? cloneJson(value) : mergeFields(getOwn(live, name), value, memberType);
    setOwn(result, name, merged as JsonValue);
  }
  return result;
}

function mergeSets(live: readonly unknown[], config: readonly unknown[]): unknown[] {
  return inOrder(live, config, valueElement, (_live, wanted) => wanted);
}

function mergeLists(live: readonly unknown[], config: readonly unknown[], type: StructuralType): unknown[] {
  const elementOf = (item: unknown) => keyElement(item, type.keys);
  return inOrder(live, config, elementOf, (mine, wanted) => mergeFields(mine, wanted, type.element!));
}

function inOrder(
  live: readonly unknown[],
  config: readonly unknown[],
  elementOf: (item: unknown) => string,
  merge: (live: unknown, wanted: unknown) => unknown,
): unknown[] {
  const wanted = new Set(config.map(elementOf));
  const liveByElement = new Map<string, unknown>();
  const liveElements = live.map(elementOf);
  for (const [index, element] of liveElements.entries()) {
    if (!liveByElement.has(element)) liveByElement.set(element, live[index]);
  }
  const result: unknown[] = [];
  let next = 0;
  const place = (upTo: string | undefined) => {
    while (next < config.length) {
      const item = config[next++];
      const element = elementOf(item);
      result.push(merge(liveByElement.get(element), item));
      if (element === upTo) return;
    }
  };
  const placed = new Set<string>();
  for (const [index, element] of liveElements.entries()) {
    if (!wanted.has(element)) result.push(live[index]);
    else if (!placed.has(element)) {
      // Everything the configuration lists before this one comes before it.
      const from = next;
      place(element);
      for (let i = from; i < next; i++) placed.add(elementOf(config[i]));
    }
  }
  place(undefined);
  return result;
}

/** The value without the members of `set`, each with all that is below it. What was not a member stays, if empty. */
export function removeFields(value: unknown, set: FieldSet, type: StructuralType): unknown {
  if (isEmptySet(set)) return value;
  switch (kindOfPair(type, value, value)) {
    case 'leaf':
      return value;
    case 'map': {
      if (!isJsonObject(value)) return value;
      const result: JsonObject = {};
      for (const name of Object.keys(value)) {
        const field = type.field(name);
        const memberType = field?.type ?? type.element;
        const member = value[name];
        const element = field?.element ?? fieldElement(name);
        if (memberType !== undefined && hasElement(set, element)) continue;
        const below = set[element];
        const rest = below === undefined || memberType === undefined ? member : removeFields(member, below, memberType);
        if (rest !== undefined) setOwn(result, name, rest as JsonValue);
      }
      return result;
    }
    case 'set': {
      if (!Array.isArray(value)) return value;
      return value.filter((item) => !hasElement(set, valueElement(item)));
    }
    case 'keyed': {
      if (!Array.isArray(value)) return value;
      const rest: unknown[] = [];
      for (const item of value) {
        const element = keyElement(item, type.keys);
        if (hasElement(set, element)) continue;
        const below = set[element];
        rest.push(below === undefined ? item : removeFields(item, below, type.element!));
      }
      return rest;
    }
  }
}
