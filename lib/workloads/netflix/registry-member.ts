import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, slug } from '../../core';
import { DeliveryUnit, HardenedStatefulSet, IService, Layer, PodConnections, waitForNamespace } from '../../manifests';
import { Port } from '../../model';

/**
 * The Service of one member of a registry: what a peer hears is not passed on, so that registries of other clusters tell each member.
 * @internal
 */
export class RegistryMember extends Component implements IService {
  public readonly name: string;
  public readonly namespace: string;
  public readonly ports: Port[];
  public readonly podLabels: Record<string, string>;
  public readonly serviceAccount: string;
  public readonly connections: PodConnections;

  constructor(scope: Construct, id: string, members: HardenedStatefulSet, index: number) {
    super(scope, id);
    this.name = `${members.name}-${index}`;
    this.namespace = members.namespace;
    this.ports = members.ports;
    this.podLabels = { ...members.podLabels, 'statefulset.kubernetes.io/pod-name': this.name };
    this.serviceAccount = members.serviceAccount;
    this.connections = members.connections;
    const unit = new DeliveryUnit(this, 'Unit', {
      layer: Layer.APPS,
      component: slug(`${this.namespace}-${this.name}-member`),
    });
    waitForNamespace(unit, this.namespace);
    new ApiObject(unit, 'Resource', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: this.name, namespace: this.namespace, labels: { ...members.podLabels } },
      spec: {
        type: 'ClusterIP',
        selector: this.podLabels,
        ports: this.ports.map(({ name, first }) => ({ name, port: first, targetPort: name, protocol: 'TCP' })),
      },
    });
  }
}
