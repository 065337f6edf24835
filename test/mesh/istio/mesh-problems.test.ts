import { Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { Cluster, ExistingService, IstioMesh, IstioMeshProps, Port, Size, Versions } from '../../../lib';
import { newApp } from '../../support/project';
import { validations } from '../../support/rendered';
import { plain, standing } from './stand';

const said = (props: IstioMeshProps): string[] => validations(plain(props));

test('fails when names cannot be ones, with all reasons at once', () => {
  expect(
    said({ clusterName: 'North_1', meshId: '', network: 'a.b', trustDomain: 'Example', metricsFrom: 'The Monitors' }),
  ).toEqual([
    "[mesh] a trust domain is written like a DNS name in lower case, got 'Example'; correct 'trustDomain'",
    "[mesh] clusters, meshes and networks are named by a label of at most 63 lower-case letters, digits and hyphens, got 'North_1'; correct 'clusterName'",
    "[mesh] clusters, meshes and networks are named by a label of at most 63 lower-case letters, digits and hyphens, got ''; correct 'meshId'",
    "[mesh] clusters, meshes and networks are named by a label of at most 63 lower-case letters, digits and hyphens, got 'a.b'; correct 'network'",
    "[mesh] a Prometheus stands in a namespace, got 'The Monitors'; give its name by 'metricsFrom'",
  ]);
});

test('fails when numbers are out of bounds', () => {
  expect(said({ replicas: 0, maxReplicas: 1.5, controlCores: NaN, controlMemory: Size.mebibytes(128) })).toEqual([
    "[mesh] a control plane and a gateway have 1 to 100 pods, a whole number, got 0; correct 'replicas'",
    "[mesh] they grow to a whole number of pods from 'replicas' to 100, got 1.5; correct 'maxReplicas'",
    "[mesh] a pod of a control plane requests 0.1 to 64 cores, got NaN; correct 'controlCores'",
    "[mesh] a pod of a control plane requests 256 whole MiB or more, got 128Mi; raise 'controlMemory'",
  ]);
  expect(said({ replicas: 3, maxReplicas: 2 })).toEqual([
    "[mesh] they grow to a whole number of pods from 'replicas' to 100, got 2; correct 'maxReplicas'",
  ]);
});

test('fails when traces cannot go where they shall', () => {
  expect(said({ tracing: { collector: 'http://collector:4317', port: 0, percent: 101 } })).toEqual([
    "[mesh] traces go to a Service of the cluster by its whole name, got 'http://collector:4317'; write 'collector' of 'tracing' as '<service>.<namespace>.svc.cluster.local'",
    "[mesh] a port is a whole number from 1 to 65535, got 0; correct 'port' of 'tracing'",
    "[mesh] 0 to 100 percent of requests are traced, got 101; correct 'percent' of 'tracing'",
  ]);
});

test('fails when its address is a name: callers need an address', () => {
  expect(said({ gatewayAddress: 'gateway.example.org' })).toEqual([
    "[mesh] other clusters call a gateway by an IPv4 address, got 'gateway.example.org'; correct 'gatewayAddress'",
  ]);
});

test('ranges that it calls from are ranges', () => {
  expect(plain({ callsFrom: ['198.51.100.7/32'] }).callsFrom).toEqual(['198.51.100.7/32']);
  expect(said({ callsFrom: ['198.51.100.7/33'] })).toEqual([
    expect.stringMatching(/^\[mesh\] callsFrom: .*198\.51\.100\.7\/33/),
  ]);
});

test('fails with an Istio whose charts were not read', () => {
  const { istio } = Versions.defaults();
  const versions = Versions.of({ istio: { ...istio, version: '1.29.4' } });
  expect(said({ versions })).toEqual([
    "[mesh] this library is made for Istio 1.30, got 1.29.4; choose another in 'versions'",
  ]);
  expect(said({ versions: Versions.of({ istio: { ...istio, version: '1.30.4' } }) })).toEqual([]);
});

test('fails when a cluster has two meshes, wherever they stand in it', () => {
  const app = newApp();
  const cluster = standing(app);
  new IstioMesh(cluster, 'mesh');
  expect(() => new IstioMesh(new Construct(cluster, 'below'), 'again')).toThrow(
    "[chula/main/below/again] a cluster has one mesh, got another one after 'chula/main/mesh'; use that one, or give this one a cluster of its own",
  );
  expect(validations(new IstioMesh(new Cluster(app, 'other'), 'mesh'))).toEqual([]);
});

test('in a plain App there is one cluster', () => {
  const app = Testing.app();
  new IstioMesh(app, 'one');
  expect(() => new IstioMesh(app, 'two')).toThrow(
    "[two] a cluster has one mesh, got another one after 'one'; use that one, or give this one a cluster of its own",
  );
});

test('fails when settings are of other kinds, as programs in JavaScript may have them', () => {
  expect(() =>
    plain({
      trust: 'sha256' as any,
      accessLog: 'json' as any,
      outboundTraffic: 'all' as any,
      distribution: 'k8s' as any,
      tracing: { port: 4317 } as any,
      sidecarSize: 'small' as any,
    }),
  ).toThrow(
    [
      "[mesh] 'accessLog' of a mesh is one of AccessLog, got 'json'; write it as AccessLog.JSON or AccessLog.TEXT or AccessLog.NONE",
      "[mesh] 'distribution' of a mesh is one of Distribution, got 'k8s'; write it as Distribution.RKE2 or Distribution.K3S",
      "[mesh] 'outboundTraffic' of a mesh is one of OutboundTraffic, got 'all'; write it as OutboundTraffic.ALLOW_ANY or OutboundTraffic.REGISTRY_ONLY",
      "[mesh] 'sidecarSize' of a mesh is one of SidecarSize, got 'small'; write it as SidecarSize.MEDIUM",
      "[mesh] 'tracing.collector' of a mesh is a text, got nothing; write it as 'collector.tracing.svc.cluster.local'",
      "[mesh] 'trust' of a mesh is one of MeshTrust, got 'sha256'; write it as MeshTrust.offlineRoot('sha256:...')",
    ].join('\n'),
  );
});

test('rules of a service are stated once, before others ask for them', () => {
  const mesh = plain();
  const service = new ExistingService(mesh, 'web', {
    name: 'web',
    namespace: 'shop',
    ports: [Port.tcp(80, 'http')],
    podLabels: { app: 'web' },
  });
  const rules = mesh.serviceOf(service);
  expect(mesh.serviceOf(service)).toBe(rules);
  expect(() => mesh.addService(service, { podCapacity: 5 })).toThrow(
    "[mesh] the rules of a service are stated once, before its federation, got 'shop/web' again; state all in the first 'addService'",
  );
});

test('rules are of a service', () => {
  const mesh = plain();
  const problem = (got: string): string =>
    `[mesh] 'service' of rules of a service is a service, got ${got}; write it as new HardenedDeployment(namespace, 'web', ...)`;
  expect(() => mesh.addService(undefined as never)).toThrow(problem('nothing'));
  expect(() => mesh.addService('web' as never, { podCapacity: 5 })).toThrow(problem("'web'"));
  expect(() => mesh.serviceOf(undefined as never)).toThrow(problem('nothing'));
});
