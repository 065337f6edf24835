import { Federation, Port } from '../../../lib';
import { newApp } from '../../support/project';
import { objects, validations } from '../../support/rendered';
import { Site, away, home, partner } from './sites';

const rulesOf = (site: Site, name = 'exam'): any[] =>
  objects(site.cluster, 'AuthorizationPolicy')
    .filter(({ metadata }) => metadata.name === name)
    .flatMap(({ spec }) => (spec as any).rules ?? []);

const sourcesOf = (site: Site): any[] => rulesOf(site).flatMap(({ from }) => from.map(({ source }: any) => source));

const WEB = { principals: ['cluster.local/ns/shop/sa/web'] };

test('who may call a service at home may call it where it helps, and nobody else, the gateway neither', () => {
  const app = newApp();
  const [chula, ncku] = [home(app), away(app)];
  const exam = chula.deployment();
  exam.connections.allowFrom(chula.deployment('web'));
  exam.connections.allowFromRange('198.51.100.0/24', 'operators', Port.tcp(8080, 'http'));
  const peerService = ncku.deployment();
  chula.mesh.federateTo(ncku.mesh).addService(exam, { capacityPerPod: 1, peerService });
  exam.connections.allowFromNamespace('reports', 'reports of exams');
  expect(sourcesOf(ncku)).toEqual([{ namespaces: ['reports'] }, WEB]);
  expect(rulesOf(ncku)[0].to).toEqual([{ operation: { ports: ['8080'] } }]);
  expect(validations(app)).toEqual([]);
});

test('a caller that is let in at both is named once', () => {
  const app = newApp();
  const sites = [home(app), away(app)];
  const services = sites.map((site) => {
    const exam = site.deployment();
    exam.connections.allowFrom(site.deployment('web'));
    return exam;
  });
  new Federation(app, 'apan', { meshes: sites.map(({ mesh }) => mesh), peers: [partner(app)] }).addService(services, {
    capacityPerPod: 1,
  });
  expect(sites.map(sourcesOf)).toEqual([[WEB], [WEB]]);
  expect(validations(app)).toEqual([]);
});

test('the gateway passes calls to the port that helps alone, and a service that nobody calls for lets nobody in', () => {
  const app = newApp();
  const [chula, ncku] = [home(app), away(app)];
  const ports = [Port.tcp(8080, 'http'), Port.tcp(9090, 'http-admin')];
  const theirs = ncku.deployment('exam', { ports });
  chula.mesh.federateTo(ncku.mesh).addService(chula.deployment('exam', { ports }), { capacityPerPod: 1, port: 'http' });
  const [policy] = objects(theirs, 'NetworkPolicy').map(({ spec }) => spec as any);
  expect(policy.ingress).toEqual([
    {
      from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'istio-ingress' } } }],
      ports: [{ protocol: 'TCP', port: 8080 }],
    },
  ]);
  expect(rulesOf(ncku)).toEqual([]);
  expect(validations(app)).toEqual([]);
});
