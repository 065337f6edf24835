#!/usr/bin/env bash
# What chula-main sees of the gateway of gke. It changes nothing.
# Usage: ./check.sh ROOT-CERTIFICATE.pem [ADDRESS:PORT]
set -euo pipefail

if [[ $# -lt 1 ]]; then
  echo 'usage: ./check.sh ROOT-CERTIFICATE.pem [ADDRESS:PORT]' >&2
  exit 2
fi
root=$1
gateway=${2:-34.118.20.7:15443}
wrong=0

fingerprint=$(openssl x509 -in "$root" -noout -fingerprint -sha256 | sed 's/.*=//' | tr -d ':' | tr 'A-F' 'a-f')
if [[ "sha256:$fingerprint" != 'sha256:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0' ]]; then
  echo "wrong: the root of chula-main and gke is sha256:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0, $root is sha256:$fingerprint"
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
    if [[ "$identity" != spiffe://cluster.local/ns/$namespace/sa/* ]]; then
      echo "wrong: who answers to $name is '$identity', not of spiffe://cluster.local/ns/$namespace"
      wrong=1
    else
      echo "right: $identity answers to $name"
    fi
  fi
}

check exam-production outbound_.8080_.site_.exam.exam-production.svc.cluster.local
exit "$wrong"
