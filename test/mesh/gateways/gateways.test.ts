import { App } from 'cdk8s';
import { CertificateIssuer, HttpRoutes, IssuerKind, IstioGateway, KongGateway, SecretReference } from '../../../lib';
import { DeliveryUnit, Layer } from '../../../lib/manifests';
import { hostSlug } from '../../../lib/manifests/routes/host-names';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';
import { ISSUER, service, shop } from './stand';

function gatewayOf(root: App): any {
  return objects(root, 'Gateway')[0];
}

test('the gateway of a mesh names the Service of its pods, so that istiod makes no other', () => {
  const app = new App();
  new IstioGateway(app, 'gateway', { mesh: new StubMesh(app, 'mesh'), issuer: ISSUER });
  expect(gatewayOf(app)).toMatchObject({
    metadata: { name: 'istio-ingressgateway', namespace: 'istio-ingress' },
    spec: {
      gatewayClassName: 'istio',
      addresses: [{ type: 'Hostname', value: 'istio-ingressgateway.istio-ingress.svc.cluster.local' }],
    },
  });
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});

test('nothing of the platform waits until an authority has signed for a host', () => {
  const app = new App();
  const gateway = new KongGateway(app, 'kong', { issuer: ISSUER });
  gateway.addHost('shop.example.org', 'shop');
  expect(objects(app, 'Certificate')).toHaveLength(1);
  const [unit] = app.node.findAll().filter((construct): construct is DeliveryUnit => {
    return DeliveryUnit._isDeliveryUnit(construct) && construct.component === 'kong-kong-gateway';
  });
  expect(unit.layer).toBe(Layer.APPS);
});

test('each host has a listener with a certificate of its own, which only named namespaces may have routes for', () => {
  const app = new App();
  const gateway = new IstioGateway(app, 'gateway', { mesh: new StubMesh(app, 'mesh'), issuer: ISSUER });
  expect(gateway.addHost('shop.example.org', 'shop')).toBe('shop-example-org');
  expect(gateway.addHost('shop.example.org', 'blog')).toBe('shop-example-org');
  const [plain, tls, ...none] = gatewayOf(app).spec.listeners;
  expect(plain).toEqual({
    name: 'plain',
    port: 80,
    protocol: 'HTTP',
    allowedRoutes: { namespaces: { from: 'Same' } },
  });
  expect(tls).toEqual({
    name: 'shop-example-org',
    hostname: 'shop.example.org',
    port: 443,
    protocol: 'HTTPS',
    tls: { mode: 'Terminate', certificateRefs: [{ kind: 'Secret', name: 'shop-example-org-tls' }] },
    allowedRoutes: {
      namespaces: {
        from: 'Selector',
        selector: {
          matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['blog', 'shop'] }],
        },
      },
    },
  });
  expect(none).toEqual([]);
  expect(objects(app, 'Certificate').map(({ metadata, spec }) => [metadata, spec])).toEqual([
    [
      { name: 'shop-example-org-tls', namespace: 'istio-ingress', labels: expect.anything() },
      {
        secretName: 'shop-example-org-tls',
        dnsNames: ['shop.example.org'],
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'letsencrypt' },
        privateKey: { rotationPolicy: 'Always' },
      },
    ],
  ]);
});

