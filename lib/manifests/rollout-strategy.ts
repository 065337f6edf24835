/** How newer pods take the places of older ones. */
export enum RolloutStrategy {
  /** One after another, so that there are always as many as are asked for. */
  ROLLING = 'rolling',
  /** All older ones go before the first newer one comes: nobody is answered in between. */
  RECREATE = 'recreate',
}
