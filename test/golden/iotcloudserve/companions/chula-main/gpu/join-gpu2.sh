#!/usr/bin/env bash
# Joins gpu2 (10.20.200.12) to cluster chula-main as a node of its pool gpu; a second run does nothing. Run it there as root, with
#   RANCHER_TOKEN: terraform output -raw chula-main-registration-token, in the folder of stack chula-rancher-api
#   RANCHER_CA_CHECKSUM: terraform output -raw chula-main-ca-checksum, likewise; empty where it says nothing
# The ports that gpu2 lets in and reaches stand in ports.md.
set -euo pipefail

export RANCHER_TOKEN="${RANCHER_TOKEN?must be given, see the beginning of this script}"
export RANCHER_CA_CHECKSUM="${RANCHER_CA_CHECKSUM?must be given, see the beginning of this script}"
export RANCHER_URL='https://rancher.iotcloudserve.net'
export CLOUDSERVE_METADATA_URL='none'
export RANCHER_ROLES='worker'
export RANCHER_LABELS='cloudserve/pool=gpu,nvidia.com/gpu=present,topology.kubernetes.io/region=asia-southeast1'
export RANCHER_TAINTS='nvidia.com/gpu=present:NoSchedule'
export RANCHER_NODE_NAME='gpu2'
export RANCHER_ADDRESS='10.20.200.12'

# What the kubelet expects of the kernel.
sysctl_file=${CLOUDSERVE_ETC:-/etc}/sysctl.d/60-cloudserve.conf
cat >"$sysctl_file" <<'PARAMETERS'
fs.inotify.max_user_instances = 8192
fs.inotify.max_user_watches = 524288
kernel.panic = 10
kernel.panic_on_oops = 1
net.ipv4.ip_forward = 1
net.ipv4.neigh.default.gc_thresh1 = 4096
net.ipv4.neigh.default.gc_thresh2 = 8192
net.ipv4.neigh.default.gc_thresh3 = 16384
vm.overcommit_memory = 1
vm.panic_on_oom = 0
PARAMETERS
sysctl --quiet --load="$sysctl_file"

# Its certificates are renewed when it starts and they are near their end.
unit_folder=${CLOUDSERVE_ETC:-/etc}/systemd/system
mkdir -p "$unit_folder"
cat >"$unit_folder/cloudserve-renew.service" <<'UNIT'
[Unit]
Description=The node is restarted to renew its certificates

[Service]
Type=oneshot
ExecStart=/usr/bin/systemctl try-restart rke2-agent.service
UNIT
cat >"$unit_folder/cloudserve-renew.timer" <<'UNIT'
[Unit]
Description=Once a month, on a day and at an hour of its own, the node renews its certificates

[Timer]
OnCalendar=*-*-01 03:00
RandomizedDelaySec=25d
FixedRandomDelay=true

[Install]
WantedBy=timers.target
UNIT
systemctl daemon-reload
systemctl enable --quiet --now --no-block cloudserve-renew.timer

# Joins this machine to its cluster by the installer that Rancher gives out, once: where the agent is installed and has its connection,
# nothing is done. What it needs comes by the environment:
#   RANCHER_URL              where Rancher is: https://rancher.example.org
#   RANCHER_TOKEN            registration token of the cluster
#   RANCHER_CA_CHECKSUM      SHA-256 of what Rancher has at /cacerts; empty where the system's own authorities vouch for it
#   RANCHER_ROLES            with commas, of etcd, control-plane and worker
#   RANCHER_LABELS           with commas, beside zone and region; RANCHER_TAINTS likewise
#   RANCHER_NODE_NAME        the host name when left out
#   RANCHER_ETCD_FOLDER      where etcd has its data, on a node that has etcd
#   RANCHER_ADDRESS          address on the cluster's network; the metadata service says it when left out
#   CLOUDSERVE_METADATA_URL  `none` where there is no metadata service
# Ends with 2 for wrong settings, 3 when something cannot be had, 4 when Rancher's authority is another one, 5 when its installer fails.
set -euo pipefail

