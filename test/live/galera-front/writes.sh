#!/usr/bin/env bash
# Writes one row after the other in one session, and begins another session when that one ends. What is acknowledged is a line of the log:
# key, member, milliseconds.   writes.sh NAME LOG OPTION...
name=$1
log=$2
shift 2
statements() {
  while sleep 0.02; do
    local key=$name-$EPOCHREALTIME
    echo "INSERT INTO log (id) VALUES ('$key'); SELECT '$key', @@wsrep_node_name, ROUND(UNIX_TIMESTAMP(NOW(3)) * 1000);"
  done
}
while :; do
  statements 2>/dev/null | mariadb "$@" --batch --skip-column-names --unbuffered --connect-timeout=5 exam >>"$log" 2>>"$log.errors"
  sleep 0.1
done
