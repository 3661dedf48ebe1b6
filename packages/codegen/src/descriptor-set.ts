/**
 * Turns a serialized FileDescriptorSet into a module, so that a bundle carries it without a file beside it.
 *
 *   node packages/codegen/src/descriptor-set.ts descriptors.binpb descriptor-set.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined) throw new Error('usage: descriptor-set.ts INPUT OUTPUT');
const base64 = readFileSync(input).toString('base64');
writeFileSync(
  output,
  [
    '// Generated from proto/. Do not edit: run scripts/generate.',
    '',
    '/** The serialized google.protobuf.FileDescriptorSet of everything under proto/, as base64. */',
    `export const descriptorSetBase64 = '${base64}';`,
    '',
  ].join('\n'),
);
