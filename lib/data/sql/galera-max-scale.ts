import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, declareFact } from '../../core';
import { DeliveryUnit, ICertificateIssuer, IConnectable, PodConnections, clusterOf } from '../../manifests';
import { IStorageClass, Port } from '../../model';
import { RESTRICTED_CONTAINER, containerResources, restrictedPod } from '../restricted-pods';
import { GaleraPlace, OUTSIDE_MESHES } from './galera-names';

/** @internal */
export interface GaleraMaxScaleProps extends GaleraPlace {
  readonly unit: DeliveryUnit;
  /** Namespace of the operator. */
  readonly operator: string;
  readonly storage: IStorageClass;
  /** @default - an authority of the operator's own */
  readonly issuer?: ICertificateIssuer;
  readonly pullSecret?: string;
}

/**
 * Two MaxScales in front of the members of a Galera cluster: writes go to one member, reads to the others.
 * @see https://github.com/mariadb-operator/mariadb-operator/blob/v26.6.0/docs/maxscale.md
 * @internal
 */
export class GaleraMaxScale extends Component implements IConnectable {
  /** Name of the object and of its Service. */
  public readonly name: string;
  public readonly connections: PodConnections;

  constructor(scope: Construct, id: string, props: GaleraMaxScaleProps) {
    super(scope, id);
    const { name: cluster, namespace, unit, operator, storage } = props;
    this.name = `${cluster}-maxscale`;
    const podLabels = { 'app.kubernetes.io/name': 'maxscale', 'app.kubernetes.io/instance': this.name };
    const ports = [WRITER, READERS];
    this.connections = new PodConnections(this, 'Callers', { name: this.name, namespace, podLabels, ports, unit });
    this.connections.allowFromNamespace(operator, 'the operator tells it of members and users', ADMIN);
    new ApiObject(unit, 'MaxScale', {
      apiVersion: 'k8s.mariadb.com/v1alpha1',
      kind: 'MaxScale',
      metadata: { name: this.name, namespace },
      spec: maxScaleSpec(props, podLabels),
    });
    const place = { cluster: clusterOf(this) ?? 'cluster', namespace };
    declareFact(this, { kind: 'pods', ...place, name: this.name, pods: REPLICAS, ...SIZE });
    declareFact(this, {
      kind: 'claim',
      ...place,
      storageClass: storage.storageClassName,
      mebibytes: VOLUME_MEBIBYTES,
      count: REPLICAS,
    });
    declareFact(this, { kind: 'spread', ...place, name: this.name, pods: REPLICAS, domain: 'host' });
  }
}

const REPLICAS = 2;
const SIZE = { cores: 0.2, coresLimit: 2, memoryMebibytes: 512 };
const VOLUME_MEBIBYTES = 1024;

const WRITER = Port.tcp(3306, 'tcp-writer');
const READERS = Port.tcp(3307, 'tcp-readers');
const ADMIN = Port.tcp(8989, 'admin');

/** The one that the operator of this release takes when nothing is said. */
const IMAGE = 'docker.io/mariadb/maxscale:23.08.5';

/** User and group of the image. */
const USER = 998;
const GROUP = 996;

function maxScaleSpec(props: GaleraMaxScaleProps, podLabels: Record<string, string>): object {
  const { name, storage, issuer, pullSecret } = props;
  const signed =
    issuer === undefined ? undefined : { name: issuer.issuerName, kind: issuer.issuerKind, group: 'cert-manager.io' };
  return {
    mariaDbRef: { name },
    image: IMAGE,
    imagePullPolicy: 'IfNotPresent',
    ...(pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret }] }),
    replicas: REPLICAS,
    services: [
      service('writes', 'readwritesplit', WRITER, { transaction_replay: 'true', master_accept_reads: 'true' }),
      service('reads', 'readconnroute', READERS, { router_options: 'slave' }),
    ],
    monitor: { module: 'galeramon', interval: '2s', params: { available_when_donor: 'false' } },
    admin: { port: ADMIN.first, guiEnabled: false },
    config: {
      volumeClaimTemplate: {
        storageClassName: storage.storageClassName,
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: `${VOLUME_MEBIBYTES}Mi` } },
      },
    },
    auth: { generate: true },
    tls: {
      enabled: true,
      ...(signed === undefined ? {} : { adminCertIssuerRef: signed, listenerCertIssuerRef: signed }),
    },
    resources: containerResources(SIZE),
    podMetadata: { labels: OUTSIDE_MESHES },
    podSecurityContext: { ...restrictedPod(USER), runAsGroup: GROUP, fsGroup: GROUP },
    securityContext: RESTRICTED_CONTAINER,
    enableServiceLinks: false,
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { labelSelector: { matchLabels: podLabels }, topologyKey: 'kubernetes.io/hostname' },
        ],
      },
    },
    podDisruptionBudget: { maxUnavailable: 1 },
  };
}

function service(name: string, router: string, { first: port }: Port, params: Record<string, string>): object {
  return { name, router, listener: { port }, params };
}
