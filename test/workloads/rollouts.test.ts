import {
  AccessMode,
  CertificateIssuer,
  HttpRoutes,
  KongGateway,
  PeerCluster,
  PodVolume,
  ServiceColour,
  ServiceRollout,
  Size,
  Tier,
  VolumeClaim,
} from '../../lib';
import { factsOf, schemaProblems } from '../manifests/hardened';
import { IMAGE, Place, newApplication, newPlace, objectsOf, problemsOf } from './application';

const NEXT = 'registry.example.org/exam/account:1.5.0';
const canary = ServiceRollout.canary({ image: NEXT, percent: 10 });

/** An application with one service that goes over to another image. */
function rolling(rollout: ServiceRollout | undefined, { place = newPlace(), inMesh = false, kong = false } = {}) {
  const issuer = CertificateIssuer.fromName('letsencrypt');
  const entry = kong ? { entry: new KongGateway(place.app, 'kong', { issuer }) } : {};
  const exam = newApplication(place, { ...(inMesh ? { tier: Tier.large(place.mesh) } : {}), ...entry }, []);
  const account = exam.addService('account', {
    image: IMAGE,
    port: 8080,
    path: '/api/account',
    minReplicas: 4,
    maxReplicas: 20,
    rollout,
  });
  return { place, exam, account, objects: (): Record<string, any> => objectsOf(place.app) };
}

const selected = (service: any): string => service.spec.selector['cloudserve/track'];
const imageOf = (deployment: any): string => deployment.spec.template.spec.containers[0].image;

test('a service rolls over pod by pod unless it says otherwise', () => {
  expect(rolling(undefined).objects()['Deployment/account'].spec.strategy.type).toBe('RollingUpdate');
  expect(rolling(ServiceRollout.rolling()).objects()['Deployment/account'].spec.strategy.type).toBe('RollingUpdate');
});

test('recreate ends all older pods before the first newer one begins', () => {
  const { objects, place } = rolling(ServiceRollout.recreate());
  expect(objects()['Deployment/account'].spec.strategy).toEqual({ type: 'Recreate' });
  expect(problemsOf(place.app)).toEqual([]);
});

test.each([
  [ServiceColour.BLUE, 'main', 'green'],
  [ServiceColour.GREEN, 'green', 'main'],
])('with %s active the Service leads to its pods, and the preview to the others', (active, track, waiting) => {
  const { objects, place } = rolling(ServiceRollout.blueGreen({ green: NEXT, active }));
  const all = objects();
  expect(selected(all['Service/account'])).toBe(track);
  expect(selected(all['Service/account-preview'])).toBe(waiting);
  expect(imageOf(all['Deployment/account'])).toBe(IMAGE);
  expect(imageOf(all['Deployment/account-green'])).toBe(NEXT);
  expect(all['Service/account-green']).toBeUndefined();
  expect(problemsOf(place.app)).toEqual([]);
  expect(schemaProblems(place.app)).toEqual([]);
});

test('who wants to see the waiting colour leads a host of its own to it', () => {
  const { objects, place, account, exam } = rolling(
    ServiceRollout.blueGreen({ green: NEXT, active: ServiceColour.BLUE }),
    { inMesh: true },
  );
  const { preview } = account;
  new HttpRoutes(exam, 'next', { gateway: place.mesh.gateway, host: 'next.example.org' }).addRoute('/', preview!);
  expect(objects()['HTTPRoute/next'].spec.rules[0].backendRefs).toEqual([{ name: 'account-preview', port: 8080 }]);
  expect(rolling(undefined).account.preview).toBeUndefined();
  expect(problemsOf(place.app)).toEqual([]);
});

test('both colours have as many pods, each its autoscaler, and one disruption budget keeps them', () => {
  const all = rolling(ServiceRollout.blueGreen({ green: NEXT, active: ServiceColour.BLUE })).objects();
  const scaled = (name: string): unknown => all[`HorizontalPodAutoscaler/${name}`].spec;
  expect(scaled('account-green')).toMatchObject({ scaleTargetRef: { name: 'account-green' }, maxReplicas: 20 });
  expect(scaled('account')).toMatchObject({ scaleTargetRef: { name: 'account' }, minReplicas: 4 });
  // The API server evicts no pod that two budgets keep.
  expect(all['PodDisruptionBudget/account'].spec.selector.matchLabels).toEqual({ 'app.kubernetes.io/name': 'account' });
  expect(all['PodDisruptionBudget/account-green']).toBeUndefined();
});

