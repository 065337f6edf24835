import { Construct } from 'constructs';
import { Component, Size, declareFact, durationWords, slug } from '../../core';
import { Flavor } from '../machines/flavor';
import { Image } from '../machines/image';
import { MachineGroup } from '../machines/machine-group';
import { PrivateAuthority } from '../private-authority';
import { IGuarded, SecurityGroup } from '../network/security-group';
import { DatastoreBinding, IBoundDatastore, DatastoreEndpoint } from './bound-datastore';
import { DatastoreBackup } from './datastore-backup';
import { SQL, copiesBoot, copiesProblems, databasePassword, endpointAt } from './sql-access';
import { DATABASE_ROLE, sqlBoot } from './sql-boot';
import { declareExporters, sqlExporters } from './sql-exporters';
import { SqlEngine, sqlPackages } from './sql-engine';
import { roomProblem, sqlSettings } from './sql-settings';

export interface MysqlDatastoreProps {
  /** Two cores and 8 GiB carry up to 100 nodes. */
  readonly flavor: Flavor;
  /** The volume that holds the data. */
  readonly volume: Size;
  /**
   * Volume type of the cloud; 1000 operations a second or more.
   * @default - the cloud's default type
   */
  readonly volumeType?: string;
  /** @default SqlEngine.MARIADB_10_11 */
  readonly engine?: SqlEngine;
  /**
   * An image whose package of the engine has its version.
   * @default - the site's image
   */
  readonly image?: Image;
  /**
   * Copies that leave the machine.
   * @default - none: a lost volume is the end of the cluster
   */
  readonly backup?: DatastoreBackup;
  /**
   * Whether Terraform refuses to destroy the machine and its volume.
   * @default false
   */
  readonly preventDestroy?: boolean;
}

/**
 * One machine with a database on a volume of its own, which servers reach over TLS with a password, and nobody else.
 * @internal
 */
export class SqlMachine extends Component implements IBoundDatastore, IGuarded {
  public readonly sql: DatastoreEndpoint;
  public readonly connections: SecurityGroup;
  private readonly group: MachineGroup;

  constructor(scope: Construct, id: string, { site, name }: DatastoreBinding, props: MysqlDatastoreProps) {
    super(scope, id);
    const { flavor, volume, volumeType, backup, engine = SqlEngine.MARIADB_10_11 } = props;
    const role = `${slug(name)}-datastore`;
    const [address] = site.plannedAddresses(role, 1);
    this._require(() => [roomProblem(volume, LEAST_GIBIBYTES), ...copiesProblems(this, backup)]);

    const password = databasePassword(this, role);
    const authority = new PrivateAuthority(this, 'Authority', role);
    const settings = sqlSettings({ engine, address, memoryMebibytes: flavor._memoryMebibytes() });
    const boot = sqlBoot({
      sqlPackage: sqlPackages[engine],
      address,
      settings,
      password,
      authority: authority.certificate,
      issued: authority.issue('server', { commonName: role, addresses: [address] }),
    });
    this.group = site.placeMachines(this, role, {
      count: 1,
      flavor,
      image: props.image,
      volumes: [{ role: DATABASE_ROLE, size: volume, type: volumeType }],
      holdsState: true,
      preventDestroy: props.preventDestroy,
      boot: boot.followedBy(sqlExporters()).followedBy(copiesBoot(this, backup, `${site.siteName}/${role}`)),
    });
    this.connections = this.group.connections;
    this.connections.listenOn(SQL);
    declareExporters(this, site.network.node.path, this.group.machines);
    this.sql = endpointAt(address, password, authority.certificate);
    declareFact(this, {
      kind: 'datastore',
      engine,
      machines: 1,
      backedUpEvery: backup && durationWords(backup.every),
      hosts: Object.fromEntries(this.group.machines.map((machine) => [machine.name, machine.address])),
    });
  }

  public allowFrom(servers: IGuarded): void {
    this.connections.allowFrom(servers, 'keeps its state here', SQL);
  }
}

/** Its log of at most 1 GiB, the data, and twice the data while a copy is brought back. */
const LEAST_GIBIBYTES = 5;
