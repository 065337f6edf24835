import { App, MachinesOptions, Region, SiteQuota, Size } from '../../lib';
import { newSite, small } from '../support/openstack';
import { Mistake } from './mistake';

function four(app: App, quota: SiteQuota): void {
  const options: MachinesOptions = { count: 2, flavor: small, volumes: [{ role: 'osd', size: Size.gibibytes(50) }] };
  const site = newSite(app, 'chula', { quota });
  site.addMachines('web', options);
  site.addMachines('data', options);
}

export const sites: readonly Mistake[] = [
  {
    name: 'two sites whose names make one slug',
    program: (app) => {
      newSite(app, 'chula');
      newSite(app, 'Chula', { network: { cidr: '10.30.0.0/16' } });
    },
    says: [
      "[Chula/chula-network] a stack's id is its folder and its state, got 'chula-network', which 'chula/chula-network' has already; give it another id, such as the slug of its path",
    ],
  },
  {
    name: 'a region that no label of a node can be',
    program: (app) => void newSite(app, 'chula', { region: Region.of('Asia East!') }),
    says: [
      "[chula] a region is a label of nodes: at most 63 letters, digits and '-_.', got 'Asia East!'; give another",
    ],
  },
  {
    name: 'more instances than the quota',
    program: (app) => four(app, { instances: 3 }),
    says: ['[chula] the quota of instances is 3, got 4 in all; ask for more or use less (QUOTA-SUM)'],
  },
  {
    name: 'more cores than the quota',
    program: (app) => four(app, { cores: 7 }),
    says: ['[chula] the quota of cores is 7, got 8 in all; ask for more or use less (QUOTA-SUM)'],
  },
  {
    name: 'more memory than the quota',
    program: (app) => four(app, { memory: Size.gibibytes(15) }),
    says: ['[chula] the quota of memory (MiB) is 15360, got 16384 in all; ask for more or use less (QUOTA-SUM)'],
  },
  {
    name: 'more volumes than the quota',
    program: (app) => four(app, { volumes: 3 }),
    says: ['[chula] the quota of volumes is 3, got 4 in all; ask for more or use less (QUOTA-SUM)'],
  },
  {
    name: 'more volume storage than the quota',
    program: (app) => four(app, { volumeStorage: Size.gibibytes(199) }),
    says: ['[chula] the quota of volume storage (GiB) is 199, got 200 in all; ask for more or use less (QUOTA-SUM)'],
  },
  {
    name: 'more ports than the quota',
    program: (app) => four(app, { ports: 3 }),
    says: ['[chula] the quota of ports is 3, got 6 in all; ask for more or use less (QUOTA-SUM)'],
  },
  {
    name: 'more security groups than the quota',
    program: (app) => four(app, { securityGroups: 1 }),
    says: ['[chula] the quota of security groups is 1, got 3 in all; ask for more or use less (QUOTA-SUM)'],
  },
  {
    name: 'more security group rules than the quota',
    program: (app) => four(app, { securityGroupRules: 3 }),
    says: ['[chula] the quota of security group rules is 3, got 8 in all; ask for more or use less (QUOTA-SUM)'],
  },
  {
    name: 'more server groups than the quota',
    program: (app) => four(app, { serverGroups: 1 }),
    says: ['[chula] the quota of server groups is 1, got 2 in all; ask for more or use less (QUOTA-SUM)'],
  },
];
