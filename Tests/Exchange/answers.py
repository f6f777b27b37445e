#!/usr/bin/env python3
"""answers.py SHOAL: answers as real programs write them, counted without a hand on them.

Sixty people's answers go through pandas, R and LibreOffice, with separators, decimal commas, row
names, encodings and missing values as each writes them, and under the paths of the form that pyxform
makes of the pack. Each file must give the tally of the plain one, byte for byte. Needs r-base-core
and libreoffice-calc (Debian) and pyxform; makes an environment of its own for the rest.
"""
import csv, os, random, re, subprocess, sys, tempfile
from rig import check, end, needs, run, with_packages
from generated import Pack

with_packages()
needs("Rscript", "soffice")
import pandas

SHOAL = os.path.abspath(sys.argv[1])

R = """
rows <- read.csv("plain.csv", check.names = FALSE, na.strings = "", encoding = "UTF-8")
write.csv(rows, "r.csv", fileEncoding = "UTF-8")
write.csv2(rows, "r2.csv", row.names = FALSE, fileEncoding = "latin1")
write.table(rows, "r.tsv", sep = "\\t", qmethod = "double", na = "", row.names = FALSE, fileEncoding = "UTF-8")
write.csv(read.csv("plain.csv", na.strings = "", encoding = "UTF-8"), "dots.csv", row.names = FALSE, fileEncoding = "UTF-8")
"""


def plain(work, pack):
    dice = random.Random(12)
    points = [str(point["value"]) for point in pack.pack["scale"]["point"]]
    path = os.path.join(work, "plain.csv")
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["group", *pack.statements])
        for _ in range(60):
            out.writerow([dice.choice(["Nord", "Süd", "West, \"new\""])] + [dice.choice([*points, ""]) for _ in pack.statements])
    return path


def by_pandas(work, path):
    frame = pandas.read_csv(path)
    frame.to_csv(os.path.join(work, "pandas.csv"))
    frame.to_csv(os.path.join(work, "pandas-na.csv"), na_rep="NA", index=False)
    frame.to_csv(os.path.join(work, "german.csv"), sep=";", decimal=",", index=False, encoding="utf-8-sig")
    frame.to_csv(os.path.join(work, "sixteen.csv"), sep="\t", index=False, encoding="utf-16")
    frame.to_csv(os.path.join(work, "windows.csv"), index=False, encoding="cp1252", lineterminator="\r\n")
    return ["pandas.csv", "pandas-na.csv", "german.csv", "sixteen.csv", "windows.csv"]


def by_r(work):
    open(os.path.join(work, "main.R"), "w").write(R)
    run("Rscript", "--vanilla", "main.R", cwd=work, env={**os.environ, "LC_ALL": "C.UTF-8"})
    return ["r.csv", "r2.csv", "r.tsv", "dots.csv"]


def by_office(work, path):
    for kind in ("xlsx", "ods", "xls"):
        run("soffice", f"-env:UserInstallation=file://{work}/office", "--headless", "--infilter=CSV:44,34,76,1",
            "--convert-to", kind, "--outdir", work, path)
    return ["plain.xlsx", "plain.ods", "plain.xls"]


def by_form(work, path):
    """Under the paths of the form's fields, as Kobo (with slashes) and ODK (with hyphens) export them."""
    form, xform = os.path.join(work, "form.csv"), os.path.join(work, "form.xml")
    run(SHOAL, "pack", "export", "core", "-o", form)
    home = os.path.join(work, "pyxform")
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--target", home, "pyxform"], check=True)
    run(sys.executable, "-m", "pyxform.xls2xform", form, xform, "--skip_validate", env={**os.environ, "PYTHONPATH": home})
    found = re.findall(r'<bind nodeset="/[^/"]+/([^"]+)"', open(xform, encoding="utf-8").read())
    with open(path, newline="", encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    made = []
    for name, mark in (("kobo.csv", "/"), ("odk.csv", "-")):
        paths = {re.sub(r"[^a-z0-9]", "", each.split("/")[-1]): each.replace("/", mark) for each in found}
        names = [paths.get(re.sub(r"[^a-z0-9]", "", each), each) for each in head]
        check(sum(mark in each for each in names[1:]) == len(names) - 1, f"{name}: {names[:4]} of {found[:4]}")
        with open(os.path.join(work, name), "w", newline="", encoding="utf-8") as file:
            csv.writer(file, delimiter=";" if mark == "/" else ",", quoting=csv.QUOTE_ALL).writerows([names, *rows])
        made.append(name)
    return made


def main():
    with tempfile.TemporaryDirectory() as work:
        path = plain(work, Pack())
        wanted = run(SHOAL, "tally", path)
        names = by_pandas(work, path) + by_r(work) + by_office(work, path) + by_form(work, path)
        for name in names:
            found = run(SHOAL, "tally", os.path.join(work, name), "--na", "missing")
            check(found == wanted, f"{name}: another tally")
    end(f"{len(names)} files gave the same tally")


main()
