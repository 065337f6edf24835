import { App } from '../../lib';
import { newSite, small } from '../support/openstack';
import { Mistake } from './mistake';
const LOCK = 'cloudserve.lock.json';

const web = (app: App): void => void newSite(app).addMachines('web', { count: 1, flavor: small });
const lock = (cidr: string, held: Record<string, string>): string =>
  JSON.stringify({ version: 1, leases: { chula: { cidr, held } } });

export const leases: readonly Mistake[] = [
  {
    name: 'new machines in a frozen run',
    program: web,
    props: { frozen: true },
    says: [
      '[chula/web] needs an address that cloudserve.lock.json does not hold, and the run is frozen; run without --frozen and commit the file',
    ],
  },
  {
    name: 'a lock file that is not JSON',
    program: web,
    files: { [LOCK]: '{ "version": 1, ' },
    says: [
      '[cloudserve.lock.json] is not JSON: Expected double-quoted property name in JSON at position 16; restore the file, a new one would move addresses',
    ],
  },
  {
    name: 'a lock file with the marks of a merge',
    program: web,
    files: { [LOCK]: '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n' },
    says: ['[cloudserve.lock.json] has merge conflict markers; keep the entries of both sides and remove the markers'],
  },
  {
    name: 'a lock file of a later version',
    program: web,
    files: { [LOCK]: '{ "version": 2, "leases": {} }' },
    says: [
      '[cloudserve.lock.json] has version 2, and only version 1 can be read; use the release that wrote it, or restore the file',
    ],
  },
  {
    name: 'another range for a network that has leases',
    program: web,
    files: { [LOCK]: lock('10.99.0.0/16', { 'chula/web': '10.99.0.64/26' }) },
    says: [
      "[chula] network 'chula' has its leases in 10.99.0.0/16, got CIDR 10.20.0.0/16; set it back, or delete 'chula' from cloudserve.lock.json to move all its addresses on purpose",
    ],
  },
  {
    name: 'another size for a block that is leased',
    program: web,
    files: { [LOCK]: lock('10.20.0.0/16', { 'chula/web': '10.20.0.64/28' }) },
    says: [
      "[chula] address lease of 'chula/web' in network 'chula' is 10.20.0.64/28, got a request for a /26; ask for a /28, or delete that entry from cloudserve.lock.json to move it on purpose",
    ],
  },
  {
    name: 'a reservation of what is leased already',
    program: (app) =>
      void newSite(app, 'chula', { network: { cidr: '10.20.0.0/16', reserved: ['10.20.0.0/24'] } }).addMachines('web', {
        count: 1,
        flavor: small,
      }),
    files: { [LOCK]: lock('10.20.0.0/16', { 'chula/web': '10.20.0.64/26' }) },
    says: [
      "[chula] address lease of 'chula/web' in network 'chula' is 10.20.0.64/26, got 10.20.0.0/24 as never handed out; leave that free, or delete that entry from cloudserve.lock.json to move it on purpose",
    ],
  },
  {
    name: 'a lock file with two owners of one address and an owner outside',
    program: web,
    files: {
      [LOCK]: lock('10.20.0.0/16', {
        'chula/a': '10.20.0.64/26',
        'chula/b': '10.20.0.64/27',
        'chula/c': '10.30.0.0/26',
      }),
    },
    says: [
      "[cloudserve.lock.json] has 10.20.0.64/27 of 'chula/b' overlapping 10.20.0.64/26 of 'chula/a' in network 'chula'; delete the entry of the one that is not deployed",
      "[cloudserve.lock.json] has 10.30.0.0/26 of 'chula/c' outside 10.20.0.0/16 of network 'chula'; restore the entry or delete it to move it",
    ],
  },
  {
    name: 'a broken lock file in a program that leases nothing',
    program: (app) => void newSite(app),
    files: { [LOCK]: 'null' },
    says: [
      '[cloudserve.lock.json] has no version, and only version 1 can be read; use the release that wrote it, or restore the file',
    ],
  },
];
