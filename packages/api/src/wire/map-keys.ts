const surrogate = /[\ud800-\udfff]/;

/**
 * Keys of a map in ascending order of their UTF-8 bytes, as Kubernetes writes maps.
 * UTF-16 order differs from it only where a character outside the basic plane is involved.
 */
export function sortedKeys(map: object): string[] {
  const keys = Object.keys(map);
  let sorted = true;
  let plain = true;
  for (let i = 0; i < keys.length; i++) {
    if (surrogate.test(keys[i]!)) plain = false;
    else if (i > 0 && keys[i - 1]! > keys[i]!) sorted = false;
  }
  if (!plain) return keys.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return sorted ? keys : keys.sort();
}

/** Sets a key that came from outside as an own property; plain assignment would lose `__proto__`. */
export function setKey<T>(map: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__') {
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  } else map[key] = value;
}
