import { COMPONENT_RELEASES, RANCHER_MINORS } from './component-releases';
import { K3sRelease, Rke2Release } from './distribution-release';
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
  /** @default 109.0.2 */
  readonly systemUpgradeController?: Release;
  /** @default v1.23.1 */
  readonly kubeEdge?: Release;
  /** @default v1.20.6 */
  readonly rook?: Release;
  /** @default 1.12.1 */
  readonly longhorn?: Release;
  /** @default 4.13.4 */
  readonly csiDriverNfs?: Release;
  /** @default 3.5.0 */
  readonly eck?: Release;
  /** @default 1.30.3 */
  readonly istio?: Release;
  /** @default v3.5.1 */
  readonly argoCd?: Release;
  /** @default v2.9.4 */
  readonly flux?: Release;
  /** @default 26.6.0 */
  readonly mariadbOperator?: Release;
  /** @default 1.22.0 */
  readonly mongodbOperator?: Release;
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

  /** A release of Rancher with the Kubernetes that its makers state for its minor version: `Versions.rancherRelease('2.14.4')`. */
  public static rancherRelease(version: string): Release {
    const row = RANCHER_MINORS[/^(\d+\.\d+)\.\d+$/.exec(version)?.[1] ?? ''];
    if (row === undefined) {
      const [first, last] = [Object.keys(RANCHER_MINORS)[0], Object.keys(RANCHER_MINORS).pop()];
      throw new Error(
        `the Kubernetes of Rancher ${first} to ${last} is known, got '${version}'; choose a release like '2.14.4', or state its range as a Release`,
      );
    }
    return { version, ...row };
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
  /** The chart `system-upgrade-controller` of https://charts.rancher.io. */
  public readonly systemUpgradeController: Release;
  /** https://github.com/kubeedge/kubeedge. */
  public readonly kubeEdge: Release;
  /** The charts `rook-ceph` and `rook-ceph-cluster` of https://charts.rook.io/release. */
  public readonly rook: Release;
  /** The chart `longhorn` of https://charts.longhorn.io. */
  public readonly longhorn: Release;
  /** The chart `csi-driver-nfs` of https://github.com/kubernetes-csi/csi-driver-nfs. */
  public readonly csiDriverNfs: Release;
  /** The chart `eck-operator` of https://helm.elastic.co. */
  public readonly eck: Release;
  /** The charts `base`, `istiod` and `gateway` of https://istio-release.storage.googleapis.com/charts. */
  public readonly istio: Release;
  /** https://github.com/argoproj/argo-cd. */
  public readonly argoCd: Release;
  /** https://github.com/fluxcd/flux2. */
  public readonly flux: Release;
  /** The charts `mariadb-operator-crds` and `mariadb-operator` of https://mariadb-operator.github.io/mariadb-operator. */
  public readonly mariadbOperator: Release;
  /** The chart `psmdb-operator` of https://percona.github.io/percona-helm-charts. */
  public readonly mongodbOperator: Release;

  private constructor(props: VersionsProps) {
    this.rancher = props.rancher ?? Versions.rancherRelease('2.14.4');
    this.certManager = props.certManager ?? COMPONENT_RELEASES.certManager;
    this.rancherBackup = props.rancherBackup ?? RANCHER_BACKUP;
    this.k3s = props.k3s ?? K3S;
    this.rke2 = props.rke2 ?? RKE2;
    this.systemUpgradeController = props.systemUpgradeController ?? COMPONENT_RELEASES.systemUpgradeController;
    this.kubeEdge = props.kubeEdge ?? COMPONENT_RELEASES.kubeEdge;
    this.rook = props.rook ?? COMPONENT_RELEASES.rook;
    this.longhorn = props.longhorn ?? COMPONENT_RELEASES.longhorn;
    this.csiDriverNfs = props.csiDriverNfs ?? COMPONENT_RELEASES.csiDriverNfs;
    this.eck = props.eck ?? COMPONENT_RELEASES.eck;
    this.istio = props.istio ?? COMPONENT_RELEASES.istio;
    this.argoCd = props.argoCd ?? COMPONENT_RELEASES.argoCd;
    this.flux = props.flux ?? COMPONENT_RELEASES.flux;
    this.mariadbOperator = props.mariadbOperator ?? COMPONENT_RELEASES.mariadbOperator;
    this.mongodbOperator = props.mongodbOperator ?? COMPONENT_RELEASES.mongodbOperator;
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
