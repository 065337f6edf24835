import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import {
  AccessMode,
  BackupTarget,
  Distribution,
  Duration,
  FluentdLogging,
  FluentdLoggingProps,
  KibanaEntry,
  LogCollector,
  LogRelease,
  LogTopology,
  NodeRole,
  Size,
} from '../../../lib';
import { collectFacts, declareFact } from '../../../lib/core';
import { manifestFiles, renderManifests } from '../../../lib/delivery';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { enterCluster, enterKubernetes } from '../../../lib/manifests';
import { Fact } from '../../../lib/model';
import { Manifest, objects, validations } from '../../support/rendered';

const storage = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };
const backups = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org:9443',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
});

function make(props: Partial<FluentdLoggingProps> = {}, scope: Construct = new App()): FluentdLogging {
  return new FluentdLogging(scope, 'logging', { storage, ...props });
}

function one(logging: FluentdLogging, kind: string, name?: string): Record<string, any> {
  const found = objects(logging, kind).filter(({ metadata }) => name === undefined || metadata.name === name);
  expect(found).toHaveLength(1);
  return found[0];
}

function problems(props: Partial<FluentdLoggingProps>): string[] {
  return validations(make(props));
}

const everything: Partial<FluentdLoggingProps> = {
  metrics: true,
  alerts: true,
  ingestNodes: 2,
  zoneAware: true,
  multiline: [{ namespace: 'exam', container: 'account', firstLine: '^\\d{4}-' }],
  snapshots: { to: backups },
};

test.each<Partial<FluentdLoggingProps>>([
  {},
  { ...everything, kibana: KibanaEntry.ingress({ host: 'logs.example.org', clusterIssuer: 'public' }) },
  {
    ...everything,
    collector: LogCollector.FLUENT_BIT,
    kibana: KibanaEntry.gateway({ host: 'logs.example.org', gateway: 'public', gatewayNamespace: 'gateways' }),
  },
  { topology: LogTopology.SINGLE, release: LogRelease.elasticsearch9() },
])('every object fits the schema of its kind and can be delivered (%#)', (props) => {
  const app = new App();
  make(props, app);
  expect(validations(app)).toEqual([]);
  const rendered = renderManifests(app, () => undefined);
  expect(rendered.problems).toEqual([]);
  const schemas = new KubernetesSchemas({ extra: {} });
  const verdicts = rendered.units.flatMap(({ objects: found }) => found.map(({ json }) => schemas.check(json)));
  expect(verdicts.filter(({ known, problems: wrong }) => !known || wrong.length > 0)).toEqual([]);
  expect(verdicts.length).toBeGreaterThan(15);
  expect(manifestFiles(rendered.units)).toEqual(manifestFiles(renderManifests(app, () => undefined).units));
});

test('a chart and what needs its definitions are in units of different layers', () => {
  const app = new App();
  make({}, app);
  const { units } = renderManifests(app, () => undefined);
  expect(units.map(({ folder }) => folder).sort()).toEqual([
    'logging/10-namespaces/elastic-system',
    'logging/10-namespaces/logging',
    'logging/20-controllers/eck-operator',
    'logging/30-configs/logging',
    'logging/50-apps/log-collectors',
  ]);
});

test('the operator cares for the namespace of the logs alone', () => {
  const { spec } = one(make({ namespace: 'records' }), 'HelmChart');
  expect(spec).toMatchObject({ chart: 'eck-operator', version: '3.5.0', targetNamespace: 'elastic-system' });
  expect(parse(spec.valuesContent)).toMatchObject({ managedNamespaces: ['records'], replicaCount: 2 });
});

