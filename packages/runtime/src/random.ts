import type { Random } from './clock.ts';

/**
 * A repeatable random source: sfc32 (Chris Doty-Humphrey's Small Fast Counter, 32 bit), its state filled from the seed by
 * splitmix32. The same seed gives the same sequence on every machine and version.
 */
export function seededRandom(seed: number): Random {
  let mix = seed | 0;
  const splitmix = () => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let a = splitmix();
  let b = splitmix();
  let c = splitmix();
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let i = 0; i < 12; i++) {
    next();
  }
  return next;
}

/** An integer in [0, bound). `bound` must be at least 1. */
export function randomInt(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}

/** `durationMs` stretched by up to `fraction`, so that many clients do not act in the same instant. */
export function jitter(random: Random, durationMs: number, fraction: number): number {
  return durationMs * (1 + random() * fraction);
}
