import { App } from 'cdk8s';
import {
  CertificateIssuer,
  DataSpread,
  GaleraCluster,
  HardenedNamespace,
  IssuerKind,
  MariaDbOperator,
  SecretReference,
  Size,
  SqlRestore,
} from '../../../lib';
import { objects, validations } from '../../support/rendered';
import { factsOf } from '../../platform/storage/rendered';
import { BACKUPS, SQL, galera, problemsAround, spec } from './stand';

const FULL = {
  members: 5,
  backup: { to: BACKUPS },
  restore: SqlRestore.from(BACKUPS),
  metricsFrom: 'monitoring',
  issuer: CertificateIssuer.fromName('own'),
  pullSecret: SecretReference.fromName('registry'),
  nodeLabels: { disk: 'fast' },
  settings: { 'long-query-time': '2' },
};

test('every object fits the schema of its kind', () => {
  expect(problemsAround(galera())).toEqual([]);
  const full = galera(FULL);
  full.addDatabase('exam');
  full.addUser('reporting');
  expect(problemsAround(full)).toEqual([]);
});

test('three members have all data, and their memory and volumes are what is said', () => {
  expect(spec(galera(), 'MariaDB')).toMatchObject({
    image: 'docker.io/library/mariadb:11.8.8',
    replicas: 3,
    galera: { enabled: true, sst: 'mariabackup', availableWhenDonor: false },
    storage: {
      size: '51200Mi',
      storageClassName: 'block',
      pvcRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    },
    resources: { requests: { cpu: '1', memory: '4096Mi' }, limits: { cpu: '2', memory: '4096Mi' } },
    podDisruptionBudget: { maxUnavailable: 1 },
  });
  const other = galera({ members: 5, cores: 0.5, coresLimit: 3, memory: Size.gibibytes(8) });
  expect(spec(other, 'MariaDB')).toMatchObject({
    replicas: 5,
    resources: { requests: { cpu: '500m', memory: '8192Mi' }, limits: { cpu: '3', memory: '8192Mi' } },
  });
});

test('passwords of the operator are made by it and stand in no manifest', () => {
  const sql = galera(FULL);
  expect(spec(sql, 'MariaDB')).toMatchObject({
    rootPasswordSecretKeyRef: { name: 'sql-root', key: 'password', generate: true },
    metrics: { passwordSecretKeyRef: { name: 'sql-metrics-password', key: 'password', generate: true } },
  });
  expect(objects(sql.node.root, 'Secret')).toEqual([]);
});

test('all pods of the operator keep to the restricted level', () => {
  const { securityContext, podSecurityContext, galera: replication, metrics } = spec(galera(FULL), 'MariaDB');
  const { agent, initContainer } = replication;
  for (const container of [
    securityContext,
    agent.securityContext,
    initContainer.securityContext,
    metrics.exporter.securityContext,
  ]) {
    expect(container).toEqual({
      allowPrivilegeEscalation: false,
      runAsNonRoot: true,
      capabilities: { drop: ['ALL'] },
    });
  }
  for (const pod of [
    podSecurityContext,
    metrics.exporter.podSecurityContext,
    spec(galera(FULL), 'Backup').podSecurityContext,
  ]) {
    expect(pod).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
  }
});

test('every container has limits, so that a namespace with a quota takes it', () => {
  const { resources, galera: replication, metrics, bootstrapFrom } = spec(galera(FULL), 'MariaDB');
  const { agent, initContainer, initJob, recovery } = replication;
  const others = [agent, initContainer, initJob, recovery.job, metrics.exporter, bootstrapFrom.restoreJob];
  for (const { requests, limits } of [resources, ...others.map((other) => other.resources)]) {
    expect(requests.memory).toBe(limits.memory);
    expect(limits.cpu).toBeDefined();
  }
});

test('jobs that read the data of a member have its memory', () => {
  const { resources, galera: replication } = spec(galera({ memory: Size.gibibytes(16) }), 'MariaDB');
  expect(replication.recovery.job.resources).toEqual(resources);
  expect(replication.initJob.resources).toEqual(resources);
});

test('pods stay outside of meshes', () => {
  const { podMetadata, metrics, bootstrapFrom, galera: replication } = spec(galera(FULL), 'MariaDB');
  const { initJob, recovery } = replication;
  const backup = spec(galera(FULL), 'Backup');
  for (const { labels } of [
    podMetadata,
    metrics.exporter.podMetadata,
    bootstrapFrom.restoreJob.metadata,
    initJob.metadata,
    recovery.job.metadata,
    backup.podMetadata,
  ]) {
    expect(labels).toMatchObject({ 'sidecar.istio.io/inject': 'false' });
  }
});

