import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const rancherServers: Rule = {
  id: 'RANCHER-3',
  severity: Severity.WARNING,
  why: 'Upstream asks for three nodes or more under a Rancher for production.',
  see: 'https://ranchermanager.docs.rancher.com/getting-started/installation-and-upgrade/installation-requirements#k3s-kubernetes',
  check(facts) {
    return facts
      .of('rancher')
      .filter(({ fact }) => fact.servers < 3)
      .map(({ path, fact }) => ({
        path,
        message: `Rancher stands on three servers or more in production, got ${fact.servers}; raise 'count' of 'servers', or accept it with a reason`,
      }));
  },
};
