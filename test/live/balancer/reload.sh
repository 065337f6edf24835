#!/usr/bin/env bash
# Does for a machine without systemd what `systemctl reload-or-restart` does by Debian's units.   reload.sh haproxy|keepalived
set -euo pipefail
pid=$(cat "/run/$1.pid" 2>/dev/null || true)
if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
  case $1 in
    haproxy) kill -USR2 "$pid" ;;
    keepalived) kill -HUP "$pid" ;;
  esac
  exit
fi
case $1 in
  haproxy) setsid haproxy -W -f /etc/haproxy/haproxy.cfg -p /run/haproxy.pid >>/run/haproxy.log 2>&1 </dev/null & ;;
  keepalived) setsid keepalived --dont-fork --log-console -p /run/keepalived.pid >>/run/keepalived.log 2>&1 </dev/null & ;;
esac
