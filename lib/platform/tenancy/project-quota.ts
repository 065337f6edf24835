import { Size } from '../../core';
import { NamespaceQuota, cpu, mebibytes, quotaProblems } from './namespace-quota';

/** What may be used, as whole numbers that can be summed: millicores, mebibytes and pieces. */
type Amounts = Readonly<Partial<Record<Limited, number>>>;

type Limited = 'pods' | 'claims' | 'cores' | 'memory' | 'storage' | 'coresLimit';

const LIMITED: readonly Limited[] = ['pods', 'claims', 'cores', 'memory', 'storage', 'coresLimit'];

/**
 * What a namespace gets.
 * @internal
 */
export interface NamespacePart {
  /** In the form that Rancher gives it itself. */
  readonly limit: Record<string, string>;
  readonly cores: number;
  readonly coresLimit: number;
  readonly memoryMebibytes: number;
  readonly storageMebibytes?: number;
}

/**
 * The quota of a project of Rancher, and the parts of it that namespaces get.
 * @see https://ranchermanager.docs.rancher.com/how-to-guides/advanced-user-guides/manage-projects/manage-project-resource-quotas
 * @internal
 */
export class ProjectQuota {
  private readonly whole: Amounts;
  /** What a namespace gets of what it does not name itself. */
  private readonly fallback: Amounts;
  private readonly parts = new Map<string, Amounts>();
  private readonly found: (string | undefined)[];

  constructor(
    private readonly quota: NamespaceQuota,
    namespaceDefault: NamespaceQuota | undefined,
  ) {
    this.whole = amountsOf(quota);
    this.fallback = { ...amountsOf(partOf(quota, QUARTER)), ...(namespaceDefault ? amountsOf(namespaceDefault) : {}) };
    this.found = [
      ...quotaProblems(quota),
      ...(namespaceDefault ? this.partProblems("'namespaceDefault'", namespaceDefault) : []),
    ];
  }

  /** Limits of the project. */
  public get limit(): Record<string, string> {
    return rancherLimit(this.whole);
  }

  /** Limits of a namespace that names none: Rancher wants the words of the project's, all of them. */
  public get defaultLimit(): Record<string, string> {
    return rancherLimit(this.fallback);
  }

  /**
   * Takes the part of a namespace.
   * @param share of what the namespace does not name itself; the default of the project when left out
   */
  public take(name: string, quota: NamespaceQuota | undefined, share?: number): NamespacePart {
    const rest = share === undefined ? this.fallback : amountsOf(partOf(this.quota, share));
    const part = { ...rest, ...(quota ? amountsOf(quota) : {}) };
    this.parts.set(name, part);
    this.found.push(...(quota ? this.partProblems(`namespace '${name}'`, quota) : []));
    return {
      limit: rancherLimit(part),
      cores: (part.cores ?? 0) / 1000,
      coresLimit: (part.coresLimit ?? 0) / 1000,
      memoryMebibytes: part.memory ?? 0,
      ...(part.storage === undefined ? {} : { storageMebibytes: part.storage }),
    };
  }

  /** What is wrong with the quota, its parts and their sum. */
  public problems(): (string | undefined)[] {
    const beyond = this.beyond([['namespaceDefault', this.fallback]]);
    return [...this.found, ...(beyond.length > 0 ? beyond : this.beyond([...this.parts]))];
  }

  private partProblems(what: string, quota: NamespaceQuota): string[] {
    const given = amountsOf(quota);
    const dropped = LIMITED.filter((limited) => given[limited] !== undefined && this.whole[limited] === undefined);
    return [
      ...quotaProblems(quota)
        .filter((problem) => problem !== undefined)
        .map((problem) => `${what}: ${problem}`),
      ...dropped.map(
        (limited) =>
          `${what}: Rancher drops a limit that the project does not have, got '${limited}'; set '${limited}' of the project too`,
      ),
    ];
  }

  /** Rancher gives nothing of what is used up to the last namespace, and tells only in a condition. */
  private beyond(parts: [string, Amounts][]): string[] {
    return LIMITED.flatMap((limited) => {
      const most = this.whole[limited];
      const amounts = parts.map(([name, part]) => ({ name, amount: part[limited] ?? 0 }));
      const sum = amounts.reduce((total, { amount }) => total + amount, 0);
      if (most === undefined || sum <= most) {
        return [];
      }
      const each = amounts.map(({ name, amount }) => `${name} ${written(limited, amount)}`).join(', ');
      return [
        `namespaces share the quota of their project, got ${written(limited, sum)} of ${written(limited, most)} for '${limited}' (${each}); lower the quota of one or raise '${limited}'`,
      ];
    });
  }
}

function amountsOf(quota: NamespaceQuota): Amounts {
  return {
    cores: Math.round(quota.cores * 1000),
    coresLimit: Math.round((quota.coresLimit ?? quota.cores * 2) * 1000),
    memory: mebibytes(quota.memory),
    ...(quota.storage ? { storage: mebibytes(quota.storage) } : {}),
    ...(quota.pods === undefined ? {} : { pods: quota.pods }),
    ...(quota.claims === undefined ? {} : { claims: quota.claims }),
  };
}

const QUARTER = 0.25;

/** A part of a quota, and no less than one default pod needs. */
function partOf(quota: NamespaceQuota, share: number): NamespaceQuota {
  const size = (whole: Size, least: number): Size =>
    Size.mebibytes(Math.max(least, Math.floor(mebibytes(whole) * share)));
  const millicores = (whole: number): number => Math.floor(Math.round(whole * 1000) * share) / 1000;
  const cores = Math.max(0.5, millicores(quota.cores));
  return {
    cores,
    coresLimit: Math.max(cores, millicores(quota.coresLimit ?? quota.cores * 2)),
    memory: size(quota.memory, 256),
    ...(quota.storage ? { storage: size(quota.storage, 1) } : {}),
    ...(quota.pods === undefined ? {} : { pods: Math.floor(quota.pods * share) }),
    ...(quota.claims === undefined ? {} : { claims: Math.floor(quota.claims * share) }),
  };
}

/** In the order in which Rancher writes them, so that it leaves what we wrote as it is. */
function rancherLimit(amounts: Amounts): Record<string, string> {
  const limits: [string, Limited][] = [
    ['pods', 'pods'],
    ['persistentVolumeClaims', 'claims'],
    ['requestsCpu', 'cores'],
    ['requestsMemory', 'memory'],
    ['requestsStorage', 'storage'],
    ['limitsCpu', 'coresLimit'],
    ['limitsMemory', 'memory'],
  ];
  return Object.fromEntries(
    limits.flatMap(([name, limited]) => {
      const amount = amounts[limited];
      return amount === undefined ? [] : [[name, written(limited, amount)]];
    }),
  );
}

function written(limited: Limited, amount: number): string {
  switch (limited) {
    case 'cores':
    case 'coresLimit':
      return cpu(amount / 1000);
    case 'memory':
    case 'storage':
      return `${amount}Mi`;
    case 'pods':
    case 'claims':
      return String(amount);
  }
}
