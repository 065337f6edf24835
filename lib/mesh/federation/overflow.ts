/** What leaves a site when its own pods of a service are full. */
export enum Overflow {
  /** Only the excess: requests that no pod of the site takes go to a peer, one by one. */
  SPILL = 'spill',
  /** Everything, for a while: a pod that refuses one request gets none until it is taken back. */
  REDIRECT = 'redirect',
}
