/**
 * Runs `count` similar calls in batches of 1, 2, 4, ...: when the first fails (quota, admission, an unknown priority
 * class), the rest would too, and is not tried. Stops after the first batch with a failure.
 */
export async function slowStart(
  count: number,
  run: (index: number) => Promise<void>,
): Promise<{ readonly succeeded: number; readonly attempted: number; readonly error: unknown }> {
  let attempted = 0;
  let succeeded = 0;
  let error: unknown;
  for (let batch = 1; attempted < count && error === undefined; batch *= 2) {
    const size = Math.min(batch, count - attempted);
    const first = attempted;
    attempted += size;
    const results = await Promise.allSettled(Array.from({ length: size }, (_, i) => run(first + i)));
    for (const result of results) {
      if (result.status === 'fulfilled') succeeded += 1;
      else error ??= result.reason;
    }
  }
  return { succeeded, attempted, error };
}
