#!/usr/bin/env bash
# Installs what the test of Traefik needs and does not find: Traefik, which is built from its Go module into the cache, and a
# Kubernetes control plane.   install.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=env.sh
. "$here/env.sh"
refuse() {
  echo "traefik: $*" >&2
  exit 1
}

bash "$here/../kubernetes/install.sh"
if ! [ -x "$TRAEFIK" ]; then
  command -v go >/dev/null || refuse "Traefik is missing and there is no go to build it; install Go 1.21 or newer from https://go.dev/dl/ and run this again"
  echo "traefik: building $TRAEFIK_VERSION (about 10 minutes on two idle cores)" >&2
  work=$(mktemp -d)
  trap 'chmod -R u+w "$work"; rm -rf -- "$work"' EXIT
  cd "$work"
  # Its go.mod replaces modules, which 'go install' refuses of a program that is not the main module.
  go mod init build 2>/dev/null
  source=$(go mod download -json "github.com/traefik/traefik/v3@$TRAEFIK_VERSION" | sed -n 's/^\t"Dir": "\(.*\)",\?$/\1/p')
  [ -d "$source" ] || refuse "the module of Traefik $TRAEFIK_VERSION cannot be had; its reason stands above"
  cp -r "$source" source
  chmod -R u+w source
  cd source
  CGO_ENABLED=0 nice -n 5 go build -trimpath -buildvcs=false -ldflags "-s -w -X github.com/traefik/traefik/v3/pkg/version.Version=${TRAEFIK_VERSION#v}" \
    -o "$work/traefik" ./cmd/traefik 2> >(grep -v '^go: \(downloading\|finding\)' >&2) ||
    refuse "Traefik $TRAEFIK_VERSION could not be built; its reason stands above"
  mkdir -p "$(dirname "$TRAEFIK")"
  mv "$work/traefik" "$TRAEFIK"
fi
echo "traefik: installed" >&2
