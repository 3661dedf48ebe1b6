/** First key after every key that starts with `prefix`, for a half-open etcd range. */
export function prefixEnd(prefix: string): Buffer {
  const end = Buffer.from(prefix);
  for (let index = end.length - 1; index >= 0; index--) {
    const byte = end[index] as number;
    if (byte < 0xff) {
      end[index] = byte + 1;
      return end.subarray(0, index + 1);
    }
  }
  // etcd reads a single zero byte as "to the end of the key space".
  return Buffer.from([0]);
}

/** The smallest key that sorts after `key`. */
export function keyAfter(key: string): Buffer {
  return Buffer.concat([Buffer.from(key), Buffer.from([0])]);
}

/** Order of etcd keys. Code-unit order equals byte order for every key made of names Kubernetes allows. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
