import { IConstruct } from 'constructs';
import { Region } from '../../model';

/** A cluster whose gateway others call: a mesh of the testbed, or a cluster that others run. */
export interface IMeshPeer extends IConstruct {
  /** Name of the cluster, the only one of its name in the testbed. */
  readonly name: string;
  /** IPv4 address that its east-west gateway answers other clusters at, perhaps a value of a deployment. */
  readonly gatewayAddress: string;
  /** Fingerprint of the root certificate that vouches for its pods: `sha256:` and 64 hexadecimal digits; none where its root is its own. */
  readonly trust?: string;
  /** First part of the identities of its pods: `cluster.local`. */
  readonly trustDomain: string;
  /** Where it is. */
  readonly region?: Region;
  /**
   * IPv4 ranges that its nodes are seen from beyond their own network.
   * @default - those of its site
   */
  readonly callsFrom?: string[];
  /**
   * Path of the network of the site that it stands on: clusters on one network call each other there.
   * @default - it is called by `gatewayAddress` alone
   */
  readonly siteNetwork?: string;
  /**
   * Address that its gateway answers at on that network.
   * @default - it is called by `gatewayAddress` alone
   */
  readonly siteAddress?: string;
}