test('masters hold no records, volumes follow from rate and retention, and outlive the object', () => {
  const { spec } = one(make({ retention: Duration.days(14), rate: Size.kibibytes(100) }), 'Elasticsearch');
  expect(spec.volumeClaimDeletePolicy).toBe('DeleteOnScaledownOnly');
  expect(spec.nodeSets.map((set: any) => [set.name, set.count, set.config['node.roles']])).toEqual([
    ['master', 3, ['master']],
    ['data', 3, ['data_hot', 'data_content', 'ingest']],
  ]);
  // 100 KiB/s x (336 h + 34 h) x 3600 x 2 copies x 1.2 / 0.85 / 3 nodes = 119.6 GiB
  expect(spec.nodeSets[1].volumeClaimTemplates[0]).toEqual({
    metadata: { name: 'elasticsearch-data' },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'block',
      resources: { requests: { storage: '120Gi' } },
    },
  });
});

test('requests go to nodes that take them', () => {
  const { spec } = one(make({ ingestNodes: 2 }), 'Elasticsearch');
  expect(spec.http.service.spec.selector).toMatchObject({ 'elasticsearch.k8s.elastic.co/node-ingest': 'true' });
  expect(spec.nodeSets.map((set: any) => set.config['node.roles'])).toEqual([
    ['master'],
    ['data_hot', 'data_content'],
    ['ingest'],
  ]);
});

test('pods of Elasticsearch and Kibana are hardened and map no memory unless told', () => {
  const logging = make();
  for (const { podTemplate, config } of one(logging, 'Elasticsearch').spec.nodeSets) {
    expect(podTemplate.spec).toMatchObject({
      securityContext: { runAsNonRoot: true },
      automountServiceAccountToken: false,
    });
    expect(config['node.store.allow_mmap']).toBe(false);
  }
  expect(one(logging, 'Kibana').spec.podTemplate.spec.securityContext.runAsNonRoot).toBe(true);
  expect(one(make({ memoryMapping: true }), 'Elasticsearch').spec.nodeSets[1].config['node.store.allow_mmap']).toBe(
    true,
  );
});

function cluster(zones: readonly string[]): App {
  const app = new App();
  enterCluster(app, 'main');
  enterKubernetes(app, { distribution: Distribution.K3S, release: 'v1.35.6+k3s1' });
  zones.forEach((zone, i) =>
    declareFact<Fact>(app, {
      kind: 'node',
      cluster: 'main',
      pool: 'worker',
      name: `worker-${i}`,
      address: `10.0.0.${i + 1}`,
      roles: [NodeRole.WORKER],
      zone,
      imported: false,
    }),
  );
  return app;
}

test('copies are spread over zones where nodes of several are described, also later', () => {
  const spread = (logging: FluentdLogging): unknown[] =>
    one(logging, 'Elasticsearch').spec.nodeSets.map((set: any) => set.zoneAwareness);
  expect(spread(make({}, cluster(['a', 'b', 'a'])))).toEqual([{}, {}]);
  expect(spread(make({}, cluster(['a', 'a', 'a'])))).toEqual([undefined, undefined]);
  expect(spread(make({ zoneAware: false }, cluster(['a', 'b'])))).toEqual([undefined, undefined]);
  const app = cluster(['a']);
  const logging = make({}, app);
  declareFact<Fact>(app, { ...collectFacts<any>(app)[0].fact, name: 'late', zone: 'b' });
  expect(spread(logging)).toEqual([{}, {}]);
});

test('one node of Elasticsearch is refused in a cluster of three nodes', () => {
  expect(validations(make({ topology: LogTopology.SINGLE }, cluster(['a', 'b', 'c'])))).toEqual([
    '[logging] one node of Elasticsearch is for development, got it in a cluster of 3 nodes; choose LogTopology.REPLICATED',
  ]);
  expect(validations(make({ topology: LogTopology.SINGLE }, cluster(['a'])))).toEqual([]);
});

function requests(logging: FluentdLogging): Record<string, any> {
  const [config] = objects(logging, 'ConfigMap').filter(({ data }) => 'setup.sh' in (data as object));
  const data = config.data as Record<string, string>;
  return Object.fromEntries(
    [...data['setup.sh'].matchAll(/^put '(\S+)' (\S+)$/gm)].map(([, path, file]) => [path, JSON.parse(data[file])]),
  );
}

