#!/usr/bin/env bash
# Tally and cohort through the real program: every way in, every way out, and the full round.
. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"

# ends CODE ARGS...: runs the program without a terminal; keeps what it said in out and err.
ends() {
  local wanted=$1
  shift
  local code=0
  "$program" "$@" <"${input:-/dev/null}" >out 2>err || code=$?
  same "exit code of shoal $*" "$code" "$wanted"
}
says() { grep -qF -- "$1" "$2" || { echo "no \"$1\" in $2:" >&2; cat "$2" >&2; exit 1; }; }
silent() { [ ! -s "$1" ] || { echo "unexpected text in $1:" >&2; cat "$1" >&2; exit 1; }; }
equal() { cmp -s "$1" "$2" || { echo "$1 and $2 differ" >&2; exit 1; }; }
cd "$work"

# A pack of one's own: seven points, a reverse-keyed statement.
mkdir -p own/themes
{
  printf 'format = 1\nid = "own"\ntitle = "Own"\nversion = "1"\nlanguage = "en-GB"\n'
  printf '[stem]\nme = "How often did you"\nus = "How often do we"\n[scale]\nno-chance = "None"\n'
  for scale in scale importance; do
    for point in 1 2 3 4 5 6 7; do
      printf '[[%s.point]]\nvalue = %s\nlabel = "Level %s"\n' $scale $point $point
    done
  done
  printf '[[area]]\nid = "trust"\ntitle = "Trust"\nabout = "All."\nthemes = ["word"]\n'
} >own/pack.toml
{
  printf 'id = "word"\ntitle = "Your word"\ndefinition = "Keeping it."\nwhy = "It counts."\n'
  printf '[[statement]]\nid = "word-1"\nme = "keep it?"\nus = "keep it?"\n'
  printf '[[statement]]\nid = "word-2"\nme = "break it?"\nus = "break it?"\nreverse = true\n'
} >own/themes/word.toml

# rows FROM TO: people of two groups, with every kind of answer among them.
rows() {
  for ((person = $1; person <= $2; person++)); do
    local second=$(((13 - person % 7 - person % 2) % 7 + 1))
    if ((person % 11 == 0)); then second=NA; elif ((person % 9 == 0)); then second=; fi
    echo "$((person % 7 + 1)),$([ $((person % 3)) = 0 ] && echo North || echo South),$second"
  done
}
header=word-1,group,word-2
{ echo $header; rows 1 60; } >all.csv
{ echo $header; rows 1 25; } >one.csv
{ echo $header; rows 26 60; } >two.csv

# The full round: parts, merged in either order, are the same bytes as all at once.
ends 0 tally all.csv --pack own --na no-chance -o all.json
silent out
says 'Saved to all.json' err
same 'a tally is private' "$(stat -c %a all.json)" 600
ends 0 tally one.csv --pack own --na no-chance -o one.json
ends 0 tally two.csv --pack own --na no-chance -o two.json
for order in 'one.json two.json' 'two.json one.json' 'two.csv one.json' 'two.csv one.csv'; do
  ends 0 tally $order --pack own --na no-chance
  silent err
  equal out all.json
done
input=all.csv ends 0 tally - --pack own --na no-chance
equal out all.json
input=two.csv ends 0 tally one.json - --pack own --na no-chance
equal out all.json
awk -F, 'NR > 1 { print "p" NR ",word-2," $3 "," $2; print "p" NR ",word-1," $1 "," $2 }' all.csv |
  { echo person,statement,answer,group; cat; } >long.csv
ends 0 tally long.csv --pack own --na no-chance
equal out all.json

# Nothing is overwritten unasked, and nothing is lost in silence.
ends 73 tally one.csv --pack own --na no-chance -o all.json
says 'all.json' err
ends 0 tally all.csv --pack own --na no-chance -o one.json --replace
equal one.json all.json
code=0
"$program" tally all.csv --pack own --na no-chance >/dev/full 2>err || code=$?
same 'exit code with a full disk' $code 74
says 'standard output' err

