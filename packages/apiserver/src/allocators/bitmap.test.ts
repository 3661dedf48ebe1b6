import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Bitmap } from './bitmap.ts';
import { parseAddressRange, parsePortRange } from './number-range.ts';

describe('a bitmap', () => {
  test('is a big-endian number without leading zeros', () => {
    const bits = new Bitmap(20);
    expect([...bits.toBytes()]).toEqual([]);
    bits.add(0);
    bits.add(9);
    expect([...bits.toBytes()]).toEqual([0b10, 0b1]);
    bits.add(19);
    expect([...bits.toBytes()]).toEqual([0b1000, 0b10, 0b1]);
  });

  test('survives being stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.array(fc.nat(199)), (size, wanted) => {
        const bits = new Bitmap(size);
        const members = new Set(wanted.filter((bit) => bit < size));
        for (const bit of members) {
          bits.add(bit);
        }
        const again = new Bitmap(size, bits.toBytes());
        expect([...again]).toEqual([...members].sort((a, b) => a - b));
        expect(again.count()).toBe(members.size);
      }),
    );
  });

  test('finds the last free place, and none when there is none', () => {
    const bits = new Bitmap(4);
    for (const bit of [0, 1, 3]) {
      bits.add(bit);
    }
    expect(bits.findFree(0, 4, 3)).toBe(2);
    bits.add(2);
    expect(bits.findFree(0, 4, 1)).toBe(-1);
    bits.delete(1);
    expect(bits.findFree(0, 4, 3)).toBe(1);
    expect(bits.findFree(2, 4, 3)).toBe(-1);
  });

  test('knows its bounds', () => {
    expect(() => new Bitmap(8).add(8)).toThrow(RangeError);
    expect(() => new Bitmap(8).has(-1)).toThrow(RangeError);
  });
});

describe('address ranges', () => {
  test('leave out the network and the broadcast address', () => {
    const range = parseAddressRange('10.96.0.0/16');
    expect(range.size).toBe(65_534);
    expect(range.valueAt(0)).toBe('10.96.0.1');
    expect(range.valueAt(range.size - 1)).toBe('10.96.255.254');
    expect(range.offsetOf('10.96.0.0')).toBeUndefined();
    expect(range.offsetOf('10.96.255.255')).toBeUndefined();
    expect(range.offsetOf('10.97.0.1')).toBeUndefined();
    expect(range.offsetOf('nonsense')).toBeUndefined();
    expect(range.offsetOf('10.96.1.0')).toBe(255);
  });

  test.each([
    ['10.0.0.0/28', 0],
    ['10.0.0.0/27', 16],
    ['10.0.0.0/24', 16],
    ['10.0.0.0/22', 64],
    ['10.0.0.0/20', 256],
    ['10.0.0.0/8', 256],
  ])('%s keeps %i addresses for those who choose', (text, band) => {
    expect(parseAddressRange(text).staticBand).toBe(band);
  });

  test('of IPv6 are cut to what a bitmap can hold, and written canonically', () => {
    const range = parseAddressRange('fd00:10:96::/108');
    expect(range.family).toBe('IPv6');
    expect(range.size).toBe(65_535);
    expect(range.valueAt(0)).toBe('fd00:10:96::1');
    expect(range.offsetOf('fd00:10:96:0:0:0:0:ff')).toBe(254);
    expect(range.offsetOf('fd00:10:96::0.0.1.0')).toBe(255);
    expect(range.offsetOf('10.0.0.1')).toBeUndefined();
  });

  test('that make no sense are refused', () => {
    for (const text of ['', '10.0.0.0', '10.0.0.0/33', '10.0.0.0/31', 'x/8', '10.0.0.0/']) {
      expect(() => parseAddressRange(text)).toThrow(RangeError);
    }
  });

  test('are normalised to their first address', () => {
    expect(parseAddressRange('10.96.7.8/16').text).toBe('10.96.0.0/16');
  });
});

describe('port ranges', () => {
  test('count from their first port', () => {
    const range = parsePortRange('30000-32767');
    expect(range.size).toBe(2768);
    expect(range.staticBand).toBe(86);
    expect(range.offsetOf(30_000)).toBe(0);
    expect(range.offsetOf(32_768)).toBeUndefined();
    expect(range.offsetOf(30_000.5)).toBeUndefined();
    expect(range.valueAt(2767)).toBe(32_767);
  });

  test('that make no sense are refused', () => {
    for (const text of ['', '1', '5-4', '0-10', '1-65536', 'a-b']) {
      expect(() => parsePortRange(text)).toThrow(RangeError);
    }
  });
});
