import { expect, test } from 'vitest';
import { jitter, randomInt, seededRandom } from './random.ts';

test('the same seed gives the same sequence, another seed another', () => {
  const take = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 5 }, () => random());
  };
  expect(take(1)).toEqual(take(1));
  expect(take(1)).not.toEqual(take(2));
});

test('values are spread evenly over [0, 1)', () => {
  const random = seededRandom(42);
  const buckets = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const value = random();
    expect(value >= 0 && value < 1).toBe(true);
    buckets[Math.floor(value * 10)]!++;
  }
  expect(Math.min(...buckets)).toBeGreaterThan(850);
  expect(Math.max(...buckets)).toBeLessThan(1150);
});

test('randomInt and jitter stay in their ranges', () => {
  const random = seededRandom(7);
  for (let i = 0; i < 1000; i++) {
    expect([0, 1, 2]).toContain(randomInt(random, 3));
    const stretched = jitter(random, 100, 0.5);
    expect(stretched >= 100 && stretched < 150).toBe(true);
  }
});
