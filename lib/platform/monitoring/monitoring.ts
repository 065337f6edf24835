import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, Duration, Stated, declareFact, kindProblems, refuse } from '../../core';
import {
  ChartNamespace,
  CrdPolicy,
  HelmRelease,
  Layer,
  PodSecurity,
  applyAfter,
  clusterOf,
  kubernetesOf,
} from '../../manifests';
import { CHARTS_NAMESPACE, COMPONENT_RELEASES, Distribution, MetricsFact, compatibility } from '../../model';
import { ALERTMANAGER_REPLICAS, alertmanagerValues } from './alertmanager-values';
import { WATCHED_COMPONENTS, controlPlaneValues } from './control-plane-targets';
import { Dashboard, Dashboards } from './dashboards/dashboards';
import { declareUse } from './declared-use';
import { openMetricsOfDns } from './dns-metrics';
import { NODE_EXPORTER_NAMESPACE, exporterValues } from './exporter-values';
import { GrafanaAccess } from './grafana-access';
import { grafanaValues } from './grafana-values';
import { mergedValues } from './merged-values';
import { MONITORING_KINDS } from './monitoring-kinds';
import { MonitoringChoices, monitoringProblems } from './monitoring-problems';
import { MonitoringProps } from './monitoring-props';
import { scrapeConfigs } from './outside-targets';
import { PROMETHEUS_REPLICAS, prometheusValues } from './prometheus-values';
import { volumeFor } from './retention';
import { AlertGroup } from './rules/alert-group';
import { AlertRules } from './rules/alert-rules';
import { watchedResources } from './rules/watched-resources';
import { stackImages } from './stack-images';
import { UrlProbes } from './url-probes';
import { WatchedCluster } from './watched-cluster';

/**
 * Prometheus, Alertmanager and Grafana by the chart kube-prometheus-stack, whose definitions are a release apart. Control planes of K3s and
 * RKE2 are asked where they listen; balancers and databases outside are asked too.
 * @see https://github.com/prometheus-community/helm-charts/tree/main/charts/kube-prometheus-stack
 */
