import {
  Cidr,
  kindProblems,
  likeKind,
  needed,
  objectKind,
  refuseValue,
  textKind,
  withFields,
  withoutPassword,
} from '../../core';
import {
  DataAuthority,
  IDataAccess,
  ISecretReference,
  PodConnections,
  SecretVariable,
  secretProblems,
} from '../../manifests';
import { Port } from '../../model';

export interface BucketEndpointProps {
  /** URL of the S3-compatible service, without the bucket: `https://s3.example.ac.th`. */
  readonly endpoint: string;
  /** IPv4 range that it answers from: policies know no names. */
  readonly cidr: string;
  readonly bucket: string;
  /** Secret of the namespace of who uses it, with the two keys of a user. */
  readonly credentials: ISecretReference;
  /** @default us-east-1, which services other than Amazon's take for their own */
  readonly region?: string;
  /**
   * Key of the Secret that holds the id of the access key.
   * @default AWS_ACCESS_KEY_ID
   */
  readonly accessKeyIdKey?: string;
  /**
   * Key of the Secret that holds the access key.
   * @default AWS_SECRET_ACCESS_KEY
   */
  readonly secretAccessKeyKey?: string;
  /**
   * Who signed its certificate.
   * @default - one of those that the image of the application trusts
   */
  readonly authority?: DataAuthority;
}

/** A bucket that stands outside of the cluster: an application uses it as one of a `CephObjectStore`. */
export class BucketEndpoint implements IDataAccess {
  /** One that others run. */
  public static external(props: BucketEndpointProps): BucketEndpoint {
    refuseValue(kindProblems('an external bucket', props, KINDS));
    const { endpoint, cidr, bucket, region, credentials } = props;
    const [url, range] = [ENDPOINT.exec(endpoint), Cidr.problem(cidr)];
    const port = url?.[2] === undefined ? 443 : Number(url[2]);
    refuseValue([
      ...(url === null || port < 1 || port > 65535
        ? [
            `a bucket is reached by https, without a path and a password, got '${withoutPassword(endpoint)}'; correct 'endpoint'`,
          ]
        : []),
      ...(range === undefined ? [] : [range]),
      ...(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)
        ? []
        : [`a bucket has 3 to 63 lower-case letters, digits, dots and hyphens, got '${bucket}'; correct 'bucket'`]),
      ...(region === undefined || /^[a-z0-9][a-z0-9-]{0,62}$/.test(region)
        ? []
        : [`a region is lower-case letters, digits and hyphens, got '${region}'; correct 'region', or leave it out`]),
      ...secretProblems(credentials),
    ]);
    return new BucketEndpoint(props, url?.[1] ?? '', port);
  }

  public readonly description: string;
  public readonly variables: Record<string, string>;
  public readonly secretVariables: SecretVariable[];
  public readonly authority?: DataAuthority;
  private readonly cidr: string;
  private readonly port: Port;

  private constructor(props: BucketEndpointProps, host: string, port: number) {
    const { endpoint, bucket, region = 'us-east-1', credentials: secret } = props;
    this.description = `bucket '${bucket}' at '${host}'`;
    this.variables = {
      HOST: host,
      PORT: String(port),
      ENDPOINT: endpoint.replace(/\/$/, ''),
      BUCKET: bucket,
      REGION: region,
    };
    this.secretVariables = [
      { name: 'ACCESS_KEY_ID', secret, key: props.accessKeyIdKey ?? 'AWS_ACCESS_KEY_ID' },
      { name: 'SECRET_ACCESS_KEY', secret, key: props.secretAccessKeyKey ?? 'AWS_SECRET_ACCESS_KEY' },
    ];
    this.authority = props.authority;
    this.cidr = props.cidr;
    this.port = Port.tcp(port, 'https');
  }

  /** @internal */
  public _letIn(caller: PodConnections): void {
    caller.allowToRange(this.cidr, this.description, this.port);
  }
}

const ENDPOINT = /^https:\/\/([a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?)(?::(\d{1,5}))?\/?$/;

const SECRET = likeKind('a reference to a Secret', "SecretReference.fromName('files')", 'secretName');

const KINDS = {
  endpoint: needed(textKind('https://s3.example.ac.th')),
  cidr: needed(textKind('192.0.2.10/32')),
  bucket: needed(textKind('files')),
  credentials: needed(SECRET),
  region: textKind('us-east-1'),
  accessKeyIdKey: textKind('AWS_ACCESS_KEY_ID'),
  secretAccessKeyKey: textKind('AWS_SECRET_ACCESS_KEY'),
  authority: withFields(objectKind("{ secret: SecretReference.fromName('s3-ca'), key: 'ca.crt' }"), {
    secret: needed(SECRET),
    key: needed(textKind('ca.crt')),
  }),
};
