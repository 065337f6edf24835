#!/usr/bin/env bash
# Installs what the test of haproxy in front of a Galera cluster runs and does not find, from the distribution's own packages (no service).
#   install.sh
set -euo pipefail
refuse() {
  echo "galera-front: $*" >&2
  exit 1
}

PATH=$PATH:/usr/sbin:/sbin
declare -A package=([mariadbd]=mariadb-server-core [mariadb-install-db]=mariadb-server-core [mariadb]=mariadb-client
  [wsrep_sst_mariabackup]=mariadb-server [mariadb-backup]=mariadb-backup [socat]=socat [haproxy]=haproxy [curl]=curl [openssl]=openssl
  [ip]=iproute2 [nsenter]=util-linux [pkill]=procps)
need=()
for program in "${!package[@]}"; do
  command -v "$program" >/dev/null || need+=("${package[$program]}")
done
[ -e /usr/lib/galera/libgalera_smm.so ] || need+=(galera-4)
if [ ${#need[@]} -gt 0 ]; then
  mapfile -t need < <(printf '%s\n' "${need[@]}" | sort -u)
  command -v apt-get >/dev/null || refuse "${need[*]} missing and apt-get is not here to install it; install these packages of Debian 12 or Ubuntu 24.04, or their likes, by hand"
  [ "$(id -u)" = 0 ] || refuse "${need[*]} missing, and only root may install it; run: sudo apt-get install --no-install-recommends ${need[*]}"
  echo "galera-front: apt: ${need[*]}" >&2
  # Packages start their services where a machine has systemd; this one shall not.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 0755 "$policy"
    trap 'rm -f -- "$policy"' EXIT
  fi
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${need[@]}" >/dev/null
fi
echo "galera-front: installed" >&2
