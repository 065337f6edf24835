import * as fs from 'node:fs';
import * as path from 'node:path';
import { SCRATCH } from '../support/paths';
import { FederationLab } from './lab';
import { Form, application, federation, gateway } from './forms';
import { LoadOptions, Shares, sharesOf } from './load';
import { Site, SiteProps } from './site';

// What was measured beside the programs of the library: one group at a time, by its name; see docs/federation.md.
jest.setTimeout(1_200_000);
let lab: FederationLab;

const HOME: SiteProps = { name: 'home', region: 'asia-southeast1' };
const PEERS: SiteProps[] = ['asia-east1', 'us-west1', 'europe-west1'].map((region, i) => ({
  name: `peer${i + 1}`,
  region,
}));

interface Case {
  readonly mode: Form['mode'];
  /** Of one pod at home; none without. */
  readonly capacity?: number;
  /** Of one pod at each peer. */
  readonly peerCapacity?: number;
  /** Peers that are called, each with its rank. */
  readonly ranks?: readonly number[];
  readonly attempts?: number;
  readonly failoverPriority?: readonly string[];
  readonly protocol?: 'HTTP' | 'GRPC' | 'HTTP2' | 'TCP';
  readonly ejection?: string;
  /** Whether UNAVAILABLE of gRPC is tried again. */
  readonly isRetried?: boolean;
}

