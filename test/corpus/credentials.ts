import {
  App,
  ApplicationCredential,
  ApplicationCredentialProps,
  Datastore,
  Duration,
  ObjectContainer,
  ObjectContainerProps,
  Size,
} from '../../lib';
import { large, newRancher, openSite } from './rancher-site';
import { Mistake } from './mistake';

function credential(app: App, props: Partial<ApplicationCredentialProps>, id = 'csi'): void {
  const site = openSite(app);
  const stack = site.addStack(site, 'credentials');
  new ApplicationCredential(stack, id, { site, description: 'volumes of pods', ...props });
}

function container(app: App, props: Partial<ObjectContainerProps>): ObjectContainer {
  const site = openSite(app);
  return new ObjectContainer(site.addStack(site, 'objects'), 'backups', { site, ...props });
}

/** Mistakes in what opens a project, and in what it stores objects in. */
export const credentials: readonly Mistake[] = [
  {
    name: 'a credential that may all that its user may',
    program: (app) => credential(app, {}),
    says: [
      "[chula/chula-credentials/csi] a credential has less than its user may, got neither 'roles' nor 'accessRules'; name what it is for",
    ],
  },
  {
    name: 'a credential of a role twice and of one without a name',
    program: (app) => credential(app, { roles: ['member', '', 'member'] }),
    says: [
      "[chula/chula-credentials/csi] a role is known by its name, got ''; correct 'roles'",
      "[chula/chula-credentials/csi] a role is named once, got 'member' twice; take one out of 'roles'",
    ],
  },
  {
    name: 'a credential for the name of a program and a path without a slash',
    program: (app) => credential(app, { accessRules: [{ service: 'cinder', method: 'GET', path: 'v3/volumes' }] }),
    says: [
      "[chula/chula-credentials/csi] an access rule names a path of the API, got 'v3/volumes'; begin it with a slash, as '/v2.1/servers/*'",
      "[chula/chula-credentials/csi] an access rule names a service by its type in the catalog, got 'cinder'; write 'volumev3'",
    ],
  },
  {
    name: 'a credential that ends some day',
    program: (app) => credential(app, { roles: ['member'], expiresAt: 'next spring' }),
    says: [
      "[chula/chula-credentials/csi] a credential ends at a time such as '2027-03-31T00:00:00Z', got 'next spring'; correct 'expiresAt'",
    ],
  },
  {
    name: 'a credential whose name has no Latin letter',
    program: (app) => credential(app, { roles: ['member'] }, 'กุญแจ'),
    says: [
      "[chula/chula-credentials/กุญแจ] a credential is named after its id, got 'กุญแจ' without a letter or digit; use a to z and 0 to 9",
    ],
  },
  {
    name: 'two credentials of one name',
    program: (app) => {
      const site = openSite(app);
      for (const part of ['one', 'other']) {
        const stack = site.addStack(site, part);
        new ApplicationCredential(stack, 'csi', { site, description: part, roles: ['member'] });
      }
    },
    says: [
      "[chula/chula-other/csi] a name must be the only one among the application credentials of chula, got 'chula-csi', which 'chula/chula-one/csi' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a container that can be no bucket',
    program: (app) => void container(app, { name: 'Chula_Backups' }),
    says: [
      "[chula/chula-objects/backups] a container that may be a bucket has 3 to 63 lower-case letters, digits, dots and hyphens, got 'Chula_Backups'; give another 'name'",
    ],
  },
  {
    name: 'a container that deletes its objects and is never destroyed',
    program: (app) => void container(app, { deleteObjects: true, preventDestroy: true, storagePolicy: ' ' }),
    says: [
      "[chula/chula-objects/backups] a container that is never destroyed deletes no objects, got both 'deleteObjects' and 'preventDestroy'; keep one",
      "[chula/chula-objects/backups] a storage policy is known by its name, got ''; give 'storagePolicy' or leave it out",
    ],
  },
  {
    name: 'backups in a container of the site that they are of',
    program: (app) => {
      const site = openSite(app);
      const objects = new ObjectContainer(site.addStack(site, 'objects'), 'backups', { site });
      const to = objects.toBackupTarget({ endpoint: 'https://s3.example.ac.th', credentialsSecret: 'backup-s3' });
      const backup = { to, every: Duration.hours(6), keep: 28 };
      newRancher(site, { datastore: Datastore.mysql({ flavor: large, volume: Size.gibibytes(40), backup }) });
    },
    says: [
      "[chula/rancher/chula-rancher/datastore] a backup outlives what it protects, got target 'chula-backups', which dies with 'chula'; choose a target that stands elsewhere (BACKUP-SELF)",
    ],
  },
];
