import { App } from 'cdk8s';
import {
  HardenedDeployment,
  HardenedJob,
  HardenedNamespace,
  IDataAccess,
  Port,
  SecretReference,
  Size,
} from '../../lib';
import { PodConnections } from '../../lib/manifests';
import { objects, validations } from '../support/rendered';
import { StubMesh } from '../support/stub-mesh';
import { WEB, schemaProblems, web } from './hardened';

const user = SecretReference.fromName('exam-user');

/** A database of which only its names are there. */
function sql(further: Partial<IDataAccess> = {}): IDataAccess {
  return {
    description: "database 'exam' of 'sql'",
    namespace: 'shop',
    variables: { HOST: 'sql-primary.shop.svc', PORT: '3306', DATABASE: 'exam' },
    secretVariables: [
      { name: 'USERNAME', secret: user, key: 'username' },
      { name: 'PASSWORD', secret: user, key: 'password' },
    ],
    authority: { secret: SecretReference.fromName('sql-ca'), key: 'ca.crt' },
    _letIn: (caller: PodConnections) => caller.allowToNamespace('data', 'calls of the database', Port.tcp(3306, 'sql')),
    ...further,
  };
}

const podOf = (made: HardenedDeployment): any => (objects(made, 'Deployment')[0].spec as any).template.spec;
const fromSecret = (key: string): object => ({ valueFrom: { secretKeyRef: { name: 'exam-user', key } } });

test('pods get what stands openly as values, what is secret by name, and who signed as a file', () => {
  const made = web({ variables: { LOG_LEVEL: 'info' } });
  made.use(sql(), 'SQL');
  const { containers, volumes } = podOf(made);
  expect(containers[0].env).toEqual([
    { name: 'LOG_LEVEL', value: 'info' },
    { name: 'SQL_CA_FILE', value: '/etc/data/sql/ca.crt' },
    { name: 'SQL_DATABASE', value: 'exam' },
    { name: 'SQL_HOST', value: 'sql-primary.shop.svc' },
    { name: 'SQL_PASSWORD', ...fromSecret('password') },
    { name: 'SQL_PORT', value: '3306' },
    { name: 'SQL_USERNAME', ...fromSecret('username') },
  ]);
  expect(volumes).toEqual([
    {
      name: 'etc-data-sql',
      secret: { secretName: 'sql-ca', defaultMode: 0o440, items: [{ key: 'ca.crt', path: 'ca.crt' }] },
    },
  ]);
  expect(containers[0].volumeMounts).toEqual([{ name: 'etc-data-sql', mountPath: '/etc/data/sql', readOnly: true }]);
  expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
});

test('pods may call the data that they use, and others may not', () => {
  const made = web();
  const egressOf = (): any => (objects(made, 'NetworkPolicy')[0].spec as any).egress;
  expect(egressOf()).toHaveLength(1);
  made.use(sql(), 'SQL');
  expect(egressOf()[0]).toEqual({
    to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'data' } } }],
    ports: [{ port: 3306, protocol: 'TCP' }],
  });
});

test('data without a certificate of their own bring no file', () => {
  const made = web();
  made.use(sql({ authority: undefined }), 'SQL');
  expect(podOf(made)).not.toHaveProperty('volumes');
  expect(podOf(made).containers[0].env.map(({ name }: { name: string }) => name)).not.toContain('SQL_CA_FILE');
});

test('several data have variables and files of their own', () => {
  const made = web();
  made.use(sql(), 'SQL');
  made.use(sql(), 'OLD_SQL');
  expect(podOf(made).volumes.map(({ name }: { name: string }) => name)).toEqual(['etc-data-old-sql', 'etc-data-sql']);
  expect(podOf(made).containers[0].env).toHaveLength(12);
  expect(validations(made)).toEqual([]);
  expect(() => made.use(sql(), 'SQL')).toThrow(
    "[web] data have variables of their own, got two with the prefix 'SQL'; give another",
  );
});

test('a job uses data as a service does', () => {
  const job = new HardenedJob(new App(), 'migrate', {
    namespace: 'shop',
    image: 'registry.example.org/migrate:1.4.2',
    cores: 0.25,
    memory: Size.mebibytes(128),
  });
  job.use(sql(), 'SQL');
  expect((objects(job, 'Job')[0].spec as any).template.spec.containers[0].env).toHaveLength(6);
  expect([schemaProblems(job), validations(job)]).toEqual([[], []]);
});

test('a variable that data bring is not set otherwise', () => {
  const made = web({
    variables: { SQL_HOST: 'elsewhere' },
    secretVariables: [{ name: 'SQL_PASSWORD', secret: user, key: 'p' }],
  });
  made.use(sql(), 'SQL');
  expect(validations(made)).toEqual([
    "[web] a variable is set once, got 'SQL_HOST' twice; take one out",
    "[web] a variable is set once, got 'SQL_PASSWORD' twice; take one out",
  ]);
});

test('what looks like a secret never comes as an open value, also not from data', () => {
  const made = web();
  made.use(sql({ variables: { HOST: 'sql', PASSWORD: 'hunter2' }, secretVariables: [] }), 'SQL');
  expect(validations(made)).toEqual([
    "[web] a secret never stands in a manifest, got a value for 'SQL_PASSWORD'; set it by 'secretVariables', or mount the Secret and name the file",
  ]);
});

test('a prefix that no variable has, and data of another namespace, are refused', () => {
  const made = web();
  made.use(sql({ authority: undefined }), 'sql');
  made.use(sql({ namespace: 'people' }), 'PEOPLE');
  made.use(sql({ namespace: undefined }), 'BROUGHT');
  expect(validations(made)).toEqual([
    "[web] variables of data have a prefix of capital letters, digits and '_', got 'sql'; write it as 'SQL'",
    "[web] pods get Secrets of their own namespace, got database 'exam' of 'sql' of 'people' in 'shop'; make it there, or bring its Secrets by an ExternalSecret and name it as an external one",
  ]);
});

test('what is no data is refused in words', () => {
  expect(() => web().use('sql' as never, 1 as never)).toThrow(
    [
      "[web] 'data' of used data is data with access, got 'sql'; write it as sql.addDatabase('exam')",
      "[web] 'prefix' of used data is a text, got 1; write it as 'SQL'",
    ].join('\n'),
  );
});

test('pods of a mesh use data that stand outside of it', () => {
  const app = new App();
  const namespace = new HardenedNamespace(app, 'shop', { mesh: new StubMesh(app, 'mesh') });
  const made = new HardenedDeployment(namespace, 'web', WEB);
  made.use(sql(), 'SQL');
  expect([schemaProblems(app), validations(app)]).toEqual([[], []]);
});
