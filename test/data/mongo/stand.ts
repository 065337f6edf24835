import { App } from 'cdk8s';
import {
  AccessMode,
  BackupTarget,
  Environment,
  HardenedNamespace,
  MongoDbCluster,
  MongoDbClusterProps,
  Size,
} from '../../../lib';
import { Manifest, objects } from '../../support/rendered';

export const BACKUPS = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.ac.th',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
  region: 'bkk',
});

export const STORAGE = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };

/** A database in a namespace of production of a plain cdk8s App. */
export function documents(
  props: Partial<MongoDbClusterProps> = {},
  environment: Environment | undefined = Environment.PRODUCTION,
): { readonly app: App; readonly namespace: HardenedNamespace; readonly documents: MongoDbCluster } {
  const app = new App({ outdir: 'unused' });
  const namespace = new HardenedNamespace(app, 'exam', { environment });
  const database = new MongoDbCluster(namespace, 'documents', {
    storage: STORAGE,
    volume: Size.gibibytes(100),
    backup: { to: BACKUPS },
    ...props,
  });
  return { app, namespace, documents: database };
}

/** What the operator is told. */
export function specOf(app: App): any {
  const [{ spec }] = objects(app, 'PerconaServerMongoDB');
  return spec;
}

export function policyOf(app: App, name: string): Manifest | undefined {
  return objects(app, 'NetworkPolicy').find(({ metadata }) => metadata.name === name);
}
