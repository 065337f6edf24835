import { App, FederatedServiceOptions, Federation, MeshTrust, Overflow, Port } from '../../lib';
import { ROOT, Site, away, home, partner } from '../mesh/federation/sites';
import { Mistake } from './mistake';

const OTHER = `sha256:${'cd'.repeat(32)}`;

function helped(app: App, options: Partial<FederatedServiceOptions> = {}, peer = partner(app)): Site {
  const site = home(app);
  site.mesh.federateTo(peer).addService(site.deployment(), { capacityPerPod: 4, ...options });
  return site;
}

export const meshFederation: readonly Mistake[] = [
  {
    name: 'a partner that another root vouches for',
    program: (app) => helped(app, {}, partner(app, 'gke', { trust: OTHER })),
    says: [
      `[chula/mesh/to-gke] clusters that call each other trust one root, got ${ROOT} of 'chula' and ${OTHER} of 'gke'; have one root vouch for both`,
    ],
  },
  {
    name: 'a partner that is known by a name alone',
    program: (app) => helped(app, {}, partner(app, 'gke', { gatewayAddress: 'gateway.example.org' })),
    says: [
      "[chula/mesh/to-gke] a peer is called at an IPv4 address, a name would take the place of the pods at home, got 'gateway.example.org' of 'gke'; give it an address by 'gatewayAddress'",
    ],
  },
  {
    name: 'two meshes, each with a root of its own, and no address',
    program: (app) => {
      const [here, there] = ['chula', 'ncku'].map(
        (name) => new Site(app, name, undefined as never, { trust: MeshTrust.ownRoot() }),
      );
      new Federation(app, 'apan', { meshes: [here.mesh, there.mesh] }).addService(
        [here.deployment(), there.deployment()],
        {
          capacityPerPod: 4,
        },
      );
    },
    says: [
      "[chula/mesh/to-ncku] a peer is called at an address, got none of 'ncku'; give its cluster an 'entry', or its mesh a 'gatewayAddress'",
      "[chula/mesh/to-ncku] clusters that call each other trust one root, got 'chula', whose root is its own or not known; give it 'trust'",
      "[chula/mesh/to-ncku] clusters that call each other trust one root, got 'ncku', whose root is its own or not known; give it 'trust'",
      "[ncku/mesh/to-chula] a peer is called at an address, got none of 'chula'; give its cluster an 'entry', or its mesh a 'gatewayAddress'",
      "[ncku/mesh/to-chula] clusters that call each other trust one root, got 'chula', whose root is its own or not known; give it 'trust'",
      "[ncku/mesh/to-chula] clusters that call each other trust one root, got 'ncku', whose root is its own or not known; give it 'trust'",
    ],
  },
  {
    name: 'a capacity of no requests, and a place that no order has',
    program: (app) => helped(app, { capacityPerPod: 0, preference: 9 }),
    says: [
      "[chula/mesh/to-gke] a pod works on a whole number of 1 to 100000 requests at a time, got 0; correct 'capacityPerPod'",
      "[chula/mesh/to-gke] an order of peers has places 1 to 5, got 9; correct 'preference'",
    ],
  },
  {
    name: 'a database that overflows',
    program: (app) => {
      const site = home(app);
      const sql = site.deployment('sql', { ports: [Port.tcp(3306, 'mysql')] });
      site.mesh.federateTo(partner(app)).addService(sql, { capacityPerPod: 4 });
    },
    says: [
      "[chula/mesh/to-gke] requests of HTTP or gRPC overflow, a connection of another protocol cannot be tried elsewhere, got 'shop/sql' with mysql; name a port 'http', 'http2' or 'grpc', or 'http-...'",
    ],
  },
  {
    name: 'a cluster that helps with what it does not have',
    program: (app) => helped(app, {}, away(app).mesh as never),
    says: [
      "[chula/mesh/to-ncku] a service stands in each cluster that helps with it, got no 'shop/exam' in 'ncku' by now; define it there before, or name it by 'peerService'",
    ],
  },
  {
    name: 'a service that grows by cores while its excess leaves',
    program: (app) => {
      const site = home(app);
      const exam = site.deployment('exam', { maxReplicas: 10 });
      site.mesh.federateTo(partner(app)).addService(exam, { capacityPerPod: 4 });
    },
    says: [
      "[chula/mesh/to-gke] a service whose excess leaves uses few cores and would never grow by those, got 'shop/exam', which scales by cores alone; give it 'requestsInFlight'",
    ],
  },
  {
    name: 'two peers that want a service in two modes',
    program: (app) => {
      const site = home(app);
      const exam = site.deployment();
      site.mesh.federateTo(partner(app)).addService(exam, { capacityPerPod: 4 });
      site.mesh.federateTo(partner(app, 'aws')).addService(exam, { capacityPerPod: 4, mode: Overflow.REDIRECT });
    },
    says: [
      "[chula/mesh/shop-exam/Federation] a service calls for help in one way, got 'spill' and 'redirect' of 'shop/exam'; give all its peers the same 'mode'",
    ],
  },
  {
    name: 'a service whose callers limit themselves, and try once',
    program: (app) => {
      const site = home(app);
      const exam = site.deployment();
      site.mesh.addService(exam, { retries: { attempts: 1 }, callerLimits: { connections: 10 } });
      site.mesh.federateTo(partner(app)).addService(exam, { capacityPerPod: 4 });
    },
    says: [
      "[chula/mesh/shop-exam] calls of a federated service are tried again 2 times or more, as the first tries meet full pods, got 'attempts' 1; raise it or leave 'retries' out",
      "[chula/mesh/shop-exam] what callers of a federated service refuse themselves is lost, it neither ejects a pod nor is tried elsewhere, got 'callerLimits'; leave them out, 'capacityPerPod' limits in front of the pod",
    ],
  },
  {
    name: 'an order of clusters that are not there',
    program: (app) => {
      const [here, there] = [home(app), away(app)];
      new Federation(app, 'apan', { meshes: [here.mesh, there.mesh], order: { chula: ['gke'], kku: ['chula'] } });
    },
    says: [
      "[apan] an order is that of a cluster of 'meshes' or 'peers', got one of 'kku'; name one of chula, ncku in 'order'",
      "[apan] an order names other clusters of the federation, got 'gke' for 'chula'; correct 'order'",
    ],
  },
  {
    name: 'a service in a federation twice',
    program: (app) => {
      const [here, there] = [home(app), away(app)];
      const services = [here.deployment(), there.deployment()];
      new Federation(app, 'apan', { meshes: [here.mesh, there.mesh] })
        .addService(services, { capacityPerPod: 4 })
        .addService(services, { capacityPerPod: 4 });
    },
    says: ["[apan] a service is in a federation once, got 'shop/exam' twice; name those of all meshes at once"],
  },
  {
    name: 'a partner that two meshes say different things to',
    program: (app) => {
      const [here, there, gke] = [home(app), away(app), partner(app)];
      const port = Port.tcp(9090, 'http');
      here.mesh.acceptFrom(gke).addService(here.deployment(), { capacityPerPod: 4 });
      there.mesh.acceptFrom(gke).addService(there.deployment('exam', { ports: [port] }), { capacityPerPod: 9 });
    },
    says: [
      "[gke/Package] a federated port has one name and number wherever it stands, got 'http' 8080 of 'chula' and 'http' 9090 of 'ncku' for 'shop/exam'; make them alike",
      "[gke/Package] a service calls for help in one way, got 4 and 9 of 'shop/exam' at 'gke'; give all meshes that it calls the same 'capacityPerPod'",
    ],
  },
  {
    name: 'a partner that is to ask a third one, of whom nobody tells it',
    program: (app) => {
      const [here, gke] = [home(app), partner(app)];
      const aws = partner(app, 'aws', { gatewayAddress: '34.118.20.8' });
      new Federation(app, 'apan', { meshes: [here.mesh], peers: [gke], helpers: [aws], order: { gke: ['aws'] } });
    },
    says: ["[apan] the order of a peer is among 'meshes', got 'aws' for 'gke'; leave it out of 'order'"],
  },
];
