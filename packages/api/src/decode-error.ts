/**
 * Input that is not what its type says: malformed protobuf, or JSON of the wrong type.
 * `path` is the JSON path of the offending field ("spec.containers[0].ports"), empty when it is not known.
 */
export class DecodeError extends Error {
  readonly path: string;
  /** What is wrong, without the path. */
  readonly detail: string;

  constructor(path: string, detail: string) {
    super(path === '' ? detail : `${path}: ${detail}`);
    this.name = 'DecodeError';
    this.path = path;
    this.detail = detail;
  }
}

/** Something in JSON input that strict decoding objects to and lenient decoding drops. */
export interface DecodeIssue {
  readonly type: 'unknown' | 'duplicate';
  /** JSON path of the field, `spec.containers[0].foo`. */
  readonly path: string;
}
