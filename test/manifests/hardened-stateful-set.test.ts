import { App } from 'cdk8s';
import {
  AccessMode,
  HardenedStatefulSet,
  HardenedStatefulSetProps,
  IStorageClass,
  PodProbe,
  Size,
  VolumeClaim,
  VolumeClaimProps,
} from '../../lib';
import { enterNamespace } from '../../lib/manifests';
import { objects, validations } from '../support/rendered';
import { HTTP, factsOf, schemaProblems } from './hardened';

const block: IStorageClass = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };
const shared: IStorageClass = { storageClassName: 'shared', accessMode: AccessMode.READ_WRITE_MANY };

function store(props: Partial<HardenedStatefulSetProps> = {}): HardenedStatefulSet {
  return new HardenedStatefulSet(new App(), 'store', {
    namespace: 'shop',
    image: 'registry.example.org/store:1.4.2',
    cores: 1,
    memory: Size.gibibytes(1),
    ports: [HTTP],
    readiness: PodProbe.tcp(),
    replicas: 3,
    storage: block,
    volume: Size.gibibytes(50),
    dataPath: '/var/lib/store',
    ...props,
  });
}

test('members have names, volumes that stay, and hosts of their own', () => {
  const made = store();
  const [set] = objects(made, 'StatefulSet') as any[];
  expect(set.spec).toMatchObject({
    replicas: 3,
    serviceName: 'store-members',
    persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    volumeClaimTemplates: [
      {
        metadata: { name: 'data' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: 'block',
          resources: { requests: { storage: '50Gi' } },
        },
      },
    ],
  });
  const pod = set.spec.template.spec;
  expect(pod.containers[0].volumeMounts).toEqual([{ name: 'data', mountPath: '/var/lib/store' }]);
  expect(pod).not.toHaveProperty('volumes');
  expect(pod.affinity.podAntiAffinity).toHaveProperty('requiredDuringSchedulingIgnoredDuringExecution');
  expect(schemaProblems(made)).toEqual([]);
  expect(validations(made)).toEqual([]);
});

test('members find each other before they are ready, callers find those that are', () => {
  const services = objects(store(), 'Service').map(({ metadata, spec }) => [metadata.name, spec]);
  expect(services).toEqual([
    ['store', expect.not.objectContaining({ clusterIP: 'None' })],
    ['store-members', expect.objectContaining({ clusterIP: 'None', publishNotReadyAddresses: true })],
  ]);
});

test.each([
  [2, 1],
  [3, 2],
  [4, 3],
  [5, 3],
])('of %d members the majority, %d, stays while nodes are emptied', (replicas, minAvailable) => {
  expect(objects(store({ replicas }), 'PodDisruptionBudget').map(({ spec }) => (spec as any).minAvailable)).toEqual([
    minAvailable,
  ]);
});

test('volumes are stated with their number', () => {
  expect(factsOf(store(), 'claim')).toEqual([
    { kind: 'claim', cluster: 'cluster', namespace: 'shop', storageClass: 'block', mebibytes: 51200, count: 3 },
  ]);
  expect(factsOf(store({ storage: undefined, volume: undefined, dataPath: undefined }), 'claim')).toEqual([]);
});

test('half a volume is refused, as are members without ports and a volume of nothing', () => {
  expect(() => store({ storage: undefined })).toThrow(
    "[store] a volume of members has 'storage', 'volume' and 'dataPath', got 2 of them; give all or none",
  );
  expect(validations(store({ ports: [], readiness: PodProbe.command(['/ok']), volume: Size.mebibytes(0) }))).toEqual([
    '[store] a volume has whole mebibytes, 1 or more, got 0Mi; correct its size',
    "[store] members are known by the ports that they listen on, got none; declare 'ports' or take a HardenedDeployment",
  ]);
});

describe('a claim', () => {
  const app = (): App => {
    const made = new App();
    enterNamespace(made, { name: 'shop', object: () => undefined });
    return made;
  };

  test('is of the namespace that it stands in, in the widest mode of its class', () => {
    const claim = new VolumeClaim(app(), 'files', { storage: shared, size: Size.gibibytes(100) });
    expect([claim.claimName, claim.namespace, claim.accessMode]).toEqual(['files', 'shop', 'ReadWriteMany']);
    expect(objects(claim, 'PersistentVolumeClaim')).toEqual([
      expect.objectContaining({
        metadata: expect.objectContaining({ name: 'files', namespace: 'shop' }),
        spec: {
          accessModes: ['ReadWriteMany'],
          storageClassName: 'shared',
          resources: { requests: { storage: '100Gi' } },
        },
      }),
    ]);
    expect(schemaProblems(claim)).toEqual([]);
    expect(factsOf(claim, 'claim')).toEqual([
      { kind: 'claim', cluster: 'cluster', namespace: 'shop', storageClass: 'shared', mebibytes: 102400, count: 1 },
    ]);
  });

  test('is refused without a namespace, and where its class cannot do what it asks', () => {
    expect(() => new VolumeClaim(new App(), 'files', { storage: block, size: Size.gibibytes(1) })).toThrow(
      "[files] a claim stands in a namespace, got none; make it below one or give 'namespace'",
    );
    const claim = new VolumeClaim(app(), 'files', {
      name: 'Files',
      storage: block,
      size: Size.mebibytes(1.5),
      accessMode: AccessMode.READ_WRITE_MANY,
    });
    expect(validations(claim)).toEqual([
      "[files] a claim's name has lower-case letters, digits, hyphens and dots, got 'Files'; give another 'name'",
      '[files] a volume has whole mebibytes, 1 or more, got 1.5Mi; correct its size',
      "[files] volumes of 'block' are mounted on one node at a time, got a claim for many; take a class of a shared file system",
    ]);
  });

  test('is refused in words where it is given something else', () => {
    const props = { storage: 'block', size: 50 } as unknown as VolumeClaimProps;
    expect(() => new VolumeClaim(app(), 'files', props)).toThrow(
      [
        "[files] 'size' of a claim is a size, got 50; write it as Size.gibibytes(50)",
        "[files] 'storage' of a claim is a storage class, got 'block'; write it as ceph.addBlockPool()",
      ].join('\n'),
    );
  });
});
