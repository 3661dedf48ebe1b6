/**
 * Sets of fields (`fieldsV1`) that many objects have in common. A workload's pods differ in their values, not in which
 * fields are set, so a few texts cover thousands of objects: each is parsed, held and written once.
 */

/** Past this many texts the memory starts anew: objects keep what they have. */
const MAX_SETS = 4_096;
/** Longer texts are rare and their own. */
const MAX_TEXT_LENGTH = 16_384;

const byText = new Map<string, object>();
const bytesOf = new WeakMap<object, Buffer>();

/** The instance all equal sets share. From here on `set` is immutable, like every field set. */
export function shareFieldSet<T extends object>(set: T): T {
  return bytesOf.has(set) ? set : (share(JSON.stringify(set), () => set) as T);
}

/** @internal The shared set of a text; `parse` makes the value when the text is new. */
export function share(text: string, parse: () => object): object {
  if (text.length > MAX_TEXT_LENGTH) return parse();
  let known = byText.get(text);
  if (known === undefined) {
    known = parse();
    if (byText.size >= MAX_SETS) byText.clear();
    byText.set(text, known);
    bytesOf.set(known, Buffer.from(text));
  }
  return known;
}

/** @internal JSON of a value, if it is a shared set. */
export function sharedBytes(value: unknown): Buffer | undefined {
  return typeof value === 'object' && value !== null ? bytesOf.get(value) : undefined;
}

/** @internal Whether JSON in UTF-8 looks like a set of fields, in ASCII to be its own text. */
export function looksLikeFieldSet(raw: Buffer): boolean {
  // `{"f:` is how every set that is not empty begins.
  return (
    raw.length > 4 &&
    raw.length <= MAX_TEXT_LENGTH &&
    raw[0] === 0x7b &&
    raw[1] === 0x22 &&
    raw[2] === 0x66 &&
    raw[3] === 0x3a
  );
}
