import { App } from 'cdk8s';
import { parse } from 'yaml';
import { TraefikGateway } from '../../../lib';
import { enterEntry } from '../../../lib/manifests';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { ISSUER, routes } from './stand';

function withBundled(): App {
  const app = new App();
  enterEntry(app, { servesLoadBalancers: false, ingressController: 'traefik' });
  return app;
}

test('without one of the distribution, Traefik comes by its chart, with fixed ports of all nodes and no Gateway of its own', () => {
  const app = new App();
  new TraefikGateway(app, 'gateway', { issuer: ISSUER });
  const [{ spec }] = objects(app, 'HelmChart') as any[];
  expect(spec).toMatchObject({ chart: 'traefik', version: '41.3.0', targetNamespace: 'traefik' });
  expect(parse(spec.valuesContent)).toMatchObject({
    deployment: { replicas: 2 },
    providers: { kubernetesGateway: { enabled: true }, kubernetesIngress: { strictPrefixMatching: true } },
    gateway: { enabled: false },
    gatewayClass: { enabled: true, name: 'traefik' },
    service: { spec: { type: 'NodePort' } },
    ports: { web: { nodePort: 30080 }, websecure: { nodePort: 30443 } },
  });
  expect(factsOf(app, 'gateway-ports')).toEqual([{ kind: 'gateway-ports', cluster: 'cluster', owner: 'traefik' }]);
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});

test('its listeners have the ports of its pods, which is how Traefik finds them', () => {
  const app = new App();
  new TraefikGateway(app, 'gateway', { issuer: ISSUER }).addHost('shop.example.org', 'shop');
  const [gateway] = objects(app, 'Gateway') as any[];
  expect(gateway.spec.listeners.map(({ port }: any) => port)).toEqual([8000, 8443]);
});

test('the Traefik of the distribution is used where it stands: nothing is installed, and no definitions twice', () => {
  const app = withBundled();
  const gateway = new TraefikGateway(app, 'gateway', { issuer: ISSUER });
  expect(objects(app, 'HelmChart')).toEqual([]);
  expect(objects(app, 'CustomResourceDefinition')).toEqual([]);
  expect([gateway.gatewayNamespace, gateway.callerNamespace]).toEqual(['traefik', 'kube-system']);
  const { routes: shopRoutes, web } = routes({ gateway }, app);
  shopRoutes.addRoute('/', web);
  expect(JSON.stringify(objects(web, 'NetworkPolicy'))).toContain('"kubernetes.io/metadata.name":"kube-system"');
  expect(validations(app)).toEqual([]);
});

test('what only pods of its own have is refused of those of the distribution, and their namespace for certificates', () => {
  const app = withBundled();
  new TraefikGateway(app, 'gateway', { issuer: ISSUER, replicas: 3, namespace: 'kube-system' });
  expect(validations(app)).toEqual([
    "[gateway] a gateway has a namespace of its own, whose name is a label, got 'kube-system'; correct 'namespace'",
    "[gateway] the distribution has one pod of its Traefik on each node, got 'replicas', 'cores' or 'memory'; take them out, or bring another Traefik with 'ingress: IngressController.NONE'",
  ]);
});
