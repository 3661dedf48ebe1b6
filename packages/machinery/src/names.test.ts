import { expect, test } from 'vitest';
import {
  configMapKey,
  dns1035Label,
  dns1123Label,
  dns1123Subdomain,
  labelValue,
  portName,
  qualifiedName,
} from './names.ts';

test.each([
  [dns1123Label, ['a', '1-a', 'a'.repeat(63)], ['', 'A', '-a', 'a-', 'a.b', 'a'.repeat(64), 'a\n']],
  [dns1123Subdomain, ['a.b', 'a', '1.2'], ['', 'a..b', '.a', 'a.', 'a_b', 'a'.repeat(254)]],
  [dns1035Label, ['a1'], ['1a', '', 'A']],
  [qualifiedName, ['a', 'A.b_c', 'x.io/a'], ['', '/a', 'x.io/', 'a/b/c', 'X.io/a', 'x.io/-a']],
  [labelValue, ['', 'a', 'A_b.c'], ['-', 'a/b', 'a'.repeat(64)]],
  [configMapKey, ['a.b', '.a', '_'], ['', '.', '..', '..a', 'a/b', 'a b']],
  [portName, ['http', 'h1-x'], ['', '1', 'a--b', 'x'.repeat(16), 'A']],
])('%o', (check, good, bad) => {
  for (const text of good) {
    expect(check(text), text).toEqual([]);
  }
  for (const text of bad) {
    expect(check(text).length, text).toBeGreaterThan(0);
  }
});
