import { PodConnections } from './connections';
import { SecretVariable } from './hardened-workload-props';
import { ISecretReference } from './secret-reference';

/** Certificate of who signed that of a service, in a Secret. */
export interface DataAuthority {
  readonly secret: ISecretReference;
  /** `ca.crt`. */
  readonly key: string;
}

/**
 * Data that an application works with and who it is there: a database and its user, a bucket and its key. The application gets each value as a
 * variable with a prefix of its own (`SQL_HOST`, `SQL_PASSWORD`), the certificate as a file that `<PREFIX>_CA_FILE` names, and may call it.
 */
export interface IDataAccess {
  /** What it is, in words of messages: `database 'exam' of 'sql'`. */
  readonly description: string;
  /**
   * Namespace that its Secrets stand in, which is that of who uses it.
   * @default - somebody else brings them to where they are used
   */
  readonly namespace?: string;
  /** Values that everybody may read, by the end of the name of their variable: `HOST`, `PORT`, `DATABASE`. */
  readonly variables: Record<string, string>;
  /** Values in Secrets, by the end of the name of their variable: `USERNAME`, `PASSWORD`. */
  readonly secretVariables: SecretVariable[];
  /** @default - who calls it knows who signed its certificate, or it has none */
  readonly authority?: DataAuthority;
  /**
   * Lets pods call it.
   * @internal
   */
  _letIn(caller: PodConnections): void;
}