test('indices are replaced by age and size and deleted after the retention', () => {
  const found = requests(make({ retention: Duration.days(14), volume: Size.gibibytes(300) }));
  expect(found['_ilm/policy/cloudserve-logs'].policy.phases).toEqual({
    hot: { min_age: '0ms', actions: { rollover: { max_age: '34h', max_primary_shard_size: '30gb' } } },
    delete: { min_age: '336h', actions: { delete: {} } },
  });
  expect(found['_index_template/cloudserve-logs']).toMatchObject({
    index_patterns: ['logs-*'],
    data_stream: {},
    template: { settings: { 'index.number_of_replicas': 1, 'index.lifecycle.name': 'cloudserve-logs' } },
  });
});

test('who writes may neither read nor delete', () => {
  expect(requests(make())['_security/role/log_writer']).toEqual({
    cluster: [],
    indices: [{ names: ['logs-*'], privileges: ['auto_configure', 'create_doc'] }],
  });
});

test('copies go to the bucket by a Secret that somebody else brings', () => {
  const logging = make({ snapshots: { to: backups, keep: Duration.days(7) } }, cluster([]));
  const found = requests(logging);
  expect(found['_snapshot/cloudserve'].settings).toEqual({
    bucket: 'testbed-backups',
    base_path: 'logs/main',
    client: 'default',
  });
  expect(found['_slm/policy/cloudserve'].retention.expire_after).toBe('7d');
  const { spec } = one(logging, 'Elasticsearch');
  expect(spec.secureSettings).toEqual([{ secretName: 'backup-s3' }]);
  expect(spec.nodeSets[0].config['s3.client.default.endpoint']).toBe('https://s3.example.org:9443');
  expect(one(logging, 'NetworkPolicy', 'elasticsearch').spec.egress).toContainEqual({
    ports: [{ port: 9443, protocol: 'TCP' }],
  });
  expect(collectFacts<Fact>(logging).filter(({ fact }) => fact.kind === 'backup')).toEqual([
    { path: 'logging', fact: { kind: 'backup', target: 'elsewhere' } },
  ]);
});

test('a Job with other requests is another Job, and the same one otherwise', () => {
  const name = (props: Partial<FluentdLoggingProps>): unknown => one(make(props), 'Job').metadata.name;
  expect(name({})).toBe(name({ kibanaReplicas: 3 }));
  expect(name({ retention: Duration.days(15) })).not.toBe(name({}));
});

test('no manifest has data of a Secret, and the password is in no command', () => {
  const logging = make({ snapshots: { to: backups } });
  expect(objects(logging, 'Secret')).toEqual([]);
  const [{ env, command }] = one(logging, 'Job').spec.template.spec.containers;
  expect(env).toEqual([
    { name: 'ELASTIC_PASSWORD', valueFrom: { secretKeyRef: { name: 'logs-es-elastic-user', key: 'elastic' } } },
  ]);
  expect(JSON.stringify(command)).not.toContain('PASSWORD');
});

test('Fluentd reads files of containers, writes its buffers alone, and runs on every node', () => {
  const { spec } = one(make(), 'DaemonSet');
  const pod = spec.template.spec;
  expect(pod.tolerations).toEqual([{ operator: 'Exists' }]);
  expect(pod.containers[0].securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
    runAsUser: 0,
  });
  const writable = pod.containers[0].volumeMounts.filter(({ readOnly }: any) => readOnly !== true);
  expect(writable.map(({ mountPath }: any) => mountPath)).toEqual(['/tmp', '/var/log/fluentd-buffers']);
  expect(objects(make(), 'ClusterRole').map(({ rules }) => rules)).toEqual([
    [{ apiGroups: [''], resources: ['namespaces', 'pods'], verbs: ['get', 'list', 'watch'] }],
  ]);
});

