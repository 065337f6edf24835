import { Download } from '../../infra';
import { Rke2Release } from '../../model';

const ARCHIVE = 'rke2.linux-amd64.tar.gz';

/**
 * Where the programs of RKE2 are to be had; they go to where its own installer puts them.
 * @see https://docs.rke2.io/install/methods#tarball
 * @internal
 */
export function rke2Download(version: string, sha256: string): Download {
  return {
    url: `${releaseOf(version)}/${ARCHIVE}`,
    sha256,
    path: `/var/lib/cloudserve/${ARCHIVE}`,
    unpack: '/usr/local',
  };
}

/**
 * Why nodes cannot fetch a release by themselves, if they cannot.
 * @internal
 */
export function rke2Problem({ version, sha256 }: Rke2Release): string | undefined {
  return sha256 === undefined
    ? `nodes of a cluster that stands alone fetch RKE2 by its checksum, got none for ${version}; take the line '${ARCHIVE}' of ${releaseOf(version)}/sha256sum-amd64.txt, and say 'versions: Versions.of({ rke2: Rke2Release.of('${version}', { sha256: '...' }) })', or have it managed by a Rancher`
    : undefined;
}

function releaseOf(version: string): string {
  return `https://github.com/rancher/rke2/releases/download/${encodeURIComponent(version)}`;
}
