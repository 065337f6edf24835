import * as path from 'node:path';
import {
  App,
  Cluster,
  FederatedServiceOptions,
  Federation,
  HardenedDeployment,
  HardenedNamespace,
  IstioMesh,
  MeshTrust,
  Overflow,
  PodProbe,
  Port,
  Region,
  Size,
} from '../../../lib';

/** The clusters of the program; the first has the callers. */
export const SITES = [
  { name: 'home', region: 'asia-southeast1' },
  { name: 'near', region: 'asia-east1' },
  { name: 'far', region: 'us-west1' },
  { name: 'last', region: 'europe-west1' },
] as const;

export const NAMESPACE = 'shop';

const ROOT = `sha256:${'ab'.repeat(32)}`;

interface Side {
  readonly cluster: Cluster;
  readonly mesh: IstioMesh;
  readonly namespace: HardenedNamespace;
  readonly caller: HardenedDeployment;
}

/** A program of services that help each other in every way that was measured; each has the port of its protocol. */
export function writeProgram(project: string, addresses: readonly string[]): App {
  const app = new App({ project, quiet: true });
  const sides = SITES.map(({ name, region }, i): Side => {
    const cluster = new Cluster(app, name);
    const mesh = new IstioMesh(cluster, 'mesh', {
      trust: MeshTrust.offlineRoot(ROOT),
      region: Region.of(region),
      gatewayAddress: addresses[i],
      ingress: false,
    });
    const namespace = new HardenedNamespace(cluster, NAMESPACE, { mesh });
    return { cluster, mesh, namespace, caller: deployment(namespace, 'caller', Port.tcp(8080, 'http'), 2) };
  });
  const [home, near] = sides;

  const standing = (
    side: Side,
    name: string,
    port: Port = Port.tcp(8080, 'http'),
    replicas = 1,
  ): HardenedDeployment => {
    const service = deployment(side.namespace, name, port, replicas);
    service.connections.allowFrom(side.caller);
    return service;
  };
  const oneWay = (name: string, options: FederatedServiceOptions, port?: Port, replicas?: number): void => {
    standing(near, name, port, replicas);
    link.addService(standing(home, name, port, replicas), options);
  };
  const link = home.mesh.federateTo(near.mesh);
  const { SPILL, REDIRECT } = Overflow;
  oneWay('spill', { capacityPerPod: 1 });
  oneWay('redirect', { capacityPerPod: 1, mode: REDIRECT });
  oneWay('spill-four', { capacityPerPod: 4 });
  oneWay('pair', { capacityPerPod: 1 }, undefined, 2);
  oneWay('calls', { capacityPerPod: 1, mode: SPILL }, Port.tcp(9000, 'grpc'));

  const both = new Federation(app, 'both', { meshes: [home.mesh, near.mesh] });
  both.addService([standing(home, 'both-spill'), standing(near, 'both-spill')], { capacityPerPod: 1 });
  both.addService([standing(home, 'both-redirect'), standing(near, 'both-redirect')], {
    capacityPerPod: 1,
    mode: REDIRECT,
  });
  const all = new Federation(app, 'all', {
    meshes: sides.map(({ mesh }) => mesh),
    order: { home: ['near', 'far', 'last'] },
  });
  all.addService(
    sides.map((side) => standing(side, 'ordered')),
    { capacityPerPod: 1 },
  );
  app.synth();
  return app;
}

function deployment(namespace: HardenedNamespace, name: string, port: Port, replicas = 1): HardenedDeployment {
  return new HardenedDeployment(namespace, name, {
    image: `registry.example.org/${name}:1.0.0`,
    cores: 0.1,
    memory: Size.mebibytes(64),
    ports: [port],
    replicas,
    readiness: PodProbe.tcp(),
  });
}

/** Where the manifests of a site stand. */
export function manifestsOf(project: string, site: string): string {
  return path.join(project, 'dist', site);
}
