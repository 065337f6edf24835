import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const dnsOutside: Rule = {
  id: 'DNS-OUTSIDE',
  severity: Severity.WARNING,
  why: 'Whoever calls by a name that has no record calls nobody; where a site has a zone, one is expected to be written.',
  see: 'https://docs.openstack.org/designate/latest/user/manage-zones.html',
  check(facts) {
    return facts.of('unwritten-name').map(({ path, fact: { name, zone } }) => ({
      path,
      message: `a name gets its record in the zone of its site, got '${name}' outside of '${zone}', so that none is written; give a name that ends in '.${zone}', or write the record yourself and accept this with a reason`,
    }));
  },
};
