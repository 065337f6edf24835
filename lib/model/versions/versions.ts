import { K3sRelease, Rke2Release } from './distribution-release';
import { KubernetesRange } from './kubernetes-version';
import { RancherCompanion, Release } from './release';

export interface VersionsProps {
  /** @default 2.14.4 */
  readonly rancher?: Release;
  /** @default v1.21.1 */
  readonly certManager?: Release;
  /** @default 109.0.7+up10.0.8 */
  readonly rancherBackup?: RancherCompanion;
  /** @default v1.35.6+k3s1 */
  readonly k3s?: K3sRelease;
  /** @default v1.35.6+rke2r1 */
  readonly rke2?: Rke2Release;
}

/** One row of the version table: releases that are made for each other. */
export class Versions {
  /** The row that this version of the library is tested with. */
  public static defaults(): Versions {
    return new Versions({});
  }

  /** The default row with other releases in it. */
  public static of(props: VersionsProps): Versions {
    return new Versions(props);
  }

  /** The chart `rancher` of https://releases.rancher.com/server-charts/stable. */
  public readonly rancher: Release;
  /** The chart `cert-manager` of https://charts.jetstack.io. */
  public readonly certManager: Release;
  /** The charts `rancher-backup-crd` and `rancher-backup` of https://charts.rancher.io. */
  public readonly rancherBackup: RancherCompanion;
  /** The Terraform provider `rancher/rancher2` that the library's bindings are made of. */
  public readonly rancherProvider: RancherCompanion = RANCHER_PROVIDER;
  public readonly k3s: K3sRelease;
  public readonly rke2: Rke2Release;

  private constructor(props: VersionsProps) {
    this.rancher = props.rancher ?? RANCHER;
    this.certManager = props.certManager ?? CERT_MANAGER;
    this.rancherBackup = props.rancherBackup ?? RANCHER_BACKUP;
    this.k3s = props.k3s ?? K3S;
    this.rke2 = props.rke2 ?? RKE2;
  }

  /**
   * What keeps the backup operator from its Rancher, if anything. Ranges of Kubernetes are facts of what is installed.
   * @internal
   */
  public _backupProblem(): string | undefined {
    const { rancher, rancherBackup } = this;
    const { version, rancherMinor } = rancherBackup;
    return rancher.version.startsWith(`${rancherMinor}.`)
      ? undefined
      : `rancher-backup ${version} is made for rancher ${rancherMinor}, got rancher ${rancher.version}; choose another in 'versions'`;
  }
}

const RANCHER: Release = {
  version: '2.14.4',
  kubernetes: KubernetesRange.of('1.33', '1.35'),
  source: 'kubeVersion of its chart (below 1.36) and of the chart of Fleet that it brings (1.33 and above)',
};

const CERT_MANAGER: Release = {
  version: 'v1.21.1',
  kubernetes: KubernetesRange.of('1.33', '1.36'),
  source: 'https://cert-manager.io/docs/releases/#supported-releases',
};

const RANCHER_BACKUP: RancherCompanion = {
  version: '109.0.7+up10.0.8',
  rancherMinor: '2.14',
  source: 'catalog.cattle.io/rancher-version of its chart (2.14.0 and above, below 2.15.0)',
};

const RANCHER_PROVIDER: RancherCompanion = {
  version: '14.1.1',
  rancherMinor: '2.14',
  source: "README of rancher/terraform-provider-rancher2: its major number is Rancher's minor number",
};

const K3S = K3sRelease.of('v1.35.6+k3s1', {
  sha256: '2b52a2c1ca6eb502e2a0ffa1a4cf79eef94875926577c1e43347ed292cc92432',
});

const RKE2 = Rke2Release.of('v1.35.6+rke2r1');
