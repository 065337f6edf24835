#!/usr/bin/env bash
# Starts OpenStack's own API services on 127.0.0.1 with computes, storage and network back ends that do nothing, and prints
# what to export:   eval "$(test/live/openstack/up.sh [--hosts 12] [--state DIR] [--while PID])"
#   --hosts N     fake compute hosts, dealt out to the zones of cloud.json
#   --state DIR   keep data and logs there (default: a new temporary folder)
#   --while PID   end the lab and remove its folder when that process ends
# Exports OPENSTACK_LAB (that folder), OS_CLIENT_CONFIG_FILE and OS_CLOUD=lab (user demo; lab-admin is the administrator).
set -euo pipefail
# shellcheck source=env.sh
. "$(dirname "$0")/env.sh"
hosts=12 STATE= owner=
while [ $# -gt 0 ]; do
  case $1 in
    --hosts) hosts=$2; shift ;;
    --state) mkdir -p "$2"; STATE=$(cd "$2" && pwd); shift ;;
    --while) owner=$2; shift ;;
    *) sed -n '2,7s/^# //p' "$0" >&2; exit 2 ;;
  esac
  shift
done
refuse() {
  echo "openstack lab: $*" >&2
  exit 1
}
open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

taken=()
for entry in keystone:5000 nova:8774 cinder:8776 placement:8778 glance:9292 neutron:9696 octavia:9876; do
  if open "${entry#*:}"; then taken+=("${entry#*:} (${entry%:*})"); fi
