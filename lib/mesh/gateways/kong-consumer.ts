import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  isDnsLabel,
  kindProblems,
  likeKind,
  listKind,
  refuse,
  slug,
  textKind,
} from '../../core';
import { DeliveryUnit, ISecretReference, Layer, namespaceOf, secretProblems, waitForNamespace } from '../../manifests';
import { KONG_CLASS } from './kong-values';

export interface KongConsumerProps {
  /**
   * Secrets of the same namespace with keys or tokens, which somebody else brings: each has the label `konghq.com/credential` with `key-auth`
   * or `jwt`, and the keys that Kong asks of that kind: `key`; `key`, `secret` and `algorithm`.
   * @default - none: it is known by other means
   */
  readonly credentials?: ISecretReference[];
  /**
   * Name that Kong knows it by, and services in the header `X-Consumer-Username`.
   * @default - the id of the construct
   */
  readonly username?: string;
  /** @default - the one that it stands in */
  readonly namespace?: string;
}

/** Who calls through Kong. */
export class KongConsumer extends Component {
  public readonly username: string;

  constructor(scope: Construct, id: string, props: KongConsumerProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('a consumer of Kong', props, KINDS));
    const { credentials = [], username = id } = props;
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `a consumer stands in a namespace, got none; make it below one or give 'namespace'`);
    }
    this.username = username;
    this._require(() => [
      isDnsLabel(username)
        ? undefined
        : `a consumer is named by a label, got '${username}'; give another 'username' than the id`,
      ...credentials.flatMap((secret) => secretProblems(secret)),
    ]);
    const unit = new DeliveryUnit(this, 'Unit', {
      // Its definition comes with the chart, which stands in CONFIGS where its pods are of a mesh.
      layer: Layer.DATA,
      component: slug(`${namespace}-consumer-${username}`),
    });
    waitForNamespace(unit, namespace);
    new ApiObject(unit, 'Resource', {
      apiVersion: 'configuration.konghq.com/v1',
      kind: 'KongConsumer',
      metadata: { name: username, namespace, annotations: { 'kubernetes.io/ingress.class': KONG_CLASS } },
      username,
      ...(credentials.length === 0 ? {} : { credentials: credentials.map(({ secretName }) => secretName) }),
    });
  }
}

const KINDS = {
  credentials: listKind(likeKind('a reference to a Secret', "SecretReference.fromName('exam-key')", 'secretName')),
  username: textKind('exam'),
  namespace: textKind('exam'),
};
