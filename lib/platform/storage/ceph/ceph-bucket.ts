import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, Size, declareFact, isDnsLabel, slug, wholeMebibytes } from '../../../core';
import { DeliveryUnit, IDataAccess, Layer, PodConnections, SecretReference, SecretVariable } from '../../../manifests';
import { Port } from '../../../model';
import { NAMESPACE } from './ceph-charts';
import { maxSizeProblem } from './ceph-object-user';

export interface CephBucketOptions {
  /** Namespace of those who use it; it is there before. */
  readonly namespace: string;
  /**
   * What it may hold.
   * @default - not limited, and counted in no sum of storage
   */
  readonly maxSize?: Size;
  /**
   * How many objects it may hold.
   * @default - not limited
   */
  readonly maxObjects?: number;
}

/** @internal */
export interface CephBucketProps extends CephBucketOptions {
  readonly className: string;
  readonly cluster: string;
  /** Of the object store: `http://rook-ceph-rgw-objects.rook-ceph.svc`. */
  readonly endpoint: string;
  readonly region: string;
  /** What the pods of its gateways listen on. */
  readonly gatewayPort: number;
}

/**
 * A bucket of an object store, by a claim. An application of its namespace works with it by `use`: it gets `ENDPOINT`, `BUCKET`, `REGION` and
 * the keys that Rook writes, and starts when those are there.
 */
export class CephBucket extends Component implements IDataAccess {
  /** @internal */
  public static _in(scope: Construct, id: string, props: CephBucketProps): CephBucket {
    return new CephBucket(scope, id, props);
  }

  public readonly bucketName: string;
  public readonly namespace?: string;
  /** Secret that Rook writes, with the keys `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`. */
  public readonly secretName: string;
  /** ConfigMap that Rook writes, with `BUCKET_HOST`, `BUCKET_PORT`, `BUCKET_NAME` and `BUCKET_REGION`. */
  public readonly configMapName: string;

  public readonly description: string;
  public readonly variables: Record<string, string>;
  public readonly secretVariables: SecretVariable[];
  private readonly gatewayPort: number;

  private constructor(scope: Construct, id: string, props: CephBucketProps) {
    super(scope, id);
    const { namespace, className, cluster, maxSize, maxObjects } = props;
    this.bucketName = id;
    this.namespace = namespace;
    this.secretName = id;
    this.configMapName = id;
    this.description = `bucket '${id}'`;
    this.gatewayPort = props.gatewayPort;
    this.variables = {
      HOST: props.endpoint.replace('http://', ''),
      PORT: '80',
      ENDPOINT: props.endpoint,
      BUCKET: id,
      REGION: props.region,
    };
    const secret = SecretReference.fromName(id);
    this.secretVariables = ['ACCESS_KEY_ID', 'SECRET_ACCESS_KEY'].map((name) => ({ name, secret, key: `AWS_${name}` }));
    this._require(() => [
      isDnsLabel(id) && id.length >= 3
        ? undefined
        : `a bucket has a name of 3 to 63 lower-case letters, digits and hyphens, got '${id}'; give another`,
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
      maxObjects === undefined || (Number.isInteger(maxObjects) && maxObjects >= 1)
        ? undefined
        : `a bucket holds a whole number of objects, 1 or more, got ${maxObjects}; correct 'maxObjects'`,
      maxSizeProblem(maxSize),
    ]);
    const mebibytes = maxSize === undefined ? undefined : (wholeMebibytes(maxSize) ?? 0);
    if (mebibytes !== undefined) {
      declareFact(this, { kind: 'claim', cluster, namespace, storageClass: className, mebibytes, count: 1 });
    }
    const limits = {
      ...(mebibytes === undefined ? {} : { maxSize: `${mebibytes}Mi` }),
      ...(maxObjects === undefined ? {} : { maxObjects: String(maxObjects) }),
    };
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.DATA, component: slug(`${namespace}-bucket-${id}`) });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'objectbucket.io/v1alpha1',
      kind: 'ObjectBucketClaim',
      metadata: { name: id, namespace },
      spec: {
        bucketName: id,
        storageClassName: className,
        ...(Object.keys(limits).length === 0 ? {} : { additionalConfig: limits }),
      },
    });
  }

  /** @internal */
  public _letIn(caller: PodConnections): void {
    caller.allowToNamespace(NAMESPACE, this.description, Port.tcp(this.gatewayPort, 'http-rgw'));
  }
}
