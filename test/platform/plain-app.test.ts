import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject, ApiObjectProps, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { parseAllDocuments } from 'yaml';
import { Duration, Size } from '../../lib/core';
import { KubernetesSchemas } from '../../lib/delivery/schemas/kubernetes-schemas';
import {
  ExternalSecret,
  HardenedDeployment,
  HardenedStatefulSet,
  HelmRelease,
  PodProbe,
  SealedSecret,
  SecretReference,
} from '../../lib/manifests';
import { AccessMode, BackupTarget, Distribution, Port } from '../../lib/model';
import * as platform from '../../lib/platform';
import { newProject } from '../support/project';

const {
  AlertGroup,
  AlertRules,
  CertManager,
  CinderStorage,
  Dashboard,
  Dashboards,
  DnsProvider,
  Environment,
  ExistingStorageClass,
  ExternalDns,
  FluentdLogging,
  GpuOperator,
  HardenedNamespace,
  KibanaEntry,
  KubeEdgeCloud,
  Longhorn,
  MinioStorage,
  Monitoring,
  NfsStorage,
  PrometheusAdapter,
  Receiver,
  RookCeph,
  Tracing,
  UpgradePlans,
  WeightedHost,
} = platform;

/** They tell a Rancher of their cluster, which a plain App has not; a chart's namespace is made by what has a chart. */
const OF_A_RANCHER = ['RancherClusterMember', 'RancherProject'];
const MADE_BY_OTHERS = ['CephBlockPool', 'CephBucket', 'CephFilesystem', 'CephObjectStore', 'CephObjectUser'];

/** Everything that a cluster is given, in a cdk8s App of someone else. */
function everything(outdir: string): App {
  const app = new App({ outdir });
  const backups = BackupTarget.s3('elsewhere', {
    endpoint: 'https://s3.example.org',
    bucket: 'backups',
    credentialsSecret: 'backup-s3',
  });
  const ceph = new RookCeph(app, 'ceph', {
    disks: {
      role: 'osd',
      path: '/dev/disk/by-id/osd',
      size: Size.tebibytes(2),
      nodes: ['storage-1', 'storage-2', 'storage-3', 'storage-4'],
      zones: [],
    },
    monitoring: true,
    toolbox: true,
    snapshots: true,
  });
  const block = ceph.addBlockPool('block', { isDefault: true });
  const shared = ceph.addFilesystem('shared');
  const objects = ceph.addObjectStore('objects');
  objects.addBucket('files', { namespace: 'exam' });
  objects.addUser('archive', {});
  new Longhorn(app, 'longhorn', { backup: { to: backups } }).addClass('longhorn-shared', {
    accessMode: AccessMode.READ_WRITE_MANY,
  });
  new NfsStorage(app, 'nfs', { server: '192.0.2.40', path: '/export/volumes' });
  const fast = new CinderStorage(app, 'fast', { volumeType: 'nvme' });
  new MinioStorage(app, 'minio', { storage: fast, volume: Size.gibibytes(100), credentialsSecret: 'minio-root' });
  new ExistingStorageClass(app, 'local-path');
  const monitoring = new Monitoring(app, 'monitoring', {
    storage: block,
    receivers: [Receiver.webhook({ secret: 'alert-webhook' })],
    heartbeat: Receiver.webhook({ secret: 'heartbeat' }),
    grafana: { host: 'grafana.example.org', tlsSecret: 'grafana-tls' },
    probes: ['https://rancher.example.org/ping'],
    distribution: Distribution.RKE2,
    controlPlaneAddresses: ['192.0.2.11'],
    etcdAddresses: ['192.0.2.11'],
  });
  new PrometheusAdapter(app, 'adapter', { monitoring });
  new Tracing(app, 'tracing', { storage: block, grafanaFrom: 'monitoring' });
  const dns = new ExternalDns(app, 'dns', {
    provider: DnsProvider.route53({ credentials: SecretReference.fromName('dns') }),
    zones: ['example.org'],
  });
  const host = new WeightedHost(app, 'host', { dns, host: 'exam.example.org' });
  host.addEntry('main', { address: '192.0.2.10', weight: 80 });
  host.addEntry('west', { address: '198.51.100.7', weight: 20 });
  new AlertRules(app, 'alerts', { namespace: 'monitoring', groups: [AlertGroup.ceph(), AlertGroup.mesh()] });
  new Dashboards(app, 'dashboards', { namespace: 'monitoring', dashboards: [Dashboard.CEPH, Dashboard.LOGGING] });
  new FluentdLogging(app, 'logging', {
    storage: block,
    retention: Duration.days(14),
    kibana: KibanaEntry.ingress({ host: 'logs.example.org', clusterIssuer: 'public' }),
    snapshots: { to: backups },
    metrics: true,
    alerts: true,
  });
  new CertManager(app, 'certificates').addAcmeIssuer('letsencrypt', {
    email: 'operations@example.org',
    ingressClassName: 'traefik',
  });
  new GpuOperator(app, 'gpus', { distribution: Distribution.RKE2 });
  const kubernetes = { release: 'v1.35.6+rke2r1', distribution: Distribution.RKE2 };
  new UpgradePlans(app, 'upgrades', kubernetes);
  const chart = 'https://charts.example.org/cloudcore-1.23.0.tgz';
  new KubeEdgeCloud(app, 'edge', {
    chart,
    address: '192.0.2.9',
    distribution: Distribution.K3S,
    release: 'v1.32.6+k3s1',
  });
  const namespace = new HardenedNamespace(app, 'exam', {
    quota: { cores: 24, memory: Size.gibibytes(96) },
    environment: Environment.PRODUCTION,
    metricsFrom: 'monitoring',
  });
  new HelmRelease(app, 'secrets', {
    repository: 'https://charts.external-secrets.io',
    chart: 'external-secrets',
    version: '2.9.0',
    namespace: 'external-secrets',
  });
  const mail = new ExternalSecret(namespace, 'mail', { store: 'vault', keys: { password: { key: 'exam/mail' } } });
  // The length of a key that RSA sealed, that key, and what it closes.
  const token = Buffer.concat([Buffer.from([2, 0]), Buffer.alloc(600)]).toString('base64');
  new SealedSecret(namespace, 'sealed', { keys: { token } });
  const pods = { cores: 0.25, memory: Size.mebibytes(256), namespace: 'exam' };
  const store = new HardenedStatefulSet(namespace, 'store', {
    ...pods,
    image: 'registry.example.org/store:1.4.2',
    ports: [Port.tcp(5000, 'store')],
    readiness: PodProbe.tcp(),
    storage: block,
    volume: Size.gibibytes(20),
    dataPath: '/var/lib/store',
  });
  const web = new HardenedDeployment(namespace, 'web', {
    ...pods,
    image: 'registry.example.org/web:1.4.2',
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
    secretVariables: [{ name: 'MAIL_PASSWORD', secret: mail, key: 'password' }],
  });
  web.connections.allowTo(store);
  expect(shared.accessMode).toBe(AccessMode.READ_WRITE_MANY);
  return app;
}

