/**
 * Command-line flags the way Kubernetes' components take them: `--flag=value`, `--flag value`, `--bool`, `--bool=false`,
 * lists by commas or repetition, underscores as good as dashes. Parsing is pure; `runMain` prints and exits.
 */
import { parseArgs } from 'node:util';
import { DurationError, parseDurationMs } from '@gantry/machinery';

interface FlagCommon {
  /** One sentence for --help. */
  readonly help: string;
  /** What the value stands for in --help, for example `PATH`. */
  readonly placeholder?: string;
  /** Leaves the flag out of --help; for accepted-and-ignored names of other implementations. */
  readonly hidden?: boolean;
}

/** `string`, `int` and `duration` without a default are optional; a `duration` is given like `10s` and read as milliseconds. */
export type FlagDefinition = FlagCommon &
  (
    | { readonly type: 'string'; readonly default?: string; readonly choices?: readonly string[] }
    | { readonly type: 'int'; readonly default?: number; readonly min?: number; readonly max?: number }
    | { readonly type: 'float'; readonly default?: number }
    | { readonly type: 'bool'; readonly default?: boolean }
    | { readonly type: 'list'; readonly default?: readonly string[] }
    | { readonly type: 'duration'; readonly default?: string }
    | { readonly type: 'map'; readonly default?: Readonly<Record<string, string>> }
  );

export type FlagSet = Readonly<Record<string, FlagDefinition>>;

type RawValue<D extends FlagDefinition> = D['type'] extends 'string'
  ? string
  : D['type'] extends 'int' | 'float' | 'duration'
    ? number
    : D['type'] extends 'bool'
      ? boolean
      : D['type'] extends 'list'
        ? readonly string[]
        : Readonly<Record<string, string>>;

/** Booleans default to false, lists and maps to empty; the rest is undefined unless it has a default. */
type FlagValue<D extends FlagDefinition> = D extends { readonly default: unknown }
  ? RawValue<D>
  : D['type'] extends 'bool' | 'list' | 'map'
    ? RawValue<D>
    : RawValue<D> | undefined;

export type FlagValues<F extends FlagSet> = { readonly [K in keyof F]: FlagValue<F[K]> };

/** A command line that cannot be used. The message says what is wrong and what to write instead. */
export class FlagError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FlagError';
  }
}

export interface ParsedFlags<F extends FlagSet> {
  readonly flags: FlagValues<F>;
  /** Arguments that are not flags, in order. */
  readonly positionals: readonly string[];
  /** Names given on the command line, for telling a default from a choice. */
  readonly given: ReadonlySet<string>;
}

/** Parses `argv` (without node and script). Throws {@link FlagError}; positionals are refused unless allowed. */
export function parseFlags<const F extends FlagSet>(
  argv: readonly string[],
  set: F,
  options: { readonly allowPositionals?: boolean } = {},
): ParsedFlags<F> {
  const { tokens } = parseArgs({
    args: normalise(argv, set),
    options: Object.fromEntries(
      Object.entries(set).map(([name, { type }]) => [name, { type: type === 'bool' ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(set)) {
    values[name] = defaultOf(definition);
  }
  const given = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      positionals.push(token.value);
    } else if (token.kind === 'option') {
      const definition = Object.hasOwn(set, token.name) ? set[token.name] : undefined;
      if (definition === undefined) {
        throw new FlagError(unknownFlag(token.rawName, set));
      }
      values[token.name] = readValue(token.name, definition, token.value, given.has(token.name), values[token.name]);
      given.add(token.name);
    }
  }
  if (positionals.length > 0 && options.allowPositionals !== true) {
    throw new FlagError(
      `unexpected argument ${JSON.stringify(positionals[0])}; flags are written --name=value, and --help lists them`,
    );
  }
  return { flags: values as FlagValues<F>, positionals, given };
}

/** Text of --help: usage line, then every flag with its default. */
export function formatHelp(usage: string, description: string, set: FlagSet): string {
  const rows: [string, string][] = [];
  for (const [name, definition] of Object.entries(set).sort(([a], [b]) => a.localeCompare(b))) {
    if (definition.hidden === true) {
      continue;
    }
    const value = definition.type === 'bool' ? '' : `=${definition.placeholder ?? definition.type.toUpperCase()}`;
    const fallback = formatDefault(definition);
    rows.push([`  --${name}${value}`, definition.help + (fallback === '' ? '' : ` (default ${fallback})`)]);
  }
  const width = Math.min(40, Math.max(0, ...rows.map(([left]) => left.length)));
  const lines = rows.map(([left, right]) =>
    left.length > width ? `${left}\n${' '.repeat(width)}  ${right}` : `${left.padEnd(width)}  ${right}`,
  );
  return `${usage}\n\n${description}\n\nFlags:\n${lines.join('\n')}\n`;
}

/** Underscores become dashes, single-dash long names double-dash, `--bool=x` stays inline. */
function normalise(argv: readonly string[], set: FlagSet): string[] {
  const result: string[] = [];
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') {
      result.push(...argv.slice(index));
      break;
    }
    const match = /^--?([A-Za-z][\w-]*)(=.*)?$/s.exec(argument);
    const name = match?.[1]?.replaceAll('_', '-');
    if (name !== undefined && (argument.startsWith('--') || Object.hasOwn(set, name))) {
      result.push(`--${name}${match?.[2] ?? ''}`);
    } else {
      result.push(argument);
    }
  }
  return result;
}

function defaultOf(definition: FlagDefinition): unknown {
  switch (definition.type) {
    case 'bool':
      return definition.default ?? false;
    case 'list':
      return definition.default ?? [];
    case 'map':
      return definition.default ?? {};
    case 'duration':
      return definition.default === undefined ? undefined : parseDurationMs(definition.default);
    default:
      return definition.default;
  }
}

function formatDefault(definition: FlagDefinition): string {
  const value = definition.default;
  if (value === undefined || value === '' || value === false) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? '' : value.join(',');
  }
  return typeof value === 'object'
    ? Object.entries(value)
        .map(([key, each]) => `${key}=${each}`)
        .join(',')
    : String(value);
}

