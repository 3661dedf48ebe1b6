/**
 * The one error type that crosses Gantry's boundaries: a Kubernetes `meta/v1 Status`. REST answers carry it as the body,
 * gRPC answers as error details. Callers decide by {@link StatusError.reason} or a predicate, never by message.
 */

/** Machine-readable reasons of Kubernetes' Status; the HTTP code alone does not tell Conflict from AlreadyExists. */
export type StatusReason =
  | ''
  | 'Unauthorized'
  | 'Forbidden'
  | 'NotFound'
  | 'AlreadyExists'
  | 'Conflict'
  | 'Gone'
  | 'Invalid'
  | 'ServerTimeout'
  | 'StoreReadError'
  | 'Timeout'
  | 'TooManyRequests'
  | 'BadRequest'
  | 'MethodNotAllowed'
  | 'NotAcceptable'
  | 'RequestEntityTooLarge'
  | 'UnsupportedMediaType'
  | 'InternalError'
  | 'Expired'
  | 'ServiceUnavailable';

export interface StatusCause {
  reason?: string | undefined;
  message?: string | undefined;
  field?: string | undefined;
}

export interface StatusDetails {
  name?: string | undefined;
  group?: string | undefined;
  kind?: string | undefined;
  uid?: string | undefined;
  causes?: StatusCause[] | undefined;
  retryAfterSeconds?: number | undefined;
}

/** `meta/v1 Status` as it appears on the wire. */
export interface Status {
  kind: 'Status';
  apiVersion: 'v1';
  metadata: { resourceVersion?: string | undefined; continue?: string | undefined };
  status: 'Success' | 'Failure';
  message?: string | undefined;
  reason?: StatusReason | undefined;
  details?: StatusDetails | undefined;
  code: number;
}

// A registered symbol, so that errors of a second copy of this module (bundles, workers) are recognised too.
const marker = Symbol.for('gantry.dev/StatusError');

/** An API failure. `status` is exactly what a client receives. */
export class StatusError extends Error {
  readonly status: Status;
  readonly [marker] = true;

  constructor(status: Omit<Status, 'kind' | 'apiVersion' | 'metadata' | 'status'>, options?: { cause?: unknown }) {
    super(status.message ?? status.reason ?? 'unknown failure', options);
    this.name = 'StatusError';
    this.status = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', ...status };
  }

  /** HTTP status code, for example 404. */
  get code(): number {
    return this.status.code;
  }

  get reason(): StatusReason {
    return this.status.reason ?? '';
  }

  /** Seconds the server asked the caller to wait, if it did. */
  get retryAfterSeconds(): number | undefined {
    return this.status.details?.retryAfterSeconds;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && (value as { [marker]?: unknown })[marker] === true;
  }

  /** Rebuilds the error a server sent. Unknown or missing members are tolerated. */
  static fromStatus(status: unknown, options?: { cause?: unknown }): StatusError {
    const source = (typeof status === 'object' && status !== null ? status : {}) as Partial<Status>;
    const error = new StatusError(
      {
        message: typeof source.message === 'string' ? source.message : undefined,
        reason: typeof source.reason === 'string' ? source.reason : undefined,
        details: source.details ?? undefined,
        code: typeof source.code === 'number' && source.code > 0 ? source.code : 500,
      },
      options,
    );
    return error;
  }

  /**
   * Normalises anything thrown: a StatusError is returned as it is, a timeout becomes Timeout (504), all else becomes
   * InternalError (500) with the original as `cause`.
   */
  static from(thrown: unknown): StatusError {
    if (thrown instanceof StatusError) {
      return thrown;
    }
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if (thrown instanceof Error && thrown.name === 'TimeoutError') {
      return new StatusError({ message: `Timeout: ${message}`, reason: 'Timeout', code: 504 }, { cause: thrown });
    }
    return new StatusError(
      {
        message: `Internal error occurred: ${message}`,
        reason: 'InternalError',
        details: { causes: [{ message }] },
        code: 500,
      },
      { cause: thrown },
    );
  }
}
