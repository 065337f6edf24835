/**
 * What federation adds to the rules of a service, made of plain data when everything is defined: the rules of a host stand in one object of
 * each kind, whoever asks for them.
 * @internal
 */
export interface FederatedTraffic {
  /** Port of the Service that is federated. */
  readonly port: number;
  /** `outlierDetection` of the DestinationRule. */
  readonly outlierDetection: object;
  /** `tls` of the DestinationRule. */
  readonly tls: object;
  /** `loadBalancer.localityLbSetting` of the DestinationRule. */
  readonly localityLbSetting?: object;
  /** Subsets beside those of versions. */
  readonly subsets: readonly object[];
  /** `retries` of the VirtualService. */
  readonly retries: object;
}
