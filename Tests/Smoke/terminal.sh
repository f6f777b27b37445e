# Sourced by the walks: a real terminal (tmux) with the real program in it.
set -euo pipefail
program=$1
work=$(mktemp -d)
socket=shoal-smoke-$$
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config LC_ALL=C.UTF-8
unset NO_COLOR ACCESSIBLE VISUAL EDITOR TMUX || true

mux() { tmux -L "$socket" -f /dev/null "$@"; }
trap 'mux kill-server 2>/dev/null || true; rm -rf "$work"' EXIT

# open WIDTHxHEIGHT ARGS...: starts the program in a new terminal with a shell around it.
open() {
  local size=$1
  shift
  mux kill-server 2>/dev/null || true
  sleep 0.1
  mux new-session -d -x "${size%x*}" -y "${size#*x}" "bash --norc --noprofile"
  mux send-keys "PS1='ready> '; clear" Enter
  see 'ready>'
  mux send-keys "$program $*; echo left with \$?" Enter
}
keys() { mux send-keys "$@"; }
# Typed as a person does: letter by letter.
text() { mux send-keys -l "$1"; }
# Enter, pressed so long after the last that it is none held down.
enter_anew() {
  sleep 0.8
  keys Enter
}
screen() { mux capture-pane -p; }
state() { mux display-message -p "$1"; }

# see TEXT: waits until the screen shows it; long enough for a slow machine.
see() {
  for _ in $(seq 400); do
    if screen | grep -qF -- "$1"; then return; fi
    sleep 0.05
  done
  echo "The screen never showed: $1" >&2
  screen >&2
  exit 1
}
# missing TEXT: fails when the screen shows it.
missing() {
  if screen | grep -qF -- "$1"; then
    echo "The screen shows what it should not: $1" >&2
    screen >&2
    exit 1
  fi
}
# same WHAT A B: fails unless both are equal.
same() {
  if [ "$2" != "$3" ]; then
    echo "$1: expected \"$3\", found \"$2\"" >&2
    exit 1
  fi
}
pid() { pgrep -nf "^$program"; }
