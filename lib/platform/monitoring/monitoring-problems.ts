import { Duration, Size, isDnsLabel, isDnsSubdomain, ipv4Problem, labelProblem } from '../../core';
import { AccessMode } from '../../model';
import { MonitoringProps } from './monitoring-props';
import { retentionProblems } from './retention';

/**
 * What is wrong with a monitoring, if anything.
 * @internal
 */
export function monitoringProblems(
  props: MonitoringProps,
  { retention, volume, series, cluster }: MonitoringChoices,
): (string | undefined)[] {
  const { receivers = [], heartbeat, grafana = {}, controlPlaneAddresses = [], etcdAddresses = [], storage } = props;
  const { host, credentials, tlsSecret } = grafana;
  return [
    ...retentionProblems(retention, volume, series),
    ...[...receivers, ...(heartbeat === undefined ? [] : [heartbeat])].flatMap((receiver) => receiver._problems()),
    ...[...controlPlaneAddresses, ...etcdAddresses].map(ipv4Problem),
    labelProblem('cluster', cluster),
    isDnsLabel(props.namespace ?? 'monitoring')
      ? undefined
      : `a namespace is a label, got '${props.namespace}'; correct 'namespace'`,
    host === undefined || isDnsSubdomain(host)
      ? undefined
      : `a host is a name of DNS, got '${host}'; correct 'grafana.host'`,
    ...Object.entries({ credentials, tlsSecret }).map(([name, secret]) =>
      secret === undefined || isDnsSubdomain(secret)
        ? undefined
        : `a Secret has a name of DNS, got '${secret}'; correct 'grafana.${name}'`,
    ),
    host === undefined && (tlsSecret ?? grafana.ingressClass) !== undefined
      ? `an Ingress leads to Grafana by a host, got none; add 'grafana.host'`
      : undefined,
    Object.values(AccessMode).includes(storage.accessMode)
      ? undefined
      : `a storage class has a mode, got '${String(storage.accessMode)}'; correct 'storage'`,
  ];
}

/**
 * What a monitoring takes where its program says nothing.
 * @internal
 */
export interface MonitoringChoices {
  readonly retention: Duration;
  readonly volume: Size;
  readonly series: number;
  readonly cluster: string;
}
