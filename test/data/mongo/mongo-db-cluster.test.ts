import { App } from 'cdk8s';
import {
  AccessMode,
  DataSpread,
  Duration,
  Environment,
  HardenedNamespace,
  MongoDbCluster,
  SecretReference,
  Size,
} from '../../../lib';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { BACKUPS, STORAGE, documents, specOf } from './stand';

/** Sets of members and routers of a cluster with shards. */
function allPods(app: App): Record<string, any>[] {
  const { replsets, sharding } = specOf(app);
  return [...replsets, ...(sharding === undefined ? [] : [sharding.configsvrReplSet, sharding.mongos])];
}

test.each([
  ['a replica set', {}],
  ['a cluster with shards', { shards: 2, metricsFrom: 'monitoring' }],
])('every object of %s fits the schema of its kind', (_, props) => {
  const { app, documents: database } = documents(props);
  database.addUser('exam', { databases: ['exam'] });
  expect(schemaProblems(app)).toEqual([]);
  expect(validations(app)).toEqual([]);
});

test('one line makes a replica set of three, and with it the operator', () => {
  const app = new App({ outdir: 'unused' });
  const namespace = new HardenedNamespace(app, 'exam');
  new MongoDbCluster(namespace, 'documents', { storage: STORAGE, volume: Size.gibibytes(100) });
  expect(specOf(app)).toMatchObject({
    crVersion: '1.22.0',
    image: 'percona/percona-server-mongodb:8.0.19-7',
    replsets: [{ name: 'rs0', size: 3 }],
    backup: { enabled: false },
  });
  expect(specOf(app)).not.toHaveProperty('sharding');
  expect(objects(app, 'HelmChart').map(({ metadata }) => metadata.name)).toEqual([
    'psmdb-operator-crds',
    'psmdb-operator',
  ]);
});

test('shards are as many replica sets, behind config servers and routers', () => {
  const { app } = documents({ shards: 3, members: 5, routers: 4, configServers: 5, configVolume: Size.gibibytes(20) });
  const { replsets, sharding } = specOf(app);
  expect(replsets).toMatchObject([
    { name: 'rs0', size: 5 },
    { name: 'rs1', size: 5 },
    { name: 'rs2', size: 5 },
  ]);
  expect(sharding).toMatchObject({
    enabled: true,
    configsvrReplSet: {
      size: 5,
      volumeSpec: { persistentVolumeClaim: { resources: { requests: { storage: '20480Mi' } } } },
    },
    mongos: { size: 4 },
  });
  expect(specOf(documents({ shards: 2 }).app).sharding).toMatchObject({
    configsvrReplSet: { size: 3 },
    mongos: { size: 2 },
  });
});

test('each router has a Service of its own, whose name stands in the certificate that the operator makes', () => {
  const { app, documents: database } = documents({ shards: 2 });
  expect(specOf(app).sharding.mongos.expose).toEqual({ type: 'ClusterIP', servicePerPod: true });
  expect(database.hosts).toEqual([
    'documents-mongos-0.exam.svc.cluster.local:27017',
    'documents-mongos-1.exam.svc.cluster.local:27017',
  ]);
  // The operator writes `*.<namespace>.<suffix>` into it.
  expect(specOf(app).multiCluster).toEqual({ enabled: false, DNSSuffix: 'svc.cluster.local' });
});

test('members of a replica set are called by the names that they know each other by', () => {
  expect(documents().documents.hosts).toEqual([
    'documents-rs0-0.documents-rs0.exam.svc.cluster.local:27017',
    'documents-rs0-1.documents-rs0.exam.svc.cluster.local:27017',
    'documents-rs0-2.documents-rs0.exam.svc.cluster.local:27017',
  ]);
});

