/** Lower case, without the final dot: the form in which names are compared. */
export function normalizeName(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** The labels in front of `zone`, or undefined if `name` does not lie in it. Both normalized. */
export function labelsBelow(name: string, zone: string): string[] | undefined {
  if (name === zone) {
    return [];
  }
  if (zone === '') {
    return name.split('.');
  }
  return name.endsWith(`.${zone}`) ? name.slice(0, -zone.length - 1).split('.') : undefined;
}

/** `10.244.1.2` as the label `10-244-1-2`, as names of pods without hostname have it. */
export function dashedAddress(address: string): string {
  return address.replaceAll(/[.:]/g, '-');
}

/** The IPv4 address a dashed label stands for. */
export function addressOfLabel(label: string): string | undefined {
  const parts = label.split('-');
  const isAddress = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
  return isAddress ? parts.join('.') : undefined;
}

/** The IPv4 address a reverse name (`2.1.244.10.in-addr.arpa`) stands for. */
export function addressOfReverseName(name: string): string | undefined {
  const labels = labelsBelow(name, 'in-addr.arpa');
  return labels?.length === 4 ? addressOfLabel(labels.reverse().join('-')) : undefined;
}
