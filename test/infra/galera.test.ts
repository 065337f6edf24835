import {
  BackupTarget,
  Datastore,
  Duration,
  GaleraDatastoreProps,
  IBoundDatastore,
  OpenStackSite,
  Size,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { Component, collectFacts } from '../../lib/core';
import { Fact, MetricsJob } from '../../lib/model';
import { UserData, WrittenFile } from '../live/support/user-data';
import { newSite, small } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, validations } from '../support/rendered';

const to = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.ac.th/',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
});
const backup = { to, every: Duration.hours(6), keep: 28 };

interface Instance {
  readonly name: string;
  readonly user_data: string;
  readonly metadata: Record<string, string>;
  readonly lifecycle: Record<string, unknown>;
}

class Owner extends Component {}

class Galera {
  public readonly site: OpenStackSite;
  public readonly stack: TerraformStack;
  public readonly datastore: IBoundDatastore;

  constructor(props: Partial<GaleraDatastoreProps> = {}, cidr = '10.20.0.0/16') {
    this.site = newSite(newApp(), 'chula', { network: { cidr } });
    this.stack = this.site.addStack(new Owner(this.site, 'rancher')) as TerraformStack;
    const all = { flavor: small, volume: Size.gibibytes(40), ...props };
    this.datastore = Datastore.galera(all)._bind(this.stack, { site: this.site, name: 'rancher' });
  }

  public get instances(): Instance[] {
    return this.blocks<Instance>('openstack_compute_instance_v2');
  }

  public get files(): Record<string, WrittenFile> {
    return Object.fromEntries(UserData.of(this.instances[0].user_data).files.map((file) => [file.path, file]));
  }

  public get facts(): Fact[] {
    return collectFacts<Fact>(this.stack).map(({ fact }) => fact);
  }

  public blocks<T>(type: string): T[] {
    return Object.values(resources(this.stack, type)) as unknown as T[];
  }
}

test('every member gives the metrics of its database and of itself', () => {
  const { facts, files } = new Galera();
  expect(files['/etc/systemd/system/prometheus-mysqld-exporter.service.d/cloudserve.conf']).toBeDefined();
  const metrics = facts.filter((fact) => fact.kind === 'metrics');
  const members = [1, 2, 3].map((n) => `chula-rancher-datastore-${n}`);
  expect(metrics.map(({ job, port, machines }) => [job, port, machines.map(({ name }) => name)])).toEqual([
    [MetricsJob.MYSQL, 9104, members],
    [MetricsJob.NODE, 9100, members],
  ]);
});

test('three members never share a hypervisor, each has a volume, and servers call the address that moves', () => {
  const { instances, datastore, ...galera } = new Galera();
  const { stack } = galera;
  expect(instances.map(({ name }) => name)).toEqual([1, 2, 3].map((n) => `chula-rancher-datastore-${n}`));
  expect(Object.values(resources(stack, 'openstack_compute_servergroup_v2'))).toEqual([
    expect.objectContaining({ policies: ['anti-affinity'] }),
  ]);
  expect(Object.values(resources(stack, 'openstack_blockstorage_volume_v3'))).toHaveLength(3);
  const address = /\(([\d.]+):3306\)/.exec(datastore.sql?.dsn ?? '')?.[1];
  const ports = Object.values(resources(stack, 'openstack_networking_port_v2')) as any[];
  const moving = ports.filter(({ admin_state_up }) => admin_state_up === false);
  expect(moving.map(({ fixed_ip }) => fixed_ip[0].ip_address)).toEqual([address]);
  const allowed = ports.filter((port) => !moving.includes(port)).map((port) => port.allowed_address_pairs);
  expect(allowed).toEqual([1, 2, 3].map(() => [expect.objectContaining({ ip_address: address })]));
});

test('more members change nothing of those that stand but the list of peers', () => {
  const three = new Galera({ backup });
  const five = new Galera({ backup, members: 5 });
  expect(five.instances).toHaveLength(5);
  const changed = three.instances.filter(({ user_data }, i) => user_data !== five.instances[i].user_data);
  expect(changed.map(({ name }) => name)).toEqual([]);
  expect(five.blocks('tls_cert_request')).toEqual(three.blocks('tls_cert_request'));
  const [{ peers: before, ...same }, { peers: after, ...others }] = [three, five].map(
    ({ instances }) => instances[0].metadata,
  );
  expect(others).toEqual(same);
  expect(after.startsWith(`${before},`)).toBe(true);
  expect(after.split(',')).toHaveLength(5);
});

test('one certificate vouches for the address and for every member that there may be, to callers and as a caller', () => {
  const galera = new Galera();
  const [request] = galera.blocks<{ ip_addresses: string[] }>('tls_cert_request');
  const address = /\(([\d.]+):3306\)/.exec(galera.datastore.sql?.dsn ?? '')?.[1];
  expect(request.ip_addresses).toEqual(
    expect.arrayContaining([address, '127.0.0.1', ...galera.instances[0].metadata.peers.split(',')]),
  );
  expect(request.ip_addresses).toHaveLength(7);
  const [signed] = galera.blocks<{ allowed_uses: string[] }>('tls_locally_signed_cert');
  expect(signed.allowed_uses).toEqual(expect.arrayContaining(['server_auth', 'client_auth']));
});

