/** Durations as Go writes them (`1m30s`, `500ms`), the form of `meta/v1 Duration` and of flags. Unit here: nanoseconds as bigint. */

const unitNanos: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const MAX_NANOS = 2n ** 63n - 1n;

/** Text that is not a duration. */
export class DurationError extends Error {
  constructor(text: string) {
    super(`durations must look like 1h30m, 10s or 500ms, not ${JSON.stringify(text.slice(0, 64))}`);
    this.name = 'DurationError';
  }
}

/** Nanoseconds of a Go duration. Throws {@link DurationError}. */
export function parseDurationNanos(text: string): bigint {
  const match = /^([+-]?)((?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.exec(text.length > 128 ? '' : text);
  const body = text.replace(/^[+-]/, '');
  if (body === '0') {
    return 0n;
  }
  if (match === null) {
    throw new DurationError(text);
  }
  let total = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of body.matchAll(/(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/g)) {
    const scale = unitNanos[unit]!;
    total += BigInt(whole === '' ? '0' : whole) * scale;
    if (fraction !== '') {
      total += (BigInt(fraction) * scale) / 10n ** BigInt(fraction.length);
    }
  }
  if (total > MAX_NANOS) {
    throw new DurationError(text);
  }
  return text.startsWith('-') ? -total : total;
}

/** Milliseconds of a Go duration, sub-millisecond parts kept as a fraction. Throws {@link DurationError}. */
export function parseDurationMs(text: string): number {
  return Number(parseDurationNanos(text)) / 1e6;
}

/** Canonical Go text: `1h0m0s`, `1.5s`, `250ms`, `0s`. */
export function formatDurationNanos(nanos: bigint): string {
  if (nanos === 0n) {
    return '0s';
  }
  const sign = nanos < 0n ? '-' : '';
  const rest = nanos < 0n ? -nanos : nanos;
  for (const [unit, scale] of [
    ['ns', 1n],
    ['µs', 1_000n],
    ['ms', 1_000_000n],
  ] as const) {
    if (rest < scale * 1_000n) {
      return `${sign}${decimal(rest, scale)}${unit}`;
    }
  }
  const hours = rest / unitNanos.h!;
  const minutes = (rest / unitNanos.m!) % 60n;
  const seconds = `${decimal(rest % unitNanos.m!, unitNanos.s!)}s`;
  if (hours > 0n) {
    return `${sign}${hours}h${minutes}m${seconds}`;
  }
  return minutes > 0n ? `${sign}${minutes}m${seconds}` : `${sign}${seconds}`;
}

export function formatDurationMs(milliseconds: number): string {
  return formatDurationNanos(BigInt(Math.round(milliseconds * 1e6)));
}

function decimal(value: bigint, scale: bigint): string {
  const whole = value / scale;
  const remainder = value % scale;
  if (remainder === 0n) {
    return whole.toString();
  }
  const digits = scale.toString().length - 1;
  return `${whole}.${remainder.toString().padStart(digits, '0').replace(/0+$/, '')}`;
}
