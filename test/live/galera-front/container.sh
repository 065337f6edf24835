#!/usr/bin/env bash
# Runs the server of a member as the pod of the operator does: what a state transfer left behind goes first, and it is started again when it
# ends, unless its pod is to end.   container.sh OPTION...
while [ ! -e /run/ending ]; do
  rm -f /var/lib/mysql/wsrep_sst.pid /var/lib/mysql/sst_in_progress
  mariadbd --user=mysql "$@" >>/var/log/mariadb.log 2>&1 </dev/null &
  echo $! >/run/server
  wait $!
  sleep 0.5
done
