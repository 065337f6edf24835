import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  addCompanion,
  durationWords,
  kindProblems,
  refuse,
  slug,
  wholeMebibytes,
} from '../../core';
import {
  DeliveryUnit,
  IConnectable,
  Layer,
  PodConnections,
  applyAfter,
  clusterOf,
  namespaceOf,
  waitForNamespace,
} from '../../manifests';
import { DataSpread } from '../data-spread';
import { GALERA_KINDS, GaleraClusterProps } from './galera-cluster-props';
import { MemberSizes } from './galera-config';
import { declareGalera } from './galera-facts';
import { galeraSpec } from './galera-object';
import { GaleraMaxScale } from './galera-max-scale';
import { GaleraPods } from './galera-pods';
import { galeraProblems } from './galera-problems';
import { GaleraProxy } from './galera-proxy';
import { galeraRunbook } from './galera-runbook';
import { serviceNameProblems } from './galera-services';
import { MARIADB_IMAGE } from './mariadb-images';
import { MariaDbOperator } from './mariadb-operator';
import { BackedUp, EVERY, backupSpec } from './sql-backup';
import { SqlDatabase, SqlDatabaseOptions } from './sql-database';
import { SqlFront } from './sql-front';
import { SqlUser, SqlUserOptions } from './sql-user';

/**
 * MariaDB on 3 or 5 members of which each has all data: a write is acknowledged when most of them have it. Applications call what stands in front,
 * which leads writes to one member and reads to the others; they get host and password by `addDatabase`. After all members were down, the operator
 * begins again from the one with the newest data.
 * @see https://github.com/mariadb-operator/mariadb-operator/blob/v26.6.0/docs/galera.md
 */
