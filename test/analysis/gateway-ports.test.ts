import { gatewayPorts } from '../../lib/analysis/rules/gateway-ports';
import { GatewayPortsFact } from '../../lib/model';
import { at, says } from '../support/facts';

function owner(path: string, name: string, cluster = 'main'): ReturnType<typeof at<GatewayPortsFact>> {
  return at(path, { kind: 'gateway-ports', cluster, owner: name });
}

test('one owner of the ports of each cluster is right, however often it is stated', () => {
  expect(
    says(gatewayPorts, owner('a/mesh', 'istio-ingress'), owner('a/gateway', 'istio-ingress'), owner('b', 'kong', 'b')),
  ).toEqual([]);
});

test('two owners of the ports of one cluster are refused, once', () => {
  expect(says(gatewayPorts, owner('a/mesh', 'istio-ingress'), owner('a/kong', 'kong'))).toEqual([
    "[a/kong] ports 80 and 443 of a cluster are of one gateway, got istio-ingress and kong in 'main'; keep one, and have the others be called by it",
  ]);
});
