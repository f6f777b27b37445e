#!/usr/bin/env python3
"""What is shown of a cohort, by its size and by how much is missing: the table of README.md.

    shown.py PROGRAM [--cohorts N] [--groups N]

Makes random cohorts on the core pack, of people who differ, in which so much of all answers is
missing: of three, two are blank and one is no chance. Says for each size how many of the fifteen
themes have the answers, a score, and alpha on average, and what share of the people is in the
figures of a theme.
"""
import argparse
import json
import os
import pathlib
import random
import subprocess
import tempfile
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SIZES = (30, 60, 200, 1000)
MISSING = (0, 0.005, 0.03, 0.1)


def statements():
    """The identifiers of the core pack's statements."""
    folder = ROOT / "Resources/Packs/core"
    pack = tomllib.loads((folder / "pack.toml").read_text())
    themes = [theme for area in pack["area"] for theme in area["themes"]]
    return [statement["id"] for theme in themes
            for statement in tomllib.loads((folder / f"themes/{theme}.toml").read_text())["statement"]]


def cohort(ids, people, missing, groups, dice):
    """A cohort as CSV."""
    lines = [",".join(["group", *ids])]
    for _ in range(people):
        usual = dice.gauss(3.4, 0.7)
        cells = [
            dice.choice(["", "", "NA"]) if dice.random() < missing
            else str(min(5, max(1, round(dice.gauss(usual, 0.8))))) for _ in ids]
        lines.append(",".join([f"g{dice.randrange(groups)}" if groups else "", *cells]))
    return "\n".join(lines) + "\n"


def shown(program, text):
    """For each theme: whether all answers, a score and alpha are shown, and the people in it."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [program, "cohort", "-", "--format", "json"], input=text.encode(), capture_output=True,
            env=os.environ | {"HOME": home, "XDG_DATA_HOME": home}, check=True)
    for theme in json.loads(done.stdout)["themes"]:
        everyone = [statement["answers"]["everyone"] for statement in theme["statements"]]
        alpha = theme["instrument"].get("alpha", {})
        yield (all("counts" in answers for answers in everyone),
               "mean" in theme["scores"]["everyone"], "value" in alpha,
               theme.get("people", {}).get("everyone", {}).get("counted"))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program")
    options.add_argument("--cohorts", type=int, default=10)
    options.add_argument("--groups", type=int, default=0)
    options = options.parse_args()
    ids = statements()
    print("people  missing  answers  score  alpha  in the figures (least)")
    for people in SIZES:
        for missing in MISSING:
            dice = random.Random(f"{people} {missing}")
            themes = [theme for _ in range(options.cohorts)
                      for theme in shown(options.program,
                                         cohort(ids, people, missing, options.groups, dice))]
            means = [15 * sum(theme[kind] for theme in themes) / len(themes) for kind in range(3)]
            counted = [theme[3] for theme in themes]
            share = "-" if None in counted else (
                f"{100 * sum(counted) / len(counted) / people:.1f} % ({100 * min(counted) / people:.1f} %)")
            print(f"{people:6}  {100 * missing:5.1f} %  " + "  ".join(f"{mean:5.1f}" for mean in means)
                  + f"  {share}", flush=True)


main()
