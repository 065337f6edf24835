/** Backoff of the retries that federation writes, and its longest, in milliseconds: Envoy waits a random part of it. */
const BACKOFF = 5;
const LONGEST = 50;

/** Milliseconds that a refused try takes beside the waiting before it. */
const TRY = 2;

/** Milliseconds after which a caller that was refused sends its next request. */
const PAUSE = 10;

/**
 * Mean milliseconds until a request comes to a place: two tries at home and at each place before it were refused.
 * @internal
 */
export function triesBefore(place: number): number {
  return waits(2 * place) + TRY * 2 * place;
}

/** Tries after the first that a request has: two a place, and more where several peers of a place may be full. */
function retriesOf(places: number, equals: number): number {
  return 2 * places + Math.min(equals - 1, 2);
}

/**
 * Mean milliseconds that a caller spends on a request that nobody answers, and on its pause after it.
 * @internal
 */
export function triesUntilLost(places: number, equals: number): number {
  const retries = retriesOf(places, equals);
  return waits(retries) + TRY * (retries + 1) + PAUSE;
}

function waits(retries: number): number {
  return Array.from({ length: retries }, (_, i) => Math.min(BACKOFF * (2 ** (i + 1) - 1), LONGEST) / 2).reduce(
    (sum, each) => sum + each,
    0,
  );
}
