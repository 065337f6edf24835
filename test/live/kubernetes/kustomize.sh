#!/usr/bin/env bash
# Runs the kustomize that install.sh built:   kustomize.sh build FOLDER
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
needed "$KUSTOMIZE"
exec "$KUSTOMIZE" "$@"
