import { SidecarSize, Size } from '../../../lib';
import { plain } from './stand';
import { validations } from '../../support/rendered';

test('a workload has another size by annotations, which state all of it', () => {
  expect(SidecarSize.LARGE.toAnnotations()).toEqual({
    'sidecar.istio.io/proxyCPU': '2000m',
    'sidecar.istio.io/proxyCPULimit': '4000m',
    'sidecar.istio.io/proxyMemory': '512Mi',
    'sidecar.istio.io/proxyMemoryLimit': '2048Mi',
  });
});

test('a size of its own has limits that leave room', () => {
  const size = SidecarSize.of({ cores: 0.25, memory: Size.gibibytes(3) });
  expect(size._resources()).toEqual({
    requests: { cpu: '250m', memory: '3072Mi' },
    limits: { cpu: '2000m', memory: '3072Mi' },
  });
  expect(validations(plain({ sidecarSize: size }))).toEqual([]);
});

test('fails when a proxy cannot have it, with all reasons at once', () => {
  const sidecarSize = SidecarSize.of({ cores: 0, memory: Size.mebibytes(32), coresLimit: 100 });
  const gatewaySize = SidecarSize.of({
    cores: 3,
    memory: Size.gibibytes(2),
    memoryLimit: Size.gibibytes(1),
  });
  expect(validations(plain({ sidecarSize, gatewaySize }))).toEqual([
    "[mesh] a proxy requests 0.01 cores or more, and at most its limit of 100, got 0; correct 'sidecarSize'",
    "[mesh] a proxy may have 64 cores at most, got 100; lower 'coresLimit' of 'sidecarSize'",
    "[mesh] a proxy requests 64 whole MiB or more, and at most its limit of 1024 MiB, got 32; correct 'sidecarSize'",
    "[mesh] a proxy requests 0.01 cores or more, and at most its limit of 2, got 3; correct 'gatewaySize'",
    "[mesh] a proxy requests 64 whole MiB or more, and at most its limit of 1024 MiB, got 2048; correct 'gatewaySize'",
  ]);
});

test('fails when it is of another kind', () => {
  expect(() => SidecarSize.of({ cores: '1' as any, memory: 256 as any })).toThrow(
    "'cores' of the size of a sidecar is a number, got '1'; write it as 0.1\n'memory' of the size of a sidecar is a size, got 256; write it as Size.mebibytes(128)",
  );
});
