#!/usr/bin/env bash
# A shell in tmux: windows of every size, Ctrl-Z and fg, pasting, and ends of every kind.
. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"

given_back() {
  same "$1: the alternate screen is left" "$(state '#{alternate_on}')" 0
  same "$1: the cursor is shown" "$(state '#{cursor_flag}')" 1
  same "$1: the arrows are plain" "$(state '#{keypad_cursor_flag}')" 0
  keys "stty -g >$work/after; echo 'modes' 'kept'" Enter
  see 'modes kept'
  cmp "$work/before" "$work/after"
}
modes() { mux send-keys "stty -g >$work/before; clear" Enter; }
resize() { mux resize-window -x "$1" -y "$2"; }
rows() { screen | grep -c '[^ ]' || true; }

open 80x24
see 'Begin'
same 'the alternate screen is used' "$(state '#{alternate_on}')" 1
keys Enter
see 'Rate'
keys Enter
see '1 of 3'

for size in '200 60' '40 12' '20 5' '80 24' '40 12' '80 24'; do
  # shellcheck disable=SC2086
  resize $size
  case $size in
    '20 5')
      see '40x12 or larger'
      same 'lines in a window of 20x5' "$(rows)" 1
      ;;
    *)
      see 'start a joint meeting'
      see 'keys'
      ;;
  esac
done

keys q
see 'left with 0'
modes
keys "$program" Enter
see 'Welcome.'
keys Enter
see '1 of 3'
keys 3
see '2 of 3'
keys 4
see '3 of 3'
keys 2
see 'How much does this matter'
keys Right
see 'Other questions'
keys Enter
see 'Before you write'
enter_anew
see 'Esc done'
text 'Before the stop'
keys C-z
see 'Stopped'
given_back 'stopped'
keys clear Enter
keys 'fg; echo back and left with $?' Enter
see 'Esc done'
see 'Before the stop'
same 'the alternate screen is back' "$(state '#{alternate_on}')" 1

keys Tab
see 'So what?'
printf 'pasted\nin lines, \xe4\xbc\x9a\xe8\xad\xb0, \033[31m\033]0;title\007 \xc3\xa9' >"$work/paste"
mux load-buffer "$work/paste"
mux paste-buffer -p
see 'in lines, 会議, ␛[31m␛]0;title␇ é'
keys Tab
see 'Now what?'
python3 -c 'print("It was a long book. " * 2500, end="")' >"$work/novel"
mux load-buffer "$work/novel"
mux paste-buffer -p
see 'does not fit'
see 'shoal-text-'
keys C-c
see 'back and left with 130'
given_back 'Ctrl-C'

for signal in TERM:130 HUP:130 QUIT:130 SEGV:139 ILL:132; do
  keys "clear; $program; echo ${signal%:*} left with \$?" Enter
  see 'Welcome back'
  kill -s "${signal%:*}" "$(pid)"
  see "${signal%:*} left with ${signal#*:}"
  given_back "SIG${signal%:*}"
done

book=$XDG_DATA_HOME/shoal/workbook.jsonl
"$program" verify "$book" >/dev/null
grep -qF 'Before the stop' "$book"
grep -qF 'pasted\nin lines, 会議' "$book"
aside=("$XDG_DATA_HOME"/shoal/shoal-text-*-more.*.md)
same 'what had no room is whole in its file' "$(cat "${aside[0]}")" "$(cat "$work/novel")"
same 'nobody else can read it' "$(stat -c %a "${aside[0]}")" 600
