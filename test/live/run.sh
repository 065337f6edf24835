#!/usr/bin/env bash
# The tests that need real programs: installs what they need, builds, and runs them one after the other.
#   npm run test:live                    all
#   npm run test:live -- kubernetes      arguments go to jest; one that begins with the name of a folder here limits what is installed to it
# A program that cannot be had fails its tests with a sentence on how to get it; nothing is skipped.
set -euo pipefail
cd "$(dirname "$0")/../.."
names=()
for argument in "$@"; do
  name=$(basename -- "$argument" .test.ts)
  while [ ! -f "test/live/$name/install.sh" ] && [[ $name == *-* ]]; do name=${name%-*}; done
  [ ! -f "test/live/$name/install.sh" ] || names+=("$name")
done
if [ ${#names[@]} -eq 0 ]; then
  for installer in test/live/*/install.sh; do names+=("$(basename "$(dirname "$installer")")"); done
fi
npm run --silent build
failed=()
for name in "${names[@]}"; do
  echo "== $name: install" >&2
  bash "test/live/$name/install.sh" || failed+=("$name")
done
outcome=0
node_modules/.bin/jest --config test/live/jest.config.js --runInBand "$@" || outcome=$?
if [ ${#failed[@]} -gt 0 ]; then
  echo "not installed: ${failed[*]}; the reasons stand above" >&2
  exit 1
fi
exit "$outcome"
