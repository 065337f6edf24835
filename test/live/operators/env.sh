# shellcheck shell=bash
# Which operator, and the folder of the cache with its program `operator` and its objects; sourced by install.sh, printed for the test.
MONGODB_OPERATOR_VERSION=v1.22.0
MONGODB_OPERATOR=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/operators/mongodb-$MONGODB_OPERATOR_VERSION
if [ "${BASH_SOURCE[0]}" = "$0" ]; then echo "$MONGODB_OPERATOR"; fi
