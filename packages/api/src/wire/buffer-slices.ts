/**
 * The slicing methods Node's Buffer has but its type declarations lack. They skip the argument handling of
 * `toString(encoding, from, to)`, which is most of its cost for short fields.
 */
declare global {
  interface Buffer {
    utf8Slice(from: number, to: number): string;
    base64Slice(from: number, to: number): string;
  }
}

export {};
