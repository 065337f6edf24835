import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, ApiObjectProps } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Component, ConfigError, packageRoot } from '../../core';
import { DeliveryUnit, Layer, clusterScope, entryOf } from '../../manifests';

const GATEWAY_API = Symbol.for('cloudserve.GatewayApi');

/**
 * The definitions of the Gateway API in a cluster, its standard channel. A gateway brings them by itself, but where the Traefik of the
 * distribution has them: RKE2 v1.35.6 does. The charts of Traefik from 40.2 on have none, so that a later release may need them stated.
 * @see https://gateway-api.sigs.k8s.io/guides/getting-started/#installing-gateway-api
 */
export class GatewayApi extends Component {
  /**
   * Has the definitions stand in the cluster of a construct.
   * @internal
   */
  public static _in(construct: IConstruct): void {
    const cluster = clusterScope(construct);
    const traefik = entryOf(construct)?.ingressController === 'traefik';
    if (!traefik && standing(cluster).length === 0) {
      new GatewayApi(cluster as Construct, 'GatewayApi');
    }
  }

  /** Release of the definitions: `v1.6.1`. */
  public readonly version: string = VERSION;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    Object.defineProperty(this, GATEWAY_API, { value: true });
    const [other] = standing(clusterScope(this)).filter((one) => one !== this);
    if (other !== undefined) {
      throw new ConfigError(
        this,
        `the definitions of the Gateway API stand once in a cluster, got them by '${other.node.path}' already; take this one out, or make it before the gateways`,
      );
    }
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CRDS, component: 'gateway-api' });
    definitions().forEach((definition) => new ApiObject(unit, definition.metadata.name, definition));
  }
}

const VERSION = 'v1.6.1';

interface Definition extends ApiObjectProps {
  readonly metadata: { readonly name: string };
}

let read: Definition[] | undefined;

function definitions(): Definition[] {
  const file = join(packageRoot(), 'lib', 'mesh', 'gateways', 'definitions', `gateway-api-${VERSION}.json`);
  read ??= JSON.parse(readFileSync(file, 'utf8')) as Definition[];
  return read;
}

function standing(cluster: IConstruct): IConstruct[] {
  return cluster.node.findAll().filter((construct) => GATEWAY_API in construct);
}
