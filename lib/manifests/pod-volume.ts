import { Size, wholeMebibytes } from '../core';
import { AccessMode } from '../model';
import { ISecretReference, secretProblems } from './secret-reference';
import { IVolumeClaim } from './volume-claim';

/** What is mounted in containers. */
export class PodVolume {
  /** Room that goes with the pod. */
  public static scratch(size: Size): PodVolume {
    return new PodVolume({ emptyDir: { sizeLimit: mebibytes(size) } }, { scratch: size });
  }

  /** Room in memory, which counts to the memory of the pod. */
  public static memory(size: Size): PodVolume {
    return new PodVolume({ emptyDir: { medium: 'Memory', sizeLimit: mebibytes(size) } }, {});
  }

  /** The keys of a ConfigMap of the namespace, as files that nobody writes. */
  public static configMap(name: string): PodVolume {
    return new PodVolume({ configMap: { name } }, { isReadOnly: true });
  }

  /**
   * The keys of a Secret of the namespace, as files that nobody writes.
   * @param keys that become files; all of them when left out
   */
  public static secret(secret: ISecretReference, ...keys: string[]): PodVolume {
    const items = keys.length === 0 ? {} : { items: keys.map((key) => ({ key, path: key })) };
    return new PodVolume(
      { secret: { secretName: secret.secretName, defaultMode: 0o440, ...items } },
      { isReadOnly: true, secret },
    );
  }

  /** A volume that outlives the pods. */
  public static claim(claim: IVolumeClaim): PodVolume {
    return new PodVolume({ persistentVolumeClaim: { claimName: claim.claimName } }, { claim });
  }

  private constructor(
    private readonly source: object,
    private readonly of: {
      readonly isReadOnly?: boolean;
      readonly scratch?: Size;
      readonly secret?: ISecretReference;
      readonly claim?: IVolumeClaim;
    },
  ) {}

  /** @internal */
  public get _isReadOnly(): boolean {
    return this.of.isReadOnly === true;
  }

  /**
   * Mebibytes of the disk of its node.
   * @internal
   */
  public get _scratchMebibytes(): number {
    return this.of.scratch === undefined ? 0 : (wholeMebibytes(this.of.scratch) ?? 0);
  }

  /**
   * Whether the pods of one node alone can mount it.
   * @internal
   */
  public get _isOfOneNode(): boolean {
    return this.of.claim?.accessMode === AccessMode.READ_WRITE_ONCE;
  }

  /** @internal */
  public _toKube(name: string): object {
    return { name, ...this.source };
  }

  /** @internal */
  public _problems(): string[] {
    return this.of.secret === undefined ? [] : secretProblems(this.of.secret);
  }
}

function mebibytes(size: Size): string {
  return `${wholeMebibytes(size) ?? 0}Mi`;
}
