# shellcheck shell=bash
# Where amtool is and which one; sourced by install.sh, printed for the test.
# 0.34 is the Alertmanager that the chart runs.
AMTOOL_VERSION=v0.34.0
AMTOOL=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/monitoring/amtool-$AMTOOL_VERSION
if [ "${BASH_SOURCE[0]}" = "$0" ]; then echo "$AMTOOL"; fi