test('no two members share a host, and zones only where there are too few; a whole zone each is asked for by name', () => {
  const { replsets, sharding } = specOf(documents({ shards: 1 }).app);
  for (const set of [...replsets, sharding.configsvrReplSet, sharding.mongos]) {
    expect(set).toMatchObject({
      affinity: { antiAffinityTopologyKey: 'kubernetes.io/hostname' },
      topologySpreadConstraints: [
        { maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' },
      ],
    });
  }
  const [zonal] = specOf(documents({ spread: DataSpread.ZONES }).app).replsets;
  expect(zonal.affinity).toEqual({ antiAffinityTopologyKey: 'topology.kubernetes.io/zone' });
  expect(zonal).not.toHaveProperty('topologySpreadConstraints');
});

test('every container keeps to the level restricted and has limits, as a quota asks for', () => {
  const { app } = documents({ shards: 2, metricsFrom: 'monitoring' });
  const { backup, initContainerSecurityContext } = specOf(app);
  const hardened = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, runAsNonRoot: true };
  const pod = { runAsNonRoot: true, runAsUser: 1001, fsGroup: 1001, seccompProfile: { type: 'RuntimeDefault' } };
  const sets = allPods(app);
  const containers = [...sets.map((set) => set.containerSecurityContext), initContainerSecurityContext];
  const sidecars = sets.flatMap(({ sidecars = [] }) => sidecars as Record<string, any>[]);
  [...containers, backup.containerSecurityContext, ...sidecars.map(({ securityContext }) => securityContext)].forEach(
    (context) => expect(context).toMatchObject(hardened),
  );
  sets.forEach(({ podSecurityContext }) => expect(podSecurityContext).toMatchObject(pod));
  [...sets, ...sidecars, backup].forEach(({ resources }) =>
    expect(resources).toEqual({
      requests: { cpu: expect.any(String), memory: expect.any(String) },
      limits: { cpu: expect.any(String), memory: resources.requests.memory },
    }),
  );
  expect(sidecars).toHaveLength(3);
});

test('its pods stay outside of meshes and get no token of the cluster', () => {
  const { app } = documents({ shards: 2 });
  allPods(app).forEach((set) =>
    expect(set).toMatchObject({
      labels: { 'sidecar.istio.io/inject': 'false' },
      serviceAccountName: 'documents-mongodb',
      podDisruptionBudget: { maxUnavailable: 1 },
    }),
  );
  expect(objects(app, 'ServiceAccount')).toMatchObject([
    { metadata: { name: 'documents-mongodb', namespace: 'exam' }, automountServiceAccountToken: false },
  ]);
});

test('callers speak TLS and prove who they are by passwords; members know each other by a key', () => {
  const { app } = documents({ shards: 2 });
  const { tls, secrets } = specOf(app);
  expect(tls).toEqual({ mode: 'requireTLS', allowInvalidCertificates: true });
  expect(secrets).toEqual({ users: 'documents-secrets', keyFile: 'documents-mongodb-keyfile' });
  allPods(app).forEach(({ configuration }) =>
    expect(configuration).toBe('net:\n  tls:\n    allowConnectionsWithoutCertificates: true\n'),
  );
  expect(JSON.stringify(specOf(app))).not.toMatch(/"password"/i);
});

test('volumes grow with the program and stay when the database is deleted', () => {
  const { app } = documents();
  expect(specOf(app).storageScaling).toEqual({ enableVolumeScaling: true });
  expect(specOf(app).replsets[0].volumeSpec).toEqual({
    persistentVolumeClaim: {
      storageClassName: 'block',
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '102400Mi' } },
    },
  });
  expect(objects(app, 'PerconaServerMongoDB')[0].metadata).not.toHaveProperty('finalizers');
});

test('nobody but the program changes the release', () => {
  const { app } = documents({ release: '8.0.21-9' });
  expect(specOf(app)).toMatchObject({
    image: 'percona/percona-server-mongodb:8.0.21-9',
    upgradeOptions: { apply: 'disabled', setFCV: false },
  });
  expect(factsOf(app, 'release')).toContainEqual({ kind: 'release', component: 'MongoDB', version: '8.0.21-9' });
});

