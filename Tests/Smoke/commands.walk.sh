#!/usr/bin/env bash
# The command line is a contract: what goes where, and the exit code of every way to end.
. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"

# ends CODE ARGS...: runs the program without a terminal; keeps what it said in out and err.
ends() {
  local wanted=$1
  shift
  local code=0
  "$program" "$@" </dev/null >"$work/out" 2>"$work/err" || code=$?
  same "exit code of shoal $*" "$code" "$wanted"
}
says() { grep -qF -- "$1" "$work/$2" || { echo "no \"$1\" in $2 of the last command" >&2; exit 1; }; }
silent() { [ ! -s "$work/$1" ] || { echo "unexpected text in $1:" >&2; cat "$work/$1" >&2; exit 1; }; }

ends 0 --version
ends 0 --help
says 'Exit codes' out
ends 0 summary --help
ends 64 --no-such-option
ends 64 summary --format papyrus
ends 64 assess --area nowhere
says 'values, culture, skills' err
ends 64 assess --area values --theme candour

# No workbook yet is no error; a named one that is missing is.
ends 0 summary
says 'Nothing is answered yet' out
silent err
ends 66 summary --workbook "$work/none.jsonl"
silent out
says "$work/none.jsonl" err
ends 66 --pack "$work/no-pack" --linear
ends 66 verify "$work/none.jsonl"
ends 69
[ ! -e "$XDG_DATA_HOME/shoal" ] || { echo "a workbook was made with no terminal to show it" >&2; exit 1; }
says '--linear' err
ends 69 assess --theme candour

# A workbook filled in line by line, then every command that reads it.
book=$work/book.jsonl
printf '%s\n' 1 1 4 0 2 1 5 3 1 'Residents spoke first.' . quit |
  "$program" --linear --workbook "$book" >"$work/transcript"
ends 0 verify "$book"
ends 0 summary --workbook "$book"
says '# Reflection summary' out
says 'Residents spoke first' out
silent err
ends 0 summary --workbook "$book" --format json
python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$work/out"
ends 0 summary --workbook "$book" --format html
says '<title>Reflection summary</title>' out
says 'Residents spoke first' out
silent err
ends 0 summary --workbook "$book" -o "$work/summary.md"
same 'an export is private' "$(stat -c %a "$work/summary.md")" 600
ends 73 summary --workbook "$book" -o "$work/summary.md"
ends 0 summary --workbook "$book" -o "$work/summary.md" --replace
ends 0 review --workbook "$book"
ends 69 note --workbook "$book"
ends 64 note 'a text' --workbook "$book"
ends 64 actions --as events --workbook "$book"
ends 0 actions --format ics --as events --workbook "$book"
ends 0 actions --workbook "$book"
for format in text ics taskwarrior json; do
  ends 0 actions --workbook "$book" --format "$format" -o "$work/actions.$format"
  silent out
  ends 73 actions --workbook "$book" --format "$format" -o "$work/actions.$format"
  ends 0 actions --workbook "$book" --format "$format" -o "$work/actions.$format" --replace
  ends 0 actions --workbook "$book" --format "$format" -o -
  cmp "$work/out" "$work/actions.$format"
done
same 'plans are private' "$(stat -c %a "$work/actions.ics")" 600
python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$work/actions.taskwarrior"
ends 64 actions --workbook "$book" --format papyrus
ends 0 pack list
ends 0 pack show core
ends 0 pack check core
ends 0 doctor --workbook "$book"

# A summary comes back into a new workbook; nothing is changed without a yes.
for form in json csv 'csv --wide'; do
  set -- $form
  path=$work/said.$1${2:-}
  ends 0 summary --workbook "$book" --format "$@" -o "$path"
  ends 73 summary --workbook "$book" --format "$@" -o "$path"
  ends 0 import "$path" --workbook "$path.jsonl"
  says 'Would be added' out
  says '--yes' err
  [ ! -e "$path.jsonl" ] || { echo 'a preview made a workbook' >&2; exit 1; }
  ends 0 import "$path" --workbook "$path.jsonl" --yes
  ends 0 summary --workbook "$path.jsonl" --format "$@"
  cmp "$work/out" "$path"
  ends 0 import "$path" --workbook "$path.jsonl" --yes
  says 'nothing new' err
