import {
  Access,
  ExistingSwarm,
  OpenStackSiteProps,
  Size,
  Flavor,
  SwarmMachines,
  SwarmMachinesProps,
  SwarmStack,
  SystemSettings,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { collectCompanions, collectFacts } from '../../lib/core';
import { Fact, Port } from '../../lib/model';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, validations } from '../support/rendered';
import { firstBoots, instances } from './user-data';

const flavor = Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(8) });

function place(props: Partial<SwarmMachinesProps> = {}, siteProps: Partial<OpenStackSiteProps> = {}) {
  const site = newSite(newApp(), 'chula', siteProps);
  const swarm = new SwarmMachines(site, 'swarm', {
    managers: { count: 3, flavor },
    workers: { count: 2, flavor },
    ...props,
  });
  const stack = site.node.findAll().find(({ node }) => node.id === 'chula-swarm') as TerraformStack;
  return { site, swarm, stack, network: site.node.findChild('chula-network') as TerraformStack };
}

function rules(network: TerraformStack): string[] {
  return Object.values(resources(network, 'openstack_networking_secgroup_rule_v2'))
    .filter(({ direction }) => direction === 'ingress')
    .map(({ description, protocol, port_range_min: port = '-', remote_ip_prefix: from = 'group' }) =>
      [description, protocol, port, from].join(' | '),
    )
    .filter((rule) => /swarm|stacks/.test(rule))
    .sort();
}

function script(props: Partial<SwarmMachinesProps> = {}, siteProps: Partial<OpenStackSiteProps> = {}): string {
  const [{ companion }] = collectCompanions(place(props, siteProps).swarm);
  expect([companion.path, companion.executable]).toEqual(['swarm/chula-swarm/join-swarm.sh', true]);
  return companion.content();
}

const assigned = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value]));

describe('machines of a swarm', () => {
  it('are managers and workers, of which no two managers share a hypervisor', () => {
    const { stack } = place();
    expect(instances(stack, 'chula-swarm-manager')).toHaveLength(3);
    expect(instances(stack, 'chula-swarm-worker')).toHaveLength(2);
    const policies = Object.values(resources(stack, 'openstack_compute_servergroup_v2'));
    expect(policies.map(({ name, policies: [policy] }: any) => `${name}: ${policy}`)).toEqual([
      'chula-swarm-manager: anti-affinity',
      'chula-swarm-worker: soft-anti-affinity',
    ]);
  });

  it('are left alone by later changes of their first boot, for they would have to join anew', () => {
    const [manager] = instances(place().stack, 'chula-swarm-manager');
    expect((manager.lifecycle as any).ignore_changes).toContain('user_data');
  });

  it('open for each other what nodes speak by, IPsec of encrypted networks too, and for nobody else', () => {
    expect(rules(place().network)).toEqual([
      'swarm gossip: nodes of one swarm | tcp | 7946 | group',
      'swarm gossip: nodes of one swarm | udp | 7946 | group',
      'swarm ipsec: nodes of one swarm | esp | - | group',
      'swarm managers: nodes of one swarm | tcp | 2377 | group',
      'swarm vxlan: nodes of one swarm | udp | 4789 | group',
    ]);
  });

  it('let callers of stacks in to managers alone', () => {
    const { network, stack } = place({ exposedTo: Access.fromRanges('192.0.2.0/24'), dataPathPort: 4790 });
    expect(rules(network)).toEqual(
      expect.arrayContaining([
        'http: callers of stacks | tcp | 80 | 192.0.2.0/24',
        'https: callers of stacks | tcp | 443 | 192.0.2.0/24',
        'swarm vxlan: nodes of one swarm | udp | 4790 | group',
      ]),
    );
    expect(instances(stack, 'chula-swarm-manager')).toHaveLength(3);
  });

  it('install Docker, with packets of their network, and have no secret', () => {
    const site = { network: { cidr: '10.20.0.0/16', mtu: 1400 } };
    const { stack, site: of } = place({ dockerPackage: 'docker.io=26.1.*' }, site);
    const [boot] = firstBoots(stack, 'chula-swarm-worker');
    expect(JSON.parse(boot.file('/etc/docker/daemon.json').content)).toEqual({
      ...{ mtu: 1400, icc: false, 'no-new-privileges': true, 'userland-proxy': false },
      ...{ 'log-driver': 'json-file', 'log-opts': { 'max-size': '10m', 'max-file': '3' } },
    });
    expect(boot.userData).toContain('docker.io=26.1.*');
    expect(collectFacts<Fact>(of).filter(({ fact }) => fact.kind === 'boot-secret')).toEqual([]);
  });

  it('ask mirrors of the site that Docker can ask, and say which it cannot', () => {
    const certificateAuthority = '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n';
    const system = new SystemSettings({
      registryMirrors: [
        { registry: 'docker.io', endpoints: ['https://mirror.example.org:5000/hub'], certificateAuthority },
        { registry: 'quay.io', endpoints: ['https://mirror.example.org'] },
      ],
    });
    const { stack, swarm } = place({}, { system });
    const [boot] = firstBoots(stack, 'chula-swarm-manager');
    expect(JSON.parse(boot.file('/etc/docker/daemon.json').content)['registry-mirrors']).toEqual([
      'https://mirror.example.org:5000/hub',
    ]);
    expect(boot.file('/etc/docker/certs.d/mirror.example.org:5000/ca.crt').content).toBe(certificateAuthority);
    const dropped = collectFacts<any>(swarm).filter(({ fact }) => fact.kind === 'dropped');
    expect(dropped.map(({ fact }) => fact.what)).toEqual(["mirror of 'quay.io'"]);
  });

  it('start no container before metadata are closed to it', () => {
    const [boot] = firstBoots(place().stack, 'chula-swarm-manager');
    const unit = boot.file('/etc/systemd/system/docker.service.d/cloudserve.conf').content;
    expect(unit).toMatch(/Requires=(\S+)\nAfter=\1/);
    expect(boot.paths).toContain(`/etc/systemd/system/${/Requires=(\S+)/.exec(unit)?.[1]}`);
  });
});

