#!/usr/bin/env bash
# Ends what up.sh started and removes its folder:   down.sh [DIR]   (default $OPENSTACK_LAB; KEEP=1 keeps data and logs)
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
STATE=${1:-${OPENSTACK_LAB:?give the folder that up.sh printed}}
[ -e "$STATE/.openstack-lab" ] || {
  echo "openstack lab: $STATE is not a folder of up.sh; give the one it printed" >&2
  exit 2
}
finish watch
for name in octavia nova cinder neutron glance placement keystone; do finish "$name" & done
wait
finish mysql
[ "${KEEP:-}" = 1 ] || rm -rf -- "$STATE"
