import {
  Duration,
  booleanKind,
  choiceKind,
  kindProblems,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  refuseValue,
  withFields,
} from '../../core';
import { triesBefore, triesUntilLost } from './forecast-tries';
import { Place, shareRefused, steadyShares } from './forecast-queues';
import { Overflow } from './overflow';

/** Peers that are asked at the same time, for a forecast. */
export interface ForecastPlace {
  /** Pods of all clusters of this place. */
  readonly pods: number;
  /** @default 1 */
  readonly clusters?: number;
  /**
   * Requests that one of their pods works on at a time.
   * @default - as many as come
   */
  readonly capacityPerPod?: number;
  /** @default - none: the peer is next door */
  readonly roundTrip?: Duration;
}

export interface FederationForecastProps {
  /** Requests that one pod at home works on at a time. */
  readonly capacityPerPod: number;
  /** Pods at home. */
  readonly pods: number;
  /** How long a pod works on a request. */
  readonly serviceTime: Duration;
  /**
   * Callers at home that send one request after the other. Give this or `requestsPerSecond`.
   * @default - requests come by themselves
   */
  readonly connections?: number;
  /**
   * Requests that come by themselves, whatever becomes of those before.
   * @default - callers send them
   */
  readonly requestsPerSecond?: number;
  /**
   * Peers in the order in which they are asked.
   * @default - one that takes as many as come
   */
  readonly places?: ForecastPlace[];
  /** @default Overflow.SPILL */
  readonly mode?: Overflow;
  /**
   * Whether the port is one of gRPC or HTTP/2: then no request waits in front of a pod.
   * @default false
   */
  readonly streams?: boolean;
}

/**
 * Who answers the requests of a cluster, computed from what was measured: within 5 points of it for every load in `docs/federation.md`.
 * It is of one caller's sidecar and of loads that go on; with Overflow.REDIRECT, of what follows the first pod that was full.
 */
export class FederationForecast {
  /** What becomes of a load. */
  public static of(props: FederationForecastProps): FederationForecast {
    refuseValue(kindProblems('a forecast', props, KINDS));
    refuseValue(problems(props));
    return new FederationForecast(props);
  }

  /** Percent of the requests that pods at home answer. */
  public readonly localShare: number;
  /** Percent of the requests that peers answer. */
  public readonly peerShare: number;
  /** Percent of the requests that nobody answers. */
  public readonly lostShare: number;
  /** Percent that each place answers, in the order of `places`. */
  public readonly placeShares: number[];
  /** Milliseconds that a request takes which is answered in a place, in the order of `places`. */
  public readonly placeMilliseconds: number[];

  private constructor(props: FederationForecastProps) {
    const { places, shares, lost } = predicted(props);
    const [local, ...others] = shares.map(percent);
    this.localShare = local;
    this.placeShares = others;
    this.lostShare = percent(lost);
    this.peerShare = percent(1 - lost - shares[0]);
    this.placeMilliseconds = places.slice(1).map(({ tries, work }) => Math.round(tries + work));
  }
}

interface Prediction {
  readonly places: readonly Place[];
  /** Parts of all requests, home first. */
  readonly shares: readonly number[];
  readonly lost: number;
}

function predicted(props: FederationForecastProps): Prediction {
  const { capacityPerPod, pods, connections, requestsPerSecond, mode = Overflow.SPILL } = props;
  const places = placesOf(props);
  const equals = Math.max(...(props.places ?? []).map(({ clusters = 1 }) => clusters), 1);
  const reach = triesUntilLost(places.length - 1, equals);
  if (mode === Overflow.REDIRECT) {
    const busy = connections ?? ((requestsPerSecond ?? 0) * places[0].work) / 1000;
    const stays = busy <= capacityPerPod * pods;
    return { places, shares: [stays ? 1 : 0, stays ? 0 : 1, ...places.slice(2).map(() => 0)], lost: 0 };
  }
  return {
    places,
    ...(connections === undefined ? inTurn(places, requestsPerSecond ?? 0) : steadyShares(places, connections, reach)),
  };
}

