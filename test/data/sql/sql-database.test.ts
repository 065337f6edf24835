import { Construct } from 'constructs';
import { GaleraCluster, HardenedDeployment, SecretReference, SqlEndpoint } from '../../../lib';
import { WEB } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { Flows, Place } from '../flows';
import { galera, problemsAround, spec } from './stand';

function web(sql: GaleraCluster): HardenedDeployment {
  return new HardenedDeployment(sql.node.scope as Construct, 'web', { ...WEB, namespace: undefined });
}

function container(pods: Construct): Record<string, any> {
  return spec(pods, 'Deployment').template.spec.containers[0];
}

describe('a database', () => {
  test('has a user of its name who may do everything in it, by TLS alone', () => {
    const sql = galera();
    sql.addDatabase('exam');
    expect(problemsAround(sql)).toEqual([]);
    expect(spec(sql, 'Database')).toEqual({
      mariaDbRef: { name: 'sql' },
      name: 'exam',
      characterSet: 'utf8mb4',
      collate: 'utf8mb4_uca1400_ai_ci',
      cleanupPolicy: 'Skip',
    });
    expect(spec(sql, 'User')).toEqual({
      mariaDbRef: { name: 'sql' },
      name: 'exam',
      host: '%',
      passwordSecretKeyRef: { name: 'sql-exam', key: 'password' },
      require: { ssl: true },
      maxUserConnections: 180,
      cleanupPolicy: 'Delete',
    });
    expect(spec(sql, 'Grant')).toMatchObject({
      username: 'exam',
      database: 'exam',
      table: '*',
      privileges: ['ALL PRIVILEGES'],
    });
    expect(['Database', 'User', 'Grant'].map((kind) => objects(sql, kind)[0].metadata.name)).toEqual(
      Array(3).fill('sql-exam'),
    );
  });

  test('has a Secret, a user and letters as is said', () => {
    const sql = galera();
    const options = { user: 'exam_app', characterSet: 'latin1', collation: 'latin1_swedish_ci', maxConnections: 30 };
    sql.addDatabase('exam_results', {
      ...options,
      credentials: SecretReference.fromName('vault-exam'),
      passwordKey: 'pw',
    });
    expect(problemsAround(sql)).toEqual([]);
    expect(spec(sql, 'Database')).toMatchObject({ name: 'exam_results', characterSet: 'latin1' });
    expect(objects(sql, 'Database')[0].metadata.name).toBe('sql-exam-results');
    expect(spec(sql, 'User')).toMatchObject({
      name: 'exam_app',
      maxUserConnections: 30,
      passwordSecretKeyRef: { name: 'vault-exam', key: 'pw' },
    });
  });

  test('gives pods where it is, who they are and who signed for it', () => {
    const sql = galera();
    const pods = web(sql);
    pods.use(sql.addDatabase('exam'), 'SQL');
    expect(validations(sql.node.root)).toEqual([]);
    expect(container(pods).env).toEqual([
      { name: 'SQL_CA_FILE', value: '/etc/data/sql/ca.crt' },
      { name: 'SQL_DATABASE', value: 'exam' },
      { name: 'SQL_HOST', value: 'sql-haproxy.exam.svc' },
      { name: 'SQL_PASSWORD', valueFrom: { secretKeyRef: { name: 'sql-exam', key: 'password' } } },
      { name: 'SQL_PORT', value: '3306' },
      { name: 'SQL_READ_PORT', value: '3307' },
      { name: 'SQL_USERNAME', value: 'exam' },
    ]);
    expect(JSON.stringify(spec(pods, 'Deployment').template.spec.volumes)).toContain('"sql-ca-bundle"');
    expect(spec(sql, 'MariaDB').tls.serverCertAdditionalNames).toContain('sql-haproxy.exam.svc');
    const flows = new Flows(sql.node.root, 'exam');
    const named = (name: string): Place => ({ namespace: 'exam', labels: { 'app.kubernetes.io/name': name } });
    expect(flows.open(named('web'), named('sql-haproxy'), 3306)).toBe(true);
    expect(flows.open(named('other'), named('sql-haproxy'), 3306)).toBe(false);
  });

  test('is the only one of its name', () => {
    const sql = galera();
    sql.addDatabase('exam');
    expect(() => sql.addDatabase('exam')).toThrow(
      `[exam/sql] a database is the only one of its name in a Galera cluster, got 'exam' twice; give another`,
    );
  });

  test('whose user another database has is refused', () => {
    const sql = galera();
    sql.addDatabase('exam', { user: 'app' });
    expect(() => sql.addDatabase('results', { user: 'app' })).toThrow(
      `[exam/sql] a user is the only one of its name in a Galera cluster, got 'app' twice; give another`,
    );
    expect(() => sql.addUser('app')).toThrow(`got 'app' twice`);
  });

  test('with names of the server or its operator, or none, is refused', () => {
    for (const name of ['mysql', 'Exam', 'sys', '1exam', 'x'.repeat(49), 'database']) {
      const sql = galera();
      sql.addDatabase(name, { user: 'app' });
      expect(validations(sql).join()).toContain(`got '${name}'; rename it`);
    }
    for (const user of ['root', 'ca', 'ca_bundle', 'metrics', 'user', 'App']) {
      const sql = galera();
      sql.addDatabase('exam', { user });
      expect(validations(sql).join()).toContain(`got '${user}'; rename it`);
    }
    const sql = galera();
    sql.addDatabase('exam', { characterSet: 'latin1' });
    expect(validations(sql).join()).toContain(
      `a collation is of its character set, got 'utf8mb4_uca1400_ai_ci' of 'latin1'`,
    );
  });
});

