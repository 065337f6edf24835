import {
  AccessMode,
  App,
  HardenedDeployment,
  HardenedNamespace,
  PodProbe,
  PodVolume,
  Port,
  Size,
  VolumeClaim,
} from '../../lib';
import { Mistake } from './mistake';

const LOCK = 'cloudserve.lock.json';
const sizes = (held: object): string => `${JSON.stringify({ version: 1, leases: {}, volumes: held })}\n`;
const block = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };

function claim(app: App, gibibytes: number): VolumeClaim {
  const shop = new HardenedNamespace(app, 'shop');
  return new VolumeClaim(shop, 'files', { storage: block, size: Size.gibibytes(gibibytes) });
}

export const volumes: Mistake[] = [
  {
    name: 'a claim that is made smaller than it was',
    program: (app) => claim(app, 20),
    files: { [LOCK]: sizes({ cluster: { 'shop/claim/files': 51200 } }) },
    says: [
      "[shop/files] volumes never shrink, got 20480 MiB after 51200 MiB of cloudserve.lock.json for 'shop/claim/files'; ask for 51200 MiB or more, or copy the data to a new one by another name; where nothing of it stands any more, take the entry out of the file",
    ],
  },
  {
    name: 'a lock file whose sizes of volumes are words',
    program: (app) => claim(app, 20),
    files: { [LOCK]: sizes({ cluster: { 'shop/claim/files': '50Gi' } }) },
    says: [
      `[cloudserve.lock.json] has "50Gi" for the mebibytes of 'shop/claim/files' in 'cluster'; restore the entry, or delete it if that never stood`,
    ],
  },
  {
    name: 'a claim of a block device that several pods mount',
    program: (app) => {
      const files = claim(app, 20);
      new HardenedDeployment(files.node.scope as HardenedNamespace, 'web', {
        image: 'registry.example.org/web:1.4.2',
        cores: 0.25,
        memory: Size.mebibytes(256),
        ports: [Port.tcp(8080, 'http')],
        readiness: PodProbe.http('/ready'),
        replicas: 3,
      }).mount('/data', PodVolume.claim(files));
    },
    says: [
      "[shop/web] pods on several nodes cannot share a volume of one, got 3 pods with '/data'; claim it of a class of a shared file system, or have one pod",
    ],
  },
];
