#!/usr/bin/env python3
"""Stops the facilitator's program, or lets it fail, at every system call of a reveal.

    reveal.py PROGRAM [--kept] [--fault kill,ENOSPC,EIO+]

Five people have handed in; the results are shown once under strace, to learn the calls on the
workshop's folder, and then once for each call and each fault: `kill` ends the program there, an
error is returned once, or with a `+` from there on. The round must be open with all its sheets, or
shown with all of them counted, and never anything between; a fault is told in words; and the next
start goes on, so that the results can be shown. Needs strace.
"""
import argparse
import collections
import json
import pathlib
import re
import shutil
import sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent / "pty"))

from driver import Wrong, check, same, work  # noqa: E402
from room import STATEMENTS, Leader, counted, made, take_part, tally  # noqa: E402
from talk import talks  # noqa: E402

CALLS = (
    "openat,write,pwrite64,writev,rename,renameat,renameat2,unlink,unlinkat,ftruncate,fsync,"
    "fdatasync,fcntl,flock,utimensat,read,pread64,newfstatat,fstat,getdents64")
FAULTS = "kill,ENOSPC,ENOSPC+,EIO,EIO+,EACCES,EROFS+"
ANSWERS = [(1, 2, 3, 4, 5, 1), (5, 5, 5, 5, 5, 5), (2, 2, 2, 2, 2, 2), (4, 3, 4, 3, 4, 3),
           (1, 1, 1, 1, 1, 1)]
EXPECTED = counted([dict(zip(STATEMENTS, answers)) for answers in ANSWERS])
NAMES = (
    "", "workshop.jsonl", ".workshop.jsonl.shoal-lock", "round-1.box", ".round-1.box.erasing",
    "round-1.tally.json", ".round-1.tally.json.new", "round-1.roster", "round-1.sheets.csv")


def prepared(keeps):
    """A workshop with five sheets, to be copied for each run."""
    folder = made("model", *(["5"] if keeps else []))
    leader = Leader(folder)
    leader.open()
    leader.say("quit")
    leader.ended()
    for answers in ANSWERS:
        take_part(folder, answers)
    return folder


def strace(folder, *words):
    paths = [folder / name for name in NAMES]
    return ["strace", "-f", "-qq", *words, *(word for path in paths for word in ("-P", str(path)))]


def sitting(folder, wrapper=()):
    """Shows the results, and says what was said, what it came to and how it ended."""
    leader = Leader(folder, wrapper=wrapper)
    said = [leader.said]
    for label in ("Show the results", "Show the results", None):
        number = leader.number(label) if label else "again"
        if not leader.is_over and number:
            said.append(leader.say(number))
    for _ in range(3):
        if not leader.is_over:
            said.append(leader.say("quit"))
    code = leader.ended()
    return "".join(said) + leader.said, code


def judge(folder, said, code, fault, when):
    found = tally(folder)
    box = (folder / "round-1.box").exists()
    if found is None:
        check(box, f"{when}: neither sheets nor results")
        state = "open"
    else:
        same(f"{when}: what was counted", found, EXPECTED)
        state = "shown"
    if fault == "kill":
        same(f"{when}: the end", code, -9)
    else:
        check(code in (0, 65, 66, 73, 74, 75, 77), f"{when}: left with {code}: {said[-300:]}")
        told = "because" in said or "cannot" in said or "could not" in said
        check(state == "shown" or told, f"{when}: not a word about it: {said[-400:]}")
    # The next start goes on from there.
    again, code = sitting(folder)
    same(f"{when}: the next start ends with\n{again[-400:]}", code, 0)
    same(f"{when}: what is counted in the end", tally(folder), EXPECTED)
    left = [path.name for path in folder.iterdir() if "box" in path.name or path.name[0] == "."]
    same(f"{when}: files left", left, [])
    roster = json.loads((folder / "round-1.roster").read_text())
    same(f"{when}: sheets", roster["sheets"], len(ANSWERS))
    return state


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kept", action="store_true", help="the plan keeps the sheets")
    parser.add_argument("--fault", default=FAULTS)
    options = parser.parse_args()
    model, folder = prepared(options.kept), work / "room"

    def fresh():
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(model, folder)

    fresh()
    trace = work / "trace"
    _, code = sitting(folder, strace(folder, "-s", "24", "-o", str(trace), "-e", f"trace={CALLS}"))
    same("a sitting without faults", code, 0)
    same("what was counted", tally(folder), EXPECTED)
    counts, found = collections.Counter(), {}
    for line in trace.read_text(errors="replace").splitlines():
        match = re.match(r"\d+\s+(\w+)\((.*)", line)
        if match:
            counts[match[1]] += 1
            found[match[1], counts[match[1]]] = match[2][:100]
    states, wrongs, runs = collections.Counter(), [], 0
    for fault in options.fault.split(","):
        for (call, number), what in found.items():
            when = f"{fault} at {call} {number} ({what})"
            kind = f"signal=KILL:when={number}" if fault == "kill" else (
                f"error={fault.rstrip('+')}:when={number}{'+' if fault.endswith('+') else ''}")
            fresh()
            runs += 1
            try:
                said, code = sitting(folder, strace(
                    folder, "-o", "/dev/null", "-e", f"trace={call}",
                    "-e", f"inject={call}:{kind}"))
                states[judge(folder, said, code, fault, when)] += 1
            except Wrong as wrong:
                wrongs.append(str(wrong)[:700])
            for talk in talks:
                talk.end()
            talks.clear()
    print(json.dumps({
        "calls": len(found), "runs": runs, **states, "wrong": len(wrongs),
        "for example": wrongs[:8]}, indent=1, ensure_ascii=False))
    sys.exit(1 if wrongs else 0)


try:
    main()
finally:
    shutil.rmtree(work, ignore_errors=True)
