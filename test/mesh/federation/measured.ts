import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Duration, FederationForecast, FederationForecastProps, ForecastPlace, Overflow } from '../../../lib';

/** One run of the lab: pods take 50 ms for a request. */
export interface Measured {
  readonly name: string;
  readonly what: string;
  readonly mode: Overflow;
  readonly capacityPerPod: number;
  readonly pods: number;
  readonly protocol: string;
  readonly connections?: number;
  readonly requestsPerSecond?: number;
  readonly places: ForecastPlace[];
  /** Percent. */
  readonly local: number;
  readonly peer: number;
  readonly lost: number;
  /** Why no forecast is made of it; empty when one is. */
  readonly beyond: string;
}

/** All runs, as `measured.csv` has them. */
export function measured(): Measured[] {
  const [, ...lines] = readFileSync(path.join(__dirname, 'measured.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [what, mode, capacity, pods, protocol, connections, rate, places, roundTrip, local, peer, lost, , , beyond] =
      line.split(',');
    const load = connections === '' ? `${rate} requests a second` : `${connections} connections`;
    return {
      name: `${what}: ${mode} to ${places}, ${pods} x ${capacity}, ${load}`,
      what,
      mode: mode as Overflow,
      capacityPerPod: Number(capacity),
      pods: Number(pods),
      protocol,
      connections: connections === '' ? undefined : Number(connections),
      requestsPerSecond: rate === '' ? undefined : Number(rate),
      places: places.split(' then ').map((place) => placeOf(place, Number(roundTrip))),
      local: Number(local),
      peer: Number(peer),
      lost: Number(lost),
      beyond,
    };
  });
}

/** `3x1 of 3`: three pods that take one request each, in three clusters; `1`: one that takes as many as come. */
function placeOf(text: string, roundTripMs: number): ForecastPlace {
  const [, pods, capacity, clusters] = /^(\d+)(?:x(\d+))?(?: of (\d+))?$/.exec(text) ?? [];
  return {
    pods: Number(pods),
    ...(capacity === undefined ? {} : { capacityPerPod: Number(capacity) }),
    ...(clusters === undefined ? {} : { clusters: Number(clusters) }),
    roundTrip: Duration.millis(roundTripMs),
  };
}

/** What a forecast is asked for one run. */
export function propsOf(run: Measured): FederationForecastProps {
  const { mode, capacityPerPod, pods, protocol, connections, requestsPerSecond, places } = run;
  const load = { mode, capacityPerPod, pods, connections, requestsPerSecond, places };
  return { ...load, serviceTime: Duration.millis(50), streams: protocol === 'grpc' };
}

/** A line of the table of `docs/federation.md`: what was forecast of a run, and what came. */
export function lineOf(run: Measured): string {
  const { localShare, peerShare, lostShare } = FederationForecast.of(propsOf(run));
  const peers = run.places.map(({ pods, capacityPerPod }) =>
    capacityPerPod === undefined ? 'room' : `${pods} x ${capacityPerPod}`,
  );
  const load = run.connections === undefined ? `${run.requestsPerSecond} requests/s` : `${run.connections} connections`;
  const way = run.places[0].roundTrip?.toMilliseconds() ?? 0;
  const cells = [
    run.protocol === 'grpc' ? `${run.mode}, gRPC` : run.mode,
    `${run.pods} x ${run.capacityPerPod}`,
    `${peers.join(', then ')}${way === 0 ? '' : `, ${way} ms away`}`,
    load,
    [localShare, peerShare, lostShare].map(Math.round).join('/'),
    [run.local, run.peer, run.lost].map(Math.round).join('/'),
  ];
  return `| ${cells.join(' | ')} |`;
}
