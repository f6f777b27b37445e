#!/usr/bin/env python3
"""summary.py SHOAL: the summary as other programs read it, and as Shoal reads it back.

JSON is held to its schema by check-jsonschema, CSV to its Table Schema by frictionless, both with
damage that they must find; Python's csv reads every cell as it was written, behind its guard.
Imported into a new workbook, a summary must come out the same, byte for byte; its tables also by
way of LibreOffice, as .xlsx and .ods, but for the text `true`, of which spreadsheets make a truth.
For the core pack and for one with a scale below zero. Needs libreoffice-calc (Debian); makes an
environment of its own for the rest.
"""
import csv, json, os, subprocess, sys, tempfile
from rig import check, end, needs, run, tool, with_packages
from generated import CORE, ROOT, Pack, Workbook, filled, own_pack

with_packages()
needs("soffice")
SHOAL = os.path.abspath(sys.argv[1])
SCHEMAS = os.path.join(ROOT, "Resources", "Schemas")
STARTS = tuple("=+-@＝＋－＠\t\r\n'")


def summary(book, pack, path, *more):
    run(SHOAL, "summary", "--workbook", book, "--pack", pack, "-o", path, "--replace", *more)
    return path


def back(path, pack, *more):
    """Imports a file into a new workbook and writes it out again; the bytes."""
    new = path + ".jsonl"
    own = Workbook("0" * 31 + "1")
    own.set("taken-in", True, of="watch-fors")
    own.write(new)
    run(SHOAL, "import", path, "--workbook", new, "--pack", pack, "--yes")
    run(SHOAL, "verify", new)
    before = open(new, "rb").read()
    run(SHOAL, "import", path, "--workbook", new, "--pack", pack, "--yes")
    check(open(new, "rb").read() == before, f"{path}: importing twice changed the workbook")
    return open(summary(new, pack, path + ".again", *more), "rb").read()


def spreadsheets(path, pack, *more):
    """Holds a table against itself, saved by a spreadsheet program in each of its formats."""
    for kind in ("xlsx", "ods"):
        folder = f"{path}.{kind}"
        run("soffice", f"-env:UserInstallation=file://{os.path.dirname(path)}/office", "--headless",
            "--infilter=CSV:44,34,76,1", "--convert-to", kind, "--outdir", folder, path)
        made, = os.listdir(folder)
        again = back(os.path.join(folder, made), pack, *more)
        check(again.lower() == open(path, "rb").read().lower(), f"{folder} came back otherwise")


def guarded(path):
    """Cells that a spreadsheet would take for a formula, and texts that did not come through."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    numbers = {str(n) for n in range(-9, 10)}
    bad = [cell for cell in cells if cell.startswith(STARTS[:-1]) and cell not in numbers]
    check(not bad, f"{path}: {bad[:3]}")
    plain = {cell[1:] if cell[:1] == "'" and cell[1:2] in STARTS else cell for cell in cells}
    return plain


def errors(path, schema):
    """What frictionless finds, by type."""
    done = subprocess.run(
        [tool("frictionless"), "validate", path, "--schema", schema, "--trusted", "--json"],
        capture_output=True, text=True)
    report = json.loads(done.stdout)
    return {error["type"] for task in report["tasks"] for error in task["errors"]} | {
        error["type"] for error in report["errors"]}


def table(path, schema, damage):
    found = errors(path, schema)
    check(not found, f"{path}: {found}")
    text = open(path, newline="").read()
    for old, new, kind in damage:
        bad = path + ".bad.csv"
        check(old in text, f"{path} has no {old!r}")
        open(bad, "w", newline="").write(text.replace(old, new, 1))
        found = errors(bad, schema)
        check(found == {kind}, f"{bad}: {found}, not {kind}")


def one(seed, folder, pack, work):
    book = filled(seed, pack).write(os.path.join(work, f"{pack.pack['id']}-{seed}.jsonl"))
    path = summary(book, folder, f"{book}.json", "--format", "json")
    run(tool("check-jsonschema"), "--schemafile", os.path.join(SCHEMAS, "summary.schema.json"), path)
    bad = json.load(open(path))
    bad["answers"][pack.statements[0]] = "often"
    json.dump(bad, open(path + ".bad", "w"))
    run(tool("check-jsonschema"), "--schemafile", os.path.join(SCHEMAS, "summary.schema.json"), path + ".bad", code=1)
    run(SHOAL, "import", path + ".bad", "--workbook", path + ".none", "--pack", folder, "--yes", code=65)
    check(not os.path.exists(path + ".none"), "a workbook was made for a file that cannot be read")
    check(back(path, folder, "--format", "json") == open(path, "rb").read(), f"{path} came back otherwise")

    long = summary(book, folder, f"{book}.csv", "--format", "csv")
    table(long, os.path.join(SCHEMAS, "summary-long.tableschema.json"), [
        (",rating,", ",ratings,", "constraint-error"), ("2026-11-09", "in November", "type-error")])
    check(back(long, folder, "--format", "csv") == open(long, "rb").read(), f"{long} came back otherwise")
    wide = summary(book, folder, f"{book}.wide.csv", "--format", "csv", "--wide")
    schema = summary(book, folder, f"{book}.schema", "--format", "csv", "--wide", "--table-schema")
    if folder == CORE:
        check(open(schema).read() == open(os.path.join(SCHEMAS, "summary-wide.tableschema.json")).read(), "the published schema is stale")
    answers = open(wide).read().split("\n")[1].split(",")
    number = answers[6:6 + len(pack.statements)]
    place = next(index for index, each in enumerate(number) if each not in ("", "NA"))
    before = ",".join(answers[:6 + place]) + ","
    table(wide, schema, [(f"{before}{number[place]},", f"{before}9,", "constraint-error")])
    check(back(wide, folder, "--format", "csv", "--wide") == open(wide, "rb").read(), f"{wide} came back otherwise")
    if seed == 0:
        spreadsheets(long, folder, "--format", "csv")
        spreadsheets(wide, folder, "--format", "csv", "--wide")
    said = json.load(open(path))
    texts = {each["text"] for each in said["examples"].values()}
    texts |= {text for each in said["reflections"].values() for text in each.values()}
    for name in (long, wide):
        check(texts <= guarded(name), f"{name}: {list(texts - guarded(name))[:3]}")
    return len(texts)


def main():
    with tempfile.TemporaryDirectory() as work:
        count = 0
        for folder in (CORE, own_pack(os.path.join(work, "pack"))):
            for seed in range(5):
                count += one(seed, folder, Pack(folder), work)
    end(f"{count} texts and all answers came through, and back")


main()
