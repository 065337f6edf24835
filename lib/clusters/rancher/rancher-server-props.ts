import { Datastore, Entry, RegistryMirror } from '../../infra';
import { Versions } from '../../model';
import { K3sServers } from '../k3s/k3s-server-props';
import { RancherCertificate } from './rancher-certificate';
import { RancherDelivery } from './rancher-delivery';

export interface RancherServerProps {
  /** DNS name that Rancher is known by for as long as it lives: agents of its clusters call it. */
  readonly hostname: string;
  /** Machines that K3s and with it Rancher run on. */
  readonly servers: K3sServers;
  /** Where the cluster under Rancher keeps its state: for good, since no other kind takes it over. */
  readonly datastore: Datastore;
  /** What stands in front of the servers; `hostname` leads there. */
  readonly entry: Entry;
  /**
   * Who vouches for `hostname`; browsers and agents must trust them.
   * @default RancherCertificate.privateCa()
   */
  readonly certificate?: RancherCertificate;
  /**
   * Clusters that it shall manage, for which its servers must be large enough.
   * @default - not said
   */
  readonly clusters?: number;
  /**
   * Repository that Fleet delivers the management cluster's own objects from.
   * @default - none
   */
  readonly delivery?: RancherDelivery;
  /**
   * Settings of Rancher by their names.
   * @default - Rancher's own
   */
  readonly settings?: Record<string, string>;
  /**
   * Releases of Rancher, K3s, cert-manager and what else must fit them.
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
   * Registries that images come from instead.
   * @default - those of the site
   */
  readonly registryMirrors?: RegistryMirror[];
}
