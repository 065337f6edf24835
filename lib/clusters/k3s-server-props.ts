import { Size } from '../core';
import { CloudConfig, Flavor, IBoundDatastore, ISite, Image, RegistryMirror, RootVolume } from '../infra';
import { Versions } from '../model';

/** Servers of a K3s cluster, all alike. */
export interface K3sServers {
  /** 1 to 5; an odd number when they keep their state themselves. */
  readonly count: number;
  readonly flavor: Flavor;
  /** @default - the site's image */
  readonly image?: Image;
  /**
   * Volume of its own for the data of embedded etcd, which other writes of the machine then do not slow down.
   * @default - on the root disk
   */
  readonly etcdVolume?: Size;
  /**
   * Volume type of the cloud for it.
   * @default - the cloud's default type
   */
  readonly etcdVolumeType?: string;
  /**
   * Volume to boot from.
   * @default - the disk of the flavor
   */
  readonly rootVolume?: RootVolume;
  /**
   * Generations of servers by their numbers: `{ 2: 2 }` makes the second server anew. Raise one at a time, and in this order: on that server
   * `systemctl disable --now k3s`, on another one `kubectl delete node` with its name, which takes it out of etcd too, then the number. A
   * K3s that still runs registers its node again; a node that was not deleted lets no other machine in under its name.
   * @see https://github.com/k3s-io/k3s/issues/5404
   * @default - 1 for every server
   */
  readonly generations?: Record<string, number>;
}

export interface K3sServerGroupProps {
  readonly site: ISite;
  /** First part of the name of its role, the only one of its name on the site: `rancher` has servers `rancher-server`. */
  readonly name: string;
  readonly servers: K3sServers;
  readonly datastore: IBoundDatastore;
  /** Address that the API is reached at, in front of all servers: it never moves. */
  readonly apiAddress: string;
  /**
   * Host names that the API goes by beside its address.
   * @default - none
   */
  readonly apiNames?: string[];
  /** @default Versions.defaults() */
  readonly versions?: Versions;
  /** @default 10.42.0.0/16 */
  readonly podCidr?: string;
  /** @default 10.43.0.0/16 */
  readonly serviceCidr?: string;
  /**
   * Packaged components that are left out: `traefik`, `servicelb`, `local-storage`, `metrics-server`.
   * @default - none
   */
  readonly disable?: string[];
  /**
   * Namespaces beside `kube-system` whose pods may be privileged.
   * @default - none
   */
  readonly exemptNamespaces?: string[];
  /**
   * Whether nodes give each other images that they have.
   * @see https://docs.k3s.io/installation/registry-mirror
   * @default false
   */
  readonly embeddedRegistry?: boolean;
  /**
   * Registries that images come from instead.
   * @default - those of the site
   */
  readonly registryMirrors?: RegistryMirror[];
  /**
   * What a server does on its first boot beside starting K3s.
   * @default - nothing
   */
  readonly boot?: CloudConfig;
}
