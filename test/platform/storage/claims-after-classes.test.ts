import { Construct } from 'constructs';
import { Engine, IStorageClass, Longhorn, MinioStorage, Monitoring, Size } from '../../../lib';
import { SOURCE, Written, newCluster } from '../../manifests/engines/sample';

type Claims = (cluster: Construct, storage: IStorageClass) => Construct;

const CLAIMING: [string, string, Claims][] = [
  ['Prometheus', 'kube-prometheus-stack', (cluster, storage) => new Monitoring(cluster, 'monitoring', { storage })],
  [
    'MinIO',
    'minio',
    (cluster, storage) =>
      new MinioStorage(cluster, 'objects', { storage, volume: Size.gibibytes(10), credentialsSecret: 'minio-root' }),
  ],
];

/** A cluster with classes of Longhorn, and what claims volumes of one. */
function written(engine: Engine, claims: Claims): Written {
  const cluster = newCluster(engine);
  const disk = {
    role: 'data',
    path: '/dev/disk/cloudserve/data',
    mountPath: '/var/lib/longhorn',
    size: Size.gibibytes(500),
    nodes: ['node-1', 'node-2', 'node-3'],
    zones: [],
  };
  claims(cluster, new Longhorn(cluster, 'longhorn', { disks: [disk] }));
  return new Written(cluster);
}

/** The last file with a name: that of a chart, where a namespace is called like it. */
function fileOf(files: Written, pattern: RegExp, name: string): string {
  return files.names.filter((found) => pattern.test(found) && found.includes(name)).at(-1) ?? '';
}

/** All that is applied before a file of the engine is, by the names that it has for units. */
function before(files: Written, pattern: RegExp, name: string, needs: (file: string) => string[]): Set<string> {
  const file = fileOf(files, pattern, name);
  const nearest = needs(file);
  return new Set([...nearest, ...nearest.flatMap((other) => [...before(files, pattern, other, needs)])]);
}

// A chart is waited for until its pods run, and they wait for their volumes: a class in a later layer would never come.
describe.each(CLAIMING)('%s is installed when the class of its volumes is there', (_, chart, claims) => {
  test('by Fleet', () => {
    const files = written(Engine.fleet(SOURCE), claims);
    const needs = (file: string): string[] =>
      ((files.yaml(file).dependsOn ?? []) as { name: string }[]).map(({ name }) =>
        name.replace(/^main-(\d\d-[a-z]+)-/, '$1/'),
      );
    expect([...before(files, /\/fleet\.yaml$/, `/${chart}/`, needs)]).toContain('30-configs/longhorn-classes');
  });

  test('by Flux', () => {
    const files = written(Engine.flux(SOURCE), claims);
    const needs = (file: string): string[] =>
      ((files.yaml(file).spec.dependsOn ?? []) as { name: string }[]).map(({ name }) => name);
    expect([...before(files, /^main\/flux\/\d\d/, chart, needs)]).toContain('30-configs-longhorn-classes');
  });

  test('by Argo CD', () => {
    const files = written(Engine.argoCd(SOURCE), claims);
    const wave = (name: string): number =>
      Number(
        files.yaml(fileOf(files, /\/apps\//, `-${name}.yaml`)).metadata.annotations['argocd.argoproj.io/sync-wave'],
      );
    expect(wave(chart)).toBeGreaterThan(wave('longhorn-classes'));
  });
});