test('callers without TLS are sent to TLS, at the host and the path that they call', () => {
  const app = new App();
  new IstioGateway(app, 'gateway', { mesh: new StubMesh(app, 'mesh'), issuer: ISSUER });
  expect(objects(app, 'HTTPRoute').map(({ spec }) => spec)).toEqual([
    {
      parentRefs: [{ name: 'istio-ingressgateway', sectionName: 'plain' }],
      rules: [{ filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https', statusCode: 301 } }] }],
    },
  ]);
});

test('a certificate that is given is asked of nobody, also one for all hosts of a domain', () => {
  const app = new App();
  const gateway = new IstioGateway(app, 'gateway', {
    mesh: new StubMesh(app, 'mesh'),
    certificates: {
      '*.example.org': SecretReference.fromName('all'),
      'own.example.org': SecretReference.fromName('own'),
    },
  });
  ['own.example.org', 'a.example.org'].forEach((host) => gateway.addHost(host, 'shop'));
  expect(objects(app, 'Certificate')).toEqual([]);
  expect(
    gatewayOf(app)
      .spec.listeners.slice(1)
      .map(({ tls }: any) => tls.certificateRefs[0].name),
  ).toEqual(['all', 'own']);
  expect(validations(app)).toEqual([]);
  gateway.addHost('a.b.example.org', 'shop');
  expect(validations(app)).toEqual([
    "[gateway/Gateway] a host of callers outside has a certificate, got no issuer for 'a.b.example.org'; name an 'issuer', a Secret in 'certificates', or add an issuer to a CertManager of the cluster",
  ]);
});

test('an issuer of one namespace is named as such', () => {
  const app = new App();
  const issuer = CertificateIssuer.fromName('own', IssuerKind.NAMESPACE);
  new KongGateway(app, 'gateway', { issuer }).addHost('shop.example.org', 'shop');
  expect(objects(app, 'Certificate')[0]).toMatchObject({ spec: { issuerRef: { kind: 'Issuer', name: 'own' } } });
});

test('hosts that differ in dots and hyphens alone have listeners of different names', () => {
  const hosts = ['a-b.example.org', 'a.b.example.org', 'a--b.example.org', '*.example.org', 'wildcard.example.org'];
  expect(new Set(hosts.map(hostSlug)).size).toBe(hosts.length);
});

test('more hosts than a Gateway takes are refused', () => {
  const app = new App();
  const gateway = new KongGateway(app, 'gateway', { issuer: ISSUER });
  Array.from({ length: 63 }, (_, i) => gateway.addHost(`h${i}.example.org`, 'shop'));
  expect(validations(app)).toEqual([]);
  gateway.addHost('one-more.example.org', 'shop');
  expect(validations(app)).toEqual([
    "[gateway/Gateway] a Gateway has at most 63 hosts beside the listener without TLS, got 64; give some of them one certificate by '*.example.org', or another gateway",
  ]);
});

test('the same host is stated of two gateways, and the same call of two routes, so that rules find them', () => {
  const app = new App();
  const namespace = shop(app);
  const web = service(namespace);
  const gateway = new KongGateway(app, 'gateway', { issuer: ISSUER });
  new HttpRoutes(namespace, 'one', { gateway, host: 'shop.example.org' }).addRoute('/api', web);
  new HttpRoutes(namespace, 'two', { gateway, host: 'shop.example.org' }).addRoute('/api', web);
  const names = factsOf(app, 'name').map((fact) => [(fact as any).space, (fact as any).name]);
  expect(names).toEqual([
    ["routes of gateway 'gateway'", 'shop.example.org/api'],
    ["routes of gateway 'gateway'", 'shop.example.org/api'],
    ["hosts that gateways of cluster 'cluster' answer to", 'shop.example.org'],
  ]);
});

test('settings of another kind are refused', () => {
  const app = new App();
  expect(() => new IstioGateway(app, 'gateway', {} as never)).toThrow(
    "[gateway] 'mesh' of a gateway of Istio is a mesh, got nothing; write it as new IstioMesh(cluster, 'mesh')",
  );
  expect(() => new KongGateway(app, 'kong', { issuer: 'letsencrypt' as never, replicas: 'two' as never })).toThrow(
    "[kong] 'issuer' of a gateway of Kong is an issuer, got 'letsencrypt'; write it as CertificateIssuer.fromName('letsencrypt')\n[kong] 'replicas' of a gateway of Kong is a number, got 'two'; write it as 2",
  );
  expect(() => CertificateIssuer.fromName('own', 'issuer' as never)).toThrow("'issuerKind' of an issuer is one of");
});
