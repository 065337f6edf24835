import { Cidr } from '../../core';
import { Severity } from '../../model';
import { FactsByKind, Rule } from '../rule';

/** A range of a cluster, ours or of others. */
interface Range {
  readonly path: string;
  readonly cluster: string;
  readonly federation: string;
  /** Property that it is said by. */
  readonly property: 'podCidr' | 'serviceCidr';
  readonly cidr: Cidr;
}

/** @internal */
export const federationRanges: Rule = {
  id: 'CIDR-FEDERATION',
  severity: Severity.ERROR,
  why: 'Clusters that call each other tell pods and Services apart by their addresses: with ranges in common, calls and policies reach the wrong ones.',
  see: 'https://submariner.io/getting-started/#prerequisites',
  check(facts) {
    const ranges = rangesOf(facts);
    return ranges.flatMap((range, i) =>
      ranges
        .slice(0, i)
        .filter(
          (other) =>
            other.federation === range.federation &&
            (other.cluster !== range.cluster || other.path !== range.path) &&
            other.cidr.overlaps(range.cidr),
        )
        .map((other) => ({
          path: range.path,
          message: `clusters of a federation have ranges of their own, got ${range.cidr.toString()} of '${range.cluster}' and ${other.cidr.toString()} of '${other.cluster}' in '${range.federation}'; choose another '${range.property}' of one`,
        })),
    );
  },
};

function rangesOf(facts: FactsByKind): Range[] {
  return [...facts.of('cluster'), ...facts.of('peer')].flatMap(({ path, fact }) => {
    const { name, federation } = fact;
    return federation === undefined
      ? []
      : (['podCidr', 'serviceCidr'] as const).flatMap((property) => {
          const range = fact[property];
          return range === undefined || Cidr.problem(range) !== undefined
            ? []
            : [{ path, cluster: name, federation, property, cidr: Cidr.parse(range) }];
        });
  });
}