describe('the script that joins them', () => {
  it('knows who is there and in which zone', () => {
    const said = assigned(script({}, { zones: ['a', 'b'] }));
    const [managers, workers] = [said.SWARM_MANAGERS, said.SWARM_WORKERS].map((pairs) => pairs.split(' '));
    expect(managers.map((pair) => pair.replace(/=10\.20\.\d+\.\d+$/, ''))).toEqual([
      ...['chula-swarm-manager-1', 'chula-swarm-manager-2', 'chula-swarm-manager-3'],
    ]);
    expect(workers).toHaveLength(2);
    expect(said.SWARM_ZONES.split(' ')).toEqual([
      ...['chula-swarm-manager-1=a', 'chula-swarm-manager-2=b', 'chula-swarm-manager-3=a'],
      ...['chula-swarm-worker-1=a', 'chula-swarm-worker-2=b'],
    ]);
    expect(said).toMatchObject({
      SWARM_POOL: '172.24.0.0/14',
      SWARM_MTU: '1450',
      SWARM_DATA_PORT: '4789',
      SWARM_USER: 'ubuntu',
    });
  });

  it('goes where it is told to by ssh, and has no token', () => {
    const said = script({ sshUser: 'debian', addressPool: '10.64.0.0/12' });
    expect(assigned(said)).toMatchObject({ SWARM_USER: 'debian', SWARM_POOL: '10.64.0.0/12', SWARM_ZONES: '' });
    expect(said).not.toContain('SWMTKN');
  });
});

describe('a swarm as its stacks see it', () => {
  it('has the nodes that run containers, their zones and their network', () => {
    const { swarm } = place(
      { workers: { count: 2, flavor: Flavor.of('m1.xl', { cores: 16, memory: Size.gibibytes(64) }) } },
      { zones: ['a', 'b', 'c'] },
    );
    const { managers, workers, zones, mtu, nodeCores, nodeMebibytes } = swarm;
    expect({ managers, workers, zones, mtu, nodeCores, nodeMebibytes }).toEqual({
      ...{ managers: 3, workers: 2, zones: ['a', 'b'], mtu: 1450, nodeCores: 16, nodeMebibytes: 65536 },
    });
    expect(place({ workers: undefined }).swarm).toMatchObject({ workers: 0, nodeCores: 4 });
  });

  it('runs stacks', () => {
    const { site, swarm } = place();
    const stack = new SwarmStack(site.node.root as never, 'exam', { swarm });
    stack.addService({ name: 'web', image: 'registry.example.org/web:1', cores: 5, memory: Size.mebibytes(256) });
    expect(validations(stack)).toEqual([
      "[exam] services reserve no more cores than there are, got 10 of 8 on 2 nodes; add nodes or lower 'cores'",
    ]);
  });

  it('votes', () => {
    const votes = collectFacts<Fact>(place().swarm).filter(({ fact }) => fact.kind === 'quorum');
    expect(votes).toEqual([{ path: 'chula/swarm', fact: { kind: 'quorum', of: 'a swarm', voters: 3 } }]);
  });
});

it('a protocol without ports is shown by its name', () => {
  expect([Port.esp().toString(), Port.esp().hasNumbers]).toEqual(['esp', false]);
});

it('a swarm that stands takes packets that a network of VXLAN in a cloud takes', () => {
  expect(new ExistingSwarm({ managers: 3 }).mtu).toBe(1450);
});
