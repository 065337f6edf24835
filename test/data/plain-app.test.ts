import * as fs from 'node:fs';
import * as path from 'node:path';
import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { parseAllDocuments } from 'yaml';
import { AccessMode, BackupTarget, HardenedDeployment, HardenedNamespace, PodProbe, Size, SqlRestore } from '../../lib';
import * as data from '../../lib/data';
import { KubernetesSchemas } from '../../lib/delivery/schemas/kubernetes-schemas';
import { newProject } from '../support/project';

const storage = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };

const backups = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org',
  bucket: 'backups',
  credentialsSecret: 'backup-s3',
});

/** All databases that a cluster has, in a cdk8s App of someone else. */
function everything(outdir: string): App {
  const app = new App({ outdir });
  const namespace = new HardenedNamespace(app, 'exam');
  const web = new HardenedDeployment(namespace, 'web', {
    image: 'registry.example.org/web:1.4.2',
    cores: 0.25,
    memory: Size.mebibytes(256),
    readiness: PodProbe.command(['true']),
  });
  new data.MariaDbOperator(app, 'mariadb-operator');
  const sql = new data.GaleraCluster(namespace, 'sql', {
    storage,
    volume: Size.gibibytes(50),
    backup: { to: backups },
    restore: SqlRestore.from(backups),
    metricsFrom: 'monitoring',
  });
  web.use(sql.addDatabase('exam'), 'SQL');
  sql.addUser('reporting');
  new data.PerconaMongoDbOperator(app, 'mongodb-operator');
  const documents = new data.MongoDbCluster(namespace, 'documents', {
    storage,
    volume: Size.gibibytes(100),
    backup: { to: backups },
  });
  web.use(documents.addUser('exam', { databases: ['exam'] }), 'DOCUMENTS');
  return app;
}

function documentsIn(folder: string): { readonly kind: string; readonly metadata: { readonly name: string } }[] {
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap((file) => parseAllDocuments(fs.readFileSync(path.join(folder, file), 'utf8')).map((each) => each.toJS()));
}

describe("a cdk8s App of someone else, with cdk8s's own synthesis", () => {
  test('has room for every construct of databases', () => {
    const constructs = Object.entries(data as Record<string, unknown>)
      .filter(([, value]) => typeof value === 'function' && value.prototype instanceof Construct)
      .map(([name]) => name);
    const made = new Set(
      everything(newProject())
        .node.findAll()
        .map((construct) => construct.constructor.name),
    );
    expect(constructs).toEqual(expect.arrayContaining(['GaleraCluster', 'MariaDbOperator', 'SqlDatabase', 'SqlUser']));
    expect(constructs.filter((name) => !made.has(name))).toEqual([]);
  });

  test('writes objects that the schemas of their kinds take, each once', () => {
    const outdir = newProject();
    everything(outdir).synth();
    const objects = documentsIn(outdir);
    const schemas = new KubernetesSchemas();
    const wrong = objects.flatMap((object) => {
      const { known, problems } = schemas.check(object);
      return known && problems.length === 0 ? [] : [`${object.kind} ${object.metadata.name}: ${problems.join('; ')}`];
    });
    expect(wrong).toEqual([]);
    const names = objects.map((object) => `${object.kind} ${JSON.stringify(object.metadata)}`);
    expect(new Set(names).size).toBe(names.length);
    expect(objects.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['MariaDB', 'Backup', 'Database', 'User', 'Grant', 'PerconaServerMongoDB']),
    );
  });
});
