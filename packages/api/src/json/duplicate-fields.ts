import { DecodeError, type DecodeIssue } from '../decode-error.ts';
import { MAX_DEPTH } from '../limits.ts';

/** An object or array being scanned. */
interface Level {
  /** Names met so far; undefined in an array. */
  readonly names: Set<string> | undefined;
  /** Member in hand: its name, or the element's index. */
  at: string | number;
}

/**
 * Finds member names that an object of a JSON text has more than once; JSON.parse keeps the last of them silently.
 * The text must already have passed JSON.parse. Takes one pass and no recursion.
 * @throws DecodeError when nested too deep
 */
export function duplicateFields(text: string): DecodeIssue[] {
  const issues: DecodeIssue[] = [];
  const levels: Level[] = [];
  let expectName = false;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: {
        const end = stringEnd(text, i);
        if (expectName) {
          noteName(levels, JSON.parse(text.slice(i, end + 1)) as string, issues);
          expectName = false;
        }
        i = end;
        break;
      }
      case 0x7b:
        levels.push({ names: new Set(), at: '' });
        expectName = true;
        break;
      case 0x5b:
        levels.push({ names: undefined, at: 0 });
        break;
      case 0x7d:
      case 0x5d:
        levels.pop();
        expectName = false;
        break;
      case 0x2c: {
        const level = levels.at(-1);
        if (level === undefined) break;
        if (typeof level.at === 'number') level.at++;
        else expectName = true;
        break;
      }
    }
    if (levels.length > MAX_DEPTH) throw new DecodeError('', `JSON nested deeper than ${MAX_DEPTH} levels`);
  }
  return issues;
}

function noteName(levels: Level[], name: string, issues: DecodeIssue[]): void {
  const level = levels.at(-1)!;
  level.at = name;
  if (level.names!.has(name)) issues.push({ type: 'duplicate', path: pathOf(levels) });
  else level.names!.add(name);
}

function stringEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === 0x22) return i;
  }
  return text.length;
}

function pathOf(levels: readonly Level[]): string {
  let path = '';
  for (const { at } of levels) path += typeof at === 'number' ? `[${at}]` : path === '' ? at : `.${at}`;
  return path;
}
