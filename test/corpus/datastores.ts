import {
  App,
  BackupTarget,
  Datastore,
  DatastoreBackup,
  Duration,
  ExternalDatastoreProps,
  MysqlDatastoreProps,
  OpenStackSite,
  S3BackupTargetProps,
  Size,
} from '../../lib';
import { large, newRancher, openSite, xlarge } from './rancher-site';
import { Mistake } from './mistake';

function on(app: App, datastore: Datastore): OpenStackSite {
  const site = openSite(app);
  newRancher(site, { datastore });
  return site;
}

const mysql = (props: Partial<MysqlDatastoreProps> = {}): Datastore =>
  Datastore.mysql({ flavor: large, volume: Size.gibibytes(40), ...props });

const external = (props: Partial<ExternalDatastoreProps> = {}): Datastore =>
  Datastore.external({
    dsn: 'mysql://k3s@tcp(sql.example.ac.th:3306)/k3s',
    passwordVariable: 'rancher_database_password',
    ...props,
  });

const target = (props: Partial<S3BackupTargetProps> = {}): BackupTarget =>
  BackupTarget.s3('elsewhere', {
    endpoint: 'https://s3.example.ac.th',
    bucket: 'testbed-backups',
    credentialsSecret: 'backup-s3',
    ...props,
  });

const backup = (props: Partial<DatastoreBackup> = {}): DatastoreBackup => ({
  to: target(),
  every: Duration.hours(6),
  keep: 28,
  ...props,
});

/** The certificate of a server, which signs nothing. */
const LEAF = `-----BEGIN CERTIFICATE-----
MIIBjTCCATKgAwIBAgIUJ6+yzO9o5Ir+b6T+PEbz/2hDGGgwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRc3FsLmV4YW1wbGUuYWMudGgwIBcNMjYxMTIxMTUxNzU5WhgP
MjEyNjEwMjgxNTE3NTlaMBwxGjAYBgNVBAMMEXNxbC5leGFtcGxlLmFjLnRoMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZJ+wrIJYmSplfTWLnxAwIua2Lln4pZoy
wc0oE322kiDOAZmqhcr/zGjWAHFSe35uDmxA+DWHKY3cTsL5jRSqSaNQME4wHQYD
VR0OBBYEFH6K47MhJrDFYAP0uIY6CU64rLvpMB8GA1UdIwQYMBaAFH6K47MhJrDF
YAP0uIY6CU64rLvpMAwGA1UdEwEB/wQCMAAwCgYIKoZIzj0EAwIDSQAwRgIhALTP
qEfUIjWlp/fDzj6ywjTzLI5yDxa+xlgSsKQBASrSAiEA5cBWicL3Thf7hSRAmk8Z
/86ts277sycnfV7hQwOKo2k=
-----END CERTIFICATE-----
`;

