import { Chart } from 'cdk8s';
import {
  App,
  BackupTarget,
  Datastore,
  DeliveryUnit,
  Duration,
  Entry,
  Flavor,
  KubernetesRange,
  ManagementBackup,
  ManagementCluster,
  ManagementClusterProps,
  RancherDelivery,
  RancherProject,
  RancherServer,
  Size,
  Versions,
} from '../../lib';
import { orderUnits } from '../../lib/delivery/ordering';
import { newSite } from '../support/openstack';
import { Project, problemsOf, saidBy } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

const flavor = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const elsewhere = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.ac.th/',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
});
const BACKUP: ManagementBackup = { to: elsewhere, every: Duration.hours(6), keep: 28 };

function manage(
  app: App,
  props: ManagementClusterProps = {},
  versions?: Versions,
  delivery?: RancherDelivery,
): ManagementCluster {
  const site = newSite(app, 'chula', { access: { admins: ['161.200.0.0/16'] } });
  const rancher = new RancherServer(site, 'rancher', {
    hostname: 'rancher.example.org',
    servers: { count: 3, flavor },
    datastore: Datastore.embeddedEtcd(),
    entry: Entry.existing({ address: '10.20.200.10', ranges: ['10.20.200.0/24'] }),
    versions,
    delivery,
  });
  rancher.accept('DB-BACKUP', 'a test');
  site.accept('NO-WAY-OUT', 'a test');
  return new ManagementCluster(rancher, 'local', props);
}

const manifests = (): string[] => Object.keys(project.files()).filter((file) => file.startsWith('dist/'));
const CHARTS = 'dist/chula-rancher-local/20-controllers';

test('a cluster that follows a repository tells Fleet in each unit to take over what the first start made, and to keep it', () => {
  const app = project.app();
  manage(app, {}, undefined, { repository: 'https://git.example.org/testbed.git' });
  app.synth();
  const told = manifests().filter((file) => file.endsWith('/fleet.yaml'));
  expect(told).toEqual([`${CHARTS}/cert-manager/fleet.yaml`, `${CHARTS}/rancher/fleet.yaml`]);
  const [certManager, rancher] = told.map((file) => project.yaml(file));
  expect(certManager).toMatchObject({ helm: { takeOwnership: true }, keepResources: true });
  expect(rancher).toEqual({
    name: 'chula-rancher-local-20-controllers-rancher',
    labels: { 'cloudserve/cluster': 'chula-rancher-local', 'cloudserve/layer': '20-controllers' },
    helm: { takeOwnership: true },
    keepResources: true,
    dependsOn: [{ name: 'chula-rancher-local-20-controllers-cert-manager', acceptedStates: ['Ready', 'Modified'] }],
  });
});

test('the charts that the first boot installed are delivered as they are, without a secret, each in a unit of its own', () => {
  const app = project.app();
  const cluster = manage(app);
  app.synth();
  expect(cluster.name).toBe('chula-rancher-local');
  expect(manifests().filter((file) => !file.endsWith('kustomization.yaml'))).toEqual([
    `${CHARTS}/cert-manager/kube-system/helmchart.helm.cattle.io-cert-manager.yaml`,
    `${CHARTS}/rancher/kube-system/helmchart.helm.cattle.io-rancher.yaml`,
  ]);
  const rancher = project.yaml(`${CHARTS}/rancher/kube-system/helmchart.helm.cattle.io-rancher.yaml`);
  expect(rancher).toMatchObject({
    metadata: { name: 'rancher', namespace: 'kube-system' },
    spec: {
      chart: 'rancher',
      version: '2.14.4',
      valuesContent: expect.stringContaining('hostname: rancher.example.org'),
    },
  });
  expect(JSON.stringify(rancher)).not.toMatch(/bootstrapPassword:|tftoken/i);
});

test('a Rancher runs on one cluster: a second one that says to be it is refused', () => {
  const app = project.app();
  const { node } = manage(app);
  new ManagementCluster(node.scope as RancherServer, 'again', { name: 'again' });
  expect(problemsOf(app)).toEqual([
    "[chula/rancher/again] a name must be the only one among the management clusters of chula/rancher, got 'local', which 'chula/rancher/local' has already; rename one (NAME-DUPLICATE)",
  ]);
});

test('another version in the program is another version in the delivery', () => {
  const rancher = { version: '2.14.5', kubernetes: KubernetesRange.of('1.33', '1.35'), source: 'a test' };
  const versions = Versions.of({ rancher });
  const app = project.app();
  manage(app, { name: 'management' }, versions);
  app.synth();
  const chart = 'dist/management/20-controllers/rancher/kube-system/helmchart.helm.cattle.io-rancher.yaml';
  expect(project.yaml(chart).spec.version).toBe('2.14.5');
});

test('each thing comes after what it needs, a project in a later layer than the Rancher that brings its kind; all of it is checked', () => {
  const app = project.app();
  const management = manage(app, { backup: BACKUP });
  new RancherProject(management, 'operations').addNamespace('dashboards');
  const place = (chart: Chart): string => `${(chart as DeliveryUnit).layer}/${(chart as DeliveryUnit).component}`;
  const needs = orderUnits(app).units.map(({ chart, dependsOn }) => [place(chart), dependsOn.map(place).sort()]);
  expect(Object.fromEntries(needs)).toEqual({
    '10-namespaces/cattle-resources-system': [],
    '20-controllers/cert-manager': [],
    '20-controllers/rancher': ['20-controllers/cert-manager'],
    '20-controllers/rancher-backup-crd': ['10-namespaces/cattle-resources-system', '20-controllers/rancher'],
    '20-controllers/rancher-backup': ['20-controllers/rancher-backup-crd'],
    '30-configs/rancher-backup': ['20-controllers/rancher-backup'],
    '30-configs/project-operations': [],
    '30-configs/dashboards': ['30-configs/project-operations'],
  });
  expect(saidBy(() => app.synth())).toBe('');
});

