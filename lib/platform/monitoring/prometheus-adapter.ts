import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, booleanKind, declareFact, kindProblems, likeKind, needed, refuse } from '../../core';
import { DeliveryUnit, HelmRelease, Layer, clusterOf } from '../../manifests';
import { PodMetricsFact, PodsFact, REQUESTS_IN_FLIGHT, REQUESTS_PER_SECOND } from '../../model';
import { inFlightRule } from './in-flight-rule';
import { requestsRule } from './requests-rule';

/** A Prometheus as those see it who ask for samples: a `Monitoring`. */
export interface IPrometheus {
  /** Namespace that it stands in, whose pods alone reach it. */
  readonly namespace: string;
  /** `http://kube-prometheus-stack-prometheus.monitoring.svc:9090`. */
  readonly prometheusUrl: string;
}

export interface PrometheusAdapterProps {
  /** Has the samples of sidecars: the mesh of the cluster is made with it. */
  readonly monitoring: IPrometheus;
  /**
   * Whether cert-manager gives it a certificate that the API server checks.
   * @default false
   */
  readonly certManager?: boolean;
}

/**
 * Tells autoscalers how many requests pods work on and get in a second, from what their sidecars count: the metrics of pods
 * `requests_in_flight` and `requests_per_second`, averaged over two minutes. There is one in a cluster.
 * @see https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/docs/config.md
 */
export class PrometheusAdapter extends Component {
  /** Names of the metrics that it tells. */
  public readonly metrics: string[];

  constructor(scope: Construct, id: string, props: PrometheusAdapterProps) {
    super(scope, id);
    refuse(this, kindProblems('an adapter', props, KINDS));
    const { monitoring } = props;
    const { namespace, prometheusUrl } = monitoring;
    this.metrics = [REQUESTS_IN_FLIGHT, REQUESTS_PER_SECOND];
    this._require(() => [
      /^https?:\/\/[^\s/@]+$/.test(prometheusUrl)
        ? undefined
        : `a Prometheus has an address of http or https without a path, got '${prometheusUrl}'; correct 'monitoring'`,
      Construct.isConstruct(monitoring) && clusterOf(monitoring) !== clusterOf(this)
        ? `an adapter asks the Prometheus of its own cluster, got that of '${clusterOf(monitoring)}' in '${clusterOf(this)}'; give it the 'monitoring' of its cluster`
        : undefined,
    ]);
    new HelmRelease(this, 'Release', {
      repository: 'https://prometheus-community.github.io/helm-charts',
      chart: NAME,
      version: VERSION,
      namespace,
      // It is of use once there are samples, and nothing waits for it.
      layer: Layer.APPS,
      values: values(props),
      images: ['registry.k8s.io/prometheus-adapter/prometheus-adapter:v0.12.0'],
    });
    this.letApiServerIn(namespace);
    const cluster = clusterOf(this) ?? 'cluster';
    declareFact<PodMetricsFact>(this, { kind: 'pod-metrics', cluster, metrics: this.metrics });
    declareFact<PodsFact>(this, {
      kind: 'pods',
      cluster,
      name: NAME,
      pods: REPLICAS,
      cores: CORES,
      memoryMebibytes: MEBIBYTES,
    });
  }

  /** The API server passes what autoscalers ask on to its pods, from nodes: no label tells it. */
  private letApiServerIn(namespace: string): void {
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: `${NAME}-traffic` });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: NAME, namespace },
      spec: {
        podSelector: { matchLabels: LABELS },
        policyTypes: ['Ingress'],
        ingress: [{ ports: [{ port: PORT, protocol: 'TCP' }] }],
      },
    });
  }
}

const KINDS = {
  monitoring: needed(
    likeKind('a monitoring', "new Monitoring(cluster, 'monitoring', {...})", 'namespace', 'prometheusUrl'),
  ),
  certManager: booleanKind(),
};

const NAME = 'prometheus-adapter';
const LABELS = { 'app.kubernetes.io/name': NAME, 'app.kubernetes.io/instance': NAME };

/** Values were read in the chart of this version. */
const VERSION = '5.3.0';
const REPLICAS = 2;
const PORT = 6443;
const CORES = 0.05;
const MEBIBYTES = 128;

function values({ monitoring, certManager = false }: PrometheusAdapterProps): Record<string, unknown> {
  return {
    fullnameOverride: NAME,
    replicas: REPLICAS,
    listenPort: PORT,
    // With a port of 0 the chart takes the address as it stands.
    prometheus: { url: monitoring.prometheusUrl, port: 0 },
    rules: { default: false, custom: [inFlightRule(), requestsRule()] },
    certManager: { enabled: certManager },
    podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
    resources: {
      requests: { cpu: `${CORES * 1000}m`, memory: `${MEBIBYTES}Mi` },
      limits: { memory: `${MEBIBYTES * 2}Mi` },
    },
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: LABELS },
      },
    ],
  };
}
