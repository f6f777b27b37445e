#!/usr/bin/env bash
# An empty folder, a whole area rated by keys, a reflection and an action; killed in mid-word,
# started again at the same place; the summary has it all.
. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"

open 80x24
see 'Welcome.'
see 'Begin'
same 'cursor on the first choice' "$(state '#{cursor_x},#{cursor_y}')" '5,9'

for theme in 1 2 3 4 5; do
  keys Enter # begin, or the next theme's first step
  if [ "$theme" = 1 ]; then see 'Rate'; keys Enter; fi
  see '1 of 3'
  keys 3
  see '2 of 3'
  keys 4
  see '3 of 3'
  keys 2
  see 'How much does this matter'
  keys 5
  keys 3
  if [ "$theme" -lt 5 ]; then
    keys Right
    see 'Other questions'
    keys Right
    see 'Make a plan'
    keys Down
    keys Enter # next theme
    see '0 of 3'
  fi
done

keys Right
see 'Other questions'
keys Enter
see 'Before you write'
enter_anew
see 'Esc done'
text 'We asked the residents before the options were fix'
sleep 1.2 # a pause: what stands there is now on the disk
text 'ed, and th'
kill -9 "$(pid)"
see 'left with 137'
keys "stty sane; reset" Enter
sleep 0.3

open 80x24
see 'Welcome back. You have answered 15 of 45 statements.'
see 'Fair voice, reflect'
keys Enter
see 'We asked the residents before the options were fix'
keys Enter
text ' and they came.'
keys Escape
see 'and they came.'
keys Right
see 'Make a plan'
keys Enter
see 'then I will'
keys Enter
text 'the paper is tabled'
keys Tab
text 'ask who loses'
keys Escape
see 'If the paper is tabled, then I will ask who loses'
keys Escape
keys Escape
keys q
# q leaves from anywhere outside text
see 'left with 0'
same 'the alternate screen is left' "$(state '#{alternate_on}')" '0'

"$program" summary >"$work/summary.md"
grep -qF 'We asked the residents before the options were fix' "$work/summary.md"
grep -qF 'ask who loses' "$work/summary.md"
grep -qF 'not a validated psychometric' "$work/summary.md"
"$program" verify "$XDG_DATA_HOME/shoal/workbook.jsonl" >/dev/null
