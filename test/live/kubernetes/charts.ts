/** Folders of `imports/schemas/crds`, without versions, that a chart brings; what is not named here brings none. */
export const DEFINITIONS_OF_CHARTS: Readonly<Record<string, readonly string[]>> = {
  base: ['istio'],
  'cert-manager': ['cert-manager'],
  'eck-operator': ['eck'],
  ingress: ['kong-kic'],
  longhorn: ['longhorn'],
  'mariadb-operator-crds': ['mariadb-operator'],
  'prometheus-operator-crds': ['prometheus-operator'],
  'psmdb-operator-crds': ['percona-psmdb'],
  rancher: ['rancher', 'fleet'],
  'rancher-backup-crd': ['backup-restore-operator'],
  'rook-ceph': ['rook'],
};

/** Service accounts that a chart brings and pods of ours run as. */
export const ACCOUNTS_OF_CHARTS: Readonly<Record<string, readonly string[]>> = { 'rook-ceph': ['rook-ceph-default'] };

/** Namespaces that a chart's programs make, by the pattern of their names. */
export const NAMESPACES_OF_CHARTS: Readonly<Record<string, RegExp>> = {
  rancher: /^(local|fleet-local|fleet-default|c-m-[0-9a-z]+)$/,
};

/** What an engine brings when it is installed. */
export const OF_ENGINES: Readonly<
  Record<string, { readonly definitions: readonly string[]; readonly namespaces: readonly string[] }>
> = {
  plain: { definitions: [], namespaces: [] },
  fleet: { definitions: [], namespaces: [] },
  'argo-cd': { definitions: ['argo-cd'], namespaces: ['argocd'] },
  flux: {
    definitions: ['flux-helm-controller', 'flux-kustomize-controller', 'flux-source-controller'],
    namespaces: ['flux-system'],
  },
};
