#!/usr/bin/env bash
# Plans every stack and changes nothing. Exits with 0 where all is as the program says, with 2 where something drifted, with 1 where a plan failed.
#   plan.sh [folder of the program]
set -euo pipefail

project=${1:-$(cd "$(dirname "$0")/../.." && pwd)}
terraform=${TERRAFORM_BINARY_NAME:-terraform}
stacks=(chula-network chula-home chula-large chula-small)

cd "$project"
[ -d cdktf.out/stacks ] || npx cdktf synth
drifted=() failed=()
for stack in "${stacks[@]}"; do
  folder=cdktf.out/stacks/$stack
  status=0
  "$terraform" -chdir="$folder" init -input=false -no-color >/dev/null || status=1
  if [ $status -eq 0 ]; then
    "$terraform" -chdir="$folder" plan -input=false -no-color -lock=false -detailed-exitcode || status=$?
  fi
  case $status in
  0) ;;
  2) drifted+=("$stack") ;;
  *) failed+=("$stack") ;;
  esac
done
[ ${#drifted[@]} -eq 0 ] || echo "drifted: ${drifted[*]}" >&2
if [ ${#failed[@]} -gt 0 ]; then
  echo "failed: ${failed[*]}" >&2
  exit 1
fi
[ ${#drifted[@]} -eq 0 ] || exit 2
