import { Cidr, ipv4Problem } from '../../core';
import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const federationAddress: Rule = {
  id: 'FEDERATION-ADDRESS',
  severity: Severity.ERROR,
  why: 'An address within the ranges of pods or Services is one of the cluster itself: calls to it never leave.',
  see: 'https://kubernetes.io/docs/concepts/cluster-administration/networking/#kubernetes-ip-address-ranges',
  check(facts) {
    return facts.of('federation-link').flatMap(({ path, fact: { from, to, gatewayAddress } }) =>
      ipv4Problem(gatewayAddress) !== undefined
        ? []
        : facts
            .of('cluster')
            .filter(({ fact }) => fact.name === from)
            .flatMap(({ fact: { podCidr, serviceCidr } }) =>
              Object.entries({ podCidr, serviceCidr })
                .filter(([, cidr]) => Cidr.problem(cidr) === undefined && Cidr.parse(cidr).contains(gatewayAddress))
                .map(([property, cidr]) => ({
                  path,
                  message: `a gateway of another cluster is called outside of the own ranges, got ${gatewayAddress} of '${to}' in ${cidr} of '${from}'; choose another '${property}' of '${from}', or another address`,
                })),
            ),
    );
  },
};

/** @internal */
export const federationOrder: Rule = {
  id: 'FEDERATION-ORDER',
  severity: Severity.WARNING,
  why: 'Where everything is redirected, peers that are full are left out one after the other, and a tenth of the requests were measured to be lost meanwhile.',
  see: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection',
  check(facts) {
    return facts.of('federated-service').flatMap(({ path, fact: { namespace, name, mode, peers, places } }) =>
      mode === 'redirect' && places > 1
        ? [
            {
              path,
              message: `peers that everything is redirected to are of one preference, got ${places} places of ${peers.join(', ')} for '${namespace}/${name}'; give them one 'preference', or take Overflow.SPILL`,
            },
          ]
        : [],
    );
  },
};

/** @internal */
export const federationIdle: Rule = {
  id: 'FEDERATION-IDLE',
  severity: Severity.WARNING,
  why: 'Gateways are opened to a cluster that is linked, and where no service is named nobody answers behind them.',
  see: 'https://istio.io/latest/docs/reference/config/networking/gateway/',
  check(facts) {
    return [
      ...facts.of('federation-link').map(({ path, fact: { to, services } }) => ({ path, cluster: to, services })),
      ...facts.of('federation-acceptance').map(({ path, fact: { peer, services } }) => ({
        path,
        cluster: peer,
        services,
      })),
    ]
      .filter(({ services }) => services.length === 0)
      .map(({ path, cluster }) => ({
        path,
        message: `clusters are linked for services, got none with '${cluster}', to which a gateway is open; name one by 'addService', or take the link out`,
      }));
  },
};