/** Requests that come by themselves: what one place refuses comes to the next. */
function inTurn(places: readonly Place[], requestsPerSecond: number): { shares: number[]; lost: number } {
  let left = 1;
  const shares = places.map((place) => {
    const refused = shareRefused(place, left * requestsPerSecond);
    const taken = left * (1 - refused);
    left -= taken;
    return taken;
  });
  return { shares, lost: left };
}

function placesOf({
  capacityPerPod,
  pods,
  serviceTime,
  places = [{ pods: 1 }],
  streams = false,
}: FederationForecastProps): Place[] {
  const work = serviceTime.toMilliseconds();
  const waiting = streams ? 0 : 1;
  const home = { pods, capacity: capacityPerPod, waiting, tries: 0, work: work + PROXIES };
  const others = places.map(({ pods: count, capacityPerPod: capacity = Infinity, roundTrip }, i) => ({
    pods: count,
    capacity,
    waiting,
    tries: triesBefore(i + 1),
    work: work + PROXIES + (roundTrip?.toMilliseconds() ?? 0),
    roundTrip: roundTrip?.toMilliseconds() ?? 0,
  }));
  return [home, ...others];
}

/** Milliseconds that two proxies take for a request. */
const PROXIES = 2.5;

function percent(part: number): number {
  return Math.round(1000 * part) / 10;
}

function problems(props: FederationForecastProps): string[] {
  const { capacityPerPod, pods, serviceTime, connections, requestsPerSecond, places = [], mode } = props;
  const whole = (what: string, value: number | undefined, most: number): string[] =>
    value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)
      ? []
      : [`'${what}' of a forecast is a whole number of 1 to ${most}, got ${value}; correct it`];
  return [
    ...whole('capacityPerPod', capacityPerPod, 100_000),
    ...whole('pods', pods, 10_000),
    ...whole('connections', connections, 1_000_000),
    ...places.flatMap((place, i) => [
      ...whole(`places[${i}].pods`, place.pods, 10_000),
      ...whole(`places[${i}].clusters`, place.clusters, 1_000),
      ...whole(`places[${i}].capacityPerPod`, place.capacityPerPod, 100_000),
    ]),
    ...((connections === undefined) === (requestsPerSecond === undefined)
      ? [
          `a forecast is of 'connections' or of 'requestsPerSecond', got ${connections === undefined ? 'neither' : 'both'}; give one`,
        ]
      : []),
    ...(requestsPerSecond === undefined || requestsPerSecond > 0
      ? []
      : [`'requestsPerSecond' of a forecast is above 0, got ${requestsPerSecond}; correct it`]),
    ...(serviceTime.toMilliseconds({ integral: false }) > 0
      ? []
      : [`a pod works for some time on a request, got ${serviceTime.toMilliseconds()} ms; correct 'serviceTime'`]),
    ...(places.length >= 1 || props.places === undefined
      ? []
      : [`a forecast has a peer that helps, got none; add to 'places' or leave it out`]),
    ...(places.length <= 5 ? [] : [`an order of peers has 5 places at most, got ${places.length}; leave some out`]),
    ...(mode === Overflow.REDIRECT && places.some(({ capacityPerPod: capacity }) => capacity !== undefined)
      ? [
          `with Overflow.REDIRECT, peers that are full are left alone in turn and nothing is steady, got places with a 'capacityPerPod'; leave it out or take Overflow.SPILL`,
        ]
      : []),
  ];
}

const DURATION = likeKind('a Duration', 'Duration.millis(50)', 'toMilliseconds');

const KINDS = {
  capacityPerPod: needed(numberKind(50)),
  pods: needed(numberKind(2)),
  serviceTime: needed(DURATION),
  connections: numberKind(10),
  requestsPerSecond: numberKind(100),
  places: listKind(
    withFields(objectKind('{ pods: 2, capacityPerPod: 50 }'), {
      pods: needed(numberKind(2)),
      clusters: numberKind(1),
      capacityPerPod: numberKind(50),
      roundTrip: DURATION,
    }),
  ),
  mode: choiceKind('Overflow', Overflow),
  streams: booleanKind(),
};
