/**
 * Image names as container runtimes understand them: `web` means `docker.io/library/web:latest`. Source: the OCI
 * distribution spec's grammar for names and tags, and the defaults Docker gave them.
 */
const NAME = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const DOMAIN = /^[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d+)?$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

export class ImageReferenceError extends Error {
  override name = 'ImageReferenceError';
}

/**
 * The full form of `reference`. Throws {@link ImageReferenceError} naming what is wrong. Digests are not accepted: a
 * name is what a build gives, a digest is what it gets.
 */
export function normalizeReference(reference: string): string {
  const slash = reference.indexOf('/');
  const first = slash === -1 ? '' : reference.slice(0, slash);
  const hasDomain = first.includes('.') || first.includes(':') || first === 'localhost';
  const domain = hasDomain ? first : 'docker.io';
  const rest = hasDomain ? reference.slice(slash + 1) : reference;
  const colon = rest.lastIndexOf(':');
  const path = colon === -1 ? rest : rest.slice(0, colon);
  const tag = colon === -1 ? 'latest' : rest.slice(colon + 1);
  if (!DOMAIN.test(domain)) {
    throw new ImageReferenceError(
      `image name "${reference}": "${domain}" is no registry host, like registry.example:5000`,
    );
  }
  if (!NAME.test(path)) {
    throw new ImageReferenceError(
      `image name "${reference}": "${path}" must be lower-case letters, digits and separators (. _ -), like team/web`,
    );
  }
  if (!TAG.test(tag)) {
    throw new ImageReferenceError(
      `image name "${reference}": tag "${tag}" must be at most 128 letters, digits, ., _ or -`,
    );
  }
  const library = domain === 'docker.io' && !path.includes('/') ? 'library/' : '';
  return `${domain}/${library}${path}:${tag}`;
}

/** A file name for `reference`, unique and readable: `docker.io_library_web_latest.tar`. */
export function archiveFileName(reference: string): string {
  return `${normalizeReference(reference).replaceAll(/[/:]/g, '_')}.tar`;
}
