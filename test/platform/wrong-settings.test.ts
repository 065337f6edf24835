import { App } from 'cdk8s';
import { Size } from '../../lib/core';
import { Engine, HardenedDeployment, HardenedStatefulSet, HelmRelease, PodProbe } from '../../lib/manifests';
import { AccessMode } from '../../lib/model';
import {
  AlertGroup,
  AlertRules,
  FluentdLogging,
  GpuOperator,
  HardenedNamespace,
  KibanaEntry,
  KubeEdgeCloud,
  Longhorn,
  Monitoring,
  NfsStorage,
  Receiver,
  RookCeph,
  UpgradePlans,
} from '../../lib/platform';

const storage = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };
const disks = {
  role: 'osd',
  path: '/dev/disk/by-id/osd',
  size: Size.tebibytes(1),
  nodes: ['storage-1', 'storage-2', 'storage-3', 'storage-4'],
  zones: [],
};
const chart = { chart: 'web', version: '1.2.3', repository: 'https://charts.example.org', namespace: 'web' };
const pods = { image: 'registry.example.org/web:1', cores: 1, memory: Size.gibibytes(1), readiness: PodProbe.tcp() };
const nfs = { server: '192.0.2.40', path: '/export' };

/** What is written in JavaScript, where no compiler says that it is wrong, and what is said of it. */
const WRONG: Readonly<Record<string, [(app: App) => unknown, string]>> = {
  'nodes as a text': [
    (app) => new RookCeph(app, 'x', { disks: { ...disks, nodes: 'one' as never } }),
    "[x] 'disks.nodes' of a Ceph is a list, got 'one'; write it as ['storage-1']",
  ],
  'the size of a disk as a number': [
    (app) => new RookCeph(app, 'x', { disks: { ...disks, size: 100 as never } }),
    "[x] 'disks.size' of a Ceph is a Size, got 100; write it as Size.gibibytes(50)",
  ],
  'the room of an export as a number': [
    (app) => new NfsStorage(app, 'x', { ...nfs, capacity: 5 as never }),
    "[x] 'capacity' of storage of NFS is a Size, got 5; write it as Size.tebibytes(2)",
  ],
  'versions as a text': [
    (app) => new NfsStorage(app, 'x', { ...nfs, versions: 'v4' as never }),
    "[x] 'versions' of storage of NFS is versions, got 'v4'; write it as Versions.defaults()",
  ],
  'backups that go to a text': [
    (app) => new Longhorn(app, 'x', { backup: { to: 's3://backups' as never } }),
    "[x] 'backup.to' of Longhorn is a BackupTarget, got 's3://backups'; write it as BackupTarget.s3(...)",
  ],
  'a host as a number': [
    (app) => new Monitoring(app, 'x', { storage, grafana: { host: 5 as never } }),
    "[x] 'grafana.host' of a monitoring is a text, got 5; write it as 'grafana.example.org'",
  ],
  'a receiver of nothing': [
    () => Receiver.webhook(undefined as never),
    'settings of a receiver are an object, got nothing; write them as { ... }',
  ],
  'a receiver of mail of nothing': [
    () => Receiver.email(undefined as never),
    'settings of a receiver are an object, got nothing; write them as { ... }',
  ],
  'alerts with hours as a number': [
    () => AlertGroup.backups({ maxAge: 26 as never }),
    "'maxAge' of the alerts 'backups' is a duration, got 26; write it as Duration.hours(26)",
  ],
  'alerts with null': [
    () => AlertGroup.ceph(null as never),
    "settings of the alerts 'ceph' are an object, got null; write them as { ... }",
  ],
  'labels as a text': [
    (app) => new AlertRules(app, 'x', { namespace: 'monitoring', groups: [], labels: 'main' as never }),
    "[x] 'labels' of alert rules is an object, got 'main'; write it as { prometheus: 'main' }",
  ],
  'an entry of Kibana without a host': [
    () => KibanaEntry.ingress({} as never),
    "'host' of an entry of Kibana is a text, got nothing; write it as 'logs.example.org'",
  ],
  'a gateway of nothing': [
    () => KibanaEntry.gateway(undefined as never),
    'settings of an entry of Kibana are an object, got nothing; write them as { ... }',
  ],
  'copies of logs that go nowhere': [
    (app) => new FluentdLogging(app, 'x', { storage, snapshots: {} as never }),
    "[x] 'snapshots.to' of logging is a BackupTarget, got nothing; write it as BackupTarget.s3(...)",
  ],
  'a release of nothing': [
    (app) => new HelmRelease(app, 'x', undefined as never),
    '[x] settings of a release are an object, got nothing; write them as { ... }',
  ],
  'a release with much that is wrong': [
    (app) =>
      new HelmRelease(app, 'x', { ...chart, version: 1.2, timeout: 900, values: 'a: b', layer: 'apps' } as never),
    [
      "[x] 'layer' of a release is one of Layer, got 'apps'; write it as Layer.CRDS or Layer.NAMESPACES or Layer.CONTROLLERS or Layer.CONFIGS or Layer.DATA or Layer.APPS",
      "[x] 'timeout' of a release is a duration, got 900; write it as Duration.minutes(15)",
      "[x] 'values' of a release is an object, got 'a: b'; write it as { replicas: 2 }",
      "[x] 'version' of a release is a text, got 1.2; write it as 'v1.20.6'",
    ].join('\n'),
  ],
  'Secrets of values as texts': [
    (app) => new HelmRelease(app, 'x', { ...chart, valuesSecrets: ['mine', { secret: 'mine' }] } as never),
    [
      "[x] 'valuesSecrets[0]' of a release is an object, got 'mine'; write it as { secret: 'values', key: 'values.yaml' }",
      "[x] 'valuesSecrets[1].key' of a release is a text, got nothing; write it as 'values.yaml'",
    ].join('\n'),
  ],
  'an engine without a repository': [
    () => Engine.flux({} as never),
    "'repository' of an engine is a text, got nothing; write it as 'https://git.example.org/testbed.git'",
  ],
  'a quota without units': [
    (app) => new HardenedNamespace(app, 'x', { quota: { cores: '4', memory: 16 } as never }),
    [
      "[x] 'quota.cores' of a namespace is a number, got '4'; write it as 8",
      "[x] 'quota.memory' of a namespace is a size, got 16; write it as Size.gibibytes(32)",
    ].join('\n'),
  ],
  'a role of no kind': [
    (app) => new HardenedNamespace(app, 'x').grant(undefined as never, 'root' as never),
    [
      "[x] 'group' of a grant is a text, got nothing; write it as 'exam-operators'",
      "[x] 'role' of a grant is one of NamespaceRole, got 'root'; write it as NamespaceRole.VIEW or NamespaceRole.EDIT or NamespaceRole.ADMIN",
    ].join('\n'),
  ],
  'a Secret as a text': [
    (app) =>
      new HardenedDeployment(app, 'x', {
        ...pods,
        namespace: 'web',
        secretVariables: [{ name: 'A', secret: 'mail' as never, key: 'a' }],
      }),
    "[x] 'secretVariables[0].secret' of a deployment is a reference to a Secret, got 'mail'; write it as SecretReference.fromName('mail')",
  ],
  'a volume of members without a unit': [
    (app) =>
      new HardenedStatefulSet(app, 'x', {
        ...pods,
        namespace: 'web',
        storage: 'block' as never,
        volume: 5 as never,
        dataPath: '/var/lib/web',
      }),
    [
      "[x] 'storage' of a stateful set is a storage class, got 'block'; write it as ceph.addBlockPool('block')",
      "[x] 'volume' of a stateful set is a size, got 5; write it as Size.gibibytes(50)",
    ].join('\n'),
  ],
  'a link to a namespace': [
    (app) => {
      const namespace = new HardenedNamespace(app, 'web');
      new HardenedDeployment(namespace, 'x', pods).connections.allowTo(namespace as never);
    },
    "[web/x/Connections] 'others[0]' of a link is what has pods, got one of HardenedNamespace; write it as new HardenedDeployment(namespace, 'web', ...)",
  ],
  'a link with machines': [
    (app) => {
      const machines = { connections: { listenOn: () => undefined } };
      new HardenedDeployment(new HardenedNamespace(app, 'web'), 'x', pods).connections.allowFrom(machines as never);
    },
    "[web/x/Connections] 'others[0].connections' of a link is that of pods, got an object of listenOn; write it as those of a HardenedDeployment",
  ],
  'GPUs of nothing': [
    (app) => new GpuOperator(app, 'x', undefined as never),
    '[x] settings of an operator of GPUs are an object, got nothing; write them as { ... }',
  ],
  'upgrades of nothing': [
    (app) => new UpgradePlans(app, 'x', {} as never),
    [
      "[x] 'distribution' of upgrade plans is one of Distribution, got nothing; write it as Distribution.RKE2 or Distribution.K3S",
      "[x] 'release' of upgrade plans is a text, got nothing; write it as 'v1.35.6+rke2r1'",
    ].join('\n'),
  ],
  'KubeEdge of nothing': [
    (app) => new KubeEdgeCloud(app, 'x', undefined as never),
    '[x] settings of the cloud side of KubeEdge are an object, got nothing; write them as { ... }',
  ],
};

describe('settings of the wrong kinds, in a program without types', () => {
  test.each(Object.keys(WRONG))('%s is refused in words', (name) => {
    const [write, message] = WRONG[name];
    expect(() => write(new App())).toThrow(new Error(message));
  });

  test('what has no name at all is no name', () => {
    const app = new App();
    new Monitoring(app, 'x', { storage, receivers: [Receiver.webhook({ url: 'https://example.org' } as never)] });
    expect(app.node.findChild('x').node.validate()).toEqual([
      "a Secret has a name of DNS, got nothing; correct 'secret'",
    ]);
  });

  test('disks that others name are names, paths and sizes that can be', () => {
    const app = new App();
    const ceph = new RookCeph(app, 'x', {
      disks: { ...disks, path: 'sdb', size: Size.kibibytes(1), nodes: ['Storage 1', 'storage-2', 'storage-3'] },
    });
    expect(ceph.node.validate()).toEqual([
      "a disk is named by a path below /dev that stays, got 'sdb' for 'osd'; correct its 'path'",
      "a disk has whole mebibytes, 1 or more, got 1Ki for 'osd'; correct its 'size'",
      "a node has a name of DNS, got 'Storage 1' for 'osd'; correct its 'nodes'",
    ]);
  });
});
