import { stableJson } from '../../lib/core';
import {
  CertificateIssuer,
  Cluster,
  HardenedNamespace,
  IstioMesh,
  MeshTrust,
  Microservices,
  PeerCluster,
  Region,
  Tier,
} from '../../lib';
import { newApp } from '../support/project';
import { factsOf, schemaProblems } from '../manifests/hardened';
import { IMAGE, Place, newApplication, newPlace, objectsOf, problemsOf } from './application';

const TRUST = `sha256:${'0f'.repeat(32)}`;

function partner({ app }: Place): PeerCluster {
  return new PeerCluster(app, 'gke', { gatewayAddress: '203.0.113.40', trust: TRUST });
}

interface Site {
  readonly mesh: IstioMesh;
  readonly exam: Microservices;
}

type Step = 'small' | 'large' | 'multiCluster';

const TIERS: Record<Step, (mesh: IstioMesh, place: Place) => Tier> = {
  small: () => Tier.small(),
  large: (mesh) => Tier.large(mesh),
  multiCluster: (mesh, place) =>
    Tier.multiCluster(mesh, { helpedBy: [mesh.federateTo(partner(place))], capacityPerPod: 50 }),
};

/** One application in a tier, with all that is written in its namespace, wherever it is defined. */
function written(step: Step, place: Place = newPlace()): { readonly exam: Microservices; readonly place: Place } {
  const exam = newApplication(place, { tier: TIERS[step](place.mesh, place) }, ['account']);
  exam.addService('mail', { image: IMAGE, port: 8080 });
  exam.service('account').connections.allowTo(exam.service('mail'));
  return { exam, place };
}

function inShop({ place }: { readonly place: Place }): Record<string, any> {
  const all = Object.entries(objectsOf(place.app));
  return Object.fromEntries(all.filter(([, { metadata }]) => metadata.namespace === 'shop'));
}

/** Objects of a tier that the one before has not, those that it has otherwise, and those that it has no more. */
function step(from: Step, to: Step): Record<'adds' | 'changes' | 'drops', string[]> {
  const [before, after] = [inShop(written(from)), inShop(written(to))];
  return {
    adds: Object.keys(after).filter((key) => !(key in before)),
    changes: Object.keys(after).filter((key) => key in before && stableJson(after[key]) !== stableJson(before[key])),
    drops: Object.keys(before).filter((key) => !(key in after)),
  };
}

test.each(['small', 'large', 'multiCluster'] as const)('the tier %s is written by the schemas of its kinds', (name) => {
  const { place } = written(name);
  expect(problemsOf(place.app)).toEqual([]);
  expect(schemaProblems(place.app)).toEqual([]);
});

test('large adds accounts, rules of who calls and routes; of what small has, the Ingress alone goes, with its certificate and what that asks for', () => {
  const { adds, changes, drops } = step('small', 'large');
  expect(adds.sort()).toEqual([
    'AuthorizationPolicy/account',
    'AuthorizationPolicy/frontend',
    'AuthorizationPolicy/mail',
    'HTTPRoute/exam',
    'NetworkPolicy/exam-mesh',
    'ServiceAccount/account',
    'ServiceAccount/frontend',
    'ServiceAccount/mail',
  ]);
  expect(changes.sort()).toEqual([
    'Deployment/account',
    'Deployment/frontend',
    'Deployment/mail',
    'NetworkPolicy/account',
    'NetworkPolicy/frontend',
  ]);
  expect(drops.sort()).toEqual(['Certificate/exam-tls', 'Ingress/exam', 'NetworkPolicy/exam-acme-solver']);
});

test('several clusters add what leads calls away and lets them in, and nothing goes', () => {
  const { adds, changes, drops } = step('large', 'multiCluster');
  expect(adds.sort()).toEqual([
    'DestinationRule/account',
    'DestinationRule/frontend',
    'NetworkPolicy/exam-peer-gke',
    'ServiceEntry/account',
    'ServiceEntry/frontend',
    'Sidecar/account',
    'Sidecar/frontend',
    'VirtualService/account',
    'VirtualService/frontend',
  ]);
  expect(changes).toEqual(['HorizontalPodAutoscaler/account']);
  expect(drops).toEqual([]);
});

test('a step up changes pods of a Deployment by a sidecar and an account, and nothing that cannot be changed in place', () => {
  const [small, large] = [inShop(written('small')), inShop(written('large'))];
  for (const name of ['account', 'frontend', 'mail']) {
    const { template, ...spec } = large[`Deployment/${name}`].spec;
    const { template: before, ...specBefore } = small[`Deployment/${name}`].spec;
    expect(spec).toEqual(specBefore);
    const { labels } = template.metadata;
    expect(labels).toEqual({ ...before.metadata.labels, 'sidecar.istio.io/inject': 'true' });
    expect(template.spec).toEqual({ ...before.spec, serviceAccountName: name });
    expect(large[`Service/${name}`]).toEqual(small[`Service/${name}`]);
  }
});

