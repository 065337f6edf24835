/** What all namespaces of a project together may use. */
export interface ProjectQuotaFact {
  readonly kind: 'project-quota';
  readonly cluster: string;
  readonly project: string;
  readonly cores: number;
  readonly memoryMebibytes: number;
  /** Left out where it is not limited. */
  readonly storageMebibytes?: number;
}

/** What a namespace of no project may use. */
export interface NamespaceQuotaFact {
  readonly kind: 'namespace-quota';
  readonly cluster: string;
  readonly namespace: string;
  readonly cores: number;
  readonly memoryMebibytes: number;
  /** Left out where it is not limited. */
  readonly storageMebibytes?: number;
}

/** Pods of one kind that something of the platform or a tenant runs. */
export interface PodsFact {
  readonly kind: 'pods';
  readonly cluster: string;
  /** What they are: `prometheus`. */
  readonly name: string;
  /** How many; left out for one a node. */
  readonly pods?: number;
  /** That each requests. */
  readonly cores: number;
  /** That each requests. */
  readonly memoryMebibytes: number;
}
