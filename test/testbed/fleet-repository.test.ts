import { ApiObject } from 'cdk8s';
import { parse } from 'yaml';
import {
  App,
  Cluster,
  ClusterGroup,
  ClusterGroupProps,
  Datastore,
  DeliveryUnit,
  Engine,
  Entry,
  Flavor,
  ImportedCluster,
  Layer,
  ManagementCluster,
  NodePool,
  RancherServer,
  Size,
} from '../../lib';
import { newSite } from '../support/openstack';
import { Project, problemsOf } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

const flavor = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const REPOSITORY = 'https://git.example.org/testbed.git';
const fleet = Engine.fleet({ repository: REPOSITORY, credentialsSecret: 'fleet-git' });

function standRancher(app: App): RancherServer {
  const site = newSite(app, 'chula', { access: { admins: ['161.200.0.0/16'] } });
  const rancher = new RancherServer(site, 'rancher', {
    hostname: 'rancher.example.org',
    servers: { count: 3, flavor },
    datastore: Datastore.embeddedEtcd(),
    entry: Entry.existing({ address: '10.20.200.10', ranges: ['10.20.200.0/24'] }),
  });
  app.accept('NO-WAY-OUT', 'a test');
  return rancher;
}

function addObject(scope: Cluster | ClusterGroup | ImportedCluster): void {
  const unit = new DeliveryUnit(scope, 'Unit', { layer: Layer.NAMESPACES, component: 'web' });
  new ApiObject(unit, 'Resource', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web' } });
}

function standCluster(rancher: RancherServer, engine: Engine | undefined): Cluster {
  const main = new Cluster(rancher.site, 'main', { managedBy: rancher, engine });
  main.addPool('nodes', NodePool.combined({ count: 1, flavor }));
  main.accept('ETCD-ONE', 'a test');
  addObject(main);
  return main;
}

const read = (file: string): unknown => parse(project.files()[file]);
const DELIVERY = 'dist/chula-rancher-local/30-configs';

describe('a cluster that Fleet delivers to', () => {
  test('is told to Fleet in the cluster that Rancher runs on, by the name that Rancher shows', () => {
    const app = project.app();
    const rancher = standRancher(app);
    standCluster(rancher, fleet);
    new ManagementCluster(rancher, 'local');
    app.synth();
    expect(read(`${DELIVERY}/delivery-chula-main/fleet-default/gitrepo.fleet.cattle.io-chula-main.yaml`)).toMatchObject(
      {
        metadata: { name: 'chula-main', namespace: 'fleet-default' },
        spec: {
          repo: REPOSITORY,
          branch: 'main',
          paths: ['dist/chula-main'],
          clientSecretName: 'fleet-git',
          targets: [
            {
              name: 'chula-main',
              clusterSelector: { matchLabels: { 'management.cattle.io/cluster-display-name': 'chula-main' } },
            },
          ],
        },
      },
    );
  });

  test('is told to it also when the management cluster was there before', () => {
    const app = project.app();
    const rancher = standRancher(app);
    new ManagementCluster(rancher, 'local');
    standCluster(rancher, fleet);
    app.synth();
    expect(Object.keys(project.files())).toContain(
      `${DELIVERY}/delivery-chula-main/fleet-default/gitrepo.fleet.cattle.io-chula-main.yaml`,
    );
  });

  test('has the Secret of its repository made beside Fleet, once for all clusters that share it', () => {
    const app = project.app();
    const rancher = standRancher(app);
    new ManagementCluster(rancher, 'local');
    standCluster(rancher, fleet);
    addObject(new ImportedCluster(app, 'gke', { managedBy: rancher, engine: fleet }));
    app.synth();
    const api = JSON.parse(project.files()['cdktf.out/stacks/chula-rancher-api/cdk.tf.json']) as {
      resource: Record<string, Record<string, object>>;
    };
    expect(Object.values(api.resource.rancher2_secret_v2)).toEqual([
      expect.objectContaining({ cluster_id: 'local', namespace: 'fleet-default', name: 'fleet-git' }),
    ]);
  });

  test('needs a Rancher that manages it', () => {
    const app = project.app();
    const rancher = standRancher(app);
    const edge = new Cluster(rancher.site, 'edge', { engine: fleet });
    edge.addPool('nodes', NodePool.servers({ count: 1, flavor }));
    app.accept('ETCD-ONE', 'a test');
    expect(problemsOf(app)).toContain(
      "[chula/edge] Fleet delivers to clusters that a Rancher manages, got engine 'fleet' and no 'managedBy'; name the Rancher or take another engine",
    );
  });

  test('needs the cluster that Rancher runs on in the program', () => {
    const app = project.app();
    standCluster(standRancher(app), fleet);
    expect(problemsOf(app)).toEqual([
      "[chula/main] Fleet is told of a cluster by an object in the one that Rancher runs on, got none of 'chula/rancher'; make a ManagementCluster with it as its scope",
    ]);
  });

  test('names its repository as it is reached', () => {
    const app = project.app();
    const rancher = standRancher(app);
    new ManagementCluster(rancher, 'local');
    standCluster(rancher, Engine.fleet({ repository: 'https://me:secret@git.example.org/testbed.git' }));
    expect(problemsOf(app)).toContain(
      "[chula/main] a repository is reached by https and without credentials in its address, got 'https://...@git.example.org/testbed.git'; correct 'repository'",
    );
  });
});

test.each([
  ['none', undefined],
  ['the plain one', Engine.plain()],
  ['one that runs in it', Engine.flux({ repository: REPOSITORY })],
])('Fleet is not told of a cluster whose engine is %s', (_engine, engine) => {
  const app = project.app();
  const rancher = standRancher(app);
  new ManagementCluster(rancher, 'local');
  standCluster(rancher, engine);
  app.synth();
  expect(Object.keys(project.files()).filter((file) => file.includes('gitrepo'))).toEqual([]);
});

test('an engine is refused that is none', () => {
  const rancher = standRancher(project.app());
  expect(() => standCluster(rancher, 'fleet' as unknown as Engine)).toThrow(
    "[chula/main] 'engine' of a cluster is an engine, got 'fleet'; write it as Engine.fleet({ repository: 'https://...' })",
  );
});

describe('a group of clusters', () => {
  const stand = (props: Partial<ClusterGroupProps> = {}): App => {
    const app = project.app();
    const rancher = standRancher(app);
    new ManagementCluster(rancher, 'local');
    const labels = { role: 'microbox' };
    addObject(new ClusterGroup(app, 'boxes', { managedBy: rancher, labels, engine: fleet, ...props }));
    return app;
  };

  test('is one folder, which Fleet delivers to every cluster with its labels', () => {
    stand().synth();
    const folder = `${DELIVERY}/delivery-boxes/fleet-default`;
    expect(read(`${folder}/clustergroup.fleet.cattle.io-boxes.yaml`)).toMatchObject({
      metadata: { name: 'boxes', namespace: 'fleet-default' },
      spec: { selector: { matchLabels: { role: 'microbox' } } },
    });
    expect(read(`${folder}/gitrepo.fleet.cattle.io-boxes.yaml`)).toMatchObject({
      spec: { paths: ['dist/boxes'], targets: [{ name: 'boxes', clusterGroup: 'boxes' }] },
    });
    expect(Object.keys(project.files()).filter((file) => file.startsWith('dist/boxes/10-'))).toContain(
      'dist/boxes/10-namespaces/web/namespace-web.yaml',
    );
  });

  test.each<[string, Partial<ClusterGroupProps>, string]>([
    [
      'no labels',
      { labels: {} },
      "[boxes] a group is of clusters with certain labels, got none, which is all clusters; name some in 'labels'",
    ],
    [
      'another engine than Fleet',
      { engine: Engine.argoCd({ repository: REPOSITORY }) },
      "[boxes] Fleet alone delivers to groups, got engine 'argo-cd'; take Engine.fleet",
    ],
    [
      'a label that is none',
      { labels: { role: 'micro box' } },
      "[boxes] a label's value is at most 63 letters, digits and '-_.', got 'micro box' for 'role'; give another",
    ],
  ])('is refused with %s', (_fault, props, problem) => {
    expect(problemsOf(stand(props))).toEqual([problem]);
  });

  test('is refused without a Rancher', () => {
    expect(() => stand({ managedBy: undefined as unknown as RancherServer })).toThrow(
      "[boxes] a cluster is managed by a RancherServer, got nothing; give 'managedBy' what 'new RancherServer(...)' made",
    );
  });
});
