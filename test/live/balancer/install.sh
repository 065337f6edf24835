#!/usr/bin/env bash
# Installs what the test of balancers runs and does not find, from the distribution's own packages.   install.sh
set -euo pipefail
refuse() {
  echo "balancer: $*" >&2
  exit 1
}

PATH=$PATH:/usr/sbin:/sbin
declare -A package=([haproxy]=haproxy [keepalived]=keepalived [curl]=curl [jq]=jq [openssl]=openssl [ip]=iproute2 [nsenter]=util-linux [shellcheck]=shellcheck)
need=()
for program in "${!package[@]}"; do
  command -v "$program" >/dev/null || need+=("${package[$program]}")
done
[ ${#need[@]} -gt 0 ] || exit 0
command -v apt-get >/dev/null || refuse "${need[*]} missing and apt-get is not here to install it; install these packages of Debian or Ubuntu, or their likes, by hand"
root=()
if [ "$(id -u)" != 0 ]; then
  sudo -n true 2>/dev/null || refuse "${need[*]} missing, and only root may install it; run: sudo apt-get install --no-install-recommends ${need[*]}"
  root=(sudo -n)
fi
echo "balancer: apt: ${need[*]}" >&2
"${root[@]}" apt-get update -qq >&2
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
  "${need[@]}" >/dev/null
