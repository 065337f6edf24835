import { credentialsNameProblems } from '../../core';

/** The repository that a management cluster takes its own objects from. */
export interface RancherDelivery {
  /** `https://git.example.org/testbed.git`. */
  readonly repository: string;
  /** @default main */
  readonly branch?: string;
  /**
   * Folder of the cluster's objects in the repository.
   * @default - the root
   */
  readonly path?: string;
  /**
   * Name of the Secret that opens the repository, and first part of two sensitive Terraform variables: `fleet-git` is `fleet_git_username`
   * and `fleet_git_password`.
   * @default - the repository is open to all
   */
  readonly credentialsSecret?: string;
}

/**
 * Namespace of what Fleet delivers to the management cluster itself.
 * @internal
 */
export const FLEET_LOCAL = 'fleet-local';

/**
 * The object that Fleet follows a repository by.
 * @internal
 */
export function gitRepo(name: string, delivery: RancherDelivery): object {
  const { repository, branch = 'main', path, credentialsSecret } = delivery;
  return {
    apiVersion: 'fleet.cattle.io/v1alpha1',
    kind: 'GitRepo',
    metadata: { name, namespace: FLEET_LOCAL },
    spec: {
      repo: repository,
      branch,
      ...(path === undefined ? {} : { paths: [path] }),
      ...(credentialsSecret === undefined ? {} : { clientSecretName: credentialsSecret }),
    },
  };
}

/** @internal */
export function deliveryProblems({ repository, branch, path, credentialsSecret }: RancherDelivery): string[] {
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
