import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { describe, expect, it } from 'vitest';
import { encodeGnosticDocument } from './gnostic.ts';

type Tree = { [field: number]: (string | number | Tree)[] };

/** Reads protobuf without a schema: what parses as a message and is not printable text is one. */
function parse(bytes: Uint8Array): Tree {
  const reader = new BinaryReader(bytes);
  const tree: Tree = {};
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    tree[field] ??= [];
    if (wireType === WireType.Varint) tree[field].push(reader.uint32());
    else {
      const value = reader.bytes();
      const text = Buffer.from(value).toString('utf8');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: telling text from messages is the point
      tree[field].push(/^[^\x00-\x1f]*$/.test(text) ? text : parse(value));
    }
  }
  return tree;
}

/** The nested messages of a field. */
function nested(tree: Tree | undefined, field: number): Tree[] {
  return (tree?.[field] ?? []) as Tree[];
}

describe('the protobuf form', () => {
  it('puts every part where the format wants it', () => {
    const bytes = encodeGnosticDocument({
      swagger: '2.0',
      info: { title: 'API', version: 'v1' },
      paths: {
        '/pods/{name}': {
          patch: {
            operationId: 'patchPod',
            parameters: [
              { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Pod' } },
              { name: 'dryRun', in: 'query', type: 'string', uniqueItems: true },
            ],
            responses: { 200: { description: 'OK', schema: { type: 'object' } } },
            'x-kubernetes-action': 'patch',
          },
          parameters: [{ name: 'name', in: 'path', required: true, type: 'string', uniqueItems: true }],
        },
      },
      definitions: {
        Pod: {
          type: 'object',
          required: ['spec'],
          properties: { names: { type: 'array', items: { type: 'string' } }, labels: { additionalProperties: true } },
          'x-kubernetes-group-version-kind': [{ group: '', kind: 'Pod', version: 'v1' }],
        },
      },
    });
    const document = parse(bytes);
    expect(document[1]).toEqual(['2.0']);
    expect(document[2]).toEqual([{ 1: ['API'], 2: ['v1'] }]);

    const [path] = nested(nested(document, 8)[0], 2);
    expect(path?.[1]).toEqual(['/pods/{name}']);
    const [item] = nested(path, 2);
    const [patch] = nested(item, 8);
    expect(patch?.[5]).toEqual(['patchPod']);
    expect(patch?.[13]).toEqual([{ 1: ['x-kubernetes-action'], 2: [{ 2: ['"patch"'] }] }]);
    expect(patch?.[8]).toEqual([
      { 1: [{ 1: [{ 2: ['body'], 3: ['body'], 4: [1], 5: [{ 1: ['#/definitions/Pod'] }] }] }] },
      { 1: [{ 2: [{ 3: [{ 2: ['query'], 4: ['dryRun'], 6: ['string'], 20: [1] }] }] }] },
    ]);
    expect(item?.[9]).toEqual([
      { 1: [{ 2: [{ 4: [{ 1: [1], 2: ['path'], 4: ['name'], 5: ['string'], 19: [1] }] }] }] },
    ]);

    const [definition] = nested(nested(document, 9)[0], 1);
    expect(definition?.[1]).toEqual(['Pod']);
    const [schema] = nested(definition, 2);
    expect(schema?.[19]).toEqual(['spec']);
    expect(schema?.[22]).toEqual([{ 1: ['object'] }]);
    expect(schema?.[31]).toEqual([
      { 1: ['x-kubernetes-group-version-kind'], 2: [{ 2: ['[{"group":"","kind":"Pod","version":"v1"}]'] }] },
    ]);
    expect(schema?.[25]).toEqual([
      {
        1: [
          { 1: ['names'], 2: [{ 22: [{ 1: ['array'] }], 23: [{ 1: [{ 22: [{ 1: ['string'] }] }] }] }] },
          { 1: ['labels'], 2: [{ 21: [{ 2: [1] }] }] },
        ],
      },
    ]);
  });
});