describe('backups of Rancher', () => {
  beforeEach(() => {
    const app = project.app();
    manage(app, { name: 'management', backup: BACKUP });
    app.synth();
  });

  test('are made by the operator, in a namespace whose level of Pod Security is said', () => {
    const chart = (name: string): any =>
      project.yaml(`dist/management/20-controllers/${name}/kube-system/helmchart.helm.cattle.io-${name}.yaml`);
    for (const name of ['rancher-backup-crd', 'rancher-backup']) {
      expect(chart(name).spec).toEqual({
        repo: 'https://charts.rancher.io',
        chart: name,
        version: '109.0.7+up10.0.8',
        targetNamespace: 'cattle-resources-system',
        timeout: '15m',
        ...(name === 'rancher-backup' ? { valuesContent: 'monitoring:\n  metrics:\n    enabled: true\n' } : {}),
      });
    }
    const namespace = 'dist/management/10-namespaces/cattle-resources-system/namespace-cattle-resources-system.yaml';
    expect(project.yaml(namespace).metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'baseline',
      'pod-security.kubernetes.io/warn': 'restricted',
    });
  });

  test('go to the target by reference to their secrets, encrypted, into a folder of the cluster', () => {
    expect(
      project.yaml('dist/management/30-configs/rancher-backup/backup.resources.cattle.io-rancher.yaml'),
    ).toMatchObject({
      apiVersion: 'resources.cattle.io/v1',
      kind: 'Backup',
      metadata: { name: 'rancher' },
      spec: {
        resourceSetName: 'rancher-resource-set-full',
        encryptionConfigSecretName: 'rancher-backup-encryption',
        schedule: '0 */6 * * *',
        retentionCount: 28,
        storageLocation: {
          s3: {
            credentialSecretName: 'backup-s3',
            credentialSecretNamespace: 'cattle-resources-system',
            bucketName: 'testbed-backups',
            folder: 'management',
            region: 'us-east-1',
            endpoint: 's3.example.ac.th',
          },
        },
      },
    });
  });
});

test('the encryption of backups is configured by the Secret that is named', () => {
  const app = project.app();
  manage(app, { name: 'management', backup: { ...BACKUP, encryptionSecret: 'elsewhere' } });
  app.synth();
  const backup = 'dist/management/30-configs/rancher-backup/backup.resources.cattle.io-rancher.yaml';
  expect(project.yaml(backup).spec.encryptionConfigSecretName).toBe('elsewhere');
});

test('without backups there is neither operator nor namespace', () => {
  const app = project.app();
  manage(app, { name: 'management' });
  app.synth();
  expect(manifests().join('\n')).not.toMatch(/backup|cattle-resources-system/);
});

const PATH = 'chula/rancher/local';

test.each<[string, ManagementClusterProps, string[]]>([
  [
    'an interval that no clock has',
    { backup: { ...BACKUP, every: Duration.hours(5) } },
    [
      `[${PATH}/Backup] backups of Rancher come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got 5 hours; correct 'every'`,
    ],
  ],
  [
    'more copies than can be looked through',
    { backup: { ...BACKUP, keep: 1001 } },
    [`[${PATH}/Backup] backups of Rancher are kept, a whole number from 1 to 1000 of them, got 1001; correct 'keep'`],
  ],
  [
    'a name of a Secret that is none',
    { backup: { ...BACKUP, encryptionSecret: 'My_Secret' } },
    [`[${PATH}/Backup] encryption is configured by a Secret, got 'My_Secret' for its name; correct 'encryptionSecret'`],
  ],
  [
    'a target in clear',
    {
      backup: {
        ...BACKUP,
        to: BackupTarget.s3('near', { endpoint: 'http://s3', bucket: 'backups', credentialsSecret: 'near' }),
      },
    },
    [
      `[${PATH}/Backup] backup: a backup target is reached by https, without a path and a password, got 'http://s3'; correct 'endpoint' of 'near'`,
    ],
  ],
  [
    'a target that dies with Rancher',
    {
      backup: {
        ...BACKUP,
        to: BackupTarget.s3('near', {
          endpoint: 'https://s3.example.org',
          bucket: 'backups',
          credentialsSecret: 'near',
          diesWith: 'chula',
        }),
      },
    },
    [
      `[${PATH}/Backup] a backup outlives what it protects, got target 'near', which dies with 'chula'; choose a target that stands elsewhere (BACKUP-SELF)`,
    ],
  ],
])('%s is refused', (_case, props, problems) => {
  const app = project.app();
  manage(app, props);
  expect(problemsOf(app)).toEqual(problems);
});

test('what is made for another Rancher is refused', () => {
  const app = project.app();
  const kubernetes = KubernetesRange.of('1.34', '1.36');
  manage(app, { backup: BACKUP }, Versions.of({ rancher: { version: '2.15.0', kubernetes, source: 'a test' } }));
  expect(problemsOf(app)).toEqual([
    `[${PATH}] rancher-backup 109.0.7+up10.0.8 is made for rancher 2.14, got rancher 2.15.0; choose another in 'versions'`,
    `[chula/rancher] the stack of the API calls by the provider rancher2 14.1.1, which is made for rancher 2.14, got rancher 2.15.0; choose another in 'versions'`,
  ]);
});
