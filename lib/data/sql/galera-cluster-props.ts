import { Size, choiceKind, likeKind, needed, numberKind, ofClass, recordKind, textKind } from '../../core';
import { ICertificateIssuer, ISecretReference } from '../../manifests';
import { IStorageClass } from '../../model';
import { DataSpread } from '../data-spread';
import { SQL_BACKUP_KIND, SqlBackupOptions } from './sql-backup';
import { SqlFront } from './sql-front';
import { SqlRestore } from './sql-restore';

export interface GaleraClusterProps {
  /** Class of the volumes of members. */
  readonly storage: IStorageClass;
  /** Size of the volume of each member. It grows later, if its class lets it, and never shrinks. */
  readonly volume: Size;
  /**
   * 3 or 5: an even number loses its majority as early as the odd one below it.
   * @default 3
   */
  readonly members?: number;
  /**
   * What no two members share.
   * @default DataSpread.HOSTS
   */
  readonly spread?: DataSpread;
  /**
   * What leads callers to members.
   * @default SqlFront.HAPROXY
   */
  readonly front?: SqlFront;
  /**
   * Name of the cluster, which its pods and Services begin with.
   * @default - the id of the construct
   */
  readonly name?: string;
  /** @default - the one that it stands in */
  readonly namespace?: string;
  /**
   * Cores that each member requests.
   * @default 1
   */
  readonly cores?: number;
  /** @default - twice `cores` */
  readonly coresLimit?: number;
  /**
   * Memory that each member requests and may have: a buffer pool of three fifths, and 2 MiB a connection.
   * @default - 4 GiB
   */
  readonly memory?: Size;
  /**
   * Data that a member keeps in memory.
   * @default - three fifths of `memory`, or what connections leave of it
   */
  readonly bufferPool?: Size;
  /**
   * Connections that a member takes.
   * @default 200
   */
  readonly maxConnections?: number;
  /**
   * Further settings of the server: `{ long_query_time: '2' }`.
   * @default - none
   */
  readonly settings?: Record<string, string>;
  /**
   * Copies that leave the cluster.
   * @default - none, which is refused in production
   */
  readonly backup?: SqlBackupOptions;
  /**
   * Copies that it begins with.
   * @default - it begins empty
   */
  readonly restore?: SqlRestore;
  /**
   * Namespace of the Prometheus that asks for metrics, of members and of what stands in front: `monitoring`.
   * @default - there are no metrics
   */
  readonly metricsFrom?: string;
  /**
   * Who signs certificates of members and of who calls them: an authority of your own by cert-manager, which callers get as `ca.crt`.
   * @default - an authority that the operator makes for this cluster alone
   */
  readonly issuer?: ICertificateIssuer;
  /** @default docker.io/library/mariadb:11.8.8 */
  readonly image?: string;
  /**
   * Secret that opens the registries of its images.
   * @default - they are open
   */
  readonly pullSecret?: ISecretReference;
  /**
   * Labels of nodes that take members.
   * @default - all nodes
   */
  readonly nodeLabels?: Record<string, string>;
}

const SIZE = likeKind('a size', 'Size.gibibytes(50)', 'toMebibytes');

/** @internal */
export const GALERA_KINDS = {
  storage: needed(likeKind('a storage class', "ceph.addBlockPool('block')", 'storageClassName', 'accessMode')),
  volume: needed(SIZE),
  members: numberKind(3),
  spread: choiceKind('DataSpread', DataSpread),
  front: choiceKind('SqlFront', SqlFront),
  name: textKind('sql'),
  namespace: textKind('exam-production'),
  cores: numberKind(1),
  coresLimit: numberKind(2),
  memory: SIZE,
  bufferPool: SIZE,
  maxConnections: numberKind(200),
  settings: recordKind(textKind('2'), 'long_query_time'),
  backup: SQL_BACKUP_KIND,
  restore: ofClass('SqlRestore', 'SqlRestore.from(backups)', SqlRestore),
  metricsFrom: textKind('monitoring'),
  issuer: likeKind('an issuer', "CertificateIssuer.fromName('own')", 'issuerName', 'issuerKind'),
  image: textKind('docker.io/library/mariadb:11.8.8'),
  pullSecret: likeKind('a reference to a Secret', "SecretReference.fromName('registry')", 'secretName'),
  nodeLabels: recordKind(textKind('true'), "'node.example.org/data'"),
};