/** Mistakes in where servers keep their state, and in the copies of it. */
export const datastores: readonly Mistake[] = [
  {
    name: 'a data source name with a password',
    program: (app) => void on(app, external({ dsn: 'mysql://k3s:s3cret@tcp(sql.example.ac.th:3306)/k3s' })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a data source name is written without a password, which would stand in the program and in state, got 'mysql://k3s:***@tcp(sql.example.ac.th:3306)/k3s'; leave it out, its variable is 'passwordVariable'",
      "[chula/rancher/chula-rancher/servers/rancher-server] boot file '/etc/rancher/k3s/config.yaml.d/10-secrets.yaml' is given a secret 'datastore-password', got no place for it; write <<datastore-password>> into the content or leave it out",
    ],
  },
  {
    name: 'a data source name that asks for TLS',
    program: (app) => void on(app, external({ dsn: 'mysql://k3s@tcp(sql.example.ac.th:3306)/k3s?tls=true' })),
    says: [
      "[chula/rancher/chula-rancher/datastore] K3s cannot use 'tls' in a data source name, got 'mysql://k3s@tcp(sql.example.ac.th:3306)/k3s?tls=true'; leave it out, K3s speaks TLS by its file of authorities",
    ],
  },
  {
    name: 'a data source name without a database',
    program: (app) => void on(app, external({ dsn: 'postgres://k3s@sql.example.ac.th:5432' })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a data source name has user, host, port and database, got 'postgres://k3s@sql.example.ac.th:5432'; write it as 'mysql://k3s@tcp(sql.example.ac.th:3306)/k3s' or 'postgres://k3s@sql.example.ac.th:5432/k3s'",
    ],
  },
  {
    name: 'a data source name of a database that K3s does not know',
    program: (app) => void on(app, external({ dsn: 'mongodb://k3s@sql.example.ac.th:27017/k3s' })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a data source name has user, host, port and database, got 'mongodb://k3s@sql.example.ac.th:27017/k3s'; write it as 'mysql://k3s@tcp(sql.example.ac.th:3306)/k3s' or 'postgres://k3s@sql.example.ac.th:5432/k3s'",
    ],
  },
  {
    name: 'a password variable in words',
    program: (app) => void on(app, external({ passwordVariable: 'Rancher Password' })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a variable's name has lower-case letters, digits and underscores and begins with a letter, got 'Rancher Password'; correct 'passwordVariable'",
    ],
  },
  {
    name: 'a path for the certificate of an authority',
    program: (app) => void on(app, external({ certificateAuthority: '/etc/ssl/ca.pem' })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a certificate is written as PEM, got '/etc/ssl/ca.pem'; give its text in 'certificateAuthority'",
    ],
  },
  {
    name: 'the certificate of a server for that of an authority',
    program: (app) => void on(app, external({ certificateAuthority: LEAF })),
    says: [
      "[chula/rancher/chula-rancher/datastore] the certificate of an authority is needed, got one of 'CN=sql.example.ac.th'; give the authority that signed it in 'certificateAuthority'",
    ],
  },
  {
    name: 'a database on a volume of nothing',
    program: (app) => void on(app, mysql({ volume: Size.gibibytes(0) })),
    says: [
      "[chula/rancher/chula-rancher/datastore/rancher-datastore/1] volume 'database' needs whole gibibytes, 1 or more, got 0Gi; correct its 'size'",
      "[chula/rancher/chula-rancher/datastore] a database needs a volume of 5 GiB or more for its log, its data and a copy that is brought back, got 0Gi; raise 'volume'",
    ],
  },
  {
    name: 'a database on a volume of a fraction of a gibibyte',
    program: (app) => void on(app, mysql({ volume: Size.mebibytes(1500) })),
    says: [
      "[chula/rancher/chula-rancher/datastore/rancher-datastore/1] volume 'database' needs whole gibibytes, 1 or more, got 1500Mi; correct its 'size'",
    ],
  },
  {
    name: 'a database on a volume type without a name',
    program: (app) => void on(app, mysql({ volumeType: ' ' })),
    says: [
      "[chula/rancher/chula-rancher/datastore/rancher-datastore/1] volume 'database' needs a type of the cloud, got none by its name; give 'type' or leave it out",
    ],
  },
  {
    name: 'copies of a database that die with it',
    program: (app) => void on(app, mysql({ backup: backup({ to: target({ diesWith: 'chula' }) }) })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a backup outlives what it protects, got target 'elsewhere', which dies with 'chula'; choose a target that stands elsewhere (BACKUP-SELF)",
    ],
  },
  {
    name: 'copies of a database in clear',
    program: (app) => void on(app, mysql({ backup: backup({ to: target({ endpoint: 'http://s3.example.ac.th' }) }) })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a backup target is reached by https, without a path and a password, got 'http://s3.example.ac.th'; correct 'endpoint' of 'elsewhere'",
    ],
  },
  {
    name: 'a bucket in the address of a backup target',
    program: (app) =>
      void on(app, mysql({ backup: backup({ to: target({ endpoint: 'https://s3.example.ac.th/testbed' }) }) })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a backup target is reached by https, without a path and a password, got 'https://s3.example.ac.th/testbed'; correct 'endpoint' of 'elsewhere'",
    ],
  },
  {
    name: 'a bucket in capitals and credentials by a number',
    program: (app) =>
      void on(app, mysql({ backup: backup({ to: target({ bucket: 'Testbed_Backups', credentialsSecret: '7' }) }) })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a bucket has 3 to 63 lower-case letters, digits, dots and hyphens, got 'Testbed_Backups'; correct 'bucket' of 'elsewhere'",
      "[chula/rancher/chula-rancher/datastore] credentials have the name of a Secret that begins with a letter, got '7'; correct 'credentialsSecret' of 'elsewhere'",
    ],
  },
  {
    name: 'a password in the address of a backup target, whose region is none',
    program: (app) =>
      void on(app, mysql({ backup: backup({ to: target({ endpoint: 'https://u:p@s3.example.ac.th', region: '' }) }) })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a backup target is reached by https, without a path and a password, got 'https://...@s3.example.ac.th'; correct 'endpoint' of 'elsewhere'",
      "[chula/rancher/chula-rancher/datastore] a region is lower-case letters, digits and hyphens, got ''; correct 'region' of 'elsewhere', or leave it out",
    ],
  },
  {
    name: 'copies of a database every seven hours, none of which is kept',
    program: (app) => void on(app, mysql({ backup: backup({ every: Duration.hours(7), keep: 0 }) })),
    says: [
      "[chula/rancher/chula-rancher/datastore] copies of a database are kept, a whole number from 1 to 1000 of them, got 0; correct 'keep'",
      "[chula/rancher/chula-rancher/datastore] copies of a database come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got 7 hours; correct 'every'",
    ],
  },
  {
    name: 'copies of a database every minute',
    program: (app) => void on(app, mysql({ backup: backup({ every: Duration.minutes(1) }) })),
    says: [
      "[chula/rancher/chula-rancher/datastore] copies of a database come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got 1 minute; correct 'every'",
    ],
  },
  {
    name: 'two and a half snapshots of etcd to keep',
    program: (app) => void on(app, Datastore.embeddedEtcd({ snapshots: { every: Duration.hours(12), keep: 2.5 } })),
    says: [
      "[chula/rancher/chula-rancher/datastore] snapshots of etcd are kept, a whole number from 1 to 1000 of them, got 2.5; correct 'keep'",
    ],
  },
  {
    name: 'snapshots of etcd that die with their servers',
    program: (app) =>
      void on(app, Datastore.embeddedEtcd({ snapshots: backup({ to: target({ diesWith: 'chula/rancher' }) }) })),
    says: [
      "[chula/rancher/chula-rancher/datastore] a backup outlives what it protects, got target 'elsewhere', which dies with 'chula/rancher'; choose a target that stands elsewhere (BACKUP-SELF)",
    ],
  },
  {
    name: 'a volume for etcd beside a database',
    program: (app) =>
      void newRancher(openSite(app), {
        servers: { count: 2, flavor: xlarge, etcdVolume: Size.gibibytes(20) },
        datastore: mysql(),
      }),
    says: [
      "[chula/rancher/chula-rancher/servers] servers with a database keep no etcd, got a volume for it; take 'etcdVolume' out",
    ],
  },
  {
    name: 'acceptance of a database on one machine where there is none',
    program: (app) => on(app, Datastore.embeddedEtcd()).accept('DB-SPOF', 'the testbed of the paper'),
    says: ["[chula] accepts 'DB-SPOF', which finds nothing here; remove the acceptance"],
  },
  {
    name: 'acceptance of copies that die with what they are of',
    program: (app) => {
      const site = on(app, mysql({ backup: backup({ to: target({ diesWith: 'chula/rancher' }) }) }));
      site.accept('BACKUP-SELF', 'it has not burned yet');
    },
    says: [
      "[chula/rancher/chula-rancher/datastore] a backup outlives what it protects, got target 'elsewhere', which dies with 'chula/rancher'; choose a target that stands elsewhere (BACKUP-SELF)",
      "[chula] 'BACKUP-SELF' cannot be accepted, because what it finds cannot work; mend what it finds",
    ],
  },
];
