import { ApiObject } from 'cdk8s';
import {
  Access,
  App,
  BackupTarget,
  Cluster,
  ClusterProps,
  Cni,
  DeliveryUnit,
  Distribution,
  Duration,
  EdgeBox,
  Entry,
  Flavor,
  ImportedCluster,
  KubeEdgeCloud,
  Layer,
  NodePool,
  OpenStackSiteProps,
  PeerCluster,
  PlacedPool,
  RancherMachines,
  Rke2Release,
  Size,
  Versions,
} from '../../lib';
import { large, newRancher, openSite, xlarge } from './rancher-site';
import { Mistake } from './mistake';

const LOCK = 'cloudserve.lock.json';

const entry = (): Entry => Entry.haproxy({ flavor: large, exposedTo: Access.anywhere() });

/** A cluster that stands alone behind an entry, with three servers that do everything unless pools are added that have etcd. */
function alone(
  app: App,
  pools: Record<string, NodePool>,
  props: ClusterProps = {},
  site: Partial<OpenStackSiteProps> = {},
): Cluster {
  return filled(
    new Cluster(openSite(app, 'chula', site), 'main', { distribution: Distribution.K3S, entry: entry(), ...props }),
    pools,
  );
}

function managed(app: App, pools: Record<string, NodePool>, props: ClusterProps = {}): Cluster {
  const site = openSite(app);
  return filled(new Cluster(site, 'main', { managedBy: newRancher(site), entry: entry(), ...props }), pools);
}

function filled(cluster: Cluster, pools: Record<string, NodePool>): Cluster {
  const servers: Record<string, NodePool> = Object.values(pools).some((pool) => pool.isServer)
    ? {}
    : { servers: NodePool.combined({ count: 3, flavor: large }) };
  Object.entries({ ...servers, ...pools }).forEach(([name, pool]): PlacedPool => cluster.addPool(name, pool));
  return cluster;
}

const workers = (props: Partial<Parameters<typeof NodePool.worker>[0]> = {}): NodePool =>
  NodePool.worker({ count: 2, flavor: xlarge, ...props });

const bothServers = (count: number, props: Partial<Parameters<typeof NodePool.combined>[0]> = {}): NodePool =>
  NodePool.combined({ count, flavor: large, ...props });

const backups = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.ac.th',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
});

