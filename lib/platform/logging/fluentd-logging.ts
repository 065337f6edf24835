import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, declareFact, kindProblems, refuse } from '../../core';
import { DeliveryUnit, Layer, PodSecurity, applyAfter, clusterOf, kubernetesOf } from '../../manifests';
import { IStorageClass, NodeFact, NodeRole, Versions, compatibility } from '../../model';
import { statedNodes } from '../stated-nodes';
import { HardenedNamespace } from '../tenancy/hardened-namespace';
import { aggregatorObjects } from './aggregator-objects';
import { BUFFERS, fluentBitOnNodes, fluentdOnNodes } from './collector-objects';
import { OPERATOR_NAMESPACE, eckOperator } from './eck-operator';
import { ElasticsearchProps, elasticsearchSpec } from './elasticsearch-object';
import { fluentBitConfig } from './fluent-bit-config';
import { FLUENTD_LOGGING_KINDS } from './fluentd-logging-kinds';
import { FluentdLoggingProps } from './fluentd-logging-props';
import { LoggingSettings, loggingProblems, loggingSettings } from './fluentd-logging-settings';
import { PipelineProps, aggregatorPipeline, nodePipeline } from './fluentd-pipeline';
import { lifecycleRequests } from './index-lifecycle';
import { kibanaBudget, kibanaSpec } from './kibana-object';
import { LogCollector } from './log-collector';
import { loggingFacts } from './logging-facts';
import { collectorMonitors, loggingRules } from './logging-alerts';
import { trafficPolicies } from './logging-traffic';
import { snapshotRequests } from './log-snapshots';
import { PlainObject } from './plain-object';
import { setupObjects } from './setup-job';

/**
 * Logs of all containers of a cluster in Elasticsearch, a data stream for each namespace: Fluentd or Fluent Bit on every node with buffers on
 * its disk, Elasticsearch and Kibana by Elastic's operator. Sizes follow from the rate and the retention, and are checked.
 * @see https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s
 * @see https://docs.fluentd.org
 */
export class FluentdLogging extends Component {
  /** Namespace of Elasticsearch, Kibana and the collectors. */
  public readonly namespace: string;
  /** Address that pods of the namespace reach Elasticsearch by. */
  public readonly endpoint: string;
  /** Secret with the authority of Elasticsearch's certificate, under the key `ca.crt`. */
  public readonly authoritySecret: string = `${STORE}-es-http-certs-public`;

  private readonly settings: LoggingSettings;
  private readonly host: string;

  constructor(scope: Construct, id: string, props: FluentdLoggingProps) {
    super(scope, id);
    refuse(this, kindProblems('logging', props, FLUENTD_LOGGING_KINDS));
    this.settings = loggingSettings(props);
    const { namespace } = this.settings;
    this.namespace = namespace;
    this.host = `${STORE}-es-http.${namespace}.svc`;
    this.endpoint = `https://${this.host}:9200`;
    this._require(() => [...loggingProblems(props, this.settings), this.singleProblem()]);

    const operator = eckOperator(this, namespace, this.settings.release.elasticsearch);
    const own = new HardenedNamespace(this, 'Namespace', { name: namespace, podSecurity: PodSecurity.PRIVILEGED });
    const store = this.unit('Store', Layer.CONFIGS, 'logging', [...this.traffic(props), ...this.kibana(props)]);
    this.elasticsearch(store, props);
    applyAfter(store, operator, own);
    const collectors = this.unit('Collectors', Layer.APPS, 'log-collectors', [
      ...this.setup(props),
      ...this.collectors(props.storage),
    ]);
    applyAfter(collectors, store);
    const watched = this.watched(props);
    if (watched !== undefined) {
      applyAfter(watched, collectors);
    }
    this.declare(props);
  }

  private traffic({ kibana, snapshots }: FluentdLoggingProps): PlainObject[] {
    return trafficPolicies({
      namespace: this.namespace,
      operatorNamespace: OPERATOR_NAMESPACE,
      store: STORE,
      ...this.names(),
      kibana: true,
      entry: kibana !== undefined,
      ...(snapshots === undefined ? {} : { bucketPort: Number(/:(\d+)\/?$/.exec(snapshots.to.endpoint)?.[1] ?? 443) }),
    });
  }

  private elasticsearch(unit: DeliveryUnit, props: FluentdLoggingProps): void {
    const { nodes, release, writerSecret } = this.settings;
    const zoneAware = (): boolean => props.zoneAware ?? this.zones().size >= 2;
    const own: ElasticsearchProps = {
      name: STORE,
      version: release.elasticsearch,
      nodes,
      storage: props.storage,
      memoryMapping: props.memoryMapping ?? false,
      writerSecret,
      ...(props.snapshots === undefined ? {} : { snapshots: props.snapshots.to }),
    };
    new ApiObject(unit, 'Elasticsearch', {
      apiVersion: 'elasticsearch.k8s.elastic.co/v1',
      kind: 'Elasticsearch',
      metadata: { name: STORE, namespace: this.namespace },
      spec: Lazy.any({ produce: () => elasticsearchSpec(own, zoneAware()) }),
    });
  }

