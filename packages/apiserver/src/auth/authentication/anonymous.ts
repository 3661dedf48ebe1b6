/** What may be asked without saying who asks. */

const OPEN_PATHS = ['/healthz', '/livez', '/readyz', '/version'];

/**
 * Whether a request without credentials may proceed as `system:anonymous`: health (with its single checks below it) and the
 * version, nothing else. Any other path is answered 401, so that probing tells nothing.
 */
export function allowsAnonymous(path: string): boolean {
  for (const open of OPEN_PATHS) {
    if (path === open || (path.startsWith(open) && path.charCodeAt(open.length) === 47)) return true;
  }
  return false;
}