# The cohort, from any of them, in each format.
ends 0 cohort all.json --pack own
cp out text
ends 0 cohort two.csv one.csv --pack own --na no-chance
equal out text
says 'Own, version 1' text
says '60, in 2 groups' text
says 'word-2: break it? (Counts the other way round in scores.)' text
says '  7  no chance  blank  mean' text
for format in json csv html; do
  ends 0 cohort all.csv --pack own --na no-chance --format $format -o cohort.$format
  same 'a cohort is private' "$(stat -c %a cohort.$format)" 600
  ends 73 cohort all.csv --pack own --na no-chance --format $format -o cohort.$format
done
# By another way: who counts, means, and the counts of the reverse-keyed statement as given; as it
# may be handed on, and with nothing held back.
ends 0 cohort all.csv --pack own --na no-chance --confidential --format json -o confidential.json
ends 0 cohort all.csv --pack own --na no-chance --confidential --format csv -o confidential.csv
python3 - <<'PYTHON'
import csv, json
from collections import Counter


def check(given, name):
    cohort = json.load(open(f"{name}.json"))
    table = list(csv.DictReader(open(f"{name}.csv", encoding="utf-8-sig")))
    theme = cohort["themes"][0]
    people = theme["people"]["everyone"]
    assert (people["people"], people["counted"], people["leftOut"]) == (60, len(given), 60 - len(given)), people
    for statement in theme["statements"]:
        cells = [row[statement["id"]] for row in given]
        rated = [int(cell) for cell in cells if cell not in ("", "NA")]
        found = statement["answers"]["everyone"]
        assert found["counts"] == [rated.count(point) for point in range(1, 8)], found
        assert abs(found["mean"] - sum(rated) / len(rated)) < 1e-12, found
        assert (found["noChance"], found["notAnswered"]) == (cells.count("NA"), cells.count("")), found
        counts = [row["value"] for row in table if row["statement"] == statement["id"]
                  and row["of"] == "everyone" and row["measure"].startswith("count ")]
        assert counts == [str(count) for count in found["counts"]], counts
    scores = [
        (int(row["word-1"]) + 8 - int(row["word-2"])) / 2 if row["word-2"].isdigit()
        else int(row["word-1"]) for row in given if row["word-2"] != ""]
    found = theme["scores"]["everyone"]
    assert found["scored"] == len(scores) and abs(found["mean"] - sum(scores) / len(scores)) < 1e-12


# A blank makes no score of two statements, no chance makes one: three kinds of people.
kind = lambda row: row["word-2"] if row["word-2"] in ("", "NA") else "rated"
given = list(csv.DictReader(open("all.csv")))
sizes = Counter(kind(row) for row in given)
assert min(sizes.values()) < 10 < max(sizes.values()), sizes
check([row for row in given if sizes[kind(row)] >= 10], "cohort")
check(given, "confidential")
PYTHON

# What may be handed on says who is missing; the rest is for whoever holds the answers.
says 'people; ' text
says 'left out, so that nobody can be told from the rest.' text
{ echo $header; rows 1 4; } >four.csv
ends 0 cohort four.csv --pack own --na no-chance
says 'Nothing is shown: it takes 10 people' out
same 'lines about four people' "$(grep -c 'word-' out)" 0
ends 64 cohort all.csv --pack own --na no-chance --minimum-group 4
says 'The smallest group is 5' err
ends 0 cohort all.csv --pack own --na no-chance --minimum-group 50
says 'Nothing is shown: it takes 50 people' out
ends 0 cohort four.csv --pack own --na no-chance --confidential -o secret
same 'a confidential cohort is private' "$(stat -c %a secret)" 600
says 'This report: as confidential as the answers' secret
says 'word-1     0' secret
: >open && chmod 644 open
ends 0 cohort four.csv --pack own --na no-chance --confidential --replace -o open
same 'a confidential cohort stays private' "$(stat -c %a open)" 600
for format in json csv html; do
  ends 0 cohort four.csv --pack own --na no-chance --confidential --format $format
  says 'as confidential as the answers' out
  ends 0 cohort four.csv --pack own --na no-chance --format $format
  if grep -qF 'as confidential as the answers' out; then exit 1; fi