/** Mistakes in clusters with nodes. */
export const pools: readonly Mistake[] = [
  {
    name: 'an even number of servers with etcd',
    program: (app) => void alone(app, { servers: bothServers(2) }),
    says: [
      '[chula/main] etcd votes with an odd number of servers, got 2, which survive the loss of 0 like 1 do; use 1 or 3 (ETCD-ODD)',
    ],
  },
  {
    name: 'etcd of two pools that is even together',
    program: (app) =>
      void managed(app, {
        etcd: NodePool.etcd({ count: 3, flavor: large }),
        more: NodePool.etcd({ count: 1, flavor: large }),
        control: NodePool.controlPlane({ count: 2, flavor: large }),
        worker: workers(),
      }),
    says: [
      '[chula/main] etcd votes with an odd number of servers, got 4, which survive the loss of 1 like 3 do; use 3 or 5 (ETCD-ODD)',
    ],
  },
  {
    name: 'one node a zone and more nodes than zones',
    program: (app) => void alone(app, { servers: bothServers(3, { onePerZone: true }) }, {}, { zones: ['a', 'b'] }),
    says: [
      "[chula/main/nodes] no two nodes of 'servers' may share a zone, got 3 nodes and 2 zones; use fewer nodes, add zones, or take 'onePerZone' out",
    ],
  },
  {
    name: 'more nodes of one pool than a server group takes',
    program: (app) => void alone(app, { worker: workers({ count: 11 }) }),
    says: [
      "[chula/main/chula-main/main-worker] a server group takes 10 machines, got 11; split the group, set antiAffinity to NONE, or raise 'serverGroupMembers' with the project's quota",
    ],
  },
  {
    name: 'a pool of none',
    program: (app) => void alone(app, { worker: workers({ count: 0 }) }),
    says: [
      "[chula/main/nodes] a pool has a whole number of nodes, 1 or more, got 0 for 'worker'; correct 'count' or leave the pool out",
    ],
  },
  {
    name: 'half a node',
    program: (app) => void alone(app, { worker: workers({ count: 1.5 }) }),
    says: [
      "[chula/main/nodes] a pool has a whole number of nodes, 1 or more, got 1.5 for 'worker'; correct 'count' or leave the pool out",
    ],
  },
  {
    name: 'a folder for a disk that a pool does not have',
    program: (app) => void alone(app, { worker: workers({ mounts: { data: '/var/lib/longhorn' } }) }),
    says: [
      "[chula/main/nodes] a disk is mounted that the nodes have, got 'data' in 'mounts' of 'worker', which has none; add it to 'disks'",
    ],
  },
  {
    name: "a pool called 'node'",
    program: (app) => void alone(app, { node: workers() }),
    says: ["[chula/main/nodes] a pool is not called 'node', as all nodes together are; rename it to 'nodes'"],
  },
  {
    name: 'a pool twice',
    program: (app) => {
      const cluster = alone(app, { worker: workers() });
      cluster.addPool('worker', workers());
    },
    says: ["[chula/main/nodes] a pool is the only one of its name in its cluster, got 'worker' twice; rename one"],
  },
  {
    name: 'a pool named with a blank',
    program: (app) => void alone(app, { 'GPU nodes': workers() }),
    says: [
      "[chula/main/nodes] a pool is named by lower-case letters, digits and hyphens, got 'GPU nodes'; rename it to 'gpu-nodes'",
    ],
  },
  {
    name: 'the same label of two kinds, one of them the node own',
    program: (app) =>
      void alone(app, { worker: workers({ labels: { 'topology.kubernetes.io/zone': 'a', 'Not A Key': 'x' } }) }),
    says: [
      "[chula/main/nodes] a label's key is at most 63 letters, digits and '-_.', after a domain and a slash if need be, got 'Not A Key'; give another",
      "[chula/main/nodes] label 'topology.kubernetes.io/zone' is set by the node itself, got it for pool 'worker'; take it out of 'labels'",
    ],
  },
  {
    name: 'a label that a kubelet may not give itself',
    program: (app) => void alone(app, { worker: workers({ labels: { 'node-role.kubernetes.io/worker': 'true' } }) }),
    says: [
      "[chula/main/nodes] a kubelet may not give itself label 'node-role.kubernetes.io/worker', got it for pool 'worker'; use 'node.kubernetes.io/' or a domain of your own",
    ],
  },
  {
    name: 'a taint twice and one without an effect',
    program: (app) => void alone(app, { worker: workers({ taints: ['a=b:NoSchedule', 'a=b:NoSchedule', 'gpu'] }) }),
    says: [
      "[chula/main/nodes] a taint is '<key>=<value>:<effect>' with the effect NoSchedule, PreferNoSchedule or NoExecute, got 'gpu' for pool 'worker'; correct 'taints'",
      "[chula/main/nodes] a taint is named once, got 'a=b:NoSchedule' twice for pool 'worker'; take one out",
    ],
  },
  {
    name: 'an argument of the kubelet with dashes',
    program: (app) =>
      void alone(app, { worker: workers({ kubeletArguments: ['--max-pods=200', 'max-pods=1', 'max-pods=2'] }) }),
    says: [
      "[chula/main/nodes] an argument of the kubelet is '<name>=<value>' without dashes before it, got '--max-pods=200' for pool 'worker'; correct 'kubeletArguments'",
      "[chula/main/nodes] an argument of the kubelet is given once, got 'max-pods' twice for pool 'worker'; take one out",
    ],
  },
  {
    name: 'zones of another site',
    program: (app) => void alone(app, { worker: workers({ zones: ['z'] }) }, {}, { zones: ['a', 'b'] }),
    says: ["[chula/main/nodes] a pool is in zones of its site, which has a, b, got 'z' for 'worker'; correct 'zones'"],
  },
  {
    name: 'a disk for etcd among those of workloads',
    program: (app) => void alone(app, { worker: workers({ disks: { etcd: Size.gibibytes(10) } }) }),
    says: [
      "[chula/main/nodes] a disk for etcd is 'etcdDisk' of a pool with etcd, got /dev/disk/cloudserve/etcd for 'worker'; rename it",
    ],
  },
  {
    name: 'a disk of part of a gibibyte',
    program: (app) => void alone(app, { worker: workers({ disks: { osd: Size.mebibytes(1500) } }) }),
    says: [
      "[chula/main/chula-main/main-worker/1] volume 'osd' needs whole gibibytes, 1 or more, got 1500Mi; correct its 'size'",
      "[chula/main/chula-main/main-worker/2] volume 'osd' needs whole gibibytes, 1 or more, got 1500Mi; correct its 'size'",
    ],
  },
  {
    name: 'a disk that the pool has not',
    program: (app) => {
      alone(app, {})
        .addPool('worker', workers({ disks: { osd: Size.gibibytes(10) } }))
        .disk('data');
    },
    says: [
      "[chula/main/nodes] a disk of a pool is known by its role, got 'data' of 'worker', which has osd; add it to 'disks' of the pool",
    ],
  },
  {
    name: 'a server that stands already, inside a block that the planner handed out',
    program: (app) =>
      void alone(app, { worker: workers(), gpu: NodePool.imported({ servers: { gpu1: '10.20.0.131' } }) }),
    says: [
      "[chula] nobody else is leased what stands already, got 10.20.0.131/32 of 'chula/main-gpu1' in network 'chula', which overlaps 10.20.0.128/26 of 'chula/main-servers'; give it another address, or delete the entry of 'chula/main-servers' from cloudserve.lock.json where it is not deployed",
    ],
  },
  {
    name: 'a server that stands already on the address of the gateway',
    program: (app) => void alone(app, { gpu: NodePool.imported({ servers: { gpu1: '10.20.0.1' } }) }),
    says: ["[chula/main/nodes] the address is the gateway's, got '10.20.0.1'; choose another (ADDRESS-OVERLAP)"],
  },
  {
    name: 'servers that stand already with one address, and one by its whole name',
    program: (app) =>
      void alone(
        app,
        { gpu: NodePool.imported({ servers: { gpu1: '10.20.200.11', 'gpu2.example.org': '10.20.200.11' } }) },
        {},
        { network: { cidr: '10.20.0.0/16', external: 'public', reserved: ['10.20.200.0/24'] } },
      ),
    says: [
      "[chula/main/nodes] a server is known by its host name, a label of lower-case letters, digits and hyphens, got 'gpu2.example.org' in 'gpu'; correct 'servers'",
      "[chula/main/nodes] an address belongs to one only, got '10.20.200.11', which 'chula/main/nodes' holds as '10.20.200.11'; choose another (ADDRESS-OVERLAP)",
      "[chula/main/nodes] servers have addresses of their own, got '10.20.200.11' twice in 'gpu'; correct 'servers'",
    ],
  },
  {
    name: 'a server that stands already by its name',
    program: (app) => void alone(app, { gpu: NodePool.imported({ servers: { gpu1: 'gpu1.example.org' } }) }),
    says: [
      "[chula/main/nodes] server 'gpu1': address 'gpu1.example.org' has 3 address parts; write 4 with dots between, such as '10.20.0.0'",
    ],
  },
  {
    name: 'servers that stand already, of none',
    program: (app) => void alone(app, { gpu: NodePool.imported({ servers: {} }) }),
    says: [
      "[chula/main/nodes] an imported pool has a server or more, got none for 'gpu'; name them in 'servers' or leave the pool out",
    ],
  },
  {
    name: 'a cluster that stands alone without an entry',
    program: (app) => void alone(app, {}, { entry: undefined }),
    says: [
      "[chula/main/nodes] nodes of a cluster that stands alone join through its entry, whose address never moves, got none for 'chula-main'; add 'entry', such as Entry.haproxy(...), or have it managed by a Rancher",
    ],
  },
  {
    name: 'etcd apart from the control plane without a Rancher',
    program: (app) =>
      void alone(app, {
        etcd: NodePool.etcd({ count: 3, flavor: large }),
        control: NodePool.controlPlane({ count: 2, flavor: large }),
        worker: workers(),
      }),
    says: [
      "[chula/main/nodes] only Rancher keeps etcd and control plane apart, got control-plane alone in pool 'control'; use NodePool.servers, or have it managed by a Rancher",
      "[chula/main/nodes] only Rancher keeps etcd and control plane apart, got etcd alone in pool 'etcd'; use NodePool.servers, or have it managed by a Rancher",
      "[chula/main/nodes] the first node of the servers makes a cluster that stands alone, so that they are one pool, got 'etcd' and 'control' for 'chula-main'; merge them into one, or have it managed by a Rancher",
    ],
  },
  {
    name: 'a managed cluster with workers alone',
    program: (app) => {
      const site = openSite(app);
      new Cluster(site, 'main', { managedBy: newRancher(site), entry: entry() }).addPool('worker', workers());
    },
    says: [
      "[chula/main/nodes] a cluster that Rancher manages begins with a node that has etcd, got 'worker' for 'chula-main'; add a pool that has it, such as NodePool.servers()",
      "[chula/main/nodes] a cluster that Rancher manages begins with a node that has the control plane, got 'worker' for 'chula-main'; add a pool that has it, such as NodePool.servers()",
    ],
  },
  {
    name: 'a network of pods that K3s does not bring',
    program: (app) => void alone(app, {}, { cni: Cni.cilium() }),
    says: [
      "[chula/main/nodes] K3s brings one network of pods, flannel, got 'cilium'; leave 'cni' out or choose 'distribution: Distribution.RKE2'",
    ],
  },
  {
    name: 'pods in the range of the nodes',
    program: (app) => void alone(app, {}, { podCidr: '10.20.0.0/16' }),
    says: [
      "[chula/main/nodes] pods, services and machines have ranges of their own, got '10.20.0.0/16' of 'podCidr' and '10.20.0.0/16' of 'network.cidr', which overlap; choose another",
    ],
  },
  {
    name: 'a range of Services too small for its name service',
    program: (app) => void managed(app, {}, { serviceCidr: '10.43.0.0/29' }),
    says: [
      "[chula/main/nodes] services need 16 addresses or more, got '10.43.0.0/29'; use a /28 or larger, such as a /16",
    ],
  },
  {
    name: 'ranges of two clusters of one federation that overlap',
    program: (app) => {
      const site = openSite(app);
      for (const [name, podCidr] of [
        ['main', '10.42.0.0/16'],
        ['second', '10.42.128.0/17'],
      ] as const) {
        const cluster = new Cluster(site, name, {
          distribution: Distribution.K3S,
          entry: entry(),
          podCidr,
          serviceCidr: name === 'main' ? '10.43.0.0/16' : '10.44.0.0/16',
          federation: 'apan',
        });
        filled(cluster, {});
      }
    },
    says: [
      "[chula/second] clusters of a federation have ranges of their own, got 10.42.128.0/17 of 'chula-second' and 10.42.0.0/16 of 'chula-main' in 'apan'; choose another 'podCidr' of one (CIDR-FEDERATION)",
    ],
  },
  {
    name: 'servers below what RKE2 needs',
    program: (app) =>
      void managed(app, {
        servers: NodePool.combined({ count: 3, flavor: Flavor.of('m1.tiny', { cores: 1, memory: Size.gibibytes(1) }) }),
      }),
    says: [
      "[chula/main] a server of RKE2 needs 2 cores and 4 GiB or more, got 1 and 1 GiB in pool 'servers'; choose a larger flavor (NODE-SIZE)",
    ],
  },
  {
    name: 'snapshots every seven hours, none of them kept',
    program: (app) => void managed(app, {}, { etcdBackup: { to: backups, every: Duration.hours(7), keep: 0 } }),
    says: [
      "[chula/main/nodes] snapshots of etcd are kept, a whole number from 1 to 1000 of them, got 0; correct 'keep'",
      "[chula/main/nodes] snapshots of etcd come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got 7 hours; correct 'every'",
    ],
  },
  {
    name: 'a cluster with nodes beside every site',
    program: (app) => void new Cluster(app, 'main', { distribution: Distribution.K3S }).addPool('worker', workers()),
    says: ["[main] a cluster with nodes stands on a site, got '' above it; make it with the site as its scope"],
  },
  {
    name: 'two pools of servers of a cluster that stands alone',
    program: (app) => void alone(app, { one: bothServers(3), two: bothServers(2) }),
    says: [
      "[chula/main/nodes] the first node of the servers makes a cluster that stands alone, so that they are one pool, got 'one' and 'two' for 'chula-main'; merge them into one, or have it managed by a Rancher",
    ],
  },
  {
    name: 'an entry that leads to no workload',
    program: (app) => void alone(app, { servers: NodePool.servers({ count: 3, flavor: large }) }),
    says: [
      "[chula/main/nodes] an entry leads callers to nodes that run workloads, got none of them in 'chula-main'; add a pool of NodePool.worker or NodePool.combined",
    ],
  },
  {
    name: 'RKE2 of its own servers without a checksum',
    program: (app) => void alone(app, {}, { distribution: Distribution.RKE2 }),
    says: [
      "[chula/main/nodes] nodes of a cluster that stands alone fetch RKE2 by its checksum, got none for v1.35.6+rke2r1; take the line 'rke2.linux-amd64.tar.gz' of https://github.com/rancher/rke2/releases/download/v1.35.6%2Brke2r1/sha256sum-amd64.txt, and say 'versions: Versions.of({ rke2: Rke2Release.of('v1.35.6+rke2r1', { sha256: '...' }) })', or have it managed by a Rancher",
    ],
  },
  {
    name: 'a managed cluster without a pool',
    program: (app) => {
      const site = openSite(app);
      new Cluster(site, 'main', { managedBy: newRancher(site) });
    },
    says: [
      "[chula/main/nodes] a cluster that Rancher manages begins with a node that has etcd, got no pool for 'chula-main'; add a pool that has it, such as NodePool.servers()",
      "[chula/main/nodes] a cluster that Rancher manages begins with a node that has the control plane, got no pool for 'chula-main'; add a pool that has it, such as NodePool.servers()",
    ],
  },
  {
    name: 'a cluster that skips a minor version',
    program: (app) => void alone(app, {}),
    files: { [LOCK]: lockOf('v1.33.4+k3s1') },
    says: [
      '[chula/main] Kubernetes goes up one minor version at a time, got v1.35.6+k3s1 after v1.33.4+k3s1 of cloudserve.lock.json; go by a release of 1.34 first, or take the entry out of the file where nothing of it runs',
    ],
  },
  {
    name: 'a cluster that goes back',
    program: (app) => void alone(app, {}),
    files: { [LOCK]: lockOf('v1.36.2+k3s1') },
    says: [
      '[chula/main] Kubernetes takes no downgrade, got v1.35.6+k3s1 after v1.36.2+k3s1 of cloudserve.lock.json; choose v1.36.2+k3s1 or a later release, or write there what runs after a restore',
    ],
  },
  {
    name: 'a cluster that changes its distribution',
    program: (app) => void alone(app, {}),
    files: { [LOCK]: lockOf('v1.35.6+rke2r1') },
    says: [
      '[chula/main] a cluster keeps its distribution, got v1.35.6+k3s1 after v1.35.6+rke2r1 of cloudserve.lock.json; make another cluster beside it and move over, or take the entry out of the file where nothing of it runs',
    ],
  },
  {
    name: 'a release that the Rancher does not manage',
    program: (app) => void managed(app, {}, { versions: Versions.of({ rke2: Rke2Release.of('v1.31.9+rke2r1') }) }),
    says: [
      "[chula/main/nodes] rancher 2.14.4 is made for Kubernetes 1.33 to 1.35, got rke2 v1.31.9+rke2r1; choose another in 'versions' (RANCHER-K8S)",
    ],
  },
  {
    name: 'machines of a Rancher for a cluster without one',
    program: (app) => void alone(app, {}, { machines: machines() }),
    says: [
      "[chula/main] only Rancher makes machines by itself, got 'machines' and no 'managedBy'; name the Rancher or take 'machines' out",
    ],
  },
  {
    name: 'disks and an entry of machines that Rancher makes',
    program: (app) =>
      void managed(
        app,
        { worker: workers({ disks: { osd: Size.gibibytes(10) }, generations: { 1: 2 } }) },
        { machines: machines() },
      ),
    says: [
      "[chula/main/nodes] Rancher makes machines anew by itself, got 'generations' for 'worker'; raise 'generation' of 'machines' to renew all of them, or let Terraform make the machines, without 'machines'",
      "[chula/main/nodes] an entry leads to addresses that are planned, got one for machines whose addresses are Rancher's; take 'entry' out and set 'controllerManager' of 'cloud', so that Services of type LoadBalancer get theirs of Octavia",
      "[chula/main/nodes] machines that Rancher makes have a root disk alone, got osd for 'worker'; take 'disks' and 'etcdDisk' out, or let Terraform make the machines, without 'machines'",
    ],
  },
  {
    name: 'upgrades of a cluster that Rancher upgrades',
    program: (app) => void managed(app, {}, { upgrades: {} }),
    says: [
      "[chula/main] Rancher upgrades the nodes of clusters that it manages, got 'upgrades' and 'managedBy'; take 'upgrades' out and change 'versions'",
    ],
  },
  {
    name: 'a cluster with nodes twice on a site',
    program: (app) => {
      const site = openSite(app);
      for (const id of ['one', 'two']) {
        filled(new Cluster(site, id, { name: 'main', distribution: Distribution.K3S, entry: entry() }), {});
      }
    },
    says: [
      "[chula/two/nodes] a cluster with nodes is the only one of its name on its site, got 'main' twice; give one another 'name'",
    ],
  },
  {
    name: 'a load balancer and a gateway in a cluster without either',
    program: (app) => {
      const cluster = managed(app, {}, { entry: undefined });
      const unit = new DeliveryUnit(cluster, 'web', { layer: Layer.APPS });
      const metadata = { name: 'web', namespace: 'web' };
      new ApiObject(unit, 'Service', {
        apiVersion: 'v1',
        kind: 'Service',
        metadata,
        spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
      });
      new ApiObject(unit, 'Gateway', {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata,
        spec: { gatewayClassName: 'istio', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
      });
    },
    says: [
      "[chula/main/web/Gateway] a gateway is reached by the entry of its cluster, got gateway 'web' in 'chula-main', which has none; give the cluster an 'entry', or load balancers by 'cloud.controllerManager' (GATEWAY-ENTRY)",
      "[chula/main/web/Service] a Service of type LoadBalancer waits for a controller that makes one, got 'web' in 'chula-main', which has none; set 'cloud.controllerManager' of the cluster, or use the nodePorts of its entry",
    ],
  },
  {
    name: 'KubeEdge on a release that it does not take',
    program: (app) =>
      void new KubeEdgeCloud(alone(app, {}), 'edge', {
        chart: 'https://charts.example.org/cloudcore-1.23.0.tgz',
        address: '192.0.2.7',
        distribution: Distribution.K3S,
        release: 'v1.35.6+k3s1',
      }),
    says: [
      "[chula/main/edge] kubeedge v1.23.1 is made for Kubernetes 1.30 to 1.32, got k3s v1.35.6+k3s1; choose another in 'versions' (VERSION-K8S)",
    ],
  },
  {
    name: 'a box and a cluster of one name in a Rancher',
    program: (app) => {
      const site = openSite(app);
      const managedBy = newRancher(site);
      filled(new Cluster(site, 'main', { managedBy, entry: entry() }), {});
      new EdgeBox(app, 'chula-main', { managedBy });
    },
    says: [
      "[chula-main] a name must be the only one among the clusters of Rancher rancher.example.org, got 'chula-main', which 'chula/main/nodes' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a peer without a root of trust',
    program: (app) => void new PeerCluster(app, 'gke', { gatewayAddress: '34.118.20', trust: 'sha256:…' }),
    says: [
      "[gke] a gateway is called by an IPv4 address or a whole DNS name in lower case, got '34.118.20'; correct 'gatewayAddress'",
      "[gke] a peer is trusted by the fingerprint of its root certificate, 'sha256:' and 64 hexadecimal digits, got 'sha256:…'; ask its operators for it",
    ],
  },
  {
    name: 'an imported cluster of a label that is none',
    program: (app) => {
      const site = openSite(app);
      new ImportedCluster(site, 'old', {
        managedBy: newRancher(site),
        labels: { 'a b': 'c' },
        kubeconfigVariable: 'Kube-Config',
      });
    },
    says: [
      "[chula/old/registration] a label's key is at most 63 letters, digits and '-_.', after a domain and a slash if need be, got 'a b'; give another",
      "[chula/old/registration] a variable of Terraform is named by at most 63 lower-case letters, digits and underscores, the first a letter, got 'Kube-Config'; correct 'kubeconfigVariable'",
    ],
  },
];

function lockOf(release: string): string {
  return JSON.stringify({ version: 1, leases: {}, releases: { 'chula/main': { Kubernetes: release } } });
}

function machines(): RancherMachines {
  return {
    authUrl: 'https://keystone.example.org:5000/v3',
    region: 'RegionOne',
    credentialsSecret: 'openstack-machines',
  };
}
