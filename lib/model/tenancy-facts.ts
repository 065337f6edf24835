/** What all namespaces of a project together may use. */
export interface ProjectQuotaFact {
  readonly kind: 'project-quota';
  readonly cluster: string;
  readonly project: string;
  readonly cores: number;
  readonly memoryMebibytes: number;
  /** Left out where it is not limited. */
  readonly storageMebibytes?: number;
  /** How many times its share of the cluster may be promised: 1, unless the program says more. */
  readonly overcommit?: number;
}

/** What a namespace may use. */
export interface NamespaceQuotaFact {
  readonly kind: 'namespace-quota';
  readonly cluster: string;
  readonly namespace: string;
  /** Project that it has its part from; left out for a namespace of no project. */
  readonly project?: string;
  readonly cores: number;
  /** That its containers together may be limited to; left out where it is not limited. */
  readonly coresLimit?: number;
  /** For requests and limits alike. */
  readonly memoryMebibytes: number;
  /** Left out where it is not limited. */
  readonly storageMebibytes?: number;
  /** How many times its share of the cluster may be promised: 1, unless the program says more. */
  readonly overcommit?: number;
}

/** Pods of one kind that something of the platform or a tenant runs. */
export interface PodsFact {
  readonly kind: 'pods';
  readonly cluster: string;
  /** What they are: `prometheus`. */
  readonly name: string;
  /** Namespace that they count to, where it has a quota; left out for those of the platform. */
  readonly namespace?: string;
  /** How many; left out for one a node. */
  readonly pods?: number;
  /** How many more while newer ones take their places; none when left out. */
  readonly surge?: number;
  /** That each requests. */
  readonly cores: number;
  /** That each requests. */
  readonly memoryMebibytes: number;
  /** That each is limited to; left out where that is what it requests. */
  readonly coresLimit?: number;
  /** That each is limited to; left out where that is what it requests. */
  readonly memoryLimitMebibytes?: number;
}
