import {
  Access,
  App,
  Cluster,
  Distribution,
  Egress,
  Entry,
  ExistingService,
  IService,
  IstioMesh,
  IstioMeshProps,
  MeshTrust,
  MultiPrimary,
  NodePool,
  OpenStackSite,
  OpenStackSiteProps,
  PeerCluster,
  Port,
  PublicAddress,
} from '../../lib';
import { newSite, small } from '../support/openstack';
import { Mistake } from './mistake';

const ROOT = `sha256:${'0a'.repeat(32)}`;
const NET = { cidr: '10.20.0.0/16', external: 'public' };

function siteOf(app: App, id: string, props: Partial<OpenStackSiteProps> = {}): OpenStackSite {
  return newSite(app, id, { network: { ...NET, cidr: id === 'chula' ? '10.20.0.0/16' : '10.30.0.0/16' }, ...props });
}

function meshOn(site: OpenStackSite, props: IstioMeshProps = {}, publicAddress = PublicAddress.floating()): IstioMesh {
  const entry = Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), publicAddress });
  const cluster = new Cluster(site, 'main', { entry, distribution: Distribution.K3S });
  cluster.addPool('all', NodePool.combined({ count: 1, flavor: small }));
  return new IstioMesh(cluster, 'mesh', {
    trust: MeshTrust.offlineRoot(ROOT),
    meshId: 'apan',
    ingress: false,
    ...props,
  });
}

function examOf({ node }: IstioMesh): IService {
  const ports = [Port.tcp(80, 'http')];
  return new ExistingService(node.scope as Cluster, 'exam', {
    name: 'exam',
    namespace: 'exams',
    ports,
    podLabels: { app: 'exam' },
  });
}

