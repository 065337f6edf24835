import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, repeated } from '../../core';
import { DeliveryUnit, HelmRelease, Layer, applyAfter } from '../../manifests';

/** @internal */
export interface UrlProbesProps {
  readonly namespace: string;
  readonly urls: readonly string[];
}

/**
 * Addresses that are called every minute from within the cluster: whether they answer, how fast, and until when their certificate holds.
 * The job is `blackbox`.
 * @internal
 */
export class UrlProbes extends Component {
  constructor(scope: Construct, id: string, { namespace, urls }: UrlProbesProps) {
    super(scope, id);
    this._require(() => [
      ...urls.map((url) =>
        /^https?:\/\/[^\s/@]+(\/\S*)?$/.test(url)
          ? undefined
          : `what is called is a URL of http or https without credentials, got '${url.replace(/\/\/.*@/, '//...@')}'; correct 'probes'`,
      ),
      ...repeated(urls).map((url) => `an address is called once, got '${url}' twice; take one out of 'probes'`),
    ]);
    const release = new HelmRelease(this, 'Exporter', {
      repository: 'https://prometheus-community.github.io/helm-charts',
      chart: CHART,
      version: VERSION,
      namespace,
      values: {
        fullnameOverride: NAME,
        replicas: 2,
        podDisruptionBudget: { maxUnavailable: 1 },
        podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
        resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { memory: '64Mi' } },
      },
      images: ['quay.io/prometheus/blackbox-exporter:v0.28.0'],
    });
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: 'url-probes' });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'Probe',
      metadata: { name: 'urls', namespace },
      spec: {
        jobName: 'blackbox',
        interval: '60s',
        scrapeTimeout: '20s',
        module: 'http_2xx',
        prober: { url: `${NAME}.${namespace}.svc:9115` },
        targets: { staticConfig: { static: [...urls] } },
      },
    });
    applyAfter(unit, release);
  }
}

/** Values were read in the chart of this version. */
const VERSION = '11.17.2';

const CHART = 'prometheus-blackbox-exporter';
const NAME = 'blackbox-exporter';
