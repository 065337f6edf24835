#!/usr/bin/env bash
# Runs the applier on the cloud that is running:   apply.sh apply|check|destroy --state FILE PATH; apply.sh inventory; more by --help
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
: "${OPENSTACK_LAB:?give the folder that up.sh printed}"
export OS_CLIENT_CONFIG_FILE=${OS_CLIENT_CONFIG_FILE:-$OPENSTACK_LAB/clouds.yaml} OS_CLOUD=${OS_CLOUD:-lab} PYTHONPATH=$LAB
exec "$PY" -m applier "$@"
