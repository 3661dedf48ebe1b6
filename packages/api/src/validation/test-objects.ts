/** Objects for tests, made the way the server makes them: decoded, then defaulted. */

import { type FieldError, fieldErrorMessage } from '@gantry/machinery';
import { applyDefaults, findKind, type KubeObject } from '../index.ts';

export function make<T extends KubeObject>(apiVersion: string, kind: string, body: object): T {
  const slash = apiVersion.indexOf('/');
  const type = findKind(slash < 0 ? '' : apiVersion.slice(0, slash), apiVersion.slice(slash + 1), kind);
  if (type === undefined) {
    throw new Error(`no kind ${kind} in ${apiVersion}`);
  }
  return applyDefaults(type.codec.fromJson({ apiVersion, kind, metadata: { name: 'x' }, ...body })) as T;
}

/** Errors as a client reads them. */
export function messages(errors: readonly FieldError[]): string[] {
  return errors.map(fieldErrorMessage);
}