url=${RANCHER_URL:-} token=${RANCHER_TOKEN:-} checksum=${RANCHER_CA_CHECKSUM:-} roles=${RANCHER_ROLES:-}
name=${RANCHER_NODE_NAME:-$(hostname)}
address=${RANCHER_ADDRESS:-}
metadata_url=${CLOUDSERVE_METADATA_URL:-http://169.254.169.254/openstack/latest/meta_data.json}
connection=${CATTLE_AGENT_VAR_DIR:-/var/lib/rancher/agent}/rancher2_connection_info.json
attempts=${RANCHER_ATTEMPTS:-60}
pause=${RANCHER_PAUSE:-10}
limit=${RANCHER_LIMIT:-1800}

say() { echo "rancher-join: $*" >&2; }
fail() {
  say "${*:2}"
  exit "$1"
}

has_joined() { [ -s "$connection" ] && systemctl is-enabled --quiet rancher-system-agent.service; }

# Fetches a file, however long Rancher takes to come: fetch URL FILE [option of curl ...]
fetch() {
  local attempt said
  for ((attempt = 1; ; attempt++)); do
    if said=$(curl --fail --silent --show-error --proto '=http,https' --connect-timeout 10 --max-time 60 "${@:3}" \
      --output "$2" -- "$1" 2>&1); then
      return 0
    fi
    if ((attempt >= attempts)); then
      fail 3 "$1 cannot be had after $attempts attempts: $said"
    fi
    say "attempt $attempt of $attempts failed, the next one in $pause s: $said"
    sleep "$pause"
  done
}

# The installer splits its arguments at blanks and fills in patterns.
add() {
  local word
  for word in "$@"; do
    [[ $word =~ ^[A-Za-z0-9._:/@,=+-]+$ ]] || fail 2 "the installer takes no such argument: '$word'"
  done
  arguments+=("$@")
}

# A machine that was made anew on the volume of an old one is a new member of etcd, which takes no member's data but its own.
set_aside() {
  local folder=$1 n=1
  [ -d "$folder/etcd/member" ] || return 0
  while [ -e "$folder/etcd-old-$n" ]; do n=$((n + 1)); done
  mv "$folder/etcd" "$folder/etcd-old-$n"
  say "the data of etcd are those of another machine; they are kept in $folder/etcd-old-$n"
}

if has_joined; then
  say 'joined already'
  exit 0
fi
command -v curl >/dev/null || fail 2 'curl is missing; install it'
[[ $url =~ ^https?://[^/[:space:]]+$ ]] || fail 2 "RANCHER_URL is scheme and host, got '$url'"
[ -n "$token" ] || fail 2 'RANCHER_TOKEN is the registration token of the cluster, got none'
[[ $checksum =~ ^([0-9a-f]{64})?$ ]] || fail 2 "RANCHER_CA_CHECKSUM has 64 hexadecimal digits in lower case, got '$checksum'"

arguments=()
add --server "$url" --node-name "$name" --label cattle.io/os=linux
[ -z "$checksum" ] || add --ca-checksum "$checksum"
IFS=, read -ra listed <<<"$roles"
[ ${#listed[@]} -gt 0 ] || fail 2 'RANCHER_ROLES names a role or more, got none'
for role in "${listed[@]}"; do
  case $role in
    etcd | worker) add "--$role" ;;
    control-plane) add --controlplane ;;
    *) fail 2 "a role is etcd, control-plane or worker, got '$role' in RANCHER_ROLES" ;;
  esac
done
IFS=, read -ra listed <<<"${RANCHER_LABELS:-}"
for label in "${listed[@]}"; do add --label "$label"; done
IFS=, read -ra listed <<<"${RANCHER_TAINTS:-}"
for taint in "${listed[@]}"; do add --taint "$taint"; done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ "$metadata_url" != none ]; then
  fetch "$metadata_url" "$work/metadata" --noproxy '*'
  zone=$(jq --raw-output '.availability_zone // empty' "$work/metadata")
  region=$(jq --raw-output '.meta.region // empty' "$work/metadata")
  [ -z "$zone" ] || add --label "topology.kubernetes.io/zone=$zone"
  [ -z "$region" ] || add --label "topology.kubernetes.io/region=$region"
  if [ -z "$address" ]; then
    fetch "${metadata_url%/openstack/*}/latest/meta-data/local-ipv4" "$work/address" --noproxy '*'
    address=$(<"$work/address")
  fi
fi
[ -z "$address" ] || add --internal-address "$address"

trusted=()
if [ -n "$checksum" ]; then
  fetch "$url/cacerts" "$work/authority" --insecure
  got=$(sha256sum "$work/authority")
  [ "${got:0:64}" = "$checksum" ] ||
    fail 4 "$url/cacerts has the checksum ${got:0:64}, not $checksum: whoever answers there is not the Rancher that is meant; nothing was run"
  trusted=(--cacert "$work/authority")
fi
fetch "$url/system-agent-install.sh" "$work/install" "${trusted[@]}"
if [ -n "${RANCHER_ETCD_FOLDER:-}" ] && [ ! -s "$connection" ]; then
  set_aside "$RANCHER_ETCD_FOLDER"
fi
# By the environment, which is for root alone, and not by an argument, which is for everybody.
CATTLE_TOKEN=$token timeout "$limit" sh "$work/install" "${arguments[@]}" >&2 || fail 5 'the installer of Rancher failed; its own words stand above'
has_joined || fail 5 "the installer of Rancher left no connection in $connection"
say "$name has joined at $url"
