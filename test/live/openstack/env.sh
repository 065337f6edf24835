# shellcheck shell=bash disable=SC2034
# Paths of the lab; sourced by the other scripts.
LAB=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CACHE=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/openstack
LOCK_SUM=$(sha256sum "$LAB/requirements.lock" | cut -c1-12)
VENV=$CACHE/venv-$LOCK_SUM
PY=$VENV/bin/python
# The migrated, empty databases: made by the first start, restored by later ones.
DATABASES=$CACHE/databases-$LOCK_SUM.sql.gz
# The state folder of the lab that started last, for the message about a port in use.
LATEST=$CACHE/latest
export PYTHONDONTWRITEBYTECODE=1
# shellcheck source=processes.sh
. "$LAB/processes.sh"
say() { printf '%5ds  %s\n' "$SECONDS" "$*" >&2; }
