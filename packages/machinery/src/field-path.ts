/** Where in an object a problem lies, written the way Kubernetes writes it: `spec.containers[0].env[1].name`. */
export class FieldPath {
  readonly #parent: FieldPath | undefined;
  readonly #segment: string;

  /** @internal Use {@link path}. */
  constructor(parent: FieldPath | undefined, segment: string) {
    this.#parent = parent;
    this.#segment = segment;
  }

  /** Member(s) below this one. */
  child(name: string, ...more: string[]): FieldPath {
    let result = new FieldPath(this, this.#parent === undefined && this.#segment === '' ? name : `.${name}`);
    for (const next of more) {
      result = result.child(next);
    }
    return result;
  }

  /** Element of a list. */
  index(position: number): FieldPath {
    return new FieldPath(this, `[${position}]`);
  }

  /** Entry of a map: `metadata.annotations[example.com/x]`. */
  key(name: string): FieldPath {
    return new FieldPath(this, `[${name}]`);
  }

  toString(): string {
    return this.#parent === undefined ? this.#segment : this.#parent.toString() + this.#segment;
  }
}

/** Starts a path: `path('spec').child('containers').index(0)`. Without a name it is the object itself. */
export function path(name = '', ...more: string[]): FieldPath {
  const root = new FieldPath(undefined, name);
  return more.length === 0 ? root : root.child(more[0]!, ...more.slice(1));
}
