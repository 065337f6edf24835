import {
  Access,
  AccessMode,
  App,
  BackupTarget,
  CinderStorage,
  Cluster,
  Distribution,
  Duration,
  Engine,
  Entry,
  HardenedNamespace,
  IStorageClass,
  Longhorn,
  NfsStorage,
  NodePool,
  OpenStackSite,
  Size,
  VolumeClaim,
} from '../../../lib';
import { newSite, small } from '../../support/openstack';
import { newApp } from '../../support/project';
import { factsOf } from './rendered';

const CLOUD = { volumes: true, authUrl: 'https://keystone.example.org:5000/v3' };
const entry = Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.nobody() });
const to = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org',
  bucket: 'volumes',
  credentialsSecret: 'backup-s3',
});
const etcdBackup = { to, every: Duration.hours(12), keep: 10 };
const quota = { volumes: 6, volumeStorage: Size.gibibytes(500), securityGroups: 50, instances: 20, cores: 60 };

function site(app: App): OpenStackSite {
  return newSite(app, 'chula', { quota, zones: ['nova'], network: { cidr: '10.20.0.0/16', external: 'public' } });
}

function claim(cluster: Cluster, id: string, storage: IStorageClass, gibibytes: number): void {
  const size = Size.gibibytes(gibibytes);
  new VolumeClaim(cluster, id, { storage, size, namespace: new HardenedNamespace(cluster, `${id}-space`).name });
}

/** Lines of problems of these rules. */
function problems(app: App, ...wanted: RegExp[]): string[] {
  try {
    app.synth();
    return [];
  } catch (error) {
    const lines = (error as Error).message.split('\n').map((line) => line.trim());
    return lines.filter(
      (line) => line.startsWith('[') && (wanted.length === 0 || wanted.some((pattern) => pattern.test(line))),
    );
  }
}

test('volumes of the cloud count to the quota of the site beside those of its machines', () => {
  const app = newApp();
  const main = new Cluster(site(app), 'main', { entry, cloud: { ...CLOUD, volumeZone: 'cinder' } });
  main.addPool('servers', NodePool.servers({ count: 3, flavor: small, etcdDisk: Size.gibibytes(20) }));
  main.addPool('worker', NodePool.worker({ count: 2, flavor: small }));
  const fast = new CinderStorage(main, 'fast', { volumeType: 'nvme' });
  expect(factsOf(app, 'storage-class')).toEqual([
    { kind: 'storage-class', cluster: 'chula-main', name: 'fast', spaceFactor: 1, site: 'chula' },
  ]);
  expect(factsOf(app, 'cluster')).toMatchObject([{ cloudVolumes: { site: 'chula', zone: 'cinder' } }]);
  ['a', 'b', 'c'].forEach((id) => claim(main, id, fast, 40));
  expect(problems(app, /quota/)).toEqual([]);
  claim(main, 'd', { storageClassName: 'cinder', accessMode: AccessMode.READ_WRITE_ONCE }, 50);
  expect(problems(app, /quota/)).toEqual([
    '[chula/main/d] the quota of volumes is 6, got 3 of machines and 4 of claims; ask for more, claim less, or take a class on disks of the cluster (CINDER-QUOTA)',
  ]);
});

test('volumes of the cloud are refused where nobody makes any', () => {
  const app = newApp();
  const main = new Cluster(site(app), 'main', { entry, distribution: Distribution.K3S });
  new CinderStorage(main, 'fast');
  expect(factsOf(app, 'cluster')[0]).not.toHaveProperty('cloudVolumes');
  expect(problems(app, /Cinder/)).toEqual([
    "[chula/main/fast] volumes of Cinder need its driver, got a cluster 'chula-main' without; set 'volumes' of its 'cloud'",
  ]);
});

test.each([
  ['plain', Engine.plain()],
  ['Argo CD', Engine.argoCd({ repository: 'https://git.example.org/lab.git' })],
  ['Flux', Engine.flux({ repository: 'https://git.example.org/lab.git' })],
])('a cluster of K3s has Longhorn on disks of its workers, and NFS beside it, by %s', (_, engine) => {
  const app = newApp();
  const main = new Cluster(site(app), 'main', { entry, etcdBackup, distribution: Distribution.K3S, engine });
  main.addPool('servers', NodePool.servers({ count: 3, flavor: small }));
  const workers = main.addPool(
    'worker',
    NodePool.worker({ count: 3, flavor: small, disks: { data: Size.gibibytes(100) }, mounts: { data: '/srv/data' } }),
  );
  const longhorn = new Longhorn(main, 'longhorn', { disks: [workers.disk('data')], replicas: 2, backup: { to } });
  const files = new NfsStorage(main, 'files', { server: '10.20.200.5', path: '/export' });
  claim(main, 'a', longhorn, 60);
  claim(main, 'b', files, 5000);
  expect(problems(app)).toEqual([]);
  claim(main, 'c', longhorn, 100);
  expect(problems(app)).toEqual([
    "[chula/main/c] volumes of 'longhorn' in 'chula-main' take 320 GiB of disks with their copies, got room for 270 GiB, 90 % of 300 GiB; claim less, here the most with 100 GiB, add disks, or promise space more than once by 'overcommit' (STORAGE-FULL)",
  ]);
});