/** Mistakes of sites that call each other, and of meshes of several clusters. */
export const meshSites: readonly Mistake[] = [
  {
    name: 'a peer may call, and nobody said from where',
    program: (app) => {
      const gke = new PeerCluster(app, 'gke', { gatewayAddress: '34.118.20.7', trust: ROOT });
      meshOn(siteOf(app, 'chula')).acceptFrom(gke);
    },
    says: [
      "[chula/main/mesh/from-gke] a cluster that calls is let in by the ranges that it calls from, got none of 'gke'; ask its operators and give 'callsFrom'",
    ],
  },
  {
    name: 'a caller behind a router of others',
    program: (app) => {
      const existing = { networkId: 'n', subnetId: 's', range: '10.20.64.0/18' };
      const one = meshOn(siteOf(app, 'chula', { network: { ...NET, existing } }));
      one.federateTo(meshOn(siteOf(app, 'hitsz')));
    },
    says: [
      "[chula/main/mesh/to-hitsz-main] 'hitsz-main' lets 'chula-main' in by the ranges that it is seen from, got none of 'chula'; give its network an 'external', or the site 'outsideRanges' where the router is not the testbed's",
    ],
  },
  {
    name: 'a gateway of another site at an address of its network',
    program: (app) => {
      const two = meshOn(siteOf(app, 'hitsz'), {}, PublicAddress.none());
      meshOn(siteOf(app, 'chula')).federateTo(two);
    },
    says: [
      "[chula/main/mesh/to-hitsz-main] an entry is called from another site at a floating address, got '10.30.0.2' of 'hitsz-main', which its own network alone knows; give it 'publicAddress: PublicAddress.floating()', or say by 'outsideRanges' of 'chula' that the networks are routed",
    ],
  },
  {
    name: 'a closed way out to an address that the cloud picks',
    program: (app) => {
      const one = meshOn(siteOf(app, 'chula', { network: { ...NET, egress: Egress.only() } }));
      one.federateTo(meshOn(siteOf(app, 'hitsz')));
    },
    says: [
      "[chula/main/mesh/to-hitsz-main] a way out that is closed is opened to addresses that are known, got a floating one of 'hitsz-main' that its cloud picks; give its entry 'publicAddress: PublicAddress.reserved(...)', or name tcp/15443 in the 'egress' of 'chula'",
    ],
  },
  {
    name: 'ranges of a site that are the whole world, or none',
    program: (app) => void siteOf(app, 'chula', { outsideRanges: ['0.0.0.0/0', '192.0.2.1/24'] }),
    says: [
      "[chula] machines are seen from ranges of their own, got '0.0.0.0/0', which is the whole world; name the ranges in 'outsideRanges'",
      "[chula] outsideRanges: CIDR '192.0.2.1/24' has host bits set; did you mean '192.0.2.0/24'?",
    ],
  },
  {
    name: 'a peer that calls from everywhere, in a domain that is none',
    program: (app) =>
      void new PeerCluster(app, 'gke', {
        gatewayAddress: '34.118.20.7',
        trust: ROOT,
        trustDomain: 'Cluster local',
        callsFrom: ['0.0.0.0/0'],
      }),
    says: [
      "[gke] a domain of trust is a DNS name in lower case, got 'Cluster local'; correct 'trustDomain'",
      "[gke] a peer calls from ranges of its own, got '0.0.0.0/0', which is the whole world; name the ranges in 'callsFrom'",
    ],
  },
  {
    name: 'one mesh of clusters with a network in common',
    program: (app) => {
      const meshes = ['chula', 'hitsz'].map((id) => meshOn(siteOf(app, id), { network: 'apan' }));
      new MultiPrimary(app, 'apan', { meshes });
    },
    says: [
      "[apan] pods of different clusters call each other by gateways, so each has a network of its own, got 'apan' twice; give each mesh a 'network' of its own",
    ],
  },
  {
    name: 'one mesh of clusters with roots of their own',
    program: (app) => {
      const meshes = ['chula', 'hitsz'].map((id) => meshOn(siteOf(app, id), { trust: MeshTrust.ownRoot() }));
      new MultiPrimary(app, 'apan', { meshes });
    },
    says: [
      "[apan] clusters of one mesh trust one root, got one of its own in 'chula-main'; give all meshes the same 'trust', such as MeshTrust.offlineRoot(...)",
      "[apan] clusters of one mesh trust one root, got one of its own in 'hitsz-main'; give all meshes the same 'trust', such as MeshTrust.offlineRoot(...)",
    ],
  },
  {
    name: 'one mesh of a cluster of others',
    program: (app) => {
      const gke = new PeerCluster(app, 'gke', { gatewayAddress: '34.118.20.7', trust: ROOT });
      new MultiPrimary(app, 'apan', { meshes: [meshOn(siteOf(app, 'chula')), gke as never] });
    },
    says: [
      "[apan] 'meshes[1]' of a mesh of several clusters is a mesh of this testbed, got one of PeerCluster; write it as new IstioMesh(cluster, 'mesh')",
    ],
  },
  {
    name: 'clusters that are one mesh and federated too',
    program: (app) => {
      const [one, two] = ['chula', 'hitsz'].map((id) => meshOn(siteOf(app, id)));
      one.federateTo(two);
      new MultiPrimary(app, 'apan', { meshes: [one, two] });
    },
    says: [
      "[apan] a mesh of several clusters shares services by its control planes alone, got 'chula/main/mesh/to-hitsz-main' from 'chula-main' to 'hitsz-main' too; take that or the mesh out of it",
    ],
  },
  {
    name: 'a service in common that stands in one cluster',
    program: (app) => {
      const [one, two] = ['chula', 'hitsz'].map((id) => meshOn(siteOf(app, id)));
      new MultiPrimary(app, 'apan', { meshes: [one, two] }).addService(examOf(one));
    },
    says: [
      "[apan] a service in common stands in 2 clusters or more, since callers look its name up in their own, got 'exams/exam' in 'chula-main' alone; add that of another cluster",
    ],
  },
];
