# shellcheck shell=bash
# Where the programs of Spring Cloud Netflix are and which ones; sourced by install.sh, printed for the test.
NETFLIX_VERSION=2.2.10.RELEASE
NETFLIX=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/netflix/$NETFLIX_VERSION
if [ "${BASH_SOURCE[0]}" = "$0" ]; then echo "$NETFLIX"; fi