export class GaleraCluster extends Component implements IConnectable {
  public readonly name: string;
  public readonly namespace: string;
  public readonly members: number;
  /** Connections that a member takes. */
  public readonly maxConnections: number;
  private readonly unit: DeliveryUnit;
  private readonly front: GaleraProxy | GaleraMaxScale;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: GaleraClusterProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('a Galera cluster', props, GALERA_KINDS));
    const around = namespaceOf(this);
    const namespace = props.namespace ?? around?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `a database stands in a namespace, got none; make it below one or give 'namespace'`);
    }
    this.name = props.name ?? id;
    this.namespace = namespace;
    this.members = props.members ?? 3;
    this.maxConnections = props.maxConnections ?? 200;
    const sizes = this.sizes();
    this._require(() => [
      ...galeraProblems(this.name, namespace, props, sizes),
      ...serviceNameProblems(this, { name: this.name, namespace }),
    ]);
    const operator = MariaDbOperator._of(this);
    const place = { name: this.name, namespace };
    this.unit = new DeliveryUnit(this, 'Unit', { layer: Layer.DATA, component: slug(`${namespace}-${this.name}`) });
    waitForNamespace(this.unit, namespace);
    const { metricsFrom, backup, restore } = props;
    const pods = new GaleraPods(this, 'Pods', {
      ...place,
      unit: this.unit,
      operator: operator.namespace,
      metricsFrom,
      copyPorts: [backup?.to.endpoint, restore?._endpoint].flatMap((url) => (url === undefined ? [] : [portOf(url)])),
    });
    this.front = this.inFront(operator.namespace);
    this.front.connections.allowTo(pods.database, ...(this.isMaxScale ? [] : [pods.probe]));
    this.object(sizes);
    if (backup !== undefined) {
      this.sql('Backup', 'Backup', `${this.name}-backup`, backupSpec(backup, this.copied()));
    }
    applyAfter(this, operator);
    const cluster = clusterOf(this) ?? 'cluster';
    declareGalera(this, {
      ...place,
      ...sizes,
      cluster,
      members: this.members,
      props,
      isProduction: around?.isProduction,
    });
    const path = `${cluster}/runbooks/${namespace}-${this.name}-restore.md`;
    const of = { ...place, cluster, members: this.members, storage: props.storage.storageClassName };
    addCompanion(this, {
      path,
      content: () =>
        galeraRunbook({
          ...of,
          every: backup === undefined ? undefined : durationWords(backup.every ?? EVERY),
          target: backup?.to,
        }),
    });
  }

  /** Who may call it: that is, what stands in front of its members. */
  public get connections(): PodConnections {
    return this.front.connections;
  }

  /** Name that pods of the cluster call it by: port 3306 leads to the member that takes writes, 3307 to the others. */
  public get hostname(): string {
    return `${this.front.name}.${this.namespace}.svc`;
  }

  /**
   * Secret whose `ca.crt` has who signed for what stands in front.
   * @internal
   */
  public get _authoritySecret(): string {
    return `${this.isMaxScale ? this.front.name : this.name}-ca-bundle`;
  }

  /** A database, and the user of its name who may do everything in it: what an application gets. */
  public addDatabase(name: string, options: SqlDatabaseOptions = {}): SqlDatabase {
    this.refuseTwice(this, `Database-${name}`);
    return SqlDatabase._in(this, `Database-${name}`, { ...options, sql: this, database: name });
  }

  /** A further user, of one database or of all: `{ privileges: ['SELECT'] }` reads alone. */
  public addUser(name: string, options: SqlUserOptions = {}): SqlUser {
    this.refuseTwice(this, `User-${name}`);
    return SqlUser._in(this, `User-${name}`, { ...options, sql: this, user: name });
  }

  /**
   * An object of the operator for these databases.
   * @internal
   */
  public _sql(id: string, kind: string, name: string, spec: object): ApiObject {
    this.refuseTwice(this.unit, id);
    return this.sql(id, kind, name, spec);
  }

  private sql(id: string, kind: string, name: string, spec: object): ApiObject {
    return new ApiObject(this.unit, id, {
      apiVersion: 'k8s.mariadb.com/v1alpha1',
      kind,
      metadata: { name, namespace: this.namespace },
      spec,
    });
  }

  private object(sizes: MemberSizes): void {
    const { storage, cores = 1, restore, metricsFrom, spread = DataSpread.HOSTS, issuer, nodeLabels } = this.props;
    this.sql(
      'Resource',
      'MariaDB',
      this.name,
      galeraSpec({
        name: this.name,
        namespace: this.namespace,
        members: this.members,
        image: this.props.image ?? MARIADB_IMAGE,
        storage,
        sizes,
        cores,
        coresLimit: this.props.coresLimit ?? cores * 2,
        spread,
        front: this.front.name,
        isMaxScale: this.isMaxScale,
        hasMetrics: metricsFrom !== undefined,
        issuer,
        pullSecret: this.props.pullSecret?.secretName,
        nodeLabels,
        bootstrap: restore?._toKube(this.copied()),
      }),
    );
  }

  private inFront(operator: string): GaleraProxy | GaleraMaxScale {
    const { name, namespace, unit, members, maxConnections } = this;
    const { metricsFrom, pullSecret, storage, issuer } = this.props;
    return this.isMaxScale
      ? new GaleraMaxScale(this, 'MaxScale', {
          ...{ name, namespace, unit, operator, storage, issuer },
          pullSecret: pullSecret?.secretName,
        })
      : new GaleraProxy(this, 'Haproxy', {
          cluster: name,
          ...{ namespace, members, maxConnections, metricsFrom, pullSecret },
        });
  }

  private get isMaxScale(): boolean {
    return this.props.front === SqlFront.MAXSCALE;
  }

  private copied(): BackedUp {
    const { storage, backup, pullSecret } = this.props;
    return {
      name: this.name,
      namespace: this.namespace,
      cluster: clusterOf(this) ?? 'cluster',
      storage,
      stagingMebibytes: wholeMebibytes(backup?.staging ?? this.props.volume) ?? 0,
      pullSecret: pullSecret?.secretName,
    };
  }

  private sizes(): MemberSizes {
    const { volume, memory, bufferPool, settings } = this.props;
    return {
      memoryMebibytes: memory === undefined ? 4096 : (wholeMebibytes(memory) ?? 0),
      volumeMebibytes: wholeMebibytes(volume) ?? 0,
      maxConnections: this.maxConnections,
      bufferPoolMebibytes: bufferPool === undefined ? undefined : (wholeMebibytes(bufferPool) ?? 0),
      settings,
    };
  }

  /** @param id of a database or a user: `User-exam` */
  private refuseTwice(scope: Construct, id: string): void {
    if (scope.node.tryFindChild(id) !== undefined) {
      const [, kind, name] = /^(\w+)-(.*)$/s.exec(id) ?? ['', 'Object', id];
      throw new ConfigError(
        this,
        `a ${kind.toLowerCase()} is the only one of its name in a Galera cluster, got '${name}' twice; give another`,
      );
    }
  }
}

function portOf(url: string): number {
  return Number(/:(\d+)\/?$/.exec(url)?.[1] ?? 443);
}
