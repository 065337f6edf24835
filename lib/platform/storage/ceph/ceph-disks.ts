import { IConstruct } from 'constructs';
import { byCodeUnit, isDnsSubdomain, repeated, wholeMebibytes } from '../../../core';
import { INodeDisk, RedundancyDomain, StorageHost } from '../../../model';
import { statedNodes } from '../../stated-nodes';

/** What no two pieces of the same data lie in, so that its loss takes one of them. */
export enum CephFailureDomain {
  HOST = 'host',
  /** Of the hosts, as the cloud has it. */
  ZONE = 'zone',
}

/**
 * The disks that a Ceph has, by the nodes that have them.
 * @internal
 */
export class CephDisks {
  private readonly disks: INodeDisk[] = [];

  /** @param cluster name of the Kubernetes cluster */
  constructor(
    private readonly scope: IConstruct,
    private readonly cluster: string,
  ) {}

  public add(disk: INodeDisk): void {
    this.disks.push(disk);
  }

  /** Names of the nodes, each once, in the order of the disks. */
  public get nodes(): string[] {
    return [...new Set(this.disks.flatMap(({ nodes }) => nodes))];
  }

  /** Names of their zones, each once. */
  public get zones(): string[] {
    return [...new Set(this.disks.flatMap(({ zones }) => zones))].sort(byCodeUnit);
  }

  /** How many disks there are over all nodes. */
  public get count(): number {
    return this.disks.reduce((sum, { nodes }) => sum + nodes.length, 0);
  }

  /** Names that the nodes' disks are found by. */
  public pathsOf(node: string): string[] {
    return this.disks.filter(({ nodes }) => nodes.includes(node)).map(({ path }) => path);
  }

  /** The nodes with the space and, as far as it is stated, the zone of each. */
  public hosts(): StorageHost[] {
    const zones = new Map(statedNodes(this.scope, this.cluster).map(({ name, zone }) => [name, zone]));
    return this.nodes.map((name) => {
      const zone = zones.get(name) ?? (this.zones.length === 1 ? this.zones[0] : undefined);
      const own = this.disks.filter(({ nodes }) => nodes.includes(name));
      const mebibytes = own.reduce((sum, { size }) => sum + (wholeMebibytes(size) ?? 0), 0);
      return { name, ...(zone === undefined ? {} : { zone }), mebibytes };
    });
  }

  /** How many hosts or zones there are. */
  public countOf(domain: CephFailureDomain): number {
    return domain === CephFailureDomain.HOST ? this.nodes.length : this.zones.length;
  }

  /** The hosts, or the zones with what their hosts have together; none of the zones where it is not stated which host is in which. */
  public domains(domain: CephFailureDomain): RedundancyDomain[] {
    const hosts = this.hosts();
    if (domain === CephFailureDomain.HOST) {
      return hosts.map(({ name, mebibytes }) => ({ name, hosts: 1, mebibytes }));
    }
    if (hosts.some(({ zone }) => zone === undefined)) {
      return [];
    }
    return this.zones.map((name) => {
      const own = hosts.filter(({ zone }) => zone === name);
      return { name, hosts: own.length, mebibytes: own.reduce((sum, { mebibytes }) => sum + mebibytes, 0) };
    });
  }

  public problems(): string[] {
    const twice = repeated(this.disks.flatMap(({ nodes, path }) => nodes.map((node) => `${path} of ${node}`)));
    return [
      ...this.disks.flatMap(({ role, nodes, mountPath, path, size }) => [
        ...(/^\/dev\/[^\s]+$/.test(path)
          ? []
          : [`a disk is named by a path below /dev that stays, got '${path}' for '${role}'; correct its 'path'`]),
        ...((wholeMebibytes(size) ?? 0) > 0
          ? []
          : [`a disk has whole mebibytes, 1 or more, got ${size.asString()} for '${role}'; correct its 'size'`]),
        ...nodes
          .filter((node) => !isDnsSubdomain(node))
          .map((node) => `a node has a name of DNS, got '${node}' for '${role}'; correct its 'nodes'`),
        ...(nodes.length > 0
          ? []
          : [
              `Ceph takes disks of nodes whose names are known, got none for '${role}'; use a pool that Terraform makes, or name them in 'nodes'`,
            ]),
        ...(mountPath === undefined
          ? []
          : [
              `Ceph takes blank disks, got '${role}' with a file system at '${mountPath}'; take the file system out of its pool`,
            ]),
      ]),
      ...twice.map((disk) => `a disk is given to Ceph once, got ${disk} twice; take one out`),
    ];
  }
}