done
# Everybody's answers, private and marked, with syntax for two programs beside them.
ends 0 cohort all.csv four.csv --pack own --na no-chance --rows rows.csv
silent out
says 'Answers of 64 people, as confidential as the answers.' err
for name in rows.csv rows.sps rows.R; do
  same "$name is private" "$(stat -c %a $name)" 600
  says 'as confidential as the answers' $name
done
same 'rows of people' "$(wc -l <rows.csv)" 65
says "/FILE='rows.csv'" rows.sps
says 'read.csv("rows.csv"' rows.R
rm rows.csv rows.R
ends 73 cohort all.csv --pack own --na no-chance --rows rows.csv
[ ! -e rows.csv ] || { echo 'a part of three files was written' >&2; exit 1; }
ends 0 cohort all.csv --pack own --na no-chance --rows rows.csv --replace
ends 64 cohort all.csv --pack own --na no-chance --rows rows.txt
ends 64 cohort all.csv --pack own --na no-chance --rows rows.csv --format json
ends 0 tally all.csv --pack own --na no-chance -o counts.json
ends 65 cohort counts.json --pack own --rows none.csv
says 'a tally has counts, and no rows of people' err
ends 64 cohort all.csv --pack own --na no-chance --confidential --minimum-group 10
says 'Leave one of them out' err

# Small groups, and how to have them.
{ echo $header; rows 1 60 | sed 's/North/West/;10,36s/West/East/'; } >groups.csv
ends 0 cohort groups.csv --pack own --na no-chance --minimum-group 12
says 'West has ' out
hint=$(sed -n 's/.*West has .*To see them: --merge \([^ ]*\)$/\1/p' out)
[ -n "$hint" ] || { echo 'nothing helps West' >&2; exit 1; }
ends 0 cohort groups.csv --pack own --na no-chance --minimum-group 12 --merge "$hint"
says "$hint" out
if grep -qF -- 'West has ' out; then exit 1; fi
ends 64 cohort groups.csv --pack own --na no-chance --merge West+Wset
says 'there is no group of one of these names. There are: East, South, West.' err

# What is wrong with a file, and where.
wrong() { # wrong NAME WORDS...: a file that is refused with these words
  local name=$1
  shift
  ends 65 tally $name --pack own
  silent out
  for words in "$@"; do says "$words" err; done
}
printf 'word-1,wrod-2\n1,2\n' >unknown.csv
wrong unknown.csv 'no column is the statement word-2. Column 2, "wrod-2", may be meant for it.'
printf 'word-1,word-2\n1,2\n8,3\n' >range.csv
wrong range.csv 'range.csv, line 3, column 1 (word-1): "8" is not an answer. Expected' '1 problem in all.'
printf 'word-1,word-2\n1,2\n1,2,3\n4\n' >ragged.csv
wrong ragged.csv 'ragged.csv, line 3: this line has 3 cells. Expected 2' 'line 4: this line has 1 cell.'
printf 'word-1,word-2\n1,"2\n3,4\n' >quoting.csv
wrong quoting.csv 'quoting.csv, line 2' 'a quotation mark is out of place. Expected'
printf 'word-1;word-2\n1;2\n' >semicolons.csv
wrong '--strict semicolons.csv' 'Expected commas.'
ends 0 tally semicolons.csv --pack own
printf 'word-1,word-2\n1,NA\n' >unavailable.csv
wrong unavailable.csv '1 answer is NA.' '--na missing    makes 1 not answered and 0 no chance'
: >nothing.csv
wrong nothing.csv 'Expected a first line with the names of the columns.'
cat range.csv ragged.csv | sed '4d' >bad.csv
ends 0 tally bad.csv --pack own --skip-bad
says '3 rows with a mistake, left out.' err
says 'bad.csv, line 3, column 1 (word-1): "8" is not an answer.' err
ends 0 cohort bad.csv --pack own --skip-bad
says '3 rows with a mistake, left out.' out
if grep -F '"8"' out; then exit 1; fi
ends 0 cohort bad.csv --pack own --skip-bad --confidential
says '"8" is not an answer.' out
ends 66 tally none.csv --pack own --na no-chance
says 'There is no file at none.csv.' err
ends 66 cohort none --pack own
ends 64 tally
ends 64 cohort all.csv --pack own --na no-chance --format papyrus

