import { App } from 'cdk8s';
import { PlainIngress, PlainIngressProps, SecretReference } from '../../../lib';
import { ingressUnmaintained } from '../../../lib/analysis/rules/ingress-unmaintained';
import { collectFacts } from '../../../lib/core';
import { Fact } from '../../../lib/model';
import { schemaProblems } from '../../manifests/hardened';
import { says } from '../../support/facts';
import { objects, validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';
import { ISSUER, service, shop } from './stand';

function stand(props: Partial<PlainIngressProps> = {}, app = new App()) {
  const namespace = shop(app);
  const web = service(namespace);
  const ingress = new PlainIngress(namespace, 'small', {
    host: 'shop.example.org',
    className: 'traefik',
    issuer: ISSUER,
    ...props,
  });
  return { app, namespace, web, ingress };
}

test('an Ingress leads to services by TLS alone, with a certificate of its own', () => {
  const { app, web, ingress } = stand();
  ingress.addPath('/', web).addPath('/admin', web, { port: 9090, exact: true });
  expect(objects(app, 'Ingress')).toMatchObject([
    {
      metadata: {
        name: 'small',
        namespace: 'shop',
        annotations: {
          'traefik.ingress.kubernetes.io/router.entrypoints': 'websecure',
          'traefik.ingress.kubernetes.io/router.tls': 'true',
        },
      },
      spec: {
        ingressClassName: 'traefik',
        tls: [{ hosts: ['shop.example.org'], secretName: 'small-tls' }],
        rules: [
          {
            host: 'shop.example.org',
            http: {
              paths: [
                { path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 8080 } } } },
                { path: '/admin', pathType: 'Exact', backend: { service: { name: 'web', port: { number: 9090 } } } },
              ],
            },
          },
        ],
      },
    },
  ]);
  expect(objects(app, 'Certificate')).toMatchObject([
    { spec: { secretName: 'small-tls', dnsNames: ['shop.example.org'], issuerRef: { name: 'letsencrypt' } } },
  ]);
  expect(JSON.stringify(objects(web, 'NetworkPolicy'))).toContain('"kubernetes.io/metadata.name":"kube-system"');
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});

test('who signs the certificate is led to the pods that answer for the host, by the controller alone', () => {
  const questions = (props: Partial<PlainIngressProps> = {}) => {
    const { app, web, ingress } = stand(props);
    ingress.addPath('/', web);
    return objects(app, 'NetworkPolicy').filter(({ metadata }) => metadata.name === 'small-acme-solver');
  };
  const opened = (namespace: string) => ({
    podSelector: { matchLabels: { 'acme.cert-manager.io/http01-solver': 'true' } },
    policyTypes: ['Ingress'],
    ingress: [
      {
        from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } }],
        ports: [{ port: 8089, protocol: 'TCP' }],
      },
    ],
  });
  expect(questions()).toMatchObject([{ metadata: { namespace: 'shop' }, spec: opened('kube-system') }]);
  expect(questions({ className: 'kong', callerNamespace: 'kong' })).toMatchObject([{ spec: opened('kong') }]);
  expect(questions({ issuer: undefined, certificate: SecretReference.fromName('own') })).toEqual([]);
});

test('Kong sends callers without TLS to TLS', () => {
  const { app, web, ingress } = stand({ className: 'kong', callerNamespace: 'kong' });
  ingress.addPath('/', web);
  expect(objects(app, 'Ingress')[0].metadata.annotations).toEqual({
    'konghq.com/protocols': 'https',
    'konghq.com/https-redirect-status-code': '301',
  });
});

test('a certificate that is given is asked of nobody; without any the host is refused', () => {
  const given = stand({ issuer: undefined, certificate: SecretReference.fromName('own') });
  given.ingress.addPath('/', given.web);
  expect(objects(given.app, 'Certificate')).toEqual([]);
  expect(validations(given.app)).toEqual([]);
  const none = stand({ issuer: undefined });
  none.ingress.addPath('/', none.web);
  expect(validations(none.app)).toEqual([
    "[shop/small] a host of callers outside has a certificate, got no issuer for 'shop.example.org'; name an 'issuer' or a 'certificate', or add an issuer to a CertManager of the cluster",
  ]);
});

test('the class of ingress-nginx is warned of', () => {
  const warned = (className: string) => {
    const { app, web, ingress } = stand({ className });
    ingress.addPath('/', web);
    return says(ingressUnmaintained, ...collectFacts<Fact>(app));
  };
  expect(warned('nginx')).toEqual([
    "[shop/small] ingress-nginx is given up by its makers (no releases after March 2026, security ones included), got class 'nginx'; use the Traefik of the distribution, or routes of a gateway, or accept it with a reason",
  ]);
  expect(warned('traefik')).toEqual([]);
});

test('services of a mesh, of other namespaces and ports that are not there are refused at once', () => {
  const app = new App();
  const { web, ingress } = stand({}, app);
  const meshed = service(shop(app, new StubMesh(app, 'mesh'), 'meshed'), 'meshed-web');
  ingress.addPath('/', meshed).addPath('//', web, { port: 1 });
  expect(validations(app)).toEqual([
    "[shop/small] an Ingress leads to services of its own namespace, got 'meshed-web' of 'meshed' in 'shop'; make one there",
    "[shop/small] pods of a mesh take calls of its proxies alone, got 'meshed-web' behind an Ingress; lead to it by routes of the gateway of the mesh",
    "[shop/small] a path begins with '/' and has neither '//' nor dots alone between slashes, got '//'; correct 'path'",
    "[shop/small] a path leads to a port of its Service, got 1 of 'web', which has 8080 and 9090; correct 'port'",
  ]);
});

test('an Ingress of nothing, and settings of another kind, are refused', () => {
  const { app, ingress, namespace } = stand({ className: 'No Class', callerNamespace: 'No' });
  expect(validations(app)).toEqual([
    "[shop/small] a class is named by lower-case letters, digits, dots and hyphens, got 'No Class'; correct 'className'",
    "[shop/small] a namespace is a label, got 'No'; correct 'callerNamespace'",
    "[shop/small] callers of a host get to something, got no path of 'shop.example.org'; add one by 'addPath'",
  ]);
  expect(() => ingress.addPath('/', {} as never)).toThrow("[shop/small] 'service' of a path is a service, got an");
  expect(() => new PlainIngress(namespace, 'bare', {} as never)).toThrow(
    "[shop/bare] 'className' of an Ingress is a text, got nothing; write it as 'traefik'",
  );
});
