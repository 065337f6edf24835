import { IConstruct } from 'constructs';
import { Stated, collectFacts } from '../../core';
import { clusterOf } from '../../manifests';
import { ControlPlaneFact, Fact, MetricsFact, NodeRole } from '../../model';
import { statedNodes } from '../stated-nodes';
import { MonitoringProps } from './monitoring-props';
import { metricsWithin } from './outside-targets';

/**
 * What the whole tree says of the cluster that a construct watches: to be asked when everything is defined.
 * @internal
 */
export class WatchedCluster {
  constructor(private readonly scope: IConstruct) {}

  /** Nodes that take pods, as far as they are known. */
  public get workers(): number {
    return statedNodes(this.scope, clusterOf(this.scope)).filter(({ roles }) => roles.includes(NodeRole.WORKER)).length;
  }

  /** Where components of the control plane give their metrics: those that the cluster states, and those that the program names. */
  public controlPlane({ controlPlaneAddresses = [], etcdAddresses = [] }: MonitoringProps): ControlPlaneFact[] {
    return [
      ...ofKind(this.facts(), 'control-plane')
        .map(({ fact }) => fact)
        .filter(({ cluster }) => cluster === clusterOf(this.scope)),
      named('kube-controller-manager', 10257, 'https', controlPlaneAddresses),
      named('kube-scheduler', 10259, 'https', controlPlaneAddresses),
      named('etcd', 2381, 'http', etcdAddresses),
    ].filter(({ addresses }) => addresses.length > 0);
  }

  /** Machines outside that stand in networks of its nodes. */
  public outside(): Stated<MetricsFact>[] {
    const facts = this.facts();
    const nodes = ofKind(facts, 'node').flatMap(({ fact }) => (fact.cluster === clusterOf(this.scope) ? [fact] : []));
    return metricsWithin(ofKind(facts, 'metrics'), ofKind(facts, 'network'), nodes);
  }

  private facts(): Stated<Fact>[] {
    return collectFacts<Fact>(this.scope.node.root);
  }
}

function ofKind<K extends Fact['kind']>(facts: readonly Stated<Fact>[], kind: K): Stated<Extract<Fact, { kind: K }>>[] {
  return facts.filter((stated): stated is Stated<Extract<Fact, { kind: K }>> => stated.fact.kind === kind);
}

function named(component: string, port: number, scheme: 'http' | 'https', addresses: string[]): ControlPlaneFact {
  return { kind: 'control-plane', cluster: '', component, addresses, port, scheme, bindAddress: '0.0.0.0' };
}
