import { Cidr } from './cidr';
import { FreeBlocks } from './free-blocks';
import { HeldValues } from './held-values';
import { NetworkLeases, formatLeaseFile, parseLeaseFile } from './lease-file';
import { byCodeUnit } from './names';

/**
 * Where a network's leases come from.
 * @internal
 */
export interface LeaseRange {
  /** The network's block; its lowest and its highest address are never handed out. */
  readonly cidr: string;
  /** Blocks that are never handed out: the gateway, what is reserved, the dynamic range. */
  readonly excluded: readonly string[];
}

/**
 * Who holds which addresses, remembered from run to run: a lease never moves, and nobody else gets it while it is in the file.
 * @internal
 */
export class AddressLeases {
  /** Reads a lock file; without a text nothing is leased yet. `source` is the file's name, for messages. */
  public static fromText(text: string | undefined, source: string): AddressLeases {
    const { networks, releases, volumes } =
      text === undefined
        ? { networks: new Map(), releases: new HeldValues<string>(), volumes: new HeldValues<number>() }
        : parseLeaseFile(text, source);
    return new AddressLeases(networks, source, releases, volumes);
  }

  private readonly spaces = new Map<string, Map<string, Space>>();
  private readonly newOwners = new Set<string>();

  private constructor(
    private readonly networks: Map<string, NetworkLeases>,
    private readonly source: string,
    /** What the same file remembers of releases. */
    public readonly releases: HeldValues<string>,
    /** What the same file remembers of the sizes of volumes. */
    public readonly volumes: HeldValues<number>,
  ) {}

  /** Owners that were leased something in this run that the file did not have; sorted, each once. */
  public get added(): string[] {
    return [...this.newOwners].sort(byCodeUnit);
  }

  /** The block that the owner holds in the network, else the lowest free one of 2^(32 - prefix) addresses. */
  public lease(network: string, range: LeaseRange, owner: string, prefix: number): Cidr {
    const cidr = Cidr.parse(range.cidr);
    const lease = `address lease of '${owner}' in network '${network}'`;
    if (!Number.isInteger(prefix) || prefix < cidr.prefix || prefix > 32) {
      throw new Error(`${lease} cannot be a /${prefix} of ${cidr}; use a whole number from ${cidr.prefix} to 32`);
    }
    const known = this.known(network, cidr);
    const space = this.space(network, cidr, range.excluded);
    const block = known?.held.get(owner);
    if (block === undefined) {
      return this.add(network, cidr, owner, prefix, space);
    }
    const moving = `delete that entry from ${this.source} to move it on purpose`;
    if (block.prefix !== prefix) {
      throw new Error(`${lease} is ${block}, got a request for a /${prefix}; ask for a /${block.prefix}, or ${moving}`);
    }
    const barred = space.barred.find((excluded) => excluded.overlaps(block));
    if (barred !== undefined) {
      throw new Error(`${lease} is ${block}, got ${barred} as never handed out; leave that free, or ${moving}`);
    }
    return block;
  }

  /**
   * Keeps a block from all other owners, who has it without a lease. What the network never hands out needs no keeping, and a block
   * that the owner had before is free.
   */
  public hold(network: string, range: LeaseRange, owner: string, block: Cidr): void {
    const cidr = Cidr.parse(range.cidr);
    const held = this.known(network, cidr)?.held ?? new Map<string, Cidr>();
    const { barred } = this.space(network, cidr, range.excluded);
    if (!cidr.contains(block) || barred.some((excluded) => excluded.overlaps(block))) {
      return;
    }
    const holder = [...held].find(([other, theirs]) => other !== owner && theirs.overlaps(block));
    if (holder !== undefined) {
      throw new Error(
        `nobody else is leased what stands already, got ${block} of '${owner}' in network '${network}', which overlaps ` +
          `${holder[1]} of '${holder[0]}'; give it another address, or delete the entry of '${holder[0]}' from ${this.source} where it is not deployed`,
      );
    }
    const before = held.get(owner);
    if (`${before}` !== `${block}`) {
      this.networks.set(network, { cidr, held: held.set(owner, block) });
      this.newOwners.add(owner);
      this.spaces.delete(network);
    }
  }

  /** The lock file's text: what was read and what was added, also what nobody asked for in this run. */
  public toText(): string {
    return formatLeaseFile({ networks: this.networks, releases: this.releases, volumes: this.volumes });
  }

  private known(network: string, cidr: Cidr): NetworkLeases | undefined {
    const known = this.networks.get(network);
    if (known !== undefined && `${known.cidr}` !== `${cidr}`) {
      throw new Error(
        `network '${network}' has its leases in ${known.cidr}, got CIDR ${cidr}; ` +
          `set it back, or delete '${network}' from ${this.source} to move all its addresses on purpose`,
      );
    }
    return known;
  }

  private add(network: string, cidr: Cidr, owner: string, prefix: number, space: Space): Cidr {
    const held = this.networks.get(network)?.held ?? new Map<string, Cidr>();
    const block = space.free.lowest(prefix);
    if (block === undefined) {
      throw new Error(
        `network '${network}' has no free /${prefix} in ${cidr} for '${owner}', leases held: ${held.size}; ` +
          `delete entries of what no longer exists from ${this.source}, or use a bigger network`,
      );
    }
    this.networks.set(network, { cidr, held: held.set(owner, block) });
    this.newOwners.add(owner);
    for (const { free } of this.spaces.get(network)?.values() ?? []) {
      free.take(block);
    }
    return block;
  }

  private space(network: string, cidr: Cidr, excluded: readonly string[]): Space {
    const ofNetwork = this.spaces.get(network) ?? new Map<string, Space>();
    this.spaces.set(network, ofNetwork);
    const key = `${cidr} ${excluded.join(' ')}`;
    let space = ofNetwork.get(key);
    if (space === undefined) {
      space = { free: new FreeBlocks(cidr), barred: [...excluded.map((text) => Cidr.parse(text)), ...edges(cidr)] };
      for (const block of [...space.barred, ...(this.networks.get(network)?.held.values() ?? [])]) {
        space.free.take(block);
      }
      ofNetwork.set(key, space);
    }
    return space;
  }
}

/** What is left of a network when one list of excluded blocks holds. */
interface Space {
  readonly free: FreeBlocks;
  readonly barred: readonly Cidr[];
}

/** A subnet's own address and its broadcast address; blocks of one or two addresses have none. */
function edges(cidr: Cidr): Cidr[] {
  return cidr.prefix > 30 ? [] : [Cidr.at(cidr.start, 32), Cidr.at(cidr.start + cidr.size - 1, 32)];
}
