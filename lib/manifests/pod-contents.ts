import { ConfigFiles } from './config-files';
import { IDataAccess } from './data-access';
import { PodVolume } from './pod-volume';

/**
 * What pods of a workload are given after it is made; those of another version of it have the same.
 * @internal
 */
export class PodContents {
  /** What is mounted, by path. */
  public readonly mounts = new Map<string, PodVolume>();
  /** Data that they work with, by the prefix of its variables. */
  public readonly used = new Map<string, IDataAccess>();

  constructor(public readonly configFiles: ConfigFiles) {}

  /** Whether something is mounted at a path. */
  public has(path: string): boolean {
    return this.mounts.has(path) || this.configFiles.paths.includes(path);
  }
}
