import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, addCompanion, byCodeUnit, declareFact, kindProblems, refuse, slug } from '../../core';
import {
  DataAuthority,
  DeliveryUnit,
  IConnectable,
  Layer,
  PodConnections,
  SecretReference,
  applyAfter,
  clusterOf,
  entryOf,
  namespaceOf,
  waitForNamespace,
} from '../../manifests';
import { Port } from '../../model';
import { MongoDbClusterProps } from './mongo-db-cluster-props';
import { mongoDbFacts } from './mongo-db-facts';
import { MONGO_DB_KINDS, MONGO_USER_KINDS } from './mongo-db-kinds';
import { userProblems } from './mongo-db-name-problems';
import {
  EXPORTER_PORT,
  MONGO_PORT,
  MongoComponent,
  certificateSecret,
  memberHosts,
  replicaSetName,
  routerHosts,
  usersSecret,
} from './mongo-db-names';
import { accountObject, certificateObject, monitorObject } from './mongo-db-objects';
import { MongoDbPods } from './mongo-db-pods';
import { mongoDbProblems } from './mongo-db-problems';
import { MongoDbRole } from './mongo-db-role';
import { mongoDbRunbook } from './mongo-db-runbook';
import { MongoDbSettings, mongoDbSettings } from './mongo-db-settings';
import { mongoDbSpec } from './mongo-db-spec';
import { addressVariables } from './mongo-db-uri';
import { AUTH_SOURCE, MongoDbUser, MongoDbUserOptions } from './mongo-db-user';
import { PerconaMongoDbOperator } from './percona-mongo-db-operator';

/**
 * A MongoDB by Percona's operator: a replica set, or shards behind routers. All members hold the data; there are no arbiters. It stands
 * outside of meshes and is called by TLS alone.
 * @see https://docs.percona.com/percona-operator-for-mongodb/
 */
