#!/usr/bin/env python3
"""spss.py SHOAL: SPSS syntax run by PSPP, and what it made read back by pyreadstat.

Every figure, label and missing value must be that of the summary in JSON, for the core pack and
for one with a scale below zero and awkward names. Needs pspp (Debian); makes an environment of
its own for the rest.
"""
import json, os, sys, tempfile
from rig import check, end, needs, run, with_packages
from generated import CORE, Pack, awkward_pack, filled

with_packages()
needs("pspp")
import pyreadstat

SHOAL = os.path.abspath(sys.argv[1])


def sav(book, folder, work):
    syntax = f"{book}.sps"
    run(SHOAL, "summary", "--workbook", book, "--pack", folder, "--format", "spss", "-o", syntax)
    check(all(len(line.encode()) < 250 for line in open(syntax)), "a line that SPSS would cut")
    main = f"{book}.main.sps"
    open(main, "w").write(open(syntax).read() + f"SAVE OUTFILE='{book}.sav'.\n")
    said = run("pspp", main, cwd=work)
    check("error" not in said and "warning" not in said, said[:2000])
    return pyreadstat.read_sav(f"{book}.sav", user_missing=True)


def scale(pack, kind):
    return {float(point["value"]): point["label"][:115] for point in pack.pack[kind]["point"]}


def one(seed, folder, work):
    pack = Pack(folder)
    book = filled(seed, pack).write(os.path.join(work, f"{pack.pack['id']}-{seed}.jsonl"))
    said = json.loads(run(SHOAL, "summary", "--workbook", book, "--pack", folder, "--format", "json"))
    frame, meta = sav(book, folder, work)
    check(len(frame) == 1 and frame["assessment"][0] == said["assessment"]["number"], "assessment")
    check(str(frame["begun"][0])[:10] == said["assessment"]["begun"], f"{frame['begun'][0]}")
    names = list(frame.columns)
    ticks = [name for name in names if meta.variable_value_labels.get(name, {}).get(1.0) == "Ticked"]
    numbers = [name for name in names[6:] if name not in ticks]
    ratings = numbers[-len(pack.statements):]
    sides = numbers[:-len(pack.statements)]
    low = min(scale(pack, "scale"))
    for name, statement in zip(ratings, pack.statements):
        value, answer = frame[name][0], said["answers"][statement]
        want = low - 10 if answer == "no chance" else answer
        check(value != value if want is None else value == want, f"{name}: {value} is not {answer}")
        check(meta.missing_ranges[name] == [{"lo": low - 10, "hi": low - 10}], f"{name}: {meta.missing_ranges.get(name)}")
        check(meta.variable_value_labels[name] == {**scale(pack, "scale"), low - 10: "No chance to show this"}, f"{name}: {meta.variable_value_labels[name]}")
        check(meta.column_names_to_labels[name].startswith("In the last three months"), f"{name}: no label")
        check(meta.variable_measure[name] == "ordinal", f"{name}: {meta.variable_measure[name]}")
    for name, (kind, theme) in zip(sides, [(kind, theme["id"]) for theme in pack.themes for kind in ("importance", "partner")]):
        value, wanted = frame[name][0], said[kind][theme]
        check(value != value if wanted is None else value == wanted, f"{name}: {value} is not {wanted}")
        check(meta.variable_value_labels[name] == scale(pack, "importance" if kind == "importance" else "scale"), name)
    signs = [(theme["id"], sign["id"]) for theme in pack.themes for sign in theme.get("watch-for", [])]
    check(len(signs) == len(ticks), f"{len(ticks)} watch-fors, not {len(signs)}")
    for name, (theme, sign) in zip(ticks, signs):
        check(frame[name][0] == (sign in said["watchFors"].get(theme, [])), f"{name}: {frame[name][0]}")
    return len(ratings) + len(sides) + len(ticks)


def main():
    with tempfile.TemporaryDirectory() as work:
        count = sum(one(seed, folder, work) for folder in (CORE, awkward_pack(os.path.join(work, "pack"))) for seed in range(4))
    end(f"{count} figures came through, with their labels")


main()
