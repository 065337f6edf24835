import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Duration, Size, collectFacts } from '../../../lib/core';
import { DeliveryUnit, Layer } from '../../../lib/manifests';
import { Distribution, Fact } from '../../../lib/model';
import { AlertGroup, Dashboard, Monitoring, Receiver } from '../../../lib/platform';
import { objects, validations } from '../../support/rendered';
import { alone, node, schemaProblems, valuesOf, within } from './monitoring-fixture';

const STACK = 'kube-prometheus-stack';

function facts(monitoring: Monitoring, kind: Fact['kind']): Fact[] {
  return collectFacts<Fact>(monitoring)
    .map(({ fact }) => fact)
    .filter((fact) => fact.kind === kind);
}

test('a monitoring with all of its settings is without problems, and each object is what the schema of its kind says', () => {
  const monitoring = alone({
    receivers: [Receiver.webhook({ secret: 'alert-webhook' })],
    heartbeat: Receiver.webhook({ secret: 'heartbeat' }),
    grafana: {
      host: 'grafana.example.org',
      ingressClass: 'traefik',
      tlsSecret: 'grafana-tls',
      volume: Size.gibibytes(2),
    },
    probes: ['https://rancher.example.org/ping', 'http://192.0.2.7:8080'],
    distribution: Distribution.RKE2,
  });
  expect(validations(monitoring)).toEqual([]);
  expect(schemaProblems(monitoring)).toEqual([]);
});

/** Where the unit of a part stands. */
function pathOfUnit(part: IConstruct): string {
  return part.node.findChild('Unit').node.path;
}

/** Where those stand that the unit of a part waits for. */
function needs(part: IConstruct): string[] {
  return part.node.findChild('Unit').node.dependencies.map(({ node }) => node.path);
}

test('the definitions of the operator are a release of their own, before every namespace', () => {
  const monitoring = alone();
  expect(
    objects(monitoring, 'HelmChart')
      .map(({ spec }) => spec as Record<string, unknown>)
      .map(({ chart, version, targetNamespace }) => [chart, version, targetNamespace]),
  ).toEqual([
    ['prometheus-operator-crds', '31.0.1', 'kube-system'],
    [STACK, '88.5.3', 'monitoring'],
  ]);
  expect(valuesOf(monitoring, STACK).crds).toEqual({ enabled: false });
  expect(valuesOf(monitoring, 'prometheus-operator-crds')).toEqual({
    crds: { annotations: { 'helm.sh/resource-policy': 'keep' } },
  });
  expect(needs(monitoring.release)).toContain(pathOfUnit(monitoring.definitions));
});

test('the stack stands where what has volumes does: classes of storage come before it', () => {
  const unit = alone().release.node.findChild('Unit') as DeliveryUnit;
  expect(unit.layer).toBe(Layer.DATA);
});

test('two Prometheus find what any namespace has for them, and two parts of a volume are kept from samples', () => {
  const { prometheus } = valuesOf(alone(), STACK);
  expect(prometheus.prometheusSpec).toMatchObject({
    replicas: 2,
    retention: '30d',
    retentionSize: '43520MB',
    externalLabels: { cluster: 'cluster' },
    podMonitorSelectorNilUsesHelmValues: false,
    probeSelectorNilUsesHelmValues: false,
    ruleSelectorNilUsesHelmValues: false,
    scrapeConfigSelectorNilUsesHelmValues: false,
    serviceMonitorSelectorNilUsesHelmValues: false,
    storageSpec: {
      volumeClaimTemplate: {
        spec: {
          storageClassName: 'block',
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '50Gi' } },
        },
      },
    },
    resources: { requests: { cpu: '500m', memory: '2048Mi' }, limits: { memory: '4096Mi' } },
  });
  expect(prometheus.podDisruptionBudget).toEqual({ enabled: true, minAvailable: 1 });
});

test('a longer retention and more series take a larger volume and more memory', () => {
  const { prometheusSpec } = valuesOf(alone({ retention: Duration.days(90), series: 1_000_000 }), STACK).prometheus;
  expect(prometheusSpec).toMatchObject({
    retention: '90d',
    storageSpec: { volumeClaimTemplate: { spec: { resources: { requests: { storage: '570Gi' } } } } },
    resources: { requests: { memory: '7936Mi' } },
  });
});

