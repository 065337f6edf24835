import { Cidr } from './cidr';

/**
 * What is still free of a range: a binary tree that halves it, so that taking and finding cost one step per address bit.
 * @internal
 */
export class FreeBlocks {
  private readonly root: Part;

  constructor(private readonly range: Cidr) {
    this.root = { largest: range.size };
  }

  /** Takes whatever the range and the block have in common. */
  public take(block: Cidr): void {
    if (block.contains(this.range)) {
      this.root.largest = 0;
    } else if (this.range.contains(block)) {
      take(this.root, this.range.start, this.range.size, block);
    }
  }

  /** The lowest aligned block of that prefix length of which nothing is taken. */
  public lowest(prefix: number): Cidr | undefined {
    const wanted = 2 ** (32 - prefix);
    let part = this.root;
    if (part.largest < wanted) {
      return undefined;
    }
    let { start, size } = this.range;
    while (part.halves !== undefined && size > wanted) {
      size /= 2;
      const [low, high] = part.halves;
      if (low.largest >= wanted) {
        part = low;
      } else {
        part = high;
        start += size;
      }
    }
    return Cidr.at(start, prefix);
  }
}

interface Part {
  /** Size of the largest aligned block inside that is free. */
  largest: number;
  /** Missing while the part is free as a whole, or taken as a whole. */
  halves?: [low: Part, high: Part];
}

function take(part: Part, start: number, size: number, block: Cidr): void {
  if (part.largest === 0) {
    return;
  }
  if (block.size === size) {
    part.largest = 0;
    part.halves = undefined;
    return;
  }
  const half = size / 2;
  part.halves ??= [{ largest: half }, { largest: half }];
  const [low, high] = part.halves;
  if (block.start < start + half) {
    take(low, start, half, block);
  } else {
    take(high, start + half, half, block);
  }
  part.largest = Math.max(low.largest, high.largest);
}
