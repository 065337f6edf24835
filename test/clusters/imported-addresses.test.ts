import { Construct } from 'constructs';
import { Access, App, Datastore, Entry, Flavor, NodePool, OpenStackSite, RancherServer, Size } from '../../lib';
import { check } from '../../lib/analysis';
import { RancherCluster } from '../../lib/clusters';
import { collectFacts } from '../../lib/core';
import { addressOverlap } from '../../lib/analysis/rules/address-overlap';
import { Fact } from '../../lib/model';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';

const small = Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(16) });

function newCluster(): { site: OpenStackSite; cluster: RancherCluster } {
  const site = newSite(newApp(), 'chula', { access: { admins: ['161.200.0.0/16'] } });
  const entry = Entry.existing({ address: '10.20.200.10', ranges: ['10.20.200.0/24'], exposedTo: Access.nobody() });
  const rancher = new RancherServer(site, 'rancher', {
    hostname: 'rancher.example.org',
    servers: { count: 3, flavor: small },
    datastore: Datastore.embeddedEtcd(),
    entry,
  });
  const scope = new Construct(site as unknown as Construct, 'main');
  const cluster = new RancherCluster(scope, 'nodes', { site, name: 'main', rancher });
  cluster.addPool('server', NodePool.servers({ count: 3, flavor: small }));
  return { site, cluster };
}

const gpu = (address: string): NodePool => NodePool.imported({ servers: { gpu1: address } });
const held = (site: OpenStackSite): Record<string, string> =>
  JSON.parse(App._leasesOf(site).toText()).leases.chula.held;

test('a server that is taken in keeps its address from pools that come later, and clashes with nothing', () => {
  const free = newCluster();
  free.cluster.addPool('worker', NodePool.worker({ count: 2, flavor: small }));
  const [first] = Object.values(free.cluster.placedPools[1].addresses);

  const { site, cluster } = newCluster();
  cluster.addPool('gpu', gpu(first));
  cluster.addPool('worker', NodePool.worker({ count: 2, flavor: small }));
  expect(held(site)['chula/main-gpu1']).toBe(`${first}/32`);
  expect(Object.values(cluster.placedPools[2].addresses)).not.toContain(first);
  expect(check(collectFacts<Fact>(site), [addressOverlap]).errors).toEqual([]);
});

test('a server whose address a pool could get is refused, with the holder', () => {
  const { cluster } = newCluster();
  const { addresses } = cluster.addPool('worker', NodePool.worker({ count: 2, flavor: small }));
  const third = Object.values(addresses)[1].replace(/\d+$/, (last) => String(Number(last) + 1));
  expect(() => cluster.addPool('gpu', gpu(third))).toThrow(
    new RegExp(
      `^\\[chula\\] nobody else is leased what stands already, got ${third}/32 of 'chula/main-gpu1' in network 'chula', which overlaps \\S+ of 'chula/main-worker'; `,
    ),
  );
});
