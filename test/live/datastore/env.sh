# shellcheck shell=bash
# Where kine is and which one; sourced by install.sh, printed for the test.
# 0.16 is the one that K3s 1.35 embeds.
KINE_VERSION=v0.16.4
KINE=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/datastore/kine-$KINE_VERSION
if [ "${BASH_SOURCE[0]}" = "$0" ]; then echo "$KINE"; fi
