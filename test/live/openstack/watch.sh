#!/usr/bin/env bash
# Ends a lab when the process that it is for has ended:   watch.sh DIR PID START   (START tells the process from a later one of that number)
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
while [ -n "$3" ] && [ "$(born "$2")" = "$3" ]; do
  [ -e "$1/.openstack-lab" ] || exit 0
  sleep 1
done
rm -f "$1/watch.pid" # else down.sh would end this script
"$LAB/down.sh" "$1"
