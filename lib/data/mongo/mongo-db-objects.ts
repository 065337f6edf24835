import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ICertificateIssuer } from '../../manifests';
import { MongoDbSettings } from './mongo-db-settings';
import { DNS_SUFFIX, EXPORTER_PORT, certificateSecret, numbered, replicaSetName, routerHosts } from './mongo-db-names';
import { CONFIG_SET } from './mongo-db-sets';

/**
 * The account of its pods, which gets no token: they call the API of the cluster for nothing.
 * @internal
 */
export function accountObject(unit: Construct, namespace: string, name: string): void {
  new ApiObject(unit, 'Account', {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, namespace },
    automountServiceAccountToken: false,
  });
}

/**
 * One certificate for members and routers. The operator leaves it alone: with an issuer of its own it makes an authority beside that of the
 * issuer, takes the certificate for outdated, and starts all members anew for ever.
 * @see https://github.com/percona/percona-server-mongodb-operator/blob/v1.22.0/pkg/controller/perconaservermongodb/ssl.go
 * @internal
 */
export function certificateObject(
  unit: Construct,
  { name, namespace, sets, isSharded, routers }: MongoDbSettings,
  { issuerName, issuerKind }: ICertificateIssuer,
  outside: readonly string[],
): void {
  const services = [...numbered(sets).map(replicaSetName), ...(isSharded ? [CONFIG_SET] : [])];
  new ApiObject(unit, 'Certificate', {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: certificateSecret(name), namespace },
    spec: {
      secretName: certificateSecret(name),
      commonName: name,
      dnsNames: [
        'localhost',
        ...services.flatMap((service) => serviceNames(`${name}-${service}`, namespace)),
        ...routerHosts(name, namespace, routers),
        ...outside,
      ],
      usages: ['digital signature', 'key encipherment', 'server auth', 'client auth'],
      privateKey: { rotationPolicy: 'Always' },
      issuerRef: { group: 'cert-manager.io', kind: issuerKind, name: issuerName },
    },
  });
}

/** A Service of members, and each of them. */
function serviceNames(service: string, namespace: string): string[] {
  return ['', `.${namespace}`, `.${namespace}.svc`, `.${namespace}.${DNS_SUFFIX}`].flatMap((rest) => [
    `${service}${rest}`,
    `*.${service}${rest}`,
  ]);
}

/**
 * Has Prometheus ask the exporters.
 * @internal
 */
export function monitorObject(unit: Construct, { name, namespace }: MongoDbSettings): void {
  new ApiObject(unit, 'Monitor', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name: `${name}-mongod`, namespace },
    spec: {
      selector: {
        matchLabels: { 'app.kubernetes.io/name': 'percona-server-mongodb', 'app.kubernetes.io/instance': name },
        // Routers have no exporter.
        matchExpressions: [{ key: 'app.kubernetes.io/component', operator: 'In', values: ['cfg', 'mongod'] }],
      },
      podMetricsEndpoints: [{ port: EXPORTER_PORT.name, path: '/metrics', interval: '30s' }],
    },
  });
}
