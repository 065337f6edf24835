/**
 * Pods that are asked at the same time.
 * @internal
 */
export interface Place {
  readonly pods: number;
  /** Requests that one of them works on at a time. */
  readonly capacity: number;
  /** Requests that wait in front of one of them. */
  readonly waiting: number;
  /** Mean milliseconds until a request comes there. */
  readonly tries: number;
  /** Milliseconds that a request takes there, the way included. */
  readonly work: number;
  /** Milliseconds of it that are the way, in which the pod is free. */
  readonly roundTrip?: number;
}

/** Part of the room for waiting that stays empty where it is in several pods, of which callers choose by chance. */
const MISSED = 0.1;

/** How much service times differ: 1 would be pure chance, 0 none. */
const CHANCE = 0.65;

/**
 * Shares of callers that send one request after the other: each place is as busy as it can be before the next has any, and callers whose
 * requests are tried, worked on or refused are all the callers there are.
 * @internal
 */
export function steadyShares(
  places: readonly Place[],
  callers: number,
  lostMilliseconds: number,
): { shares: number[]; lost: number } {
  let left = callers;
  const rates = places.map((place, i) => {
    const { full, held } = fullPlace(place, i);
    if (left > held + full * place.tries) {
      left -= held + full * place.tries;
      return full;
    }
    const rate = Math.min(partRate(place, Math.max(0, left), i), full);
    left = 0;
    return rate;
  });
  const refused = left / lostMilliseconds;
  const all = rates.reduce((sum, rate) => sum + rate, refused);
  return { shares: rates.map((rate) => rate / all), lost: refused / all };
}

/**
 * The part of requests that come by chance and that a place refuses, of which all pods are full.
 * @internal
 */
export function shareRefused(
  { pods, capacity, waiting, work, roundTrip = 0 }: Place,
  requestsPerSecond: number,
): number {
  if (capacity === Infinity) {
    return 0;
  }
  const busy = (requestsPerSecond * (work - roundTrip)) / 1000;
  const servers = pods * capacity;
  let state = 1;
  let all = 1;
  for (let i = 1; i <= servers + pods * waiting; i++) {
    state *= busy / Math.min(i, servers);
    all += state;
    if (all > 1e100) {
      state /= all;
      all = 1;
    }
  }
  const byChance = state / all;
  const evenly = Math.max(0, 1 - servers / busy);
  return CHANCE * byChance + (1 - CHANCE) * evenly;
}

/** Requests a millisecond of a place that is full, and the callers that it holds then. */
function fullPlace({ pods, capacity, waiting, work, roundTrip = 0 }: Place, i: number): { full: number; held: number } {
  const full = (pods * capacity) / (work - roundTrip);
  const missed = i > 0 && pods > 1 ? MISSED : 0;
  return { full, held: pods * (capacity + waiting * (1 - missed)) + full * roundTrip };
}

/** Requests a millisecond of a place that is not full. */
function partRate({ pods, capacity, tries, work, roundTrip = 0 }: Place, callers: number, i: number): number {
  const rate = callers / (tries + work);
  if (capacity === Infinity) {
    return rate;
  }
  const servers = pods * capacity;
  // Beyond home, callers choose a pod without knowing what it does.
  const busy =
    i === 0 || pods === 1 ? servers : servers * (1 - (1 - 1 / servers) ** (callers * (work / (tries + work))));
  return Math.min(rate, busy / (work - roundTrip));
}
