import { Construct } from 'constructs';
import { Access, App, Datastore, Distribution, Entry, Flavor, NodePool, RancherServer, Region, Size } from '../../lib';
import { RancherCluster } from '../../lib/clusters';
import { Companion, collectCompanions } from '../../lib/core';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { validations } from '../support/rendered';

const small = Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(16) });

/** A cluster with two servers that stand already. */
class WithServers {
  public readonly app: App = newApp();
  public readonly cluster: RancherCluster;

  constructor(distribution = Distribution.RKE2, region?: Region) {
    const site = newSite(this.app, 'chula', { access: { admins: ['161.200.0.0/16'] }, region });
    const rancher = new RancherServer(site, 'rancher', {
      hostname: 'rancher.example.org',
      servers: { count: 3, flavor: small },
      datastore: Datastore.embeddedEtcd(),
      entry: Entry.haproxy({ flavor: small, exposedTo: Access.anywhere() }),
    });
    const scope = new Construct(site as unknown as Construct, 'main');
    this.cluster = new RancherCluster(scope, 'nodes', { site, name: 'main', rancher, distribution });
    const servers = { gpu1: '10.20.200.11', gpu2: '10.20.200.12' };
    this.cluster.addPool(
      'gpu',
      NodePool.imported({ servers, accelerator: 'nvidia.com/gpu', labels: { 'example.org/rack': 'b2' } }),
    );
    this.cluster.addPool('server', NodePool.servers({ count: 1, flavor: small }));
  }

  public get files(): Record<string, Companion> {
    return Object.fromEntries(collectCompanions(this.app).map(({ companion }) => [companion.path, companion]));
  }

  public text(path: string): string {
    return this.files[path].content();
  }
}

const assigned = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value]));

describe('servers that stand already', () => {
  test('get a script each, which may be run, and a table of their ports', () => {
    const { files } = new WithServers();
    expect(Object.entries(files).map(([path, { executable = false }]) => [path, executable])).toEqual([
      ['main/gpu/join-gpu1.sh', true],
      ['main/gpu/join-gpu2.sh', true],
      ['main/gpu/ports.md', false],
    ]);
  });

  test('register with the region of the site, which no cloud tells them', () => {
    const there = new WithServers(Distribution.RKE2, Region.of('bangkok')).text('main/gpu/join-gpu1.sh');
    expect(assigned(there).RANCHER_LABELS.split(',')).toContain('topology.kubernetes.io/region=bangkok');
    expect(new WithServers().text('main/gpu/join-gpu1.sh')).not.toContain("RANCHER_LABELS='topology");
  });

  test('join as what they are', () => {
    expect(assigned(new WithServers().text('main/gpu/join-gpu2.sh'))).toEqual({
      RANCHER_URL: 'https://rancher.example.org',
      CLOUDSERVE_METADATA_URL: 'none',
      RANCHER_ROLES: 'worker',
      RANCHER_LABELS: 'cloudserve/pool=gpu,example.org/rack=b2,nvidia.com/gpu=present',
      RANCHER_TAINTS: 'nvidia.com/gpu=present:NoSchedule',
      RANCHER_NODE_NAME: 'gpu2',
      RANCHER_ADDRESS: '10.20.200.12',
    });
  });

  test('ask for token and checksum, whose values stand in no file', () => {
    const { files } = new WithServers();
    const texts = Object.values(files).map(({ content }) => content());
    expect(texts[0]).toContain(
      'export RANCHER_TOKEN="${RANCHER_TOKEN?must be given, see the beginning of this script}"\n',
    );
    expect(texts[0]).toContain('export RANCHER_CA_CHECKSUM="${RANCHER_CA_CHECKSUM?must be given, ');
    expect(texts[0]).toContain(
      '#   RANCHER_TOKEN: terraform output -raw main-registration-token, in the folder of stack chula-rancher-api\n',
    );
    texts.forEach((text) => expect(text).not.toMatch(/TfToken|\$\{(data|var|rancher2)/));
  });

  test('have one script for all that happens on a server: that of the machines', () => {
    const text = new WithServers().text('main/gpu/join-gpu1.sh');
    expect(text.match(/^#!/gm)).toHaveLength(1);
    expect(text).toContain('\nfetch "$url/system-agent-install.sh" "$work/install"');
  });

  test.each([
    [Distribution.RKE2, 'rke2-agent.service'],
    [Distribution.K3S, 'k3s-agent.service'],
  ])('of %s renew their certificates by a timer', (distribution, unit) => {
    const text = new WithServers(distribution).text('main/gpu/join-gpu1.sh');
    expect(text).toContain(`\nExecStart=/usr/bin/systemctl try-restart ${unit}\nUNIT\n`);
    expect(text).toContain('\nsystemctl enable --quiet --now --no-block cloudserve-renew.timer\n');
  });

  test.each([
    [Distribution.RKE2, ['tcp/6443', 'tcp/9345']],
    [Distribution.K3S, ['tcp/6443']],
  ])('see their ports with %s, and the addresses of the others, those of later pools too', (distribution, joined) => {
    const managed = new WithServers(distribution);
    const { cluster } = managed;
    const text = managed.text('main/gpu/ports.md');
    const rows = [...text.matchAll(/^\| (let in|reach) \| (\S+) \| [^|]+ \| ([^|]+) \|$/gm)];
    const within = [...cluster.cni.ports(distribution).map(String), 'tcp/10250', 'tcp/9100'];
    expect(rows.map(([, way, port, others]) => [way, port, others])).toEqual([
      ...within.map((port) => ['let in', port, 'nodes of the cluster']),
      ...within.map((port) => ['reach', port, 'nodes of the cluster']),
      ...joined.map((port) => ['reach', port, 'servers of the cluster']),
      ['reach', 'tcp/443', 'rancher.example.org'],
    ]);
    const [address] = Object.values(cluster.placedPools[1].addresses);
    const server = `chula-main-server-1 (${address})`;
    expect(text).toContain(`\n## Nodes of the cluster\n\ngpu1 (10.20.200.11), gpu2 (10.20.200.12), ${server}\n`);
    expect(text).toContain(`\n## Servers of the cluster\n\n${server}\n`);
  });

  test('are no problem', () => expect(validations(new WithServers().cluster)).toEqual([]));
});
