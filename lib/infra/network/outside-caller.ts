/** Somebody from beyond the network of a site. */
export interface OutsideCaller {
  /** Who it is, for the report: the path of a construct, or a name. */
  readonly name: string;
  /** IPv4 ranges that it is seen from, perhaps values of a deployment. */
  readonly ranges: string[];
}