/** As many charts with the same objects. None waits for another, or each for all of the step before its own. */
function copyOf(app: App, outdir: string, steps?: number): App {
  const copy = new App({ outdir });
  const units = app.charts.map((chart, i) => {
    const unit = new Chart(copy, `unit-${i}`, { disableResourceNameHashes: true });
    (chart.toJson() as ApiObjectProps[]).forEach((object, n) => new ApiObject(unit, `object-${n}`, object));
    return unit;
  });
  if (steps !== undefined) {
    const size = Math.ceil(units.length / steps);
    units.forEach((unit, i) => {
      const step = Math.floor(i / size);
      unit.node.addDependency(...units.slice(Math.max(0, step - 1) * size, step * size));
    });
  }
  return copy;
}

/** Time that the process had itself for a synthesis, whatever else the machine does. */
function timeOf(app: App): number {
  const began = process.cpuUsage();
  app.synth();
  return process.cpuUsage(began).user;
}

/** How many times as long one takes as the other: the median of rounds in which they run one after the other, under the same load. */
function ratio(one: () => App, other: () => App, rounds: number): number {
  const ratios = Array.from({ length: rounds }, () => timeOf(one()) / timeOf(other()));
  return ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

function documents(folder: string): { readonly kind: string; readonly metadata: { readonly name: string } }[] {
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap((file) => parseAllDocuments(fs.readFileSync(path.join(folder, file), 'utf8')).map((each) => each.toJS()));
}

describe("a cdk8s App of someone else, with cdk8s's own synthesis", () => {
  test('has room for every construct that a cluster is given', () => {
    const made = everything(newProject()).node.findAll();
    const constructs = Object.entries(platform as Record<string, unknown>)
      .filter(([, value]) => typeof value === 'function' && value.prototype instanceof Construct)
      .map(([name]) => name);
    expect(constructs).toEqual(expect.arrayContaining(['RookCeph', ...OF_A_RANCHER, ...MADE_BY_OTHERS]));
    const names = new Set(made.map((construct) => construct.constructor.name));
    expect(constructs.filter((name) => !names.has(name)).sort()).toEqual(OF_A_RANCHER);
  });

  test('writes objects that the schemas of their kinds take, each once', () => {
    const outdir = newProject();
    everything(outdir).synth();
    const objects = documents(outdir);
    const schemas = new KubernetesSchemas({ extra: {} });
    const wrong = objects.flatMap((object) => {
      const { known, problems } = schemas.check(object);
      return known && problems.length === 0 ? [] : [`${object.kind} ${object.metadata.name}: ${problems.join('; ')}`];
    });
    expect(wrong).toEqual([]);
    expect(objects.length).toBeGreaterThan(100);
  });

  test('takes at most three times as long as for the same objects in charts that wait for nothing', () => {
    const standing = everything(newProject());
    const flat = (): App => copyOf(standing, newProject());
    expect(ratio(() => everything(newProject()), flat, 21)).toBeLessThan(3);
  }, 120_000);

  test('is told from one in which every unit waits for all of the layer before', () => {
    const standing = everything(newProject());
    const flat = (): App => copyOf(standing, newProject());
    expect(ratio(() => copyOf(standing, newProject(), 4), flat, 1)).toBeGreaterThan(3);
  }, 120_000);
});
