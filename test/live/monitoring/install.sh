#!/usr/bin/env bash
# Installs what the test of the monitoring needs and does not find: amtool, which is built from its Go module into the cache, and
# promtool.   install.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=env.sh
. "$here/env.sh"
refuse() {
  echo "monitoring: $*" >&2
  exit 1
}

bash "$here/../prometheus/install.sh"
if ! [ -x "$AMTOOL" ]; then
  command -v go >/dev/null || refuse "amtool is missing and there is no go to build it; install Go 1.21 or newer from https://go.dev/dl/ and run this again"
  echo "monitoring: building amtool $AMTOOL_VERSION (a minute or two)" >&2
  work=$(mktemp -d)
  trap 'rm -rf -- "$work"' EXIT
  GOBIN=$work CGO_ENABLED=0 nice -n 5 go install -trimpath -ldflags '-s -w' "github.com/prometheus/alertmanager/cmd/amtool@$AMTOOL_VERSION" 2> >(grep -v '^go: \(downloading\|finding\)' >&2) ||
    refuse "amtool $AMTOOL_VERSION could not be built; its reason stands above"
  mkdir -p "$(dirname "$AMTOOL")"
  mv "$work/amtool" "$AMTOOL"
fi
echo "monitoring: installed" >&2
