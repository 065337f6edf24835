import { App } from 'cdk8s';
import { CertificateIssuer, IssuerKind } from '../../../lib';
import { schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { documents, specOf } from './stand';

const issuer = CertificateIssuer.fromName('own');
const hosts = ['a.example.org', 'b.example.org', 'c.example.org'];

/** Whether a certificate is for a host: `*` stands for one label. */
function covers(names: readonly string[], host: string): boolean {
  const rest = host.slice(host.indexOf('.'));
  return names.some((name) => name === host || name === `*${rest}`);
}

function certificate(app: App): any {
  const [{ spec }] = objects(app, 'Certificate');
  return spec;
}

test('an issuer signs one certificate for all, which the operator leaves alone', () => {
  const { app } = documents({ issuer });
  expect(certificate(app)).toMatchObject({
    secretName: 'documents-ssl',
    issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'own' },
    usages: ['digital signature', 'key encipherment', 'server auth', 'client auth'],
  });
  const { secrets, tls } = specOf(app);
  expect(secrets).toMatchObject({ ssl: 'documents-ssl', sslInternal: 'documents-ssl' });
  // An `issuerConf` has the operator make an authority of its own beside, and start members anew for ever.
  expect(tls).toEqual({ mode: 'requireTLS', allowInvalidCertificates: false });
  expect(objects(documents().app, 'Certificate')).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});

test('an issuer of the namespace signs too', () => {
  const { app } = documents({ issuer: CertificateIssuer.fromName('own', IssuerKind.NAMESPACE) });
  expect(certificate(app).issuerRef).toMatchObject({ kind: 'Issuer', name: 'own' });
});

test.each([[undefined], [2]])(
  'it names every host that callers, members and exporters call, with %s shards',
  (shards) => {
    const { app, documents: database } = documents({ issuer, shards });
    const names: string[] = certificate(app).dnsNames;
    const called = [
      ...database.hosts.map((host) => host.split(':')[0]),
      'localhost',
      'documents-rs0-0.documents-rs0.exam.svc.cluster.local',
      ...(shards === undefined
        ? []
        : [
            'documents-rs1-2.documents-rs1.exam.svc.cluster.local',
            'documents-cfg-0.documents-cfg.exam.svc.cluster.local',
            'documents-mongos-1.exam.svc.cluster.local',
          ]),
    ];
    expect(called.filter((host) => !covers(names, host))).toEqual([]);
    expect(covers(names, 'web.exam.svc.cluster.local')).toBe(false);
    expect(new Set(names).size).toBe(names.length);
  },
);

test('callers outside reach each member by its own name and load balancer, from ranges that are named', () => {
  const { app } = documents({
    issuer,
    outside: { hosts, from: ['203.0.113.0/24'], annotations: { 'example.org/network': 'campus' } },
  });
  expect(specOf(app).replsets[0]).toMatchObject({
    splitHorizons: {
      'documents-rs0-0': { outside: 'a.example.org' },
      'documents-rs0-1': { outside: 'b.example.org' },
      'documents-rs0-2': { outside: 'c.example.org' },
    },
    expose: {
      enabled: true,
      type: 'LoadBalancer',
      externalTrafficPolicy: 'Local',
      loadBalancerSourceRanges: ['203.0.113.0/24'],
      annotations: { 'example.org/network': 'campus' },
    },
  });
  expect(certificate(app).dnsNames).toEqual(expect.arrayContaining(hosts));
  expect(schemaProblems(app)).toEqual([]);
  expect(validations(app)).toEqual([]);
  expect(specOf(documents({ issuer }).app).replsets[0]).not.toHaveProperty('expose');
});
