import { parseImage, wholeName } from '../../../lib/delivery';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

it.each([
  ['busybox', 'docker.io/library/busybox:latest', 'docker.io', 'library/busybox'],
  ['busybox:1.37', 'docker.io/library/busybox:1.37', 'docker.io', 'library/busybox'],
  ['rancher/kubectl:v1.35.6', 'docker.io/rancher/kubectl:v1.35.6', 'docker.io', 'rancher/kubectl'],
  ['docker.io/busybox', 'docker.io/library/busybox:latest', 'docker.io', 'library/busybox'],
  ['index.docker.io/library/busybox:1', 'docker.io/library/busybox:1', 'docker.io', 'library/busybox'],
  ['quay.io/ceph/ceph:v20.2.4', 'quay.io/ceph/ceph:v20.2.4', 'quay.io', 'ceph/ceph'],
  ['localhost/a', 'localhost/a:latest', 'localhost', 'a'],
  ['localhost:5000/a/b:1', 'localhost:5000/a/b:1', 'localhost:5000', 'a/b'],
  ['registry.example.org:5000/a', 'registry.example.org:5000/a:latest', 'registry.example.org:5000', 'a'],
  ['10.20.0.9:5000/a/b/c:1', '10.20.0.9:5000/a/b/c:1', '10.20.0.9:5000', 'a/b/c'],
  [`ghcr.io/a/b@${DIGEST}`, `ghcr.io/a/b@${DIGEST}`, 'ghcr.io', 'a/b'],
  [`a:1@${DIGEST}`, `docker.io/library/a:1@${DIGEST}`, 'docker.io', 'library/a'],
  [
    'nvcr.io/nvidia/k8s-device-plugin_x.y:v0.19.0',
    'nvcr.io/nvidia/k8s-device-plugin_x.y:v0.19.0',
    'nvcr.io',
    'nvidia/k8s-device-plugin_x.y',
  ],
])('%s is %s', (text, whole, registry, repository) => {
  const image = parseImage(text);
  expect(image).toMatchObject({ registry, repository });
  expect(image && wholeName(image)).toBe(whole);
  expect(parseImage(whole)).toMatchObject({ registry, repository });
});

it('what is not said is left out', () => {
  expect(parseImage('busybox')).toEqual({ registry: 'docker.io', repository: 'library/busybox' });
  expect(parseImage(`busybox@${DIGEST}`)).toEqual({
    registry: 'docker.io',
    repository: 'library/busybox',
    digest: DIGEST,
  });
});

it.each([
  '',
  ':1',
  'a b',
  'Busybox',
  'quay.io/',
  'quay.io//a',
  'a:',
  'a@sha256:12',
  '${IMAGE}:1',
  'https://quay.io/a',
  '-a',
  'quay.io:x/a',
])("'%s' is no name of an image", (text) => expect(parseImage(text)).toBeUndefined());
