import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, Size } from '../../core';
import {
  DeliveryUnit,
  HardenedDeployment,
  IConnectable,
  ISecretReference,
  Layer,
  PodConnections,
  PodProbe,
  PodSpread,
  waitForNamespace,
} from '../../manifests';
import { Port } from '../../model';
import { PROXY_PORTS, ProxiedCluster, galeraProxyConfig, proxyConnections } from './galera-proxy-config';

/** @internal */
export interface GaleraProxyProps extends ProxiedCluster {
  /**
   * Namespace of the Prometheus that asks it.
   * @default - nobody asks
   */
  readonly metricsFrom?: string;
  /**
   * Secret that opens the registry.
   * @default - the registry is open
   */
  readonly pullSecret?: ISecretReference;
}

/**
 * Two haproxies in front of the members of a Galera cluster: all writes go to one member, reads to the others, and neither to one that is
 * not synced. TLS passes through. Whoever makes it lets it in to the members, to their database and their agent's probe.
 * @internal
 */
export class GaleraProxy extends Component implements IConnectable {
  /** Name of the Service. */
  public readonly name: string;
  /** Who may call the database through it. */
  public readonly connections: PodConnections;

  constructor(scope: Construct, id: string, props: GaleraProxyProps) {
    super(scope, id);
    const { cluster, namespace, metricsFrom, pullSecret } = props;
    this.name = `${cluster}-haproxy`;
    const pods = new HardenedDeployment(this, 'Pods', {
      name: this.name,
      namespace,
      layer: Layer.DATA,
      image: HAPROXY_IMAGE,
      command: ['haproxy', '-db', '-f', CONFIG],
      replicas: 2,
      spread: PodSpread.HOSTS,
      cores: 0.1,
      coresLimit: 1,
      memory: memoryFor(proxyConnections(props)),
      ports: [WRITER, READERS, METRICS],
      // It takes no connections while no member would take a write.
      readiness: PodProbe.http('/ready', METRICS),
      liveness: PodProbe.http('/alive', METRICS),
      labels: { 'sidecar.istio.io/inject': 'false' },
      ...(pullSecret === undefined ? {} : { pullSecret }),
    });
    pods.addConfigFile(CONFIG, galeraProxyConfig(props));
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.DATA, component: `${namespace}-${this.name}-clients` });
    waitForNamespace(unit, namespace);
    this.connections = new PodConnections(this, 'Connections', {
      name: `${this.name}-clients`,
      namespace,
      podLabels: pods.podLabels,
      ports: [WRITER, READERS],
      unit,
    });
    if (metricsFrom !== undefined) {
      pods.connections.allowFromNamespace(metricsFrom, 'metrics', METRICS);
      this.monitor(unit, namespace, pods.podLabels);
    }
  }

  private monitor(unit: DeliveryUnit, namespace: string, matchLabels: Record<string, string>): void {
    new ApiObject(unit, 'Monitor', {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: { name: this.name, namespace },
      spec: {
        selector: { matchLabels },
        namespaceSelector: { matchNames: [namespace] },
        endpoints: [{ port: METRICS.name, path: '/metrics', interval: '30s' }],
      },
    });
  }
}

/** A version that is maintained for five years, to 2030. */
const HAPROXY_IMAGE = 'docker.io/library/haproxy:3.2.24-alpine';

const CONFIG = '/usr/local/etc/haproxy/haproxy.cfg';

// A mesh that sees no protocol in the name of a port waits for the client's first words, where the server has the first.
const WRITER = Port.tcp(PROXY_PORTS.writer, 'tcp-writer');
const READERS = Port.tcp(PROXY_PORTS.readers, 'tcp-readers');
const METRICS = Port.tcp(PROXY_PORTS.metrics, 'metrics');

/** 64 KiB each: two buffers of haproxy, and what the kernel holds of both sides. */
function memoryFor(connections: number): Size {
  return Size.mebibytes(64 + Math.ceil(connections / 16));
}
