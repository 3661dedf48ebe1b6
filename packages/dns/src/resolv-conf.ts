import { isIP } from 'node:net';
import type { UpstreamAddress } from './upstream.ts';

/** The name servers a resolv.conf names, in order. */
export function nameserversOf(resolvConf: string): UpstreamAddress[] {
  return resolvConf
    .split('\n')
    .map((line) => /^\s*nameserver\s+(\S+)/.exec(line)?.[1] ?? '')
    .filter((address) => isIP(address.replace(/%.*$/, '')) !== 0)
    .map((address) => ({ address, port: 53 }));
}

/** `10.0.0.1`, `10.0.0.1:5353`, `[fd00::1]:53`. Undefined when it is neither. */
export function parseUpstream(text: string): UpstreamAddress | undefined {
  if (isIP(text) !== 0) {
    return { address: text, port: 53 };
  }
  const match = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(text);
  const address = match?.[1] ?? '';
  return match !== null && isIP(address) !== 0 && Number(match[2]) <= 65_535
    ? { address, port: Number(match[2]) }
    : undefined;
}

/** Servers that are this one: asking them would be asking oneself. */
export function isSelf(
  upstream: UpstreamAddress,
  own: { readonly port: number; readonly addresses: ReadonlySet<string> },
): boolean {
  const isLoopback = upstream.address === '::1' || upstream.address.startsWith('127.');
  return upstream.port === own.port && (isLoopback || own.addresses.has(upstream.address));
}