function fluentConf(logging: FluentdLogging, name = 'fluentd'): string {
  return (one(logging, 'ConfigMap', name).data as Record<string, string>)['fluent.conf'];
}

test('a buffer that is full blocks, is tried forever, and keeps a full queue of Elasticsearch from losing records', () => {
  const conf = fluentConf(make());
  // 50 KiB/s x 3600 s x 3 x 1.2 = 633 MiB
  expect(conf).toMatch(
    /path \/var\/log\/fluentd-buffers\/store\n *compress gzip\n.*\n *total_limit_size 640m\n *overflow_action block\n/,
  );
  expect(conf).toContain('unrecoverable_error_types []');
  expect(conf.match(/retry_forever true/g)).toHaveLength(2);
});

test('every record has an id before it is buffered: those without one would be dropped as they are created', () => {
  const conf = fluentConf(make());
  expect(conf.match(/write_operation create\n *id_key event_id/g)).toHaveLength(2);
  expect(conf.match(/@type elasticsearch_genid\n *hash_id_key event_id/g)).toHaveLength(2);
  expect(conf).not.toContain('remove_keys');
});

test('a namespace has a data stream of its own, and what is rejected has one as text', () => {
  const conf = fluentConf(make());
  expect(conf).toContain("index_name 'logs-${tag[1]}'");
  expect(conf).toMatch(/<label @ERROR>[^]*message '\${record.to_json}'[^]*index_name logs-rejected/);
});

test('records of several lines are joined by container, whatever stands in their first lines', () => {
  const conf = fluentConf(make({ multiline: [{ namespace: 'exam', firstLine: "^'#{exit}>" }] }));
  expect(conf).toContain('<filter kubernetes.var.log.containers.**_exam_**>');
  expect(conf).toContain("multiline_start_regexp '/^\\'#{exit}>/'");
});

test('the stream of a record survives the joining of its parts, so that lines of two streams are not mixed', () => {
  const conf = fluentConf(make());
  expect(conf.indexOf(`cri_stream '\${record["stream"]}'`)).toBeLessThan(
    conf.indexOf('partial_cri_stream_key cri_stream'),
  );
  expect(conf).toContain(`cri_stream '\${record["stream"]}'`);
});

test('another configuration starts pods anew', () => {
  const digest = (props: Partial<FluentdLoggingProps>): unknown =>
    one(make(props), 'DaemonSet').spec.template.metadata.annotations['cloudserve/config'];
  expect(digest({ nodeBuffer: Size.gibibytes(1) })).not.toBe(digest({}));
});

test('Fluent Bit waits for an answer of Fluentd, whose buffers are on volumes', () => {
  const logging = make({ collector: LogCollector.FLUENT_BIT, rate: Size.kibibytes(1024), volume: Size.tebibytes(2) });
  const config = JSON.parse((one(logging, 'ConfigMap', 'fluent-bit').data as any)['fluent-bit.yaml']);
  expect(config.pipeline.outputs).toEqual([
    expect.objectContaining({
      host: 'fluentd-aggregator.logging.svc',
      require_ack_response: true,
      retry_limit: 'no_limits',
      'storage.total_limit_size': '8704M',
    }),
  ]);
  const { spec } = one(logging, 'StatefulSet');
  // 1024 KiB/s x 3600 s x 4 x 1.2 / 0.8 = 21.1 GiB
  expect(spec.volumeClaimTemplates[0].spec.resources.requests.storage).toBe('22Gi');
  expect(spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 999 });
  expect(fluentConf(logging, 'fluentd-aggregator')).not.toContain('@type tail');
});

