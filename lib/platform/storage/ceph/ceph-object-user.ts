import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, Size, isDnsLabel, slug, wholeMebibytes } from '../../../core';
import { DeliveryUnit, Layer } from '../../../manifests';
import { NAMESPACE } from './ceph-charts';

export interface CephObjectUserOptions {
  /**
   * Namespace that gets the Secret with the keys; it is there before.
   * @default - that of Ceph
   */
  readonly namespace?: string;
  /** @default - its name */
  readonly displayName?: string;
  /**
   * What all the user's buckets may hold together.
   * @default - not limited
   */
  readonly maxSize?: Size;
  /**
   * How many buckets the user may have.
   * @default - as many as the gateway allows: 1000
   */
  readonly maxBuckets?: number;
}

/** @internal */
export interface CephObjectUserProps extends CephObjectUserOptions {
  readonly store: string;
}

/** A user of an object store. */
export class CephObjectUser extends Component {
  /** @internal */
  public static _in(scope: Construct, id: string, props: CephObjectUserProps): CephObjectUser {
    return new CephObjectUser(scope, id, props);
  }

  public readonly namespace: string;
  /** Secret that Rook writes, with the keys `AccessKey`, `SecretKey` and `Endpoint`. */
  public readonly secretName: string;

  private constructor(scope: Construct, id: string, { store, maxSize, maxBuckets, ...props }: CephObjectUserProps) {
    super(scope, id);
    this.namespace = props.namespace ?? NAMESPACE;
    this.secretName = `rook-ceph-object-user-${store}-${id}`;
    this._require(() => [
      isDnsLabel(id)
        ? undefined
        : `a user has a name of lower-case letters, digits and hyphens, got '${id}'; give another`,
      isDnsLabel(this.namespace) ? undefined : `a namespace is a label, got '${this.namespace}'; correct 'namespace'`,
      maxBuckets === undefined || (Number.isInteger(maxBuckets) && maxBuckets >= 1)
        ? undefined
        : `a user has a whole number of buckets, 1 or more, got ${maxBuckets}; correct 'maxBuckets'`,
      maxSizeProblem(maxSize),
    ]);
    const unit = new DeliveryUnit(this, 'Unit', {
      layer: Layer.DATA,
      component: slug(`${this.namespace}-user-${id}`),
    });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephObjectStoreUser',
      metadata: { name: id, namespace: this.namespace },
      spec: {
        store,
        clusterNamespace: NAMESPACE,
        displayName: props.displayName ?? id,
        ...(maxSize === undefined && maxBuckets === undefined
          ? {}
          : {
              quotas: {
                ...(maxBuckets === undefined ? {} : { maxBuckets }),
                ...(maxSize === undefined ? {} : { maxSize: `${wholeMebibytes(maxSize)}Mi` }),
              },
            }),
      },
    });
  }
}

/**
 * What keeps a size from being a limit, if anything.
 * @internal
 */
export function maxSizeProblem(size: Size | undefined): string | undefined {
  return size === undefined || (wholeMebibytes(size) ?? 0) > 0
    ? undefined
    : `a limit has whole mebibytes, 1 or more, got ${size.asString()}; correct 'maxSize'`;
}
