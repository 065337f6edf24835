import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ConfigError, Size, booleanKind, declareFact, likeKind, textKind, wholeMebibytes } from '../core';
import { AccessMode, IStorageClass } from '../model';
import { clusterOf } from './cluster-context';
import { HardenedPods, PodKind } from './hardened-pods';
import { HardenedPodsProps } from './hardened-pods-props';
import { PodSpread } from './pod-spread';
import { claimSpec, claimSizeProblem } from './volume-claim';
import { POD_KINDS } from './workload-kinds';

export interface HardenedStatefulSetProps extends HardenedPodsProps {
  /**
   * Class of the volume of each member; goes with `volume` and `dataPath`.
   * @default - members have no volumes of their own
   */
  readonly storage?: IStorageClass;
  /**
   * Size of the volume of each member.
   * @default - members have no volumes of their own
   */
  readonly volume?: Size;
  /**
   * Where the volume is mounted: `/var/lib/data`.
   * @default - members have no volumes of their own
   */
  readonly dataPath?: string;
  /**
   * Whether members are known by name before they are ready, as they must be to find each other.
   * @default true
   */
  readonly publishNotReady?: boolean;
}

/** Members with names and volumes of their own: `<name>-0` is `<name>-0.<name>-members`. Volumes stay when members go. */
export class HardenedStatefulSet extends HardenedPods {
  /** Name of the Service by which members find each other. */
  public readonly membersName: string;

  constructor(scope: Construct, id: string, props: HardenedStatefulSetProps) {
    super(scope, id, props);
    const { storage, volume, dataPath } = props;
    const given = [storage, volume, dataPath].filter((part) => part !== undefined).length;
    if (given !== 0 && given !== 3) {
      throw new ConfigError(
        this,
        `a volume of members has 'storage', 'volume' and 'dataPath', got ${given} of them; give all or none`,
      );
    }
    this.membersName = `${this.name}-members`;
    this._require(() => [
      volume === undefined ? undefined : claimSizeProblem(volume),
      (props.ports ?? []).length > 0
        ? undefined
        : `members are known by the ports that they listen on, got none; declare 'ports' or take a HardenedDeployment`,
    ]);
    if (storage !== undefined && volume !== undefined) {
      declareFact(this, {
        kind: 'claim',
        cluster: clusterOf(this) ?? 'cluster',
        namespace: this.namespace,
        storageClass: storage.storageClassName,
        mebibytes: wholeMebibytes(volume) ?? 0,
        count: this.replicas,
      });
    }
    this._service('Members', this.membersName, {
      clusterIP: 'None',
      publishNotReadyAddresses: props.publishNotReady ?? true,
    });
    new ApiObject(this._unit, 'Resource', {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: this._meta(),
      spec: {
        replicas: this.replicas,
        serviceName: this.membersName,
        revisionHistoryLimit: this._revisionHistory,
        podManagementPolicy: 'OrderedReady',
        updateStrategy: { type: 'RollingUpdate' },
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
        ...this._pods(),
        ...(storage === undefined || volume === undefined
          ? {}
          : {
              volumeClaimTemplates: [
                { metadata: { name: DATA }, spec: claimSpec(storage, AccessMode.READ_WRITE_ONCE, volume) },
              ],
            }),
      },
    });
  }

  /** @internal */
  protected override _kind({ dataPath }: HardenedStatefulSetProps): PodKind {
    return {
      words: 'a stateful set',
      kinds: { ...POD_KINDS, ...KINDS },
      spread: PodSpread.HOSTS,
      claimed: dataPath === undefined ? {} : { [DATA]: dataPath },
      surge: 0,
      keeps: (replicas) => Math.min(Math.floor(replicas / 2) + 1, replicas - 1),
    };
  }
}

const DATA = 'data';

const KINDS = {
  storage: likeKind('a storage class', "ceph.addBlockPool('block')", 'storageClassName', 'accessMode'),
  volume: likeKind('a size', 'Size.gibibytes(50)', 'toMebibytes'),
  dataPath: textKind('/var/lib/store'),
  publishNotReady: booleanKind(),
};
