/** Hands out equal blocks of an IPv4 range. Pure bookkeeping, no IO. */
export class CidrError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CidrError';
  }
}

export interface Ipv4Cidr {
  /** Network address as an unsigned number, host bits zero. */
  readonly base: number;
  readonly prefix: number;
}

/** `10.244.0.0/16`. Throws {@link CidrError} for anything else, host bits included. */
export function parseIpv4Cidr(text: string): Ipv4Cidr {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  const octets = match?.slice(1, 5).map(Number) ?? [];
  const prefix = Number(match?.[5]);
  if (match === null || octets.some((octet) => octet > 255) || prefix > 32) {
    throw new CidrError(`${JSON.stringify(text)} is not an IPv4 range such as 10.244.0.0/16`);
  }
  const base = octets.reduce((value, octet) => value * 256 + octet, 0);
  if (base % 2 ** (32 - prefix) !== 0) throw new CidrError(`${text} has host bits set`);
  return { base, prefix };
}

export function formatIpv4Cidr({ base, prefix }: Ipv4Cidr): string {
  return `${[24, 16, 8, 0].map((shift) => (base >>> shift) & 255).join('.')}/${prefix}`;
}

export class CidrSet {
  readonly #range: Ipv4Cidr;
  readonly #blockPrefix: number;
  readonly #size: number;
  readonly #used = new Set<number>();
  #next = 0;

  constructor(range: Ipv4Cidr, blockPrefix: number) {
    if (blockPrefix < range.prefix || blockPrefix > 30 || blockPrefix - range.prefix > 16) {
      throw new CidrError(`blocks of /${blockPrefix} cannot be cut from ${formatIpv4Cidr(range)}`);
    }
    this.#range = range;
    this.#blockPrefix = blockPrefix;
    this.#size = 2 ** (blockPrefix - range.prefix);
  }

  get free(): number {
    return this.#size - this.#used.size;
  }

  /** A free block, going round so that one just released is not given out again at once; undefined when none is left. */
  allocate(): string | undefined {
    for (let step = 0; step < this.#size; step++) {
      const index = (this.#next + step) % this.#size;
      if (this.#used.has(index)) continue;
      this.#used.add(index);
      this.#next = (index + 1) % this.#size;
      return this.#format(index);
    }
    return undefined;
  }

  /** Marks what an existing range covers as taken. False when it lies outside. */
  occupy(cidr: string): boolean {
    const indexes = this.#indexes(cidr);
    for (const index of indexes) this.#used.add(index);
    return indexes.length > 0;
  }

  release(cidr: string): void {
    for (const index of this.#indexes(cidr)) this.#used.delete(index);
  }

  #indexes(text: string): number[] {
    let cidr: Ipv4Cidr;
    try {
      cidr = parseIpv4Cidr(text);
    } catch {
      return [];
    }
    const block = 2 ** (32 - this.#blockPrefix);
    const first = Math.floor((cidr.base - this.#range.base) / block);
    const count = Math.max(1, 2 ** (32 - cidr.prefix) / block);
    return Array.from({ length: count }, (_, i) => first + i).filter((index) => index >= 0 && index < this.#size);
  }

  #format(index: number): string {
    return formatIpv4Cidr({
      base: this.#range.base + index * 2 ** (32 - this.#blockPrefix),
      prefix: this.#blockPrefix,
    });
  }
}
