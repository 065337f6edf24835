import { needed, numberKind, recordKind, textKind } from '../../core';

/** How callers choose among the pods of a service. */
export enum Balancing {
  /** Of two chosen at random the one with fewer requests under way. */
  LEAST_REQUEST = 'LEAST_REQUEST',
  /** One after another. */
  ROUND_ROBIN = 'ROUND_ROBIN',
  /** At random: even without knowing more, and without much work. */
  RANDOM = 'RANDOM',
}

/** How callers choose among zones. */
export enum ZoneRouting {
  /** All pods alike, wherever they are. */
  SPREAD = 'spread',
  /** Pods of the caller's zone while enough of them are healthy, then others of its region. A zone with many callers and few pods gets full. */
  NEAREST = 'nearest',
}

/** Where calls of one zone go. */
export interface ZoneShare {
  /** Place of callers as region and zone: `asia-southeast1/bkk-a`. */
  readonly callersIn: string;
  /** Percents by place, 100 in all. */
  readonly to: Record<string, number>;
}

/** @internal */
export const ZONE_SHARE_KINDS = {
  callersIn: needed(textKind('asia-southeast1/bkk-a')),
  to: needed(recordKind(numberKind(80), "'asia-southeast1/bkk-a'")),
};

/** @internal */
export function zoneShareProblems(shares: readonly ZoneShare[]): (string | undefined)[] {
  const places = shares.map(({ callersIn }) => callersIn);
  return [
    ...shares.flatMap(({ callersIn, to }) => [
      ...[callersIn, ...Object.keys(to)].map((place) =>
        /^[a-z0-9.-]+(\/([a-z0-9.-]+|\*))?$/.test(place)
          ? undefined
          : `a place is a region, or region and zone such as 'asia-southeast1/bkk-a', got '${place}'; correct 'zoneShares'`,
      ),
      Object.values(to).every((part) => Number.isInteger(part) && part >= 1 && part <= 100) && sumOf(to) === 100
        ? undefined
        : `shares of a place are whole percents, 100 in all, got ${Object.values(to).join(' + ') || 'none'} for '${callersIn}'; correct 'zoneShares'`,
    ]),
    ...places
      .filter((place, i) => places.indexOf(place) !== i)
      .map((place) => `calls of a place are shared out once, got '${place}' twice in 'zoneShares'; keep one`),
  ];
}

function sumOf(to: Record<string, number>): number {
  return Object.values(to).reduce((all, part) => all + part, 0);
}
