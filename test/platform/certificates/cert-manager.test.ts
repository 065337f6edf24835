import { App, App as Cdk8sApp } from 'cdk8s';
import { parse } from 'yaml';
import {
  AcmeIssuerOptions,
  CertManager,
  ClusterIssuer,
  IstioGateway,
  KongGateway,
  SecretReference,
} from '../../../lib';
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
  const acme = (name: string, options: Partial<AcmeIssuerOptions>) =>
    manager.addAcmeIssuer(name, { email: 'ops@example.org', ...options });
  acme('none', {});
  acme('both', { gateway: new KongGateway(app, 'kong'), ingressClassName: 'kong' });
  acme('own', { ingressClassName: 'kong', email: 'ops', server: 'http://acme.example.org/' });
  expect(() => acme('own', {})).toThrow("[certificates] an issuer is the only one of its name, got 'own' twice;");
  expect(validations(manager)).toEqual([
    "[certificates/Issuer-none] an authority calls a host by a gateway or by an Ingress, got neither; set 'gateway' or 'ingressClassName'",
    "[certificates/Issuer-both] an authority calls a host by a gateway or by an Ingress, got both; set 'gateway' or 'ingressClassName'",
    "[certificates/Issuer-own] an authority writes to an address, got 'ops'; correct 'email'",
    "[certificates/Issuer-own] an authority has an https address, got 'http://acme.example.org/'; correct 'server'",
  ]);
});

test('settings of another kind, and an issuer without one authority, are refused', () => {
  const app = new App();
  const manager = new CertManager(app, 'certificates');
  expect(() => manager.addAcmeIssuer('a', { email: 5 as never })).toThrow(
    "[certificates/Issuer-a] 'acme.email' of an issuer is a text, got 5;",
  );
  expect(() => manager.addAuthority('b', undefined as never)).toThrow(
    "[certificates/Issuer-b] an issuer has one authority, got none for 'b'; set 'acme' or 'authority'",
  );
  expect(() => new CertManager(app, 'other', { versions: '1.21' as never })).toThrow(
    "[other] 'versions' of a cert-manager is one of Versions, got '1.21'",
  );
});

test('an issuer stands without a cert-manager of ours too', () => {
  const app = new App();
  new ClusterIssuer(app, 'issuer', { name: 'own', authority: SecretReference.fromName('own-authority') });
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});
