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
 * A repository as Fleet follows it.
 * @internal
 */
export interface FollowedSource {
  readonly repository: string;
  readonly branch?: string;
  /** Folder in the repository; all of it when left out. */
  readonly path?: string;
  readonly credentialsSecret?: string;
  /** Clusters that it is for; in `fleet-local` there is one alone. */
  readonly targets?: readonly object[];
}

/**
 * The object that Fleet follows a repository by.
 * @internal
 */
export function gitRepo(name: string, namespace: string, source: FollowedSource): GitRepoObject {
  const { repository, branch = 'main', path, credentialsSecret, targets } = source;
  return {
    apiVersion: 'fleet.cattle.io/v1alpha1',
    kind: 'GitRepo',
    metadata: { name, namespace },
    spec: {
      repo: repository,
      branch,
      ...(path === undefined ? {} : { paths: [path] }),
      ...(credentialsSecret === undefined ? {} : { clientSecretName: credentialsSecret }),
      ...(targets === undefined ? {} : { targets }),
    },
  };
}

/** @internal */
export interface GitRepoObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: object;
}
