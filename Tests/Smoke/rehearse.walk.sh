#!/usr/bin/env bash
# A rehearsal of the whole day beside the workshop it is of; sheets typed in from paper, in both faces;
# a private vote on what to talk about, on the facilitator's terminal and a participant's; and what
# each leaves in the folder.
. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"
cd "$work"

# start NAME SIZE ARGS...: a terminal of this name, with the program in it and a shell around.
start() {
  at=$1
  local size=$2
  shift 2
  mux kill-session -t "=$at" 2>/dev/null || true
  mux new-session -d -s "$at" -x "${size%x*}" -y "${size#*x}" "bash --norc --noprofile"
  mux set -g status off
  keys "PS1='ready> '; clear" Enter
  see 'ready>'
  keys "$program $*; echo left with \$?" Enter
}
on() { at=$1; }
keys() { mux send-keys -t "$at:" "$@"; }
text() { mux send-keys -t "$at:" -l "$1"; }
screen() { mux capture-pane -t "$at:" -p; }
# go KEY TEXT ...: presses a key and waits for what it shows, in turn.
go() {
  while [ $# -gt 0 ]; do
    keys "$1"
    see "$2"
    shift 2
  done
}
says() { grep -qF -- "$1" "$2" || { echo "no \"$1\" in $2:" >&2; cat "$2" >&2; exit 1; }; }
lacks() { ! grep -qF -- "$1" "$2" || { echo "\"$1\" is in $2" >&2; exit 1; }; }
code() { screen | grep -oE '\b[a-z]+-[a-z]+-[a-z]+\b' | head -1; }
# ends CODE ARGS...: the program without a terminal; keeps what it said in out and err.
ends() {
  local wanted=$1 code=0
  shift
  "$program" "$@" <"${input:-/dev/null}" >out 2>err || code=$?
  same "exit code of shoal $*" "$code" "$wanted"
}
lead() { printf '%s\n' "$@" quit | "$program" workshop run "$room" --linear >out; }

# A workshop of two themes and nine people, in which the room chooses.
room=$work/day
ends 0 workshop new "$room" --title 'Leadership day'
lead 8 3 1 7 13 2 3 back 2 9 12
says 'Who chooses topics: the room' out

# Rehearsed in a copy: the workshop is as it was, byte for byte.
before=$(cat "$room/workshop.jsonl" | cksum)
start lead 80x24 workshop rehearse "$room"
see 'Rehearsal: Leadership day'
same 'the workshop is as it was' "$(cat "$room/workshop.jsonl" | cksum)" "$before"
go Down '▸ ○  Rate' Enter '▸ Open the first round' Enter '▸ Not yet' Down '▸ Open the round'
go Enter '8 of 9 have handed in'
see 'Rehearsal: Leadership day'
go Enter '▸ Not yet' Down '▸ Show' Enter 'Most divided first'
see 'Rehearsal'
go Enter 'How often do we' d 'Start the clock'
go Down 'What have you seen or heard' Down 'What makes this easy here' Down 'What is one thing'
go Enter 'Esc done'
text 'We will ask them first.'
go Escape '▸ One change' Down '▸ [ ]' Down '▸ Make an action' Enter '▸ We will'
see 'ask them first'
mux resize-window -t "lead:" -x 40 -y 12
see 'Rehearsal'
mux resize-window -t "lead:" -x 80 -y 24
go Escape '▸ Make an action' Escape 'How often do we' Escape 'Reveal' Escape '▸ ◉  Reveal'
go Down '▸ ○  Discuss' Enter '▸ Let the room choose' Enter '▸ Open the vote' Enter '▸ Not yet'
go Down '▸ Open the vote' Enter '8 of 9 have handed in'
missing 'dots of'

# A participant takes part in the vote of the rehearsal, and is told that it is one.
start one 80x24 workshop join "$room-rehearsal"
see '▸ Place my dots'
see 'Rehearsal'
go Enter 'Your code, to come back'
mine=$(code)
go Space '2 dots left' Down '▸ [ ]' Space '1 dot left'
mux resize-window -t "one:" -x 40 -y 12
see 'Rehearsal'
mux resize-window -t "one:" -x 80 -y 24
go G '▸ Withdraw' Up '▸ Hand my dots in' Enter 'Thank you'
on lead
see '9 of 9 have handed in'
ls "$room-rehearsal" | grep -q vote-1.box || { echo 'the vote has no box' >&2; exit 1; }
go Enter '▸ Not yet' Down '▸ Show' Enter 'dots of 9 people'
on one
see 'What the room chose'
go q 'left with 0'
on lead
ls "$room-rehearsal" >files
lacks vote-1.box files
for file in "$room-rehearsal"/*; do lacks "$mine" "$file"; done
says '"rehearsal": true' "$room-rehearsal/vote-1.tally.json"
says '"rehearsal": true' "$room-rehearsal/round-1.tally.json"

# The second round, and what is written out.
go Escape 'Discuss' Escape '▸' Escape 'You are at the start'
keys g
go Down '▸' Down '▸' Down '▸' Down '▸ ○  Rate again' Enter '▸ Open the second round'
go Enter '▸ Not yet' Down '▸ Open' Enter '8 of 9 have handed in'
go Enter '▸ Not yet' Down '▸ Show' Enter 'second round'
go Enter 'Since the first round' q 'left with 0'
for format in markdown html json; do
  ends 0 workshop summary "$room-rehearsal" --format $format
  says 'Rehearsal: Leadership day' out
done
ends 73 workshop rehearse "$room"
says "shoal workshop erase $room-rehearsal" err
ends 0 workshop rehearse "$room" --copy "$work/other" --people 30 --seed 7
ends 64 workshop rehearse "$room" --people 0
ends 66 workshop rehearse "$work/nowhere"
same 'the workshop is as it was' "$(cat "$room/workshop.jsonl" | cksum)" "$before"
for copy in "$room-rehearsal" "$work/other"; do
  ends 0 workshop erase "$copy" --yes
  [ ! -e "$copy" ] || { echo "$copy is still there" >&2; exit 1; }
done

# Paper: nine sheets as rows, in both faces; a row of another length is no sheet.
lead 2 1 2
start lead 80x24 workshop run "$room"
see 'Type paper sheets in'
go Down '▸ Pass' Down '▸ Type paper' Enter 'Sheet 1: type its 6 marks'
text 12345
go Enter 'That is 5 marks, and the sheet has 6'
text 0
go Enter 'Compare it with the paper' Enter '1 of 9 are in'
for sheet in 2 3 4; do
  text "1 2 - $sheet 5 0"
  go Enter 'Compare it with the paper' Enter "$sheet of 9 are in"
done
keys Escape
go Down '▸ Take the last one back' Enter '3 of 9 are in'
go Down '▸ Take the last one back' Down '▸ All sheets are typed in' Enter '3 of 9 have handed in'
missing '1 2 -'
go q 'left with 0'
printf '%s\n' 1 555555 1 111111 1 33333 1 333333 1 222222 1 back quit |
  "$program" workshop paper "$room" --linear >out
says 'That is 5 marks' out
says ': 5, 5, 5.' out
says '7 of 9 are in' out
lead 1 2
says 'Most divided first' out
ends 0 verify "$room/workshop.jsonl"

# The real vote, line by line; too few for totals, and then ended: nothing of it is left.
lead back 4 1 1 2
says 'The vote is open' out
printf '%s\n' 1 1 2 3 quit | "$program" workshop join "$room" --linear >out
says 'Hand my dots in' out
says 'Thank you' out
lead 1 1
says '1 of at least 5' out
says 'Nothing can be shown of fewer than 5' out
lead 1 3 2
ls -A "$room" >files
lacks vote files
ends 0 workshop erase "$room" --yes
[ ! -e "$room" ]
