import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const vrrpId: Rule = {
  id: 'VRRP-ID',
  severity: Severity.ERROR,
  why: 'Holders of two addresses with one router id take each other for their peers, and one address loses its machine.',
  see: 'https://www.rfc-editor.org/rfc/rfc5798#section-5.2.3',
  check(facts) {
    const first = new Map<string, { readonly path: string; readonly address: string }>();
    return facts.of('vrrp').flatMap(({ path, fact }) => {
      const { network, routerId, address } = fact;
      const key = `${network}\n${routerId}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, { path, address });
        return [];
      }
      return [
        {
          path,
          message: `a router id of VRRP is the only one of its network, got ${routerId} for ${address}, which '${other.path}' has for ${other.address}; give one another 'routerId'`,
        },
      ];
    });
  },
};
