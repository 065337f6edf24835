const ADDRESS_BITS = 32;

/**
 * An IPv4 block in canonical form: no host bits, no leading zeros.
 * @internal
 */
export class Cidr {
  /** Reads `10.20.0.0/16`; throws when the text is anything else. */
  public static parse(text: string): Cidr {
    const problem = Cidr.problem(text);
    if (problem !== undefined) {
      throw new Error(problem);
    }
    const [address, prefix] = text.split('/');
    return new Cidr(toNumber(address), Number(prefix));
  }

  /** What keeps the text from being an IPv4 block, or undefined if nothing does. */
  public static problem(text: string): string | undefined {
    const what = `CIDR '${text}'`;
    if (text.includes(':')) {
      return `${what} is IPv6, which is not supported; use an IPv4 block such as '10.20.0.0/16'`;
    }
    const slash = text.indexOf('/');
    const address = slash < 0 ? text : text.slice(0, slash);
    const flaw = addressFlaw(address);
    if (flaw !== undefined) {
      return `${what} ${flaw}`;
    }
    if (slash < 0) {
      return `${what} has no prefix length; write '${text}/32' for that one address, or the prefix length of its block after a slash`;
    }
    const prefix = text.slice(slash + 1);
    if (!/^(0|[1-9]\d?)$/.test(prefix) || Number(prefix) > ADDRESS_BITS) {
      return `${what} has prefix length '${prefix}'; use a whole number from 0 to 32 without leading zeros`;
    }
    const start = toNumber(address);
    const hostBits = start % blockSize(Number(prefix));
    if (hostBits !== 0) {
      return `${what} has host bits set; did you mean '${formatIpv4(start - hostBits)}/${prefix}'?`;
    }
    return undefined;
  }

  /** The block of 2^(32 - prefix) addresses that starts at an address number. */
  public static at(start: number, prefix: number): Cidr {
    return Cidr.parse(`${formatIpv4(start)}/${prefix}`);
  }

  private constructor(
    /** The lowest address as a number. */
    public readonly start: number,
    /** How many leading bits all addresses of the block share. */
    public readonly prefix: number,
  ) {}

  /** How many addresses the block has. */
  public get size(): number {
    return blockSize(this.prefix);
  }

  /** The lowest address. */
  public get first(): string {
    return formatIpv4(this.start);
  }

  /** The highest address. */
  public get last(): string {
    return formatIpv4(this.start + this.size - 1);
  }

  /** The address `offset` places above the lowest. */
  public address(offset: number): string {
    if (!Number.isInteger(offset) || offset < 0 || offset >= this.size) {
      throw new Error(
        `CIDR '${this}' has no address at offset ${offset}; use a whole number from 0 to ${this.size - 1}`,
      );
    }
    return formatIpv4(this.start + offset);
  }

  /** Whether a whole block, or an address given as text, lies in this block. */
  public contains(other: Cidr | string): boolean {
    const [start, size] = typeof other === 'string' ? [parseIpv4(other), 1] : [other.start, other.size];
    return start >= this.start && start + size <= this.start + this.size;
  }

  /** Whether the blocks have an address in common. */
  public overlaps(other: Cidr): boolean {
    return this.contains(other) || other.contains(this);
  }

  public toString(): string {
    return `${this.first}/${this.prefix}`;
  }
}

/**
 * What keeps the text from being an IPv4 address, or undefined if nothing does.
 * @internal
 */
export function ipv4Problem(text: string): string | undefined {
  const flaw = text.includes(':')
    ? "is IPv6, which is not supported; use an IPv4 address such as '10.20.0.5'"
    : addressFlaw(text);
  return flaw === undefined ? undefined : `address '${text}' ${flaw}`;
}

/**
 * An IPv4 address as a number from 0 to 2^32 - 1; throws when the text is anything else.
 * @internal
 */
export function parseIpv4(text: string): number {
  const problem = ipv4Problem(text);
  if (problem !== undefined) {
    throw new Error(problem);
  }
  return toNumber(text);
}

/**
 * A number from 0 to 2^32 - 1 as an IPv4 address.
 * @internal
 */
export function formatIpv4(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= blockSize(0)) {
    throw new Error(`address number ${number} is outside IPv4; use a whole number from 0 to ${blockSize(0) - 1}`);
  }
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}

function toNumber(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

function blockSize(prefix: number): number {
  return 2 ** (ADDRESS_BITS - prefix);
}

function addressFlaw(address: string): string | undefined {
  const parts = address.split('.');
  if (parts.length !== 4) {
    return `has ${parts.length} address ${parts.length === 1 ? 'part' : 'parts'}; write 4 with dots between, such as '10.20.0.0'`;
  }
  const octal = parts.find((part) => /^0\d+$/.test(part));
  if (octal !== undefined) {
    return `has address part '${octal}' with a leading zero, which some tools read as octal; write '${Number(octal)}'`;
  }
  const wrong = parts.find((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255);
  return wrong === undefined ? undefined : `has address part '${wrong}'; use a whole number from 0 to 255`;
}
