import { Construct } from 'constructs';
import {
  Component,
  Size,
  declareFact,
  kindProblems,
  likeKind,
  needed,
  numberKind,
  refuse,
  textKind,
  wholeMebibytes,
} from '../../core';
import { ChartNamespace, HelmRelease, Layer, PodSecurity, applyAfter } from '../../manifests';
import { IObjectStorage, IStorageClass } from '../../model';
import { MINIO_CHART, MINIO_IMAGE, minioValues } from './minio-values';
import { clusterNameOf } from './volume-class';

export interface MinioStorageProps {
  /** Class of the volumes that objects lie on. */
  readonly storage: IStorageClass;
  /** Size of each volume. */
  readonly volume: Size;
  /** Secret in its namespace that others bring, whose keys `rootUser` and `rootPassword` are the credentials of who may do everything. */
  readonly credentialsSecret: string;
  /**
   * Number of its pods, each on a node of its own as far as there are as many.
   * @default 4
   */
  readonly servers?: number;
  /**
   * Volumes of each pod: there are 4 or more in all, of which objects survive the loss of 2, from 6 on of 3, from 8 on of 4.
   * @default 1
   */
  readonly volumesPerServer?: number;
  /**
   * Memory that each pod requests and may have.
   * @default - 2 GiB
   */
  readonly memory?: Size;
  /** @default minio */
  readonly namespace?: string;
  /** @default us-east-1 */
  readonly region?: string;
  /**
   * Image with a tag, such as one that is built from a later source.
   * @default quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z, the last that its makers built
   */
  readonly image?: string;
}

/**
 * Objects by the protocol of S3, on volumes of any class. Its makers publish no images since October 2025 and maintain it no longer since
 * February 2026: the rule MINIO-UNMAINTAINED warns of it.
 * @see https://github.com/minio/minio
 */
export class MinioStorage extends Component implements IObjectStorage {
  public readonly endpoint: string;
  public readonly region: string;
  public readonly namespace: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MinioStorageProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('storage of MinIO', props, KINDS));
    const { storage, volume, servers = 4, volumesPerServer = 1, image = MINIO_IMAGE } = props;
    const { memory = Size.gibibytes(2), region = 'us-east-1', namespace = 'minio' } = props;
    this.region = region;
    this.namespace = namespace;
    this.endpoint = `http://minio.${namespace}.svc:9000`;
    const cluster = clusterNameOf(this);
    const mebibytes = wholeMebibytes(volume) ?? 0;
    const memoryMebibytes = wholeMebibytes(memory) ?? 0;
    const place = new ChartNamespace(this, 'Namespace', {
      name: namespace,
      podSecurity: PodSecurity.RESTRICTED,
      ports: [9000],
    });
    const release = new HelmRelease(this, 'Release', {
      ...MINIO_CHART,
      releaseName: namespace,
      namespace,
      layer: Layer.DATA,
      values: minioValues({
        ...{ storage, mebibytes, memoryMebibytes, servers, volumesPerServer, region, image },
        credentialsSecret: props.credentialsSecret,
      }),
      images: [image],
    });
    applyAfter(release, place);
    const count = servers * volumesPerServer;
    declareFact(this, { kind: 'claim', cluster, storageClass: storage.storageClassName, mebibytes, count });
    declareFact(this, { kind: 'pods', cluster, name: namespace, pods: servers, cores: 0.5, memoryMebibytes });
    declareFact(this, {
      kind: 'unmaintained',
      component: 'minio',
      version: image.slice(image.lastIndexOf(':') + 1),
      since: 'no images since October 2025, no source since February 2026',
      instead: 'an object store of Ceph',
    });
    this._require(() => this.problems());
  }

  private problems(): (string | undefined)[] {
    const { volume, credentialsSecret, servers = 4, volumesPerServer = 1, memory, image = MINIO_IMAGE } = this.props;
    const volumes = servers * volumesPerServer;
    return [
      Number.isInteger(servers) && Number.isInteger(volumesPerServer) && servers >= 2 && volumesPerServer >= 1
        ? undefined
        : `MinIO has whole numbers of servers, 2 or more, and of volumes for each, got ${servers} and ${volumesPerServer}; correct 'servers' or 'volumesPerServer'`,
      volumes >= 4
        ? undefined
        : `MinIO has 4 volumes or more in all, got ${servers} servers with ${volumesPerServer}; raise 'servers' or 'volumesPerServer'`,
      (wholeMebibytes(volume) ?? 0) >= 1024
        ? undefined
        : `a volume has whole mebibytes, 1024 or more, got ${volume.asString()}; correct 'volume'`,
      memory === undefined || (wholeMebibytes(memory) ?? 0) >= 1024
        ? undefined
        : `a server of MinIO has 1024 MiB of memory or more, got ${memory.asString()}; correct 'memory'`,
      /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(credentialsSecret)
        ? undefined
        : `credentials have the name of a Secret, got '${credentialsSecret}'; correct 'credentialsSecret'`,
      /^[a-z0-9][a-z0-9-]{0,62}$/.test(this.region)
        ? undefined
        : `a region is lower-case letters, digits and hyphens, got '${this.region}'; correct 'region'`,
      /^[^\s:@]+(:\d+\/[^\s:@]+)?:(?!latest$)[\w][\w.-]*$/.test(image)
        ? undefined
        : `an image has a tag other than 'latest', got '${image}'; correct 'image'`,
    ];
  }
}

const SIZE = likeKind('a Size', 'Size.gibibytes(500)', 'toMebibytes');

const KINDS = {
  storage: needed(likeKind('a storage class', 'new NfsStorage(...)', 'storageClassName', 'accessMode')),
  volume: needed(SIZE),
  credentialsSecret: needed(textKind('minio-root')),
  servers: numberKind(4),
  volumesPerServer: numberKind(1),
  memory: SIZE,
  namespace: textKind('minio'),
  region: textKind('us-east-1'),
  image: textKind(MINIO_IMAGE),
};
