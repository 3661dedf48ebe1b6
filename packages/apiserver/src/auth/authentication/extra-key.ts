/** Keys of extra user information travel in header names, percent-encoded where a header name could not hold them. */
export function decodeExtraKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded).toLowerCase();
  } catch {
    return encoded.toLowerCase();
  }
}
