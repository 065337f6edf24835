import { rules as allRules } from '../../lib/analysis/rules/all-rules';
import { newSite, small } from '../support/openstack';
import { Mistake } from './mistake';

/** Of every rule that there is, sorted. */
export const ruleIds = allRules.map(({ id }) => id).sort();

export const rules: readonly Mistake[] = [
  {
    name: 'acceptance of a rule that does not exist',
    program: (app) => newSite(app).accept('QUOTA', 'fine'),
    says: [`[chula] accepts a rule that does not exist, got 'QUOTA'; the rules are ${ruleIds.join(', ')}`],
  },
  {
    name: 'acceptance of what cannot work',
    program: (app) => newSite(app).accept('QUOTA-SUM', 'more is on its way'),
    says: ["[chula] 'QUOTA-SUM' cannot be accepted, because what it finds cannot work; mend what it finds"],
  },
  {
    name: 'acceptance without a reason',
    program: (app) => {
      const site = newSite(app);
      site.addMachines('web', { count: 10, flavor: small, addressBlock: 16 });
      site.addMachines('data', { count: 1, flavor: small });
      site.accept('QUOTA-DEFAULT', ' ');
    },
    says: ["[chula] accepts 'QUOTA-DEFAULT' without a reason; say why it may stand"],
  },
  {
    name: 'acceptance of what nobody found',
    program: (app) => newSite(app).accept('QUOTA-DEFAULT', 'the quota is larger'),
    says: ["[chula] accepts 'QUOTA-DEFAULT', which finds nothing here; remove the acceptance"],
  },
  {
    name: 'acceptance at the wrong place',
    program: (app) => {
      newSite(app).addMachines('web', { count: 10, flavor: small });
      newSite(app, 'kku', { network: { cidr: '10.20.0.0/20' } }).addMachines('web', { count: 1, flavor: small });
      newSite(app, 'cmu', { network: { cidr: '10.30.0.0/20' } }).accept('CIDR-OVERLAP', 'never routed');
    },
    says: ["[cmu] accepts 'CIDR-OVERLAP', which finds nothing here; remove the acceptance"],
  },
];
