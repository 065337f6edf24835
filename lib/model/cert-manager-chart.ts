/**
 * The chart of cert-manager, with values for any cluster: two of each of its programs and three webhooks, without whose answer nobody changes
 * its objects.
 * @internal
 */
export const CERT_MANAGER_CHART = {
  repository: 'https://charts.jetstack.io',
  chart: 'cert-manager',
  values: {
    crds: { enabled: true },
    // It ends a first installation whose images come slowly (cert-manager/cert-manager#4646, #8102).
    startupapicheck: { enabled: false },
    replicaCount: 2,
    webhook: { replicaCount: 3 },
    cainjector: { replicaCount: 2 },
    podDisruptionBudget: { enabled: true },
  },
};
