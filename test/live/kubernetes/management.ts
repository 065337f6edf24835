import {
  App,
  BackupTarget,
  Datastore,
  Duration,
  Entry,
  Flavor,
  Image,
  ManagementCluster,
  OpenStackSite,
  RancherProject,
  RancherServer,
  Size,
} from '../../../lib';

/** Writes the manifests of a management cluster with all that it can have; where they are. */
export function writeManagementCluster(folder: string): { readonly dist: string; readonly cluster: string } {
  const app = new App({ project: folder, quiet: true });
  const site = new OpenStackSite(app, 'chula', {
    network: { cidr: '10.20.0.0/16' },
    image: Image.named('ubuntu-24.04'),
    access: { admins: ['161.200.0.0/16'] },
  });
  const rancher = new RancherServer(site, 'rancher', {
    hostname: 'rancher.example.org',
    servers: { count: 3, flavor: Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) }) },
    datastore: Datastore.embeddedEtcd(),
    entry: Entry.existing({ address: '10.20.200.10', ranges: ['10.20.200.0/24'] }),
  });
  rancher.accept('DB-BACKUP', 'a test');
  const to = BackupTarget.s3('elsewhere', {
    endpoint: 'https://s3.example.org',
    bucket: 'backups',
    credentialsSecret: 'backup-s3',
  });
  const management = new ManagementCluster(rancher, 'local', {
    name: 'management',
    backup: { to, every: Duration.hours(6), keep: 28 },
  });
  const exams = new RancherProject(management, 'exams', {
    cores: 40,
    memory: Size.gibibytes(144),
    storage: Size.gibibytes(1200),
    pods: 400,
    claims: 40,
  });
  exams.addNamespace('exam-production', { quota: { cores: 30, memory: Size.gibibytes(100), claims: 20 } });
  exams.addNamespace('exam-staging');
  new RancherProject(management, 'operations').addNamespace('dashboards');
  app.synth();
  return { dist: `${folder}/dist`, cluster: management.name };
}
