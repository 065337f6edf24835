# shellcheck shell=bash
# Starting and ending processes by number; sourced by scripts that set STATE, the folder of their logs and pid files.

# born PID: its start time, by which a number that has gone to another process is told apart; nothing if it has ended
born() { sed -n 's/.*) //; /^Z/!p' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# launch NAME COMMAND...: runs the command in the background, in a session of its own
launch() {
  local name=$1
  shift
  setsid nice -n 5 "$@" >>"$STATE/$name.log" 2>&1 </dev/null &
  echo "$! $(born $!)" >"$STATE/$name.pid"
}

# running NAME: whether it is still the process that was launched
running() {
  local pid since
  [ -s "$STATE/$1.pid" ] || return 1
  read -r pid since <"$STATE/$1.pid"
  [ -n "$since" ] && [ "$(born "$pid")" = "$since" ]
}

# finish NAME: ends it at once, for nothing of its state is kept, and waits until it is gone
finish() {
  local pid
  running "$1" || return 0
  read -r pid _ <"$STATE/$1.pid"
  kill -9 "$pid" 2>/dev/null || true
  while running "$1"; do sleep 0.1; done
}
