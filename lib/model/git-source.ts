import { credentialsNameProblems } from '../core';

/** A repository that a cluster takes its objects from. */
export interface GitSource {
  /** `https://git.example.org/testbed.git`. */
  readonly repository: string;
  /** @default main */
  readonly branch?: string;
  /**
   * Folder in the repository that has the folders of clusters: what the program writes to `dist/`.
   * @default dist
   */
  readonly path?: string;
  /**
   * Name of the Secret that opens the repository, in the namespace of the engine.
   * @default - the repository is open to all
   */
  readonly credentialsSecret?: string;
}

/**
 * What is wrong with a source.
 * @internal
 */
export function gitSourceProblems({ repository, branch, path, credentialsSecret }: GitSource): string[] {
  return [
    ...(/^https:\/\/[^\s/@]+\/\S+$/.test(repository)
      ? []
      : [
          `a repository is reached by https and without credentials in its address, got '${repository.replace(/\/\/.*@/, '//...@')}'; correct 'repository'`,
        ]),
    ...(branch === undefined || /^[\w][\w./-]*$/.test(branch)
      ? []
      : [`a branch is one word, got '${branch}'; correct 'branch'`]),
    ...(path === undefined ||
    (/^[\w.-]+(\/[\w.-]+)*$/.test(path) && !path.split('/').some((part) => /^\.+$/.test(part)))
      ? []
      : [
          `a folder is named from the root of its repository, without a slash at either end or '..', got '${path}'; correct 'path'`,
        ]),
    ...(credentialsSecret === undefined ? [] : credentialsNameProblems(credentialsSecret)),
  ];
}
