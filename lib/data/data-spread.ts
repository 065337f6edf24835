/** What no two members of a database share, so that the loss of one takes one member with it. */
export enum DataSpread {
  /** A node; zones are shared only where there are fewer of them than members. */
  HOSTS = 'hosts',
  /** A zone: members that find none of their own never run. */
  ZONES = 'zones',
}
