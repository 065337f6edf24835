import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, isDnsLabel, kindProblems, likeKind, needed, refuse, slug, textKind } from '../../core';
import { DeliveryUnit, IRouteFilter, Layer, namespaceOf, waitForNamespace } from '../../manifests';
import { KongPluginConfig } from './kong-plugin-config';
import { KONG_CLASS } from './kong-values';

export interface KongPluginProps {
  readonly config: KongPluginConfig;
  /**
   * Name of the object.
   * @default - the id of the construct
   */
  readonly name?: string;
  /** @default - the one that it stands in */
  readonly namespace?: string;
}

/** A plugin of Kong for routes of its namespace that name it in their `filters`. */
export class KongPlugin extends Component implements IRouteFilter {
  public readonly filterGroup: string = 'configuration.konghq.com';
  public readonly filterKind: string = 'KongPlugin';
  public readonly filterName: string;
  public readonly filterNamespace: string;

  constructor(scope: Construct, id: string, props: KongPluginProps) {
    super(scope, id);
    refuse(this, kindProblems('a plugin of Kong', props, KINDS));
    const { config, name = id } = props;
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `a plugin stands in a namespace, got none; make it below one or give 'namespace'`);
    }
    this.filterName = name;
    this.filterNamespace = namespace;
    this._require(() => [
      ...config._problems(),
      isDnsLabel(name) ? undefined : `a plugin is named by a label, got '${name}'; give another 'name' than the id`,
    ]);
    const unit = new DeliveryUnit(this, 'Unit', {
      // Its definition comes with the chart, which stands in CONFIGS where its pods are of a mesh.
      layer: Layer.DATA,
      component: slug(`${namespace}-plugin-${name}`),
    });
    waitForNamespace(unit, namespace);
    new ApiObject(unit, 'Resource', {
      apiVersion: 'configuration.konghq.com/v1',
      kind: this.filterKind,
      metadata: { name, namespace, annotations: { 'kubernetes.io/ingress.class': KONG_CLASS } },
      plugin: config.plugin,
      config: config._settings,
    });
  }
}

const KINDS = {
  config: needed(likeKind('what a plugin does', 'KongPluginConfig.keyAuth()', 'plugin', '_settings')),
  name: textKind('keys'),
  namespace: textKind('exam'),
};
