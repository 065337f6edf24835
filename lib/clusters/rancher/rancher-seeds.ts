import { Fn } from '../../cdktf';
import { BootSecret, CloudConfig } from '../../infra';
import { BOOTSTRAP_SECRET, CHARTS_NAMESPACE, Distribution, HelmChartObject } from '../../model';
import { BoundCertificate } from './rancher-certificate';
import { Seed, chartSeed, keepSeed, objectSeed, secretSeed, seeds, waitSeed } from '../nodes/seeds';

/** @internal */
export interface RancherSeedsProps {
  readonly charts: readonly HelmChartObject[];
  readonly certificate: BoundCertificate;
  readonly bootstrapPassword: BootSecret;
  /** The object that Rancher's own delivery follows; it comes when Rancher stands, which brings its kind. */
  readonly gitRepo?: object;
}

/**
 * What the servers of a Rancher create on the first start of their cluster.
 * @internal
 */
export function rancherSeeds({ charts, certificate, bootstrapPassword, gitRepo }: RancherSeedsProps): CloudConfig {
  const { pair, authority, letsEncryptEmail } = certificate;
  const [certManager, rancher] = charts;
  const password = Fn.join('', ['bootstrapPassword: ', bootstrapPassword.value, '\n']);
  return seeds({
    name: 'seeds',
    distribution: Distribution.K3S,
    seeds: [
      objectSeed('10-namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } }),
      ...(pair === undefined
        ? []
        : [
            secretSeed('20-certificate', {
              namespace: NAMESPACE,
              name: 'tls-rancher-ingress',
              type: 'kubernetes.io/tls',
              data: { 'tls.crt': pair.certificate, 'tls.key': pair.privateKey },
            }),
          ]),
      ...(authority === undefined
        ? []
        : [secretSeed('20-authority', { namespace: NAMESPACE, name: 'tls-ca', data: { 'cacerts.pem': authority } })]),
      secretSeed('20-bootstrap', {
        namespace: CHARTS_NAMESPACE,
        name: BOOTSTRAP_SECRET,
        data: { 'values.yaml': BootSecret.of(bootstrapPassword.name, password, bootstrapPassword.longest + 20) },
      }),
      chartSeed('30-cert-manager', certManager),
      // With Let's Encrypt the chart brings an Issuer, which the webhook of cert-manager must have admitted.
      ...(letsEncryptEmail === undefined ? [] : [waitSeed('31-cert-manager', 'cert-manager/cert-manager-webhook')]),
      chartSeed('40-rancher', rancher),
      waitSeed('41-rancher', `${NAMESPACE}/rancher`),
      keepSeed('42-cert-manager', 'cert-manager'),
      keepSeed('43-rancher', 'rancher'),
      ...(gitRepo === undefined ? [] : [objectSeed('50-delivery', gitRepo)]),
    ] satisfies Seed[],
  });
}

const NAMESPACE = 'cattle-system';