function readValue(
  name: string,
  definition: FlagDefinition,
  text: string | undefined,
  again: boolean,
  previous: unknown,
): unknown {
  if (definition.type === 'bool') {
    if (text === undefined || text === 'true' || text === '1') {
      return true;
    }
    if (text === 'false' || text === '0') {
      return false;
    }
    throw new FlagError(`--${name} is true or false, not ${JSON.stringify(text)}`);
  }
  if (text === undefined) {
    throw new FlagError(
      `--${name} needs a value: --${name}=${definition.placeholder ?? definition.type.toUpperCase()}`,
    );
  }
  switch (definition.type) {
    case 'string':
      if (definition.choices !== undefined && !definition.choices.includes(text)) {
        throw new FlagError(`--${name} is one of ${definition.choices.join(', ')}, not ${JSON.stringify(text)}`);
      }
      return text;
    case 'int': {
      const value = Number(text);
      const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = definition;
      if (!/^[+-]?\d+$/.test(text) || value < min || value > max) {
        const range = definition.min === undefined && definition.max === undefined ? '' : ` from ${min} to ${max}`;
        throw new FlagError(`--${name} is a whole number${range}, not ${JSON.stringify(text)}`);
      }
      return value;
    }
    case 'float': {
      const value = Number(text);
      if (text.trim() === '' || !Number.isFinite(value)) {
        throw new FlagError(`--${name} is a number, not ${JSON.stringify(text)}`);
      }
      return value;
    }
    case 'duration':
      try {
        return parseDurationMs(text);
      } catch (error) {
        throw error instanceof DurationError ? new FlagError(`--${name}: ${error.message}`) : error;
      }
    case 'list': {
      const items = text.split(',').filter((item) => item !== '');
      return again ? [...(previous as readonly string[]), ...items] : items;
    }
    case 'map': {
      const entries = text.split(',').filter((item) => item !== '');
      const map: Record<string, string> = again ? { ...(previous as Record<string, string>) } : {};
      for (const entry of entries) {
        const equals = entry.indexOf('=');
        if (equals <= 0) {
          throw new FlagError(`--${name} takes key=value pairs joined by commas, not ${JSON.stringify(entry)}`);
        }
        map[entry.slice(0, equals)] = entry.slice(equals + 1);
      }
      return map;
    }
  }
}

function unknownFlag(rawName: string, set: FlagSet): string {
  const name = rawName.replace(/^-+/, '');
  let best: string | undefined;
  let bestDistance = 4;
  for (const candidate of Object.keys(set)) {
    const distance = editDistance(name, candidate);
    if (distance < bestDistance && distance < candidate.length / 2 + 1) {
      bestDistance = distance;
      best = candidate;
    }
  }
  const remedy = best === undefined ? '--help lists the flags there are' : `did you mean --${best}?`;
  return `unknown flag ${rawName}; ${remedy}`;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