done
if [ ${#taken[@]} -gt 0 ]; then
  hint="free them, or start the lab in a network namespace of its own"
  earlier=$(cat "$LATEST" 2>/dev/null || true)
  if [ -n "$earlier" ] && [ -e "$earlier/.openstack-lab" ]; then hint="an earlier lab may still run: end it with $LAB/down.sh $earlier"; fi
  refuse "the lab's fixed ports are in use: $(printf '%s, ' "${taken[@]}" | sed 's/, $//'); $hint"
fi
"$LAB/install.sh"

[ -n "$STATE" ] || STATE=$(mktemp -d "${TMPDIR:-/tmp}/openstack-lab.XXXXXX")
if ! [ -e "$STATE/.openstack-lab" ] && [ -n "$(ls -A "$STATE")" ]; then
  refuse "$STATE is neither empty nor a folder of this lab; give another --state"
fi
[ ${#STATE} -le 90 ] || refuse "$STATE is too long for a unix socket (90 characters at most); give a shorter --state"
touch "$STATE/.openstack-lab" # down.sh removes only a folder with this mark
echo "$STATE" >"$LATEST"
if [ -n "$owner" ]; then launch watch "$LAB/watch.sh" "$STATE" "$owner" "$(born "$owner")"; fi
started=0
give_up() {
  [ $started = 1 ] && return
  echo "openstack lab: not started; logs are kept in $STATE" >&2
  KEEP=1 "$LAB/down.sh" "$STATE"
}
trap give_up EXIT
mapfile -t ZONES < <("$PY" -c 'import json, sys; print(*json.load(open(sys.argv[1]))["zones"], sep="\n")' "$LAB/cloud.json")
# shellcheck source=config.sh
. "$LAB/config.sh"
export PYTHONPATH=$LAB/plugin PYTHONWARNINGS=ignore

answers() { # NAME PORT SECONDS
  for _ in $(seq $(($3 * 5))); do
    open "$2" && return
    running "$1" || { tail -20 "$STATE/$1.log" >&2; refuse "$1 ended while it started"; }
    sleep 0.2
  done
  refuse "$1 did not open port $2 in $3 s; see $STATE/$1.log"
}
logged() { # NAME COMMAND...
  local name=$1
  shift
  nice -n 5 "$@" >>"$STATE/$name.log" 2>&1 || { tail -5 "$STATE/$name.log" >&2; refuse "failed: $*"; }
}

# ---- database
sql() { mariadb --no-defaults -uroot -S "$SOCK" "$@"; }
data=$STATE/mysql
[ -d "$data/mysql" ] || logged mysql-install mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$data" \
  --auth-root-authentication-method=normal --skip-test-db
launch mysql /usr/sbin/mariadbd --no-defaults --user="$(id -un)" --datadir="$data" --socket="$SOCK" --pid-file="$STATE/mysqld.own.pid" \
  --skip-networking --skip-name-resolve --max-connections=600 --performance-schema=OFF --innodb-buffer-pool-size=128M \
  --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=0 --innodb-flush-method=nosync --sync-binlog=0 \
  --character-set-server=utf8mb3 --collation-server=utf8mb3_general_ci
for _ in $(seq 100); do
  sql -e 'select 1' >/dev/null 2>&1 && break
  running mysql || { tail "$STATE/mysql.log" >&2; refuse "the database ended while it started"; }
  sleep 0.2
done

databases=(keystone placement glance nova_api nova_cell0 nova_cell1 neutron cinder octavia)
keystone_manage() { logged sync-keystone "$VENV/bin/keystone-manage" --config-file "$ETC/keystone.conf" "$@"; }
nova_manage() { logged sync-nova "$VENV/bin/nova-manage" --config-file "$ETC/nova/nova.conf" "$@"; }
migrate() { # the services' own migrations, three at a time
  local name url=http://127.0.0.1:5000/v3/ first second
  for name in "${databases[@]}"; do sql -e "create database $name"; done
  (
    keystone_manage db_sync
    keystone_manage bootstrap --bootstrap-password admin --bootstrap-region-id RegionOne \
      --bootstrap-admin-url $url --bootstrap-internal-url $url --bootstrap-public-url $url
    logged sync-glance "$VENV/bin/glance-manage" --config-file "$ETC/glance/glance-api.conf" db_sync
    logged sync-cinder env OS_CINDER_DISABLE_EVENTLET_PATCHING=1 "$VENV/bin/cinder-manage" --config-file "$ETC/cinder/cinder.conf" db sync
  ) &
  first=$!
  (
    logged sync-placement "$VENV/bin/placement-manage" --config-file "$ETC/placement/placement.conf" db sync
    nova_manage api_db sync
    nova_manage cell_v2 map_cell0 --database_connection "$(db nova_cell0)"
    nova_manage cell_v2 create_cell --name cell1 --database_connection "$(db nova_cell1)" --transport-url fake:///
    nova_manage db sync
    logged sync-octavia "$VENV/bin/octavia-db-manage" --config-file "$ETC/octavia/octavia.conf" upgrade head
  ) &
  second=$!
  logged sync-neutron "$VENV/bin/neutron-db-manage" --config-file "$ETC/neutron/neutron.conf" upgrade heads
  wait $first
  wait $second
  "$PY" "$LAB/dump_databases.py" "$SOCK" "${databases[@]}" | gzip -9n >"$DATABASES.part"
  mv "$DATABASES.part" "$DATABASES"
}
if ! [ -e "$STATE/.migrated" ]; then
  for keys in fernet_setup credential_setup; do
    logged keys "$VENV/bin/keystone-manage" --config-file "$ETC/keystone.conf" $keys --keystone-user "$(id -un)" --keystone-group "$(id -gn)"
  done
  if [ -s "$DATABASES" ]; then
    zcat "$DATABASES" | sql
    for n in 0 1; do sql -e "update nova_api.cell_mappings set database_connection='$(db nova_cell$n)' where name='cell$n'"; done
    say "databases restored"
  else
    say "migrating the databases (once; kept in the cache)"
    migrate
    say "databases migrated"
  fi
  touch "$STATE/.migrated"
fi

# ---- services
export OS_KEYSTONE_CONFIG_FILES=$ETC/keystone.conf OS_PLACEMENT_CONFIG_DIR=$ETC/placement OS_GLANCE_CONFIG_DIR=$ETC/glance \
  OS_NOVA_CONFIG_DIR=$ETC/nova OS_NEUTRON_CONFIG_DIR=$ETC/neutron OS_NEUTRON_CONFIG_FILES=neutron.conf OS_NOVA_DISABLE_EVENTLET_PATCHING=true
wsgi=("$PY" -m lab_plugin.serve)
launch keystone "${wsgi[@]}" keystone.wsgi.api 5000 12 --config-file "$ETC/keystone.conf"
launch neutron "${wsgi[@]}" neutron.wsgi.api 9696 16 --config-file "$ETC/neutron/neutron.conf"
launch placement "${wsgi[@]}" placement.wsgi.api 8778 8
launch glance "${wsgi[@]}" glance.wsgi.api 9292 8 --config-file "$ETC/glance/glance-api.conf"
launch octavia "$PY" -m lab_plugin.load_balancer_service 9876 8 --config-file "$ETC/octavia/octavia.conf"
launch cinder "$PY" -m lab_plugin.volume_service 8776 12 "${ZONES[*]}" --config-file "$ETC/cinder/cinder.conf"
answers keystone 5000 60
[ -e "$STATE/.seeded" ] || logged seed "$PY" "$LAB/seed.py" identity
answers placement 8778 60
launch nova "$PY" -m lab_plugin.compute_service 8774 24 "$hosts" --config-file "$ETC/nova/nova.conf"
answers glance 9292 60
answers neutron 9696 90
answers cinder 8776 90
answers octavia 9876 90
answers nova 8774 120
say "services answer"
if ! [ -e "$STATE/.seeded" ]; then
  logged seed "$PY" "$LAB/seed.py" cloud
  touch "$STATE/.seeded"
fi
logged warm "$PY" "$LAB/warm.py"
started=1
say "ready"
echo "export OPENSTACK_LAB=$STATE OS_CLIENT_CONFIG_FILE=$STATE/clouds.yaml OS_CLOUD=lab PATH=$VENV/bin:\$PATH"
