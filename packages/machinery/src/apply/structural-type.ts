/**
 * What ownership and merging need to know about a value:
 * - `leaf`: owned and replaced as a whole (scalars, and whatever is atomic);
 * - `map`: declared fields, further members of one type, or both; each is owned by itself;
 * - `set`: a list of scalars, each owned by itself;
 * - `keyed`: a list of objects told apart by some of their members;
 * - `untyped`: nothing is known, objects are maps of untyped values and everything else is a leaf.
 */
export type StructuralKind = 'leaf' | 'map' | 'set' | 'keyed' | 'untyped';

/** A member that tells the elements of a list apart. */
export interface ListKey {
  readonly name: string;
  /** The name as JSON. */
  readonly quoted: string;
  /** Value of the key in elements that leave it out. */
  readonly default: unknown;
}

export interface StructuralField {
  /** Path element, `f:replicas`. */
  readonly element: string;
  readonly type: StructuralType;
  /** Is there whoever owns something in it, and never taken away: an object's metadata. */
  readonly permanent: boolean;
}

export interface StructuralTypeInit {
  readonly kind: StructuralKind;
  /** Evaluated when first needed: types refer to each other, and to themselves. */
  readonly fields?: () => Iterable<readonly [name: string, type: StructuralType]>;
  /** Names of fields that nobody can take away. */
  readonly permanent?: readonly string[];
  /** Type of undeclared members of a map, or of the elements of a keyed list. */
  readonly element?: () => StructuralType;
  readonly keys?: readonly { readonly name: string; readonly default?: unknown }[];
}

/** One class for all types keeps property access on the walk fast. */
export class StructuralType {
  readonly kind: StructuralKind;
  /** Sorted by name, as path elements write them. */
  readonly keys: readonly ListKey[];
  readonly #declare: StructuralTypeInit['fields'];
  readonly #permanent: readonly string[];
  readonly #declareElement: StructuralTypeInit['element'];
  #fields: Map<string, StructuralField> | undefined;
  #element: StructuralType | undefined;

  constructor(init: StructuralTypeInit) {
    this.kind = init.kind;
    this.#declare = init.fields;
    this.#permanent = init.permanent ?? [];
    this.#declareElement = init.element;
    this.keys = (init.keys ?? [])
      .map((key) => ({ name: key.name, quoted: JSON.stringify(key.name), default: key.default }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  field(name: string): StructuralField | undefined {
    this.#fields ??= new Map(
      [...(this.#declare?.() ?? [])].map(([each, type]) => [
        each,
        { element: `f:${each}`, type, permanent: this.#permanent.includes(each) },
      ]),
    );
    return this.#fields.get(name);
  }

  /** Type of elements, or of members that are not declared; undefined where there are none. */
  get element(): StructuralType | undefined {
    if (this.#element === undefined && this.#declareElement !== undefined) this.#element = this.#declareElement();
    return this.#element;
  }
}

export const LEAF_TYPE = new StructuralType({ kind: 'leaf' });
export const SET_TYPE = new StructuralType({ kind: 'set' });
export const UNTYPED: StructuralType = new StructuralType({ kind: 'untyped', element: () => UNTYPED });

/** The kind to treat a pair of values by (one, for both arguments the same): values of unknown type decide for themselves. */
export function kindOfPair(type: StructuralType, a: unknown, b: unknown): Exclude<StructuralKind, 'untyped'> {
  if (type.kind !== 'untyped') return type.kind;
  const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const absent = (value: unknown) => value === undefined || value === null;
  return (isMap(a) || absent(a)) && (isMap(b) || absent(b)) && !(absent(a) && absent(b)) ? 'map' : 'leaf';
}
