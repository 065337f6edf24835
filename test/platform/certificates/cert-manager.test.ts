import { App, App as Cdk8sApp } from 'cdk8s';
import { parse } from 'yaml';
import { AcmeIssuerOptions, CertManager, IstioGateway, KongGateway, SecretReference } from '../../../lib';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';

function chartValues(root: App): any {
  const [{ spec }] = objects(root, 'HelmChart') as any[];
  return parse(spec.valuesContent);
}

test('cert-manager is installed with more than one of each of its programs, in a namespace for hardened pods', () => {
  const app = new App();
  new CertManager(app, 'certificates');
  expect(objects(app, 'HelmChart')).toMatchObject([
    {
      spec: {
        repo: 'https://charts.jetstack.io',
        chart: 'cert-manager',
        version: 'v1.21.1',
        targetNamespace: 'cert-manager',
      },
    },
  ]);
  expect(chartValues(app)).toMatchObject({
    crds: { enabled: true },
    replicaCount: 2,
    webhook: { replicaCount: 3 },
    cainjector: { replicaCount: 2 },
    podDisruptionBudget: { enabled: true },
    startupapicheck: { enabled: false },
    config: {},
  });
  expect(objects(app, 'Namespace')[0].metadata).toMatchObject({
    labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
  });
  expect(objects(app, 'NetworkPolicy')[0]).toMatchObject({
    spec: {
      ingress: [
        { from: [{ podSelector: {} }] },
        {
          ports: [
            { port: 10250, protocol: 'TCP' },
            { port: 9402, protocol: 'TCP' },
          ],
        },
      ],
    },
  });
  expect(validations(app)).toEqual([]);
});

test('an authority on the Internet is answered by a gateway, for which cert-manager makes routes', () => {
  const app = new App();
  const gateway = new IstioGateway(app, 'gateway', { mesh: new StubMesh(app, 'mesh') });
  const issuer = new CertManager(app, 'certificates').addAcmeIssuer('letsencrypt', {
    email: 'ops@example.org',
    gateway,
  });
  expect(issuer.issuerName).toBe('letsencrypt');
  expect(objects(app, 'ClusterIssuer')).toMatchObject([
    {
      metadata: { name: 'letsencrypt' },
      spec: {
        acme: {
          email: 'ops@example.org',
          server: 'https://acme-v02.api.letsencrypt.org/directory',
          privateKeySecretRef: { name: 'letsencrypt-account' },
          solvers: [
            {
              http01: {
                gatewayHTTPRoute: {
                  parentRefs: [{ kind: 'Gateway', name: 'istio-ingressgateway', namespace: 'istio-ingress' }],
                },
              },
            },
          ],
        },
      },
    },
  ]);
  expect(chartValues(app).config).toMatchObject({ gatewayAPI: { enabled: true } });
  expect(schemaProblems(app)).toEqual([]);
});

test('the one issuer of a cluster signs for hosts of its gateways, whichever is made first', () => {
  const app = new App();
  const gateway = new KongGateway(app, 'gateway');
  gateway.addHost('shop.example.org', 'shop');
  expect(validations(app)).toEqual([
    expect.stringContaining('a host of callers outside has a certificate, got no issuer'),
  ]);
  const manager = new CertManager(app, 'certificates');
  manager.addAuthority('own', SecretReference.fromName('own-authority'));
  expect(validations(app)).toEqual([]);
  expect(objects(app, 'Certificate')).toMatchObject([{ spec: { issuerRef: { kind: 'ClusterIssuer', name: 'own' } } }]);
  expect(objects(app, 'ClusterIssuer')).toMatchObject([{ spec: { ca: { secretName: 'own-authority' } } }]);
  expect(factsOf(app, 'certificate-issuer')).toHaveLength(1);
  manager.addAcmeIssuer('letsencrypt', { email: 'ops@example.org', ingressClassName: 'traefik' });
  expect(validations(app)).toEqual([expect.stringContaining('got the issuers own and letsencrypt for')]);
});

test('an issuer twice, and an authority that calls by two ways or none, are refused', () => {
  const app = new Cdk8sApp();
  const manager = new CertManager(app, 'certificates');
  const acme = (options: Partial<AcmeIssuerOptions>) => () =>
    manager.addAcmeIssuer('letsencrypt', { email: 'ops@example.org', ...options });
  expect(acme({})).toThrow(
    "[certificates] an authority calls a host by a gateway or by an Ingress, got neither for 'letsencrypt'; set 'gateway' or 'ingressClassName'",
  );
  expect(acme({ gateway: new KongGateway(app, 'kong'), ingressClassName: 'kong' })).toThrow('got both for');
  expect(acme({ email: 5 as never })).toThrow("[certificates] 'email' of an issuer is a text, got 5;");
  acme({ ingressClassName: 'kong', email: 'ops', server: 'http://acme.example.org/' })();
  expect(acme({ ingressClassName: 'kong' })).toThrow("an issuer is the only one of its name, got 'letsencrypt' twice");
  expect(validations(manager)).toEqual([
    "[certificates] an authority writes to an address, got 'ops' for 'letsencrypt'; correct 'email'",
    "[certificates] an authority has an https address, got 'http://acme.example.org/' for 'letsencrypt'; correct 'server'",
  ]);
});
