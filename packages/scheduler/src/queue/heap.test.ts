import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from './heap.ts';

test('items come out in order, whatever is removed in between', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.nat(100)), (values, removals) => {
      const heap = new Heap<{ value: number; heapIndex: number }>((a, b) => a.value < b.value);
      const items = values.map((value) => ({ value, heapIndex: -1 }));
      for (const item of items) {
        heap.push(item);
      }
      const removed = new Set(removals.map((index) => items[index]).filter((item) => item !== undefined));
      for (const item of removed) {
        expect(heap.remove(item)).toBe(true);
        expect(heap.remove(item)).toBe(false);
      }
      const out: number[] = [];
      for (let item = heap.pop(); item !== undefined; item = heap.pop()) {
        out.push(item.value);
      }
      const expected = items.filter((item) => !removed.has(item)).map((item) => item.value);
      expect(out).toEqual(expected.sort((a, b) => a - b));
    }),
  );
});
