import { App } from 'cdk8s';
import { AccessMode, MinioStorage, MinioStorageProps, Size } from '../../../lib';
import { objects, validations } from '../../support/rendered';
import { chartValues, factsOf, schemaProblems } from './rendered';

const BLOCK = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };

function make(props: Partial<MinioStorageProps> = {}): MinioStorage {
  return new MinioStorage(new App({ outdir: 'unused' }), 'objects', {
    storage: BLOCK,
    volume: Size.gibibytes(100),
    credentialsSecret: 'minio-root',
    ...props,
  });
}

test('every object fits the schema of its kind', () => {
  expect(schemaProblems(make())).toEqual([]);
  expect(validations(make())).toEqual([]);
});

test('four servers have a volume each, of the class that is named', () => {
  const minio = make({ servers: 5, volumesPerServer: 2 });
  expect(chartValues(minio)).toMatchObject({
    mode: 'distributed',
    replicas: 5,
    drivesPerNode: 2,
    persistence: { storageClass: 'block', size: '102400Mi' },
  });
  expect(chartValues(make())).toMatchObject({ replicas: 4, drivesPerNode: 1 });
  expect(factsOf(minio, 'claim')).toEqual([
    { kind: 'claim', cluster: 'cluster', storageClass: 'block', mebibytes: 102400, count: 10 },
  ]);
  expect(factsOf(minio, 'pods')).toMatchObject([{ pods: 5, memoryMebibytes: 2048 }]);
});

test('credentials stand in a Secret of others, and the user that the chart would make is not made', () => {
  const values = chartValues(make());
  expect(values).toMatchObject({ existingSecret: 'minio-root', users: [] });
  expect(values).not.toHaveProperty('rootPassword');
  expect(objects(make(), 'Secret')).toEqual([]);
});

test('its pods keep to the restricted level, which their namespace enforces', () => {
  const minio = make();
  expect(objects(minio, 'Namespace')[0].metadata.labels).toMatchObject({
    'pod-security.kubernetes.io/enforce': 'restricted',
  });
  const values = chartValues(minio);
  expect(values.securityContext).toEqual({
    enabled: true,
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  });
  expect(values.containerSecurityContext).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
});

test('it answers in its namespace, in a region that clients sign for', () => {
  expect(make()).toMatchObject({ endpoint: 'http://minio.minio.svc:9000', region: 'us-east-1', namespace: 'minio' });
  const minio = make({ namespace: 'objects', region: 'bkk' });
  expect(minio).toMatchObject({ endpoint: 'http://minio.objects.svc:9000', region: 'bkk' });
  expect(chartValues(minio)).toMatchObject({ fullnameOverride: 'minio', environment: { MINIO_SITE_REGION: 'bkk' } });
  expect(objects(minio, 'HelmChart')).toMatchObject([
    { metadata: { name: 'objects' }, spec: { targetNamespace: 'objects', chart: 'minio', version: '5.4.0' } },
  ]);
});

test('values have no word that Helm takes for true or false', () => {
  const environment = Object.values(chartValues(make()).environment as Record<string, string>);
  expect(environment.filter((value) => /^(on|off|yes|no|y|n|true|false)$/i.test(value))).toEqual([]);
});

test('that its makers have given it up is stated, with what runs', () => {
  const image = 'registry.example.org:5000/minio:RELEASE.2025-10-15T17-29-55Z';
  const minio = make({ image });
  expect(chartValues(minio).image).toEqual({
    repository: 'registry.example.org:5000/minio',
    tag: 'RELEASE.2025-10-15T17-29-55Z',
  });
  expect(factsOf(minio, 'unmaintained')).toEqual([
    {
      kind: 'unmaintained',
      component: 'minio',
      version: 'RELEASE.2025-10-15T17-29-55Z',
      since: 'no images since October 2025, no source since February 2026',
      instead: 'an object store of Ceph',
    },
  ]);
});

test('fails with settings that cannot work, all at once', () => {
  expect(
    validations(
      make({
        servers: 1,
        volumesPerServer: 1.5,
        volume: Size.mebibytes(100),
        memory: Size.mebibytes(512),
        credentialsSecret: 'Root',
        region: 'Bangkok',
        image: 'quay.io/minio/minio:latest',
      }),
    ),
  ).toEqual([
    "[objects] MinIO has whole numbers of servers, 2 or more, and of volumes for each, got 1 and 1.5; correct 'servers' or 'volumesPerServer'",
    "[objects] MinIO has 4 volumes or more in all, got 1 servers with 1.5; raise 'servers' or 'volumesPerServer'",
    "[objects] a volume has whole mebibytes, 1024 or more, got 100Mi; correct 'volume'",
    "[objects] a server of MinIO has 1024 MiB of memory or more, got 512Mi; correct 'memory'",
    "[objects] credentials have the name of a Secret, got 'Root'; correct 'credentialsSecret'",
    "[objects] a region is lower-case letters, digits and hyphens, got 'Bangkok'; correct 'region'",
    "[objects] an image has a tag other than 'latest', got 'quay.io/minio/minio:latest'; correct 'image'",
  ]);
});

test('fails without a class, a size and credentials', () => {
  expect(() => make({ storage: undefined, volume: 100 as never, credentialsSecret: undefined })).toThrow(
    "[objects] 'credentialsSecret' of storage of MinIO is a text, got nothing; write it as 'minio-root'\n" +
      "[objects] 'storage' of storage of MinIO is a storage class, got nothing; write it as new NfsStorage(...)\n" +
      "[objects] 'volume' of storage of MinIO is a Size, got 100; write it as Size.gibibytes(500)",
  );
});
