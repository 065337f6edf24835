import { Duration, durationWords } from '../../../core';
import { Alert, AlertSeverity, partProblem } from './alert';

/** When clusters and boxes that a management cluster has are told of. */
export interface FleetAlertOptions {
  /**
   * How long a cluster may be silent. Agents of Fleet say that they are there every 15 minutes.
   * @default - 45 minutes
   */
  readonly silence?: Duration;
  /**
   * Part of all clusters that are silent at once: then it is not the boxes.
   * @default 0.2
   */
  readonly many?: number;
}

/** @internal */
export function fleetProblems({ silence, many = 0.2 }: FleetAlertOptions): (string | undefined)[] {
  return [
    silence === undefined || silence.toMinutes({ integral: false }) >= 20
      ? undefined
      : `agents of Fleet say every 15 minutes that they are there, got ${durationWords(silence)} of silence; give 'silence' 20 minutes or more`,
    partProblem('many', many),
  ];
}

/**
 * Clusters by their objects on the management cluster, which kube-state-metrics reads there (`watchedResources`): none of Fleet's own metrics
 * says that an agent is silent, the state of its cluster stays what it was. What is delivered is by Fleet's controller.
 * @see https://fleet.rancher.io/ref-crds
 * @see https://github.com/rancher/fleet/tree/main/internal/metrics
 * @internal
 */
export function fleetAlerts({ silence = Duration.minutes(45), many = 0.2 }: FleetAlertOptions): Alert[] {
  const seen = 'cloudserve_fleet_cluster_last_seen_timestamp_seconds';
  const silent = `time() - ${seen} > ${silence.toSeconds()}`;
  return [
    {
      name: 'ClusterOffline',
      expression: silent,
      severity: AlertSeverity.WARNING,
      summary:
        '{{ or $labels.cluster_display_name $labels.cluster_name }} is silent for {{ $value | humanizeDuration }}',
      description: `Its agent did not report for ${durationWords(silence)}. It may go on by itself; changes reach it when it is back. Look at its power and its way to Rancher.`,
    },
    {
      name: 'ManyClustersOffline',
      expression: `count(${silent}) / count(${seen}) > ${many} and count(${silent}) > 1`,
      severity: AlertSeverity.CRITICAL,
      summary: '{{ $value | humanizePercentage }} of all clusters are silent',
      description: 'So many at once share a cause: the entry of Rancher, its certificate, or the network between.',
    },
    {
      name: 'ClusterDisconnected',
      expression: 'cloudserve_rancher_cluster_connected == 0',
      lasts: Duration.minutes(30),
      severity: AlertSeverity.WARNING,
      summary: '{{ or $labels.cluster_display_name $labels.cluster_name }} has no tunnel to Rancher',
      description: "Rancher's pages and kubeconfigs of it do not work. Look at cattle-cluster-agent there.",
    },
    {
      name: 'DeliveryFails',
      expression: 'sum by (exported_namespace, namespace, name) (fleet_bundle_err_applied) > 0',
      lasts: Duration.minutes(30),
      severity: AlertSeverity.WARNING,
      summary: 'the bundle {{ $labels.name }} fails on {{ $value }} clusters',
      description: 'What was committed does not reach them. The status of its BundleDeployments says why.',
    },
    {
      name: 'DeliveryStuck',
      expression:
        'fleet_gitrepo_desired_ready_clusters - fleet_gitrepo_ready_clusters > 0 and on (name, instance) changes(fleet_gitrepo_ready_clusters[2h]) == 0',
      lasts: Duration.hours(2),
      severity: AlertSeverity.WARNING,
      summary: 'the repository {{ $labels.name }} is not ready on {{ $value }} clusters',
      description: 'Nothing moved for two hours. Some of them may be silent; the status of its bundles says the rest.',
    },
  ];
}
