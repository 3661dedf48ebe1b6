import { newBadRequest } from '@gantry/machinery';
import type { ListOptions } from '../registry/list-options.ts';
import { isTrue, type Query } from './request-info.ts';

/** List and watch options from a query string. Throws BadRequest for numbers that are none. */
export function listOptionsOf(query: Query): ListOptions {
  const send = query.get('sendInitialEvents');
  return {
    labelSelector: query.get('labelSelector'),
    fieldSelector: query.get('fieldSelector'),
    limit: integer(query, 'limit'),
    continue: query.get('continue'),
    resourceVersion: query.get('resourceVersion'),
    resourceVersionMatch: query.get('resourceVersionMatch'),
    timeoutSeconds: integer(query, 'timeoutSeconds'),
    allowWatchBookmarks: query.bool('allowWatchBookmarks'),
    sendInitialEvents: send === undefined ? undefined : isTrue(send),
  };
}

export function integer(query: Query, name: string): number | undefined {
  const text = query.get(name);
  if (text === undefined || text === '') return undefined;
  if (!/^-?\d{1,15}$/.test(text))
    throw newBadRequest(`invalid value ${JSON.stringify(text)} of ${name}: it must be a whole number`);
  return Number(text);
}
