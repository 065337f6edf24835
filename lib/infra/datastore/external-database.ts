import { X509Certificate } from 'node:crypto';
import { Construct } from 'constructs';
import { Fn } from '../../cdktf';
import { Component } from '../../core';
import { BootSecret } from '../boot/boot-secret';
import { sensitiveVariable } from '../stack-variable';
import { DatastoreBinding, IBoundDatastore, DatastoreEndpoint } from './bound-datastore';

export interface ExternalDatastoreProps {
  /** Data source name without a password: `mysql://k3s@tcp(sql.example.ac.th:3306)/k3s`, `postgres://k3s@sql.example.ac.th:5432/k3s`. */
  readonly dsn: string;
  /** Name of the sensitive Terraform variable that holds the password: `rancher_database_password`. */
  readonly passwordVariable: string;
  /**
   * Certificates of the authorities that may have signed the database's, as PEM.
   * @default - the system's own
   */
  readonly certificateAuthority?: string;
}

/**
 * A database that somebody else runs.
 * @internal
 */
export class ExternalDatabase extends Component implements IBoundDatastore {
  public readonly sql: DatastoreEndpoint;

  constructor(scope: Construct, id: string, { name }: DatastoreBinding, props: ExternalDatastoreProps) {
    super(scope, id);
    const { dsn, passwordVariable, certificateAuthority } = props;
    this._require(() => [
      ...dsnProblems(dsn),
      variableProblem(passwordVariable),
      certificateAuthority === undefined ? undefined : certificateProblem(certificateAuthority),
    ]);
    const words = `password of ${name}'s external datastore`;
    const value = VARIABLE.test(passwordVariable) ? sensitiveVariable(this, passwordVariable, words, PASSWORD) : '';
    this.sql = {
      dsn: dsn.replace(/^([a-z]+:\/\/[^:@/]+)@/, '$1:<<datastore-password>>@'),
      secrets: { 'datastore-password': BootSecret.of(words, value, 128) },
      certificateAuthority: certificateAuthority === undefined ? undefined : publicText(words, certificateAuthority),
    };
  }

  /** Its firewall is somebody else's; machines of a site may call out. */
  public allowFrom(): void {}
}

/** No character that means something in a data source name, in YAML or to a shell. */
const PASSWORD = '[A-Za-z0-9._~-]{8,128}';
const VARIABLE = /^[a-z][a-z0-9_]{0,62}$/;

/** What is known before a deployment, in the form of what is not. */
function publicText(words: string, text: string): BootSecret {
  const value = Fn.base64decode(Buffer.from(text).toString('base64'));
  return BootSecret.of(`authority for the ${words}`, value, Buffer.byteLength(text));
}

function dsnProblems(dsn: string): string[] {
  const shown = dsn.replace(/:[^:@/]*@/, ':***@');
  if (/^[a-z]+:\/\/[^@/]*:[^@/]*@/.test(dsn)) {
    return [
      `a data source name is written without a password, which would stand in the program and in state, got '${shown}'; leave it out, its variable is 'passwordVariable'`,
    ];
  }
  if (
    !/^(mysql:\/\/[^:@/\s]+@tcp\([^()\s]+:\d+\)|postgres(ql)?:\/\/[^:@/\s]+@[^/@\s]+)\/[A-Za-z0-9_-]+(\?\S*)?$/.test(
      dsn,
    )
  ) {
    return [
      `a data source name has user, host, port and database, got '${shown}'; write it as 'mysql://k3s@tcp(sql.example.ac.th:3306)/k3s' or 'postgres://k3s@sql.example.ac.th:5432/k3s'`,
    ];
  }
  return /[?&]tls=/.test(dsn)
    ? [
        `K3s cannot use 'tls' in a data source name, got '${shown}'; leave it out, K3s speaks TLS by its file of authorities`,
      ]
    : [];
}

function variableProblem(name: string): string | undefined {
  return VARIABLE.test(name)
    ? undefined
    : `a variable's name has lower-case letters, digits and underscores and begins with a letter, got '${name}'; correct 'passwordVariable'`;
}

function certificateProblem(pem: string): string | undefined {
  try {
    return new X509Certificate(pem).ca
      ? undefined
      : `the certificate of an authority is needed, got one of '${new X509Certificate(pem).subject}'; give the authority that signed it in 'certificateAuthority'`;
  } catch {
    return `a certificate is written as PEM, got '${pem.slice(0, 30)}'; give its text in 'certificateAuthority'`;
  }
}
