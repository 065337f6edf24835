'use strict';
// One process of the bench: defines boxes at the edge, half of them for each of two Ranchers, synthesizes them once, and prints what each step
// took as JSON.
//   node [--expose-gc] one-edge.cjs <boxes> <folder>
const [boxes, folder] = process.argv.slice(2);
const { step, steps, watchSynthesis } = require('./steps.cjs');
const {
  Access,
  App,
  ClusterGroup,
  Datastore,
  EdgeBox,
  Engine,
  Entry,
  Flavor,
  Image,
  OpenStackSite,
  PublicAddress,
} = require('../build/lib');
const { HardenedNamespace, ManagementCluster, RancherServer, Region, Size } = require('../build/lib');

watchSynthesis();
const app = step('define', () => {
  const made = new App({ project: folder, quiet: true });
  const site = new OpenStackSite(made, 'chula', {
    network: { cidr: '10.20.0.0/16' },
    image: Image.named('debian-12'),
    access: { admins: ['161.200.0.0/16'] },
    quota: { instances: 20, cores: 200, memory: Size.gibibytes(1000), securityGroups: 50, securityGroupRules: 500 },
  });
  const large = Flavor.of('m1.huge', { cores: 16, memory: Size.gibibytes(64) });
  const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
  const ranchers = ['north', 'south'].map(
    (name) =>
      new RancherServer(site, name, {
        hostname: `${name}.example.org`,
        servers: { count: 3, flavor: large },
        datastore: Datastore.embeddedEtcd(),
        entry: Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), publicAddress: PublicAddress.none() }),
      }),
  );
  for (let number = 0; number < Number(boxes); number++) {
    new EdgeBox(made, `box-${number}`, {
      managedBy: ranchers[number % 2],
      region: Region.of('bangkok'),
      zone: `floor-${number % 10}`,
      labels: { group: number % 3 === 0 ? 'cameras' : 'meters' },
      images: ['docker.io/library/nginx:1.29', 'docker.io/library/redis:8.2'],
      interfaces: [{ name: 'eth0', address: `192.0.2.${1 + (number % 200)}/24`, gateway: '192.0.2.254' }],
    });
  }
  for (const rancher of ranchers) {
    new ManagementCluster(rancher, 'local');
    for (const group of ['cameras', 'meters']) {
      const engine = Engine.fleet({ repository: 'https://git.example.org/testbed.git' });
      const boxesOf = new ClusterGroup(rancher, group, { managedBy: rancher, engine, labels: { group } });
      new HardenedNamespace(boxesOf, 'sensors');
    }
  }
  return made;
});
step('synth', () => app.synth());
steps.synth.peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify(steps));