test('to begin or end a roll-out renames nothing, and changes no selector of a Deployment', () => {
  const [before, canaried, coloured] = [
    rolling(undefined),
    rolling(canary, { kong: true }),
    rolling(ServiceRollout.blueGreen({ green: NEXT, active: ServiceColour.BLUE })),
  ].map(({ objects }) => objects());
  for (const after of [canaried, coloured]) {
    expect(after['Deployment/account'].spec.selector).toEqual(before['Deployment/account'].spec.selector);
    expect(after['Deployment/account'].spec.template).toEqual(before['Deployment/account'].spec.template);
    expect(after['Service/account'].spec).toEqual(before['Service/account'].spec);
  }
});

test('pods of versions are told apart by a label that no selector of the others has', () => {
  const all = rolling(canary, { kong: true }).objects();
  const [labels, other] = ['account', 'account-canary'].map(
    (name) => all[`Deployment/${name}`].spec.selector.matchLabels,
  );
  expect(labels).toEqual({ 'app.kubernetes.io/name': 'account', 'cloudserve/track': 'main' });
  expect(other).toEqual({ 'app.kubernetes.io/name': 'account', 'cloudserve/track': 'canary' });
  expect(selected(all['Service/account-canary'])).toBe('canary');
});

test('a canary has its part of the pods, and scales to its part of the most', () => {
  const spec = rolling(canary, { kong: true }).objects()['HorizontalPodAutoscaler/account-canary'].spec;
  expect(spec).toMatchObject({ minReplicas: 1, maxReplicas: 2 });
  const many = rolling(ServiceRollout.canary({ image: NEXT, percent: 50, replicas: 3 }), { kong: true }).objects();
  expect(many['HorizontalPodAutoscaler/account-canary'].spec).toMatchObject({ minReplicas: 3, maxReplicas: 10 });
  const few = rolling(ServiceRollout.canary({ image: NEXT, percent: 1 }), { kong: true }).objects();
  expect(few['HorizontalPodAutoscaler/account-canary']).toBeUndefined();
  expect(few['Deployment/account-canary'].spec.replicas).toBe(1);
});

test('a gateway gives a canary its part of the calls', () => {
  const { objects, place } = rolling(canary, { kong: true });
  const rule = objects()['HTTPRoute/exam'].spec.rules[1];
  expect(rule.backendRefs).toEqual([
    { name: 'account', port: 8080, weight: 90 },
    { name: 'account-canary', port: 8080, weight: 10 },
  ]);
  expect(problemsOf(place.app)).toEqual([]);
});

test('in a mesh callers within give it the same part, and are let in as to the service', () => {
  const { objects, place, account, exam } = rolling(canary, { inMesh: true });
  exam.service('frontend').connections.allowTo(account);
  const all = objects();
  expect(all['HTTPRoute/exam'].spec.rules[1].backendRefs.map(({ weight }: any) => weight)).toEqual([90, 10]);
  const [route] = all['VirtualService/account'].spec.http;
  expect(route.route).toEqual([
    {
      destination: { host: 'account.shop.svc.cluster.local', port: { number: 8080 }, subset: 'stable' },
      weight: 90,
    },
    { destination: { host: 'account-canary.shop.svc.cluster.local', port: { number: 8080 } }, weight: 10 },
  ]);
  expect(all['DestinationRule/account'].spec.subsets).toEqual([
    { name: 'stable', labels: { 'app.kubernetes.io/name': 'account' } },
  ]);
  expect(all['AuthorizationPolicy/account-canary']).toBeUndefined();
  expect(all['AuthorizationPolicy/account'].spec.selector.matchLabels).toEqual({ 'app.kubernetes.io/name': 'account' });
  expect(all['Deployment/account-canary'].spec.template.spec.serviceAccountName).toBe('account');
  expect(problemsOf(place.app)).toEqual([]);
  expect(schemaProblems(place.app)).toEqual([]);
});

