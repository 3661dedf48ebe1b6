/** What a configuration must keep to before it can be merged: list elements have keys, and no two the same. */
import { isJsonObject } from '../json-value.ts';
import { fieldElement, formatFieldPath, keyElement, valueElement } from './path-element.ts';
import { kindOfPair, type StructuralType } from './structural-type.ts';

/** Problems of a configuration, each as `<path>: <what>`; empty when there are none. */
export function checkConfiguration(config: unknown, type: StructuralType): string[] {
  const problems: string[] = [];
  check(config, type, [], problems);
  return problems;
}

function check(value: unknown, type: StructuralType, path: string[], problems: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  switch (kindOfPair(type, value, value)) {
    case 'leaf':
      return;
    case 'map': {
      if (!isJsonObject(value)) return;
      for (const name of Object.keys(value)) {
        const field = type.field(name);
        const memberType = field?.type ?? type.element;
        if (memberType === undefined) continue;
        path.push(field?.element ?? fieldElement(name));
        check(value[name], memberType, path, problems);
        path.pop();
      }
      return;
    }
    case 'set': {
      if (!Array.isArray(value)) return;
      const seen = new Set<string>();
      for (const item of value) {
        const element = valueElement(item);
        if (seen.has(element))
          problems.push(`${formatFieldPath(path)}: duplicate entries for key ${formatFieldPath([element])}`);
        seen.add(element);
      }
      return;
    }
    case 'keyed':
      if (Array.isArray(value)) checkList(value, type, path, problems);
  }
}

function checkList(items: readonly unknown[], type: StructuralType, path: string[], problems: string[]): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const at = `${formatFieldPath(path)}: element ${index}`;
    if (!isJsonObject(item)) {
      problems.push(`${at}: associative list with keys may not have non-map elements`);
      continue;
    }
    const missing = type.keys.filter((key) => (item[key.name] ?? key.default) === undefined);
    // One of several keys may be left out: that is a key of its own. None at all tells nothing apart.
    if (missing.length > 0 && missing.length === type.keys.length) {
      const names = missing.map((key) => key.quoted).join(', ');
      problems.push(
        `${at}: associative list with keys has an element that omits key field ${names} (and doesn't have default value)`,
      );
      continue;
    }
    const element = keyElement(item, type.keys);
    if (seen.has(element))
      problems.push(`${formatFieldPath(path)}: duplicate entries for key ${formatFieldPath([element])}`);
    seen.add(element);
    path.push(element);
    check(item, type.element!, path, problems);
    path.pop();
  }
}
