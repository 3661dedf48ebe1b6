/** Ranges of addresses and ports as numbers from 0: the arithmetic between what users see and what bitmaps hold. */
import { isIPv4, isIPv6 } from 'node:net';
import type { IPFamily } from './service-allocators.ts';

/** Values `0 <= offset < size` of some domain. */
export interface NumberRange<V> {
  /** As stored beside the bitmap, for example `10.96.0.0/16` or `30000-32767`. */
  readonly text: string;
  readonly size: number;
  /** Offsets below this are left for values that users ask for by hand, as long as there are others. */
  readonly staticBand: number;
  /** Undefined when `value` is not in the range. */
  offsetOf(value: V): number | undefined;
  valueAt(offset: number): V;
}

/** IPv6 blocks are huge; only this many of their addresses are handed out. */
const MAX_ADDRESSES = 65_536;

function band(size: number, parts: number, max: number): number {
  const min = 16;
  return size <= min ? 0 : Math.min(Math.max(Math.floor(size / parts), min), max);
}

/** `30000-32767`. Throws RangeError for text that is no such range. */
export function parsePortRange(text: string): NumberRange<number> {
  const match = /^(\d{1,5})-(\d{1,5})$/.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2]);
  if (match === null || first < 1 || last > 65_535 || first > last) {
    throw new RangeError(`${JSON.stringify(text)} is not a port range such as 30000-32767`);
  }
  const size = last - first + 1;
  return {
    text,
    size,
    staticBand: band(size, 32, 128),
    offsetOf: (port) => (Number.isInteger(port) && port >= first && port <= last ? port - first : undefined),
    valueAt: (offset) => first + offset,
  };
}

/**
 * The addresses of a block that Services may have: all but the network's own and, for IPv4, the broadcast address. Throws
 * RangeError for text that is no block, or one too small to hold a Service.
 */
export function parseAddressRange(text: string): NumberRange<string> & { readonly family: IPFamily } {
  const slash = text.indexOf('/');
  const address = text.slice(0, slash);
  const bits = Number(text.slice(slash + 1));
  const family: IPFamily | undefined = isIPv4(address) ? 'IPv4' : isIPv6(address) ? 'IPv6' : undefined;
  const width = family === 'IPv4' ? 32 : 128;
  if (slash < 0 || family === undefined || !/^\/\d{1,3}$/.test(text.slice(slash)) || bits > width - 2) {
    throw new RangeError(`${JSON.stringify(text)} is not an address block such as 10.96.0.0/16`);
  }
  const hostBits = BigInt(width - bits);
  const network = (addressToNumber(address) >> hostBits) << hostBits;
  const total = 1n << hostBits;
  const whole = total > BigInt(MAX_ADDRESSES) ? MAX_ADDRESSES : Number(total);
  // An IPv4 block has two addresses no Service may have. IPv6 knows no broadcast.
  const size = family === 'IPv4' ? whole - 2 : whole - 1;
  const base = network + 1n;
  return {
    family,
    text: `${numberToAddress(network, family)}/${bits}`,
    size,
    staticBand: band(whole, 16, 256),
    offsetOf(value) {
      if (!(family === 'IPv4' ? isIPv4(value) : isIPv6(value))) {
        return undefined;
      }
      const offset = addressToNumber(value) - base;
      return offset >= 0n && offset < BigInt(size) ? Number(offset) : undefined;
    },
    valueAt: (offset) => numberToAddress(base + BigInt(offset), family),
  };
}

export function familyOf(address: string): IPFamily {
  return address.includes(':') ? 'IPv6' : 'IPv4';
}

function addressToNumber(address: string): bigint {
  if (isIPv4(address)) {
    return address.split('.').reduce((sum, part) => (sum << 8n) + BigInt(part), 0n);
  }
  let text = address;
  const lastColon = text.lastIndexOf(':');
  if (text.includes('.')) {
    // The last 32 bits written as IPv4.
    const tail = addressToNumber(text.slice(lastColon + 1));
    text = `${text.slice(0, lastColon + 1)}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`;
  }
  const [head = '', tail] = text.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? [] : new Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...middle, ...right].reduce((sum, part) => (sum << 16n) + BigInt(`0x${part}`), 0n);
}

/** RFC 5952 text for IPv6: the longest run of zero groups becomes `::`. */
function numberToAddress(value: bigint, family: IPFamily): string {
  if (family === 'IPv4') {
    return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.');
  }
  const groups = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  let best = { start: -1, length: 1 };
  for (let i = 0; i < 8; ) {
    let length = 0;
    while (i + length < 8 && groups[i + length] === '0') {
      length++;
    }
    if (length > best.length) {
      best = { start: i, length };
    }
    i += Math.max(length, 1);
  }
  if (best.start < 0) {
    return groups.join(':');
  }
  return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`;
}
