#!/usr/bin/env bash
# PDF, Word and OpenDocument through the real program, with other programs that do well, fail, say
# odd things, hang or are not there. What the real ones make is for Tests/Exchange/html.py.
. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"

book=$work/book.jsonl
printf '%s\n' 1 1 4 0 2 1 5 3 1 'Residents spoke first.' . quit |
  "$program" --linear --workbook "$book" >"$work/transcript"
cd "$work"
mkdir tools rooms
for tool in sh cat sleep cp touch env mkdir head; do ln -s "$(command -v $tool)" tools/; done

# tool NAME: a program of that name that does what it is told on standard input.
tool() { { echo '#!/bin/sh'; cat; } >"tools/$1"; chmod 755 "tools/$1"; }
# ends CODE ARGS...: runs the program with only these tools.
ends() {
  local wanted=$1
  shift
  local code=0
  PATH=$work/tools TMPDIR=$work/rooms XDG_RUNTIME_DIR= "$program" "$@" --workbook "$book" \
    </dev/null >out 2>err || code=$?
  same "exit code of shoal $*" "$code" "$wanted"
  same 'what is left lying about' "$(ls -A rooms)" ''
}
says() { grep -qF -- "$1" "$2" || { echo "no \"$1\" in $2:" >&2; cat "$2" >&2; exit 1; }; }
nothing() { [ ! -e "$1" ] || { echo "$1 is there" >&2; exit 1; }; }

# Nothing is there: said, with what to install.
for format in pdf docx odt; do
  ends 69 summary --format $format -o "s.$format"
  nothing "s.$format"
done
says 'sudo apt-get install pandoc' err
ends 69 summary --format pdf -o s.pdf
says 'WeasyPrint or Chromium' err
says 'sudo apt-get install weasyprint' err

# A program that does well gets the page in a room of its own, and its file is handed on privately.
tool weasyprint <<'TOOL'
eval "target=\${$#}"
env >env.txt; umask >umask.txt
{ echo "%PDF-1.7"; cat "$3"; } >"$target"
TOOL
ends 0 summary --format pdf -o s.pdf
says 'Saved to s.pdf' err
same 'a document is private' "$(stat -c %a s.pdf)" 600
says 'Residents spoke first' s.pdf
says 'size: A4' s.pdf
says "TMPDIR=$work/rooms/shoal-" env.txt
same 'the umask of the other program' "$(cat umask.txt)" 0077
ends 73 summary --format pdf -o s.pdf
ends 0 summary --format pdf -o s.pdf --replace
ends 0 summary --format pdf
says 'Residents spoke first' out
ends 0 cohort "$book" --format pdf -o cohort.pdf

# Another after it, under any of its names; with a home of its own.
rm tools/weasyprint
tool google-chrome <<'TOOL'
for word; do case $word in --print-to-pdf=*) target=${word#*=} ;; file://*) source=${word#file://} ;; esac; done
echo "$HOME" >home.txt; touch "$HOME/cookies"; mkdir -p "$HOME/.config/deep"; touch "$HOME/.config/deep/x"
{ echo "%PDF-1.4"; cat "$source"; } >"$target"
TOOL
ends 0 summary --format pdf -o chrome.pdf
says 'Residents spoke first' chrome.pdf
says "$work/rooms/shoal-" home.txt
tool pandoc <<'TOOL'
for word; do case $word in --output=*) target=${word#*=} ;; --metadata=lang:*) echo "$word" >lang.txt ;; esac; done
eval "source=\${$#}"
{ echo "PK"; cat "$source"; } >"$target"
TOOL
for format in docx odt; do
  ends 0 summary --format $format -o "s.$format"
  says '# Reflection summary' "s.$format"
done
says 'lang:en-GB' lang.txt

# One that fails, or makes nothing, or makes something else: what it said is said, made safe.
tool pandoc <<'TOOL'
printf 'cannot \033[31mread\nthis file\n' >&2; exit 3
TOOL
ends 74 summary --format docx -o bad.docx
nothing bad.docx
says 'pandoc did not make the Word document. Nothing was written. It said:' err
says '  this file' err
same 'escape sequences in what was said' "$(grep -c "$(printf '\033')" err || true)" 0
tool pandoc </dev/null
ends 74 summary --format docx -o bad.docx
tool pandoc <<'TOOL'
for word; do case $word in --output=*) echo "oh no" >"${word#*=}" ;; esac; done
TOOL
ends 74 summary --format odt -o bad.odt
nothing bad.odt

# A request to leave is heeded at once, ends the other program and leaves nothing behind.
tool pandoc <<'TOOL'
echo $$ >pid.txt
sleep 300
TOOL
for signal in INT TERM HUP; do
  rm -f pid.txt
  PATH=$work/tools TMPDIR=$work/rooms XDG_RUNTIME_DIR= env --default-signal=INT \
    "$program" summary --format docx -o left.docx --workbook "$book" 2>err &
  running=$!
  for _ in $(seq 100); do [ -s pid.txt ] && break; sleep 0.05; done
  kill -$signal $running
  code=0
  wait $running 2>/dev/null || code=$?
  same "exit code after $signal" "$code" "$((128 + $(kill -l $signal)))"
  same 'what is left lying about' "$(ls -A rooms)" ''
  nothing left.docx
  if kill -0 "$(cat pid.txt)" 2>/dev/null; then echo 'the other program still runs' >&2; exit 1; fi
done

# A document is nothing for a terminal.
open 80x24 summary --workbook "$book" --format pdf
see 'A PDF is nothing for a terminal.'
see 'left with 64'
