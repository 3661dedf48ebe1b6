/** Options of list and watch, read and checked the same way whichever front door they came through. */
import type { FieldError } from '@gantry/machinery';
import { forbidden, invalid, newBadRequest, newInvalid, notSupported } from '@gantry/machinery';

export interface ListOptions {
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
  readonly limit?: number | undefined;
  readonly continue?: string | undefined;
  readonly resourceVersion?: string | undefined;
  readonly resourceVersionMatch?: string | undefined;
  readonly timeoutSeconds?: number | undefined;
  readonly allowWatchBookmarks?: boolean | undefined;
  readonly sendInitialEvents?: boolean | undefined;
}

const MATCHES = ['Exact', 'NotOlderThan'];

/** Throws Invalid for combinations Kubernetes refuses too. */
export function checkListOptions(options: ListOptions, isWatch: boolean): void {
  const errors: FieldError[] = [];
  const match = options.resourceVersionMatch ?? '';
  const version = options.resourceVersion ?? '';
  if (isWatch) {
    if (options.sendInitialEvents !== undefined) {
      if (match !== 'NotOlderThan') {
        errors.push(
          forbidden('resourceVersionMatch', 'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan'),
        );
      }
      if (options.sendInitialEvents && options.allowWatchBookmarks !== true) {
        errors.push(forbidden('sendInitialEvents', 'sendInitialEvents requires allowWatchBookmarks'));
      }
    } else if (match !== '') {
      errors.push(
        forbidden(
          'resourceVersionMatch',
          'resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided',
        ),
      );
    }
  } else {
    if (options.sendInitialEvents !== undefined) {
      errors.push(forbidden('sendInitialEvents', 'sendInitialEvents is forbidden for list'));
    }
    if (match !== '') {
      if (version === '') {
        errors.push(
          forbidden('resourceVersionMatch', 'resourceVersionMatch is forbidden unless resourceVersion is provided'),
        );
      }
      if ((options.continue ?? '') !== '') {
        errors.push(forbidden('resourceVersionMatch', 'resourceVersionMatch is forbidden when continue is provided'));
      }
      if (!MATCHES.includes(match)) errors.push(notSupported('resourceVersionMatch', match, MATCHES));
      else if (match === 'Exact' && version === '0') {
        errors.push(
          forbidden('resourceVersionMatch', 'resourceVersionMatch "exact" is forbidden for resourceVersion "0"'),
        );
      }
    }
  }
  if (options.limit !== undefined && !Number.isSafeInteger(options.limit)) {
    errors.push(invalid('limit', options.limit, 'must be an integer'));
  }
  if (errors.length > 0) throw newInvalid({ group: 'meta.k8s.io', name: 'ListOptions' }, '', errors);
}

/** The revision a resourceVersion stands for; 0 when empty. Throws BadRequest for anything but a decimal number. */
export function parseResourceVersion(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  const revision = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(revision)) {
    throw newBadRequest(`invalid resource version "${text}": it must be a decimal number given by this server`);
  }
  return revision;
}
