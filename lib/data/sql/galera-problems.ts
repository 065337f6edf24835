import { isDnsLabel, labelProblem, wholeMebibytes, wholeProblem } from '../../core';
import { GaleraClusterProps } from './galera-cluster-props';
import { MemberSizes, memoryProblems, settingProblems } from './galera-config';
import { backupProblems } from './sql-backup';

/**
 * What is wrong with a Galera cluster, if anything.
 * @internal
 */
export function galeraProblems(
  name: string,
  namespace: string,
  props: GaleraClusterProps,
  sizes: MemberSizes,
): (string | undefined)[] {
  const { members = 3, cores = 1, coresLimit, volume, memory, bufferPool, settings = {}, backup, restore } = props;
  const { image, nodeLabels = {}, metricsFrom } = props;
  const wholes = Object.entries({ volume, memory, bufferPool }).filter(
    ([, size]) => size !== undefined && wholeMebibytes(size) === undefined,
  );
  return [
    // Pods, Services and Secrets of the operator carry the name with endings such as `-metrics-password`.
    isDnsLabel(name) && name.length <= 40 && !/-\d+$/.test(name)
      ? undefined
      : `a Galera cluster has a name of at most 40 lower-case letters, digits and hyphens that does not end like that of a member, got '${name}'; give another 'name'`,
    isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
    members === 3 || members === 5
      ? undefined
      : `a Galera cluster has 3 or 5 members, of which most must see each other, got ${members}; correct 'members'`,
    cores >= 0.1 && cores <= 128 ? undefined : `a member requests 0.1 to 128 cores, got ${cores}; correct 'cores'`,
    coresLimit === undefined || coresLimit >= cores
      ? undefined
      : `a member may use as many cores as it requests or more, got ${coresLimit} and ${cores}; raise 'coresLimit'`,
    ...wholes.map(([option, size]) => `a size has whole mebibytes, got ${size?.asString() ?? ''}; correct '${option}'`),
    sizes.volumeMebibytes >= 1024 || wholeMebibytes(volume) === undefined
      ? undefined
      : `a volume of a member has 1024 MiB or more, got ${volume.asString()}; raise 'volume'`,
    wholeProblem('the number of connections of a member', 'maxConnections', sizes.maxConnections, 10, 10_000),
    ...(wholes.length === 0 && sizes.maxConnections <= 10_000 ? memoryProblems(sizes) : []),
    ...settingProblems(settings),
    ...(backup === undefined ? [] : backupProblems(backup)),
    ...(restore?._problems() ?? []),
    image === undefined ||
    /^[^\s:@]+(:\d+\/[^\s:@]+)?:\d+\.\d+(\.\d+)?([.-][\w.-]+)?(@sha256:[0-9a-f]{64})?$/.test(image)
      ? undefined
      : `an image of MariaDB has its version for a tag, by which the operator knows it, got '${image}'; correct 'image'`,
    ...Object.entries(nodeLabels).map(([key, value]) => labelProblem(key, String(value))),
    metricsFrom === undefined || isDnsLabel(metricsFrom)
      ? undefined
      : `a namespace is a label, got '${metricsFrom}'; correct 'metricsFrom'`,
  ];
}
