# shellcheck shell=bash disable=SC2034
# Versions and paths; sourced by the other scripts.
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CACHE=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/kubernetes
KUBERNETES_VERSION=$(sed -n 's#^\tk8s.io/kubernetes v\([0-9.]*\).*#\1#p' "$HERE/programs/go.mod")
KWOK_VERSION=v0.7.0
KUSTOMIZE_VERSION=v5.7.1
KUBERNETES_BIN=$CACHE/kubernetes-$KUBERNETES_VERSION
KUBERNETES_PROGRAMS=(kube-apiserver kube-controller-manager kube-scheduler)
KWOK=$CACHE/kwok-$KWOK_VERSION
KUSTOMIZE=$CACHE/kustomize-$KUSTOMIZE_VERSION
ETCD=$CACHE/etcd
# shellcheck source=../support/processes.sh
. "$HERE/../support/processes.sh"
say() { printf '%5ds  %s\n' "$SECONDS" "$*" >&2; }
# needed PROGRAM...: refuses with the way to get them if one is not there
needed() {
  local program
  for program in "$@"; do
    [ -x "$program" ] || refuse "$(basename "$program") is missing from $CACHE; run test/live/kubernetes/install.sh"
  done
}
refuse() {
  echo "kubernetes: $*" >&2
  exit 1
}
