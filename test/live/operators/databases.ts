import * as path from 'node:path';
import { IConstruct } from 'constructs';
import {
  AccessMode,
  App,
  BackupTarget,
  Cluster,
  Environment,
  ExistingStorageClass,
  HardenedDeployment,
  HardenedNamespace,
  IDataAccess,
  IStorageClass,
  PodProbe,
  Port,
  Size,
} from '../../../lib';
import { collectFacts } from '../../../lib/core/facts';
import { Fact } from '../../../lib/model';

/** What a database is made of. */
export interface Around {
  readonly namespace: HardenedNamespace;
  readonly storage: IStorageClass;
  readonly to: BackupTarget;
}

/** A cluster that was written. */
export interface Written {
  readonly dist: string;
  readonly cluster: string;
  /** What its constructs said of themselves. */
  readonly facts: readonly Fact[];
}

/** Namespace of databases and of who uses them. */
export const NAMESPACE = 'exam';

/** Writes a cluster with databases in a namespace of production where everything counts, and an application that uses what is returned. */
export function writeDatabases(project: string, make: (around: Around) => Record<string, IDataAccess>): Written {
  const app = new App({ project, quiet: true });
  const cluster = new Cluster(app, 'data');
  const storage = new ExistingStorageClass(cluster, 'fast', { name: 'fast', accessMode: AccessMode.READ_WRITE_ONCE });
  const to = BackupTarget.s3('elsewhere', {
    ...{ endpoint: 'https://s3.example.org', bucket: 'backups', credentialsSecret: 'backup-s3' },
  });
  const namespace = new HardenedNamespace(cluster, NAMESPACE, {
    environment: Environment.PRODUCTION,
    quota: { cores: 60, memory: Size.gibibytes(160), storage: Size.tebibytes(4), pods: 60, claims: 40 },
  });
  const used = make({ namespace, storage, to });
  const web = new HardenedDeployment(namespace, 'web', {
    image: 'registry.example.org/web:1.4.2',
    ...{ cores: 0.1, memory: Size.mebibytes(128), replicas: 2 },
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
  });
  Object.entries(used).forEach(([prefix, access]) => web.use(access, prefix));
  app.synth();
  return {
    dist: path.join(project, 'dist'),
    cluster: cluster.name,
    facts: collectFacts<Fact>(app as IConstruct).map(({ fact }) => fact),
  };
}