  private kibana({ kibana: entry }: FluentdLoggingProps): PlainObject[] {
    const { release, kibanaReplicas: replicas } = this.settings;
    const { namespace } = this;
    const host = entry === undefined ? {} : { host: entry.host };
    const outside = entry?._object(`${STORE}-kb-http`, namespace);
    return [
      {
        apiVersion: 'kibana.k8s.elastic.co/v1',
        kind: 'Kibana',
        metadata: { name: STORE, namespace },
        spec: kibanaSpec({ name: STORE, version: release.elasticsearch, replicas, ...host }),
      },
      ...(replicas > 1
        ? [
            {
              apiVersion: 'policy/v1',
              kind: 'PodDisruptionBudget',
              metadata: { name: 'kibana', namespace },
              spec: kibanaBudget(STORE),
            },
          ]
        : []),
      ...(outside === undefined ? [] : [outside]),
    ];
  }

  private setup({ snapshots }: FluentdLoggingProps): PlainObject[] {
    const { retention, volumeGibibytes, load } = this.settings;
    const folder = `logs/${clusterOf(this) ?? 'cluster'}`;
    const requests = [
      ...lifecycleRequests({ retention, volumeGibibytes, replicas: load.copies - 1 }),
      ...(snapshots === undefined ? [] : snapshotRequests(snapshots, folder)),
    ];
    return setupObjects({ namespace: this.namespace, store: STORE, host: this.host, requests });
  }

  private collectors(storage: IStorageClass): PlainObject[] {
    const { bufferMebibytes, multiline, release, writerSecret } = this.settings;
    const { namespace, host } = this;
    const pipeline: PipelineProps = { host, major: release._major, folder: BUFFERS, bufferMebibytes, multiline };
    const fluentd = { namespace, image: release.fluentdImage, store: STORE, writerSecret };
    const { agents, aggregator } = this.names();
    if (aggregator === undefined) {
      return fluentdOnNodes({ ...fluentd, name: agents, pipeline: nodePipeline(pipeline) });
    }
    const config = fluentBitConfig({
      host: `${aggregator}.${namespace}.svc`,
      folder: BUFFERS,
      bufferMebibytes,
      multiline,
    });
    const { aggregatorGibibytes: gibibytes, aggregators: replicas } = this.settings;
    const buffer = { ...pipeline, bufferMebibytes: Math.floor(gibibytes * 1024 * 0.8) };
    return [
      ...fluentBitOnNodes({ namespace, name: agents, image: FLUENT_BIT_IMAGE, config }),
      ...aggregatorObjects({
        ...fluentd,
        name: aggregator,
        pipeline: aggregatorPipeline(buffer),
        replicas,
        storage,
        gibibytes,
      }),
    ];
  }

  private watched({ alerts = false, metrics = alerts }: FluentdLoggingProps): DeliveryUnit | undefined {
    const of = { namespace: this.namespace, store: STORE, ...this.names() };
    const found = [...(metrics ? collectorMonitors(of) : []), ...(alerts ? [loggingRules(of)] : [])];
    return found.length === 0 ? undefined : this.unit('Watched', Layer.APPS, 'logging-monitoring', found);
  }

  private unit(id: string, layer: Layer, component: string, objects: readonly PlainObject[]): DeliveryUnit {
    const unit = new DeliveryUnit(this, id, { layer, component });
    for (const object of objects) {
      new ApiObject(unit, `${object.kind}-${object.metadata.name}`.replace(/-[0-9a-f]{8}$/, ''), object);
    }
    return unit;
  }

  private names(): { readonly agents: string; readonly aggregator?: string } {
    return this.settings.collector === LogCollector.FLUENTD
      ? { agents: 'fluentd' }
      : { agents: 'fluent-bit', aggregator: 'fluentd-aggregator' };
  }

  private declare(props: FluentdLoggingProps): void {
    const facts = loggingFacts(clusterOf(this) ?? 'cluster', props, this.settings);
    const kubernetes = kubernetesOf(this);
    if (kubernetes !== undefined) {
      facts.push(compatibility('eck', Versions.defaults().eck, kubernetes.distribution, kubernetes.release));
    }
    facts.forEach((fact) => declareFact(this, fact));
  }

  private singleProblem(): string | undefined {
    const count = this.clusterNodes().length;
    return this.settings.single && count >= 3
      ? `one node of Elasticsearch is for development, got it in a cluster of ${count} nodes; choose LogTopology.REPLICATED`
      : undefined;
  }

  private zones(): Set<string | undefined> {
    const workers = this.clusterNodes().filter(
      ({ roles, zone }) => roles.includes(NodeRole.WORKER) && zone !== undefined,
    );
    return new Set(workers.map(({ zone }) => zone));
  }

  private clusterNodes(): NodeFact[] {
    return statedNodes(this, clusterOf(this));
  }
}

/** Name of the Elasticsearch and the Kibana: the names of their Services, Secrets and claims begin with it. */
const STORE = 'logs';
const FLUENT_BIT_IMAGE = 'fluent/fluent-bit:5.1.1';
