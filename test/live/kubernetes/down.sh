#!/usr/bin/env bash
# Ends what up.sh started and removes its folder:   down.sh [--after PID] [FOLDER]
#   FOLDER        $KUBE_DIR by default; KEEP=1 keeps it, with the logs
#   --after PID   first wait until that process is gone
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
names=(watcher kwok kube-scheduler kube-controller-manager kube-apiserver etcd)
if [ "${1:-}" = --after ]; then
  since=$(born "$2" || true)
  while [ -n "$since" ] && [ "$(born "$2")" = "$since" ]; do sleep 1; done
  names=("${names[@]:1}")
  shift 2
fi
STATE=${1:-${KUBE_DIR:?give the folder that up.sh printed}}
case $STATE in */cloudserve-kubernetes.*) ;; *) refuse "not a folder of up.sh: $STATE" ;; esac
for name in "${names[@]}"; do finish "$name"; done
[ "${KEEP:-}" = 1 ] || rm -rf -- "$STATE"
