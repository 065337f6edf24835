#!/usr/bin/env bash
# Installs what the test of a Galera cluster runs and does not find: what the test of a datastore's machine needs, and galera-4,
# mariadb-backup, socat, keepalived and jq (apt, no service).   install.sh
set -euo pipefail
bash "$(dirname "$0")/../datastore/install.sh"
refuse() {
  echo "galera: $*" >&2
  exit 1
}

PATH=$PATH:/usr/sbin:/sbin
need=()
[ -e /usr/lib/galera/libgalera_smm.so ] || need+=(galera-4)
for program in galera_recovery wsrep_sst_mariabackup; do command -v "$program" >/dev/null || need+=(mariadb-server); done
command -v mariadb-backup >/dev/null || need+=(mariadb-backup)
for program in socat keepalived jq; do command -v "$program" >/dev/null || need+=("$program"); done
if [ ${#need[@]} -gt 0 ]; then
  mapfile -t need < <(printf '%s\n' "${need[@]}" | sort -u)
  command -v apt-get >/dev/null || refuse "${need[*]} missing and apt-get is not here to install it; install these packages of Debian 12 or Ubuntu 24.04, or their likes, by hand"
  [ "$(id -u)" = 0 ] || refuse "${need[*]} missing, and only root may install it; run: sudo apt-get install --no-install-recommends ${need[*]}"
  echo "galera: apt: ${need[*]}" >&2
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
echo "galera: installed" >&2
