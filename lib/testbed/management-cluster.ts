import { RancherServer } from '../clusters';
import { ConfigError, declareFact, shown } from '../core';
import { Engine, deliverBy, enterKubernetes } from '../manifests';
import { Distribution } from '../model';
import { enterRancherCluster } from '../platform';
import { deliverChart } from './delivered-chart';
import { NamedCluster } from './named-cluster';
import { ManagementBackup, RancherBackup } from './rancher-backup';

export interface ManagementClusterProps {
  /**
   * Name of its folder in the output.
   * @default - the slug of its path: `chula-main`
   */
  readonly name?: string;
  /**
   * Copies of what Rancher keeps in the cluster, by Rancher's backup operator. They restore a Rancher also where its database is lost.
   * @default - none
   */
  readonly backup?: ManagementBackup;
}

/**
 * The cluster that a Rancher runs on, as delivery sees it: its folder has the charts that the first boot installed, so that another
 * version in the program is an upgrade by GitOps. Projects stand here.
 */
export class ManagementCluster extends NamedCluster {
  constructor(rancher: RancherServer, id: string, props: ManagementClusterProps = {}) {
    super(rancher, id, props.name);
    if (!(rancher instanceof RancherServer)) {
      throw new ConfigError(
        this,
        `a management cluster is the one that a Rancher runs on, got ${shown(rancher)} above it; make it with the RancherServer as its scope`,
      );
    }
    enterRancherCluster(this, { clusterId: 'local', management: rancher._management });
    enterKubernetes(this, { distribution: Distribution.K3S, release: rancher.versions.k3s.version });
    declareFact(this, { kind: 'name', space: `management clusters of ${rancher.node.path}`, name: 'local' });
    const source = rancher._delivery;
    if (source !== undefined) {
      deliverBy(this, Engine.fleet({ ...source, adoptsResources: true }));
    }
    rancher._management.attach(this);
    const { backup } = props;
    this._require(() => [backup === undefined ? undefined : rancher.versions._backupProblem()]);
    const charts = rancher._charts.map((chart) => deliverChart(this, chart));
    charts.slice(1).forEach((chart, i) => chart.node.addDependency(charts[i]));
    if (backup !== undefined) {
      new RancherBackup(this, 'Backup', {
        ...backup,
        release: rancher.versions.rancherBackup,
        folder: this.name,
        after: charts[charts.length - 1],
      });
    }
  }
}
