import { stringify } from 'yaml';
import { Fn } from '../cdktf';
import { BootFile, BootSecret, CloudConfig } from '../infra';
import { BOOTSTRAP_SECRET, CHARTS_NAMESPACE, HelmChartObject } from '../model';
import { BoundCertificate } from './rancher-certificate';

const FOLDER = '/var/lib/cloudserve/seeds';
/** ConfigMap that says that all seeds were created. */
const MARK = 'cloudserve-seeds';

/** @internal */
export interface RancherSeedsProps {
  readonly charts: readonly HelmChartObject[];
  readonly certificate: BoundCertificate;
  readonly bootstrapPassword: BootSecret;
  /** The object that Rancher's own delivery follows; it comes when Rancher stands, which brings its kind. */
  readonly gitRepo?: object;
}

/**
 * Objects that the servers create once when the API is there: K3s's Helm controller does the rest, so that no kubeconfig leaves the cluster.
 * @internal
 */
export function rancherSeeds({ charts, certificate, bootstrapPassword, gitRepo }: RancherSeedsProps): CloudConfig {
  const { pair, authority, letsEncryptEmail } = certificate;
  const [certManager, rancher] = charts;
  const password = Fn.join('', ['bootstrapPassword: ', bootstrapPassword.value, '\n']);
  const files: BootFile[] = [
    object('10-namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'cattle-system' } }),
    ...(pair === undefined
      ? []
      : [
          secret('20-certificate', 'cattle-system', 'tls-rancher-ingress', 'kubernetes.io/tls', {
            'tls.crt': encoded(pair.certificate),
            'tls.key': encoded(pair.privateKey),
          }),
        ]),
    ...(authority === undefined
      ? []
      : [secret('20-authority', 'cattle-system', 'tls-ca', 'Opaque', { 'cacerts.pem': encoded(authority) })]),
    secret('20-bootstrap', CHARTS_NAMESPACE, BOOTSTRAP_SECRET, 'Opaque', {
      'values.yaml': encoded(BootSecret.of(bootstrapPassword.name, password, bootstrapPassword.longest + 20)),
    }),
    object('30-cert-manager', firstInstallation(certManager)),
    // With Let's Encrypt the chart brings an Issuer, which the webhook of cert-manager must have admitted.
    ...(letsEncryptEmail === undefined ? [] : [seed('31-cert-manager.wait', 'cert-manager/cert-manager-webhook\n')]),
    object('40-rancher', firstInstallation(rancher)),
    seed('41-rancher.wait', 'cattle-system/rancher\n'),
    seed('42-cert-manager.keep', `${CHARTS_NAMESPACE}/cert-manager\n`),
    seed('43-rancher.keep', `${CHARTS_NAMESPACE}/rancher\n`),
    ...(gitRepo === undefined ? [] : [object('50-delivery', gitRepo)]),
  ];
  return new CloudConfig({
    files,
    scripts: ['seed'],
    units: [
      {
        name: 'cloudserve-seeds.service',
        content: `[Unit]
Description=Objects of the first start are created
Wants=k3s.service
After=k3s.service
StartLimitIntervalSec=0

[Service]
Type=oneshot
RemainAfterExit=yes
TimeoutStartSec=infinity
ExecStart=/usr/local/lib/cloudserve/seed ${FOLDER} ${MARK}
Restart=on-failure
RestartSec=60s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
  });
}

/**
 * Without `failurePolicy`: a first installation that a reboot interrupts has nothing to lose and is made again. Once it stands the chart gets
 * the policy that later versions have, so that a failed upgrade removes nothing.
 * @see https://docs.k3s.io/add-ons/helm
 */
function firstInstallation(chart: HelmChartObject): HelmChartObject {
  const kept = Object.entries(chart.spec).filter(([key]) => key !== 'failurePolicy');
  return { ...chart, spec: Object.fromEntries(kept) };
}

function object(name: string, content: object): BootFile {
  return seed(`${name}.yaml`, stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }));
}

/** A Secret whose data are in base64, so that no value can break the object. */
function secret(
  name: string,
  namespace: string,
  secretName: string,
  type: string,
  data: Record<string, BootSecret>,
): BootFile {
  const places = Object.keys(data).map((key): [string, string] => [key, key.replace(/\./g, '-')]);
  return {
    ...object(name, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: secretName, namespace },
      type,
      data: Object.fromEntries(places.map(([key, place]) => [key, `<<${place}>>`])),
    }),
    secrets: Object.fromEntries(places.map(([key, place]) => [place, data[key]])),
  };
}

function seed(name: string, content: string): BootFile {
  return { path: `${FOLDER}/${name}`, content, permissions: '0600' };
}

function encoded({ name, value, longest }: BootSecret): BootSecret {
  return BootSecret.of(name, Fn.base64encode(value), Math.ceil(longest / 3) * 4);
}
