import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import {
  App,
  Cluster,
  HardenedDeployment,
  HardenedDeploymentProps,
  HardenedNamespace,
  IstioMesh,
  IstioMeshProps,
  MeshTrust,
  PeerCluster,
  PeerClusterProps,
  PodProbe,
  Port,
  Region,
  Size,
} from '../../../lib';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { Manifest } from '../../support/rendered';

export const ROOT = `sha256:${'ab'.repeat(32)}`;
export const HOST = 'exam.shop.svc.cluster.local';

/** A cluster with a mesh and a namespace in it. */
export class Site {
  public readonly cluster: Cluster;
  public readonly mesh: IstioMesh;
  public readonly namespace: HardenedNamespace;

  constructor(app: App, name: string, address: string, props: IstioMeshProps = {}) {
    this.cluster = new Cluster(app, name);
    this.mesh = new IstioMesh(this.cluster, 'mesh', {
      trust: MeshTrust.offlineRoot(ROOT),
      gatewayAddress: address,
      ...props,
    });
    this.namespace = new HardenedNamespace(this.cluster, 'shop', { mesh: this.mesh });
  }

  public deployment(name: string = 'exam', props: Partial<HardenedDeploymentProps> = {}): HardenedDeployment {
    return new HardenedDeployment(this.namespace, name, {
      image: 'registry.example.org/exam:1.4.2',
      cores: 0.25,
      memory: Size.mebibytes(256),
      ports: [Port.tcp(8080, 'http')],
      readiness: PodProbe.http('/ready'),
      ...props,
    });
  }
}

export const home = (app: App, props: IstioMeshProps = {}): Site =>
  new Site(app, 'chula', '203.0.113.10', { region: Region.of('asia-southeast1'), ...props });

export const away = (app: App, props: IstioMeshProps = {}): Site =>
  new Site(app, 'ncku', '203.0.113.20', { region: Region.of('asia-east1'), ...props });

export function partner(app: App, name = 'gke', props: Partial<PeerClusterProps> = {}): PeerCluster {
  return new PeerCluster(app, name, {
    gatewayAddress: '34.118.20.7',
    trust: ROOT,
    region: Region.of('us-west1'),
    ...props,
  });
}

/** Istio's objects below a construct as they are written, each of which fits the schema of its kind. */
export function istioObjects(root: IConstruct): Manifest[] {
  const schemas = new KubernetesSchemas({ extra: {} });
  const found = root.node
    .findAll()
    .filter((construct) => ApiObject.isApiObject(construct))
    .map((object) => object.toJson() as Manifest);
  expect(found.flatMap((json) => schemas.check(json).problems)).toEqual([]);
  return found.filter(({ apiVersion }) => String(apiVersion).startsWith('networking.istio.io/'));
}

/** The one object of Istio of a kind and name below a construct. */
export function istio(root: IConstruct, kind: string, name = 'exam'): any {
  const found = istioObjects(root).filter((object) => object.kind === kind && object.metadata.name === name);
  expect(found.map((object) => object.metadata.name)).toEqual([name]);
  return found[0].spec;
}