export class MongoDbCluster extends Component implements IConnectable {
  public readonly name: string;
  public readonly namespace: string;
  /** Who may call what applications call: the members, or the routers in front of shards. */
  public readonly connections: PodConnections;
  /** What applications call, with ports. */
  public readonly hosts: string[];
  /** Certificate of who signed that of the members, in a Secret of the namespace. */
  public readonly authority: DataAuthority;
  private readonly users = new Map<string, MongoDbUser>();
  private readonly settings: MongoDbSettings;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MongoDbClusterProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('a MongoDB', props, MONGO_DB_KINDS));
    const around = namespaceOf(this);
    const namespace = props.namespace ?? around?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `a database runs in a namespace, got none; make it below one or give 'namespace'`);
    }
    const isProduction = around?.name === namespace && around.isProduction === true;
    const settings = mongoDbSettings(props.name ?? id, namespace, props);
    this.settings = settings;
    this.name = settings.name;
    this.namespace = namespace;
    this._require(() => [...mongoDbProblems(settings, props, isProduction), this.balancerProblem()]);
    this.hosts = this.addresses();
    this.authority = { secret: SecretReference.fromName(certificateSecret(this.name)), key: 'ca.crt' };
    const operator = PerconaMongoDbOperator._of(this);
    const unit = this.unit('Unit', Layer.DATA, this.name);
    const members = this.pods('Members', 'mongod', unit);
    const configServers = settings.isSharded ? [this.pods('ConfigServers', 'cfg', unit)] : [];
    const routers = settings.isSharded ? [this.pods('Routers', 'mongos', unit)] : [];
    this.connections = (routers[0] ?? members).connections;
    this.openWays(operator, [members, ...configServers], routers);
    this.objects(unit);
    applyAfter(this, operator);
    mongoDbFacts(clusterOf(this) ?? 'cluster', isProduction, settings, props).forEach((fact) =>
      declareFact(this, fact),
    );
    this.describeRestore();
  }

  /**
   * Adds a user, whose password the operator makes. Who uses the database is given what is returned: `web.use(user, 'MONGO')`.
   * @param name the only one of it
   */
  public addUser(name: string, options: MongoDbUserOptions): MongoDbUser {
    refuse(this, kindProblems('a user of a MongoDB', { ...options, name }, MONGO_USER_KINDS));
    if (this.users.has(name)) {
      throw new ConfigError(this, `a user is the only one of its name, got '${name}' twice; rename one`);
    }
    const { databases, role = MongoDbRole.READ_WRITE } = options;
    this._require(() => userProblems(name, options));
    const { isSharded } = this.settings;
    const user = MongoDbUser._of({
      ...{ name, namespace: this.namespace, databases, role, authority: this.authority, database: this },
      variables: {
        ...addressVariables({
          hosts: this.hosts,
          database: databases[0] ?? '',
          authSource: AUTH_SOURCE,
          replicaSet: isSharded ? undefined : replicaSetName(),
        }),
        USERNAME: name,
      },
      secretVariables: [{ name: 'PASSWORD', secret: SecretReference.fromName(usersSecret(this.name)), key: name }],
    });
    this.users.set(name, user);
    return user;
  }

  private addresses(): string[] {
    const { name, namespace, isSharded, routers, members } = this.settings;
    const hosts = isSharded
      ? routerHosts(name, namespace, routers)
      : memberHosts(name, namespace, replicaSetName(), members);
    return hosts.map((host) => `${host}:${MONGO_PORT.first}`);
  }

  private unit(id: string, layer: Layer, ...parts: string[]): DeliveryUnit {
    const unit = new DeliveryUnit(this, id, { layer, component: slug([this.namespace, ...parts].join('-')) });
    waitForNamespace(unit, this.namespace);
    return unit;
  }

  private pods(id: string, component: MongoComponent, unit: DeliveryUnit): MongoDbPods {
    return new MongoDbPods(this, id, { name: this.name, namespace: this.namespace, component, unit });
  }

  /** All ways that members, config servers among them, and routers need; names are asked by all. */
  private openWays(
    operator: PerconaMongoDbOperator,
    members: readonly MongoDbPods[],
    routers: readonly MongoDbPods[],
  ): void {
    const { backup, metricsFrom, outside } = this.props;
    members.forEach(({ connections }) => {
      connections.allowFrom(...members, ...routers);
      if (metricsFrom !== undefined) {
        connections.allowFromNamespace(metricsFrom, 'Prometheus asks the exporters', EXPORTER_PORT);
      }
      if (backup !== undefined) {
        connections.allowToRange('0.0.0.0/0', 'copies to a bucket', bucketPort(backup.to.endpoint));
      }
      outside?.from
        .filter((range) => /^[\d.]+\/\d+$/.test(range))
        .forEach((range) => connections.allowFromRange(range, 'callers outside of the cluster', MONGO_PORT));
    });
    [...members, ...routers].forEach(({ connections }) =>
      connections.allowFromNamespace(operator.namespace, 'the operator sets up members, users and copies', MONGO_PORT),
    );
  }

  private objects(unit: DeliveryUnit): void {
    const { settings, props, name, namespace } = this;
    const serviceAccount = `${name}-mongodb`;
    accountObject(unit, namespace, serviceAccount);
    if (props.metricsFrom !== undefined) {
      monitorObject(unit, settings);
    }
    if (props.issuer !== undefined) {
      // It is there before the operator looks for it, which makes one of its own else.
      const before = this.unit('CertificateUnit', Layer.CONFIGS, name, 'certificate');
      certificateObject(before, settings, props.issuer, props.outside?.hosts ?? []);
    }
    const folder = this.folder();
    const users = Lazy.any({ produce: () => this.userSpecs() });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'psmdb.percona.com/v1',
      kind: 'PerconaServerMongoDB',
      metadata: { name, namespace },
      spec: mongoDbSpec({ settings, props, serviceAccount, folder, users }),
    });
  }

  private userSpecs(): object[] | undefined {
    const users = [...this.users].sort(([a], [b]) => byCodeUnit(a, b)).map(([, user]) => user._toSpec());
    return users.length === 0 ? undefined : users;
  }

  /** Of its copies in the bucket: no other database has it. */
  private folder(): string {
    return [clusterOf(this), this.namespace, this.name].filter((part) => part !== undefined).join('/');
  }

  private describeRestore(): void {
    const { settings, namespace, name, props } = this;
    const { backup } = props;
    if (backup !== undefined) {
      const cluster = clusterOf(this) ?? 'cluster';
      addCompanion(this, {
        path: `${cluster}/runbooks/${namespace}-${name}-restore.md`,
        content: () => mongoDbRunbook({ settings, cluster, backup, folder: this.folder() }),
      });
    }
  }

  private balancerProblem(): string | undefined {
    return this.props.outside !== undefined && entryOf(this)?.servesLoadBalancers === false
      ? `callers outside reach each member by a load balancer, which nothing of this cluster makes, got 'outside'; give the cluster an entry that serves them, or leave 'outside' out`
      : undefined;
  }
}

/** Port of a bucket, whose address has one where it is not that of https. */
function bucketPort(endpoint: string): Port {
  const port = /^https:\/\/[^/]*:(\d{1,5})\/?$/.exec(endpoint)?.[1];
  return Port.tcp(port === undefined ? 443 : Number(port), 'https');
}
