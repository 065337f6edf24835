import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Duration, FederationForecast, FederationForecastProps, Overflow } from '../../../lib';
import { Measured, lineOf, measured, propsOf } from './measured';

const PLAIN: FederationForecastProps = { capacityPerPod: 1, pods: 1, serviceTime: Duration.millis(50), connections: 3 };

const within = measured().filter(({ beyond }) => beyond === '');

test('most of what was measured is forecast', () => {
  expect(within.length).toBeGreaterThan(80);
});

test.each(within.map((each): [string, Measured] => [each.name, each]))('%s is within 5 points', (_name, each) => {
  const { localShare, peerShare, lostShare } = FederationForecast.of(propsOf(each));
  const { local, peer, lost } = each;
  const off = [localShare - local, peerShare - peer, lostShare - lost].map((by) => Math.abs(by));
  const told = { forecast: [localShare, peerShare, lostShare], measured: [local, peer, lost] };
  expect({ ...told, isNear: Math.max(...off) <= 5 }).toEqual({ ...told, isNear: true });
});

test('the page of federation has the table of them', () => {
  const page = readFileSync(path.join(__dirname, '../../../docs/federation.md'), 'utf8');
  expect(page).toContain([...new Set(within.map(lineOf))].join('\n'));
});

describe('a forecast', () => {
  test('says how long requests take in each place, tries and way included', () => {
    const places = [{ pods: 1 }, { pods: 1, roundTrip: Duration.millis(100) }];
    expect(FederationForecast.of({ ...PLAIN, places }).placeMilliseconds).toEqual([67, 213]);
  });

  test('shares add up, and each place has its own', () => {
    const places = [
      { pods: 1, capacityPerPod: 1 },
      { pods: 1, capacityPerPod: 1 },
    ];
    const { localShare, peerShare, lostShare, placeShares } = FederationForecast.of({
      ...PLAIN,
      connections: 10,
      places,
    });
    expect(localShare + peerShare + lostShare).toBeCloseTo(100, 0);
    expect(placeShares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(peerShare, 0);
  });

  test('of few requests stays at home, in both modes', () => {
    for (const mode of [Overflow.SPILL, Overflow.REDIRECT]) {
      expect(FederationForecast.of({ ...PLAIN, connections: 1, mode })).toMatchObject({
        localShare: 100,
        lostShare: 0,
      });
    }
  });

  test('of very many pods and requests is a number', () => {
    const load = { pods: 10_000, capacityPerPod: 100, connections: undefined, requestsPerSecond: 30e6 };
    const { localShare } = FederationForecast.of({ ...PLAIN, ...load });
    expect(localShare).toBeGreaterThan(60);
    expect(localShare).toBeLessThan(70);
  });
});

describe('refused is a forecast', () => {
  const cases: [string, Partial<FederationForecastProps>, string][] = [
    [
      'of no load',
      { connections: undefined },
      "a forecast is of 'connections' or of 'requestsPerSecond', got neither; give one",
    ],
    [
      'of two loads',
      { requestsPerSecond: 5 },
      "a forecast is of 'connections' or of 'requestsPerSecond', got both; give one",
    ],
    ['of half a pod', { pods: 0.5 }, "'pods' of a forecast is a whole number of 1 to 10000, got 0.5; correct it"],
    [
      'of no capacity',
      { capacityPerPod: 0 },
      "'capacityPerPod' of a forecast is a whole number of 1 to 100000, got 0; correct it",
    ],
    [
      'of a negative rate',
      { connections: undefined, requestsPerSecond: -1 },
      "'requestsPerSecond' of a forecast is above 0, got -1; correct it",
    ],
    [
      'of work in no time',
      { serviceTime: Duration.millis(0) },
      "a pod works for some time on a request, got 0 ms; correct 'serviceTime'",
    ],
    ['without peers', { places: [] }, "a forecast has a peer that helps, got none; add to 'places' or leave it out"],
    [
      'of six places',
      { places: Array.from({ length: 6 }, () => ({ pods: 1 })) },
      'an order of peers has 5 places at most, got 6; leave some out',
    ],
    [
      'of redirect to peers that fill up',
      { mode: Overflow.REDIRECT, places: [{ pods: 1, capacityPerPod: 1 }] },
      "with Overflow.REDIRECT, peers that are full are left alone in turn and nothing is steady, got places with a 'capacityPerPod'; leave it out or take Overflow.SPILL",
    ],
  ];

  test.each(cases)('%s', (_name, change, says) => {
    expect(() => FederationForecast.of({ ...PLAIN, ...change })).toThrow(says);
  });

  test('of things of another kind', () => {
    expect(() => FederationForecast.of({ ...PLAIN, mode: 'half' as Overflow })).toThrow(/'mode'/);
  });
});
