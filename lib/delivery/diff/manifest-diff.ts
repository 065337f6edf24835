import { formatProblems, stableJson } from '../../core';
import { Allowances } from './allowances';
import { diffText } from './diff-text';
import { ObjectChange, changesBetween } from './object-change';
import { ObjectReader } from './object-tree';

export interface ManifestDiffOptions {
  /**
   * Objects whose dangers are known and wanted: `StatefulSet/shop/db`, or `Namespace/shop` where there is no namespace; `<cluster>:` in
   * front is for one cluster alone.
   * @default - none
   */
  readonly allow?: string[];
}

/** What a synthesis would change in a working copy of a GitOps repository, object by object, and what of it is dangerous. */
export class ManifestDiff {
  /**
   * Compares two folders of clusters. Throws one error with everything that cannot be read.
   * @param standing folder of the working copy that has the folders of the clusters
   * @param fresh folder that a synthesis wrote: `dist`
   */
  public static between(standing: string, fresh: string, options: ManifestDiffOptions = {}): ManifestDiff {
    const reader = new ObjectReader();
    const before = reader.read(standing);
    const after = reader.read(fresh, 'synthesize first');
    const allowances = new Allowances(options.allow ?? []);
    const problems = [...before.problems, ...after.problems, ...allowances.problems];
    if (problems.length > 0) {
      throw new Error(formatProblems(problems).join('\n'));
    }
    return new ManifestDiff(changesBetween(before, after, allowances), allowances.unused);
  }

  private constructor(
    /** Every object that differs: by cluster, dangerous ones first. */
    public readonly changes: ObjectChange[],
    /** Names that were allowed and are in no danger. */
    public readonly unusedAllowances: string[],
  ) {}

  /** Whether something is dangerous and not allowed. */
  public get isDangerous(): boolean {
    return this.changes.some(({ dangers, isAllowed }) => dangers.length > 0 && !isAllowed);
  }

  /** For people. */
  public toText(): string {
    return diffText(this.changes, this.unusedAllowances);
  }

  /** For programs: the same as JSON, with every field. */
  public toJsonText(): string {
    const { isDangerous, changes, unusedAllowances } = this;
    return stableJson({ isDangerous, changes, unusedAllowances });
  }
}
