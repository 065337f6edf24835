import { App, Chart } from 'cdk8s';
import { GatewayApi, KongGateway, TraefikGateway } from '../../../lib';
import { DeliveryUnit, Layer, enterEntry } from '../../../lib/manifests';
import { objects, validations } from '../../support/rendered';
import { ISSUER } from './stand';

const KINDS = [
  ...['BackendTLSPolicy', 'GRPCRoute', 'Gateway', 'GatewayClass', 'HTTPRoute', 'ListenerSet', 'ReferenceGrant'],
  ...['TCPRoute', 'TLSRoute', 'UDPRoute'],
];

function definitions(app: App): any[] {
  return objects(app, 'CustomResourceDefinition');
}

test('the definitions are of the standard channel, whole, and come before all else', () => {
  const app = new App();
  const api = new GatewayApi(app, 'api');
  expect(
    definitions(app)
      .map(({ spec }) => spec.names.kind)
      .sort(),
  ).toEqual(KINDS);
  for (const { metadata, spec } of definitions(app)) {
    expect(metadata.annotations).toMatchObject({
      'api-approved.kubernetes.io': expect.stringContaining('kubernetes-sigs/gateway-api'),
      'gateway.networking.k8s.io/bundle-version': api.version,
      'gateway.networking.k8s.io/channel': 'standard',
    });
    expect(spec.versions.filter(({ storage }: any) => storage)).toHaveLength(1);
    // Controllers say there what they make of an object; ReferenceGrant alone has none.
    const withStatus = spec.versions.filter(({ subresources }: any) => subresources?.status !== undefined).length;
    expect([spec.names.kind, withStatus]).toEqual([
      spec.names.kind,
      spec.names.kind === 'ReferenceGrant' ? 0 : spec.versions.length,
    ]);
  }
  const [unit] = api.node.findAll().filter((construct) => DeliveryUnit._isDeliveryUnit(construct));
  expect(unit.layer).toBe(Layer.CRDS);
});

test('gateways bring the definitions, once in a cluster', () => {
  const app = new App();
  new KongGateway(app, 'kong', { issuer: ISSUER });
  new TraefikGateway(new Chart(app, 'chart'), 'traefik', { issuer: ISSUER });
  expect(definitions(app)).toHaveLength(KINDS.length);
});

test('definitions that are stated before serve the gateways; after them they are refused', () => {
  const app = new App();
  new GatewayApi(app, 'api');
  new KongGateway(app, 'kong', { issuer: ISSUER });
  expect(definitions(app)).toHaveLength(KINDS.length);
  expect(() => new GatewayApi(app, 'again')).toThrow(
    "[again] the definitions of the Gateway API stand once in a cluster, got them by 'api' already; take this one out, or make it before the gateways",
  );
});

test('beside the Traefik of the distribution they come only where they are stated', () => {
  const app = new App();
  enterEntry(app, { servesLoadBalancers: false, ingressController: 'traefik' });
  new TraefikGateway(app, 'traefik', { issuer: ISSUER });
  expect(definitions(app)).toEqual([]);
  new GatewayApi(app, 'api');
  expect(definitions(app)).toHaveLength(KINDS.length);
  expect(validations(app)).toEqual([]);
});
