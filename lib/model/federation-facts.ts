/** A cluster whose sidecars call the gateway of another where services are full at home. */
export interface FederationLinkFact {
  readonly kind: 'federation-link';
  /** Name of the cluster that calls. */
  readonly from: string;
  /** Name of the cluster that helps. */
  readonly to: string;
  /** Address that it is called at, perhaps a value of a deployment. */
  readonly gatewayAddress: string;
  /** Services that it helps, as `namespace/name`. */
  readonly services: string[];
}

/** A cluster that others run and that the gateway of one of ours lets in. */
export interface FederationAcceptanceFact {
  readonly kind: 'federation-acceptance';
  readonly cluster: string;
  readonly peer: string;
  /** Services that it may call, as `namespace/name`. */
  readonly services: string[];
}

/** A service that other clusters help. */
export interface FederatedServiceFact {
  readonly kind: 'federated-service';
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
  /** `spill` or `redirect`. */
  readonly mode: string;
  readonly capacityPerPod: number;
  /** Names of the clusters that help, in the order of preference. */
  readonly peers: string[];
  /** How many places the order has: peers of one place are as good. */
  readonly places: number;
}
