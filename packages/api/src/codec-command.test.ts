import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { runCodec } from './codec-command.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const read = (name: string) => readFileSync(join(fixtures, name));

function codec(argv: readonly string[], input: Uint8Array | string = '') {
  const output: Buffer[] = [];
  let error = '';
  const code = runCodec(argv, {
    input: () => Buffer.from(input as string),
    output: (bytes) => output.push(Buffer.from(bytes as string)),
    error: (text) => {
      error += text;
    },
  });
  return { code, output: Buffer.concat(output), error };
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'gantry-codec-'));
  folders.push(folder);
  for (const name of names) cpSync(join(fixtures, name), join(folder, name));
  return folder;
}

test('protobuf becomes JSON and YAML, and both become protobuf again', () => {
  const protobuf = read('apps.v1.Deployment.pb');
  const json = codec([], protobuf);
  expect(json.output.toString()).toBe(`${read('apps.v1.Deployment.json').toString().trim()}\n`);
  const yaml = codec(['--output', 'yaml'], protobuf);
  expect(yaml.output.toString()).toMatch(/^kind: Deployment\napiVersion: apps\/v1\nmetadata:\n/);
  for (const text of [json.output, yaml.output]) expect(codec(['-o=protobuf'], text).output).toEqual(protobuf);
});

test('a watch event, whose envelope names no kind, goes both ways', () => {
  const protobuf = read('core.v1.WatchEvent.pb');
  const json = codec([], protobuf).output;
  expect(JSON.parse(json.toString())).toMatchObject({ type: 'typeValue' });
  expect(codec(['--output=protobuf'], json).output).toEqual(protobuf);
});

test('custom resources pass as JSON and YAML, and have no protobuf form', () => {
  const text = '{"kind":"Widget","apiVersion":"example.com/v1","metadata":{"name":"a"},"spec":{"b":[1]}}';
  expect(JSON.parse(codec([], codec(['-o', 'yaml'], text).output).output.toString())).toEqual(JSON.parse(text));
  expect(codec(['-o', 'protobuf'], text)).toMatchObject({
    code: 1,
    error: expect.stringContaining('not a built-in kind'),
  });
});

test('members in excess are named', () => {
  const { code, error } = codec([], '{"kind":"Pod","apiVersion":"v1","spec":{"x":1,"nodeName":"a","nodeName":"b"}}');
  expect(code).toBe(0);
  expect(error).toBe('warning: duplicate field "spec.nodeName"\nwarning: unknown field "spec.x"\n');
});

test.each([
  ['nothing', '', /there is no input/],
  ['binary garbage', Buffer.from('000102fffe', 'hex'), /neither a protobuf envelope/],
  ['broken JSON', '{"kind":', /not JSON/],
  ['broken YAML', 'a: [1', /not YAML/],
  ['two documents', 'kind: A\n---\nkind: B\n', /2 documents/],
  ['a list', '[1]', /not an object/],
  ['no kind', '{"metadata":{}}', /no kind and apiVersion/],
  ['a wrong type', '{"kind":"Pod","apiVersion":"v1","spec":{"containers":"x"}}', /spec\.containers: cannot unmarshal/],
  ['an envelope cut short', Buffer.from('6b3873000a', 'hex'), /unexpected end/],
  ['an encrypted value', 'k8s:enc:aescbc:v1:key1:abcdef', /encrypted at rest/],
  [
    'an alias bomb',
    `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c]\n`,
    /not YAML/,
  ],
])('%s is refused with a clear error', (_, input, message) => {
  expect(codec([], input)).toMatchObject({ code: 1, error: expect.stringMatching(message) });
});

test('a wrong call shows the usage', () => {
  expect(codec(['--nope'])).toMatchObject({ code: 2, error: expect.stringContaining('Usage:') });
  expect(codec(['-o', 'xml'])).toMatchObject({ code: 2 });
  expect(codec(['verify'])).toMatchObject({ code: 2 });
  expect(codec(['--help']).code).toBe(0);
});

test('verify agrees with pairs that agree', () => {
  const { code, output } = codec(['verify', folderWith('core.v1.Pod.json', 'core.v1.Pod.pb')]);
  expect(output.toString()).toBe('1 of 1 pairs agree\n');
  expect(code).toBe(0);
});

test('verify names what differs', () => {
  const folder = folderWith('core.v1.Pod.json', 'core.v1.Pod.pb', 'core.v1.Secret.json');
  const json = read('core.v1.Pod.json').toString().replace('"nodeName": "nodeNameValue"', '"nodeName": "elsewhere"');
  writeFileSync(join(folder, 'core.v1.Pod.json'), json);
  const { code, output } = codec(['verify', folder]);
  expect(code).toBe(1);
  expect(output.toString()).toContain(
    'core.v1.Pod: decoding the protobuf: spec.nodeName is "nodeNameValue", not "elsewhere"\n',
  );
  expect(output.toString()).toMatch(/core\.v1\.Pod: encoding the JSON: byte \d+ is 0x/);
  expect(output.toString()).toContain('core.v1.Secret: core.v1.Secret.pb is missing\n');
  expect(output.toString()).toContain('0 of 2 pairs agree\n');
});

test('verify refuses garbage pairs and empty folders', () => {
  const folder = folderWith('core.v1.Pod.json');
  writeFileSync(join(folder, 'core.v1.Pod.pb'), 'garbage');
  expect(codec(['verify', folder]).code).toBe(1);
  expect(codec(['verify', folderWith()])).toMatchObject({ code: 1, error: expect.stringContaining('holds no') });
  expect(codec(['verify', '/nonexistent'])).toMatchObject({ code: 1, error: expect.stringContaining('ENOENT') });
});