export class Monitoring extends Component {
  /** Namespace of all but the exporter of nodes. */
  public readonly namespace: string;
  /** `http://kube-prometheus-stack-prometheus.monitoring.svc:9090`; pods of other namespaces do not reach it. */
  public readonly prometheusUrl: string;
  /** Brings the kinds of monitors, rules and probes: releases that have some come after it. */
  public readonly definitions: HelmRelease;
  /** The stack, in the layer of what has volumes: the classes of those come before it, and Secrets that others make. */
  public readonly release: HelmRelease;
  private readonly watched: WatchedCluster;
  private readonly distribution: Distribution | undefined;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MonitoringProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('a monitoring', props, MONITORING_KINDS));
    const { namespace = 'monitoring', probes = [], grafana = {}, dashboards = USUAL_DASHBOARDS } = props;
    const hasGrafana = grafana.enabled ?? true;
    const choices = this.choices();
    this.namespace = namespace;
    this.prometheusUrl = `http://${STACK}-prometheus.${namespace}.svc:9090`;
    this.watched = new WatchedCluster(this);
    this.distribution = props.distribution ?? kubernetesOf(this)?.distribution;
    this._require(() => monitoringProblems(props, choices));

    this.definitions = new HelmRelease(this, 'Definitions', {
      repository: REPOSITORY,
      chart: 'prometheus-operator-crds',
      version: DEFINITIONS_VERSION,
      namespace: CHARTS_NAMESPACE,
      layer: Layer.CRDS,
      values: { crds: { annotations: KEPT } },
      images: [],
    });
    const namespaces = [
      new ChartNamespace(this, 'Namespace', {
        name: namespace,
        podSecurity: PodSecurity.RESTRICTED,
        ports: [WEBHOOK_PORT, ...(grafana.host === undefined ? [] : [GRAFANA_PORT])],
      }),
      new ChartNamespace(this, 'NodeNamespace', { name: NODE_EXPORTER_NAMESPACE, podSecurity: PodSecurity.PRIVILEGED }),
    ];
    this.release = new HelmRelease(this, 'Stack', {
      repository: REPOSITORY,
      chart: STACK,
      version: COMPONENT_RELEASES.kubePrometheusStack.version,
      namespace,
      crds: CrdPolicy.SKIP,
      layer: Layer.DATA,
      values: mergedValues(this.values(choices), props.values ?? {}),
      images: stackImages(hasGrafana),
    });
    applyAfter(this.release, this.definitions, ...namespaces);
    if (hasGrafana) {
      applyAfter(this.release, new GrafanaAccess(this, 'GrafanaAccess'));
    }
    const { alerts: groups = AlertGroup.usual(), runbooks } = props;
    if (groups.length > 0) {
      applyAfter(new AlertRules(this, 'Alerts', { namespace, groups, runbooks }), this.definitions);
    }
    if (hasGrafana && dashboards.length > 0) {
      new Dashboards(this, 'Dashboards', { namespace, dashboards });
    }
    if (probes.length > 0) {
      applyAfter(new UrlProbes(this, 'Probes', { namespace, urls: probes }), this.definitions);
    }
    if (this.distribution === Distribution.RKE2) {
      openMetricsOfDns(this);
    }
    const kubernetes = kubernetesOf(this);
    if (kubernetes !== undefined) {
      const { distribution, release } = kubernetes;
      declareFact(this, compatibility(STACK, COMPONENT_RELEASES.kubePrometheusStack, distribution, release));
    }
    declareUse(this, props, choices);
  }

  /**
   * Machines outside that it asks, each with the path of whoever guards their ports; to be asked when everything is defined.
   * @internal
   */
  public _outside(): Stated<MetricsFact>[] {
    return (this.props.outsideMachines ?? true) ? this.watched.outside() : [];
  }

  private choices(): MonitoringChoices {
    const { retention = Duration.days(30), series = 250_000, clusterName } = this.props;
    const volume = this.props.volume ?? volumeFor(series, retention);
    return { retention, series, volume, cluster: clusterName ?? clusterOf(this) ?? 'cluster' };
  }

  private values(choices: MonitoringChoices): Record<string, unknown> {
    const { storage, receivers = [], heartbeat, grafana = {}, alerts = AlertGroup.usual() } = this.props;
    return {
      crds: { enabled: false },
      ...exporterValues(watchedResources(...alerts.map(({ _sources }) => _sources.resources))),
      prometheus: prometheusValues({
        ...choices,
        storage,
        antiAffinity: this.antiAffinity(PROMETHEUS_REPLICAS),
        outside: Lazy.any({ produce: () => scrapeConfigs(this._outside().map(({ fact }) => fact)) }),
      }),
      alertmanager: alertmanagerValues(storage, this.antiAffinity(ALERTMANAGER_REPLICAS), receivers, heartbeat),
      grafana: grafanaValues(grafana, storage),
      ...Object.fromEntries(WATCHED_COMPONENTS.map((key) => [key, this.component(key)])),
    };
  }

  /** Values of a component of Kubernetes, when everything is defined. */
  private component(key: string): unknown {
    return Lazy.any({
      produce: () => controlPlaneValues(this.watched.controlPlane(this.props), this.distribution)[key],
    });
  }

  /** Never two on one node where there are enough of them; elsewhere two on one are better than one that waits. */
  private antiAffinity(replicas: number): unknown {
    return Lazy.any({ produce: () => (this.watched.workers >= replicas ? 'hard' : 'soft') });
  }
}

const REPOSITORY = 'https://prometheus-community.github.io/helm-charts';
const STACK = 'kube-prometheus-stack';

/** Without its definition every monitor and rule of the cluster goes, those of tenants too: definitions outlive the release. */
const KEPT = { 'helm.sh/resource-policy': 'keep' };

/** Of the same operator as the stack. */
const DEFINITIONS_VERSION = '31.0.1';

/** The API server calls it on the operator when rules are applied. */
const WEBHOOK_PORT = 10250;
const GRAFANA_PORT = 3000;

const USUAL_DASHBOARDS = [Dashboard.SITE, Dashboard.CLUSTER, Dashboard.TENANT];
