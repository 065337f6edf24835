# shellcheck shell=bash
# Where the programs of the test of a Swarm are; sourced by install.sh, printed for the test.
DOCKER=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/swarm
if [ "${BASH_SOURCE[0]}" = "$0" ]; then echo "$DOCKER"; fi