test('three Alertmanagers keep silences for a week, two of them at any time', () => {
  const { alertmanager } = valuesOf(alone(), STACK);
  expect(alertmanager).toMatchObject({
    podDisruptionBudget: { enabled: true, minAvailable: 2 },
    alertmanagerSpec: { replicas: 3, retention: '168h', secrets: [] },
  });
});

test('replicas never share a node where there are nodes enough, and may where there are not', () => {
  const spread = (nodes: number): unknown[] => {
    const workers = Array.from({ length: nodes }, (_, i) => node('main', `192.0.2.${i + 1}`));
    const { prometheus, alertmanager } = valuesOf(within(Distribution.RKE2, workers), STACK);
    return [prometheus.prometheusSpec.podAntiAffinity, alertmanager.alertmanagerSpec.podAntiAffinity];
  };
  expect(spread(0)).toEqual(['soft', 'soft']);
  expect(spread(2)).toEqual(['hard', 'soft']);
  expect(spread(3)).toEqual(['hard', 'hard']);
  const others = [node('other', '192.0.2.1'), node('other', '192.0.2.2'), node('other', '192.0.2.3')];
  expect(valuesOf(within(Distribution.RKE2, others), STACK).prometheus.prometheusSpec.podAntiAffinity).toBe('soft');
});

test('pods keep to the strictest level, except the exporter of nodes, which has a namespace of its own', () => {
  const monitoring = alone();
  expect(
    objects(monitoring, 'Namespace').map(({ metadata: { name, labels } }) => [
      name,
      (labels as Record<string, string>)['pod-security.kubernetes.io/enforce'],
    ]),
  ).toEqual([
    ['monitoring', 'restricted'],
    ['node-exporter', 'privileged'],
  ]);
  expect(valuesOf(monitoring, STACK)['prometheus-node-exporter'].namespaceOverride).toBe('node-exporter');
});

test('Grafana is open to an Ingress only where it has a host', () => {
  const ports = (monitoring: Monitoring): unknown[] =>
    objects(monitoring, 'NetworkPolicy')
      .filter(({ metadata }) => metadata.namespace === 'monitoring')
      .flatMap(({ spec }) => (spec as { ingress: { ports?: { port: number }[] }[] }).ingress)
      .flatMap((rule) => rule.ports ?? [])
      .map(({ port }) => port);
  expect(ports(alone())).toEqual([10250]);
  expect(valuesOf(alone(), STACK).grafana.ingress).toBeUndefined();
  const open = alone({ grafana: { host: 'grafana.example.org', ingressClass: 'traefik', tlsSecret: 'tls' } });
  expect(ports(open)).toEqual([10250, 3000]);
  expect(valuesOf(open, STACK).grafana.ingress).toEqual({
    enabled: true,
    hosts: ['grafana.example.org'],
    ingressClassName: 'traefik',
    path: '/',
    pathType: 'Prefix',
    tls: [{ secretName: 'tls', hosts: ['grafana.example.org'] }],
  });
});

test('Grafana takes its password from a Secret that somebody else brings, reads no Secret of others, and keeps nothing unless told to', () => {
  const { grafana } = valuesOf(alone(), STACK);
  expect(grafana.admin.existingSecret).toBe('grafana-admin');
  expect(grafana.sidecar.dashboards).toMatchObject({ resource: 'configmap', searchNamespace: 'ALL' });
  expect(grafana.sidecar.datasources.resource).toBe('configmap');
  expect(grafana.rbac.useExistingClusterRole).toBe('grafana-dashboards');
  expect(objects(alone(), 'ClusterRole')).toEqual([
    expect.objectContaining({
      metadata: expect.objectContaining({ name: 'grafana-dashboards' }),
      rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }],
    }),
  ]);
  expect(grafana.persistence).toEqual({ enabled: false });
  const kept = valuesOf(alone({ grafana: { credentials: 'mine', volume: Size.gibibytes(2) } }), STACK).grafana;
  expect(kept).toMatchObject({
    admin: { existingSecret: 'mine' },
    persistence: { enabled: true, storageClassName: 'block', size: '2Gi' },
    deploymentStrategy: { type: 'Recreate' },
  });
});

test('pages for Grafana come with it: machines outside, cluster and tenants, or those that are chosen', () => {
  const names = (monitoring: Monitoring): unknown[] =>
    objects(monitoring, 'ConfigMap').map(({ metadata: { name, labels } }) => [
      name,
      (labels as Record<string, string>).grafana_dashboard,
    ]);
  expect(names(alone())).toEqual(['site', 'cluster', 'tenant'].map((name) => [`cloudserve-dashboard-${name}`, '1']));
  expect(names(alone({ dashboards: [Dashboard.CEPH] }))).toEqual([['cloudserve-dashboard-ceph', '1']]);
});

