/** What storage can say went wrong. The API server translates each kind to one Status. */
export type StorageErrorKind =
  /** Create found the key taken. */
  | 'keyExists'
  | 'keyNotFound'
  /** A precondition (uid or resourceVersion) does not hold. */
  | 'conflict'
  /** The revision asked for is older than the history still kept. */
  | 'compacted'
  /** The Lease named by the writer's fence belongs to somebody else by now. */
  | 'fenced'
  /** etcd cannot be reached or has no quorum. The outcome of a write is unknown unless the message says otherwise. */
  | 'unavailable'
  /** etcd refuses a value of this size. */
  | 'tooLarge'
  /** The cache did not reach a revision in time. */
  | 'timeout'
  /** A stored value cannot be decoded. */
  | 'corrupt';

const RETRYABLE: ReadonlySet<StorageErrorKind> = new Set(['unavailable', 'timeout']);

/** The one error class of this package; callers branch on `kind`, never on the message. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: StorageErrorKind;
  /** etcd key concerned, or '' when the error is about none. */
  readonly key: string;

  constructor(kind: StorageErrorKind, key: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
    this.key = key;
  }

  /** Whether the same call may succeed later without anything being changed by the caller. */
  get retryable(): boolean {
    return RETRYABLE.has(this.kind);
  }
}

/** Whether `error` is a {@link StorageError} of this kind. */
export function isStorageError(error: unknown, kind?: StorageErrorKind): error is StorageError {
  return error instanceof StorageError && (kind === undefined || error.kind === kind);
}
