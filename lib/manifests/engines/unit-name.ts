import { shortDigest } from '../../core';
import { DeliveredUnit } from './engine-layout';

/** What Helm takes as the name of a release, which Fleet makes of a bundle's. */
const LONGEST = 53;

/**
 * What an engine calls a unit: `20-controllers-rook-ceph`, after a cluster's name where clusters share a place for such names. A digest of the
 * whole stands at the end of what is too long.
 * @internal
 */
export function unitName({ layer, component }: DeliveredUnit, cluster?: string): string {
  const name = [...(cluster === undefined ? [] : [cluster]), layer, component].join('-');
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 9).replace(/-+$/, '')}-${shortDigest(name)}`;
}
