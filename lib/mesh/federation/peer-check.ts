import { byCodeUnit } from '../../core';
import { GatewayPort } from '../../model';
import { hostOf } from '../traffic/traffic-rules';
import { siteSni } from './federated-objects';
import { PeerContents, helpedMeshes } from './peer-contents';
import { inWords, namesOf } from './peer-words';

/**
 * A script that shows whether the gateway of a peer leads to its services, and who vouches for them. It needs no certificate of its own.
 * @internal
 */
export function peerCheck(contents: PeerContents): string {
  const { meshes, peer, services } = contents;
  const callers = namesOf(helpedMeshes(contents));
  const checks = services
    .filter(({ helps }) => helps.length > 0)
    .map(({ service, port }) => `check ${service.namespace} ${siteSni(hostOf(service), port)}`)
    .sort(byCodeUnit);
  return `#!/usr/bin/env bash
# What ${inWords(callers)} ${callers.length > 1 ? 'see' : 'sees'} of the gateway of ${peer.name}. It changes nothing.
# Usage: ./check.sh ROOT-CERTIFICATE.pem [ADDRESS:PORT]
set -euo pipefail

if [[ $# -lt 1 ]]; then
  echo 'usage: ./check.sh ROOT-CERTIFICATE.pem [ADDRESS:PORT]' >&2
  exit 2
fi
root=$1
gateway=\${2:-${peer.gatewayAddress}:${GatewayPort.EAST_WEST.port.first}}
wrong=0

fingerprint=$(openssl x509 -in "$root" -noout -fingerprint -sha256 | sed 's/.*=//' | tr -d ':' | tr 'A-F' 'a-f')
if [[ "sha256:$fingerprint" != '${peer.trust ?? ''}' ]]; then
  echo "wrong: the root of ${inWords(namesOf([...meshes, peer]))} is ${peer.trust ?? ''}, $root is sha256:$fingerprint"
  exit 1
fi

# The name in the TLS leads to the pods of the cluster itself. Without the subset 'site' there, nobody answers to it.
check() {
  local namespace=$1 name=$2 answer identity
  answer=$(timeout 15 openssl s_client -connect "$gateway" -servername "$name" -alpn istio -CAfile "$root" -showcerts </dev/null 2>&1 || true)
  if ! grep -q 'BEGIN CERTIFICATE' <<<"$answer"; then
    echo "wrong: nobody answers to $name at $gateway"
    wrong=1
  elif ! grep -q 'Verify return code: 0 (ok)' <<<"$answer"; then
    echo "wrong: who answers to $name has no certificate of the root: $(grep -m 1 'Verify return code' <<<"$answer" || true)"
    wrong=1
  else
    identity=$(openssl x509 -noout -ext subjectAltName <<<"$answer" | grep -o 'spiffe://[^, ]*' || true)
    if [[ "$identity" != spiffe://${peer.trustDomain}/ns/$namespace/sa/* ]]; then
      echo "wrong: who answers to $name is '$identity', not of spiffe://${peer.trustDomain}/ns/$namespace"
      wrong=1
    else
      echo "right: $identity answers to $name"
    fi
  fi
}

${checks.join('\n')}
exit "$wrong"
`;
}
