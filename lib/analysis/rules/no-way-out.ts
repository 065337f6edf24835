import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const noWayOut: Rule = {
  id: 'NO-WAY-OUT',
  severity: Severity.WARNING,
  why: 'A first boot that cannot fetch its packages and files leaves a machine that runs and does nothing.',
  see: 'https://docs.openstack.org/neutron/latest/admin/intro-os-networking.html',
  check(facts) {
    const machines = new Map<string, string[]>();
    for (const { fact } of facts.of('fetch')) {
      machines.set(fact.network, [...(machines.get(fact.network) ?? []), fact.machine]);
    }
    return facts
      .of('network')
      .filter(({ path, fact }) => fact.wayOut === false && machines.has(path))
      .map(({ path }) => {
        const [first, ...more] = machines.get(path) ?? [];
        const who = more.length === 0 ? `'${first}'` : `'${first}' and ${more.length} more`;
        return {
          path,
          message: `machines that fetch packages or files need a way out of their network, got none for ${who}; name its external network, or a mirror or a proxy in the settings of all machines`,
        };
      });
  },
};
