import { BootFile, CLOSED_METADATA_UNIT, CloudConfig, RegistryMirror, closedMetadata } from '../../infra';

/** @internal */
export interface SwarmBootProps {
  /** Package of the distribution, perhaps with a version. */
  readonly dockerPackage: string;
  /** Bytes of the largest packet of the network. */
  readonly mtu: number;
  readonly registryMirrors: readonly RegistryMirror[];
}

/**
 * The first boot of a machine of a Swarm: Docker, ready to join. There is no secret in it.
 * @internal
 */
export function swarmBoot({ dockerPackage, mtu, registryMirrors }: SwarmBootProps): CloudConfig {
  const mirrors = registryMirrors.filter(isUsable);
  const files: BootFile[] = [
    { path: '/etc/docker/daemon.json', content: `${JSON.stringify(engine(mtu, mirrors), null, 2)}\n` },
    { path: '/etc/systemd/system/docker.service.d/cloudserve.conf', content: AFTER_METADATA },
    ...mirrors.flatMap(authorities),
  ];
  return closedMetadata().followedBy(new CloudConfig({ packages: [dockerPackage], files }));
}

/**
 * Whether an engine asks a mirror: it does for the one registry, and says nobody's name there.
 * @internal
 */
export function isUsable({ registry, user }: RegistryMirror): boolean {
  return (registry === 'docker.io' || registry === '*') && user === undefined;
}

/** Where the engine looks for who signed for a host. */
function authorities({ endpoints, certificateAuthority: content }: RegistryMirror): BootFile[] {
  const hosts = endpoints.map((endpoint) => endpoint.replace(/^https?:\/\//, '').replace(/\/.*$/, ''));
  return content === undefined
    ? []
    : [...new Set(hosts)].map((host) => ({ path: `/etc/docker/certs.d/${host}/ca.crt`, content }));
}

/** Containers that start before it could read what the machine was given. */
const AFTER_METADATA = `[Unit]
Requires=${CLOSED_METADATA_UNIT}
After=${CLOSED_METADATA_UNIT}
`;

/**
 * Settings of the engine. It restores containers itself only outside of Swarm, so that 'live-restore' stays off.
 * @see https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file
 */
function engine(mtu: number, mirrors: readonly RegistryMirror[]): object {
  return {
    ...{ mtu, icc: false, 'no-new-privileges': true, 'userland-proxy': false },
    ...{ 'log-driver': 'json-file', 'log-opts': { 'max-size': '10m', 'max-file': '3' } },
    ...(mirrors.length === 0 ? {} : { 'registry-mirrors': mirrors.flatMap(({ endpoints }) => endpoints) }),
  };
}