describe('a user', () => {
  test('reads alone where nothing else is said, in all databases or one', () => {
    const sql = galera();
    const all = sql.addUser('reporting');
    expect(spec(all.node.scope as Construct, 'Grant')).toMatchObject({
      database: '*',
      privileges: ['SELECT', 'SHOW VIEW'],
      grantOption: false,
    });
    expect(all.variables).not.toHaveProperty('DATABASE');
    const other = galera();
    const one = other.addUser('importer', { database: 'exam', privileges: ['SELECT', 'INSERT'], maxConnections: 5 });
    expect(problemsAround(one)).toEqual([]);
    expect(spec(other, 'Grant')).toMatchObject({ database: 'exam', privileges: ['SELECT', 'INSERT'] });
    expect(spec(other, 'User')).toMatchObject({ maxUserConnections: 5 });
    expect(one.variables).toMatchObject({ DATABASE: 'exam', USERNAME: 'importer' });
  });

  test('with more connections than a member has, or words that are no privileges, is refused', () => {
    const sql = galera();
    sql.addUser('reporting', { maxConnections: 201, privileges: ['select'] });
    sql.addUser('nobody', { privileges: [] });
    const said = validations(sql).join();
    expect(said).toContain('the number of connections of a user is a whole number from 1 to 200, got 201');
    expect(said).toContain(`a privilege is written in capital letters, as SQL has it, got 'select'`);
    expect(said).toContain('a user may do something, got no privileges');
  });
});

describe('a database that others run', () => {
  const EXTERNAL = {
    host: 'sql.example.org',
    cidr: '192.0.2.10/32',
    database: 'exam',
    credentials: SecretReference.fromName('sql'),
  };

  test('is used as one of the cluster', () => {
    const sql = galera();
    const pods = web(sql);
    pods.use(
      SqlEndpoint.external({
        ...EXTERNAL,
        port: 3310,
        usernameKey: 'user',
        authority: { secret: SecretReference.fromName('sql-ca'), key: 'own.crt' },
      }),
      'SQL',
    );
    expect(validations(sql.node.root)).toEqual([]);
    expect(container(pods).env).toEqual(
      expect.arrayContaining([
        { name: 'SQL_HOST', value: 'sql.example.org' },
        { name: 'SQL_PORT', value: '3310' },
        { name: 'SQL_CA_FILE', value: '/etc/data/sql/own.crt' },
        { name: 'SQL_USERNAME', valueFrom: { secretKeyRef: { name: 'sql', key: 'user' } } },
        { name: 'SQL_PASSWORD', valueFrom: { secretKeyRef: { name: 'sql', key: 'password' } } },
      ]),
    );
    expect(spec(pods, 'NetworkPolicy').egress).toContainEqual({
      to: [{ ipBlock: { cidr: '192.0.2.10/32' } }],
      ports: [{ port: 3310, protocol: 'TCP' }],
    });
  });

  test('at no name, of no range and with no port is refused, all at once', () => {
    const wrong = (): SqlEndpoint =>
      SqlEndpoint.external({ ...EXTERNAL, host: 'SQL server', cidr: '192.0.2.0', port: 0, database: 'a b' });
    for (const said of [`got 'SQL server'`, `'192.0.2.0'`, 'from 1 to 65535, got 0', `got 'a b'`]) {
      expect(wrong).toThrow(said);
    }
    expect(() => SqlEndpoint.external({ ...EXTERNAL, credentials: 'secret' as never })).toThrow(
      `'credentials' of an external database is a reference to a Secret`,
    );
  });
});
