# shellcheck shell=bash
# Where Traefik is and which one; sourced by install.sh, printed for the test.
# 3.6.12 is the newest of which the proxy of Go modules has had every part.
TRAEFIK_VERSION=v3.6.12
TRAEFIK=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/traefik/traefik-$TRAEFIK_VERSION
if [ "${BASH_SOURCE[0]}" = "$0" ]; then echo "$TRAEFIK"; fi
