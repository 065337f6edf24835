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
    if (!/^[0-9a-f]{64}$/.test(sha256)) {
      throw new Error(`a SHA-256 is 64 lower-case hexadecimal digits, got '${sha256}'; correct that of K3s ${version}`);
    }
  }
}

/** A release of RKE2, which Rancher downloads by itself. */
export class Rke2Release {
  /** `Rke2Release.of('v1.35.6+rke2r1')`. */
  public static of(version: string): Rke2Release {
    return new Rke2Release(version, distributed('rke2r', version));
  }

  private constructor(
    public readonly version: string,
    public readonly kubernetes: KubernetesVersion,
  ) {}
}

function distributed(suffix: string, version: string): KubernetesVersion {
  if (!new RegExp(`^v1\\.\\d+\\.\\d+\\+${suffix}[1-9]\\d*$`).test(version)) {
    throw new Error(`a release is like 'v1.35.6+${suffix}1', got '${version}'; correct it`);
  }
  return KubernetesVersion.parse(version);
}
