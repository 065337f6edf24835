import { Construct } from 'constructs';
import { ObjectstorageContainerV1 } from '../../imports/openstack/objectstorage-container-v1';
import { Component, declareFact, slug } from '../core';
import { BackupTarget } from '../model';
import { literal, literalMap } from './literal';
import { ISite } from './site';

export interface ObjectContainerProps {
  readonly site: ISite;
  /**
   * Name of the container, also of the bucket if the cloud speaks S3.
   * @default - site name and id
   */
  readonly name?: string;
  /**
   * Whether what is overwritten or deleted is kept; the cloud must allow it.
   * @default false
   */
  readonly versioning?: boolean;
  /**
   * Policy by which the cloud stores the objects, such as how many copies.
   * @default - the cloud's default policy
   */
  readonly storagePolicy?: string;
  /**
   * Whether objects are deleted with the container; without it Terraform stops at a container that is not empty.
   * @default false
   */
  readonly deleteObjects?: boolean;
  /**
   * Whether Terraform refuses to destroy the container.
   * @default false
   */
  readonly preventDestroy?: boolean;
}

/** What opens a container by the protocol S3. */
export interface ContainerBackupOptions {
  /** URL of the cloud's S3 service: `https://s3.example.ac.th`. */
  readonly endpoint: string;
  /** Name of the credentials, as `BackupTarget.s3` has it. */
  readonly credentialsSecret: string;
  /** @default us-east-1 */
  readonly region?: string;
}

/** A container of the cloud's object store, for its own project alone. */
export class ObjectContainer extends Component {
  public readonly name: string;
  private readonly site: ISite;

  constructor(scope: Construct, id: string, props: ObjectContainerProps) {
    super(scope, id);
    this.site = props.site;
    const { siteName } = this.site;
    this.name = props.name ?? `${siteName}-${slug(id)}`;
    const { deleteObjects, preventDestroy, storagePolicy } = props;
    this._require(() => [
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(this.name)
        ? undefined
        : `a container that may be a bucket has 3 to 63 lower-case letters, digits, dots and hyphens, got '${this.name}'; give another 'name'`,
      storagePolicy?.trim() === ''
        ? `a storage policy is known by its name, got ''; give 'storagePolicy' or leave it out`
        : undefined,
      deleteObjects === true && preventDestroy === true
        ? `a container that is never destroyed deletes no objects, got both 'deleteObjects' and 'preventDestroy'; keep one`
        : undefined,
    ]);
    declareFact(this, { kind: 'name', space: `object containers of ${this.site.node.path}`, name: this.name });
    new ObjectstorageContainerV1(this, 'Resource', {
      name: literal(this.name),
      versioning: props.versioning ?? false,
      storagePolicy: literal(storagePolicy),
      forceDestroy: deleteObjects ?? false,
      metadata: literalMap({ site: siteName }),
      lifecycle: preventDestroy ? { preventDestroy } : undefined,
    });
  }

  /** The container for backups of what stands on other sites: it dies with its own, whose backups it must not hold. */
  public toBackupTarget(options: ContainerBackupOptions): BackupTarget {
    return BackupTarget.s3(this.name, { ...options, bucket: this.name, diesWith: this.site.node.path });
  }
}
