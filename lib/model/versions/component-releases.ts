import { KubernetesRange } from './kubernetes-version';
import { Release } from './release';

/**
 * Releases that the library is made for, and the Kubernetes that their makers state: one row a component.
 * @internal
 */
export const COMPONENT_RELEASES = {
  argoCd: {
    version: 'v3.5.1',
    kubernetes: KubernetesRange.of('1.33', '1.36'),
    source: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/installation/#tested-versions',
  },
  certManager: {
    version: 'v1.21.1',
    kubernetes: KubernetesRange.of('1.33', '1.36'),
    source: 'https://cert-manager.io/docs/releases/#supported-releases',
  },
  csiDriverNfs: {
    version: '4.13.4',
    kubernetes: KubernetesRange.atLeast('1.21'),
    source: 'README of kubernetes-csi/csi-driver-nfs v4.13.4',
  },
  eck: {
    version: '3.5.0',
    kubernetes: KubernetesRange.of('1.32', '1.36'),
    source: 'README of elastic/cloud-on-k8s v3.5.0',
  },
  flux: {
    version: 'v2.9.4',
    kubernetes: KubernetesRange.atLeast('1.33'),
    source: 'what `flux check --pre` of v2.9.4 asks for',
  },
  istio: {
    version: '1.30.3',
    kubernetes: KubernetesRange.atLeast('1.32'),
    source: 'what `istioctl x precheck` of 1.30.3 asks for; tested by its makers up to 1.35',
  },
  kubeEdge: {
    version: 'v1.23.1',
    kubernetes: KubernetesRange.of('1.30', '1.32'),
    source: 'https://github.com/kubeedge/kubeedge#kubernetes-compatibility',
  },
  kubePrometheusStack: {
    version: '88.5.3',
    kubernetes: KubernetesRange.atLeast('1.25'),
    source: 'kubeVersion of its chart',
  },
  longhorn: {
    version: '1.12.1',
    kubernetes: KubernetesRange.atLeast('1.25'),
    source: 'kubeVersion of its chart',
  },
  mariadbOperator: {
    version: '26.6.0',
    kubernetes: KubernetesRange.atLeast('1.31'),
    source: 'README of mariadb-operator/mariadb-operator 26.6.0',
  },
  mongodbOperator: {
    version: '1.22.0',
    kubernetes: KubernetesRange.of('1.32', '1.35'),
    source: 'platforms that percona/percona-server-mongodb-operator v1.22.0 is tested on',
  },
  rook: {
    version: 'v1.20.6',
    kubernetes: KubernetesRange.of('1.31', '1.36'),
    source: 'https://rook.io/docs/rook/v1.20/Getting-Started/Prerequisites/prerequisites/',
  },
  systemUpgradeController: {
    version: '109.0.2',
    kubernetes: KubernetesRange.of('1.25', '1.35'),
    source: 'catalog.cattle.io/kube-version of its chart (1.25.0 and above, below 1.36.0)',
  },
} as const satisfies Record<string, Release>;

/**
 * Minor versions of Rancher, and the Kubernetes that they run on and manage.
 * @internal
 */
export const RANCHER_MINORS: Readonly<Record<string, Omit<Release, 'version'>>> = {
  '2.12': {
    kubernetes: KubernetesRange.of('1.31', '1.33'),
    source: 'kubeVersion of its chart (below 1.34) and the notes of its release (1.31 and above)',
  },
  '2.13': {
    kubernetes: KubernetesRange.of('1.32', '1.34'),
    source: 'kubeVersion of its chart (below 1.35) and of the chart of Fleet that it brings (1.32 and above)',
  },
  '2.14': {
    kubernetes: KubernetesRange.of('1.33', '1.35'),
    source: 'kubeVersion of its chart (below 1.36) and of the chart of Fleet that it brings (1.33 and above)',
  },
  '2.15': {
    kubernetes: KubernetesRange.of('1.34', '1.36'),
    source: 'kubeVersion of its chart (below 1.37) and of the chart of Fleet that it brings (1.34 and above)',
  },
};
