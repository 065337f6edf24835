import {
  Access,
  Cluster,
  Datastore,
  Duration,
  Engine,
  Entry,
  Environment,
  ExternalSecret,
  Flavor,
  HardenedDeployment,
  HardenedStatefulSet,
  ManagementCluster,
  NodePool,
  PodProbe,
  Port,
  ProjectRole,
  RancherProject,
  RancherServer,
  Size,
} from '../../../lib';
import { newSite } from '../../support/openstack';
import { Project, problemsOf } from '../../testbed/project';

const HTTP = Port.tcp(8080, 'http');
const flavor = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

/** A Rancher, a cluster of its and a project there. */
function testbed(workers: number): RancherProject {
  const app = project.app();
  const site = newSite(app, 'chula', { access: { admins: ['161.200.0.0/16'] } });
  const entry = Entry.haproxy({ machines: 2, flavor, exposedTo: Access.anywhere() });
  const rancher = new RancherServer(site, 'rancher', {
    hostname: 'rancher.example.org',
    servers: { count: 3, flavor },
    datastore: Datastore.embeddedEtcd(),
    entry,
  });
  new ManagementCluster(rancher, 'local');
  const main = new Cluster(site, 'main', {
    managedBy: rancher,
    entry,
    engine: Engine.fleet({ repository: 'https://git.example.org/testbed.git' }),
  });
  main.addPool('servers', NodePool.servers({ count: 3, flavor, etcdDisk: Size.gibibytes(20) }));
  main.addPool('worker', NodePool.worker({ count: workers, flavor }));
  ['DB-BACKUP', 'NO-WAY-OUT', 'QUOTA-DEFAULT'].forEach((rule) => app.accept(rule, 'a test'));
  return new RancherProject(main, 'exams', { cores: 11, memory: Size.gibibytes(44) });
}

function tenants(exams: RancherProject): void {
  exams.addMember('keycloakoidc_group://exams', ProjectRole.MEMBER);
  const production = exams.addNamespace('exam-production', {
    environment: Environment.PRODUCTION,
    metricsFrom: 'monitoring',
  });
  production.grant('exam-staff');
  const mail = new ExternalSecret(production, 'mail', { store: 'vault', keys: { password: { key: 'exam/mail' } } });
  const web = new HardenedDeployment(production, 'web', {
    image: 'registry.example.org/web:1.4.2',
    cores: 0.25,
    memory: Size.mebibytes(256),
    ports: [HTTP],
    maxReplicas: 4,
    readiness: PodProbe.http('/ready'),
    liveness: PodProbe.http('/live', HTTP, { every: Duration.seconds(20) }),
    writablePaths: ['/tmp'],
    secretVariables: [{ name: 'MAIL_PASSWORD', secret: mail, key: 'password' }],
  });
  const store = new HardenedStatefulSet(production, 'store', {
    image: 'registry.example.org/store:2.0.1',
    cores: 0.5,
    memory: Size.gibibytes(1),
    ports: [Port.tcp(5000, 'store')],
    replicas: 3,
    readiness: PodProbe.tcp(),
  });
  web.connections.allowTo(store);
  store.connections.allowTo(store);
}

test('a project goes to the cluster that Rancher runs on, its namespaces and pods to the one that they are of', () => {
  const exams = testbed(4);
  tenants(exams);
  (exams.node.root as ReturnType<Project['app']>).synth();
  const files = Object.keys(project.files()).filter((file) => /exam|web|store|mail/.test(file));
  const id = exams.projectId.split(':')[0];
  const configs = 'dist/chula-rancher-local/30-configs';
  expect(files.filter((file) => file.startsWith('dist/chula-rancher-local'))).toEqual([
    `${configs}/project-chula-main-exams-members/${id}-exams/projectroletemplatebinding.management.cattle.io-project-member-${hash(files)}.yaml`,
    `${configs}/project-chula-main-exams-members/kustomization.yaml`,
    `${configs}/project-chula-main-exams/${id}/project.management.cattle.io-exams.yaml`,
    `${configs}/project-chula-main-exams/kustomization.yaml`,
  ]);
  const units = files
    .filter((file) => file.startsWith('dist/chula-main/') && file.endsWith('kustomization.yaml'))
    .map((file) => file.split('/').slice(2, -1).join('/'));
  expect(units).toEqual([
    '10-namespaces/exam-production',
    '30-configs/exam-production-secret-mail',
    '50-apps/exam-production-store',
    '50-apps/exam-production-web',
  ]);
  const namespace = project.yaml('dist/chula-main/10-namespaces/exam-production/namespace-exam-production.yaml');
  expect(namespace.metadata.annotations['field.cattle.io/projectId']).toBe(`${id}:exams`);
});

test('a quota that its cluster cannot hold is refused: two workers have 7.5 cores for pods', () => {
  const problems = problemsOf(testbed(2).node.root as ReturnType<Project['app']>);
  expect(problems).toEqual([
    "[chula/main/exams] quotas and the platform fit into the workers of their cluster, got 11 of 7.5 cores in 'chula-main' (exams 11, platform 0); lower a quota, add workers, or promise it more than once by 'overcommit' (QUOTA-CLUSTER)",
    "[chula/main/exams] quotas and the platform fit into the workers of their cluster, got 44 GiB of 30 GiB of memory in 'chula-main' (exams 44 GiB, platform 0 GiB); lower a quota, add workers, or promise it more than once by 'overcommit' (QUOTA-CLUSTER)",
  ]);
});

function hash(files: readonly string[]): string {
  return /project-member-([0-9a-f]{8})\.yaml/.exec(files.join('\n'))?.[1] ?? '';
}
