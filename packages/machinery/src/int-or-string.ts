/** IntOrString: a number, or text that is a percentage or a name. */
export type IntOrString = number | string;

/**
 * Resolves `25%` of `total` or a plain number. `rounding` decides what becomes of the fraction. Throws RangeError for
 * text that is neither.
 */
export function scaledIntOrPercent(value: IntOrString, total: number, rounding: 'up' | 'down'): number {
  if (typeof value === 'number') {
    return value;
  }
  const match = /^(\d{1,9})%$/.exec(value);
  if (match === null) {
    throw new RangeError(`${JSON.stringify(value)} is neither a number nor a percentage`);
  }
  const exact = (Number(match[1]) * total) / 100;
  return rounding === 'up' ? Math.ceil(exact) : Math.floor(exact);
}

/** A numeric port, or the number of the named one in `named`. Undefined when the name is unknown. */
export function resolvePort(
  port: IntOrString,
  named: readonly { readonly name?: string | undefined; readonly containerPort: number }[],
): number | undefined {
  return typeof port === 'number' ? port : named.find((each) => each.name === port)?.containerPort;
}
