import * as fs from 'node:fs';
import * as path from 'node:path';
import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { parseAllDocuments } from 'yaml';
import {
  AccessMode,
  CertificateIssuer,
  HardenedNamespace,
  IstioMesh,
  JobSchedule,
  MeshTrust,
  PodProbe,
  PodVolume,
  Size,
} from '../../lib';
import { KubernetesSchemas } from '../../lib/delivery/schemas/kubernetes-schemas';
import * as workloads from '../../lib/workloads';
import { newProject } from '../support/project';

const { Microservices, ServiceColour, ServiceRollout, Tier } = workloads;

const image = (name: string, tag = '1.4.2'): string => `registry.example.org/exam/${name}:${tag}`;
const issuer = CertificateIssuer.fromName('letsencrypt');
const common = { readiness: PodProbe.http('/ready'), liveness: PodProbe.http('/live'), maxReplicas: 6 };

/** Everything that applications have, in a cdk8s App of someone else. */
function everything(outdir: string): App {
  const app = new App({ outdir });
  const mesh = new IstioMesh(app, 'mesh', {
    trust: MeshTrust.offlineRoot(`sha256:${'0f'.repeat(32)}`),
    clusterName: 'home',
    gateway: { issuer },
  });

  const small = new HardenedNamespace(app, 'small');
  const shop = new Microservices(small, 'shop', { host: 'shop.example.org', issuer, affinityCookie: 'pod', ...common });
  const web = shop.addService('web', { image: image('web'), port: 8080, path: '/' });
  const storage = { storageClassName: 'shared', accessMode: AccessMode.READ_WRITE_MANY };
  web.mount('/files', PodVolume.claim(shop.addClaim('files', { storage, size: Size.gibibytes(10) })));
  web.addConfigFile('/etc/web/settings.yaml', 'level: info\n');
  web.addJob('migrate', { command: ['migrate'] });
  web.addCronJob('report', { schedule: JobSchedule.daily('02:30') });
  const green = image('mail', '1.5.0');
  const rollout = ServiceRollout.blueGreen({ green, active: ServiceColour.BLUE });
  web.connections.allowTo(shop.addService('mail', { image: image('mail'), port: 8080, rollout }));

  const large = new HardenedNamespace(app, 'large');
  const tier = Tier.large(mesh);
  const exam = new Microservices(large, 'exam', { host: 'exam.example.org', tier, affinityCookie: 'pod', ...common });
  const canary = ServiceRollout.canary({ image: image('exam', '1.5.0'), percent: 10 });
  const api = exam.addService('exam', { image: image('exam'), port: 8080, path: '/api/exam', rollout: canary });
  exam.addService('front', { image: image('front'), port: 8080, path: '/', requestsPerSecond: 40, capacityPerPod: 60 });
  api.addJob('migrate', { command: ['migrate'] });
  return app;
}

/** Constructs of the room that stand in files of their own tests, below other parents. */
const ELSEWHERE = /^(Eureka|Registry|Zuul|Spring|Apigee|Swarm|Existing)/;

const classes = Object.entries(workloads as Record<string, unknown>)
  .filter(([, value]) => typeof value === 'function' && value.prototype instanceof Construct)
  .map(([name]) => name)
  .filter((name) => !ELSEWHERE.test(name));

describe("a cdk8s App of someone else, with cdk8s's own synthesis", () => {
  test('has room for every construct of an application', () => {
    const names = new Set(
      everything(newProject())
        .node.findAll()
        .map((construct) => construct.constructor.name),
    );
    expect(classes).toEqual(expect.arrayContaining(['Microservices', 'Microservice']));
    expect(classes.filter((name) => !names.has(name))).toEqual([]);
  });

  test('writes objects that the schemas of their kinds take, each once', () => {
    const outdir = newProject();
    const app = everything(outdir);
    expect(app.node.findAll().flatMap(({ node }) => node.validate())).toEqual([]);
    app.synth();
    const schemas = new KubernetesSchemas({ extra: {} });
    const objects = fs
      .readdirSync(outdir)
      .sort()
      .flatMap((file) => parseAllDocuments(fs.readFileSync(path.join(outdir, file), 'utf8')))
      .map((document) => document.toJS());
    const wrong = objects.flatMap((object) => {
      const { known, problems } = schemas.check(object);
      return known && problems.length === 0 ? [] : [`${object.kind} ${object.metadata.name}: ${problems.join('; ')}`];
    });
    expect(wrong).toEqual([]);
    const keys = objects.map(({ kind, metadata: { name, namespace } }) => `${kind} ${namespace}/${name}`);
    expect(keys).toHaveLength(new Set(keys).size);
    expect(objects.length).toBeGreaterThan(50);
  });
});
