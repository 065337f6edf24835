/** What leaves a site when its own pods of a service are full. */
export enum Overflow {
  /**
   * Only the excess: requests that no pod of the site takes go to a peer, one by one. It never leaves for good: with the next request home is
   * asked first.
   */
  SPILL = 'spill',
  /**
   * Everything, for a while: a pod that refuses one request gets none until it is taken back, which was measured to be 3 seconds after the load
   * had fallen. Peers that are full refuse likewise, and requests are lost while they are left out in turn: peers of equal preference that can
   * take it all are for this mode.
   */
  REDIRECT = 'redirect',
}
