import * as path from 'node:path';
import {
  Access,
  App,
  Cluster,
  Datastore,
  ClusterGroup,
  Distribution,
  Duration,
  Engine,
  Entry,
  ExistingStorageClass,
  Flavor,
  FluentdLogging,
  HardenedDeployment,
  HardenedNamespace,
  Image,
  Longhorn,
  ManagementCluster,
  Monitoring,
  NodePool,
  OpenStackSite,
  PodProbe,
  Port,
  RancherServer,
  RookCeph,
  Size,
} from '../../lib';
import { filesIn, newProject } from '../support/project';

const flavor = Flavor.of('m1.2xlarge', { cores: 8, memory: Size.gibibytes(32) });
const engines = {
  plain: () => Engine.plain(),
  fleet: () => Engine.fleet({ repository: 'https://git.example.org/lab.git' }),
  'argo-cd': () => Engine.argoCd({ repository: 'https://git.example.org/lab.git' }),
  flux: () => Engine.flux({ repository: 'https://git.example.org/lab.git' }),
};

interface Lab {
  readonly app: App;
  readonly site: OpenStackSite;
  readonly main: Cluster;
  readonly ceph: RookCeph;
  readonly managedBy?: RancherServer;
}

/** What has nothing to do with what stands. */
const ADDITIONS: Record<string, (lab: Lab) => void> = {
  'a tenant': ({ main }) => void new HardenedNamespace(main, 'another'),
  'a pool of Ceph': ({ ceph }) => void ceph.addBlockPool('another'),
  'a file system of Ceph': ({ ceph }) => void ceph.addFilesystem('files'),
  'an object store of Ceph': ({ ceph }) => void ceph.addObjectStore('buckets'),
  'a class of others': ({ main }) => void new ExistingStorageClass(main, 'brought'),
  'Longhorn beside Ceph': ({ main }) => void new Longhorn(main, 'longhorn'),
  'a group of clusters': ({ app, managedBy }) => {
    if (managedBy !== undefined) {
      new ClusterGroup(app, 'boxes', { managedBy, engine: engines.fleet(), labels: { role: 'box' } });
    }
  },
  'a cluster that others made': ({ app }) => void new HardenedNamespace(new Cluster(app, 'another'), 'exam'),
};

/** Synthesizes a lab with something in front of what stands, or behind it; every object by its file. */
function objectsOf(
  engine: keyof typeof engines,
  place: 'before' | 'after',
  add: (lab: Lab) => void,
): Map<string, string> {
  const project = newProject();
  const app = new App({ project, quiet: true });
  const site = new OpenStackSite(app, 'lab', {
    network: { cidr: '10.30.0.0/16', external: 'public' },
    image: Image.named('debian-12'),
    access: { admins: ['192.0.2.0/24'] },
    quota: { instances: 100, cores: 1000, memory: Size.tebibytes(4), volumeStorage: Size.tebibytes(20) },
  });
  const entry = Entry.haproxy({ machines: 2, flavor, exposedTo: Access.anywhere() });
  const managedBy =
    engine === 'fleet'
      ? new RancherServer(site, 'rancher', {
          hostname: 'rancher.example.org',
          servers: { count: 3, flavor },
          datastore: Datastore.embeddedEtcd(),
          entry,
        })
      : undefined;
  if (managedBy !== undefined) {
    new ManagementCluster(managedBy, 'local');
  }
  const of = managedBy === undefined ? { distribution: Distribution.K3S } : { managedBy };
  const main = new Cluster(site, 'main', { ...of, engine: engines[engine](), entry });
  main.addPool('servers', NodePool.servers({ count: 3, flavor }));
  const disks = main
    .addPool('storage', NodePool.worker({ count: 4, flavor, disks: { osd: Size.gibibytes(800) } }))
    .disk('osd');
  const ceph = new RookCeph(main, 'ceph', { disks });
  const lab = { app, site, main, ceph, managedBy };
  if (place === 'before') {
    add(lab);
  }
  const storage = ceph.addBlockPool('block');
  new Monitoring(main, 'monitoring', { storage });
  new FluentdLogging(main, 'logging', { storage, retention: Duration.days(7), alerts: true });
  const shop = new HardenedNamespace(main, 'shop');
  new HardenedDeployment(shop, 'web', {
    image: 'registry.example.org/web:1.0',
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
    cores: 0.5,
    memory: Size.mebibytes(256),
  });
  if (place === 'after') {
    add(lab);
  }
  app.synth();
  return new Map(
    Object.entries(filesIn(path.join(project, 'dist'))).filter(
      (file): file is [string, string] => file[1] !== undefined,
    ),
  );
}

/** What tells engines of the order, and names what comes before. */
const ORDER = /(^|\/)(kustomization|fleet)\.yaml$|\/(flux|argocd)\//;

beforeAll(() => void jest.spyOn(process.stderr, 'write').mockImplementation(() => true));
afterAll(() => jest.restoreAllMocks());

/** Files of objects that stand and are others, or gone, once something is added. */
function disturbed(engine: keyof typeof engines, place: 'before' | 'after', add: (lab: Lab) => void): string[] {
  const standing = objectsOf(engine, place, () => undefined);
  const grown = objectsOf(engine, place, add);
  expect(grown.size).toBeGreaterThanOrEqual(standing.size);
  return [...standing].flatMap(([file, text]) => (ORDER.test(file) || grown.get(file) === text ? [] : [file]));
}

const everything = (lab: Lab): void => Object.values(ADDITIONS).forEach((add) => add(lab));

test.each(Object.keys(engines) as (keyof typeof engines)[])(
  'what is added changes no object that stands, wherever it is added: %s',
  (engine) => {
    expect(disturbed(engine, 'before', everything)).toEqual([]);
    expect(disturbed(engine, 'after', everything)).toEqual([]);
  },
  60_000,
);

test.each(Object.keys(ADDITIONS))('%s alone changes no object that stands', (name) => {
  expect(disturbed('plain', 'before', ADDITIONS[name])).toEqual([]);
});

test('the comparison sees a disk that Ceph is given', () => {
  const more = ({ main, ceph }: Lab): void => {
    const pool = main.addPool('more', NodePool.worker({ count: 1, flavor, disks: { osd: Size.gibibytes(800) } }));
    ceph.addDisk(pool.disk('osd'));
  };
  expect(disturbed('plain', 'after', more)).toEqual([
    'lab-main/30-configs/ceph/rook-ceph/cephcluster.ceph.rook.io-rook-ceph.yaml',
  ]);
});
