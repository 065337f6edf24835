import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component } from '../../../core';
import { AccessMode, IStorageClass } from '../../../model';
import { NAMESPACE } from './ceph-charts';
import { CephHome } from './ceph-home';
import { CephVolumeOptions, defineStorageClass } from './ceph-storage-class';
import { cephNameProblem, classProblems } from './names';
import { Redundancy } from './redundancy';

/** Block devices of a Ceph, each with a file system of its own: volumes that pods of one node mount. */
export class CephBlockPool extends Component implements IStorageClass {
  /** @internal */
  public static _in(scope: Construct, id: string, home: CephHome, options: CephVolumeOptions): CephBlockPool {
    return new CephBlockPool(scope, id, home, options);
  }

  public readonly storageClassName: string;
  public readonly accessMode: AccessMode = AccessMode.READ_WRITE_ONCE;
  public readonly snapshotClassName?: string;

  private constructor(scope: Construct, id: string, home: CephHome, options: CephVolumeOptions) {
    super(scope, id);
    const redundancy = new Redundancy(home, options);
    this.storageClassName = options.className ?? id;
    this._require(() => [
      cephNameProblem('a pool', id),
      ...classProblems(this.storageClassName, options),
      ...redundancy.problems(),
    ]);
    redundancy.declare(this, home.cluster, home.pool, `pool '${id}'`);

    const pool = (suffix: string, produce: () => object): string => {
      const name = `${id}${suffix}`;
      new ApiObject(home.unit, `${name}-Pool`, {
        apiVersion: 'ceph.rook.io/v1',
        kind: 'CephBlockPool',
        metadata: { name, namespace: NAMESPACE },
        spec: Lazy.any({ produce }),
      });
      return name;
    };
    const data = pool('', () => redundancy.toSpec());
    const images = redundancy.isErasure ? pool('-metadata', () => redundancy.toReplicatedSpec()) : data;
    this.snapshotClassName = defineStorageClass(
      this,
      home,
      {
        kind: 'rbd',
        className: this.storageClassName,
        redundancy,
        parameters: {
          pool: images,
          ...(images === data ? {} : { dataPool: data }),
          imageFormat: '2',
          imageFeatures: 'layering',
          'csi.storage.k8s.io/fstype': 'ext4',
        },
      },
      options,
    );
  }
}
