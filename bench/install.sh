#!/usr/bin/env bash
# Builds the helm that the bench compares with from its Go module, unless the cache has it; prints its path.
set -euo pipefail

version=v3.20.2
bin=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/bin
if ! "$bin/helm" version --short 2>/dev/null | grep -q '^v3\.20'; then
  command -v go >/dev/null || {
    echo 'bench: go is missing, so helm cannot be built; install Go 1.25 or newer' >&2
    exit 1
  }
  mkdir -p "$bin"
  echo "bench: building helm $version; this takes minutes" >&2
  GOBIN=$bin GOFLAGS=-trimpath go install "helm.sh/helm/v3/cmd/helm@$version"
fi
echo "$bin/helm"