test('large leads callers in by the gateway of the mesh, which alone may call services with a path', () => {
  const shop = inShop(written('large'));
  expect(shop['HTTPRoute/exam'].spec).toMatchObject({
    hostnames: ['exam.example.org'],
    parentRefs: [{ name: 'istio-ingressgateway', namespace: 'istio-ingress' }],
  });
  const callers = (name: string): string => JSON.stringify(shop[`AuthorizationPolicy/${name}`].spec);
  expect(callers('frontend')).toContain('istio-ingress');
  expect(callers('mail')).not.toContain('istio-ingress');
  expect(callers('mail')).toContain('cluster.local/ns/shop/sa/account');
});

test('in several clusters a service with a path scales by the requests that its pods work on, at 70 % of what they take', () => {
  const metrics = inShop(written('multiCluster'))['HorizontalPodAutoscaler/account'].spec.metrics;
  expect(metrics.map(({ type }: any) => type)).toEqual(['Resource', 'Pods']);
  expect(metrics[1].pods.target).toEqual({ type: 'AverageValue', averageValue: '35' });
});

test('other clusters help services with a path, with one number of requests for pods, or with its own', () => {
  const place = newPlace();
  const tier = TIERS.multiCluster(place.mesh, place);
  const exam = newApplication(place, { tier }, ['account']);
  exam.addService('mail', { image: IMAGE, port: 8080, federated: true, capacityPerPod: 20, maxReplicas: 4 });
  exam.addService('home', { image: IMAGE, port: 8080, path: '/home', federated: false });
  const shop = inShop({ place });
  const capacity = (name: string): number | undefined =>
    shop[`Sidecar/${name}`]?.spec.inboundConnectionPool.http.http2MaxRequests;
  expect([capacity('account'), capacity('mail'), capacity('home')]).toEqual([50, 20, undefined]);
  expect(JSON.stringify(shop['HorizontalPodAutoscaler/mail'].spec.metrics)).toContain('"averageValue":"14"');
  expect(problemsOf(place.app)).toEqual([]);
});

test('clusters of one owner help each other when the application stands in both', () => {
  const app = newApp();
  const [home, away] = ['home', 'away'].map((name, i) => {
    const cluster = new Cluster(app, name);
    const mesh = new IstioMesh(cluster, 'mesh', {
      trust: MeshTrust.offlineRoot(TRUST),
      gatewayAddress: `198.51.100.${i + 1}`,
      region: Region.of(name),
      callsFrom: [`198.51.100.${i + 1}/32`],
      gateway: { issuer: CertificateIssuer.fromName('letsencrypt') },
    });
    const tier = Tier.multiCluster(mesh, { capacityPerPod: 50 });
    const namespace = new HardenedNamespace(cluster, 'shop');
    return { mesh, exam: newApplication({ namespace }, { tier }, ['account']) };
  }) as [Site, Site];
  home.exam.addHelp(home.mesh.federateTo(away.mesh));
  away.exam.addHelp(away.mesh.federateTo(home.mesh));
  expect(problemsOf(app)).toEqual([]);
  for (const { exam, mesh } of [home, away]) {
    expect(exam._helpers).toHaveLength(1);
    expect(objectsOf(mesh)['Sidecar/account'].spec.inboundConnectionPool.http.http2MaxRequests).toBe(50);
  }
});

test('help of other clusters for a large application is refused', () => {
  const place = newPlace();
  const exam = newApplication(place, { tier: Tier.large(place.mesh) });
  expect(() => exam.addHelp(place.mesh.federateTo(partner(place)))).toThrow(
    "[shop/exam] other clusters help in a tier of several, got a link in the tier 'large'; take Tier.multiCluster(mesh, ...)",
  );
});

test('large has sidecars refuse what is above the capacity of a pod', () => {
  const place = newPlace();
  const exam = newApplication(place, { tier: Tier.large(place.mesh) }, []);
  exam.addService('account', { image: IMAGE, port: 8080, path: '/api/account', capacityPerPod: 30 });
  const shop = inShop({ place });
  expect(shop['Sidecar/account'].spec.inboundConnectionPool.http.http2MaxRequests).toBe(30);
  expect(problemsOf(place.app)).toEqual([]);
});