test('collectors, Kibana, the operator and the setup reach Elasticsearch, and nobody else does', () => {
  const { spec } = one(make(), 'NetworkPolicy', 'elasticsearch');
  const [{ from, ports }] = spec.ingress;
  expect(ports).toEqual([{ port: 9200, protocol: 'TCP' }]);
  expect(from.map((peer: any) => Object.values((peer.podSelector ?? peer.namespaceSelector).matchLabels)[0])).toEqual([
    'fluentd',
    'elasticsearch-setup',
    'elasticsearch',
    'kibana',
    'elastic-system',
  ]);
  expect(one(make(), 'NetworkPolicy', 'kibana').spec).not.toHaveProperty('ingress');
  expect(one(make(), 'NetworkPolicy', 'default-deny').spec.policyTypes).toEqual(['Ingress', 'Egress']);
});

test('Kibana speaks plain HTTP only behind an entry that ends TLS', () => {
  const entry = KibanaEntry.ingress({ host: 'logs.example.org', tlsSecret: 'logs-tls', ingressClassName: 'traefik' });
  expect(one(make(), 'Kibana').spec.http).toBeUndefined();
  const logging = make({ kibana: entry });
  expect(one(logging, 'Kibana').spec.http).toEqual({ tls: { selfSignedCertificate: { disabled: true } } });
  expect(one(logging, 'Ingress').spec).toMatchObject({
    ingressClassName: 'traefik',
    tls: [{ hosts: ['logs.example.org'], secretName: 'logs-tls' }],
  });
});

test('Prometheus is told of anything only where asked', () => {
  const kinds = (props: Partial<FluentdLoggingProps>): number[] =>
    ['PodMonitor', 'PrometheusRule'].map((kind) => objects(make(props), kind).length);
  expect(kinds({})).toEqual([0, 0]);
  expect(kinds({ metrics: true })).toEqual([1, 0]);
  // A rule on metrics that nobody asks for never fires.
  expect(kinds({ alerts: true })).toEqual([1, 1]);
  expect(kinds({ alerts: true, metrics: false })).toEqual([0, 1]);
  expect(kinds({ metrics: true, alerts: true, collector: LogCollector.FLUENT_BIT })).toEqual([2, 1]);
  const rules: Manifest = objects(make({ alerts: true }), 'PrometheusRule')[0];
  expect(JSON.stringify(rules)).toContain('persistentvolumeclaim=~\\"elasticsearch-data-logs-es-.*\\"');
});

test('volumes and pods are declared, and the Kubernetes that the operator is made for', () => {
  const facts = collectFacts<Fact>(make({}, cluster([]))).map(({ fact }) => fact);
  expect(facts.filter(({ kind }) => kind === 'claim')).toEqual([
    { kind: 'claim', cluster: 'main', storageClass: 'block', mebibytes: 10240, count: 3 },
    { kind: 'claim', cluster: 'main', storageClass: 'block', mebibytes: 122880, count: 3 },
  ]);
  expect(facts).toContainEqual({ kind: 'pods', cluster: 'main', name: 'fluentd', cores: 0.1, memoryMebibytes: 256 });
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'compatibility', component: 'eck 3.5.0', minor: 35 }));
});

test('a volume that is too small is refused with the sum', () => {
  expect(problems({ volume: Size.gibibytes(50), rate: Size.kibibytes(500) })).toEqual([
    "[logging] each data node needs 598 GiB, got 50 GiB: 500 KiB/s x (336 h kept + 34 h until an index is full) x 2 copies x 1.2 (index) / 0.85 (watermark) / 3 nodes; raise 'volume' or 'dataNodes', or lower 'rate' or 'retention'",
  ]);
  expect(problems({ volume: Size.gibibytes(598), rate: Size.kibibytes(500) })).toEqual([]);
});

test('a buffer that does not last an outage is refused with the sum', () => {
  expect(problems({ nodeBuffer: Size.mebibytes(632) })).toEqual([
    "[logging] a node's buffer needs 633 MiB, so that no record is lost while Elasticsearch is away, got 632 MiB: 50 KiB/s x 3600 s x 3 (metadata) x 1.2 (chunks that are not full); raise 'nodeBuffer', or lower 'nodeRate' or 'outage'",
  ]);
  expect(problems({ nodeBuffer: Size.mebibytes(633) })).toEqual([]);
});

