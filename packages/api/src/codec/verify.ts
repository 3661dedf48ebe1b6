import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DecodeError } from '../decode-error.ts';
import { assertShallow } from '../forms/raw-json.ts';
import { parseJson, readDocument, readValue, writeValue } from './value.ts';

/** What one pair of files showed. `differences` is empty when both are the same object in every way. */
export interface PairResult {
  readonly name: string;
  readonly differences: readonly string[];
}

/**
 * Checks every NAME.json and NAME.pb of a folder against each other: decoding the protobuf must give the JSON,
 * encoding the JSON must give the protobuf, and each must survive its own round trip unchanged.
 * A file without its partner counts as a difference.
 */
export function verifyFolder(folder: string): PairResult[] {
  const files = readdirSync(folder).filter((name) => /\.(json|pb)$/.test(name));
  const names = [...new Set(files.map((name) => name.replace(/\.(json|pb)$/, '')))].sort();
  return names.map((name) => {
    const missing = ['json', 'pb'].filter((extension) => !files.includes(`${name}.${extension}`));
    if (missing.length > 0) return { name, differences: missing.map((extension) => `${name}.${extension} is missing`) };
    const json = readFileSync(join(folder, `${name}.json`));
    const protobuf = readFileSync(join(folder, `${name}.pb`));
    return { name, differences: comparePair(json, protobuf) };
  });
}

/** The differences between the two forms of one object, in words. */
export function comparePair(json: Uint8Array, protobuf: Uint8Array): string[] {
  const differences: string[] = [];
  const attempt = (what: string, compare: () => string | undefined) => {
    try {
      const difference = compare();
      if (difference !== undefined) differences.push(`${what}: ${difference}`);
    } catch (error) {
      if (!(error instanceof DecodeError) && !(error instanceof RangeError)) throw error;
      differences.push(`${what}: ${error.message}`);
    }
  };
  attempt('decoding the protobuf', () => {
    const decoded = readValue(protobuf);
    return differenceOf(parsed(json).value, decoded.object, '') ?? orderDifference(json, decoded.object);
  });
  attempt('encoding the JSON', () => {
    const { codec } = readValue(protobuf);
    const value = readDocument(parsed(json), codec);
    const [issue] = value.issues;
    if (issue !== undefined) return `${issue.type} field ${issue.path}`;
    return byteDifference(protobuf, writeValue(value, 'protobuf'));
  });
  attempt('encoding the decoded protobuf', () => byteDifference(protobuf, writeValue(readValue(protobuf), 'protobuf')));
  return differences;
}

function parsed(json: Uint8Array): ReturnType<typeof parseJson> {
  assertShallow(json);
  return parseJson(Buffer.from(json).toString('utf8'));
}

function orderDifference(json: Uint8Array, decoded: object): string | undefined {
  const wanted = JSON.stringify(parsed(json).value);
  const got = JSON.stringify(decoded);
  if (wanted === got) return undefined;
  let at = 0;
  while (wanted[at] === got[at]) at++;
  return `members come in another order near ${JSON.stringify(got.slice(Math.max(0, at - 20), at + 20))}`;
}

/** Path and values of the first difference, in the order of `wanted`. */
function differenceOf(wanted: unknown, got: unknown, path: string): string | undefined {
  if (Object.is(wanted, got)) return undefined;
  const at = path === '' ? 'the value' : path;
  if (!isContainer(wanted) || !isContainer(got) || Array.isArray(wanted) !== Array.isArray(got)) {
    return `${at} is ${show(got)}, not ${show(wanted)}`;
  }
  if (Array.isArray(wanted) && Array.isArray(got)) {
    for (let i = 0; i < Math.min(wanted.length, got.length); i++) {
      const difference = differenceOf(wanted[i], got[i], `${path}[${i}]`);
      if (difference !== undefined) return difference;
    }
    return wanted.length === got.length ? undefined : `${at} has ${got.length} elements, not ${wanted.length}`;
  }
  const a = wanted as Record<string, unknown>;
  const b = got as Record<string, unknown>;
  for (const key of Object.keys(a)) {
    const inner = path === '' ? key : `${path}.${key}`;
    if (!Object.hasOwn(b, key)) return `${inner} is missing`;
    const difference = differenceOf(a[key], b[key], inner);
    if (difference !== undefined) return difference;
  }
  const extra = Object.keys(b).find((key) => !Object.hasOwn(a, key));
  return extra === undefined
    ? undefined
    : `${path === '' ? extra : `${path}.${extra}`} is ${show(b[extra])}, not absent`;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

function byteDifference(wanted: Uint8Array, got: Uint8Array): string | undefined {
  const shorter = Math.min(wanted.length, got.length);
  let at = 0;
  while (at < shorter && wanted[at] === got[at]) at++;
  if (at === wanted.length && at === got.length) return undefined;
  const hex = (bytes: Uint8Array) => (at < bytes.length ? `0x${bytes[at]!.toString(16).padStart(2, '0')}` : 'the end');
  return `byte ${at} is ${hex(got)}, not ${hex(wanted)} (${got.length} bytes, not ${wanted.length})`;
}
