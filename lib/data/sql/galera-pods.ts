import { Construct } from 'constructs';
import { Component } from '../../core';
import { DeliveryUnit, IConnectable, PodConnections } from '../../manifests';
import { Port } from '../../model';
import {
  AGENT,
  BETWEEN_MEMBERS,
  GaleraPlace,
  METRICS,
  PROBE,
  SQL,
  copyLabels,
  exporterLabels,
  memberLabels,
} from './galera-names';

/** @internal */
export interface GaleraPodsProps extends GaleraPlace {
  readonly unit: DeliveryUnit;
  /** Namespace of the operator. */
  readonly operator: string;
  /**
   * Namespace of Prometheus.
   * @default - nobody asks for metrics
   */
  readonly metricsFrom?: string;
  /** Port of each place that copies go to or come from. */
  readonly copyPorts: readonly number[];
}

/** Some ports of pods of an operator, and who calls them. */
class OperatedPods extends Component implements IConnectable {
  public readonly connections: PodConnections;

  constructor(
    scope: Construct,
    id: string,
    props: GaleraPlace & { readonly unit: DeliveryUnit; podLabels: Record<string, string>; ports?: Port[] },
  ) {
    super(scope, id);
    this.connections = new PodConnections(this, id, props);
  }
}

/**
 * Pods that the operator makes of a Galera cluster, in namespaces where nothing is open by itself: members, the exporter of their metrics, and
 * those that make copies. The jobs that make the first data and look for the newest ones call nobody.
 * @internal
 */
export class GaleraPods extends Component {
  /** What members are asked in SQL. */
  public readonly database: IConnectable;
  /** Whether members are in step. */
  public readonly probe: IConnectable;

  constructor(scope: Construct, id: string, { unit, operator, metricsFrom, copyPorts, ...place }: GaleraPodsProps) {
    super(scope, id);
    const { name, namespace } = place;
    const pods = (part: string, podLabels: Record<string, string>, ...ports: Port[]): OperatedPods =>
      new OperatedPods(this, part, { name: `${name}-${part.toLowerCase()}`, namespace, unit, podLabels, ports });
    this.database = pods('Database', memberLabels(name), SQL);
    this.probe = pods('Probe', memberLabels(name), PROBE);
    const members = pods('Members', memberLabels(name), ...BETWEEN_MEMBERS);
    members.connections.allowFrom(members);
    members.connections.allowToRange('0.0.0.0/0', 'API of the cluster, which the agent of a member asks', ...API);
    const operated = 'the operator looks after members, their users and their recovery';
    members.connections.allowFromNamespace(operator, operated, AGENT);
    this.database.connections.allowFromNamespace(operator, operated);
    if (metricsFrom !== undefined) {
      const exporter = pods('Exporter', exporterLabels(name), METRICS);
      exporter.connections.allowTo(this.database);
      exporter.connections.allowFromNamespace(metricsFrom, 'metrics of the database');
    }
    if (copyPorts.length > 0) {
      const copies = pods('Copies', copyLabels(name));
      copies.connections.allowTo(this.database);
      const ports = [...new Set(copyPorts)].sort((a, b) => a - b);
      copies.connections.allowToRange(
        '0.0.0.0/0',
        'where copies of the database lie',
        ...ports.map((port) => Port.tcp(port, 'https')),
      );
    }
  }
}

/** A call to the Service of the API ends at port 6443 of a server. */
const API = [Port.tcp(443, 'https'), Port.tcp(6443, 'kube-apiserver')];
