import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CidrError, CidrSet, formatIpv4Cidr, parseIpv4Cidr } from './cidr-set.ts';

test('ranges are read and written exactly', () => {
  expect(formatIpv4Cidr(parseIpv4Cidr('10.244.0.0/16'))).toBe('10.244.0.0/16');
  expect(formatIpv4Cidr(parseIpv4Cidr('192.168.255.252/30'))).toBe('192.168.255.252/30');
  for (const bad of ['10.244.0.0', '10.244.0.1/16', '10.256.0.0/16', '10.0.0.0/33', 'fd00::/8']) {
    expect(() => parseIpv4Cidr(bad)).toThrow(CidrError);
  }
});

test('blocks come one after another and are not given out twice', () => {
  const set = new CidrSet(parseIpv4Cidr('10.244.0.0/22'), 24);
  expect(set.occupy('10.244.1.0/24')).toBe(true);
  expect([set.allocate(), set.allocate(), set.allocate(), set.allocate()]).toEqual([
    '10.244.0.0/24',
    '10.244.2.0/24',
    '10.244.3.0/24',
    undefined,
  ]);
  set.release('10.244.2.0/24');
  expect(set.allocate()).toBe('10.244.2.0/24');
  expect(set.occupy('10.99.0.0/24')).toBe(false);
});

test('a released block comes back only after the others', () => {
  const set = new CidrSet(parseIpv4Cidr('10.0.0.0/22'), 24);
  const first = set.allocate() as string;
  set.release(first);
  expect(set.allocate()).not.toBe(first);
});

test('no two owners ever share a block', () => {
  const step = fc.record({ release: fc.boolean(), index: fc.nat({ max: 20 }) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const set = new CidrSet(parseIpv4Cidr('10.0.0.0/20'), 24);
      const held: string[] = [];
      for (const { release, index } of steps) {
        if (release && held.length > 0) set.release(held.splice(index % held.length, 1)[0] as string);
        else {
          const block = set.allocate();
          if (block === undefined) expect(held.length).toBe(16);
          else {
            expect(held).not.toContain(block);
            held.push(block);
          }
        }
        expect(set.free).toBe(16 - held.length);
      }
    }),
  );
});
