import { Size } from '../../core';
import { CloudConfig, Flavor, IBoundDatastore, ISite, Image, RegistryMirror, RootVolume } from '../../infra';
import { Versions } from '../../model';

/** Servers of a K3s cluster, all alike. */
export interface K3sServers {
  /** 1 to 5; an odd number when they keep their state themselves. */
  readonly count: number;
  /** Size of each server: at least 2 cores and 2 GiB for K3s, more for what runs on it. */
  readonly flavor: Flavor;
  /**
   * Image that each server boots from.
   * @default - the site's image
   */
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
  /** Site whose network and stack the servers stand in. */
  readonly site: ISite;
  /** First part of the name of its role, the only one of its name on the site: `rancher` has servers `rancher-server`. */
  readonly name: string;
  /** The machines, all alike. */
  readonly servers: K3sServers;
  /** Where the cluster keeps its state: for good, since no other kind takes it over. */
  readonly datastore: IBoundDatastore;
  /** Address that the API is reached at, in front of all servers: it never moves. */
  readonly apiAddress: string;
  /**
   * Host names that the API goes by beside its address.
   * @default - none
   */
  readonly apiNames?: string[];
  /**
   * Releases, of which K3s's is the one that the servers run.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
  /**
   * IPv4 range that pods get their addresses from, a /24 for every node. It cannot change later, and overlaps no network of the site.
   * @default 10.42.0.0/16
   */
  readonly podCidr?: string;
  /**
   * IPv4 range that Services get their addresses from. It cannot change later, and overlaps no network of the site.
   * @default 10.43.0.0/16
   */
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