# Tallies that are not of this pack, newer, or none.
ends 65 tally all.json
says 'all.json: pack.id: expected core.' err
sed 's/"version":1}/"version":2}/' all.json >newer.json
wrong newer.json 'newer.json: This tally is of format version 2; this Shoal knows 1.'
printf '{"format":"shoal-tally",\n' >torn.json
wrong torn.json 'torn.json: line 2' 'this is not JSON'
printf '{}\n' >other.json
wrong other.json 'This is not a tally'

# Workbooks: made line by line by the real program, all of a pack rated and finished.
mkdir -p books/deeper empty
book() { # book FILE FIRST SECOND [unfinished]
  local end=(up up up 1 2 quit)
  if [ $# -gt 3 ]; then end=(quit); fi
  printf '%s\n' 1 1 "$2" "$3" "${end[@]}" |
    "$program" --linear --workbook "$1" --pack own >transcript
}
book books/a.jsonl 1 7
book books/b.jsonl 4 0
book books/deeper/c.jsonl 6 2
cp books/a.jsonl books/deeper/copy.jsonl
book books/d.jsonl 2 2 unfinished
printf 'word-1,word-2\n1,7\n4,NA\n6,2\n' >books.csv
ends 0 tally books.csv --pack own --na no-chance
cp out books.json
ends 0 tally books --pack own
equal out books.json
says '3 workbooks count.' err
says '1 file is an earlier copy of a workbook, left out.' err
says '1 workbook left out: its assessment is not finished (--unfinished counts it).' err
ends 0 tally books --pack own --unfinished
says '1 of them is not finished.' err
ends 0 tally one.json books two.csv --pack own --na no-chance
cp out mixed.json
ends 0 tally two.csv all.csv books.csv --pack own --na no-chance
equal out mixed.json
ends 0 tally books books/a.jsonl books --pack own
says 'books is given twice, and counts once.' err
equal out books.json
ends 0 cohort empty --pack own
says 'No workbook counts from empty.' err
says 'Nothing is shown' out
sed -i '4s/"set"/"sat"/' books/b.jsonl
ends 65 tally books --pack own
says 'b.jsonl is damaged.' err
ends 0 tally books --pack own --skip-bad
says '1 workbook left out: it could not be read.' err

# A long reading says how far it is, on a terminal only, and clears up.
python3 - "$program" <<'PYTHON'
import os, pty, subprocess, sys, time
reader, writer = pty.openpty()
process = subprocess.Popen([sys.argv[1], "tally", "-", "--pack", "own"], stdin=subprocess.PIPE,
                           stdout=subprocess.DEVNULL, stderr=writer)
os.close(writer)
rows = b"1,2\n" * (1 << 17)
process.stdin.write(b"word-1,word-2\n" + rows)
process.stdin.flush()
time.sleep(1.1)
process.stdin.write(rows + rows)
process.stdin.close()
said = b""
while True:
    try: piece = os.read(reader, 4096)
    except OSError: break
    if not piece: break
    said += piece
assert process.wait() == 0
line = said.split(b"\r")[0]
assert line.startswith(b"Reading: ") and line.endswith(b" MB so far"), said
assert said.endswith(b"\r" + b" " * len(line) + b"\r"), said
PYTHON
