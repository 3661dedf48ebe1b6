/** What defaulting and the kubelet need to know of an image name; the full grammar is the runtime's business. */

/**
 * Whether pulling this reference again could give another image: true for `name` and `name:latest`, false for any other
 * tag and for every digest. Decides the default pull policy.
 */
export function isMutableImageReference(image: string): boolean {
  if (image.includes('@')) {
    return false;
  }
  // A colon before the last slash belongs to a registry's port.
  const colon = image.lastIndexOf(':');
  if (colon <= image.lastIndexOf('/')) {
    return image !== '';
  }
  return image.slice(colon + 1) === 'latest';
}
