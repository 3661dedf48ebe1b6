import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparePair } from './codec/verify.ts';
import { DecodeError } from './decode-error.ts';
import { decodeEnvelope } from './envelope.ts';

const folder = new URL('../fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.pb'))
  .map((file) => file.slice(0, -3));

test('there is a fixture for every stable kind', () => {
  expect(names).toHaveLength(87);
});

describe.each(names)('%s', (name) => {
  const protobuf = readFileSync(new URL(`${name}.pb`, folder));
  const json = readFileSync(new URL(`${name}.json`, folder));

  test('protobuf and JSON are the same object, both ways', () => {
    expect(comparePair(json, protobuf)).toEqual([]);
  });

  test('JSON.stringify prints what Kubernetes prints', () => {
    expect(JSON.stringify(decodeEnvelope(protobuf), null, 2)).toBe(json.toString('utf8').trim());
  });

  test('every truncation is decoded or refused, never a crash', () => {
    for (let size = 0; size < protobuf.length; size++) {
      try {
        decodeEnvelope(protobuf.subarray(0, size));
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError);
      }
    }
  });

  test('a flipped bit is decoded or refused, never a crash', () => {
    const bytes = Buffer.from(protobuf);
    for (let at = 0; at < bytes.length; at += 7) {
      const bit = 1 << (at % 8);
      bytes[at]! ^= bit;
      try {
        decodeEnvelope(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError);
      }
      bytes[at]! ^= bit;
    }
  });
});
