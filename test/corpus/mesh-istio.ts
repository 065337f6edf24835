import {
  Access,
  App,
  Cluster,
  Distribution,
  Entry,
  IngressController,
  IstioMesh,
  IstioMeshProps,
  K3sRelease,
  MeshTrust,
  NodePool,
  Port,
  SidecarSize,
  Size,
  Versions,
} from '../../lib';
import { newSite, small } from '../support/openstack';
import { Mistake } from './mistake';

const ROOT = `sha256:${'0a'.repeat(32)}`;
const METRICS = {
  namespace: 'exam',
  podLabels: { app: 'exam' },
  ports: [Port.tcp(9100, 'metrics')],
  reason: 'asked by a monitor without a sidecar',
};

function cluster(app: App, props: { ingress?: IngressController; versions?: Versions } = {}): Cluster {
  const site = newSite(app, 'chula', { network: { cidr: '10.20.0.0/16', external: 'public' } });
  const entry = Entry.haproxy({ flavor: small, exposedTo: Access.anywhere() });
  const main = new Cluster(site, 'main', { entry, distribution: Distribution.K3S, ...props });
  main.addPool('all', NodePool.combined({ count: 1, flavor: small }));
  return main;
}

const mesh = (app: App, props: IstioMeshProps = {}): IstioMesh =>
  new IstioMesh(new Cluster(app, 'main'), 'mesh', props);

/** Mistakes in the mesh of a cluster. */
export const meshIstio: readonly Mistake[] = [
  {
    name: 'two meshes in a cluster',
    program: (app) => {
      const main = new Cluster(app, 'main');
      new IstioMesh(main, 'mesh', { ingress: false, eastWest: false });
      new IstioMesh(main, 'mesh-2', { ingress: false, eastWest: false });
    },
    says: [
      "[main/mesh-2] a cluster has one mesh, got another one after 'main/mesh'; use that one, or give this one a cluster of its own",
    ],
  },
  {
    name: "a mesh whose gateway and the distribution's Traefik want the same ports",
    program: (app) => void new IstioMesh(cluster(app, { ingress: IngressController.TRAEFIK }), 'mesh'),
    says: [
      "[chula/main/mesh] ports 80 and 443 of a cluster are of one gateway, got the mesh's and the traefik of the cluster; set 'ingress' of the cluster to IngressController.NONE, or 'ingress: false' of the mesh",
    ],
  },
  {
    name: 'a mesh on a Kubernetes that its makers do not support',
    program: (app) => {
      const k3s = K3sRelease.of('v1.31.9+k3s1', { sha256: 'ab'.repeat(32) });
      new IstioMesh(cluster(app, { versions: Versions.of({ k3s }) }), 'mesh');
    },
    says: [
      "[chula/main/mesh] istio 1.30.3 is made for Kubernetes 1.32 or later, got k3s v1.31.9+k3s1; choose another in 'versions' (VERSION-K8S)",
    ],
  },
  {
    name: 'a fingerprint of a root as openssl shows it',
    program: (app) => void mesh(app, { trust: MeshTrust.offlineRoot('9E:44:DC:A7') }),
    says: [
      "[main/mesh] a root is known by the fingerprint of its certificate, 'sha256:' and 64 hexadecimal digits, got '9E:44:DC:A7'; take what 'make-root.sh' printed",
    ],
  },
  {
    name: 'a root that follows itself',
    program: (app) => void mesh(app, { trust: MeshTrust.offlineRoot(ROOT, { next: ROOT.toUpperCase() }) }),
    says: [
      "[main/mesh] the root that follows is another one, got the same fingerprint twice; correct 'next' or take it out",
    ],
  },
  {
    name: 'an Istio whose charts the library does not know',
    program: (app) => {
      const istio = { ...Versions.defaults().istio, version: '1.31.0' };
      mesh(app, { versions: Versions.of({ istio }) });
    },
    says: ["[main/mesh] this library is made for Istio 1.30, got 1.31.0; choose another in 'versions'"],
  },
  {
    name: 'a gateway for other clusters by a name',
    program: (app) => void mesh(app, { gatewayAddress: 'gateway.example.org' }),
    says: [
      "[main/mesh] other clusters call a gateway by an IPv4 address, got 'gateway.example.org'; correct 'gatewayAddress'",
    ],
  },
  {
    name: 'a sidecar that requests more than it may have',
    program: (app) => void mesh(app, { sidecarSize: SidecarSize.of({ cores: 4, memory: Size.mebibytes(256) }) }),
    says: ["[main/mesh] a proxy requests 0.01 cores or more, and at most its limit of 2, got 4; correct 'sidecarSize'"],
  },
  {
    name: 'a control plane that grows to fewer pods than it has',
    program: (app) => void mesh(app, { replicas: 4, maxReplicas: 3 }),
    says: ["[main/mesh] they grow to a whole number of pods from 'replicas' to 100, got 3; correct 'maxReplicas'"],
  },
  {
    name: 'an exception of a mesh for all pods of a namespace',
    program: (app) => mesh(app).addException('metrics', { ...METRICS, podLabels: {} }),
    says: [
      "[main/mesh/Exceptions] an exception is for pods that labels tell from others, got none; give 'podLabels' of 'metrics'",
    ],
  },
  {
    name: 'two exceptions of a mesh for the same pods',
    program: (app) => {
      const one = mesh(app);
      one.addException('metrics', METRICS);
      one.addException('probes', { ...METRICS, ports: [Port.tcp(8081, 'probes')] });
    },
    says: [
      "[main/mesh/Exceptions] pods have one exception with all its ports, of two Istio takes the older alone, got 'probes' for those of 'metrics'; put its ports into 'metrics'",
    ],
  },
  {
    name: 'traces to the address of a page',
    program: (app) => void mesh(app, { tracing: { collector: 'https://jaeger.example.org' } }),
    says: [
      "[main/mesh] traces go to a Service of the cluster by its whole name, got 'https://jaeger.example.org'; write 'collector' of 'tracing' as '<service>.<namespace>.svc.cluster.local'",
    ],
  },
];
