/** What stands in front of what. */
export interface LoadBalancerFact {
  readonly kind: 'load-balancer';
  /** Address that is called, on the site's network. */
  readonly address: string;
  /** Names of our machines that balance, each of which can do it alone; none when the cloud or somebody else balances. */
  readonly members: string[];
  /** Paths of what it passes connections to. */
  readonly targets: string[];
}

/** An address that moves between machines by VRRP. */
export interface VrrpFact {
  readonly kind: 'vrrp';
  /** Path of the network that the machines share. */
  readonly network: string;
  readonly routerId: number;
  readonly address: string;
}
