import * as path from 'node:path';
import {
  ConsulBackend,
  HttpBackend,
  LocalBackend,
  PgBackend,
  S3Backend,
  TerraformBackend,
  TerraformStack,
} from '../cdktf';
import { shortDigest } from '../core';

export interface S3StateProps {
  readonly bucket: string;
  /**
   * Address of an S3-compatible service, such as a Ceph or Swift gateway.
   * @default - Amazon S3
   */
  readonly endpoint?: string;
  /** @default us-east-1 */
  readonly region?: string;
  /**
   * First part of the keys.
   * @default cloudserve
   */
  readonly prefix?: string;
}

export interface HttpStateProps {
  /** Base address; each stack's state is at `<address>/<stack>`. */
  readonly address: string;
}

export interface PostgresStateProps {
  /**
   * First part of the schema names.
   * @default cloudserve
   */
  readonly prefix?: string;
}

export interface ConsulStateProps {
  /**
   * First part of the keys.
   * @default cloudserve
   */
  readonly prefix?: string;
  /**
   * Address of the server.
   * @default - `CONSUL_HTTP_ADDR`
   */
  readonly address?: string;
}

/**
 * Where Terraform keeps the state of every stack. Credentials never come from the program: each kind reads its own
 * environment variables.
 * @see https://developer.hashicorp.com/terraform/language/backend
 */
export abstract class StateBackend {
  /** A file a stack in the project's folder: `terraform.<stack>.tfstate`. */
  public static local(): StateBackend {
    return new LocalState();
  }

  /** An object a stack in an S3-compatible store, locked by a lock file there (Terraform 1.10 and later). */
  public static s3(props: S3StateProps): StateBackend {
    return new S3State(props);
  }

  /** An HTTP service with locking; credentials from `TF_HTTP_USERNAME` and `TF_HTTP_PASSWORD`. */
  public static http(props: HttpStateProps): StateBackend {
    return new HttpState(props);
  }

  /** A schema a stack in PostgreSQL; connection from `PG_CONN_STR`. */
  public static postgres(props: PostgresStateProps = {}): StateBackend {
    return new PostgresState(props);
  }

  /** A key a stack in Consul; token from `CONSUL_HTTP_TOKEN`. */
  public static consul(props: ConsulStateProps = {}): StateBackend {
    return new ConsulState(props);
  }

  /**
   * Gives a stack its backend.
   * @param folder the stack's folder
   * @param project the project's folder
   * @internal
   */
  public abstract _bind(stack: TerraformStack, folder: string, project: string): void;

  /**
   * What is wrong with what was given, if anything.
   * @internal
   */
  public _problems(): string[] {
    return [];
  }
}

/**
 * Writes a local backend's path from the stack's folder on, as other clones of the program have it too; cdktf's own default is
 * absolute. A path outside the project is the user's own.
 * @internal
 */
export function keepRelative(backend: TerraformBackend, folder: string, project: string): void {
  if (!(backend instanceof LocalBackend)) {
    return;
  }
  const open = backend as unknown as { props: { readonly path: string } };
  const { path: file } = open.props;
  const isBelow = [project, process.cwd()].some((above) => !path.relative(above, file).startsWith('..'));
  if (path.isAbsolute(file) && isBelow) {
    open.props = { ...open.props, path: relativePath(folder, file) };
  }
}

function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}

/** cdktf demands credentials that Terraform reads from the environment when they are left out. */
const FROM_ENVIRONMENT = undefined as unknown as string;

class LocalState extends StateBackend {
  public override _bind(stack: TerraformStack, folder: string, project: string): void {
    const state = path.join(project, `terraform.${stack.node.id}.tfstate`);
    new LocalBackend(stack, { path: relativePath(folder, state) });
  }
}

class S3State extends StateBackend {
  constructor(private readonly props: S3StateProps) {
    super();
  }

  public override _problems(): string[] {
    return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(this.props.bucket)
      ? []
      : [
          `a bucket's name is 3 to 63 lower-case letters, digits, dots and hyphens, got '${this.props.bucket}'; correct 'bucket' of the state`,
        ];
  }

  public override _bind(stack: TerraformStack): void {
    const { bucket, endpoint, region = 'us-east-1', prefix = 'cloudserve' } = this.props;
    const elsewhere = {
      endpoints: { s3: endpoint ?? '' },
      usePathStyle: true,
      skipCredentialsValidation: true,
      skipMetadataApiCheck: true,
      skipRegionValidation: true,
      skipRequestingAccountId: true,
      skipS3Checksum: true,
    };
    const locking = { useLockfile: true };
    new S3Backend(stack, {
      bucket,
      key: `${trimmed(prefix)}/${stack.node.id}.tfstate`,
      region,
      ...locking,
      ...(endpoint === undefined ? {} : elsewhere),
    });
  }
}

class HttpState extends StateBackend {
  constructor(private readonly props: HttpStateProps) {
    super();
  }

  /** The address may hold a password, so only its wrong part is named. */
  public override _problems(): string[] {
    const url = URL.canParse(this.props.address) ? new URL(this.props.address) : undefined;
    const plain = "correct 'address' of the state";
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
      return [`state needs an address of HTTP, got one that is none; ${plain}`];
    }
    return [
      ...(url.username + url.password === ''
        ? []
        : [`state's address has no credentials in it, got some; give them as TF_HTTP_USERNAME and TF_HTTP_PASSWORD`]),
      ...(url.search + url.hash === ''
        ? []
        : [`state's address ends in a folder, got '${url.search}${url.hash}' after it; ${plain}`]),
    ];
  }

  public override _bind(stack: TerraformStack): void {
    const address = `${this.props.address.replace(/\/+$/, '')}/${stack.node.id}`;
    new HttpBackend(stack, { address, lockAddress: address, unlockAddress: address });
  }
}

class PostgresState extends StateBackend {
  constructor(private readonly props: PostgresStateProps) {
    super();
  }

  public override _bind(stack: TerraformStack): void {
    const name = `${this.props.prefix ?? 'cloudserve'}_${stack.node.id}`;
    new PgBackend(stack, { connStr: FROM_ENVIRONMENT, schemaName: identifier(name) });
  }
}

class ConsulState extends StateBackend {
  constructor(private readonly props: ConsulStateProps) {
    super();
  }

  public override _bind(stack: TerraformStack): void {
    const { prefix = 'cloudserve', address } = this.props;
    new ConsulBackend(stack, { path: `${trimmed(prefix)}/${stack.node.id}`, address, accessToken: FROM_ENVIRONMENT });
  }
}

function trimmed(prefix: string): string {
  return prefix.replace(/^\/+|\/+$/g, '');
}

/** PostgreSQL cuts identifiers at 63 bytes, and two stacks must never share one. */
function identifier(name: string): string {
  return Buffer.byteLength(name) <= 63 ? name : `${name.slice(0, 54)}-${shortDigest(name)}`;
}
