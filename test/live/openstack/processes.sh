# shellcheck shell=bash
# Starts and ends processes by number; sourced. $STATE is the folder of their logs and pid files.

# Start time of a process: a number that has gone to another process is never ended.
born() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# launch NAME COMMAND...: runs it in the background, in a session of its own
launch() {
  local name=$1
  shift
  setsid nice -n 5 "$@" >>"$STATE/$name.log" 2>&1 </dev/null &
  echo "$! $(born $!)" >"$STATE/$name.pid"
}

# running NAME: is it still the process that was launched?
running() {
  local pid since
  [ -s "$STATE/$1.pid" ] || return 1
  read -r pid since <"$STATE/$1.pid"
  [ -n "$since" ] && [ "$(born "$pid")" = "$since" ]
}

# gone NAME SECONDS: waits until it has ended
gone() {
  for _ in $(seq $(($2 * 10))); do
    running "$1" || return 0
    sleep 0.1
  done
  return 1
}

# finish NAME: ends it with TERM, after 15 s with KILL, and waits
finish() {
  local pid
  running "$1" || return 0
  read -r pid _ <"$STATE/$1.pid"
  kill "$pid" 2>/dev/null || true
  gone "$1" 15 && return
  kill -9 "$pid" 2>/dev/null || true
  gone "$1" 5
}