test('a canary may call and has what the service may call and has', () => {
  const { objects, account, exam } = rolling(canary, { kong: true });
  const mail = exam.addService('mail', { image: IMAGE, port: 8080 });
  account.connections.allowTo(mail);
  account.mount('/scratch', PodVolume.scratch(Size.gibibytes(1)));
  account.addConfigFile('/etc/account/settings.yaml', 'level: info\n');
  const all = objects();
  const pods = (name: string): any => all[`Deployment/${name}`].spec.template.spec;
  expect(pods('account-canary').volumes).toEqual(pods('account').volumes);
  expect(pods('account-canary').containers[0].volumeMounts).toEqual(pods('account').containers[0].volumeMounts);
  expect(pods('account').volumes.map(({ name }: any) => name)).toEqual(['scratch', 'config-files']);
  expect(all['NetworkPolicy/account-canary']).toBeUndefined();
  expect(all['NetworkPolicy/account'].spec.podSelector.matchLabels).toEqual({ 'app.kubernetes.io/name': 'account' });
  expect(all['ConfigMap/account-canary-config']).toBeUndefined();
});

test('pods of all versions count to the quota of the namespace', () => {
  const pods = factsOf(rolling(canary, { kong: true }).place.namespace, 'pods').map((fact) =>
    fact.kind === 'pods' ? [fact.name, fact.pods] : [],
  );
  expect(pods).toEqual([
    ['frontend', 2],
    ['account', 20],
    ['account-canary', 2],
  ]);
});

test('a canary behind an Ingress is refused, since an Ingress leads all calls of a path to one Service', () => {
  const { place } = rolling(canary);
  expect(problemsOf(place.app)).toEqual([
    "an Ingress leads all calls of a path to one Service, got a canary for '/api/account' of 'account'; name a gateway by 'entry', take Tier.large(mesh), or ServiceRollout.rolling()",
  ]);
});

test('a canary of a service that other clusters help with is refused by the rules of the federation', () => {
  const place: Place = newPlace();
  const peer = new PeerCluster(place.app, 'gke', {
    gatewayAddress: '203.0.113.40',
    trust: `sha256:${'0f'.repeat(32)}`,
  });
  const tier = Tier.multiCluster(place.mesh, { helpedBy: [place.mesh.federateTo(peer)], capacityPerPod: 50 });
  newApplication(place, { tier }, []).addService('account', {
    image: IMAGE,
    port: 8080,
    path: '/api/account',
    rollout: canary,
  });
  expect(problemsOf(place.app).join('\n')).toMatch(/a version has no pods at peers/);
});

test('a volume of one node and pods of two versions are refused', () => {
  const { place, exam, account } = rolling(ServiceRollout.canary({ image: NEXT, percent: 10 }), { kong: true });
  const storage = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };
  account.mount('/data', PodVolume.claim(new VolumeClaim(exam, 'data', { storage, size: Size.gibibytes(1) })));
  expect(problemsOf(place.app)).toEqual(
    expect.arrayContaining([
      "pods of two versions cannot share a volume of one node, got '/data' of 'account'; claim it of a class of a shared file system, or take ServiceRollout.recreate()",
    ]),
  );
});

test.each([
  [
    'a canary of the image that is there',
    ServiceRollout.canary({ image: IMAGE, percent: 10 }),
    `a canary tries another image than the service has, got '${IMAGE}' for both; give another 'image' or leave 'rollout' out`,
  ],
  [
    'a canary with all calls',
    ServiceRollout.canary({ image: NEXT, percent: 100 }),
    "the part of a canary in percent is a whole number from 1 to 99, got 100; correct 'percent'",
  ],
  [
    'two colours of one image',
    ServiceRollout.blueGreen({ green: IMAGE, active: ServiceColour.BLUE }),
    `colours have images of their own, got '${IMAGE}' for both; give another 'green' or leave 'rollout' out`,
  ],
])('%s is refused', (_, rollout, words) => {
  expect(problemsOf(rolling(rollout, { kong: true }).place.app)).toContain(words);
});

test('a roll-out of JavaScript that names no colour is refused where it is written', () => {
  expect(() => ServiceRollout.blueGreen({ green: NEXT, active: 'yellow' as never })).toThrow(
    "'active' of a roll-out is one of ServiceColour, got 'yellow'; write it as ServiceColour.BLUE or ServiceColour.GREEN",
  );
});