test('without Grafana there is neither its chart nor its image, nor what it shows and may read', () => {
  const monitoring = alone({ grafana: { enabled: false }, dashboards: [Dashboard.CEPH] });
  expect([...objects(monitoring, 'ConfigMap'), ...objects(monitoring, 'ClusterRole')]).toEqual([]);
  expect(valuesOf(monitoring, STACK).grafana.enabled).toBe(false);
  expect(monitoring.release.images?.filter((image) => /grafana|k8s-sidecar/.test(image))).toEqual([]);
  expect(facts(monitoring, 'pods')).not.toContainEqual(expect.objectContaining({ name: 'grafana' }));
});

test('its volumes and pods are stated', () => {
  const monitoring = within(Distribution.RKE2, [], { grafana: { volume: Size.gibibytes(2) } });
  expect(facts(monitoring, 'claim')).toEqual([
    { kind: 'claim', cluster: 'main', storageClass: 'block', mebibytes: 51200, count: 2 },
    { kind: 'claim', cluster: 'main', storageClass: 'block', mebibytes: 1024, count: 3 },
    { kind: 'claim', cluster: 'main', storageClass: 'block', mebibytes: 2048, count: 1 },
  ]);
  expect(facts(monitoring, 'pods')).toContainEqual({
    kind: 'pods',
    cluster: 'main',
    name: 'prometheus',
    pods: 2,
    cores: 0.5,
    memoryMebibytes: 2048,
  });
  expect(facts(monitoring, 'pods')).toContainEqual({
    kind: 'pods',
    cluster: 'main',
    name: 'node-exporter',
    cores: 0.05,
    memoryMebibytes: 64,
  });
});

test('the Kubernetes that the chart is made for is stated where the cluster is known', () => {
  expect(facts(within(Distribution.K3S, []), 'compatibility')).toEqual([
    {
      kind: 'compatibility',
      component: 'kube-prometheus-stack 88.5.3',
      first: 25,
      distribution: 'k3s v1.35.6+k3s1',
      minor: 35,
    },
  ]);
  expect(facts(alone(), 'compatibility')).toEqual([]);
});

test('other values of the chart go over those of the construct, and leave the rest as it is', () => {
  const { prometheus } = valuesOf(alone({ values: { prometheus: { prometheusSpec: { replicas: 3 } } } }), STACK);
  expect(prometheus.prometheusSpec).toMatchObject({ replicas: 3, retention: '30d' });
});

test('alerts of its own come after the definitions of their kind; those of certificates and machines outside are usual', () => {
  const names = (monitoring: Monitoring): unknown[] =>
    objects(monitoring, 'PrometheusRule').map(({ metadata }) => [metadata.namespace, metadata.name]);
  const usual = alone();
  expect(names(usual)).toEqual(
    ['certificates', 'balancers', 'datastores', 'backups'].map((name) => ['monitoring', `cloudserve-${name}`]),
  );
  expect(needs(usual.node.findChild('Alerts'))).toContain(pathOfUnit(usual.definitions));
  expect(names(alone({ alerts: [AlertGroup.ceph()] }))).toEqual([['monitoring', 'cloudserve-ceph']]);
  expect(names(alone({ alerts: [] }))).toEqual([]);
});

test('kube-state-metrics reads the objects that alerts go by, and may read no others of their kind', () => {
  const read = (alerts?: AlertGroup[]): unknown[] => {
    const { customResourceState, rbac } = valuesOf(alone({ alerts }), STACK)['kube-state-metrics'];
    const resources = (customResourceState?.config.spec.resources ?? []) as { groupVersionKind: { kind: string } }[];
    const rules = (rbac?.extraRules ?? []) as { apiGroups: string[]; resources: string[] }[];
    return [
      resources.map(({ groupVersionKind }) => groupVersionKind.kind),
      rules.map(({ apiGroups, resources: plurals }) => [...apiGroups, ...plurals].join('/')),
    ];
  };
  expect(read()).toEqual([['ETCDSnapshotFile'], ['k3s.cattle.io/etcdsnapshotfiles']]);
  expect(read([AlertGroup.fleet()])).toEqual([
    ['Cluster', 'Cluster'],
    ['fleet.cattle.io/clusters', 'management.cattle.io/clusters'],
  ]);
  expect(read([AlertGroup.ceph()])).toEqual([[], []]);
});

