/** The Accept header, as far as Kubernetes' clients use it. */

export interface MediaRange {
  /** `application/json`, lower case. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

/** Ranges in order of preference: by quality, then as written. An empty header accepts anything. */
export function parseAccept(accept: string): MediaRange[] {
  const ranges: MediaRange[] = [];
  for (const part of accept === '' ? ['*/*'] : accept.split(',')) {
    const [type = '', ...rest] = part.split(';').map((text) => text.trim());
    if (type === '') continue;
    const parameters = new Map<string, string>();
    let quality = 1;
    for (const parameter of rest) {
      const eq = parameter.indexOf('=');
      if (eq < 0) continue;
      const name = parameter.slice(0, eq).toLowerCase();
      const value = parameter.slice(eq + 1);
      if (name === 'q') quality = Number(value);
      else parameters.set(name, value);
    }
    if (quality > 0) ranges.push({ type: type.toLowerCase(), parameters, quality });
  }
  return ranges.sort((a, b) => b.quality - a.quality);
}

/** Whether the range covers this media type (wildcards included). */
export function covers(range: MediaRange, type: string): boolean {
  if (range.type === '*/*' || range.type === type) return true;
  return range.type.endsWith('/*') && type.startsWith(range.type.slice(0, -1));
}
