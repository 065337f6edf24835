#!/usr/bin/env bash
# Installs what the lab needs and does not find: MariaDB's programs (apt, no service) and the OpenStack services
# (PyPI, one virtual environment in the cache).   install.sh
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
refuse() {
  echo "openstack lab: $*" >&2
  exit 1
}

python=
for name in python3 python3.14 python3.13 python3.12 python3.11; do
  if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python=$name
    break
  fi
done
[ -n "$python" ] || refuse "python 3.11 or newer is missing, got '$(python3 --version 2>&1 || true)'; install it (Debian 12 or newer: apt-get install python3 python3-venv)"

need=()
for program in /usr/sbin/mariadbd mariadb-install-db; do
  command -v "$program" >/dev/null || need+=(mariadb-server-core)
done
command -v mariadb >/dev/null || need+=(mariadb-client-core)
"$python" -c 'import ensurepip, venv' 2>/dev/null || need+=(python3-venv)
if [ ${#need[@]} -gt 0 ]; then
  mapfile -t need < <(printf '%s\n' "${need[@]}" | sort -u)
  command -v apt-get >/dev/null || refuse "${need[*]} missing and apt-get is not here to install it; install these packages of Debian or Ubuntu, or their likes, by hand"
  root=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || refuse "${need[*]} missing, and only root may install it; run: sudo apt-get install --no-install-recommends ${need[*]}"
    root=(sudo -n)
  fi
  say "apt: ${need[*]}"
  "${root[@]}" apt-get update -qq >&2
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    "${need[@]}" >/dev/null
fi

mkdir -p "$CACHE"
exec 9>"$CACHE/install.lock"
flock 9
if ! [ -e "$VENV/.complete" ]; then
  say "PyPI: $(wc -l <"$LAB/requirements.lock") packages"
  [ -x "$PY" ] || "$python" -m venv "$VENV"
  "$VENV/bin/pip" install -q --disable-pip-version-check --no-deps --no-compile --no-cache-dir -r "$LAB/requirements.lock" >&2
  touch "$VENV/.complete"
fi
say "installed: $CACHE"
