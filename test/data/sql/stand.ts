import { App } from 'cdk8s';
import { IConstruct } from 'constructs';
import {
  AccessMode,
  BackupTarget,
  Environment,
  GaleraCluster,
  GaleraClusterProps,
  HardenedNamespace,
  Size,
} from '../../../lib';
import { objects, validations } from '../../support/rendered';
import { schemaProblems } from '../../platform/storage/rendered';

export const BLOCK = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };

export const BACKUPS = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org/',
  bucket: 'backups',
  credentialsSecret: 'backup-s3',
});

export const SQL: GaleraClusterProps = { storage: BLOCK, volume: Size.gibibytes(50) };

/** A Galera cluster in a namespace of production. */
export function galera(props: Partial<GaleraClusterProps> = {}): GaleraCluster {
  const namespace = new HardenedNamespace(new App({ outdir: 'unused' }), 'exam', {
    environment: Environment.PRODUCTION,
  });
  return new GaleraCluster(namespace, 'sql', { ...SQL, ...props });
}

/** Specification of the one object of a kind. */
export function spec(root: IConstruct, kind: string): Record<string, any> {
  const [object, ...more] = objects(root, kind);
  if (object === undefined || more.length > 0) {
    throw new Error(`not one ${kind}`);
  }
  return object.spec as Record<string, any>;
}

/** What schemas and the constructs themselves say of all that stands in the app of a construct. */
export function problemsAround(construct: IConstruct): string[] {
  return [...schemaProblems(construct.node.root), ...validations(construct.node.root)];
}
