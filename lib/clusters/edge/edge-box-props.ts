import { RegistryMirror, SystemSettings } from '../../infra';
import { Region, Versions } from '../../model';
import { RancherServer } from '../rancher/rancher-server';

/** A network interface of a box. */
export interface EdgeInterface {
  /** Name that the system has for it: `eth0`. */
  readonly name: string;
  /**
   * Address with the prefix length of its network: `192.0.2.10/24`.
   * @default - by DHCP
   */
  readonly address?: string;
  /**
   * Way out of the network of the address.
   * @default - none
   */
  readonly gateway?: string;
  /**
   * Addresses of name servers.
   * @default - those that DHCP tells, none beside an address of its own
   */
  readonly nameServers?: string[];
  /**
   * Domains that short names are looked for in.
   * @default - none
   */
  readonly searchDomains?: string[];
}

export interface EdgeBoxProps {
  /** The Rancher that it registers with, once: it runs on without it. */
  readonly managedBy: RancherServer;
  /**
   * Labels of its cluster in Rancher, by which groups of boxes get what is delivered to them, and of its node.
   * @default - those of region and zone
   */
  readonly labels?: Record<string, string>;
  /**
   * Where it stands: the label `topology.kubernetes.io/region` of its cluster and its node.
   * @default - not said
   */
  readonly region?: Region;
  /**
   * Where in its region: the label `topology.kubernetes.io/zone`.
   * @default - not said
   */
  readonly zone?: string;
  /**
   * Network interfaces.
   * @default - the first that has a link, by DHCP
   */
  readonly interfaces?: EdgeInterface[];
  /**
   * Public keys in OpenSSH's form, of the image's default user.
   * @default - none
   */
  readonly sshKeys?: string[];
  /**
   * What its system has: users, packages, time servers, proxy, mirrors.
   * @default - what machines have that nothing is said of
   */
  readonly system?: SystemSettings;
  /**
   * Images that it pulls when it starts, so that they are there when the network is not: `docker.io/library/nginx:1.29`.
   * @default - none
   */
  readonly images?: string[];
  /**
   * Registries that images come from instead.
   * @default - those of 'system'
   */
  readonly registryMirrors?: RegistryMirror[];
  /**
   * Whether usage of processor and memory is measured, for `kubectl top` and autoscalers.
   * @default false
   */
  readonly metricsServer?: boolean;
  /**
   * Releases, of which it runs that of K3s.
   * @default - those of its Rancher
   */
  readonly versions?: Versions;
  /**
   * SHA-256 of the file `k3s-arm64` of the release, for a box with a processor of ARM.
   * @default - it has a processor of amd64
   */
  readonly arm64Sha256?: string;
  /**
   * IPv4 range that pods get their addresses from. It cannot change later.
   * @default 10.42.0.0/16
   */
  readonly podCidr?: string;
  /**
   * IPv4 range that Services get their addresses from. It cannot change later.
   * @default 10.43.0.0/16
   */
  readonly serviceCidr?: string;
}
