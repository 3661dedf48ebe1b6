/** Continue tokens of paged lists: opaque to clients, and the same shape as Kubernetes', so that a client may switch servers. */
import { newBadRequest, newExpired } from '@gantry/machinery';

export interface ContinuePoint {
  /** Revision the whole list is read at; -1 asks for whatever is current (an inconsistent continuation). */
  readonly revision: number;
  /** Key relative to the list's prefix to continue after. */
  readonly startAfter: string;
}

const TOKEN_VERSION = 'meta.k8s.io/v1';

export function encodeContinue(point: ContinuePoint): string {
  // `start` is the first key of the next page: the smallest key after the last one sent.
  const token = { v: TOKEN_VERSION, rv: point.revision, start: `${point.startAfter}\u0000` };
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

/** Throws BadRequest for anything that is not a token of {@link encodeContinue} or of a Kubernetes API server. */
export function decodeContinue(text: string): ContinuePoint {
  let token: unknown;
  try {
    token = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw newBadRequest('continue key is not valid: it is not a token of this server');
  }
  const { v, rv, start } = (token ?? {}) as { v?: unknown; rv?: unknown; start?: unknown };
  if (v !== TOKEN_VERSION) throw newBadRequest('continue key is not valid: unknown version');
  if (typeof start !== 'string' || start === '' || start.includes('..')) {
    throw newBadRequest('continue key is not valid: no start key');
  }
  if (typeof rv !== 'number' || !Number.isSafeInteger(rv) || rv === 0) {
    throw newBadRequest('continue key is not valid: incorrect encoded start resourceVersion');
  }
  return { revision: rv, startAfter: start.endsWith('\u0000') ? start.slice(0, -1) : start };
}

/** 410 for a page whose revision is gone, with a token that continues at the same key without consistency. */
export function expiredContinue(point: ContinuePoint): Error {
  const error = newExpired(
    'this continue token is too old for a consistent list: start a new list without it, or go on with the token of this answer, accepting that changes made in between may be missed',
  );
  error.status.metadata.continue = encodeContinue({ revision: -1, startAfter: point.startAfter });
  return error;
}
