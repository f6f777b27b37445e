#!/usr/bin/env python3
"""rows.py SHOAL: everybody's answers, as SPSS and R read them.

Workbooks and files of survey tools, with hostile names of groups and people, become one table. PSPP
and R run what is written beside it; every answer, text, label and missing value must be what went
in. Counted again, the table must give the same tally, byte for byte. For the core pack and for one
with a scale below zero and awkward names. Needs pspp and r-base-core (Debian); makes an environment
of its own for the rest.
"""
import csv, json, os, random, stat, sys, tempfile
from rig import check, end, needs, run, with_packages
from generated import CORE, Pack, awkward_pack, filled

with_packages()
needs("pspp", "Rscript")
import pyreadstat

SHOAL = os.path.abspath(sys.argv[1])
NAMES = ["North", "Süd", "=1+1", "O'Brien, \"B\"", ("組織 " * 20).strip(), "NA", ""]


def people(seed, pack, path, named):
    """A file of forty people; what each said, with who, group and time."""
    dice = random.Random(seed)
    points = [str(point["value"]) for point in pack.pack["scale"]["point"]]
    head = ["group"] + (["person", "time"] if named else []) + pack.statements
    said = []
    with open(path, "w", newline="") as file:
        out = csv.writer(file)
        out.writerow(head)
        for number in range(40):
            group = dice.choice(NAMES)
            person, time = (f"{dice.choice(NAMES[:5])}{number}", f"2026-11-{number % 28 + 1:02}") if named else ("", "")
            answers = [dice.choice([*points, "NA", ""]) for _ in pack.statements]
            out.writerow([group] + ([person, time] if named else []) + answers)
            said.append((person, group, time, answers))
    return said


def of_workbook(path, folder, pack):
    """The answers of a workbook, as its summary in JSON has them."""
    told = json.loads(run(SHOAL, "summary", "--workbook", path, "--pack", folder, "--format", "json"))
    name = json.loads(open(path).readline())["workbook"]
    answers = [told["answers"][each] for each in pack.statements]
    cells = ["" if each is None else "NA" if each == "no chance" else str(each) for each in answers]
    return (name, "", told["assessment"]["finished"] or "", cells)


def guarded(text):
    return "'" + text if text[:1] in "=+-@'" and text else text


def spss(table, said, pack):
    syntax = table[:-4] + ".sps"
    check(all(len(line.encode()) < 250 for line in open(syntax)), "a line that SPSS would cut")
    open(syntax + ".main", "w").write(open(syntax).read() + f"SAVE OUTFILE='{table}.sav'.\n")
    told = run("pspp", syntax + ".main", cwd=os.path.dirname(table))
    check("error" not in told and "warning" not in told, told[:2000])
    frame, meta = pyreadstat.read_sav(f"{table}.sav", user_missing=True)
    check(len(frame) == len(said), f"{len(frame)} rows of {len(said)}")
    points = {float(point["value"]): point["label"][:115] for point in pack.pack["scale"]["point"]}
    none = min(points) - 10
    names = list(frame.columns)[6:]
    check(len(names) == len(pack.statements), f"{len(names)} statements")
    for index, (person, group, time, answers) in enumerate(said):
        texts = list(frame.loc[index])[:6]
        want = ["as confidential as the answers", pack.pack["id"], guarded(person), guarded(group), time]
        check([texts[0], texts[1], *texts[3:]] == want, f"{texts} is not {want}")
        for name, answer in zip(names, answers):
            value = frame[name][index]
            held = value != value if answer == "" else value == (none if answer == "NA" else float(answer))
            check(held, f"{name}, row {index}: {value} is not {answer!r}")
    for name in names:
        check(meta.missing_ranges[name] == [{"lo": none, "hi": none}], f"{name}: {meta.missing_ranges.get(name)}")
        check(meta.variable_value_labels[name] == {**points, none: "No chance to show this"}, f"{name}: {meta.variable_value_labels[name]}")
        check(meta.column_names_to_labels[name].startswith(pack.pack["stem"]["me"]), f"{name}: no label")
    return len(said) * len(names)


R = r"""
source("%s", encoding = "UTF-8")
for (id in names(statements)) {
  stopifnot(is.integer(rows[[id]]), nchar(attr(rows[[id]], "label")) > 20, identical(attr(rows[[id]], "labels"), points))
  cells <- as.character(rows[[id]]); cells[is.na(cells)] <- ""; cells[no.chance[, id]] <- "NA"
  rows[[id]] <- cells
}
rows[is.na(rows)] <- ""
write.csv(rows, "again.csv", row.names = FALSE, fileEncoding = "UTF-8")
write.csv(data.frame(names(points), points), "points.csv", row.names = FALSE, fileEncoding = "UTF-8")
"""


def r(table, said, pack):
    folder = os.path.dirname(table)
    open(os.path.join(folder, "main.R"), "w").write(R % os.path.basename(table[:-4] + ".R"))
    run("Rscript", "--vanilla", "main.R", cwd=folder, env={**os.environ, "LC_ALL": "C.UTF-8"})
    with open(os.path.join(folder, "again.csv"), newline="", encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    check(head[6:] == pack.statements, f"{head}")
    want = [[guarded(person), guarded(group), time, *answers] for person, group, time, answers in said]
    check([row[3:] for row in rows] == want, "R reads otherwise")
    with open(os.path.join(folder, "points.csv"), newline="", encoding="utf-8") as file:
        _, *points = csv.reader(file)
    check(points == [[p["label"], str(p["value"])] for p in pack.pack["scale"]["point"]], f"{points}")


def one(seed, folder, work):
    pack = Pack(folder)
    work = os.path.join(work, f"{pack.pack['id']}-{seed}")
    os.makedirs(os.path.join(work, "books"))
    books = sorted(filled(seed * 9 + n, pack).write(os.path.join(work, "books", f"{n}.jsonl")) for n in range(5))
    files = [os.path.join(work, name) for name in ("unnamed.csv", "named.csv")]
    answers = [people(seed, pack, path, named) for path, named in zip(files, (False, True))]
    more = ["--pack", folder, "--na", "no-chance", "--unfinished"]
    table = os.path.join(work, "rows.csv")
    run(SHOAL, "cohort", *files, os.path.join(work, "books"), "--rows", table, *more)
    check({stat.S_IMODE(os.stat(table[:-4] + end).st_mode) for end in (".csv", ".sps", ".R")} == {0o600}, "not private")
    said = [of_workbook(book, folder, pack) for book in books] + answers[0] + answers[1]
    count = spss(table, said, pack)
    r(table, said, pack)
    # Without persons, because those who are not named have an empty cell.
    plain = [row[4:] for row in csv.reader(open(table, newline=""))]
    with open(table + ".plain.csv", "w", newline="") as file:
        csv.writer(file).writerows([cell[1:] if cell[:2] == "'=" else cell for cell in row] for row in plain)
    own = run(SHOAL, "tally", *files, os.path.join(work, "books"), *more)
    check(run(SHOAL, "tally", table + ".plain.csv", *more) == own, f"{table}: another tally")
    return count


def main():
    with tempfile.TemporaryDirectory() as work:
        count = sum(one(seed, folder, work) for folder in (CORE, awkward_pack(os.path.join(work, "pack"))) for seed in range(2))
    end(f"{count} answers came through, with their labels")


main()
