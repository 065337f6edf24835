import { ApiObject } from 'cdk8s';
import { deliveredGateways, unservedServices } from '../../lib/testbed/delivered-services';
import { Cluster } from '../../lib';
import { Stated, declareFact } from '../../lib/core';
import { RenderedUnit } from '../../lib/delivery';
import { DeliveryUnit, Engine, Layer } from '../../lib/manifests';
import { ClusterFact, Distribution, Fact } from '../../lib/model';
import { Project, problemsOf } from './project';

const object = (apiVersion: string, kind: string, spec: object = {}): RenderedUnit['objects'][number] => ({
  path: `main/${kind}`,
  file: `${kind}.yaml`,
  json: { apiVersion, kind, metadata: { name: 'web' }, spec } as RenderedUnit['objects'][number]['json'],
});

const unit = (...objects: RenderedUnit['objects']): RenderedUnit => ({
  path: 'main',
  cluster: 'main',
  layer: Layer.APPS,
  folder: 'main/50-apps/web',
  namedBy: 'id',
  component: 'web',
  engine: Engine.plain(),
  dependsOn: [],
  objects,
  pending: [],
});

const cluster = (more: Partial<ClusterFact> = {}): Stated<Fact> => ({
  path: 'lab/main',
  fact: {
    kind: 'cluster',
    name: 'main',
    distribution: Distribution.RKE2,
    version: 'v1.35.6+rke2r1',
    cni: 'canal',
    podCidr: '10.42.0.0/16',
    serviceCidr: '10.43.0.0/16',
    hasEntry: true,
    ...more,
  },
});

const balanced = object('v1', 'Service', { type: 'LoadBalancer' });

test('a Service of type LoadBalancer needs somebody who makes one', () => {
  expect(unservedServices([unit(balanced)], [cluster()])).toEqual([
    {
      path: 'main/Service',
      message:
        "a Service of type LoadBalancer waits for a controller that makes one, got 'web' in 'main', which has none; set 'cloud.controllerManager' of the cluster, or use the nodePorts of its entry",
    },
  ]);
  const pending = { ...balanced, waitsFor: [], files: [] };
  expect(unservedServices([{ ...unit(), pending: [pending] }], [cluster()])).toHaveLength(1);
});

test('such a Service may stand where load balancers are served, and in a cluster that others stand up', () => {
  expect(unservedServices([unit(balanced)], [cluster({ servesLoadBalancers: true })])).toEqual([]);
  expect(unservedServices([unit(balanced)], [])).toEqual([]);
});

test('other Services wait for nobody', () => {
  const services = [object('v1', 'Service', { type: 'NodePort' }), object('serving.knative.dev/v1', 'Service', {})];
  expect(unservedServices([unit(...services)], [cluster()])).toEqual([]);
});

test('gateways of both kinds become facts of their cluster, and nothing else does', () => {
  const others = [object('v1', 'Service'), object('example.org/v1', 'Gateway')];
  const gateways = [object('gateway.networking.k8s.io/v1', 'Gateway'), object('networking.istio.io/v1', 'Gateway')];
  const fact = { path: 'main/Gateway', fact: { kind: 'gateway', cluster: 'main', name: 'web' } };
  expect(deliveredGateways([unit(...others, ...gateways)])).toEqual([fact, fact]);
});

test('a synthesis refuses both in a cluster that nothing leads to', () => {
  const project = new Project();
  try {
    const app = project.app();
    const main = new Cluster(app, 'main');
    declareFact(main, cluster({ hasEntry: false }).fact);
    const apps = new DeliveryUnit(main, 'web', { layer: Layer.APPS, component: 'web', namespace: 'web' });
    const metadata = { name: 'web' };
    new ApiObject(apps, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
    });
    new ApiObject(apps, 'gateway', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata });
    const lines = problemsOf(app).filter((line) => /GATEWAY-ENTRY|LoadBalancer/.test(line));
    expect(lines.map((line) => line.trim().split(',')[0])).toEqual([
      '[main/web/gateway] a gateway is reached by the entry of its cluster',
      '[main/web/service] a Service of type LoadBalancer waits for a controller that makes one',
    ]);
  } finally {
    project.remove();
  }
});