test('a single machine has no certificate to call with', () => {
  const site = newSite(newApp());
  const stack = site.addStack(new Owner(site, 'rancher')) as TerraformStack;
  Datastore.mysql({ flavor: small, volume: Size.gibibytes(40) })._bind(stack, { site, name: 'rancher' });
  const [signed] = Object.values(resources(stack, 'tls_locally_signed_cert')) as any[];
  expect(signed.allowed_uses).not.toContain('client_auth');
});

test('revisions step by 1 whoever is written to, and replication goes over TLS', () => {
  const { content } = new Galera().files['/etc/cloudserve/galera/galera.cnf'];
  for (const line of [
    'wsrep_auto_increment_control = OFF',
    'auto_increment_increment = 1',
    'auto_increment_offset = 1',
    'innodb_autoinc_lock_mode = 2',
    'binlog_format = ROW',
    'wsrep_sync_wait = 7',
    'encrypt = 4',
  ]) {
    expect(content.split('\n')).toContain(line);
  }
  expect(content).toContain('socket.ssl=YES;socket.ssl_ca=/etc/mysql/cloudserve/ca.pem');
});

test('members alone reach the ports of replication, and servers the one of the database', () => {
  const galera = new Galera();
  const servers = galera.site.addMachines('servers', { count: 2, flavor: small });
  galera.datastore.allowFrom(servers);
  const network = galera.site.network.node.scope as TerraformStack;
  const rules = Object.values(resources(network, 'openstack_networking_secgroup_rule_v2')) as any[];
  const opened = (group: RegExp): string[] =>
    rules
      .filter(({ direction, remote_group_id }) => direction === 'ingress' && group.test(remote_group_id))
      .map(({ protocol, port_range_min: port }) => (port === undefined ? String(protocol) : `${protocol}/${port}`))
      .sort();
  expect(opened(/role-chula-rancher-datastore/)).toEqual([
    'tcp/3306',
    'tcp/4444',
    'tcp/4567',
    'tcp/4568',
    'udp/4567',
    'vrrp',
  ]);
  expect(opened(/role-chula-servers/)).toEqual(['tcp/3306']);
  expect(rules.filter(({ direction, remote_ip_prefix }) => direction === 'ingress' && remote_ip_prefix)).toEqual([]);
});

test('the first member makes the cluster unless it has been renewed', () => {
  const makers = (props: Partial<GaleraDatastoreProps>): Set<string> =>
    new Set(new Galera(props).instances.map(({ metadata }) => metadata['makes-cluster']));
  expect(makers({})).toEqual(new Set(['1']));
  expect(makers({ generations: { 2: 2 } })).toEqual(new Set(['1']));
  expect(makers({ generations: { 1: 2 } })).toEqual(new Set(['none']));
});

test('whoever has the address makes the copies', () => {
  const galera = new Galera({ backup });
  const address = /\(([\d.]+):3306\)/.exec(galera.datastore.sql?.dsn ?? '')?.[1];
  expect(galera.files['/etc/systemd/system/cloudserve-sql-backup.service'].content).toContain(
    `ExecCondition=/usr/local/lib/cloudserve/galera-writer ${address}\n`,
  );
  expect(galera.files['/etc/cloudserve/sql/settings'].content).toContain(`writer='${address}'\n`);
});

test('states what it is, and what votes', () => {
  expect(new Galera({ backup }).facts).toEqual(
    expect.arrayContaining([
      {
        kind: 'datastore',
        engine: 'MariaDB 10.11 with Galera',
        machines: 3,
        writers: 1,
        backedUpEvery: '6 hours',
        hosts: {
          'chula-rancher-datastore-1': '10.20.0.8',
          'chula-rancher-datastore-2': '10.20.0.9',
          'chula-rancher-datastore-3': '10.20.0.10',
        },
      },
      { kind: 'quorum', of: 'Galera', voters: 3 },
    ]),
  );
});

test('machines and volumes can be kept from being destroyed', () => {
  const galera = new Galera({ preventDestroy: true });
  for (const type of ['openstack_compute_instance_v2', 'openstack_blockstorage_volume_v3']) {
    for (const { lifecycle } of galera.blocks<Instance>(type)) {
      expect(lifecycle).toMatchObject({ prevent_destroy: true });
    }
  }
});

test('a small network has room for it', () => {
  const galera = new Galera({ members: 5 }, '10.20.0.0/26');
  expect(galera.instances[0].metadata.peers.split(',')).toHaveLength(5);
});

test.each([0, 1, 2, 4, 6, 7, 2.5, NaN])('%s members are refused', (members) => {
  expect(() => new Galera({ members })).toThrow(
    `[chula/rancher/chula-rancher/datastore] a cluster of Galera has 3 or 5 members, so that losing one leaves a majority, got ${members}; correct 'members'`,
  );
});

test('a volume without room, and copies that no clock makes, are refused', () => {
  const { stack } = new Galera({
    volume: Size.gibibytes(5),
    backup: { ...backup, every: Duration.hours(5), keep: 0 },
  });
  expect(validations(stack)).toEqual([
    expect.stringContaining('a database needs a volume of 6 GiB or more'),
    expect.stringContaining('copies of a database come every'),
    expect.stringContaining('copies of a database are kept'),
  ]);
});
