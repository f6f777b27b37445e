#!/usr/bin/env python3
"""answers.py SHOAL [--rows N] [--rounds N]: `shoal tally` and `cohort` of a CSV file beside polars
and duckdb.

The file has a row a person and a column for each statement of the core pack: single digits, 3% of
them missing, from a fixed seed. Each program reads it and counts, for each theme, how many people
gave each pattern of answers, the tally that every statistic of the theme follows from. Shoal also
checks every cell against the scale; the others check no more than that it is a small number.
`cohort` works all statistics out besides, and writes them as JSON; `statistics` does from a tally.

Runs are interleaved, each a process of its own, start-up included, with the file in memory. Only
the ratio between the programs of one run means anything. Polars and duckdb are left out where
they cannot be imported; the counts of all must be equal. Prints a Markdown table.
"""
import argparse, importlib.util, json, os, random, statistics, subprocess, sys, tempfile, time, tomllib

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PACK = os.path.join(ROOT, "Resources", "Packs", "core")

# Both print one number made from all counts, the same for the same counts in any order.
DIGEST = """
def digest(rows):
    total = 0
    for theme, code, count in rows:
        total = (total + pow(1_000_003, theme * 343 + code, 2**61 - 1) * count) % (2**61 - 1)
    print(total)
"""

POLARS = DIGEST + """
import sys, polars as pl
path, width = sys.argv[1], int(sys.argv[2])
names = open(path).readline().strip().split(",")
table = pl.scan_csv(path, schema_overrides={name: pl.Int8 for name in names})
def code(theme):
    state = [pl.col(names[theme * width + n]).fill_null(6).cast(pl.Int16) - 1 for n in range(width)]
    total = state[0]
    for other in state[1:]:
        total = total * 7 + other
    return total.value_counts(sort=False).implode().alias(str(theme))
themes = len(names) // width
found = table.select([code(theme) for theme in range(themes)]).collect()
digest(
    (theme, list(pair.values())[0], list(pair.values())[1])
    for theme in range(themes) for pair in found[str(theme)][0].to_list())
"""

DUCKDB = DIGEST + """
import sys, duckdb
path, width = sys.argv[1], int(sys.argv[2])
names = open(path).readline().strip().split(",")
kinds = "{" + ", ".join(f"'{name}': 'TINYINT'" for name in names) + "}"
def code(theme):
    total = "0"
    for name in names[theme * width:(theme + 1) * width]:
        total = f"(({total}) * 7 + coalesce(\\"{name}\\", 6) - 1)"
    return f"({total})::SMALLINT as t{theme}"
themes = len(names) // width
duckdb.sql("set enable_progress_bar = false")
duckdb.sql(
    "create temp table codes as select " + ", ".join(code(theme) for theme in range(themes))
    + f" from read_csv('{path}', header = true, columns = {kinds})")
digest(
    (theme, *row) for theme in range(themes)
    for row in duckdb.sql(f"select t{theme}, count(*) from codes group by all").fetchall())
"""


def statements():
    """The identifiers of the core pack's statements, a list for each theme."""
    with open(os.path.join(PACK, "pack.toml"), "rb") as file:
        themes = [theme for area in tomllib.load(file)["area"] for theme in area["themes"]]
    found = []
    for theme in themes:
        with open(os.path.join(PACK, "themes", theme + ".toml"), "rb") as file:
            found.append([each["id"] for each in tomllib.load(file)["statement"]])
    return found


def write(path, themes, rows):
    """A file of random answers, the same each time. `_` stands for a missing one."""
    dice = random.Random(20_261_123)
    names = [name for theme in themes for name in theme]
    cells = bytes(ord("_") if n < 8 else ord("1") + n % 5 for n in range(256))
    with open(path, "w") as file:
        file.write(",".join(names) + "\n")
        for _ in range(rows):
            row = dice.randbytes(len(names)).translate(cells).decode()
            file.write(",".join(row).replace("_", "") + "\n")


def digest(path):
    """The number that the others print, from a tally."""
    with open(path) as file:
        tally = json.load(file)
    total = 0
    for theme, each in enumerate(tally["themes"]):
        for group in tally["groups"]:
            for code, count in group["patterns"][each["id"]]:
                other = 0
                for _ in each["statements"]:
                    code, state = divmod(code, 7)
                    other = other * 7 + state
                power = pow(1_000_003, theme * 343 + other, 2**61 - 1)
                total = (total + power * count) % (2**61 - 1)
    return str(total)


def run(argv):
    """Seconds, megabytes at most, and what was printed."""
    begin = time.perf_counter()
    process = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    printed = process.stdout.read().decode().strip().split("\n")[-1]
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - begin
    if process.returncode:
        sys.exit(f"{argv[0]} ended with {process.returncode}: {' '.join(argv)[:200]}")
    return seconds, usage.ru_maxrss / 1024, printed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("shoal")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    themes = statements()
    with tempfile.TemporaryDirectory() as work:
        path = os.path.join(work, "answers.csv")
        write(path, themes, options.rows)
        out = os.path.join(work, "tally.json")
        shoal, tail = os.path.abspath(options.shoal), ["--pack", PACK, "--replace", "-o"]
        result = [*tail, os.path.join(work, "cohort.json"), "--format", "json"]
        specs = {
            "shoal tally": [shoal, "tally", path, *tail, out],
            "shoal cohort": [shoal, "cohort", path, *result],
            "shoal cohort, statistics": [shoal, "cohort", out, *result],
        }
        for name, program in (("polars", POLARS), ("duckdb", DUCKDB)):
            if importlib.util.find_spec(name):
                specs[name] = [sys.executable, "-c", program, path, str(len(themes[0]))]
        found = {name: [] for name in specs}
        for _ in range(options.rounds):
            for name, argv in specs.items():
                found[name].append(run(argv))
        digests = {each[2] for name in found if "shoal" not in name for each in found[name]}
        digests.add(digest(out))
        if len(digests) > 1:
            sys.exit(f"The counts differ: {digests}")
        size = os.path.getsize(path) / 1e6
        print(f"{options.rows:,} rows x {sum(map(len, themes))} statements, {size:.0f} MB\n")
        print("| | seconds, median | least | million rows a second | MB at most |")
        print("|---|---|---|---|---|")
        for name, runs in found.items():
            middle = statistics.median(each[0] for each in runs)
            print(
                f"| {name} | {middle:.3f} | {min(each[0] for each in runs):.3f} "
                f"| {options.rows / middle / 1e6:.2f} | {max(each[1] for each in runs):.0f} |")


if __name__ == "__main__":
    main()
