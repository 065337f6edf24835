import { App } from 'cdk8s';
import { BucketEndpoint, BucketEndpointProps, SecretReference } from '../../../lib';
import { web } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';

const FILES: BucketEndpointProps = {
  endpoint: 'https://s3.example.ac.th/',
  cidr: '192.0.2.10/32',
  bucket: 'files',
  credentials: SecretReference.fromName('files'),
};

test('pods get the bucket, and their keys from a Secret, and may call it', () => {
  const app = new App();
  const pods = web({}, 'web', app);
  pods.use(BucketEndpoint.external({ ...FILES, accessKeyIdKey: 'id' }), 'FILES');
  const [deployment] = objects(app, 'Deployment') as any[];
  expect(deployment.spec.template.spec.containers[0].env).toEqual(
    expect.arrayContaining([
      { name: 'FILES_ENDPOINT', value: 'https://s3.example.ac.th' },
      { name: 'FILES_HOST', value: 's3.example.ac.th' },
      { name: 'FILES_PORT', value: '443' },
      { name: 'FILES_BUCKET', value: 'files' },
      { name: 'FILES_REGION', value: 'us-east-1' },
      { name: 'FILES_ACCESS_KEY_ID', valueFrom: { secretKeyRef: { name: 'files', key: 'id' } } },
      { name: 'FILES_SECRET_ACCESS_KEY', valueFrom: { secretKeyRef: { name: 'files', key: 'AWS_SECRET_ACCESS_KEY' } } },
    ]),
  );
  const [policy] = objects(app, 'NetworkPolicy') as any[];
  expect(policy.spec.egress).toContainEqual({
    to: [{ ipBlock: { cidr: '192.0.2.10/32' } }],
    ports: [{ port: 443, protocol: 'TCP' }],
  });
  expect(validations(app)).toEqual([]);
});

test('a service at a port of its own is called there', () => {
  const { variables } = BucketEndpoint.external({ ...FILES, endpoint: 'https://s3.example.ac.th:9000' });
  expect(variables).toMatchObject({ PORT: '9000', ENDPOINT: 'https://s3.example.ac.th:9000' });
});

test('a bucket that cannot be is refused, with all that is wrong', () => {
  const wrong = (): BucketEndpoint =>
    BucketEndpoint.external({
      ...FILES,
      endpoint: 'http://me:secret@s3.example.ac.th/files',
      cidr: '192.0.2.10',
      bucket: 'F',
      region: 'Asia',
    });
  for (const part of [
    /a bucket is reached by https, without a path and a password, got 'http:\/\/(?!me:secret)[^']*'; correct 'endpoint'/,
    '192.0.2.10',
    "a bucket has 3 to 63 lower-case letters, digits, dots and hyphens, got 'F'; correct 'bucket'",
    "a region is lower-case letters, digits and hyphens, got 'Asia'; correct 'region', or leave it out",
  ]) {
    expect(wrong).toThrow(part);
  }
  expect(() => BucketEndpoint.external({} as any)).toThrow("'endpoint' of an external bucket is a text");
});
