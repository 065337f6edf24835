import {
  Cidr,
  isDnsSubdomain,
  kindProblems,
  likeKind,
  needed,
  numberKind,
  objectKind,
  refuseValue,
  textKind,
  withFields,
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

export interface SqlEndpointProps {
  /** Name or address that it answers at: `sql.example.org`. */
  readonly host: string;
  /** IPv4 range that it answers from: policies know no names. */
  readonly cidr: string;
  readonly database: string;
  /** Secret of the namespace of who uses it, with the user and the password. */
  readonly credentials: ISecretReference;
  /** @default 3306 */
  readonly port?: number;
  /**
   * Key of the Secret that holds the user.
   * @default username
   */
  readonly usernameKey?: string;
  /**
   * Key of the Secret that holds the password.
   * @default password
   */
  readonly passwordKey?: string;
  /**
   * Who signed its certificate.
   * @default - one of those that the image of the application trusts
   */
  readonly authority?: DataAuthority;
}

/** A database in SQL that stands outside of the cluster: an application uses it as one of a `GaleraCluster`. */
export class SqlEndpoint implements IDataAccess {
  /** One that others run. */
  public static external(props: SqlEndpointProps): SqlEndpoint {
    refuseValue(kindProblems('an external database', props, KINDS));
    const { host, cidr, database, port = 3306, credentials } = props;
    const range = Cidr.problem(cidr);
    refuseValue([
      ...(isDnsSubdomain(host) ? [] : [`a database answers at a name or an address, got '${host}'; correct 'host'`]),
      ...(range === undefined ? [] : [range]),
      ...(/^[\w$-]{1,64}$/.test(database)
        ? []
        : [`a database has a name of letters, digits and '_', got '${database}'; correct 'database'`]),
      ...(Number.isInteger(port) && port >= 1 && port <= 65535
        ? []
        : [`a port is a whole number from 1 to 65535, got ${port}; correct 'port'`]),
      ...secretProblems(credentials),
    ]);
    return new SqlEndpoint(props);
  }

  public readonly description: string;
  public readonly variables: Record<string, string>;
  public readonly secretVariables: SecretVariable[];
  public readonly authority?: DataAuthority;
  private readonly cidr: string;
  private readonly port: Port;

  private constructor(props: SqlEndpointProps) {
    const { host, cidr, database, port = 3306, credentials, usernameKey = 'username' } = props;
    this.description = `database '${database}' at '${host}'`;
    this.variables = { HOST: host, PORT: String(port), READ_PORT: String(port), DATABASE: database };
    this.secretVariables = [
      { name: 'USERNAME', secret: credentials, key: usernameKey },
      { name: 'PASSWORD', secret: credentials, key: props.passwordKey ?? 'password' },
    ];
    this.authority = props.authority;
    this.cidr = cidr;
    this.port = Port.tcp(port, 'mariadb');
  }

  /** @internal */
  public _letIn(caller: PodConnections): void {
    caller.allowToRange(this.cidr, this.description, this.port);
  }
}

const SECRET = likeKind('a reference to a Secret', "SecretReference.fromName('sql')", 'secretName');

const KINDS = {
  host: needed(textKind('sql.example.org')),
  cidr: needed(textKind('192.0.2.10/32')),
  database: needed(textKind('exam')),
  credentials: needed(SECRET),
  port: numberKind(3306),
  usernameKey: textKind('username'),
  passwordKey: textKind('password'),
  authority: withFields(objectKind("{ secret: SecretReference.fromName('sql-ca'), key: 'ca.crt' }"), {
    secret: needed(SECRET),
    key: needed(textKind('ca.crt')),
  }),
};
