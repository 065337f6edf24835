import {
  Access,
  App,
  Cluster,
  Distribution,
  Entry,
  HardenedDeployment,
  HardenedNamespace,
  IstioMesh,
  MeshTrust,
  MultiPrimary,
  NodePool,
  PodProbe,
  Port,
  PublicAddress,
  Region,
  Size,
} from '../../lib';
import { newSite, small } from '../support/openstack';
import { Project, saidBy } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

interface Site {
  readonly mesh: IstioMesh;
  readonly exam: HardenedDeployment;
}

function stand(app: App, id: string, cidr: string, publicAddress = PublicAddress.floating()): Site {
  const site = newSite(app, id, { network: { cidr, external: 'public' }, region: Region.of(`region-${id}`) });
  const entry = Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), publicAddress });
  const cluster = new Cluster(site, 'main', { entry, distribution: Distribution.K3S });
  cluster.addPool('all', NodePool.combined({ count: 1, flavor: small }));
  const trust = MeshTrust.offlineRoot(`sha256:${'0a'.repeat(32)}`);
  const mesh = new IstioMesh(cluster, 'mesh', { trust, meshId: 'apan', ingress: false });
  const exams = new HardenedNamespace(cluster, 'exams', { mesh });
  const exam = new HardenedDeployment(exams, 'exam', {
    image: 'registry.example.org/exam:1.0.0',
    ports: [Port.tcp(8080, 'http')],
    cores: 0.1,
    memory: Size.mebibytes(128),
    readiness: PodProbe.http('/ready'),
  });
  return { mesh, exam };
}

/** Files of a cluster that name an address, without their folders. */
function naming(cluster: string, address: string): string[] {
  return Object.entries(project.files())
    .filter(([file, text]) => file.startsWith(`dist/${cluster}/`) && text.includes(address))
    .map(([file]) => file.split('/').pop() ?? '')
    .sort();
}

/** Runs once without the values of a deployment, and once with an address for the one that is missing. */
function deployed(app: App, address: string): { readonly pending: string; readonly after: string } {
  const pending = saidBy(() => app.synth());
  const [, stack, output] = /waits for (\S+)\/(\S+)/.exec(pending) ?? [];
  project.write('cloudserve.outputs.json', JSON.stringify({ [stack]: { [output]: address } }));
  return { pending, after: saidBy(() => app.synth()) };
}

const waiting = (said: string): string[] =>
  said
    .split('\n')
    .filter((line) => line.startsWith('pending: '))
    .map((line) => line.replace(/^pending: \[(.*)\] waits for .*$/, '$1'));

test('what leads to a gateway whose address its cloud picks waits for the deployment, and then has it', () => {
  const app = project.app();
  const one = stand(app, 'chula', '10.20.0.0/16');
  const two = stand(app, 'hitsz', '10.30.0.0/16');
  one.mesh.federateTo(two.mesh).addService(one.exam, { capacityPerPod: 4 });
  const { pending, after } = deployed(app, '203.0.113.9');
  expect(waiting(pending).length).toBe(2);
  expect(waiting(after)).toEqual([]);
  expect(naming('chula-main', '203.0.113.9')).toEqual([
    expect.stringMatching(/^networkpolicy\.networking\.k8s\.io-allow-/),
    expect.stringMatching(/^serviceentry\.networking\.istio\.io-exam/),
  ]);
  expect(naming('chula-main', '203.0.113.9/32').length).toBe(1);
  expect(naming('hitsz-main', '203.0.113.9')).toEqual([]);
});

test('what leads to a gateway whose address is reserved waits for nothing', () => {
  const app = project.app();
  const one = stand(app, 'chula', '10.20.0.0/16');
  const two = stand(app, 'hitsz', '10.30.0.0/16', PublicAddress.reserved('203.0.113.7'));
  one.mesh.federateTo(two.mesh).addService(one.exam, { capacityPerPod: 4 });
  expect(waiting(saidBy(() => app.synth()))).toEqual([]);
  expect(naming('chula-main', '203.0.113.7').length).toBe(2);
});

test('gateways of one mesh of several clusters wait for their addresses, and charts of the mesh do not', () => {
  const app = project.app();
  const one = stand(app, 'chula', '10.20.0.0/16', PublicAddress.reserved('203.0.113.8'));
  const two = stand(app, 'hitsz', '10.30.0.0/16');
  new MultiPrimary(app, 'apan', { meshes: [one.mesh, two.mesh] }).addService(one.exam, two.exam);
  const { pending, after } = deployed(app, '203.0.113.9');
  expect(waiting(pending).length).toBe(2);
  expect(waiting(after)).toEqual([]);
  expect(naming('chula-main', '203.0.113.9')).toEqual([
    'gateway.gateway.networking.k8s.io-network-hitsz-main.yaml',
    expect.stringMatching(/^networkpolicy\.networking\.k8s\.io-allow-/),
  ]);
  expect(naming('hitsz-main', '203.0.113.8').length).toBe(2);
});

test('a link to a gateway whose address its cloud picks may be added to what stands', () => {
  const before = project.app();
  stand(before, 'chula', '10.20.0.0/16');
  stand(before, 'hitsz', '10.30.0.0/16');
  saidBy(() => before.synth());
  const app = project.app();
  const one = stand(app, 'chula', '10.20.0.0/16');
  one.mesh.federateTo(stand(app, 'hitsz', '10.30.0.0/16').mesh).addService(one.exam, { capacityPerPod: 4 });
  expect(waiting(deployed(app, '203.0.113.9').after)).toEqual([]);
  expect(naming('chula-main', '203.0.113.9/32')).toEqual([
    'networkpolicy.networking.k8s.io-allow-peer-hitsz-main.yaml',
  ]);
});
