import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../gen/k8s/kinds.ts';
import { DecodeError, type DecodeIssue } from './decode-error.ts';
import { arbitraryMessage } from './testing/arbitrary-message.ts';

const served = [...kinds].filter(([name]) => !name.endsWith('List'));

describe('any object', () => {
  test.each(served)('of %s survives JSON to protobuf to JSON', (_, codec) => {
    fc.assert(
      fc.property(arbitraryMessage(codec.schema), (value) => {
        const issues: DecodeIssue[] = [];
        const canonical = codec.fromJson(value, issues);
        expect(issues).toEqual([]);
        const bytes = codec.encode(canonical);
        const { kind = '', apiVersion = '' } = canonical as { kind?: string; apiVersion?: string };
        const decoded = codec.decodeAs(bytes, kind, apiVersion);
        expect(JSON.stringify(decoded)).toBe(JSON.stringify(canonical));
        expect(codec.encode(decoded)).toEqual(bytes);
        expect(JSON.stringify(codec.fromJson(JSON.parse(JSON.stringify(decoded))))).toBe(JSON.stringify(decoded));
      }),
      { numRuns: 12 },
    );
  });
});

describe('any bytes', () => {
  test.each(served)('are decoded as %s or refused with a DecodeError', (_, codec) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          codec.decode(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(DecodeError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
