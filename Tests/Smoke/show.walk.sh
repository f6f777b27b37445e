#!/usr/bin/env bash
# A screen for the room beside the facilitator's own, and two participants who follow: everybody sees
# the next page at once, in every size of window and of letters, and line by line.
. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"
cd "$work"
room=$work/room

# start NAME SIZE ARGS...: a terminal of this name, with the program in it and a shell around.
start() {
  at=$1
  local size=$2
  shift 2
  mux kill-session -t "$at" 2>/dev/null || true
  mux new-session -d -s "$at" -x "${size%x*}" -y "${size#*x}" "bash --norc --noprofile"
  mux set -g status off
  mux resize-window -t "$at" -x "${size%x*}" -y "${size#*x}"
  keys "PS1='ready> '; clear" Enter
  see 'ready>'
  keys "$program $*; echo left with \$?" Enter
}
on() { at=$1; }
keys() { mux send-keys -t "$at" "$@"; }
screen() { mux capture-pane -t "$at" -p; }
go() {
  while [ $# -gt 0 ]; do
    keys "$1"
    see "$2"
    shift 2
  done
}
sheet() { printf '%s\n' 1 1 "$@" 3 quit | "$program" workshop join "$room" --linear >/dev/null; }
# shows TEXT: the room's screen, and whoever listens to it line by line.
shows() {
  on show
  see "$1"
  for _ in $(seq 400); do
    if grep -qF -- "$1" said; then return; fi
    sleep 0.05
  done
  echo "never said: $1" >&2
  cat said >&2
  exit 1
}

"$program" workshop new "$room" --title 'Leadership day' 2>/dev/null
printf '%s\n' 8 3 1 7 13 2 3 back back quit | "$program" workshop run "$room" --linear >/dev/null
mkfifo input
"$program" workshop show "$room" --linear <input >said 2>&1 &
listener=$!
exec 3>input
start show 80x24 workshop show "$room"
see 'We are here to learn'
start lead 80x24 workshop run "$room"
see 'A workshop of'

# The facilitator has buttons and the guide's words; the room has neither.
go g '▸ ◉  Prepare' Enter 'Only you see this' Enter 'You answer alone'
shows 'You answer alone'
missing 'Only you'
on lead
go Escape '▸ Who sees what' Escape '▸ ◉  Prepare' Down '▸ ○  Rate' Enter 'Open the first round'
go Enter '▸ Not yet' Down '▸ Open' Enter 'The round is open'
shows '0 have handed in'
missing 'Show the results'
start one 80x24 workshop join "$room"
see '▸ Begin'
start two 40x12 workshop join "$room"
see '▸ Begin'
sheet 5 1 1 4 4 4
shows '1 has handed in'
for answers in '5 1 1 4 4 4' '1 5 2 4 5 4' '1 5 1 4 4 5' '3 3 1 4 4 4'; do sheet $answers; done
shows '5 have handed in'

# Large for the back row, by the facilitator and on the screen itself.
on lead
go b 'small'
on show
see '██'
go b 'Please rate on your own' b '██'
on lead
go b 'large' Enter '▸ Not yet' Down '▸ Show' Enter 'Reveal'
shows 'Most divided first'
missing 'Next: Discuss'
on two
see 'Most divided first'
on lead
go Enter 'Ask'
shows '1 of 3'
for name in one two; do
  on "$name"
  see '1 of 3'
done
on lead
go d 'Start the clock' t 'Stop the clock'
shows 'Alone, in silence'
see 'left'
on one
see 'Alone, in silence'
# Somebody looks at other results, and is told that the room went on.
go r 'Most divided first'
on lead
go Escape 'Ask' Right '2 of 3'
on one
see 'The room goes on with another page'
go Escape '2 of 3'
shows '2 of 3'

# One screen for all when the other has gone, however it went.
kill -KILL "$(pgrep -nf "workshop show $room\$")"
echo quit >&3
wait "$listener"
on lead
see 'Esc all themes'
missing 'Only you see this'
start show 80x24 workshop show "$room"
see '2 of 3'
on lead
see 'Only you see this'
on show
go q 'left with 0'
on lead
see 'Esc all themes'
missing 'Only you see this'
go q 'left with 0'
for name in one two; do
  on "$name"
  go q 'left with 0'
done
"$program" workshop erase "$room" --yes 2>/dev/null
[ ! -e "$room" ] || { echo "the folder is still there" >&2; exit 1; }
