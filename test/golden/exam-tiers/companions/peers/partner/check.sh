#!/usr/bin/env bash
# What chula-home sees of the gateway of partner. It changes nothing.
# Usage: ./check.sh ROOT-CERTIFICATE.pem [ADDRESS:PORT]
set -euo pipefail

if [[ $# -lt 1 ]]; then
  echo 'usage: ./check.sh ROOT-CERTIFICATE.pem [ADDRESS:PORT]' >&2
  exit 2
fi
root=$1
gateway=${2:-203.0.113.40:15443}
wrong=0

fingerprint=$(openssl x509 -in "$root" -noout -fingerprint -sha256 | sed 's/.*=//' | tr -d ':' | tr 'A-F' 'a-f')
if [[ "sha256:$fingerprint" != 'sha256:9b5f1c0de2a34786b8c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f7081' ]]; then
  echo "wrong: the root of chula-home and partner is sha256:9b5f1c0de2a34786b8c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f7081, $root is sha256:$fingerprint"
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

check exam outbound_.8080_.site_.account.exam.svc.cluster.local
check exam outbound_.8080_.site_.files.exam.svc.cluster.local
check exam outbound_.8080_.site_.grades.exam.svc.cluster.local
check exam outbound_.8080_.site_.web.exam.svc.cluster.local
exit "$wrong"
