import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, byCodeUnit, declareFact } from '../../core';
import { DeliveryUnit, IService, Layer, clusterOf, namespaceOf } from '../../manifests';
import { FederatedServiceFact, Port } from '../../model';
import { FederatedTraffic } from '../traffic/federated-traffic';
import { MeshService } from '../traffic/mesh-service';
import { DecidedSettings, decidedSettings, settingsConflicts } from './decided-settings';
import { EastWestGateway } from './east-west-gateway';
import {
  Reach,
  ejectionSpec,
  endpointSpec,
  localitySpec,
  ownSite,
  retriesSpecOf,
  serviceEntrySpec,
  siteTls,
} from './federated-objects';
import { FederationSettings } from './federated-service-options';
import { FederatingMesh } from './federating-mesh';
import { gatewayAddressFor } from './gateway-address';
import { IMeshPeer } from './mesh-peer';

interface Helper {
  readonly peer: IMeshPeer;
  readonly preference: number;
}

/**
 * A service of one mesh that other clusters help, or that helps them: one for a host, whoever links.
 * @internal
 */
export class FederatedService extends Component {
  public static _of(mesh: FederatingMesh, service: IService): FederatedService {
    const rules = mesh.serviceOf(service);
    const known = rules.node.tryFindChild(ID) as FederatedService | undefined;
    return known ?? new FederatedService(rules, ID, mesh, rules);
  }

  private readonly helpers: Helper[] = [];
  private readonly stated: DecidedSettings[] = [];
  private port?: Port;

  private constructor(
    scope: Construct,
    id: string,
    private readonly mesh: FederatingMesh,
    private readonly rules: MeshService,
  ) {
    super(scope, id);
    this._require(() => this.conflicts());
  }

  /** Has a peer help when the pods of the service are full. */
  public _help(peer: IMeshPeer, port: Port, settings: FederationSettings, preference: number): void {
    const decided = decidedSettings(settings, port);
    this.stated.push(decided);
    this.helpers.push({ peer, preference });
    if (this.port === undefined) {
      this.port = port;
      this.rules._limitPods(decided.capacityPerPod);
      this.rules._federate(() => this.traffic(port, decided));
      this.leadAway(port);
      this.tell(decided);
    }
  }

  /**
   * Lets other clusters call the pods of the service, and only those: never on to a third cluster.
   * @param helped the service there, whose callers may call here
   */
  public _answer(port: Port, helped?: IService): void {
    const { service, host } = this.rules;
    EastWestGateway._of(this.mesh)._expose(host);
    this.rules._guard(ownSite(service.podLabels));
    service.connections?._passFrom(this.mesh.gatewayNamespace, [port], helped?.connections);
  }

  private leadAway(port: Port): void {
    const { service, host } = this.rules;
    const { name, namespace } = service;
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.APPS, component: `${namespace}-${name}-federation` });
    const around = namespaceOf(service);
    const object = clusterOf(service) === clusterOf(this) ? around?.object() : undefined;
    if (object !== undefined && around?.name === namespace) {
      unit.node.addDependency(object);
    }
    new ApiObject(unit, 'Resource', {
      apiVersion: 'networking.istio.io/v1',
      kind: 'ServiceEntry',
      metadata: { name, namespace },
      spec: Lazy.any({ produce: () => serviceEntrySpec(host, port, this.endpoints(port)) }),
    });
  }

  private endpoints(port: Port): object[] {
    const places = this.places();
    return this.inOrder().map(({ peer, preference }) =>
      endpointSpec(
        {
          address: gatewayAddressFor(this.mesh, peer),
          locality: localityOf(this.mesh, peer),
          place: places.indexOf(preference) + 1,
        },
        port,
      ),
    );
  }

  private tell({ mode, capacityPerPod }: DecidedSettings): void {
    const { namespace, name } = this.rules.service;
    const peers = (): string[] => this.inOrder().map(({ peer }) => peer.name);
    const places = (): number => this.places().length;
    declareFact<FederatedServiceFact>(this, {
      kind: 'federated-service',
      cluster: this.mesh.name,
      namespace,
      name,
      mode,
      capacityPerPod,
      get peers(): string[] {
        return peers();
      },
      get places(): number {
        return places();
      },
    });
  }

  private inOrder(): Helper[] {
    return [...this.helpers].sort((a, b) => a.preference - b.preference || byCodeUnit(a.peer.name, b.peer.name));
  }

  private traffic(port: Port, { mode, ejectionTime, callsMayRepeat }: DecidedSettings): FederatedTraffic {
    const { service, host } = this.rules;
    const reach = this.reach();
    return {
      port: port.first,
      outlierDetection: ejectionSpec(mode, ejectionTime),
      tls: siteTls(host, port),
      localityLbSetting: localitySpec(reach.places),
      subsets: [ownSite(service.podLabels)],
      retries: retriesSpecOf(reach, port, callsMayRepeat),
    };
  }

  private reach(): Reach {
    const places = this.places();
    const sizes = places.map((place) => this.helpers.filter(({ preference }) => preference === place).length);
    return { places: places.length, equals: Math.max(...sizes) };
  }

  /** Numbers of the order of preference that are used. */
  private places(): number[] {
    return [...new Set(this.helpers.map(({ preference }) => preference))].sort((a, b) => a - b);
  }

  private conflicts(): string[] {
    const { namespace, name } = this.rules.service;
    return settingsConflicts(this.stated, `'${namespace}/${name}'`, 'give all its peers the same');
  }
}

const ID = 'Federation';

/** Metrics and traces tell peers apart by it. */
function localityOf(home: IMeshPeer, peer: IMeshPeer): string {
  return peer.region === undefined || peer.region.name === home.region?.name ? peer.name : peer.region.name;
}
