import { KubernetesVersion } from './kubernetes-version';

export interface K3sReleaseProps {
  /** SHA-256 of the file `k3s` for amd64, in hexadecimal: the line of that name in `sha256sum-amd64.txt` of the release. */
  readonly sha256: string;
}

/** A release of K3s, and what its program must hash to. */
export class K3sRelease {
  /** `K3sRelease.of('v1.35.6+k3s1', { sha256: '2b52...' })`. */
  public static of(version: string, props: K3sReleaseProps): K3sRelease {
    return new K3sRelease(version, props.sha256, distributed('k3s', version));
  }

  private constructor(
    public readonly version: string,
    public readonly sha256: string,
    public readonly kubernetes: KubernetesVersion,
  ) {
    checkSum(`K3s ${version}`, sha256);
  }
}

export interface Rke2ReleaseProps {
  /**
   * SHA-256 of the file `rke2.linux-amd64.tar.gz`, in hexadecimal: the line of that name in `sha256sum-amd64.txt` of the release.
   * @default - not known: Rancher downloads it by itself, and a cluster that stands alone is refused
   */
  readonly sha256?: string;
}

/** A release of RKE2, which Rancher downloads by itself, and what its archive must hash to where nodes do. */
export class Rke2Release {
  /** `Rke2Release.of('v1.35.6+rke2r1', { sha256: '2b52...' })`. */
  public static of(version: string, props: Rke2ReleaseProps = {}): Rke2Release {
    return new Rke2Release(version, props.sha256, distributed('rke2r', version));
  }

  private constructor(
    public readonly version: string,
    public readonly sha256: string | undefined,
    public readonly kubernetes: KubernetesVersion,
  ) {
    if (sha256 !== undefined) {
      checkSum(`RKE2 ${version}`, sha256);
    }
  }
}

function checkSum(release: string, sha256: string): void {
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    throw new Error(`a SHA-256 is 64 lower-case hexadecimal digits, got '${sha256}'; correct that of ${release}`);
  }
}

function distributed(suffix: string, version: string): KubernetesVersion {
  if (!new RegExp(`^v1\\.\\d+\\.\\d+\\+${suffix}[1-9]\\d*$`).test(version)) {
    throw new Error(`a release is like 'v1.35.6+${suffix}1', got '${version}'; correct it`);
  }
  return KubernetesVersion.parse(version);
}
