import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, byCodeUnit, kindProblems, refuse } from '../../../core';
import { IObjectStorage } from '../../../model';
import { CephBucket, CephBucketOptions } from './ceph-bucket';
import { NAMESPACE } from './ceph-charts';
import { CephHome } from './ceph-home';
import { BUCKET_KINDS, USER_KINDS } from './ceph-kinds';
import { CephObjectUser, CephObjectUserOptions } from './ceph-object-user';
import { GATEWAY, declareDaemons, requestsAndLimit } from './ceph-pods';
import { declareClass } from './ceph-storage-class';
import { servicePlacement } from './cluster-spec';
import { openPorts } from './ceph-traffic';
import { cephNameProblem, classProblems } from './names';
import { CephPoolOptions, Redundancy } from './redundancy';

export interface CephObjectStoreOptions extends CephPoolOptions {
  /**
   * Gateways that answer.
   * @default 2
   */
  readonly instances?: number;
  /**
   * Region that clients are told.
   * @default us-east-1, which most clients take for granted
   */
  readonly region?: string;
  /**
   * Name of the storage class of bucket claims.
   * @default - the id
   */
  readonly className?: string;
  /**
   * Whether a bucket stays with all that is in it when its claim is deleted.
   * @default false
   */
  readonly keepBuckets?: boolean;
}

/** An S3-compatible service of a Ceph, reached by http within the cluster; buckets are in the path. */
export class CephObjectStore extends Component implements IObjectStorage {
  /** @internal */
  public static _in(scope: Construct, id: string, home: CephHome, options: CephObjectStoreOptions): CephObjectStore {
    return new CephObjectStore(scope, id, home, options);
  }

  public readonly endpoint: string;
  public readonly region: string;
  public readonly bucketClassName?: string;
  private readonly className: string;
  private readonly namespaces = new Set<string>();

  private constructor(
    scope: Construct,
    id: string,
    private readonly home: CephHome,
    options: CephObjectStoreOptions,
  ) {
    super(scope, id);
    const { instances = 2 } = options;
    const redundancy = new Redundancy(home, options);
    this.region = options.region ?? 'us-east-1';
    this.className = options.className ?? id;
    this.bucketClassName = this.className;
    this.endpoint = `http://rook-ceph-rgw-${id}.${NAMESPACE}.svc`;
    this._require(() => [
      cephNameProblem('an object store', id),
      ...classProblems(this.className),
      Number.isInteger(instances) && instances >= 1
        ? undefined
        : `an object store has a whole number of gateways, 1 or more, got ${instances}; correct 'instances'`,
      /^[a-z0-9][a-z0-9-]{0,62}$/.test(this.region)
        ? undefined
        : `a region is lower-case letters, digits and hyphens, got '${this.region}'; correct 'region'`,
      ...redundancy.problems(),
    ]);
    redundancy.declare(this, home.cluster, home.pool, `object store '${id}'`);
    declareDaemons(this, home.cluster, `ceph-rgw-${id}`, instances, GATEWAY);
    declareClass(this, home, this.className, redundancy);

    new ApiObject(home.unit, `${id}-ObjectStore`, {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephObjectStore',
      metadata: { name: id, namespace: NAMESPACE },
      spec: {
        metadataPool: Lazy.any({ produce: () => redundancy.toReplicatedSpec() }),
        dataPool: Lazy.any({ produce: () => redundancy.toSpec() }),
        preservePoolsOnDelete: true,
        allowUsersInNamespaces: Lazy.any({ produce: () => this.otherNamespaces() }),
        gateway: {
          port: 80,
          instances,
          priorityClassName: 'system-cluster-critical',
          resources: requestsAndLimit(GATEWAY, '2Gi'),
          placement: Lazy.any({ produce: () => servicePlacement(home.disks, home.taints, 'rook-ceph-rgw', false) }),
        },
      },
    });
    openPorts(home.unit, `${id}-Traffic`, `ceph-rgw-${id}`, { app: 'rook-ceph-rgw', rook_object_store: id }, [
      GATEWAY_PORT,
    ]);
    new ApiObject(home.unit, `${id}-BucketClass`, {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: this.className },
      provisioner: `${NAMESPACE}.ceph.rook.io/bucket`,
      parameters: { objectStoreName: id, objectStoreNamespace: NAMESPACE, region: this.region },
      reclaimPolicy: options.keepBuckets === true ? 'Retain' : 'Delete',
    });
  }

  /** Adds somebody with keys of their own, which Rook writes into a Secret. */
  public addUser(name: string, options: CephObjectUserOptions = {}): CephObjectUser {
    refuse(this, kindProblems(`user '${name}'`, options, USER_KINDS));
    const user = CephObjectUser._in(this, name, { ...options, store: this.node.id });
    this.namespaces.add(user.namespace);
    return user;
  }

  /** Adds a bucket with keys of its own, which Rook writes into a Secret beside the claim. */
  public addBucket(name: string, options: CephBucketOptions): CephBucket {
    refuse(this, kindProblems(`bucket '${name}'`, options, BUCKET_KINDS));
    return CephBucket._in(this, name, {
      ...options,
      className: this.className,
      cluster: this.home.cluster,
      endpoint: this.endpoint,
      region: this.region,
      gatewayPort: GATEWAY_PORT,
    });
  }

  private otherNamespaces(): string[] | undefined {
    const others = [...this.namespaces].filter((namespace) => namespace !== NAMESPACE).sort(byCodeUnit);
    return others.length === 0 ? undefined : others;
  }
}

/** What a gateway listens on, whatever port its Service has. */
const GATEWAY_PORT = 8080;
