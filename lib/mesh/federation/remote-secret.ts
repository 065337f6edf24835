import { ipv4Problem } from '../../core';
import { IMeshControl } from '../mesh-control';

/**
 * Account by which control planes of other clusters read; Istio's own chart makes it and says what it may read.
 * @internal
 */
export const READER_ACCOUNT = 'istio-reader-service-account';

/**
 * Secret of the account's token, by the name that istioctl gives it.
 * @internal
 */
export const READER_TOKEN = `${READER_ACCOUNT}-istio-remote-secret-token`;

/**
 * Labels by which a control plane knows a Secret that leads to another cluster.
 * @internal
 */
export const REMOTE_SECRET_LABELS = { 'istio/multiCluster': 'true' };

/** @internal */
export function remoteSecretName(clusterName: string): string {
  return `istio-remote-secret-${clusterName}`;
}

/**
 * Prints the Secret by which other clusters read this one. The API is called by an address, and its certificate is checked for a name that
 * every cluster's has.
 * @internal
 */
export function remoteSecretScript({
  name,
  clusterName,
  namespace,
  gatewayAddress,
  siteAddress,
}: IMeshControl): string {
  const known = ipv4Problem(gatewayAddress) === undefined ? gatewayAddress : '';
  return `#!/usr/bin/env bash
# Prints the Secret by which the control planes of other clusters read '${name}', for a kubectl of each of them to apply:
#
#   ./remote-secret.sh [ADDRESS] | kubectl --context OTHER apply -f -
#   ./remote-secret.sh --value [ADDRESS]      # the value alone, for a store of secrets
#
# ADDRESS is that of its API as the other cluster reaches it, with a port where that is not 6443${known === '' ? '' : `: ${known} unless it is given`}.${
    siteAddress === undefined || siteAddress === known
      ? ''
      : `
# Clusters on the network of its site reach it at ${siteAddress}.`
  }
# kubectl speaks to '${name}' itself, by KUBECONFIG. The token reads all that Istio does in the cluster, Secrets too, and ends with the
# Secret '${READER_TOKEN}': keep it out of files and repositories.
set -euo pipefail

readonly cluster='${clusterName}' namespace='${namespace}' token_secret='${READER_TOKEN}'

fail() {
  printf '%s\\n' "$1" >&2
  exit "\${2:-1}"
}

# Key of the Secret of the token as it stands there, in base64.
stored() {
  kubectl --namespace "$namespace" get secret "$token_secret" --output "jsonpath={.data.$1}"
}

# Standard input in base64, in one line.
encoded() {
  base64 | tr -d '\\n'
}

kubeconfig() {
  cat <<END
apiVersion: v1
kind: Config
clusters:
  - name: $cluster
    cluster:
      server: https://$address
      tls-server-name: kubernetes.default.svc
      certificate-authority-data: $authority
users:
  - name: $cluster
    user:
      token: $token
contexts:
  - name: $cluster
    context:
      cluster: $cluster
      user: $cluster
current-context: $cluster
END
}

only_value=no
if [ "\${1:-}" = --value ]; then
  only_value=yes
  shift
fi
address="\${1:-${known}}"
[ -n "$address" ] || fail "usage: $0 [--value] ADDRESS" 64
[[ $address == *:* ]] || address+=:6443
authority=$(stored 'ca\\.crt')
token=$(stored token | base64 --decode)
if [ -z "$authority" ] || [ -z "$token" ]; then
  fail "the Secret '$token_secret' of '$namespace' has no token yet; apply the objects of '${name}' first"
fi

if [ "$only_value" = yes ]; then
  kubeconfig
  exit
fi
cat <<END
apiVersion: v1
kind: Secret
metadata:
  name: ${remoteSecretName(clusterName)}
  namespace: $namespace
  labels:
    istio/multiCluster: "true"
  annotations:
    networking.istio.io/cluster: $cluster
type: Opaque
data:
  $cluster: $(kubeconfig | encoded)
END
`;
}
