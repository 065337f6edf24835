/** A minor version of Kubernetes: `1.35`. */
export class KubernetesVersion {
  /** Reads `1.35`, `v1.35.6` or the version of a distribution such as `v1.35.6+k3s1`. */
  public static parse(text: string): KubernetesVersion {
    const match = /^v?1\.(0|[1-9]\d{0,2})(\.\d+([-+][0-9A-Za-z.+-]+)?)?$/.exec(text);
    if (match === null) {
      throw new Error(`a version of Kubernetes is like '1.35' or 'v1.35.6', got '${text}'; correct it`);
    }
    return new KubernetesVersion(Number(match[1]));
  }

  private constructor(
    /** The number after `1.`. */
    public readonly minor: number,
  ) {}

  /** `1.35`. */
  public toString(): string {
    return `1.${this.minor}`;
  }
}

/** Minor versions of Kubernetes from the first to the last, both included. */
export class KubernetesRange {
  /** `KubernetesRange.of('1.33', '1.35')`. */
  public static of(first: string, last: string): KubernetesRange {
    const range = new KubernetesRange(KubernetesVersion.parse(first), KubernetesVersion.parse(last));
    if (!range.includes(KubernetesVersion.parse(last))) {
      throw new Error(`a range of Kubernetes ends where it begins or later, got ${range.toString()}; swap the two`);
    }
    return range;
  }

  /** For makers who state no last one: `KubernetesRange.atLeast('1.25')`. */
  public static atLeast(first: string): KubernetesRange {
    return new KubernetesRange(KubernetesVersion.parse(first));
  }

  private constructor(
    public readonly first: KubernetesVersion,
    /** Left out where none is stated. */
    public readonly last?: KubernetesVersion,
  ) {}

  /** Whether a version lies in the range. */
  public includes({ minor }: KubernetesVersion): boolean {
    return this.first.minor <= minor && (this.last === undefined || minor <= this.last.minor);
  }

  /** `1.33 to 1.35`, or `1.25 or later`. */
  public toString(): string {
    return `${this.first.toString()} ${this.last === undefined ? 'or later' : `to ${this.last.toString()}`}`;
  }
}