test('a client of another major version is refused', () => {
  const fluentdImage = 'fluent/fluentd-kubernetes-daemonset:v1.19.3-debian-elasticsearch7-1.1';
  expect(problems({ release: LogRelease.of({ elasticsearch: '8.19.18', fluentdImage }) })).toEqual([
    `[logging] Fluentd's client and Elasticsearch have one major version, got elasticsearch7 of '${fluentdImage}' and Elasticsearch 8.19.18; choose an image with elasticsearch8 in 'release'`,
  ]);
  expect(
    problems({ release: LogRelease.of({ elasticsearch: '8.19.18', fluentdImage: 'fluent/fluentd:v1.19' }) }),
  ).toEqual([
    "[logging] an image of Fluentd says in its tag which Elasticsearch its client is made for, got 'fluent/fluentd:v1.19'; name one like 'fluent/fluentd-kubernetes-daemonset:v1.19.3-debian-elasticsearch8-1.1' in 'release'",
  ]);
  expect(problems({ release: LogRelease.of({ elasticsearch: '7.17.0', fluentdImage }) })).toEqual([
    "[logging] the operator runs Elasticsearch 8 and 9 in one whole version, got '7.17.0'; correct 'elasticsearch' of 'release'",
  ]);
});

test('everything else that cannot work is told at once', () => {
  expect(
    problems({
      namespace: 'Logs',
      writerSecret: 'log writer',
      nodeRate: Size.kibibytes(200),
      nodeBuffer: Size.gibibytes(4),
      dataNodes: 1,
      volume: Size.gibibytes(900),
      ingestNodes: 1.5,
      kibanaReplicas: 0,
      dataMemory: Size.gibibytes(1),
      multiline: [{ namespace: 'Exam', container: 'a_b', firstLine: '\\d' }],
      kibana: KibanaEntry.ingress({ host: 'logs' }),
      snapshots: { to: backups, keep: Duration.hours(5) },
    }).filter((line) => line.startsWith('[logging] ')),
  ).toEqual([
    "[logging] a namespace is a label, got 'Logs'; correct 'namespace'",
    "[logging] a Secret has a name of lower-case letters, digits, dots and hyphens, got 'log writer'; correct 'writerSecret'",
    "[logging] a node writes no more than all nodes together, got 200 of 100 KiB/s; raise 'rate' or lower 'nodeRate'",
    "[logging] 'dataNodes' is a whole number from 2 to 50, got 1; correct it",
    "[logging] 'ingestNodes' is a whole number from 0 to 20, got 1.5; correct it",
    "[logging] 'kibanaReplicas' is a whole number from 1 to 10, got 0; correct it",
    "[logging] Elasticsearch needs 2048 MiB or more in whole mebibytes, got 1Gi; raise 'dataMemory'",
    "[logging] a namespace is a label, got 'Exam'; correct 'namespace' in 'multiline'",
    "[logging] a container's name is a label, got 'a_b'; correct 'container' in 'multiline'",
    `[logging] a first line is told by a regular expression of one line that begins with '^', got "\\\\d"; correct 'firstLine' in 'multiline'`,
    "[logging] Kibana has a host name with a domain, got 'logs'; correct 'host'",
    "[logging] Kibana is reached by TLS alone, got neither a Secret nor an issuer for 'logs'; set 'tlsSecret' or 'clusterIssuer'",
    "[logging] copies of logs are kept for whole days, got 5 hours; correct 'keep' of 'snapshots'",
  ]);
});

test('settings of other kinds are refused in words', () => {
  expect(() => make({ storage: 'block' as never, retention: 14 as never })).toThrow(
    "[logging] 'retention' of logging is a duration, got 14; write it as Duration.days(14)\n[logging] 'storage' of logging is a storage class, got 'block'; write it as ceph.addBlockPool('block')",
  );
});