async function start(
  pods: number[],
  sites: SiteProps[],
  delay = 50,
  target = 8080,
  port = { name: 'http', port: 80 },
): Promise<void> {
  lab = await FederationLab.start(...sites);
  await Promise.all(
    lab.sites.map(async (site, i) => {
      await site.apply(JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-ingress' } }));
      await site.apply(application(pods[i] ?? 1, { ...port, target }));
      await site.run('istio', delay);
      await site.startGateway();
    }),
  );
}

async function write(of: Case): Promise<void> {
  const { mode, capacity, peerCapacity, ranks = [1], attempts, failoverPriority, protocol, ejection, isRetried } = of;
  const form = {
    mode,
    attempts,
    failoverPriority,
    protocol,
    ejection,
    isRetried,
    ...(protocol === 'TCP' ? { portName: 'tcp', port: 9000 } : {}),
    ...(protocol === 'GRPC' ? { portName: 'grpc' } : {}),
    ...(protocol === 'HTTP2' ? { portName: 'http2' } : {}),
  };
  for (const site of lab.sites) {
    await site.reset();
    await site.apply(gateway());
    const others = lab.sites.filter((other) => other !== site);
    const peers = (site === home() ? others.slice(0, ranks.length) : [home()]).map((other, i) => ({
      gateway: other.gatewayAddress,
      region: other.region,
      zone: other.zones[0],
      rank: failoverPriority === undefined || site !== home() ? undefined : ranks[i],
    }));
    await site.apply(federation({ ...form, capacity: site === home() ? capacity : peerCapacity, peers }));
  }
  for (const site of lab.sites) {
    await site.settled();
  }
}

function home(): Site {
  return lab.sites[0];
}

async function fresh(): Promise<void> {
  await home().freshClient('istio');
  await home().settled();
}

async function send(options: LoadOptions, port = 80): Promise<Shares & { pods?: Record<string, number> }> {
  await fresh();
  const rows = await home().call('a', 'istio', port, { seconds: 4, ...options });
  return { ...sharesOf(rows, 'home') };
}

function note(what: string, of: object, got: object): void {
  fs.appendFileSync(path.join(SCRATCH, 'measured.jsonl'), `${JSON.stringify({ what, of, got })}\n`);
  process.stderr.write(`${what} ${JSON.stringify(of)}\n    ${JSON.stringify(got)}\n`);
}

async function measure(what: string, of: Case, ...loads: LoadOptions[]): Promise<void> {
  await write(of);
  for (const options of loads) {
    note(what, { ...of, ...options }, await send(options, of.protocol === 'TCP' ? 9000 : 80));
  }
}

const N = (...counts: number[]): LoadOptions[] => counts.map((connections) => ({ connections }));
const RANKS = ['lab.example/preference-3=', 'lab.example/preference-2=', 'lab.example/preference-1='];

afterEach(() => lab?.stop());

test('order', async () => {
  await start([1, 1, 1, 1], [HOME, ...PEERS]);
  for (const mode of ['spill', 'redirect'] as const) {
    const base = { mode, capacity: 1, peerCapacity: 1 };
    for (const attempts of [2, 4, 6]) {
      await measure(
        'three peers in order',
        { ...base, ranks: [1, 2, 3], attempts, failoverPriority: RANKS },
        ...N(3, 10),
      );
    }
    for (const attempts of [2, 3, 4]) {
      await measure(
        'three peers of one rank',
        { ...base, ranks: [1, 1, 1], attempts, failoverPriority: RANKS.slice(2) },
        ...N(3, 10),
      );
    }
    await measure('three peers, no order written', { ...base, ranks: [1, 1, 1], attempts: 4 }, ...N(3, 10));
    await measure(
      'ranks 1 1 2',
      { ...base, ranks: [1, 1, 2], attempts: 5, failoverPriority: RANKS.slice(1) },
      ...N(10),
    );
    await measure(
      'one peer, label instead of locality',
      { mode, capacity: 1, ranks: [1], failoverPriority: RANKS.slice(2) },
      ...N(1, 3, 10),
    );
  }
});

for (const pods of [2, 3]) {
  test(`pods ${pods}`, async () => {
    const zones = ['a', 'b', 'c'].map((zone) => `asia-southeast1-${zone}`);
    await start([pods, pods], [pods === 3 ? { ...HOME, zones } : HOME, PEERS[0]]);
    for (const mode of ['spill', 'redirect'] as const) {
      await measure(
        `${pods} pods a site`,
        { mode, capacity: 1, ranks: [1], failoverPriority: RANKS.slice(2) },
        ...N(1, 3, 6, 10),
      );
      await measure(
        `${pods} pods a site, peer limited`,
        { mode, capacity: 1, peerCapacity: 1, ranks: [1], failoverPriority: RANKS.slice(2) },
        ...N(10),
      );
      if (pods === 2) {
        await measure(
          '2 pods a site',
          { mode, capacity: 1, ranks: [1], failoverPriority: RANKS.slice(2), attempts: 3 },
          ...N(3, 6),
        );
      }
      if (pods === 3) {
        await measure('3 zones, locality alone', { mode, capacity: 1 }, ...N(1, 3, 10));
        await measure(
          '3 zones, priority of region',
          { mode, capacity: 1, failoverPriority: ['topology.kubernetes.io/region'] },
          ...N(1, 3, 10),
        );
        await measure('3 zones, label', { mode, capacity: 4, failoverPriority: RANKS.slice(2) }, ...N(10, 30));
      }
    }
    await measure(
      `${pods} pods a site: open load`,
      { mode: 'spill', capacity: 1, ranks: [1], failoverPriority: RANKS.slice(2) },
      ...[20, 40, 80].map((rate) => ({ rate, connections: 40 })),
    );
  });
}

test('protocols', async () => {
  await start([1, 1], [HOME, PEERS[0]]);
  for (const mode of ['spill', 'redirect'] as const) {
    const base = { mode, capacity: 1, ranks: [1], failoverPriority: RANKS.slice(2) };
    await measure('capacity 4', { ...base, capacity: 4 }, ...N(3, 4, 10, 30));
    await measure('capacity 10', { ...base, capacity: 10 }, ...N(10, 30));
    await measure('both limited', { ...base, peerCapacity: 1 }, ...N(3, 10));
    await measure('both limited to 4', { ...base, capacity: 4, peerCapacity: 4 }, ...N(10, 30));
    await measure('http2 from the caller', base, ...N(3, 10).map((each) => ({ ...each, protocol: 'http2' as const })));
  }
  await measure(
    'open load',
    { mode: 'spill', capacity: 1, ranks: [1] },
    ...[5, 10, 20, 40].map((rate) => ({ rate, connections: 40 })),
  );
  await measure(
    'open load',
    { mode: 'spill', capacity: 4, ranks: [1] },
    ...[40, 80, 160].map((rate) => ({ rate, connections: 60 })),
  );
});

test('slow', async () => {
  await start([1, 1], [HOME, PEERS[0]]);
  for (const milliseconds of [20, 75]) {
    await fresh();
    await lab.slowDown(milliseconds);
    for (const mode of ['spill', 'redirect'] as const) {
      await measure(
        `round trip of ${2 * milliseconds} ms`,
        { mode, capacity: 1, ranks: [1], failoverPriority: RANKS.slice(2) },
        ...N(1, 3, 10),
      );
      await measure(
        `round trip of ${2 * milliseconds} ms`,
        { mode, capacity: 4, ranks: [1], failoverPriority: RANKS.slice(2) },
        ...N(10),
      );
    }
    await measure(
      `open load, round trip of ${2 * milliseconds} ms`,
      { mode: 'spill', capacity: 1, ranks: [1] },
      { rate: 40, connections: 60 },
    );
  }
});

test('cold', async () => {
  await start([1, 1], [HOME, PEERS[0]]);
  for (const mode of ['spill', 'redirect'] as const) {
    await write({ mode, capacity: 10, ranks: [1], failoverPriority: RANKS.slice(2) });
    const [pod] = home().pods;
    for (const connections of [1, 10]) {
      await pod.renew();
      const got = await send({ connections, seconds: 1 });
      const refused = await pod.sidecar.counted(/inbound.*upstream_rq_pending_overflow$/);
      note('cold', { mode, capacity: 10, connections }, { ...got, refused });
    }
  }
});

test('grpc', async () => {
  await start([1, 1], [HOME, PEERS[0]], 50, 8080, { name: 'grpc', port: 80 });
  for (const mode of ['spill', 'redirect'] as const) {
    for (const [capacity, isRetried] of [
      [1, false],
      [1, true],
      [4, true],
    ] as const) {
      const base = {
        mode,
        capacity,
        isRetried,
        ranks: [1],
        failoverPriority: RANKS.slice(2),
        protocol: 'GRPC' as const,
      };
      await measure('grpc', base, ...N(1, 3, 10).map((each) => ({ ...each, protocol: 'grpc' as const })));
    }
  }
});

test('tcp', async () => {
  await start([1, 1], [HOME, PEERS[0]], 50, 9000, { name: 'tcp', port: 9000 });
  for (const mode of ['spill', 'redirect'] as const) {
    const base = { mode, capacity: 1, ranks: [1], failoverPriority: RANKS.slice(2), protocol: 'TCP' as const };
    await measure('tcp', base, ...N(1, 3, 10).map((each) => ({ ...each, protocol: 'tcp' as const })));
    await measure(
      'tcp, a connection each',
      base,
      ...N(1, 3, 10).map((each) => ({ ...each, protocol: 'tcp-short' as const })),
    );
    home().pods[0].killApplication();
    note('tcp, application killed', base, await send({ connections: 1, protocol: 'tcp' }, 9000));
    await home().pods[0].sidecar.kill();
    note('tcp, pod killed', base, await send({ connections: 1, protocol: 'tcp' }, 9000));
    await home().pods[0].start();
  }
});
