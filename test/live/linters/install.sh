#!/usr/bin/env bash
# Puts the linters of manifests into the cache, only those that are missing:   install.sh
# kubeconform and kube-score are built from their Go modules; checkov and the schemas of Kubernetes' own kinds come from PyPI.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=env.sh
. "$here/env.sh"
refuse() {
  echo "linters: $*" >&2
  exit 1
}

mkdir -p "$CACHE"
exec 9>"$CACHE/install.lock"
flock 9
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# go_program TARGET PACKAGE@VERSION
go_program() {
  [ ! -x "$1" ] || return 0
  command -v go >/dev/null || refuse "$(basename "$1") is missing and there is no go to build it; install Go 1.21 or newer from https://go.dev/dl/ and run this again"
  echo "linters: building $2" >&2
  GOBIN=$work CGO_ENABLED=0 nice -n 5 go install -trimpath -ldflags '-s -w' "$2" 2> >(grep -v '^go: \(downloading\|finding\)' >&2) ||
    refuse "$2 could not be built; its reason stands above"
  mv "$work/$(basename "${2%@*}")" "$1"
}
go_program "$KUBECONFORM" "github.com/yannh/kubeconform/cmd/kubeconform@$KUBECONFORM_VERSION"
go_program "$KUBE_SCORE" "github.com/zegl/kube-score/cmd/kube-score@$KUBE_SCORE_VERSION"
if ! [ -e "$VENV/complete" ]; then
  command -v python3 >/dev/null || refuse "checkov is missing and there is no python3 to run it; install Python 3.9 or newer with venv and run this again"
  echo "linters: installing checkov $CHECKOV_VERSION and schemas $SCHEMAS_VERSION (a few minutes)" >&2
  rm -rf -- "$VENV"
  if ! python3 -m venv "$VENV" ||
    ! nice -n 5 "$VENV/bin/pip" install --quiet --disable-pip-version-check "checkov==$CHECKOV_VERSION" "kubernetes-validate==$SCHEMAS_VERSION"; then
    rm -rf -- "$VENV"
    refuse "checkov $CHECKOV_VERSION could not be installed; its reason stands above"
  fi
  touch "$VENV/complete"
fi
echo "linters: installed" >&2
