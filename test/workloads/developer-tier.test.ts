import {
  AccessMode,
  CertificateIssuer,
  HardenedNamespace,
  Microservices,
  PodSpread,
  PodVolume,
  ServiceColour,
  ServiceRollout,
  Size,
  Tier,
} from '../../lib';
import { factsOf, schemaProblems } from '../manifests/hardened';
import { IMAGE, READY, newApplication, newPlace, objectsOf, problemsOf } from './application';

const NEXT = 'registry.example.org/exam/account:1.5.0';
const shared = { storageClassName: 'shared', accessMode: AccessMode.READ_WRITE_MANY };

/** What is said to be left out, by the reason. */
function droppedOf(exam: Microservices): Record<string, string[]> {
  const dropped: Record<string, string[]> = {};
  for (const fact of factsOf(exam, 'dropped')) {
    if (fact.kind === 'dropped') {
      (dropped[fact.why] ??= []).push(fact.what);
    }
  }
  return dropped;
}

test('a box runs one pod of each service, without autoscalers, budgets and sidecars, and says what it leaves out', () => {
  const place = newPlace();
  const exam = newApplication(place, { tier: Tier.developer() });
  const objects = objectsOf(exam);
  expect(Object.keys(objects).filter((key) => /^(HorizontalPod|PodDisruption)/.test(key))).toEqual([]);
  expect(['account', 'auth', 'frontend'].map((name) => objects[`Deployment/${name}`].spec.replicas)).toEqual([1, 1, 1]);
  expect(objects['Ingress/exam'].spec.rules[0].http.paths).toHaveLength(3);
  expect(droppedOf(exam)).toEqual({
    'a box runs one pod of each service': [
      "2 pods of 'account'",
      "the autoscaler of 'account'",
      "2 pods of 'auth'",
      "the autoscaler of 'auth'",
    ],
  });
  expect(problemsOf(place.app)).toEqual([]);
  expect(schemaProblems(exam)).toEqual([]);
});

test('a box has the same names as every other tier, and nothing that the small tier has not', () => {
  const [small, box] = [Tier.small(), Tier.developer()].map((tier) => objectsOf(newApplication(newPlace(), { tier })));
  expect(Object.keys(small)).toEqual(expect.arrayContaining(Object.keys(box)));
  expect(box['Deployment/account'].spec.selector).toEqual(small['Deployment/account'].spec.selector);
  expect(box['Deployment/account'].spec.template).toEqual(small['Deployment/account'].spec.template);
});

test('what asks for sidecars or several hosts is left out too', () => {
  const place = newPlace();
  const exam = newApplication(place, { tier: Tier.developer() }, []);
  exam.addService('account', {
    image: IMAGE,
    port: 8080,
    maxReplicas: 10,
    minAvailable: 1,
    targetUtilization: 60,
    requestsPerSecond: 40,
    capacityPerPod: 50,
    federated: true,
    spread: PodSpread.HOSTS,
    rollout: ServiceRollout.canary({ image: NEXT, percent: 10 }),
  });
  expect(droppedOf(exam)).toEqual({
    'a box has no mesh': [
      "the count of requests of 'account'",
      "the capacity of pods of 'account'",
      "help of other clusters of 'account'",
    ],
    'a box runs one pod of each service': [
      "the autoscaler of 'account'",
      "the disruption budget of 'account'",
      "the spread of pods of 'account'",
      "the canary of 'account'",
    ],
  });
  expect(objectsOf(exam)['Deployment/account-canary']).toBeUndefined();
  expect(problemsOf(place.app)).toEqual([]);
});

test('of two colours the active one runs', () => {
  const image = (active: ServiceColour): string => {
    const exam = newApplication(newPlace(), { tier: Tier.developer() }, []);
    const rollout = ServiceRollout.blueGreen({ green: NEXT, active });
    exam.addService('account', { image: IMAGE, port: 8080, rollout });
    const objects = objectsOf(exam);
    expect(objects['Deployment/account-green']).toBeUndefined();
    expect(objects['Service/account'].spec.selector['cloudserve/track']).toBe('main');
    return objects['Deployment/account'].spec.template.spec.containers[0].image;
  };
  expect(image(ServiceColour.BLUE)).toBe(IMAGE);
  expect(image(ServiceColour.GREEN)).toBe(NEXT);
});

test('volumes are on the disk of the box, under the same names, and said so', () => {
  const place = newPlace();
  const exam = newApplication(place, { tier: Tier.developer() }, ['file']);
  const claim = exam.addClaim('files', { storage: shared, size: Size.gibibytes(10) });
  exam.service('file').mount('/data', PodVolume.claim(claim));
  expect(objectsOf(exam)['PersistentVolumeClaim/files'].spec).toMatchObject({
    accessModes: ['ReadWriteOnce'],
    storageClassName: 'local-path',
  });
  expect(droppedOf(exam)["a box has volumes of 'local-path'"]).toEqual(["class 'shared' of claim 'files'"]);
  expect(problemsOf(place.app)).toEqual([]);
});

test('a box may have volumes of another class', () => {
  const storage = { storageClassName: 'nvme', accessMode: AccessMode.READ_WRITE_ONCE };
  const exam = newApplication(newPlace(), { tier: Tier.developer({ storage }) }, []);
  exam.addClaim('files', { storage: shared, size: Size.gibibytes(10) });
  expect(objectsOf(exam)['PersistentVolumeClaim/files'].spec.storageClassName).toBe('nvme');
});

test('a claim of the class that the box has is left as it is, and nothing is said', () => {
  const storage = { storageClassName: 'local-path', accessMode: AccessMode.READ_WRITE_ONCE };
  const exam = newApplication(newPlace(), { tier: Tier.developer() }, []);
  exam.addClaim('files', { storage, size: Size.gibibytes(10) });
  expect(droppedOf(exam)).toEqual({});
});

test('a service that asks for one pod alone loses nothing', () => {
  const { app } = newPlace();
  const exam = new Microservices(new HardenedNamespace(app, 'lab'), 'exam', {
    host: 'exam.lab.example.org',
    tier: Tier.developer(),
    issuer: CertificateIssuer.fromName('letsencrypt'),
    readiness: READY,
  });
  exam.addService('web', { image: IMAGE, port: 8080, path: '/', minReplicas: 1 });
  expect(droppedOf(exam)).toEqual({});
});
