#!/usr/bin/env bash
# Installs promtool where it is missing: Debian and Ubuntu have it in their package prometheus, whose service is not started.   install.sh
set -euo pipefail
refuse() {
  echo "prometheus: $*" >&2
  exit 1
}

if ! command -v promtool >/dev/null; then
  command -v apt-get >/dev/null || refuse "promtool missing and apt-get is not here to install it; put promtool 2.42 or later of https://prometheus.io/download/ into the PATH"
  [ "$(id -u)" = 0 ] || refuse "promtool missing, and only root may install it; run: sudo apt-get install --no-install-recommends prometheus"
  echo "prometheus: apt: prometheus" >&2
  # Packages start their services where a machine has systemd; this one shall not.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 0755 "$policy"
    trap 'rm -f -- "$policy"' EXIT
  fi
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 prometheus >/dev/null
fi
echo "prometheus: $(promtool --version 2>&1 | head -n 1)" >&2
