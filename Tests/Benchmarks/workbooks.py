#!/usr/bin/env python3
"""workbooks.py SHOAL [--files N] [--rounds N]: `shoal tally` of a folder of workbooks beside a plain
read of the same bytes.

Each workbook has one finished assessment of the core pack with all 45 statements rated, from a fixed
seed. The plain read is `cat` of all files into nothing, as many at once as Shoal has threads. Runs are
interleaved, with the files in memory. Every workbook must be counted. Prints a Markdown table.
"""
import argparse, json, os, random, statistics, tempfile, zlib
from answers import PACK, run, statements


def line(rest):
    return b'{"sum":"%08x",' % zlib.crc32(rest) + rest + b"\n"


def body(dice, names):
    """All that follows the header: started, rated in order, finished."""
    changes = ['"set":"started","in":1,"to":"2026-08-03"', '"set":"pack","in":1,"to":"core 1.0.0 en-GB"']
    changes += [f'"set":"rating","in":1,"of":"{name}","to":{dice.randint(1, 5)}' for name in names]
    changes.append('"set":"finished","in":1,"to":"2026-08-05"')
    at = '"at":"2026-08-03T09:00:00.000Z","by":"me"'
    return b"".join(
        line(f'"seq":{number + 1},{at},{change}}}'.encode()) for number, change in enumerate(changes))


def write(folder, files):
    dice = random.Random(20_261_123)
    names = [name for theme in statements() for name in theme]
    bodies = [body(dice, names) for _ in range(200)]
    created = '"created":"2026-08-03T09:00:00.000Z"}'
    for number in range(files):
        place = os.path.join(folder, f"{number // 1000:03}")
        os.makedirs(place, exist_ok=True)
        header = f'"seq":0,"shoal":1,"workbook":"{number:032x}",{created}'
        with open(os.path.join(place, f"{number:06}.jsonl"), "wb") as file:
            file.write(line(header.encode()) + bodies[number % len(bodies)])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("shoal")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        folder, out = os.path.join(work, "books"), os.path.join(work, "tally.json")
        write(folder, options.files)
        shoal = [os.path.abspath(options.shoal), "tally", folder, "--pack", PACK, "--replace", "-o", out]
        plain = f"find '{folder}' -type f -print0 | xargs -0 -n 1000 -P {os.cpu_count()} cat >/dev/null"
        specs = {"plain read": ["sh", "-c", plain], "shoal tally": shoal}
        found = {name: [] for name in specs}
        for _ in range(options.rounds):
            for name, argv in specs.items():
                found[name].append(run(argv))
        with open(out) as file:
            people = sum(group["people"] for group in json.load(file)["groups"])
        assert people == options.files, f"{people} of {options.files} were counted"
        size = sum(os.path.getsize(os.path.join(top, name))
                   for top, _, names in os.walk(folder) for name in names)
        print(f"{options.files:,} workbooks, {size / 1e6:.0f} MB\n")
        print("| | seconds, median | least | workbooks a second | MB at most |")
        print("|---|---|---|---|---|")
        for name, runs in found.items():
            middle = statistics.median(each[0] for each in runs)
            print(
                f"| {name} | {middle:.3f} | {min(each[0] for each in runs):.3f} "
                f"| {options.files / middle:,.0f} | {max(each[1] for each in runs):.0f} |")


main()