test('copies go to a folder of their own in the bucket, as often and as long as is said', () => {
  const { backup } = specOf(
    documents({ backup: { to: BACKUPS, every: Duration.days(1), keep: 14, pointInTime: true } }).app,
  );
  expect(backup).toMatchObject({
    enabled: true,
    image: 'percona/percona-backup-mongodb:2.12.0',
    storages: {
      elsewhere: {
        type: 's3',
        main: true,
        s3: {
          bucket: 'testbed-backups',
          prefix: 'exam/documents',
          region: 'bkk',
          endpointUrl: 'https://s3.example.ac.th',
          credentialsSecret: 'backup-s3',
        },
      },
    },
    tasks: [
      {
        enabled: true,
        schedule: '0 0 * * *',
        storageName: 'elsewhere',
        type: 'logical',
        retention: { type: 'count', count: 14, deleteFromStorage: true },
      },
    ],
    pitr: { enabled: true, oplogSpanMin: 10 },
  });
  expect(specOf(documents().app).backup).toMatchObject({
    tasks: [{ schedule: '0 */6 * * *', retention: { count: 28 } }],
    pitr: { enabled: false },
  });
});

test('a member alone is for what may be lost, and the operator is told that it is meant', () => {
  const { app } = documents({ members: 1, shards: 2 }, Environment.DEVELOPMENT);
  expect(specOf(app)).toMatchObject({
    unsafeFlags: { replsetSize: true },
    replsets: [{ size: 1 }, { size: 1 }],
    sharding: { configsvrReplSet: { size: 1 } },
  });
  expect(validations(app)).toEqual([]);
  expect(specOf(documents().app)).not.toHaveProperty('unsafeFlags');
});

test('memory, cores, cache, nodes and the registry are what is said', () => {
  const { app } = documents({
    cores: 0.5,
    memory: Size.gibibytes(8),
    cacheRatio: 0.6,
    nodeLabels: { role: 'data' },
    pullSecret: SecretReference.fromName('registry'),
  });
  expect(specOf(app)).toMatchObject({
    imagePullSecrets: [{ name: 'registry' }],
    replsets: [
      {
        resources: { requests: { cpu: '500m', memory: '8192Mi' }, limits: { cpu: '1', memory: '8192Mi' } },
        storage: { engine: 'wiredTiger', wiredTiger: { engineConfig: { cacheSizeRatio: 0.6 } } },
        nodeSelector: { role: 'data' },
      },
    ],
  });
});

test('with a Prometheus that asks there is an exporter beside each member, and a monitor of them', () => {
  const { app } = documents({ metricsFrom: 'monitoring' });
  const [exporter] = specOf(app).replsets[0].sidecars;
  expect(exporter).toMatchObject({
    image: 'percona/mongodb_exporter:0.53.0',
    args: ['--compatible-mode', '--collector.diagnosticdata', '--collector.replicasetstatus'],
    ports: [{ name: 'metrics', containerPort: 9216 }],
  });
  expect(exporter.env).toContainEqual({
    name: 'MONGODB_PASSWORD',
    valueFrom: { secretKeyRef: { name: 'internal-documents-users', key: 'MONGODB_CLUSTER_MONITOR_PASSWORD' } },
  });
  expect(objects(app, 'PodMonitor')).toMatchObject([
    {
      metadata: { name: 'documents-mongod', namespace: 'exam' },
      spec: {
        selector: {
          matchLabels: { 'app.kubernetes.io/instance': 'documents' },
          matchExpressions: [{ key: 'app.kubernetes.io/component', operator: 'In', values: ['cfg', 'mongod'] }],
        },
        podMetricsEndpoints: [{ port: 'metrics' }],
      },
    },
  ]);
  const without = documents().app;
  expect(objects(without, 'PodMonitor')).toEqual([]);
  expect(specOf(without).replsets[0]).not.toHaveProperty('sidecars');
});

test('it stands in a namespace that is named where there is none around it', () => {
  const app = new App({ outdir: 'unused' });
  const props = {
    storage: { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE },
    volume: Size.gibibytes(10),
  };
  new MongoDbCluster(app, 'documents', { ...props, namespace: 'exam' });
  expect(objects(app, 'PerconaServerMongoDB')[0].metadata).toMatchObject({ namespace: 'exam' });
  expect(() => new MongoDbCluster(app, 'more', props)).toThrow(
    "[more] a database runs in a namespace, got none; make it below one or give 'namespace'",
  );
});
