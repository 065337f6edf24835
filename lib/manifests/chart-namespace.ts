import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component } from '../core';
import { DeliveryUnit } from './delivery-unit';
import { Layer } from './layer';
import { PodSecurity } from './pod-security';

/** @internal */
export interface ChartNamespaceProps {
  readonly name: string;
  readonly podSecurity: PodSecurity;
  /** Ports that callers outside of the namespace reach, by number or name: webhooks, which the API server calls from nodes, and metrics. */
  readonly ports?: readonly (number | string)[];
  /** @default - none */
  readonly labels?: Record<string, string>;
}

/**
 * Namespace of what a chart runs: its pods talk to each other and call out, to the API, to nodes and to registries; others reach the named
 * ports alone. What stands in the namespace depends on it.
 * @internal
 */
export class ChartNamespace extends Component {
  public readonly name: string;

  constructor(scope: Construct, id: string, { name, podSecurity, ports = [], labels = {} }: ChartNamespaceProps) {
    super(scope, id);
    this.name = name;
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.NAMESPACES, component: name });
    const levels = Object.fromEntries(
      ['enforce', 'audit', 'warn'].map((mode) => [`pod-security.kubernetes.io/${mode}`, podSecurity]),
    );
    const namespace = new ApiObject(unit, 'Resource', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: { ...labels, ...levels } },
    });
    const traffic = new ApiObject(unit, 'Traffic', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'own-and-named-ports', namespace: name },
      spec: {
        podSelector: {},
        policyTypes: ['Ingress'],
        ingress: [
          { from: [{ podSelector: {} }] },
          ...(ports.length === 0 ? [] : [{ ports: ports.map((port) => ({ port, protocol: 'TCP' })) }]),
        ],
      },
    });
    traffic.node.addDependency(namespace);
  }
}
