#!/usr/bin/env bash
# Puts the programs of a Kubernetes control plane into the cache, only those that are missing:   install.sh
# kube-apiserver, kube-controller-manager, kube-scheduler, kwok and kustomize are built from their Go modules;
# etcd is taken out of Debian's package, without installing it.
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"

missing=()
for program in "${KUBERNETES_PROGRAMS[@]}"; do
  [ -x "$KUBERNETES_BIN/$program" ] || missing+=("$program")
done
if [ ${#missing[@]} -gt 0 ] || ! [ -x "$KWOK" ] || ! [ -x "$KUSTOMIZE" ]; then
  go=$(go env GOVERSION 2>/dev/null || true)
  if ! [[ $go =~ ^go1\.([0-9]+) ]] || [ "${BASH_REMATCH[1]}" -lt 21 ]; then
    refuse "go 1.25 or newer is needed to build Kubernetes, got '${go:-no go in PATH}'; install it from https://go.dev/dl/ (1.21 and later fetch a newer one by themselves) and run this again"
  fi
fi
if ! [ -x "$ETCD" ] && ! command -v etcd >/dev/null; then
  for program in apt-get dpkg-deb; do
    command -v $program >/dev/null ||
      refuse "etcd is missing and there is no $program to take it out of Debian's package; put an etcd 3.4 or newer into PATH and run this again"
  done
fi

mkdir -p "$CACHE"
exec 9>"$CACHE/install.lock"
flock 9
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# quietly COMMAND...: with the progress of Go's downloads left out
quietly() { nice -n 5 "$@" 2> >(grep -v '^go: \(downloading\|finding\)' >&2); }

# go_program TARGET PACKAGE@VERSION
go_program() {
  [ ! -x "$1" ] || return 0
  say "building $2"
  GOBIN=$work/go quietly go install -trimpath -ldflags '-s -w' "$2"
  mv "$work"/go/* "$1"
}

if ! [ -x "$ETCD" ]; then
  if command -v etcd >/dev/null; then
    say "etcd: the one in PATH"
    ln -sf "$(command -v etcd)" "$ETCD"
  else
    say "taking etcd out of Debian's package etcd-server"
    (
      cd "$work"
      apt-get download -qq etcd-server >/dev/null 2>&1 ||
        { apt-get update -qq >&2 && apt-get download -qq etcd-server >/dev/null; } ||
        refuse "apt-get found no package etcd-server; run 'apt-get update' as root, or put an etcd 3.4 or newer into PATH, and run this again"
      dpkg-deb -x etcd-server_*.deb etcd
    )
    mv "$work/etcd/usr/bin/etcd" "$ETCD"
  fi
fi
todo=()
for program in "${missing[@]}"; do # another run may have built them while this one waited
  [ -x "$KUBERNETES_BIN/$program" ] || todo+=("$program")
done
if [ ${#todo[@]} -gt 0 ]; then
  say "building Kubernetes $KUBERNETES_VERSION: ${todo[*]} (about 6 minutes on two idle cores)"
  stamp=k8s.io/component-base/version
  minor=$(cut -d. -f2 <<<"$KUBERNETES_VERSION")
  mkdir "$work/kubernetes"
  (
    cd "$HERE/programs"
    quietly go build -buildvcs=false -trimpath -o "$work/kubernetes/" \
      -ldflags "-s -w -X $stamp.gitVersion=v$KUBERNETES_VERSION -X $stamp.gitMajor=1 -X $stamp.gitMinor=$minor -X $stamp.gitTreeState=clean" \
      "${todo[@]/#/k8s.io/kubernetes/cmd/}"
  )
  mkdir -p "$KUBERNETES_BIN"
  mv "$work"/kubernetes/* "$KUBERNETES_BIN/"
fi
go_program "$KWOK" "sigs.k8s.io/kwok/cmd/kwok@$KWOK_VERSION"
go_program "$KUSTOMIZE" "sigs.k8s.io/kustomize/kustomize/v5@$KUSTOMIZE_VERSION"
say "installed: $CACHE"
