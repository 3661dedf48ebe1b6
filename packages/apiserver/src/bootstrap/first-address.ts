/** First usable address of a block: the network address plus one. */
export function firstAddress(block: string): string {
  const [address = ''] = block.split('/');
  if (address.includes(':')) return address.endsWith('::') ? `${address}1` : address;
  const parts = address.split('.').map(Number);
  parts[3] = (parts[3] ?? 0) + 1;
  return parts.join('.');
}
