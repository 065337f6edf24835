#!/usr/bin/env bash
# Starts a throw-away Kubernetes control plane on free loopback ports and prints what to export:
#   eval "$(test/live/kubernetes/up.sh [--nodes N] [--while PID] [--folder FOLDER])"
#   --nodes N         N fake nodes (none), on which pods are scheduled and turn Running without running anything
#   --while PID       end by itself when this process is gone
#   --folder FOLDER   the folder to make and work in, called cloudserve-kubernetes.SOMETHING (one in TMPDIR)
# Exports KUBE_DIR (logs, pid files) and KUBECONFIG (an administrator's). End it with down.sh.
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
nodes=0 owner='' KUBE_DIR=''
while [ $# -gt 0 ]; do
  case $1 in
    --nodes) nodes=$2 ;;
    --while) owner=$2 ;;
    --folder) KUBE_DIR=$2 ;;
    *)
      sed -n '2,7s/^# //p' "$0" >&2
      exit 2
      ;;
  esac
  shift 2
done
needed "$ETCD" "${KUBERNETES_PROGRAMS[@]/#/$KUBERNETES_BIN/}" "$KWOK"

if [ -n "$KUBE_DIR" ]; then
  mkdir -m 700 -- "$KUBE_DIR"
else
  KUBE_DIR=$(mktemp -d "${TMPDIR:-/tmp}/cloudserve-kubernetes.XXXXXX")
fi
STATE=$KUBE_DIR
started=
give_up() {
  [ -n "$started" ] || {
    echo "kubernetes: not started; the logs are in $KUBE_DIR" >&2
    KEEP=1 "$HERE/down.sh" "$KUBE_DIR"
  }
}
trap give_up EXIT
cd "$KUBE_DIR"
read -r etcd_port peer_port api_port < <(node "$HERE/prepare.mjs")
etcd_url=http://127.0.0.1:$etcd_port peer_url=http://127.0.0.1:$peer_port

launch etcd "$ETCD" --name live --data-dir etcd --unsafe-no-fsync --listen-client-urls "$etcd_url" --advertise-client-urls "$etcd_url" \
  --listen-peer-urls "$peer_url" --initial-advertise-peer-urls "$peer_url" --initial-cluster "live=$peer_url"
# Debian's etcd has no progress of watches, so that clients of a WatchList would begin again and again.
launch kube-apiserver "$KUBERNETES_BIN/kube-apiserver" --etcd-servers="$etcd_url" --bind-address=127.0.0.1 --advertise-address=127.0.0.1 \
  --secure-port="$api_port" --cert-dir=. --endpoint-reconciler-type=none --service-cluster-ip-range=10.96.0.0/16 \
  --token-auth-file=tokens.csv --authorization-mode=RBAC --anonymous-auth=false --allow-privileged=true \
  --service-account-issuer=https://kubernetes.default.svc --service-account-key-file=sa.pub --service-account-signing-key-file=sa.key \
  --feature-gates=WatchList=false --profiling=false --v=1
node "$HERE/ready.mjs" "$nodes" kube-apiserver.pid || {
  tail -n 5 etcd.log kube-apiserver.log >&2
  exit 1
}
client=(--kubeconfig=kubeconfig --authentication-kubeconfig=kubeconfig --authorization-kubeconfig=kubeconfig --bind-address=127.0.0.1
  --secure-port=0 --leader-elect=false)
launch kube-controller-manager "$KUBERNETES_BIN/kube-controller-manager" "${client[@]}" --cert-dir=. --root-ca-file=apiserver.crt \
  --service-account-private-key-file=sa.key --pvclaimbinder-sync-period=1s
if [ "$nodes" -gt 0 ]; then
  launch kube-scheduler "$KUBERNETES_BIN/kube-scheduler" "${client[@]}"
  launch kwok "$KWOK" --kubeconfig=kubeconfig --manage-all-nodes=true --cidr=10.244.0.0/16 --node-ip=127.0.0.1 \
    --node-lease-duration-seconds=40 --server-address=127.0.0.1:0
fi
[ -z "$owner" ] || launch watcher "$HERE/down.sh" --after "$owner" "$KUBE_DIR"
started=1
printf 'export KUBE_DIR=%q KUBECONFIG=%q\n' "$KUBE_DIR" "$KUBE_DIR/kubeconfig"
