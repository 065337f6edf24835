#!/usr/bin/env bash
# Installs what the tests of operators need and do not find: Percona's operator of MongoDB, which is built from its Go module into the
# cache, its definitions and its rights, and a Kubernetes control plane.   install.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=env.sh
. "$here/env.sh"
refuse() {
  echo "operators: $*" >&2
  exit 1
}

bash "$here/../kubernetes/install.sh"
if ! [ -x "$MONGODB_OPERATOR/operator" ]; then
  command -v go >/dev/null || refuse "the operator of MongoDB is missing and there is no go to build it; install Go 1.21 or newer from https://go.dev/dl/ and run this again"
  echo "operators: building that of MongoDB $MONGODB_OPERATOR_VERSION (about 3 minutes on two idle cores)" >&2
  work=$(mktemp -d)
  trap 'chmod -R u+w "$work"; rm -rf -- "$work"' EXIT
  cd "$work"
  # Its go.mod replaces modules, which 'go install' refuses of a program that is not the main module.
  go mod init build 2>/dev/null
  source=$(go mod download -json "github.com/percona/percona-server-mongodb-operator@$MONGODB_OPERATOR_VERSION" | sed -n 's/^\t"Dir": "\(.*\)",\?$/\1/p')
  [ -d "$source" ] || refuse "the module of Percona's operator $MONGODB_OPERATOR_VERSION cannot be had; its reason stands above"
  cp -r "$source" source
  chmod -R u+w source
  mkdir made
  cd source
  CGO_ENABLED=0 nice -n 5 go build -trimpath -buildvcs=false -ldflags '-s -w' -o "$work/made/operator" ./cmd/manager \
    2> >(grep -v '^go: \(downloading\|finding\)' >&2) ||
    refuse "Percona's operator $MONGODB_OPERATOR_VERSION could not be built; its reason stands above"
  cp deploy/crd.yaml "$work/made/definitions.yaml"
  cp deploy/cw-rbac.yaml "$work/made/rights.yaml"
  mkdir -p "$(dirname "$MONGODB_OPERATOR")"
  rm -rf -- "$MONGODB_OPERATOR"
  mv "$work/made" "$MONGODB_OPERATOR"
fi
echo "operators: installed" >&2
