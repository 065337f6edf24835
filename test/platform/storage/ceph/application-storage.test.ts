import { App } from 'cdk8s';
import { HardenedDeployment, HardenedNamespace, PodProbe, PodVolume, Port, Size, VolumeClaim } from '../../../../lib';
import { IStorageClass } from '../../../../lib/model';
import { RookCeph } from '../../../../lib/platform';
import { objects, validations } from '../../../support/rendered';
import { disk } from './ceph-fixture';

function stand(namespaceName = 'exam') {
  const app = new App();
  const ceph = new RookCeph(app, 'ceph', { disks: disk(4) });
  const namespace = new HardenedNamespace(app, namespaceName);
  const pods = new HardenedDeployment(namespace, 'file', {
    image: 'registry.example.org/file:1.4.2',
    cores: 0.25,
    memory: Size.mebibytes(256),
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
    replicas: 2,
    maxReplicas: 10,
  });
  return { app, ceph, namespace, pods };
}

test('an application gets a bucket with the keys that Rook writes, and may call the gateways of its store', () => {
  const { app, ceph, pods } = stand();
  pods.use(ceph.addObjectStore('objects').addBucket('files', { namespace: 'exam' }), 'FILES');
  const deployment = objects(app, 'Deployment').find(({ metadata }) => metadata.name === 'file') as any;
  expect(deployment.spec.template.spec.containers[0].env).toEqual(
    expect.arrayContaining([
      { name: 'FILES_BUCKET', value: 'files' },
      { name: 'FILES_ENDPOINT', value: 'http://rook-ceph-rgw-objects.rook-ceph.svc' },
      { name: 'FILES_HOST', value: 'rook-ceph-rgw-objects.rook-ceph.svc' },
      { name: 'FILES_PORT', value: '80' },
      { name: 'FILES_REGION', value: 'us-east-1' },
      { name: 'FILES_ACCESS_KEY_ID', valueFrom: { secretKeyRef: { name: 'files', key: 'AWS_ACCESS_KEY_ID' } } },
      { name: 'FILES_SECRET_ACCESS_KEY', valueFrom: { secretKeyRef: { name: 'files', key: 'AWS_SECRET_ACCESS_KEY' } } },
    ]),
  );
  const [policy] = objects(pods, 'NetworkPolicy') as any[];
  expect(policy.spec.egress).toContainEqual({
    to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'rook-ceph' } } }],
    ports: [{ port: 8080, protocol: 'TCP' }],
  });
  expect(validations(app)).toEqual([]);
});

test('a bucket of another namespace is refused, where its keys are not', () => {
  const { app, ceph, pods } = stand('shop');
  pods.use(ceph.addObjectStore('objects').addBucket('files', { namespace: 'exam' }), 'FILES');
  expect(validations(app)).toEqual([
    "[shop/file] pods get Secrets of their own namespace, got bucket 'files' of 'exam' in 'shop'; make it there, or bring its Secrets by an ExternalSecret and name it as an external one",
  ]);
});

function uploads(storageOf: (ceph: RookCeph) => IStorageClass): string[] {
  const { app, ceph, namespace, pods } = stand();
  const storage = storageOf(ceph);
  pods.mount('/data', PodVolume.claim(new VolumeClaim(namespace, 'files', { storage, size: Size.gibibytes(100) })));
  return validations(app);
}

test('files that callers upload are shared by all pods of a service that scales, on a file system', () => {
  expect(uploads((ceph) => ceph.addFilesystem('shared'))).toEqual([]);
});

test('a volume of one node is refused for pods of several', () => {
  expect(uploads((ceph) => ceph.addBlockPool('block'))).toEqual([
    expect.stringContaining("pods on several nodes cannot share a volume of one, got 10 pods with '/data'"),
  ]);
});
