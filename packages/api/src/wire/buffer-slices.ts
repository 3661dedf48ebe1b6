/**
 * The slicing and writing methods Node's Buffer has but its type declarations lack. They skip the argument handling of
 * `toString` and `write`, which is most of its cost for short fields.
 */
declare global {
  interface Buffer {
    utf8Slice(from: number, to: number): string;
    latin1Slice(from: number, to: number): string;
    base64Slice(from: number, to: number): string;
    utf8Write(text: string, at: number, size: number): number;
  }
}

export {};
