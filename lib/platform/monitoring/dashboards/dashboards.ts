import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  choiceKind,
  isDnsLabel,
  kindProblems,
  listKind,
  needed,
  refuse,
  repeated,
  textKind,
} from '../../../core';
import { DeliveryUnit, Layer } from '../../../manifests';
import { DASHBOARD_FOLDER } from '../grafana-values';
import { CEPH_PAGE } from './ceph-dashboard';
import { CLUSTER_PAGE } from './cluster-dashboard';
import { DashboardPage, toGrafana } from './dashboard-page';
import { FEDERATION_PAGE } from './federation-dashboard';
import { GALERA_PAGE } from './galera-dashboard';
import { LOGGING_PAGE } from './logging-dashboard';
import { MESH_PAGE } from './mesh-dashboard';
import { MONGO_PAGE } from './mongo-dashboard';
import { SITE_PAGE } from './site-dashboard';
import { TENANT_PAGE } from './tenant-dashboard';

/** Pages of Grafana that there are. */
export enum Dashboard {
  /** Balancers, databases and copies outside of clusters. */
  SITE = 'site',
  /** Nodes, what is asked of them, control plane. */
  CLUSTER = 'cluster',
  /** What namespaces use of what they may. */
  TENANT = 'tenant',
  CEPH = 'ceph',
  GALERA = 'galera',
  MONGODB = 'mongodb',
  /** Services of a mesh, within and between clusters. */
  MESH = 'mesh',
  /** What leaves a cluster for others of its mesh, why, and by which way. */
  FEDERATION = 'federation',
  /** Collectors of logs and the volumes of Elasticsearch. */
  LOGGING = 'logging',
}

export interface DashboardsProps {
  /** Namespace of their ConfigMaps: one that Grafana's sidecar looks at. */
  readonly namespace: string;
  readonly dashboards: Dashboard[];
  /**
   * Folder that Grafana shows them in, where its sidecar goes by the annotation `grafana_folder`.
   * @default Cloudserve
   */
  readonly folder?: string;
}

/**
 * Pages of Grafana as ConfigMaps that its sidecar finds by their label. Pages lead to each other, and keep their addresses.
 * @see https://github.com/grafana-community/helm-charts/tree/main/charts/grafana#sidecar-for-dashboards
 */
export class Dashboards extends Component {
  constructor(scope: Construct, id: string, props: DashboardsProps) {
    super(scope, id);
    refuse(
      this,
      kindProblems('dashboards', props, {
        namespace: needed(textKind('monitoring')),
        dashboards: needed(listKind(choiceKind('Dashboard', Dashboard))),
        folder: textKind('Cloudserve'),
      }),
    );
    const { namespace, dashboards, folder = 'Cloudserve' } = props;
    this._require(() => [
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
      /^[\w -]+$/.test(folder)
        ? undefined
        : `a folder is named by letters, digits, spaces, hyphens and underscores, got '${folder}'; correct 'folder'`,
      ...repeated(dashboards).map((name) => `a dashboard is there once, got '${name}' twice; take one out`),
    ]);

    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: 'dashboards' });
    for (const name of new Set(dashboards)) {
      const page = PAGES[name];
      new ApiObject(unit, name, {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
          name: `cloudserve-dashboard-${name}`,
          namespace,
          labels: { grafana_dashboard: '1' },
          annotations: { [DASHBOARD_FOLDER]: folder },
        },
        data: { [`${page.uid}.json`]: `${JSON.stringify(toGrafana(page), undefined, 1)}\n` },
      });
    }
  }
}

const PAGES: Record<Dashboard, DashboardPage> = {
  [Dashboard.SITE]: SITE_PAGE,
  [Dashboard.CLUSTER]: CLUSTER_PAGE,
  [Dashboard.TENANT]: TENANT_PAGE,
  [Dashboard.CEPH]: CEPH_PAGE,
  [Dashboard.GALERA]: GALERA_PAGE,
  [Dashboard.MONGODB]: MONGO_PAGE,
  [Dashboard.MESH]: MESH_PAGE,
  [Dashboard.FEDERATION]: FEDERATION_PAGE,
  [Dashboard.LOGGING]: LOGGING_PAGE,
};
