import {
  Cidr,
  isDnsSubdomain,
  kindProblems,
  likeKind,
  listKind,
  needed,
  objectKind,
  refuseValue,
  repeated,
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
import { databaseProblem } from './mongo-db-name-problems';
import { MONGO_PORT } from './mongo-db-names';
import { addressVariables } from './mongo-db-uri';
import { AUTH_SOURCE } from './mongo-db-user';

export interface ExternalMongoDbProps {
  /** Members or routers, with ports other than 27017 behind a colon: `mongo-1.example.org`, `mongo-2.example.org:27018`. */
  readonly hosts: string[];
  /** IPv4 ranges that they stand in, which pods may call: `192.0.2.0/28`. */
  readonly ranges: string[];
  /** Database that an application works with. */
  readonly database: string;
  /** Secret with the keys `username` and `password`, in the namespace of who uses it. */
  readonly credentials: ISecretReference;
  /**
   * Name of the replica set.
   * @default - none: there are routers, or one server
   */
  readonly replicaSet?: string;
  /**
   * Database that the user is known in.
   * @default admin
   */
  readonly authSource?: string;
  /**
   * Certificate of who signed that of the hosts.
   * @default - an authority that pods know
   */
  readonly authority?: DataAuthority;
}

/** A MongoDB that stands elsewhere. Applications use it as they use one of the cluster; it is called by TLS. */
export class MongoDbEndpoint implements IDataAccess {
  /** One that others run. */
  public static external(props: ExternalMongoDbProps): MongoDbEndpoint {
    refuseValue(kindProblems('a MongoDB elsewhere', props, KINDS));
    refuseValue(endpointProblems(props));
    return new MongoDbEndpoint(props);
  }

  public readonly description: string;
  public readonly variables: Record<string, string>;
  public readonly secretVariables: SecretVariable[];
  public readonly authority?: DataAuthority;
  private readonly ranges: readonly string[];
  private readonly ports: Port[];

  private constructor({
    hosts,
    ranges,
    database,
    credentials,
    replicaSet,
    authSource,
    authority,
  }: ExternalMongoDbProps) {
    const addresses = hosts.map((host) => (host.includes(':') ? host : `${host}:${MONGO_PORT.first}`));
    this.description = `database '${database}' of MongoDB at '${hosts[0]}'`;
    this.variables = addressVariables({
      ...{ hosts: addresses, database, replicaSet },
      authSource: authSource ?? AUTH_SOURCE,
    });
    this.secretVariables = [
      { name: 'USERNAME', secret: credentials, key: 'username' },
      { name: 'PASSWORD', secret: credentials, key: 'password' },
    ];
    this.authority = authority;
    this.ranges = [...ranges];
    this.ports = [...new Set(addresses.map(portOf))].sort((a, b) => a - b).map((port) => Port.tcp(port, 'mongodb'));
  }

  /** @internal */
  public _letIn(caller: PodConnections): void {
    this.ranges.forEach((range) => caller.allowToRange(range, `calls to ${this.description}`, ...this.ports));
  }
}

const KINDS = {
  hosts: needed(listKind(textKind('mongo-1.example.org'))),
  ranges: needed(listKind(textKind('192.0.2.0/28'))),
  database: needed(textKind('exam')),
  credentials: needed(likeKind('a reference to a Secret', "SecretReference.fromName('mongo')", 'secretName')),
  replicaSet: textKind('rs0'),
  authSource: textKind('admin'),
  authority: withFields(objectKind("{ secret: SecretReference.fromName('mongo-ca'), key: 'ca.crt' }"), {
    secret: needed(likeKind('a reference to a Secret', "SecretReference.fromName('mongo-ca')", 'secretName')),
    key: needed(textKind('ca.crt')),
  }),
};

function endpointProblems({
  hosts,
  ranges,
  database,
  replicaSet,
  authSource,
  credentials,
  authority,
}: ExternalMongoDbProps): string[] {
  return [
    ...(hosts.length > 0 ? [] : [`a MongoDB elsewhere has hosts, got none; name one in 'hosts'`]),
    ...repeated(hosts).map((host) => `a host is named once, got '${host}' twice; take one out of 'hosts'`),
    ...hosts
      .filter((host) => !isHost(host))
      .map((host) => `a host is a name or an address, perhaps with a port, got '${host}'; correct 'hosts'`),
    ...(ranges.length > 0
      ? []
      : [`pods call ranges that are named, got none for '${hosts[0] ?? ''}'; say where it stands by 'ranges'`]),
    ...ranges.map((range) => Cidr.problem(range)),
    databaseProblem(database),
    ...(authSource === undefined || authSource === '$external' || authSource === AUTH_SOURCE
      ? []
      : [databaseProblem(authSource)]),
    ...(replicaSet === undefined || /^[\w.-]{1,64}$/.test(replicaSet)
      ? []
      : [`a replica set is named by letters, digits and '_.-', got '${replicaSet}'; correct 'replicaSet'`]),
    ...secretProblems(credentials),
    ...(authority === undefined ? [] : secretProblems(authority.secret)),
  ].filter((problem): problem is string => problem !== undefined);
}

function isHost(host: string): boolean {
  const [name, port, ...more] = host.split(':');
  return (
    more.length === 0 &&
    isDnsSubdomain(name) &&
    (port === undefined || (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
  );
}

function portOf(address: string): number {
  return Number(address.slice(address.lastIndexOf(':') + 1));
}
