import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, isDnsLabel, kindProblems, refuse, textKind } from '../../core';
import { DeliveryUnit, IService, Layer, clusterOf, namespaceOf, waitForNamespace } from '../../manifests';

export interface DeclaredEgressProps {
  /** @default - the one that it stands in */
  readonly namespace?: string;
}

/**
 * Has sidecars of a namespace refuse calls to hosts that nobody declared, by a Service or an ExternalService, whatever the mesh does elsewhere.
 * @see https://istio.io/latest/docs/reference/config/networking/sidecar/
 */
export class DeclaredEgress extends Component {
  public readonly namespace: string;

  constructor(scope: Construct, id: string, props: DeclaredEgressProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('egress of a namespace', props, KINDS));
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(
        this,
        `egress is of the pods of a namespace, got none; make it below one or give 'namespace'`,
      );
    }
    const before = declared(this).find((other) => other.namespace === namespace && other.cluster === clusterOf(this));
    if (before !== undefined) {
      throw new ConfigError(
        this,
        `egress of a namespace is declared once, got '${namespace}' again after '${before.path}'; keep one`,
      );
    }
    this.namespace = namespace;
    const { path, root } = this.node;
    root.node.addMetadata(METADATA, { cluster: clusterOf(this), namespace, path });
    this._require(() => [
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
    ]);
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: `${namespace}-egress` });
    waitForNamespace(unit, namespace);
    new ApiObject(unit, 'Resource', {
      apiVersion: 'networking.istio.io/v1',
      kind: 'Sidecar',
      metadata: { name: 'default', namespace },
      spec: DECLARED_ALONE,
    });
  }
}

/**
 * What the Sidecar of a service's own pods says of egress: of several Sidecars one holds as a whole, so it repeats that of its namespace.
 * @internal
 */
export function egressOf(service: IService): object {
  const cluster = clusterOf(service);
  return declared(service).some((other) => other.namespace === service.namespace && other.cluster === cluster)
    ? DECLARED_ALONE
    : {};
}

interface Declared {
  readonly cluster?: string;
  readonly namespace: string;
  readonly path: string;
}

const METADATA = 'cloudserve:declared-egress';
const DECLARED_ALONE = { outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' } };

function declared({ node }: Construct | IService): Declared[] {
  return node.root.node.metadata.filter(({ type }) => type === METADATA).map(({ data }) => data as Declared);
}

const KINDS = { namespace: textKind('exam') };
