/** What stands in front of what. */
export interface LoadBalancerFact {
  readonly kind: 'load-balancer';
  /** Address that is called, on the site's network. */
  readonly address: string;
  /** Names of our machines that balance, each of which can do it alone; none when the cloud or somebody else balances. */
  readonly members: string[];
}

/** A role behind a frontend of a load balancer, which states it. */
export interface BalancedFact {
  readonly kind: 'balanced';
  /** Path of the role that connections are passed to. */
  readonly role: string;
  /** Port of the frontend: `tcp/6443`. */
  readonly port: string;
}

/** An address that moves between machines by VRRP. */
export interface VrrpFact {
  readonly kind: 'vrrp';
  /** Path of the network that the machines share. */
  readonly network: string;
  readonly routerId: number;
  readonly address: string;
}
