/**
 * A fixed-size cache of short strings found in protobuf.
 *
 * Cluster objects repeat the same few thousand strings endlessly: label keys, image names, node names, "TCP". Looking
 * the bytes up costs less than making a new string, and thousands of cached objects then share one copy.
 * The cache is direct-mapped: a collision replaces the older string, so memory is bounded whatever the input.
 */
const SLOTS = 8192;
const cache: string[] = new Array<string>(SLOTS).fill('');

/** The string of the UTF-8 bytes `from`..`to` of `buf`; meant for a few dozen bytes at most. */
export function internShort(buf: Buffer, from: number, to: number): string {
  const size = to - from;
  if (size === 0) return '';
  let hash = 0x811c9dc5 ^ size;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ buf[i]!, 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = cache[slot]!;
  if (known.length === size && sameAscii(known, buf, from, size)) return known;
  const text = buf.utf8Slice(from, to);
  cache[slot] = text;
  return text;
}

// A string with characters beyond ASCII never compares equal here and is simply decoded again.
function sameAscii(text: string, buf: Buffer, from: number, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const c = text.charCodeAt(i);
    if (c !== buf[from + i] || c > 0x7f) return false;
  }
  return true;
}