done
"$program" import - --workbook "$work/piped.jsonl" --yes <"$work/said.json" >/dev/null 2>&1
same 'a workbook is private' "$(stat -c %a "$work/piped.jsonl")" 600
sed 's/"purpose-1": [0-9]/"purpose-1": 5/' "$work/said.json" >"$work/other.json"
ends 0 import "$work/other.json" --workbook "$book" --yes
says 'Purpose before institution, statement 1' out
says '--overwrite' err
ends 0 import "$work/other.json" --workbook "$work/piped.jsonl" --yes --overwrite
ends 0 summary --workbook "$work/piped.jsonl" --format json
says '"purpose-1": 5' out
sed 's/"purpose-1": [0-9]/"purpose-1": 9/' "$work/said.json" >"$work/bad.json"
ends 65 import "$work/bad.json" --workbook "$work/none.jsonl" --yes
says 'bad.json: answers.purpose-1: expected a whole number from 1 to 5' err
[ ! -e "$work/none.jsonl" ] || { echo 'a bad file made a workbook' >&2; exit 1; }
sed '2s/,4,/,9,/' "$work/said.csv" >"$work/bad.csv"
ends 65 import "$work/bad.csv" --workbook "$book"
says 'bad.csv: line 2, column 10 (value)' err
ends 66 import "$work/none.json"
# A spreadsheet is read by LibreOffice, for which this program stands in.
{ printf 'PK\003\004' && cat "$work/said.csv"; } >"$work/said.xlsx"
mkdir "$work/office" "$work/no-office"
cat >"$work/office/soffice" <<'OFFICE'
#!/bin/sh
while [ "$1" != --outdir ]; do shift; done
mkdir "$2" && tail -c +5 "$3" >"$2/sheet.csv"
OFFICE
chmod +x "$work/office/soffice"
PATH=$work/no-office ends 69 import "$work/said.xlsx" --workbook "$work/sheet.jsonl" --yes
says 'Shoal needs LibreOffice' err
[ ! -e "$work/sheet.jsonl" ] || { echo 'a spreadsheet that was not read made a workbook' >&2; exit 1; }
PATH=$work/office:$PATH ends 0 import "$work/said.xlsx" --workbook "$work/sheet.jsonl" --yes
ends 0 summary --workbook "$work/sheet.jsonl" --format csv
cmp "$work/out" "$work/said.csv"
ends 65 import "$book"
ends 64 summary --workbook "$book" --wide
ends 0 summary --workbook "$book" --format csv --table-schema
python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$work/out"
# A file of somebody's own with the same name, which --replace is not about.
echo mine >"$work/figures.csv"
ends 0 summary --workbook "$book" --format spss -o "$work/figures.sps" --replace
says "/FILE='figures-spss.csv'" figures.sps
ends 0 summary --workbook "$book" --format csv --wide --without-texts
cmp "$work/out" "$work/figures-spss.csv"
[ "$(cat "$work/figures.csv")" = mine ] || { echo 'a file of another purpose was written' >&2; exit 1; }
rm "$work/figures.sps"
ends 73 summary --workbook "$book" --format spss -o "$work/figures.sps"
[ ! -e "$work/figures.sps" ] || { echo 'half of a pair was written' >&2; exit 1; }
ends 0 summary --workbook "$book" --format spss
says "/FILE='shoal-summary.csv'" out
ends 64 summary --workbook "$book" --format spss -o "$work/figures.csv"
ends 0 summary --workbook "$book" --format fhir -o "$work/bundle.json"
python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$work/bundle.json"
open 80x24 import "$work/said.json" --workbook "$work/asked.jsonl"
see 'Type yes'
[ ! -e "$work/asked.jsonl" ] || { echo 'a workbook was made before the yes' >&2; exit 1; }
text yes
keys Enter
see 'left with 0'
see 'Imported'
ends 0 verify "$work/asked.jsonl"

# Damage in the middle: said, shown as far as it is whole, mended with a copy kept.
sed -i '4s/"set"/"sat"/' "$book"
cp "$book" "$work/damaged.jsonl"
ends 65 verify "$book"
says 'Line 4' out
ends 0 summary --workbook "$book"
says 'Line 4' err
cmp -s "$book" "$work/damaged.jsonl" || { echo 'reading changed the file' >&2; exit 1; }
ends 0 repair "$book"
cmp -s "$work/book.jsonl.before-repair-1" "$work/damaged.jsonl"
ends 0 verify "$book"

# Changes that the disk turned into zeros are no unfinished end: every reader says so.
{ head -n 6 "$book"; head -c 100000 /dev/zero; } >"$work/zeros.jsonl"
chmod 600 "$work/zeros.jsonl"
cp "$work/zeros.jsonl" "$work/zeros.copy"
ends 65 verify "$work/zeros.jsonl"
says 'Line 7: zeros' out
says 'cannot be told' out
for command in summary review actions; do
  ends 0 "$command" --workbook "$work/zeros.jsonl"
  says 'Line 7: zeros' err
  says 'shoal repair' err
