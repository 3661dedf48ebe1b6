import { type StaticSettings, staticScript } from './static-rules.ts';
import { ELEMENT_SETS, EMPTY_STATE, type TableState } from './table-state.ts';

/** Elements per command: one line of 100,000 elements would be slow to parse. */
const ELEMENTS_PER_COMMAND = 500;

/** Replaces whatever the kernel has by `state`, in one transaction: nothing is refused or misdirected meanwhile. */
export function fullScript(settings: StaticSettings, state: TableState): string {
  return [...staticScript(settings), ...changes(settings.table, EMPTY_STATE, state), ''].join('\n');
}

/** The commands that turn `from` into `to`; '' when they are equal. One transaction, only what differs. */
export function incrementalScript(table: string, from: TableState, to: TableState): string {
  const lines = changes(table, from, to);
  return lines.length === 0 ? '' : [...lines, ''].join('\n');
}

/**
 * Order matters within a transaction: what is referred to exists before the reference, and goes after it.
 * New sets and chains, rules of new and changed chains, elements, emptied chains, chains, sets.
 */
function changes(table: string, from: TableState, to: TableState): string[] {
  const lines: string[] = [];
  const rules: string[] = [];
  for (const [name, seconds] of to.affinitySets) {
    const before = from.affinitySets.get(name);
    if (before === undefined) {
      lines.push(`add set ip ${table} ${name} { type ipv4_addr; flags dynamic,timeout; timeout ${seconds}s; }`);
    }
  }
  for (const [name, content] of to.chains) {
    const before = from.chains.get(name);
    if (before === undefined) {
      lines.push(`add chain ip ${table} ${name}`);
    } else if (isSame(before, content)) {
      continue;
    } else {
      rules.push(`flush chain ip ${table} ${name}`);
    }
    rules.push(...content.map((rule) => `add rule ip ${table} ${name} ${rule}`));
  }
  lines.push(...rules);
  for (const set of ELEMENT_SETS) {
    const before = from.elements[set];
    const after = to.elements[set];
    const gone: string[] = [];
    const added: string[] = [];
    for (const [key, verdict] of before) {
      if (after.get(key) !== verdict) {
        gone.push(key);
      }
    }
    for (const [key, verdict] of after) {
      if (before.get(key) !== verdict) {
        added.push(verdict === '' ? key : `${key} : ${verdict}`);
      }
    }
    lines.push(...elementCommands('delete', table, set, gone), ...elementCommands('add', table, set, added));
  }
  const goneChains = [...from.chains.keys()].filter((name) => !to.chains.has(name));
  const goneSets = [...from.affinitySets.keys()].filter((name) => !to.affinitySets.has(name));
  lines.push(...goneChains.map((name) => `flush chain ip ${table} ${name}`));
  lines.push(...goneChains.map((name) => `delete chain ip ${table} ${name}`));
  lines.push(...goneSets.map((name) => `delete set ip ${table} ${name}`));
  return lines;
}

function elementCommands(verb: 'add' | 'delete', table: string, set: string, elements: readonly string[]): string[] {
  const commands: string[] = [];
  for (let start = 0; start < elements.length; start += ELEMENTS_PER_COMMAND) {
    const part = elements.slice(start, start + ELEMENTS_PER_COMMAND).join(', ');
    commands.push(`${verb} element ip ${table} ${set} { ${part} }`);
  }
  return commands;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((rule, index) => rule === b[index]);
}
