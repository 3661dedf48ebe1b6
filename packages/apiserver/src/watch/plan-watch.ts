/** From the options of a watch request to where it starts and how long it lasts. */
import { checkListOptions, type ListOptions, parseResourceVersion } from '../registry/list-options.ts';
import type { Reader } from '../registry/reader.ts';
import { Selection } from '../registry/selection.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import { toStatusError } from '../registry/storage-errors.ts';
import type { WatchPlan } from './watch-session.ts';

const MIN_TIMEOUT_MS = 30 * 60_000;

/**
 * Waits until the cache is fresh enough for what the client asks. Throws BadRequest, Invalid, Timeout, ServiceUnavailable;
 * a revision too old shows as an error event of the watch itself.
 */
export async function planWatch(
  reader: Reader,
  resource: ServedResource,
  namespace: string,
  options: ListOptions,
  random: () => number,
): Promise<WatchPlan> {
  checkListOptions(options, true);
  const selection = Selection.parse(resource, options.labelSelector, options.fieldSelector);
  const revision = parseResourceVersion(options.resourceVersion);
  const version = options.resourceVersion ?? '';
  const initial = options.sendInitialEvents ?? (version === '' || version === '0');
  try {
    // An unset version means "most recent": what is sent first must not be older than this request.
    if (initial || version === '') await reader.waitFor(version);
  } catch (error) {
    throw toStatusError(error, resource, '');
  }
  const seconds = options.timeoutSeconds ?? 0;
  return {
    resource,
    namespace,
    selection,
    fromRevision: initial ? undefined : version === '' || version === '0' ? reader.revision : revision,
    markInitialEnd: options.sendInitialEvents === true,
    bookmarks: options.allowWatchBookmarks === true,
    timeoutMs: seconds > 0 ? seconds * 1000 : MIN_TIMEOUT_MS * (1 + random()),
  };
}