test('URLs are called from within the cluster once there are any', () => {
  expect(objects(alone(), 'Probe')).toEqual([]);
  const [probe] = objects(alone({ probes: ['https://rancher.example.org'] }), 'Probe');
  expect(probe.spec).toMatchObject({
    jobName: 'blackbox',
    prober: { url: 'blackbox-exporter.monitoring.svc:9115' },
    targets: { staticConfig: { static: ['https://rancher.example.org'] } },
  });
});

test('the name service of RKE2 lets its metrics be asked, since a hardened RKE2 closes its namespace; DNS stays open', () => {
  const policies = (distribution: Distribution): unknown[] =>
    objects(alone({ distribution }), 'NetworkPolicy')
      .filter(({ metadata }) => metadata.namespace === 'kube-system')
      .map(({ spec }) => (spec as { ingress: unknown }).ingress);
  expect(policies(Distribution.K3S)).toEqual([]);
  expect(policies(Distribution.RKE2)).toEqual([
    [
      {
        ports: [
          { port: 53, protocol: 'UDP' },
          { port: 53, protocol: 'TCP' },
          { port: 9153, protocol: 'TCP' },
        ],
      },
    ],
  ]);
});

test('what is wrong is said all at once', () => {
  const monitoring = alone({
    retention: Duration.minutes(90),
    series: 0.5,
    volume: Size.mebibytes(100),
    clusterName: 'a b',
    namespace: 'Mine',
    controlPlaneAddresses: ['server-1'],
    probes: ['ftp://x', 'https://user:word@a.example.org', 'https://a.example.org', 'https://a.example.org'],
    receivers: [Receiver.slack({ secret: 'No', channel: 'ops' })],
    grafana: { tlsSecret: 'T' },
  });
  expect(validations(monitoring).filter((line) => !/Stack|Namespace|Exporter|Alerts|Dashboards/.test(line))).toEqual([
    "[monitoring] metrics are kept for whole hours, 1 or more, got 5400 seconds; correct 'retention'",
    "[monitoring] a volume of metrics has whole mebibytes, 1 GiB or more, got 100Mi; correct 'volume'",
    "[monitoring] series are counted in whole numbers from 1 on, got 0.5; correct 'series'",
    "[monitoring] a Secret has a name of DNS, got 'No'; correct 'secret'",
    "[monitoring] a channel of Slack is '#<name>', got 'ops'; correct 'channel'",
    "[monitoring] address 'server-1' has 1 address part; write 4 with dots between, such as '10.20.0.0'",
    "[monitoring] a label's value is at most 63 letters, digits and '-_.', got 'a b' for 'cluster'; give another",
    "[monitoring] a namespace is a label, got 'Mine'; correct 'namespace'",
    "[monitoring] a Secret has a name of DNS, got 'T'; correct 'grafana.tlsSecret'",
    "[monitoring] an Ingress leads to Grafana by a host, got none; add 'grafana.host'",
    "[monitoring/Probes] what is called is a URL of http or https without credentials, got 'ftp://x'; correct 'probes'",
    "[monitoring/Probes] what is called is a URL of http or https without credentials, got 'https://...@a.example.org'; correct 'probes'",
    "[monitoring/Probes] an address is called once, got 'https://a.example.org' twice; take one out of 'probes'",
  ]);
});

test('programs in JavaScript are told what a setting has to be', () => {
  expect(() => alone({ storage: 'block' as never, receivers: ['alert-webhook' as never] })).toThrow(
    [
      "[monitoring] 'receivers[0]' of a monitoring is a receiver, got 'alert-webhook'; write it as Receiver.webhook({ secret: 'alert-webhook' })",
      "[monitoring] 'storage' of a monitoring is a storage class, got 'block'; write it as ceph.addBlockPool('block')",
    ].join('\n'),
  );
});

test('nothing that it writes holds a secret', () => {
  const monitoring = alone({ receivers: [Receiver.webhook({ secret: 'alert-webhook' })] });
  const kinds = monitoring.node
    .findAll()
    .filter((construct) => ApiObject.isApiObject(construct))
    .map(({ kind }) => kind);
  expect(kinds).not.toContain('Secret');
  expect(valuesOf(monitoring, STACK).alertmanager.alertmanagerSpec.secrets).toEqual(['alert-webhook']);
});
