import { Testing } from 'cdk8s';
import { HardenedDeployment, HardenedNamespace, IstioMesh, PodsFact, SidecarSize, Size } from '../../lib';
import { sidecarLimit, sidecarRequest } from '../../lib/manifests/sidecar-request';
import { StubMesh } from '../support/stub-mesh';
import { WEB, factsOf } from './hardened';

const mesh = new StubMesh(Testing.app(), 'mesh');
const said = (annotations: Record<string, string>): object =>
  sidecarRequest(
    mesh,
    Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`sidecar.istio.io/proxy${key}`, value])),
  );

test('a sidecar requests what its mesh says, and nothing where there is none', () => {
  expect(sidecarRequest(mesh)).toEqual({ cores: 0.1, memoryMebibytes: 128 });
  expect(sidecarRequest(mesh, { 'sidecar.istio.io/inject': 'true' })).toEqual({ cores: 0.1, memoryMebibytes: 128 });
  expect(sidecarRequest(undefined, SidecarSize.LARGE.toAnnotations())).toEqual({ cores: 0, memoryMebibytes: 0 });
});

test.each([
  [{ CPU: '500m', Memory: '256Mi' }, 0.5, 256],
  [{ CPU: '1.5', Memory: '1Gi' }, 1.5, 1024],
  [{ CPULimit: '2', MemoryLimit: '512Mi' }, 2, 512],
  [{ CPU: '250m' }, 0.25, 0],
  [{ Memory: '1048576' }, 0, 1],
])('annotations %j say all of it', (annotations, cores, memoryMebibytes) => {
  expect(said(annotations as Record<string, string>)).toEqual({ cores, memoryMebibytes });
});

test('a sidecar is limited to what its annotations say, else to what its mesh says, else to what it requests', () => {
  const limited = Object.assign(new StubMesh(Testing.app(), 'mesh'), {
    _sidecarLimit: { cores: 2, memoryMebibytes: 1024 },
  });
  expect(sidecarLimit(undefined)).toEqual({ cores: 0, memoryMebibytes: 0 });
  expect(sidecarLimit(mesh)).toEqual({ cores: 0.1, memoryMebibytes: 128 });
  expect(sidecarLimit(limited)).toEqual({ cores: 2, memoryMebibytes: 1024 });
  expect(sidecarLimit(limited, SidecarSize.LARGE.toAnnotations())).toEqual({ cores: 4, memoryMebibytes: 2048 });
  expect(sidecarLimit(new IstioMesh(Testing.app(), 'mesh'))).toEqual({ cores: 2, memoryMebibytes: 1024 });
  expect(sidecarLimit(limited, { 'sidecar.istio.io/proxyCPU': '500m' })).toEqual({ cores: 0.5, memoryMebibytes: 0 });
});

test('a workload with a sidecar of another size counts with that', () => {
  const namespace = new HardenedNamespace(Testing.app(), 'exam', { mesh });
  const podAnnotations = SidecarSize.of({ cores: 1, memory: Size.gibibytes(1) }).toAnnotations();
  const [pods] = factsOf(
    new HardenedDeployment(namespace, 'web', { ...WEB, namespace: 'exam', podAnnotations }),
    'pods',
  ) as PodsFact[];
  expect([pods.cores, pods.memoryMebibytes]).toEqual([WEB.cores + 1, 256 + 1024]);
  expect(pods.surge).toBe(1);
  expect([pods.coresLimit, pods.memoryLimitMebibytes]).toEqual([WEB.cores * 2 + 2, 256 + 1024]);
});
