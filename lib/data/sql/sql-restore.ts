import { isDnsLabel, kindProblems, ofClass, refuseValue, textKind } from '../../core';
import { BackupTarget, IStorageClass } from '../../model';
import { containerResources } from '../restricted-pods';
import { GaleraPlace, OUTSIDE_MESHES, copyLabels } from './galera-names';
import { COPY_SIZE, copiesIn, copyFolder, stagingStorage } from './sql-backup';

export interface SqlRestoreOptions {
  /**
   * Kubernetes cluster that the copies are of.
   * @default - that of the new databases
   */
  readonly cluster?: string;
  /**
   * Namespace of the databases that the copies are of.
   * @default - that of the new ones
   */
  readonly namespace?: string;
  /**
   * Name of the Galera cluster that the copies are of.
   * @default - that of the new one
   */
  readonly name?: string;
  /**
   * The last copy before that time is taken: `2026-03-01T12:00:00Z`.
   * @default - the last of all
   */
  readonly before?: string;
}

/** @internal */
export interface Restored extends GaleraPlace {
  readonly cluster: string;
  readonly storage: IStorageClass;
  readonly stagingMebibytes: number;
}

/**
 * Copies that a new Galera cluster begins with. It is read once, when the cluster is made: on one that stands it changes nothing, and it stays in
 * the program as long as the cluster does.
 */
export class SqlRestore {
  /** Copies that another Galera cluster left, or an earlier one of the same name. */
  public static from(target: BackupTarget, options: SqlRestoreOptions = {}): SqlRestore {
    refuseValue([...kindProblems('a restore', { target }, TARGET), ...kindProblems('a restore', options, KINDS)]);
    return new SqlRestore(target, options);
  }

  private constructor(
    private readonly target: BackupTarget,
    private readonly options: SqlRestoreOptions,
  ) {}

  /**
   * URL of where the copies lie.
   * @internal
   */
  public get _endpoint(): string {
    return this.target.endpoint;
  }

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(): string[] {
    const { before, ...names } = this.options;
    return [
      ...this.target._problems(),
      ...Object.entries(names)
        .filter(([, name]) => name !== undefined && !isDnsLabel(name))
        .map(
          ([option, name]) =>
            `copies lie by the names of a cluster, a namespace and databases, which are labels, got '${name}'; correct '${option}'`,
        ),
      ...(before === undefined || isTime(before)
        ? []
        : [`a time is written as '2026-03-01T12:00:00Z', got '${before}'; correct 'before' of the restore`]),
    ];
  }

  /**
   * As the operator takes it.
   * @internal
   */
  public _toKube({ cluster, namespace, name, storage, stagingMebibytes }: Restored): object {
    const { before, ...of } = this.options;
    return {
      backupContentType: 'Logical',
      s3: copiesIn(this.target, copyFolder({ cluster, namespace, name, ...of })),
      stagingStorage: stagingStorage(storage, stagingMebibytes),
      ...(before !== undefined && isTime(before) ? { targetRecoveryTime: before } : {}),
      restoreJob: {
        metadata: { labels: { ...OUTSIDE_MESHES, ...copyLabels(name) } },
        resources: containerResources(COPY_SIZE),
      },
    };
  }
}

/** To the second: the server drops what is smaller, and every further apply would count as a change. */
function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text));
}

const TARGET = {
  target: { ...ofClass('BackupTarget', "BackupTarget.s3('elsewhere', ...)", BackupTarget), needed: true },
};

const KINDS = {
  cluster: textKind('main'),
  namespace: textKind('exam-production'),
  name: textKind('sql'),
  before: textKind('2026-03-01T12:00:00Z'),
};
