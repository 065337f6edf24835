#!/usr/bin/env bash
# Installs what the test of a datastore's machine needs and does not find: MariaDB 10.11 and the client of etcd (apt, no service),
# and kine, which is built from its Go module into the cache.   install.sh
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
refuse() {
  echo "datastore: $*" >&2
  exit 1
}

need=()
for program in /usr/sbin/mariadbd mariadb-install-db; do command -v "$program" >/dev/null || need+=(mariadb-server-core); done
for program in mariadb mariadb-dump; do command -v "$program" >/dev/null || need+=(mariadb-client); done
command -v etcdctl >/dev/null || need+=(etcd-client)
PATH=$PATH:/usr/sbin:/sbin
command -v nft >/dev/null || need+=(nftables)
command -v ip >/dev/null || need+=(iproute2)
command -v nsenter >/dev/null || need+=(util-linux)
command -v openssl >/dev/null || need+=(openssl)
command -v curl >/dev/null || need+=(curl)
command -v systemd-analyze >/dev/null || need+=(systemd)
if [ ${#need[@]} -gt 0 ]; then
  mapfile -t need < <(printf '%s\n' "${need[@]}" | sort -u)
  command -v apt-get >/dev/null || refuse "${need[*]} missing and apt-get is not here to install it; install these packages of Debian 12 or Ubuntu 24.04, or their likes, by hand"
  [ "$(id -u)" = 0 ] || refuse "${need[*]} missing, and only root may install it; run: sudo apt-get install --no-install-recommends ${need[*]}"
  echo "datastore: apt: ${need[*]}" >&2
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${need[@]}" >/dev/null
fi

if ! [ -x "$KINE" ]; then
  command -v go >/dev/null || refuse "kine is missing and there is no go to build it; install Go 1.21 or newer from https://go.dev/dl/ and run this again"
  echo "datastore: building kine $KINE_VERSION (about a minute)" >&2
  work=$(mktemp -d)
  trap 'rm -rf -- "$work"' EXIT
  GOBIN=$work CGO_ENABLED=0 nice -n 5 go install -trimpath -ldflags '-s -w' "github.com/k3s-io/kine@$KINE_VERSION" 2> >(grep -v '^go: downloading' >&2) ||
    refuse "kine $KINE_VERSION could not be built; its reason stands above"
  mkdir -p "$(dirname "$KINE")"
  mv "$work/kine" "$KINE"
fi
echo "datastore: installed" >&2
