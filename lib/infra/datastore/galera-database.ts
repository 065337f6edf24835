import { Construct } from 'constructs';
import { Component, ConfigError, Size, declareFact, durationWords, slug } from '../../core';
import { Port } from '../../model';
import { Flavor } from '../machines/flavor';
import { Image } from '../machines/image';
import { followedLists, followedMetadata } from '../load-balancing/followed-lists';
import { KeepalivedConfig } from '../load-balancing/keepalived-config';
import { VirtualIp } from '../load-balancing/virtual-ip';
import { MachineGroup } from '../machines/machine-group';
import { PrivateAuthority } from '../private-authority';
import { IGuarded, SecurityGroup } from '../network/security-group';
import { DatastoreBinding, IBoundDatastore, DatastoreEndpoint } from './bound-datastore';
import { DatastoreBackup } from './datastore-backup';
import { SQL, copiesBoot, copiesProblems, databasePassword, endpointAt } from './sql-access';
import { galeraBoot, writerCheck } from './galera-settings';
import { DATABASE_ROLE, sqlBoot } from './sql-boot';
import { declareExporters, sqlExporters } from './sql-exporters';
import { SqlEngine, sqlPackages } from './sql-engine';
import { roomProblem, sqlSettings } from './sql-settings';

export interface GaleraDatastoreProps {
  /**
   * Number of members, 3 or 5: the cluster goes on while more than half of them do.
   * @default 3
   */
  readonly members?: number;
  /** Two cores and 8 GiB carry up to 100 nodes; every member has it. */
  readonly flavor: Flavor;
  /** The volume of each member, which holds all data. */
  readonly volume: Size;
  /**
   * Volume type of the cloud; 1000 operations a second or more.
   * @default - the cloud's default type
   */
  readonly volumeType?: string;
  /**
   * An image whose package `mariadb-server` is MariaDB 10.11: Debian 12, Ubuntu 24.04.
   * @default - the site's image
   */
  readonly image?: Image;
  /**
   * Copies that leave the machines; the member that is written to makes them.
   * @default - none: what is deleted by mistake is deleted on all members
   */
  readonly backup?: DatastoreBackup;
  /**
   * Whether Terraform refuses to destroy the machines and their volumes.
   * @default false
   */
  readonly preventDestroy?: boolean;
  /**
   * Generations of members by their numbers, as `MachinesOptions` has them: `{ 1: 2 }` renews the first.
   * @default - 1 for every member
   */
  readonly generations?: Record<string, number>;
}

/**
 * Members that hold the same state by Galera. One of them is written to, whoever has the address that servers call; another takes it
 * when that one fails. K3s's maintainers do not support it.
 * @internal
 */
export class GaleraDatabase extends Component implements IBoundDatastore, IGuarded {
  public readonly sql: DatastoreEndpoint;
  public readonly connections: SecurityGroup;
  private readonly group: MachineGroup;

  constructor(scope: Construct, id: string, { site, name }: DatastoreBinding, props: GaleraDatastoreProps) {
    super(scope, id);
    const { members: count = 3, flavor, volume, backup, generations } = props;
    if (count !== 3 && count !== MOST) {
      throw new ConfigError(
        this,
        `a cluster of Galera has 3 or ${MOST} members, so that losing one leaves a majority, got ${count}; correct 'members'`,
      );
    }
    const role = `${slug(name)}-datastore`;
    const address = site.leaseAddress(`${role}-address`);
    const members = site.plannedAddresses(role, MOST, BLOCK);
    const peers = members.slice(0, count);
    const { routerId } = new VirtualIp(this, 'VirtualIp', {
      network: site.network,
      name: `${site.siteName}-${role}-vip`,
      address,
    });
    const keepalived = new KeepalivedConfig({ address, routerId, members: peers, check: writerCheck(address) });
    this._require(() => [
      roomProblem(volume, LEAST_GIBIBYTES),
      ...keepalived._problems(),
      ...copiesProblems(this, backup),
    ]);

    const password = databasePassword(this, role);
    const authority = new PrivateAuthority(this, 'Authority', role);
    const engine = SqlEngine.MARIADB_10_11;
    const sqlPackage = sqlPackages[engine];
    // For all members that there may ever be: one more changes no certificate.
    const issued = authority.issue('member', {
      commonName: role,
      addresses: [address, ...members, LOOPBACK],
      calls: true,
    });
    const templates = { 'keepalived.conf': keepalived.toTemplate() };
    const boot = sqlBoot({
      sqlPackage,
      address: LOOPBACK,
      writer: address,
      settings: sqlSettings({ engine, address: ANY, memoryMebibytes: flavor._memoryMebibytes() }),
      password,
      authority: authority.certificate,
      issued,
    })
      .followedBy(galeraBoot({ cluster: `${site.siteName}-${role}`, service: sqlPackage.service }))
      .followedBy(followedLists({ templates, packages: [], scripts: [] }))
      .followedBy(sqlExporters())
      .followedBy(copiesBoot(this, backup, `${site.siteName}/${role}`, address));
    this.group = site.placeMachines(this, role, {
      count,
      flavor,
      image: props.image,
      quorum: true,
      volumes: [{ role: DATABASE_ROLE, size: volume, type: props.volumeType }],
      holdsState: true,
      preventDestroy: props.preventDestroy,
      generations,
      addressBlock: BLOCK,
      allowedAddresses: [address],
      metadata: {
        ...followedMetadata(templates, { peers }),
        'makes-cluster': (generations?.['1'] ?? 1) === 1 ? '1' : 'none',
      },
      boot,
    });
    this.connections = this.group.connections;
    this.connections.listenOn(SQL, ...REPLICATION);
    this.connections.allowWithin('members of one cluster', SQL, ...REPLICATION);
    this.connections.allowWithin('who is written to', Port.vrrp());
    declareExporters(this, site.network.node.path, this.group.machines);
    this.sql = endpointAt(address, password, authority.certificate);
    declareFact(this, {
      kind: 'datastore',
      engine: `${engine} with Galera`,
      machines: count,
      writers: 1,
      backedUpEvery: backup && durationWords(backup.every),
      hosts: Object.fromEntries(this.group.machines.map((machine) => [machine.name, machine.address])),
    });
    declareFact(this, { kind: 'quorum', of: 'Galera', voters: count });
  }

  public allowFrom(servers: IGuarded): void {
    this.connections.allowFrom(servers, 'keeps its state here', SQL);
  }
}

const MOST = 5;

/** Room for all members; the cloud's smallest networks have it too. */
const BLOCK = 8;

/** The members' log, a cache of what was replicated, and what a database has. */
const LEAST_GIBIBYTES = 6;

const ANY = '0.0.0.0';
const LOOPBACK = '127.0.0.1';

const REPLICATION = [
  Port.tcp(4567, 'galera'),
  Port.udp(4567, 'galera-multicast'),
  Port.tcp(4568, 'galera-ist'),
  Port.tcp(4444, 'galera-sst'),
];
