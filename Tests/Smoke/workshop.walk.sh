#!/usr/bin/env bash
# A whole workshop on three terminals, from its plan to its erasure, in small windows too; what is
# said when something is not as it should be; and nothing of anybody in a terminal's scrollback.
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
# on NAME: what follows is about this terminal.
on() { at=$1; }
keys() { mux send-keys -t "$at" "$@"; }
text() { mux send-keys -t "$at" -l "$1"; }
screen() { mux capture-pane -t "$at" -p; }
everything() { mux capture-pane -t "$at" -p -S -; }
size() { mux resize-window -t "$at" -x "${1%x*}" -y "${1#*x}"; }
# go KEY TEXT ...: presses a key and waits for what it shows, in turn.
go() {
  while [ $# -gt 0 ]; do
    keys "$1"
    see "$2"
    shift 2
  done
}
# ends CODE ARGS...: the program without a terminal; keeps what it said in out and err.
ends() {
  local wanted=$1 code=0
  shift
  "$program" "$@" <"${input:-/dev/null}" >out 2>err || code=$?
  same "exit code of shoal $*" "$code" "$wanted"
}
says() { grep -qF -- "$1" "$2" || { echo "no \"$1\" in $2:" >&2; cat "$2" >&2; exit 1; }; }
code() { screen | grep -oE '\b[a-z]+-[a-z]+-[a-z]+\b' | head -1; }
# sheet LINES...: somebody takes part line by line.
sheet() { printf '%s\n' "$@" | "$program" workshop join "$room" --linear >sheet; }

# Made, and planned.
start lead 80x24 workshop new "$room" --title "'Leadership day'"
see 'The plan'
go Down '▸ People' Enter 'Esc done'
text 5
go Escape '5 people will see' Down '▸ Themes' Enter '15 of 15' Up '▸ Values' Enter '10 of 15'
keys Down Down Down Down Down Down
go Enter '5 of 15'
keys Down Down Down Down Down Down
go Enter '0 of 15'
keys g Down
go Space '1 of 15' Down '▸ [ ]  Humility' Space '2 of 15' Escape '6 statements' q 'left with 0'
same 'the folder is private' "$(stat -c %a "$room")" 700
same 'the journal is private' "$(stat -c %a "$room/workshop.jsonl")" 600
ends 73 workshop new "$room" --title Again
ends 64 workshop new "$work/other" --title ' '
ends 0 workshop print "$room" guide -o guide.md
says 'Leadership day' guide.md
ends 73 workshop print "$room" guide -o guide.md
ends 0 workshop print "$room" sheets --copies 2
says 'what we might be missing' out
ends 0 workshop print "$room" actions
ends 0 workshop summary "$room"
says 'No round has been shown yet' out

# Without a terminal, in the wrong place, with another pack.
ends 69 workshop run "$room"
says '--linear' err
ends 69 workshop join "$room"
says '--linear' err
for command in run join summary erase; do
  ends 66 workshop $command "$work/nowhere" --linear
  says "$work/nowhere" err
done
mkdir -p empty own/themes
ends 66 workshop join empty --linear
cat >own/pack.toml <<'TOML'
format = 1
id = "own"
title = "Own"
version = "1"
language = "en-GB"
[stem]
me = "How often did you"
us = "How often do we"
[scale]
no-chance = "None"
[[scale.point]]
value = 1
label = "Never"
[[scale.point]]
value = 2
label = "Always"
[[importance.point]]
value = 1
label = "Not"
[[importance.point]]
value = 2
label = "Very"
[[area]]
id = "trust"
title = "Trust"
about = "All."
themes = ["word"]
TOML
printf '%s\n' 'id = "word"' 'title = "Your word"' 'definition = "Keeping it."' 'why = "It counts."' \
  '[[statement]]' 'id = "word-1"' 'me = "keep it?"' 'us = "keep it?"' >own/themes/word.toml
for command in run join summary; do
  ends 65 workshop $command "$room" --pack own --linear
  says 'This workshop uses the pack "core"' err
done

# Prepare, and somebody who is early.
start lead 80x24 workshop run "$room"
see '▸ ◉  Prepare'
go Enter '▸ Who sees what' t '9:5' Enter 'You answer alone' Escape '▸ Who sees what'
start one 80x24 workshop join "$room"
see 'The facilitator has not opened the rating yet'
on lead
ends 75 workshop run "$room" --linear
says 'This workshop is open on another screen' err
says "pid $(pgrep -nf "workshop run $room\$")" err
ends 75 workshop erase "$room" --yes
go Down 'Next: Rate' Enter 'Open the first round' Enter '▸ Not yet' Down '▸ Open the round'
go Enter '0 of 5 have handed in'
on one
see '▸ Begin'

# Rated on two terminals, whose windows change; counts, and nothing else, for the facilitator.
go Enter 'You answer alone' Enter 'Your code is'
first=$(code)
go 4 '2 of 6'
on lead
see 'One more begun'
start two 40x12 workshop join "$room"
see '▸ Begin'
keys Enter
see 'You answer alone'
go G 'begin' Enter 'Your code'
second=$(code)
go 1 'say so when one'
size 20x5
see '40x12 or larger'
size 200x60
see '2 of 6'
size 40x12
go 1 'ask what' 1 'what we might be' 1 'tell each other that' 1 'let a smaller' 2 'Hand my'
go G 'Withdraw' Up '▸ Hand my sheet in' Enter 'Thank you'
on lead
see '1 of 5 have handed in'
missing "$first"
missing "$second"
on one
go 5 '3 of 6' 4 '4 of 6' 5 '5 of 6' 4 '6 of 6' 5 '▸ Hand my sheet in' q 'not handed in yet'
go q 'left with 0'

# Back by the code; withdrawn by another, who begins again.
start one 80x24 workshop join "$room"
go Down '▸ I have a code' Enter 'such as' Enter 'Esc done'
text wren-wren-wren
go Enter '▸ Find my sheet' Enter 'There is no sheet with the code wren-wren-wren'
keys Up
sleep 1.1
go Enter 'Esc done'
keys C-u
text "$(echo "$first" | tr 'a-z-' 'A-Z ')"
go Enter '▸ Find my sheet' Enter '6 of 6'
go Enter 'Thank you'
on two
go G '▸ Withdraw' Enter '▸ Not yet' Down '▸ Erase' Enter 'is erased'
on lead
see '1 of 5 have handed in'
on two
keys q
see 'left with 0'

# Too few for a reveal; then enough, most of them line by line.
on lead
go Up 'Show the results' g '▸ Show' Enter 'fewer than 5 sheets' Escape '▸ Show'
for answers in '1 1 2 1 2 1' '5 5 4 5 4 5' '1 2 2 2 2 2'; do sheet 1 1 $answers 3 quit; done
sheet 1 1 3 skip 0 3 2 1 3 quit
says 'handed in' sheet
see '5 of 5 have handed in'
start two 80x24 workshop join "$room"
see '▸ Begin'
on lead
go Enter '▸ Not yet' Down '▸ Show' Enter 'Most divided first'
for at in one two; do see 'Most divided first'; done
ls "$room" >files
! grep -q box files || { echo "sheets are left after the reveal" >&2; exit 1; }

# What everybody sees; and a sheet that comes too late.
on two
go Enter 'How often do we' Right '2 of 3' n '1 of 3' Escape 'Most divided first' q 'left with 0'
printf '%s\n' again quit | "$program" workshop join "$room" --linear >sheet
says 'Most divided first' sheet
! grep -q Begin sheet || { echo "a sheet can be begun after the reveal" >&2; exit 1; }
on lead
go Enter 'How often do we'
see '●'
size 40x12
see 'How often'
size 20x5
sleep 0.2
size 80x24
see 'How often do we'

# Discussed, with a note that stands in the summary.
go d 'Start the clock' Down '▸ What we saw' Enter 'Esc done'
text 'One organisation held the pen.'
go Escape 'One organisation held the pen.' Escape 'How often do we'
keys Escape
see 'Most divided first'
keys Escape
see '▸ ◉  Reveal'

# The second round, of the same people; the first one shown only beside it.
go Down '▸ ○  Discuss' Down 'Rate again' Enter 'Open the second round' Enter '▸ Not yet' Down '▸ Open'
go Enter '0 of 5 have handed in'
on one
see 'Did you rate in the first?'
go Enter 'Your code is'
for next in '2 of 6' '3 of 6' '4 of 6' '5 of 6' '6 of 6' '▸ Hand my sheet in'; do go 3 "$next"; done
go Enter 'Thank you'
for answers in '2 2 2 2 2 2' '4 4 4 4 4 4' '2 3 2 3 2 3'; do sheet 1 $answers 3 quit; done
on lead
see '4 of 5 have handed in'
see '4 of at least 5 sheets so far'
# Somebody else instead of the fifth: that would tell what the fifth had said.
sheet 2 1 5 5 5 5 5 5 3 quit
stranger=$(grep -oE 'Your code is [a-z]+-[a-z]+-[a-z]+' sheet | cut -d' ' -f4 | head -1)
see 'one of the first round missing, one new'
go Enter 'and no numbers' Escape '▸ Show'
printf '%s\n' 3 1 "$stranger" 2 3 2 quit | "$program" workshop join "$room" --linear >sheet
says 'Your sheet is erased' sheet
sheet 1 5 5 5 5 5 5 3 quit
see '5 of 5 have handed in'
go Enter '▸ Not yet' Down '▸ Show' Enter 'second round'
go Enter 'How often do we'
see 'Since the first round'
go Escape 'second round' Escape 'Reveal'

# An action with its owner, the summary, and paper.
keys G
go k 'On paper' g '▸' Escape 'You are at the start'
for _ in 1 2 3 4 5; do keys Down; done
go Enter 'Write an action down' Enter 'We will' Enter 'Esc done'
text 'invite the council to chair'
go Tab '▸ Owner'
text 'Sam Fell'
go Escape 'Sam Fell' Escape '●  invite the council to chair'
go Down 'Write an action' Down '▸ Next: Close' Enter 'The summary' Enter 'Read it' q 'left with 0'
ends 0 workshop summary "$room" -o day.md
same 'a summary is private' "$(stat -c %a day.md)" 600
for words in 'One organisation held the pen.' 'Invite the council to chair' 'Sam Fell' \
  '## What may not be concluded'; do says "$words" day.md; done
! grep -qF "$first" day.md || { echo "a code is in the summary" >&2; exit 1; }
ends 73 workshop summary "$room" -o day.md
ends 0 workshop summary "$room" -o day.md --replace
ends 0 verify "$room/workshop.jsonl"

# One keyboard for all, in a room of its own: after each person nothing is left of them, neither on
# the screen nor above it; then a killed participant, and a killed facilitator.
room=$work/passed
"$program" workshop new "$room" --title 'Leadership day' 2>/dev/null
printf '%s\n' 8 3 1 7 13 2 3 back back 1 2 1 2 | "$program" workshop run "$room" --linear >opened
start lead 80x24 workshop run "$room"
see 'Pass the keyboard round'
keys Down
# The facilitator's word, twice; it leads back to the board.
pass() {
  go Enter 'Choose a word'
  text heron
  go Enter 'Type it once more'
  text heron
  go Enter 'Please pass the keyboard'
}
unlock() { # unlock TEXT: what is on the board
  see 'being passed round'
  missing heron
  text heron
  go Enter "$1"
}
pass
left_nothing() { # left_nothing CODE WHEN
  local shown
  shown=$(everything)
  for word in "$1" 'might be missing' 'How often' '● answered' 'of 6'; do
    if grep -qF -- "$word" <<<"$shown"; then
      printf '%s: %s is on the terminal:\n%s\n' "$2" "$word" "$shown" >&2
      exit 1
    fi
  done
}
for answer in 5 1; do
  go Enter '▸ Begin' Enter 'You answer alone' Enter 'Your code is'
  mine=$(code)
  missing '●'
  for next in '2 of 6' '3 of 6' '4 of 6' '5 of 6' '6 of 6' '▸ Hand my sheet in'; do
    go $answer "$next"
  done
  go Enter 'nothing of yours stays' Enter 'Please pass the keyboard'
  left_nothing "$mine" 'after a person'
  keys u C-r C-l
  sleep 0.1
  left_nothing "$mine" 'after keys at the curtain'
done
go Enter '▸ Begin' Enter 'You answer alone' Enter 'Your code is'
mine=$(code)
go 4 '2 of 6'
keys C-z
go 4 '3 of 6'
kill -KILL "$(pgrep -nf "workshop join --passed-round.* $room\$")"
unlock '2 have handed in'
left_nothing "$mine" 'a killed participant'
pass
go Enter '▸ Begin' Down '▸ I have a code' Enter 'such as'
go Enter 'Esc done'
text "$mine"
go Enter '▸ Find my sheet' Enter 'My sheet' Enter '3 of 6'
kill -KILL "$(pgrep -nf "workshop run $room\$")"
see 'This screen has stopped. Everything that was answered is safe.'
text 'echo typed into the shell'
keys Enter C-z
sleep 0.1
missing 'typed into the shell'
keys C-c
see 'Shoal was stopped. Everything that was saved is safe.'
see 'left with 137'
left_nothing "$mine" 'a killed facilitator'
start lead 80x24 workshop run "$room"
see '2 have handed in'
go q 'left with 0'

# Erased: asked first, not with somebody else's file in it, and then for good.
echo mine >"$room/notes.txt"
ends 73 workshop erase "$room" --yes
says 'notes.txt' err
[ -f "$room/workshop.jsonl" ] || { echo "something was erased beside a file of others" >&2; exit 1; }
rm "$room/notes.txt"
ends 64 workshop erase "$room"
says 'Nothing was erased' err
[ -d "$room" ]
echo yes >yes
input=yes ends 0 workshop erase "$room"
[ ! -e "$room" ] || { echo "the folder is still there" >&2; exit 1; }
ends 0 workshop erase "$work/room" --yes
[ ! -e "$work/room" ]
