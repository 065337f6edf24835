import { Construct } from 'constructs';
import { parse } from 'yaml';
import {
  BackupTarget,
  Datastore,
  Duration,
  IBoundDatastore,
  Image,
  MachineGroup,
  MysqlDatastoreProps,
  OpenStackSite,
  Size,
  SqlEngine,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { Component, collectFacts } from '../../lib/core';
import { Fact, MetricsJob } from '../../lib/model';
import { newSite, small } from '../support/openstack';
import { newApp } from '../support/project';
import { rendered, resources, validations } from '../support/rendered';

const TARGET = {
  endpoint: 'https://s3.example.ac.th/',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
};
const elsewhere = BackupTarget.s3('elsewhere', TARGET);
const backup = { to: elsewhere, every: Duration.hours(6), keep: 28 };

class Owner extends Component {}

class Bound {
  public readonly site: OpenStackSite;
  public readonly stack: TerraformStack;
  public readonly datastore: IBoundDatastore;

  constructor(datastore: Datastore, name = 'rancher') {
    const app = newApp();
    this.site = newSite(app);
    this.stack = this.site.addStack(new Owner(this.site, name)) as TerraformStack;
    this.datastore = datastore._bind(this.stack, { site: this.site, name });
  }

  public get facts(): Fact[] {
    return collectFacts<Fact>(this.stack).map(({ fact }) => fact);
  }

  public servers(): MachineGroup {
    return this.site.addMachines('servers', { count: 2, flavor: small, image: Image.named('ubuntu-24.04') });
  }
}

function mysql(props: Partial<MysqlDatastoreProps> = {}): Bound {
  return new Bound(Datastore.mysql({ flavor: small, volume: Size.gibibytes(40), ...props }));
}

interface WrittenFile {
  readonly path: string;
  readonly content: string;
  readonly permissions: string;
  readonly encoding?: string;
}

function files(bound: Bound): Record<string, WrittenFile> {
  const [{ user_data }] = Object.values(resources(bound.stack, 'openstack_compute_instance_v2')) as any[];
  const { write_files } = parse(user_data) as { write_files: WrittenFile[] };
  return Object.fromEntries(write_files.map((file) => [file.path, file]));
}

describe('a database on a machine of its own', () => {
  test('has a planned address, a volume and a name of its own', () => {
    const { stack, datastore } = mysql({ volumeType: 'ssd' });
    const [instance] = Object.values(resources(stack, 'openstack_compute_instance_v2')) as any[];
    expect(instance.name).toBe('chula-rancher-datastore-1');
    expect(instance.lifecycle.ignore_changes).toContain('user_data');
    expect(Object.values(resources(stack, 'openstack_blockstorage_volume_v3'))).toEqual([
      expect.objectContaining({ size: 40, volume_type: 'ssd' }),
    ]);
    expect(datastore.sql?.dsn).toMatch(/^mysql:\/\/k3s:<<datastore-password>>@tcp\(10\.20\.\d+\.\d+:3306\)\/k3s$/);
    expect(datastore.etcd).toBeUndefined();
  });

  test('its certificate vouches for the address that servers call', () => {
    const { stack, datastore } = mysql();
    const address = /\(([\d.]+):/.exec(datastore.sql?.dsn ?? '')?.[1];
    expect(Object.values(resources(stack, 'tls_cert_request'))).toEqual([
      expect.objectContaining({ ip_addresses: [address] }),
    ]);
    expect(Object.values(resources(stack, 'tls_self_signed_cert'))).toEqual([
      expect.objectContaining({ is_ca_certificate: true }),
    ]);
  });

  test('servers come in by the declared port alone, and nobody else does', () => {
    const bound = mysql();
    bound.datastore.allowFrom(bound.servers());
    const rules = Object.values(
      resources(bound.site.network.node.scope as TerraformStack, 'openstack_networking_secgroup_rule_v2'),
    ) as any[];
    const ingress = rules.filter(({ direction }) => direction === 'ingress');
    expect(ingress).toEqual([expect.objectContaining({ port_range_min: 3306, port_range_max: 3306, protocol: 'tcp' })]);
    expect(ingress[0].remote_group_id).toMatch(/servers/);
  });

  test('its exporters come in by the socket without a password, read when copies were made, and say where they are asked', () => {
    const bound = mysql();
    const written = files(bound);
    const started = (unit: string): string => written[`/etc/systemd/system/${unit}.service.d/cloudserve.conf`].content;
    expect(started('prometheus-mysqld-exporter')).toBe(
      '[Service]\nEnvironment="DATA_SOURCE_NAME=prometheus@unix(/run/mysqld/mysqld.sock)/"\nExecStart=\nExecStart=/usr/bin/prometheus-mysqld-exporter --no-collect.info_schema.innodb_cmp --no-collect.info_schema.innodb_cmpmem --no-collect.info_schema.query_response_time --no-collect.slave_status\n',
    );
    expect(started('prometheus-node-exporter')).toBe(
      '[Service]\nExecStart=\nExecStart=/usr/bin/prometheus-node-exporter --collector.textfile.directory=/var/lib/cloudserve/sql\n',
    );
    const address = /\(([\d.]+):/.exec(bound.datastore.sql?.dsn ?? '')?.[1];
    const where = {
      kind: 'metrics',
      machines: [{ name: 'chula-rancher-datastore-1', address }],
      path: '/metrics',
      scheme: 'http',
      network: bound.site.network.node.path,
    };
    expect(bound.facts.filter(({ kind }) => kind === 'metrics')).toEqual([
      { ...where, job: MetricsJob.MYSQL, port: 9104 },
      { ...where, job: MetricsJob.NODE, port: 9100 },
    ]);
  });

  test('what it must keep to itself is for root alone, and none of it stands in the text of its files', () => {
    const bound = mysql({ backup });
    const written = files(bound);
    for (const name of ['password', 'server-key.pem', 'access-key-id', 'secret-access-key']) {
      expect(written[`/etc/cloudserve/sql/${name}`]).toMatchObject({ permissions: '0600', encoding: 'b64' });
    }
    expect(bound.facts.filter(({ kind }) => kind === 'boot-secret')).toHaveLength(6);
  });

  test('a password has no character that a data source name, YAML or SQL could misread', () => {
    const { stack } = mysql();
    expect(Object.values(resources(stack, 'random_password'))).toEqual([
      expect.objectContaining({ length: 32, special: false }),
    ]);
  });

  test('sizes follow from the memory of the flavor', () => {
    const configuration = files(mysql())['/etc/mysql/mariadb.conf.d/70-cloudserve.cnf'].content;
    expect(configuration).toContain('innodb_buffer_pool_size = 2432M\n');
    expect(configuration).toContain('innodb_log_file_size = 608M\n');
    expect(configuration).toContain('max_connections = 256\n');
    expect(configuration).toContain('require_secure_transport = ON\n');
    expect(configuration).toContain('auto_increment_increment = 1\nauto_increment_offset = 1\n');
  });

  test('MySQL 8.0 is configured in its own words', () => {
    const written = files(mysql({ engine: SqlEngine.MYSQL_8_0 }));
    expect(written['/etc/mysql/mysql.conf.d/70-cloudserve.cnf'].content).toContain('innodb_redo_log_capacity = 608M\n');
    expect(written['/etc/mysql/mysql.conf.d/70-cloudserve.cnf'].content).toContain(
      'plugin-load-add = auth_socket.so\n',
    );
    expect(written['/etc/cloudserve/sql/settings'].content).toContain("version='8.0'\n");
    expect(written['/etc/systemd/system/mysql.service.d/cloudserve.conf']).toBeDefined();
  });

  test('the server does not start before its volume is mounted and its key is there', () => {
    const dropIn = files(mysql())['/etc/systemd/system/mariadb.service.d/cloudserve.conf'].content;
    expect(dropIn).toContain('ConditionPathIsMountPoint=/var/lib/mysql\n');
    expect(dropIn).toContain('ConditionPathExists=/etc/mysql/cloudserve/server-key.pem\n');
  });

  test('a volume that its log alone would fill is refused', () => {
    expect(validations(mysql({ volume: Size.gibibytes(5) }).stack)).toEqual([]);
    expect(validations(mysql({ volume: Size.gibibytes(4) }).stack)).toEqual([
      "[chula/rancher/chula-rancher/datastore] a database needs a volume of 5 GiB or more for its log, its data and a copy that is brought back, got 4Gi; raise 'volume'",
    ]);
  });

  test('a volume of no whole size is said by the machine alone', () => {
    expect(validations(mysql({ volume: Size.mebibytes(1500) }).stack)).toEqual([
      expect.stringContaining("volume 'database' needs whole gibibytes"),
    ]);
  });

  test('its machine and volume can be kept from being destroyed', () => {
    const { stack } = mysql({ preventDestroy: true });
    for (const type of ['openstack_compute_instance_v2', 'openstack_blockstorage_volume_v3']) {
      expect(Object.values(resources(stack, type))).toEqual([
        expect.objectContaining({ lifecycle: expect.objectContaining({ prevent_destroy: true }) }),
      ]);
    }
  });

  test('states what it is and how often it is copied', () => {
    expect(mysql({ backup }).facts).toEqual(
      expect.arrayContaining([
        {
          kind: 'datastore',
          engine: 'MariaDB 10.11',
          machines: 1,
          backedUpEvery: '6 hours',
          hosts: { 'chula-rancher-datastore-1': '10.20.0.64' },
        },
        { kind: 'backup', target: 'elsewhere', diesWith: undefined },
      ]),
    );
  });
});

describe('copies of a database', () => {
  test('go by the clock to a prefix of their own, and a missed one is made up for', () => {
    const written = files(mysql({ backup }));
    expect(written['/etc/systemd/system/cloudserve-sql-backup.timer'].content).toContain(
      'OnCalendar=*-*-* 00/6:00:00 UTC\nPersistent=true\n',
    );
    expect(written['/etc/cloudserve/sql/backup'].content).toBe(
      "endpoint='https://s3.example.ac.th'\nbucket='testbed-backups'\nregion='us-east-1'\nprefix='chula/rancher-datastore'\nkeep='28'\n",
    );
  });

  test('open their target with two sensitive variables, made once a stack', () => {
    const bound = mysql({ backup });
    Datastore.embeddedEtcd({ snapshots: backup })._bind(new Construct(bound.stack, 'second'), {
      site: bound.site,
      name: 'second',
    });
    const { variable } = rendered(bound.stack);
    expect(Object.keys(variable)).toEqual(['backup_s3_access_key_id', 'backup_s3_secret_access_key']);
    expect(variable.backup_s3_access_key_id).toMatchObject({ sensitive: true, nullable: false });
  });

  test('say what a secret looks like where Terraform does not show the secret that it refuses', () => {
    const { variable, resource } = rendered(mysql({ backup }).stack);
    expect(Object.values(variable).filter(({ validation }) => validation !== undefined)).toEqual([]);
    expect(resource.terraform_data['backup_s3_access_key_id-form'].lifecycle).toEqual({
      precondition: [
        {
          condition: '${can(regex("^[!-~]{1,256}$", var.backup_s3_access_key_id))}',
          error_message: 'The value of backup_s3_access_key_id must look like [!-~]{1,256}.',
        },
      ],
    });
  });

  test('a machine without them knows no bucket', () => {
    expect(Object.keys(files(mysql())).filter((path) => /backup|store|restore/.test(path))).toEqual([]);
  });

  test.each([
    ['15 minutes', Duration.minutes(15), '*-*-* *:00/15:00 UTC'],
    ['1 hour', Duration.hours(1), '*-*-* 00/1:00:00 UTC'],
    ['1 day', Duration.days(1), '*-*-* 00:00:00 UTC'],
    ['7 days', Duration.days(7), 'Mon *-*-* 00:00:00 UTC'],
  ])('every %s is a calendar of systemd', (_, every, calendar) => {
    const written = files(mysql({ backup: { ...backup, every } }));
    expect(written['/etc/systemd/system/cloudserve-sql-backup.timer'].content).toContain(`OnCalendar=${calendar}\n`);
  });

  test.each([
    ['7 minutes', Duration.minutes(7)],
    ['5 hours', Duration.hours(5)],
    ['2 days', Duration.days(2)],
    ['5 minutes 0.5 seconds', Duration.seconds(300.5)],
  ])('an interval that no clock has is refused: %s', (words, every) => {
    const { stack } = mysql({ backup: { ...backup, every } });
    expect(validations(stack)).toEqual([
      `[chula/rancher/chula-rancher/datastore] copies of a database come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got ${words}; correct 'every'`,
    ]);
  });

  test.each([0, -1, 1.5, 1001])('%s copies cannot be kept', (keep) => {
    expect(validations(mysql({ backup: { ...backup, keep } }).stack)).toEqual([
      `[chula/rancher/chula-rancher/datastore] copies of a database are kept, a whole number from 1 to 1000 of them, got ${keep}; correct 'keep'`,
    ]);
  });

  test('a target that cannot be is said', () => {
    const to = BackupTarget.s3('bad', { endpoint: 'http://s3', bucket: 'ab', credentialsSecret: 'backup-s3' });
    expect(validations(mysql({ backup: { ...backup, to } }).stack)).toHaveLength(2);
  });
});

test.each(['chula', 'chula/rancher', ''])("a target may say that it dies with '%s', which stands", (diesWith) => {
  const to = BackupTarget.s3('near', { ...TARGET, diesWith });
  expect(validations(mysql({ backup: { ...backup, to } }).stack)).toEqual([]);
});

test('a target that dies with what does not stand is a slip of the pen', () => {
  const snapshots = { ...backup, to: BackupTarget.s3('near', { ...TARGET, diesWith: 'chula/ranchr' }) };
  expect(validations(new Bound(Datastore.embeddedEtcd({ snapshots })).stack)).toEqual([
    "[chula/rancher/chula-rancher/datastore] a backup target dies with a construct of this program, got the path 'chula/ranchr', where there is none; correct 'diesWith' of 'near'",
  ]);
});

describe('embedded etcd', () => {
  test('has no machine, and snapshots of its own on the servers', () => {
    const { stack, datastore, facts } = new Bound(Datastore.embeddedEtcd());
    expect(resources(stack, 'openstack_compute_instance_v2')).toEqual({});
    expect(datastore.sql).toBeUndefined();
    expect(datastore.etcd).toEqual({ snapshotSchedule: '0 */12 * * *', snapshotsKept: 5, store: undefined });
    expect(facts).toContainEqual({
      kind: 'datastore',
      engine: 'embedded etcd',
      machines: 0,
      backedUpEvery: undefined,
    });
  });

  test('puts snapshots into a bucket under its own name', () => {
    const { datastore } = new Bound(Datastore.embeddedEtcd({ snapshots: backup }));
    expect(datastore.etcd).toMatchObject({
      snapshotSchedule: '0 */6 * * *',
      snapshotsKept: 28,
      store: {
        endpoint: 's3.example.ac.th',
        bucket: 'testbed-backups',
        region: 'us-east-1',
        folder: 'chula/rancher-etcd',
      },
    });
    expect(datastore.etcd?.store?.secretAccessKey.name).toBe('secret access key of backup target elsewhere');
  });

  test('snapshots that no clock has are refused', () => {
    const { stack } = new Bound(Datastore.embeddedEtcd({ snapshots: { every: Duration.hours(7), keep: 0 } }));
    expect(validations(stack)).toHaveLength(2);
  });
});

describe('a database that somebody else runs', () => {
  const AUTHORITY = `-----BEGIN CERTIFICATE-----
MIIBdzCCAR2gAwIBAgIUO9HcDlzp0kKmPyVWZrRZRXOiYfwwCgYIKoZIzj0EAwIw
-----END CERTIFICATE-----
`;
  const external = (dsn: string, passwordVariable = 'rancher_database_password'): Bound =>
    new Bound(Datastore.external({ dsn, passwordVariable }));

  test.each([
    [
      'mysql://k3s@tcp(sql.example.ac.th:3306)/k3s',
      'mysql://k3s:<<datastore-password>>@tcp(sql.example.ac.th:3306)/k3s',
    ],
    ['postgres://k3s@sql.example.ac.th:5432/k3s', 'postgres://k3s:<<datastore-password>>@sql.example.ac.th:5432/k3s'],
  ])('%s gets its password at deployment', (dsn, written) => {
    const { stack, datastore } = external(dsn);
    expect(validations(stack)).toEqual([]);
    expect(datastore.sql?.dsn).toBe(written);
    expect(rendered(stack).variable).toMatchObject({ rancher_database_password: { sensitive: true } });
  });

  test('makes nothing but the variable and its condition, and lets everybody do so', () => {
    const bound = external('mysql://k3s@tcp(sql.example.ac.th:3306)/k3s');
    bound.datastore.allowFrom(bound.servers());
    expect(Object.keys(rendered(bound.stack).resource)).toEqual(['terraform_data']);
    expect(bound.facts).toEqual([]);
  });

  test.each([
    ['mysql://k3s:secret@tcp(sql:3306)/k3s', "got 'mysql://k3s:***@tcp(sql:3306)/k3s'; leave it out"],
    ['mysql://k3s@tcp(sql:3306)/k3s?tls=true', "K3s cannot use 'tls' in a data source name"],
    ['mysql://k3s@sql:3306/k3s', 'a data source name has user, host, port and database'],
    ['sqlite:///k3s.db', 'a data source name has user, host, port and database'],
  ])('%s is refused', (dsn, message) => {
    const [problem, ...more] = validations(external(dsn).stack);
    expect(problem).toContain(message);
    expect(problem).not.toContain('secret');
    expect(more).toEqual([]);
  });

  test('a variable that Terraform could not have is refused', () => {
    expect(validations(external('mysql://k3s@tcp(sql:3306)/k3s', 'My-Password').stack)).toEqual([
      expect.stringContaining("got 'My-Password'; correct 'passwordVariable'"),
    ]);
  });

  test('an authority that is none is refused', () => {
    const dsn = 'mysql://k3s@tcp(sql:3306)/k3s';
    const { stack } = new Bound(
      Datastore.external({ dsn, passwordVariable: 'password', certificateAuthority: AUTHORITY }),
    );
    expect(validations(stack)).toEqual([expect.stringContaining('a certificate is written as PEM')]);
  });
});
