import { stringify } from 'yaml';
import { Fn } from '../../cdktf';
import { BootFile, BootSecret, CloudConfig } from '../../infra';
import { CHARTS_NAMESPACE, Distribution, HelmChartObject } from '../../model';

/**
 * What servers create once, or wait for, in the order of the names.
 * @internal
 */
export interface Seed {
  /** With a number before it: `10-namespace`. */
  readonly name: string;
  readonly content: string;
  /** Values of a deployment that stand in the content as `<<name>>`. */
  readonly secrets?: Record<string, BootSecret>;
}

/** @internal */
export interface SeedsProps {
  /** The only one of its name on a server: its folder, its unit and the ConfigMap that says that all were created have it. */
  readonly name: string;
  readonly distribution: Distribution;
  readonly seeds: readonly Seed[];
}

/**
 * Objects that the servers create once when the API is there: the distribution's Helm controller does the rest, so that no kubeconfig leaves
 * the cluster. Whoever installs the distribution may do so later, as Rancher does.
 * @internal
 */
export function seeds({ name, distribution, seeds }: SeedsProps): CloudConfig {
  const folder = `/var/lib/cloudserve/${name}`;
  const { unit, environment } = PROGRAMS[distribution];
  return new CloudConfig({
    files: seeds.map(({ name: file, content, secrets }): BootFile => ({
      path: `${folder}/${file}`,
      content,
      permissions: '0600',
      secrets,
    })),
    scripts: ['seed'],
    units: [
      {
        name: `cloudserve-${name}.service`,
        content: `[Unit]
Description=Objects of the first start are created
Wants=${unit}
After=${unit}
StartLimitIntervalSec=0

[Service]
Type=oneshot
RemainAfterExit=yes
TimeoutStartSec=infinity
${environment}ExecStart=/usr/local/lib/cloudserve/seed ${folder} cloudserve-${name}
Restart=on-failure
RestartSec=60s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
  });
}

/** The seed script calls K3s's own kubectl unless it is told otherwise. */
const PROGRAMS: Record<Distribution, { readonly unit: string; readonly environment: string }> = {
  [Distribution.K3S]: { unit: 'k3s.service', environment: '' },
  [Distribution.RKE2]: {
    unit: 'rke2-server.service',
    environment: `Environment="SEED_KUBECTL=/var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml"\n`,
  },
};

/** @internal */
export function objectSeed(name: string, content: object): Seed {
  return { name: `${name}.yaml`, content: stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }) };
}

/**
 * Without `failurePolicy`: a first installation that a reboot interrupts has nothing to lose and is made again. Once it stands the chart gets
 * the policy that later versions have by its `keepSeed`, so that a failed upgrade removes nothing.
 * @see https://docs.k3s.io/add-ons/helm
 * @internal
 */
export function chartSeed(name: string, chart: HelmChartObject): Seed {
  const kept = Object.entries(chart.spec).filter(([key]) => key !== 'failurePolicy');
  return objectSeed(name, { ...chart, spec: Object.fromEntries(kept) });
}

/**
 * Waits until a chart is installed, and has its upgrades keep what stands when they fail.
 * @internal
 */
export function keepSeed(name: string, chart: string): Seed {
  return { name: `${name}.keep`, content: `${CHARTS_NAMESPACE}/${chart}\n` };
}

/**
 * Waits until a Deployment is available.
 * @param deployment with its namespace: `cattle-system/rancher`
 * @internal
 */
export function waitSeed(name: string, deployment: string): Seed {
  return { name: `${name}.wait`, content: `${deployment}\n` };
}

/** @internal */
export interface SecretSeedProps {
  readonly namespace: string;
  readonly name: string;
  readonly type?: string;
  /** Values of a deployment. */
  readonly data: Record<string, BootSecret>;
  /** What everybody may know. */
  readonly texts?: Record<string, string>;
}

/**
 * A Secret whose data are in base64, so that no value can break the object.
 * @internal
 */
export function secretSeed(name: string, { namespace, name: secretName, type, data, texts }: SecretSeedProps): Seed {
  const places = Object.keys(data).map((key): [string, string] => [key, key.replace(/\./g, '-')]);
  return {
    ...objectSeed(name, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: secretName, namespace },
      type: type ?? 'Opaque',
      data: {
        ...Object.fromEntries(places.map(([key, place]) => [key, `<<${place}>>`])),
        ...Object.fromEntries(
          Object.entries(texts ?? {}).map(([key, text]) => [key, Buffer.from(text).toString('base64')]),
        ),
      },
    }),
    secrets: Object.fromEntries(places.map(([key, place]) => [place, encoded(data[key])])),
  };
}

function encoded({ name, value, longest }: BootSecret): BootSecret {
  return BootSecret.of(name, Fn.base64encode(value), Math.ceil(longest / 3) * 4);
}
