import { credentialsNameProblems, withoutPassword } from '../core';

export interface S3BackupTargetProps {
  /** URL of the S3-compatible service: `https://s3.example.ac.th`. */
  readonly endpoint: string;
  readonly bucket: string;
  /**
   * Name of the credentials. For machines it is the first part of two sensitive Terraform variables: `backup-s3` is
   * `backup_s3_access_key_id` and `backup_s3_secret_access_key`. In a cluster it is a Secret; its keys are those that the program
   * which makes the copies asks for.
   */
  readonly credentialsSecret: string;
  /** @default us-east-1, which services other than Amazon's take for their own */
  readonly region?: string;
  /**
   * Path of the construct that the target dies with, if it stands in this testbed.
   * @default - it stands elsewhere
   */
  readonly diesWith?: string;
}

/** Where backups go. It must outlive what it protects. */
export class BackupTarget {
  /** A bucket of an S3-compatible service. */
  public static s3(name: string, props: S3BackupTargetProps): BackupTarget {
    return new BackupTarget(name, props);
  }

  public readonly endpoint: string;
  public readonly bucket: string;
  public readonly credentialsSecret: string;
  public readonly region: string;
  public readonly diesWith: string | undefined;

  private constructor(
    public readonly name: string,
    props: S3BackupTargetProps,
  ) {
    this.endpoint = props.endpoint;
    this.bucket = props.bucket;
    this.credentialsSecret = props.credentialsSecret;
    this.region = props.region ?? 'us-east-1';
    this.diesWith = props.diesWith;
  }

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(): string[] {
    const problems: string[] = [];
    if (!/^https:\/\/[^\s/?#@]+\/?$/.test(this.endpoint)) {
      problems.push(
        `a backup target is reached by https, without a path and a password, got '${withoutPassword(this.endpoint)}'; correct 'endpoint' of '${this.name}'`,
      );
    }
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(this.bucket)) {
      problems.push(
        `a bucket has 3 to 63 lower-case letters, digits, dots and hyphens, got '${this.bucket}'; correct 'bucket' of '${this.name}'`,
      );
    }
    problems.push(...credentialsNameProblems(this.credentialsSecret, ` of '${this.name}'`));
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(this.region)) {
      problems.push(
        `a region is lower-case letters, digits and hyphens, got '${this.region}'; correct 'region' of '${this.name}', or leave it out`,
      );
    }
    return problems;
  }
}
