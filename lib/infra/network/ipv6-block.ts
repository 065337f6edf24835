import { isIPv6 } from 'node:net';

const GROUPS = 8;

/**
 * An IPv6 /64, whose hosts are numbered as those of an IPv4 network are.
 * @internal
 */
export class Ipv6Block {
  /** What keeps the text from being a /64 that hosts can have addresses of, or undefined if nothing does. */
  public static problem(text: string): string | undefined {
    const [address, prefix, ...more] = text.split('/');
    const plain = "write it as '2001:db8:0:1::/64'";
    if (!isIPv6(address) || /[%.]/.test(address) || more.length > 0) {
      return `'${text}' is no IPv6 block; ${plain}`;
    }
    if (prefix !== '64') {
      return `an IPv6 subnet of a site is a /64, got '${text}'; ${plain}`;
    }
    const groups = expand(address);
    if (groups.slice(4).some((group) => group !== 0)) {
      return `IPv6 block '${text}' has host bits set; did you mean '${compress([...groups.slice(0, 4), 0, 0, 0, 0])}/64'?`;
    }
    const isGlobal = groups[0] >= 0x2000 && groups[0] <= 0x3fff;
    const isLocal = groups[0] >= 0xfc00 && groups[0] <= 0xfdff;
    return isGlobal || isLocal
      ? undefined
      : `a site's hosts have global or unique local IPv6 addresses, got '${text}'; use a block of 2000::/3 or fd00::/8`;
  }

  /** Reads a block that has no problem. */
  public static parse(text: string): Ipv6Block {
    return new Ipv6Block(expand(text.split('/')[0]));
  }

  private constructor(private readonly groups: readonly number[]) {}

  /** The address of host `offset`, at most 2^32 - 1, as OpenStack writes it. */
  public address(offset: number): string {
    return compress([...this.groups.slice(0, 6), Math.floor(offset / 0x10000), offset % 0x10000]);
  }

  /** The upper 2^48 addresses but the last, for the cloud's own ports. */
  public get dynamic(): { readonly start: string; readonly end: string } {
    const network = this.groups.slice(0, 4);
    return {
      start: compress([...network, 0xffff, 0, 0, 0]),
      end: compress([...network, 0xffff, 0xffff, 0xffff, 0xfffe]),
    };
  }

  public toString(): string {
    return `${compress(this.groups)}/64`;
  }
}

function expand(address: string): number[] {
  const [head, tail] = address.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const zeros = tail === undefined ? [] : Array<string>(GROUPS - head.length - tail.length).fill('0');
  return [...head, ...zeros, ...(tail ?? [])].map((group) => parseInt(group, 16));
}

/** The longest run of two or more zeros, the first of equals, is left out. */
function compress(groups: readonly number[]): string {
  let [best, longest] = [-1, 1];
  for (let start = 0; start < GROUPS; start += 1) {
    const rest = groups.slice(start);
    const run = rest.findIndex((group) => group !== 0);
    const length = run < 0 ? rest.length : run;
    if (length > longest) {
      [best, longest] = [start, length];
    }
  }
  const text = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(':');
  return best < 0 ? text(groups) : `${text(groups.slice(0, best))}::${text(groups.slice(best + longest))}`;
}