done
ends 65 tally "$work/zeros.jsonl"
says 'Line 7: zeros' err
cmp "$work/zeros.jsonl" "$work/zeros.copy"
[ ! -e "$work/.zeros.jsonl.shoal-lock" ]
ends 0 repair "$work/zeros.jsonl"
cmp "$work/zeros.jsonl.before-repair-1" "$work/zeros.copy"
head -n 6 "$book" | cmp - "$work/zeros.jsonl"

# A newer version is refused untouched.
python3 - "$book" "$work/newer.jsonl" <<'PYTHON'
import sys, zlib
lines = open(sys.argv[1], "rb").read().split(b"\n")
rest = lines[0].split(b",", 1)[1].replace(b'"shoal":1', b'"shoal":9')
lines[0] = b'{"sum":"%08x",' % zlib.crc32(rest) + rest
open(sys.argv[2], "wb").write(b"\n".join(lines))
PYTHON
chmod 600 "$work/newer.jsonl"
cp "$work/newer.jsonl" "$work/newer.copy"
ends 65 summary --workbook "$work/newer.jsonl"
cmp "$work/newer.jsonl" "$work/newer.copy"

# Something that is no workbook, and things that are no files.
echo hello >"$work/letter.jsonl"
ends 65 summary --workbook "$work/letter.jsonl"
mkfifo "$work/pipe.jsonl"
ends 66 summary --workbook "$work/pipe.jsonl"
ln -s "$book" "$work/link.jsonl"
ends 66 summary --workbook "$work/link.jsonl"

# A pack with mistakes: all of them, with file and line.
cp -r "$(dirname "$0")/../../Resources/Packs/core" "$work/pack"
sed -i '/^id = "candour-1"/,/^us/s/^me = .*/me = "plan this and that?"/' "$work/pack/themes/candour.toml"
sed -i '0,/^title = .*/s//title = "Humility"\ncolour = "red"/' "$work/pack/themes/humility.toml"
ends 65 pack check "$work/pack"
says 'themes/candour.toml:' out
says 'themes/humility.toml:' out

says 'in 2 files. The pack can be used.' err
sed -i 's/^us = .*//' "$work/pack/themes/candour.toml"
ends 65 pack check "$work/pack"
says 'The pack cannot be used yet.' err

# A pack of one's own: made whole, found by name, out as a form and in again.
ends 0 pack new "$work/keeping-promises"
ends 0 pack check "$work/keeping-promises"
same 'a new pack is private' "$(stat -c %a "$work/keeping-promises")" 700
ends 73 pack new "$work/keeping-promises"
says 'left as it is' err
ends 64 pack new "$work/other" --id 'Not One'
ends 64 pack new "$work/other" --title ' '
ends 66 pack export "$work/no-pack"
ends 64 pack export core --format papyrus
mkdir -p "$XDG_DATA_HOME/shoal/packs"
cp -r "$work/keeping-promises" "$XDG_DATA_HOME/shoal/packs/ours"
ends 0 pack list
says 'ours  Keeping promises' out
ends 0 pack export ours -o "$work/form.csv"
same 'a form is private' "$(stat -c %a "$work/form.csv")" 600
ends 73 pack export ours -o "$work/form.csv"
ends 0 pack export ours -o "$work/form.csv" --replace
ends 0 pack import "$work/form.csv" "$work/back"
ends 0 pack check "$work/back"
ends 0 pack export "$work/back"
cmp "$work/out" "$work/form.csv"
ends 73 pack import "$work/form.csv" "$work/back"
ends 66 pack import "$work/no-form.csv"
sed -i 's/^choices/choises/' "$work/form.csv"
ends 65 pack import "$work/form.csv" "$work/none"
says 'form.csv:' err
says 'Nothing was written' err
[ ! -e "$work/none" ] || { echo 'a pack that cannot be used was written' >&2; exit 1; }
printf '%s\n' 1 quit | "$program" --linear --pack ours --workbook "$work/ours.jsonl" >"$work/transcript"

# A configuration with mistakes names their lines; one without is used.
mkdir -p "$XDG_CONFIG_HOME/shoal"
printf 'colours = "red"\n[keys]\nundo = "Hyper-Q"\n' >"$XDG_CONFIG_HOME/shoal/config.toml"
ends 65 --linear --workbook "$book"
says 'config.toml:1' err
says 'config.toml:3' err
printf 'linear = true\ncolors = "monochrome"\n[keys]\nundo = "U"\n' >"$XDG_CONFIG_HOME/shoal/config.toml"
ends 0 --workbook "$book"
