import { IConstruct } from 'constructs';
import { declareFact } from '../../../core';
import { RedundancyDomain, RedundancyFact } from '../../../model';
import { CephDisks, CephFailureDomain } from './ceph-disks';
import { lateFact } from './late-fact';

/** Data in chunks, of which any as many as there are data chunks suffice: less space than copies, more work for processors and network. */
export interface ErasureCoding {
  /** 2 or more. */
  readonly dataChunks: number;
  /** How many chunks may be lost; 2 or more for what shall not be lost. */
  readonly codingChunks: number;
}

/** How a pool keeps what is written to it. */
export interface CephPoolOptions {
  /**
   * Copies of everything.
   * @default - as many as its Ceph keeps
   */
  readonly replicas?: number;
  /**
   * Chunks in place of copies.
   * @default - copies
   */
  readonly erasure?: ErasureCoding;
  /**
   * What no two copies or chunks share.
   * @default - what its Ceph says
   */
  readonly failureDomain?: CephFailureDomain;
  /**
   * Whether one copy is enough: all that a disk holds is lost with it.
   * @default false
   */
  readonly singleCopy?: boolean;
}

/**
 * What pools of a Ceph have in common.
 * @internal
 */
export interface CephDefaults {
  readonly disks: CephDisks;
  readonly replicas: number;
  /** Left out where the zones of the disks decide. */
  readonly failureDomain?: CephFailureDomain;
}

/**
 * How often a pool keeps data and where, what that costs, and what is wrong with it. Disks may still be added: everything is worked out when it is asked for.
 * @internal
 */
export class Redundancy {
  constructor(
    private readonly defaults: CephDefaults,
    private readonly options: CephPoolOptions = {},
  ) {}

  public get failureDomain(): CephFailureDomain {
    const { disks, failureDomain } = this.defaults;
    const zones = disks.zones.length >= Math.max(3, this.pieces);
    return this.options.failureDomain ?? failureDomain ?? (zones ? CephFailureDomain.ZONE : CephFailureDomain.HOST);
  }

  /** Copies, or data and coding chunks. */
  public get pieces(): number {
    const { erasure } = this.options;
    return erasure === undefined ? this.replicas : erasure.dataChunks + erasure.codingChunks;
  }

  /** Pieces that may be lost before data is. */
  public get spare(): number {
    return this.options.erasure?.codingChunks ?? this.replicas - 1;
  }

  public get isErasure(): boolean {
    return this.options.erasure !== undefined;
  }

  /** Mebibytes on disks for each mebibyte of data. Where domains differ in size and data needs each of them, what the larger have more is lost. */
  public get spaceFactor(): number {
    const data = this.options.erasure?.dataChunks ?? 1;
    const sizes = this.domains.map(({ mebibytes }) => mebibytes);
    const share = largestShare(sizes, this.pieces);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return share === 0 ? this.pieces / data : Math.round((total / (share * data)) * 1e4) / 1e4;
  }

  /** What a pool of data is made of. */
  public toSpec(): object {
    const { erasure } = this.options;
    return erasure === undefined
      ? this.replicated(this.replicas)
      : {
          failureDomain: this.failureDomain,
          erasureCoded: { dataChunks: erasure.dataChunks, codingChunks: erasure.codingChunks },
          parameters: { allow_ec_optimizations: 'true' },
        };
  }

  /** What a pool is made of that keeps copies in any case, and outlives as many losses. */
  public toReplicatedSpec(): object {
    return this.replicated(this.spare + 1);
  }

  /**
   * States it for the rules.
   * @param of `pool 'block'`
   */
  public declare(scope: IConstruct, cluster: string, pool: string, of: string): void {
    declareFact(
      scope,
      lateFact<RedundancyFact, 'domain' | 'domains' | 'pieces' | 'spare'>(
        { kind: 'redundancy', cluster, pool, of },
        {
          domain: () => this.failureDomain,
          domains: () => this.domains,
          pieces: () => this.pieces,
          spare: () => this.spare,
        },
      ),
    );
  }

  public problems(): string[] {
    const { replicas, erasure, singleCopy = false } = this.options;
    if (erasure !== undefined) {
      return [
        ...(replicas === undefined
          ? []
          : [`a pool keeps copies or chunks, got 'replicas' and 'erasure'; take one of them out`]),
        ...(isWhole(erasure.dataChunks, 2) && isWhole(erasure.codingChunks, 1)
          ? this.placeProblems()
          : [
              `chunks are whole numbers, 2 of data and 1 of coding or more, got ${erasure.dataChunks} and ${erasure.codingChunks}; correct 'erasure'`,
            ]),
      ];
    }
    if (!isWhole(this.replicas, 1)) {
      return [`a pool keeps a whole number of copies, 1 or more, got ${this.replicas}; correct 'replicas'`];
    }
    return [
      ...(this.replicas === 1 && !singleCopy
        ? [`one copy is lost with its disk, got 'replicas' of 1; use 3, or say 'singleCopy: true'`]
        : []),
      ...(this.replicas > 1 && singleCopy
        ? [`'singleCopy' is for 1 of 'replicas', got ${this.replicas}; take 'singleCopy' out`]
        : []),
      ...this.placeProblems(),
    ];
  }

  private get replicas(): number {
    return this.options.replicas ?? this.defaults.replicas;
  }

  private get domains(): RedundancyDomain[] {
    return this.defaults.disks.domains(this.failureDomain);
  }

  private replicated(size: number): object {
    return { failureDomain: this.failureDomain, replicated: { size, requireSafeReplicaSize: size > 1 } };
  }

  private placeProblems(): string[] {
    const domain = this.failureDomain;
    const count = this.defaults.disks.countOf(domain);
    if (count >= this.pieces) {
      return [];
    }
    const what = this.isErasure ? 'chunk' : 'copy';
    const fix =
      domain === CephFailureDomain.ZONE
        ? `spread the disks' nodes over more zones, use 'failureDomain' HOST, or fewer ${what === 'copy' ? 'copies' : 'chunks'}`
        : `add nodes with disks, or use fewer ${what === 'copy' ? 'copies' : 'chunks'}`;
    return [
      `each ${what} lies in a ${domain} of its own, got ${this.pieces} for ${count} ${domain}${count === 1 ? '' : 's'}; ${fix}`,
    ];
  }
}

function isWhole(number: number, least: number): boolean {
  return Number.isInteger(number) && number >= least;
}

/** The most that each of so many pieces can take of domains of these sizes, of which no two pieces of the same data share one. */
function largestShare(sizes: readonly number[], pieces: number): number {
  const falling = [...sizes].sort((a, b) => b - a);
  for (let whole = 0; whole < pieces && whole < falling.length; whole += 1) {
    const rest = falling.slice(whole).reduce((sum, size) => sum + size, 0);
    const share = rest / (pieces - whole);
    if (falling[whole] <= share) {
      return share;
    }
  }
  return 0;
}