test('large scales by requests a second where a service asks for it', () => {
  const place = newPlace();
  const exam = newApplication(place, { tier: Tier.large(place.mesh) }, []);
  exam.addService('account', { image: IMAGE, port: 8080, maxReplicas: 9, requestsPerSecond: 40 });
  expect(JSON.stringify(inShop({ place })['HorizontalPodAutoscaler/account'].spec.metrics)).toContain(
    '"averageValue":"40"',
  );
  expect(factsOf(place.app, 'scaling')).toHaveLength(1);
});

test('in a namespace of a mesh an application is large, elsewhere small', () => {
  expect(newApplication(newPlace({ inMesh: true }), { issuer: undefined }).tier.name).toBe('large');
  expect(newApplication(newPlace()).tier.name).toBe('small');
});

test('in a namespace of a mesh pods get their sidecars by it, and the application adds no policies', () => {
  const place = newPlace({ inMesh: true });
  newApplication(place, { issuer: undefined });
  const shop = inShop({ place });
  expect(shop['NetworkPolicy/exam-mesh']).toBeUndefined();
  expect(shop['Deployment/account'].spec.template.metadata.labels['sidecar.istio.io/inject']).toBeUndefined();
  expect(problemsOf(place.app)).toEqual([]);
});

test('a small application in a namespace of a mesh is refused: its Ingress would find closed doors', () => {
  const place = newPlace({ inMesh: true });
  expect(() => newApplication(place, { tier: Tier.small() })).toThrow(
    "[shop/exam] an application in a namespace of a mesh is part of it, got the tier 'small'; leave 'tier' out, take Tier.large(mesh), or a namespace of no mesh",
  );
});

test('two applications of one namespace join the mesh by themselves, each with its own pods', () => {
  const place = newPlace();
  const tier = Tier.large(place.mesh);
  newApplication(place, { tier }, []);
  const other = new Microservices(place.namespace, 'shop', { host: 'shop.example.org', tier });
  other.addService('cart', { image: IMAGE, port: 8080, cores: 0.1 });
  const shop = inShop({ place });
  expect(shop['NetworkPolicy/exam-mesh'].spec.podSelector.matchLabels).toEqual({ 'app.kubernetes.io/part-of': 'exam' });
  expect(shop['NetworkPolicy/shop-mesh'].spec.podSelector.matchLabels).toEqual({ 'app.kubernetes.io/part-of': 'shop' });
  expect(problemsOf(place.app)).toEqual([]);
});

test('the Ingress is of the class that is named; nobody gets ingress-nginx unasked', () => {
  const place = newPlace();
  const exam = newApplication(place, {
    tier: Tier.small({ ingressClassName: 'nginx', ingressNamespace: 'ingress-nginx' }),
  });
  const objects = objectsOf(exam);
  expect(objects['Ingress/exam'].spec.ingressClassName).toBe('nginx');
  expect(JSON.stringify(objects['NetworkPolicy/account'].spec.ingress)).toContain('ingress-nginx');
  expect(factsOf(place.app, 'unmaintained')).toHaveLength(1);
});

test('what counts requests is refused in a tier without sidecars', () => {
  const place = newPlace();
  const exam = newApplication(place);
  exam.addService('mail', { image: IMAGE, port: 8080, capacityPerPod: 20, federated: true });
  expect(problemsOf(place.app)).toEqual([
    "other clusters help in a tier of several, got 'federated' for 'mail' in the tier 'small'; take Tier.multiCluster(mesh, ...), or leave it out",
    "sidecars count what pods take at a time, got 'capacityPerPod' for 'mail' in the tier 'small'; take Tier.large(mesh), or leave it out",
  ]);
});

test('several clusters are linked', () => {
  const place = newPlace();
  newApplication(place, { tier: Tier.multiCluster(place.mesh, { helpedBy: [], capacityPerPod: 0 }) });
  expect(problemsOf(place.app)).toEqual(
    expect.arrayContaining([
      "several clusters are linked, got no link in 'helpedBy'; name one as mesh.federateTo(peer), there or by 'addHelp', or take Tier.large(mesh)",
      "what one pod takes at a time is a whole number from 1 to 1000000, got 0; correct 'capacityPerPod'",
    ]),
  );
});

test.each([
  ['Tier.large without a mesh', () => Tier.large({} as never), /^'mesh' of a large tier is a mesh, got an object/],
  [
    'Tier.multiCluster without a capacity',
    () => Tier.multiCluster(newPlace().mesh, { helpedBy: [] } as never),
    /^'capacityPerPod' of a tier of several clusters is a number, got nothing/,
  ],
  ['Tier.small of a text', () => Tier.small('traefik' as never), /^settings of a small tier are an object/],
])('%s is refused where it is written', (_, define, words) => {
  expect(define).toThrow(words);
});
