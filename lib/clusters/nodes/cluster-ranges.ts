import { Cidr } from '../../core';

/** @internal */
export interface ClusterRanges {
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Range of the machines; left out where it is not known. */
  readonly networkCidr?: string;
  readonly nodes: number;
}

/**
 * What is wrong with the ranges of a cluster, if anything.
 * @internal
 */
export function rangeProblems({ podCidr, serviceCidr, networkCidr, nodes }: ClusterRanges): (string | undefined)[] {
  const ranges = [podCidr, serviceCidr].map(Cidr.problem);
  return ranges.some((problem) => problem !== undefined)
    ? ranges
    : [
        ...overlaps({ podCidr, serviceCidr, ...(networkCidr === undefined ? {} : { 'network.cidr': networkCidr }) }),
        podProblem(podCidr, nodes),
        serviceProblem(serviceCidr),
      ];
}

function overlaps(ranges: Record<string, string>): string[] {
  const list = Object.entries(ranges);
  return list.flatMap(([name, range], i) =>
    list
      .slice(i + 1)
      .filter(([, other]) => Cidr.parse(range).overlaps(Cidr.parse(other)))
      .map(
        ([otherName, other]) =>
          `pods, services and machines have ranges of their own, got '${range}' of '${name}' and '${other}' of '${otherName}', which overlap; choose another`,
      ),
  );
}

/** Where a cluster has its name service. */
const NAME_SERVICE = 10;

/**
 * Address of the name service of a cluster; nothing where its range is wrong.
 * @internal
 */
export function nameService(serviceCidr: string): string {
  if (Cidr.problem(serviceCidr) !== undefined) {
    return '';
  }
  const range = Cidr.parse(serviceCidr);
  return range.size > NAME_SERVICE + 1 ? range.address(NAME_SERVICE) : '';
}

function serviceProblem(serviceCidr: string): string | undefined {
  return nameService(serviceCidr) === ''
    ? `services need 16 addresses or more, got '${serviceCidr}'; use a /28 or larger, such as a /16`
    : undefined;
}

/** Every node takes a /24 for its pods. */
function podProblem(podCidr: string, count: number): string | undefined {
  const nodes = Math.floor(Cidr.parse(podCidr).size / 256);
  return nodes < count
    ? `every node takes a /24 for its pods, got '${podCidr}' for ${count} nodes; use a larger range, such as a /16`
    : undefined;
}
