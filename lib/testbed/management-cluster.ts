import { ApiObject } from 'cdk8s';
import { RancherServer } from '../clusters';
import { DeliveryUnit, Layer } from '../manifests';
import { HelmChartObject, Versions } from '../model';
import { enterRancherCluster } from '../platform';
import { Cluster, ClusterProps } from './cluster';
import { ManagementBackup, RancherBackup } from './rancher-backup';

export interface ManagementClusterProps extends ClusterProps {
  /**
   * Copies of what Rancher keeps in the cluster, by Rancher's backup operator. They restore a Rancher also where its database is lost.
   * @default - none
   */
  readonly backup?: ManagementBackup;
  /**
   * Those of its Rancher.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
}

/**
 * The cluster that a Rancher runs on, as delivery sees it: its folder has the charts that the first boot installed, so that another
 * version in the program is an upgrade by GitOps. Projects stand here.
 */
export class ManagementCluster extends Cluster {
  constructor(rancher: RancherServer, id: string, props: ManagementClusterProps = {}) {
    super(rancher, id, props);
    enterRancherCluster(this, 'local');
    const { backup, versions = Versions.defaults() } = props;
    this._require(() => [...versions._problems(), otherRancher(versions, rancher._charts)]);
    const charts = rancher._charts.map((chart) => this.chart(chart));
    charts.slice(1).forEach((chart, i) => chart.node.addDependency(charts[i]));
    if (backup !== undefined) {
      new RancherBackup(this, 'Backup', {
        ...backup,
        release: versions.rancherBackup,
        folder: this.name,
        after: charts[charts.length - 1],
      });
    }
  }

  private chart(chart: HelmChartObject): ApiObject {
    const { name } = chart.metadata;
    const unit = new DeliveryUnit(this, `Chart-${name}`, { layer: Layer.CONTROLLERS, component: name });
    return new ApiObject(unit, 'Resource', { ...chart });
  }
}

function otherRancher({ rancher }: Versions, charts: readonly HelmChartObject[]): string | undefined {
  const own = charts.find(({ spec }) => spec.chart === 'rancher')?.spec.version;
  return own === rancher.version
    ? undefined
    : `a management cluster has the versions of its Rancher, got rancher ${rancher.version} and ${String(own)}; give both the same 'versions'`;
}