describe('two members', () => {
  const keys = (sql: GaleraCluster): string[] =>
    spec(sql, 'MariaDB').affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution.map(
      (term: { topologyKey: string }) => term.topologyKey,
    );

  test('never share a node, and zones where there are others', () => {
    const sql = galera();
    expect(keys(sql)).toEqual(['kubernetes.io/hostname']);
    expect(spec(sql, 'MariaDB').topologySpreadConstraints).toMatchObject([
      { topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', maxSkew: 1 },
    ]);
    expect(factsOf(sql, 'spread')[0]).toMatchObject({ name: 'sql', namespace: 'exam', pods: 3, domain: 'host' });
  });

  test('share no zone where that is said', () => {
    const sql = galera({ spread: DataSpread.ZONES, nodeLabels: { disk: 'fast' } });
    expect(keys(sql)).toEqual(['kubernetes.io/hostname', 'topology.kubernetes.io/zone']);
    expect(spec(sql, 'MariaDB')).not.toHaveProperty('topologySpreadConstraints');
    expect(factsOf(sql, 'spread')[0]).toMatchObject({ pods: 3, domain: 'zone', nodeLabels: { disk: 'fast' } });
  });
});

test('nobody calls it without TLS, and its certificate has the names of what stands in front', () => {
  const { tls } = spec(galera(), 'MariaDB');
  expect(tls).toEqual({
    enabled: true,
    required: true,
    galeraSSTEnabled: true,
    serverCertAdditionalNames: [
      'sql-haproxy.exam.svc.cluster.local',
      'sql-haproxy.exam.svc',
      'sql-haproxy.exam',
      'sql-haproxy',
    ],
  });
});

test('an issuer of cert-manager signs for members and those who call them', () => {
  const issuer = CertificateIssuer.fromName('own', IssuerKind.NAMESPACE);
  const reference = { name: 'own', kind: 'Issuer', group: 'cert-manager.io' };
  expect(spec(galera({ issuer }), 'MariaDB').tls).toMatchObject({
    serverCertIssuerRef: reference,
    clientCertIssuerRef: reference,
  });
});

test('after all members were down, each has as long as its data take to be copied', () => {
  const { galera: replication, startupProbe } = spec(galera({ volume: Size.gibibytes(100) }), 'MariaDB');
  expect(replication.recovery).toMatchObject({
    enabled: true,
    minClusterSize: 1,
    podSyncTimeout: '1h26m0s',
    clusterBootstrapTimeout: '3h2m0s',
  });
  expect(startupProbe.periodSeconds * startupProbe.failureThreshold).toBe(86 * 60);
  const small = spec(galera({ volume: Size.gibibytes(1) }), 'MariaDB');
  expect(small.galera.recovery).toMatchObject({ podSyncTimeout: '10m0s', clusterBootstrapTimeout: '30m0s' });
});

test('metrics are asked for where somebody does', () => {
  expect(spec(galera(), 'MariaDB')).not.toHaveProperty('metrics');
  const sql = galera({ metricsFrom: 'monitoring' });
  expect(spec(sql, 'MariaDB').metrics).toMatchObject({ enabled: true, exporter: { port: 9104 } });
  expect(factsOf(sql, 'pods').map(({ name }) => name)).toContain('sql-metrics');
});

test('it states what it asks of its cluster and what it holds', () => {
  const sql = galera({ backup: { to: BACKUPS } });
  expect(factsOf(sql, 'pods').find(({ name }) => name === 'sql')).toEqual({
    kind: 'pods',
    cluster: 'cluster',
    namespace: 'exam',
    name: 'sql',
    pods: 3,
    cores: 1.05,
    coresLimit: 2.2,
    memoryMebibytes: 4160,
  });
  const claim = { kind: 'claim', cluster: 'cluster', namespace: 'exam', storageClass: 'block', mebibytes: 51200 };
  expect(factsOf(sql, 'claim')).toEqual([
    { ...claim, count: 3 },
    { ...claim, count: 1 },
  ]);
  expect(factsOf(sql, 'volume-size')).toEqual([
    { kind: 'volume-size', cluster: 'cluster', name: 'exam/sql', mebibytes: 51200 },
  ]);
  expect(factsOf(sql, 'quorum')).toMatchObject([{ voters: 3 }]);
  expect(factsOf(sql, 'backup')).toEqual([{ kind: 'backup', target: 'elsewhere' }]);
  expect(factsOf(sql, 'database')).toEqual([
    {
      kind: 'database',
      cluster: 'cluster',
      namespace: 'exam',
      name: 'sql',
      engine: 'MariaDB 11.8',
      isProduction: true,
      backedUpEvery: '6 hours',
    },
  ]);
  expect(factsOf(galera(), 'database')[0]).not.toHaveProperty('backedUpEvery');
  expect(factsOf(galera(), 'claim')).toEqual([{ ...claim, count: 3 }]);
});

test('an image has the version that the operator goes by', () => {
  const sql = galera({ image: 'registry.example.org:5000/mariadb:10.11.14' });
  expect(validations(sql)).toEqual([]);
  expect(factsOf(sql, 'database')).toMatchObject([{ engine: 'MariaDB 10.11' }]);
  expect(validations(galera({ image: 'registry.example.org/mariadb:lts' })).join()).toContain(
    'has its version for a tag',
  );
});

test('all that is wrong is said at once', () => {
  const sql = galera({
    members: 4,
    volume: Size.mebibytes(512),
    cores: 0,
    coresLimit: -1,
    maxConnections: 5,
    image: 'mariadb',
    metricsFrom: 'Monitoring',
  });
  expect(validations(sql).map((line) => line.replace(/;.*/, ''))).toEqual([
    '[exam/sql] a Galera cluster has 3 or 5 members, of which most must see each other, got 4',
    '[exam/sql] a member requests 0.1 to 128 cores, got 0',
    '[exam/sql] a member may use as many cores as it requests or more, got -1 and 0',
    '[exam/sql] a volume of a member has 1024 MiB or more, got 512Mi',
    '[exam/sql] the number of connections of a member is a whole number from 10 to 10000, got 5',
    `[exam/sql] an image of MariaDB has its version for a tag, by which the operator knows it, got 'mariadb'`,
    `[exam/sql] a namespace is a label, got 'Monitoring'`,
  ]);
});

test('names leave room for those that the operator makes of them', () => {
  for (const name of ['Sql', 'sql-0', 's'.repeat(41)]) {
    expect(validations(galera({ name })).join()).toContain(`got '${name}'; give another 'name'`);
  }
});

test('what is no setting at all is refused where it stands', () => {
  expect(() => galera({ members: '3' as unknown as number })).toThrow(
    `[exam/sql] 'members' of a Galera cluster is a number, got '3'; write it as 3`,
  );
  expect(() => galera({ spread: 'racks' as DataSpread })).toThrow('DataSpread.HOSTS or DataSpread.ZONES');
  expect(() => galera({ storage: undefined })).toThrow(`'storage' of a Galera cluster is a storage class, got nothing`);
  expect(() => new GaleraCluster(new App({ outdir: 'unused' }), 'sql', SQL)).toThrow('stands in a namespace, got none');
});

describe('the operator', () => {
  test('comes with the first cluster of databases and is there for the next', () => {
    const app = new App({ outdir: 'unused' });
    const namespaces = ['one', 'two'].map((name) => new HardenedNamespace(app, name));
    namespaces.forEach((namespace) => new GaleraCluster(namespace, 'sql', SQL));
    expect(app.node.children.map(({ node }) => node.id)).toEqual(['one', 'two', 'MariaDbOperator']);
    expect(validations(app)).toEqual([]);
  });

  test('is the one that was made before', () => {
    const app = new App({ outdir: 'unused' });
    new MariaDbOperator(app, 'operator', { namespace: 'databases' });
    const sql = new GaleraCluster(new HardenedNamespace(app, 'exam'), 'sql', SQL);
    expect(app.node.tryFindChild('MariaDbOperator')).toBeUndefined();
    const peers = JSON.stringify(objects(sql, 'NetworkPolicy'));
    expect(peers).toContain('"databases"');
    expect(peers).not.toContain('mariadb-system');
  });

  test('is not made a second time', () => {
    const sql = galera();
    expect(() => new MariaDbOperator(sql.node.root as App, 'operator')).toThrow(
      `[operator] a cluster has one operator of MariaDB, got another one after 'MariaDbOperator'; make this one before the databases`,
    );
  });
});
