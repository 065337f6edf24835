import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component } from '../../../core';
import { AccessMode, IStorageClass } from '../../../model';
import { NAMESPACE } from './ceph-charts';
import { CephHome } from './ceph-home';
import { METADATA_SERVER, declareDaemons, requestsAndLimit } from './ceph-pods';
import { CephVolumeOptions, defineStorageClass } from './ceph-storage-class';
import { servicePlacement } from './cluster-spec';
import { cephNameProblem, classProblems } from './names';
import { Redundancy } from './redundancy';

export interface CephFilesystemOptions extends CephVolumeOptions {
  /**
   * Servers of metadata that share the work; each has another that takes over.
   * @default 1
   */
  readonly activeServers?: number;
}

/** A file system of a Ceph: volumes that pods of all nodes mount together. */
export class CephFilesystem extends Component implements IStorageClass {
  /** @internal */
  public static _in(scope: Construct, id: string, home: CephHome, options: CephFilesystemOptions): CephFilesystem {
    return new CephFilesystem(scope, id, home, options);
  }

  public readonly storageClassName: string;
  public readonly accessMode: AccessMode = AccessMode.READ_WRITE_MANY;
  public readonly snapshotClassName?: string;

  private constructor(scope: Construct, id: string, home: CephHome, options: CephFilesystemOptions) {
    super(scope, id);
    const { activeServers = 1 } = options;
    const redundancy = new Redundancy(home, options);
    this.storageClassName = options.className ?? id;
    this._require(() => [
      cephNameProblem('a file system', id),
      ...classProblems(this.storageClassName, options),
      Number.isInteger(activeServers) && activeServers >= 1
        ? undefined
        : `a file system has a whole number of active servers, 1 or more, got ${activeServers}; correct 'activeServers'`,
      ...redundancy.problems(),
    ]);
    redundancy.declare(this, home.cluster, home.pool, `file system '${id}'`);
    declareDaemons(this, home.cluster, `ceph-mds-${id}`, 2 * activeServers, METADATA_SERVER);

    const filesystem = new ApiObject(home.unit, `${id}-Filesystem`, {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephFilesystem',
      metadata: { name: id, namespace: NAMESPACE },
      spec: {
        metadataPool: Lazy.any({ produce: () => redundancy.toReplicatedSpec() }),
        dataPools: Lazy.any({ produce: () => dataPools(redundancy) }),
        preserveFilesystemOnDelete: true,
        metadataServer: {
          activeCount: activeServers,
          activeStandby: true,
          priorityClassName: 'system-cluster-critical',
          resources: requestsAndLimit(METADATA_SERVER, '4Gi'),
          placement: Lazy.any({ produce: () => servicePlacement(home.disks, home.taints, 'rook-ceph-mds', true) }),
        },
      },
    });
    const group = new ApiObject(home.unit, `${id}-Group`, {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephFilesystemSubVolumeGroup',
      metadata: { name: `${id}-csi`, namespace: NAMESPACE },
      spec: { name: 'csi', filesystemName: id, pinning: { distributed: 1 } },
    });
    group.node.addDependency(filesystem);
    this.snapshotClassName = defineStorageClass(
      this,
      home,
      {
        kind: 'cephfs',
        className: this.storageClassName,
        redundancy,
        parameters: { fsName: id, pool: `${id}-${DATA}` },
      },
      options,
    );
  }
}

const DATA = 'data';

/** The first pool of a file system keeps copies, because it has what every file is found by. */
function dataPools(redundancy: Redundancy): object[] {
  const data = { name: DATA, ...redundancy.toSpec() };
  return redundancy.isErasure ? [{ name: 'first', ...redundancy.toReplicatedSpec() }, data] : [data];
}
