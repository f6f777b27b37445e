#!/usr/bin/env python3
"""Stops the real program, or lets it fail, at every system call that changes its folder.

    calls.py PROGRAM [--face lines|screen] [--from fresh|grown|torn] [--fault kill,ENOSPC,ENOSPC+]

A sitting is run once under strace, to learn its calls; then once for each of them, with that
call replaced by the fault: `kill` ends the process there, an error is returned once, or with a
`+` from there on. Whatever was called saved must be in the workbook, the workbook sound, the
failure told in words a person knows, the exit code not 0 when something is missing, and the
terminal given back. Needs strace.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent / "pty"))

from driver import Session, Wrong, check, run, same, sessions, work  # noqa: E402
from talk import Rater, Talk, opens_again, ratings, sound, talks  # noqa: E402

CALLS = (
    "openat,write,pwrite64,writev,rename,renameat,renameat2,unlink,unlinkat,ftruncate,fsync,"
    "fdatasync,link,linkat,mkdir,mkdirat,fcntl,flock")
FAULTS = "kill," + ",".join(
    f"{code}{kind}" for code in ("ENOSPC", "EIO", "EROFS", "EDQUOT", "EFBIG", "EACCES", "EMFILE")
    for kind in ("", "+")) + ",EINTR"
TEXT = "We asked the residents before"
VALUES = (4, 2, 5)
# Left by a kill, a closed window or a fault of the program itself; never by a failing disk.
KNOWN_CODES = {0, 65, 73, 74, 77}
# Without spaces: a terminal breaks lines anywhere.
PLAIN = [words.replace(" ", "") for words in (
    "because the disk is full", "because your share of the disk is used up",
    "because a file may not grow", "because the disk reported an error",
    "because the disk can only be read", "because you have no permission",
    "because too many files are open", "open in another Shoal")]


class Outcome:
    """What a sitting came to: ratings given and promised, the exit code, all that was said."""

    def __init__(self):
        self.given, self.sure, self.code, self.said = [], 0, None, ""


def line_by_line(data, wrapper):
    outcome, talk = Outcome(), Talk(data, wrapper)
    said = [talk.said]
    if not talk.is_over:
        rater = Rater(talk)
        outcome.given = rater.given
        for value in VALUES:
            rater.give(value)
            said.append(talk.said)
        outcome.sure = rater.sure
    for _ in range(3):
        if not talk.is_over:
            said.append(talk.say("quit"))
    outcome.code = talk.ended()
    outcome.said = "".join(said) + talk.said
    return outcome


def full_screen(data, wrapper):
    outcome, session = Outcome(), Session(data=data, wrapper=wrapper)
    said = []

    def step(keys, *texts):
        """Whether one of the texts came; false when the program is gone."""
        if keys:
            session.send(keys)
        found = lambda: any(text in session.screen.text() for text in texts)  # noqa: E731
        session.wait(texts, lambda: found() or session.gone or is_over())
        session.quiet(0.01)
        said.append(session.screen.text())
        return found() and not is_over()

    def is_over():
        if outcome.code is None:
            try:
                outcome.code = session.ended(0)
            except Wrong:
                pass
        return outcome.code is not None

    def play():
        if not step("", "Begin", "Continue", "Read only"):
            return
        if "Read only" in session.screen.text():
            return
        if "Begin" in session.screen.text() and not step("\r", "Rate"):
            return
        if not step("\r", "1 of 3"):
            return
        for value in VALUES:
            outcome.given.append(value)
            if not step(str(value), "2 of 3"):
                return
            header = session.screen.text().split("\n")[0]
            if "Saved" in header and "NOT" not in header:
                outcome.sure = len(outcome.given)
            if not step("\x1bOD", "1 of 3"):
                return

    play()
    for _ in range(3):
        if not is_over():
            session.send("q").quiet(0.1)
            said.append(session.screen.text())
    if not is_over():
        outcome.code = session.ended()
    said.append(session.screen.text())
    outcome.said = re.sub(r"\s+", " ", " ".join(said))
    if outcome.code != -9:
        session.given_back("after the fault")
    return outcome


FACES = {"lines": line_by_line, "screen": full_screen}


def prepare(start, data):
    """An empty folder, a workbook of an earlier sitting, or one with a torn end."""
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()
    if start == "fresh":
        return []
    rater = Rater(Talk(data))
    for value in (3, 1):
        check(rater.give(value), rater.talk.said)
    rater.talk.say("quit")
    rater.talk.ended()
    if start == "torn":
        with open(rater.talk.book, "ab") as file:
            file.write(b'{"sum":"0123')
    return rater.given


def points(face, start, data):
    """Every call of a sitting that changes something in its folder: name, number, what it was."""
    trace = work / "trace"
    prepare(start, data)
    outcome = FACES[face](data, strace(data, "-s", "24", "-o", str(trace), "-e", f"trace={CALLS}"))
    same("a sitting without faults", outcome.code, 0)
    counts, found = collections.Counter(), {}
    for line in trace.read_text(errors="replace").splitlines():
        match = re.match(r"\d+\s+(\w+)\((.*)", line)
        if match:
            call, rest = match.groups()
            counts[call] += 1
            found[call, counts[call]] = rest[:100]
    return found


def strace(data, *words):
    """Sees only what is done to the files and folders of the workbook."""
    folder = data / "shoal"
    names = [
        "", "workbook.jsonl", "workbook.jsonl.damaged", ".workbook.jsonl.shoal-lock",
        ".workbook.jsonl.shoal-new"]
    paths = [data, *(folder / name for name in names)]
    return ["strace", "-f", "-qq", *words, *(word for path in paths for word in ("-P", str(path)))]


def injection(call, number, fault):
    if fault == "kill":
        return f"{call}:signal=KILL:when={number}"
    return f"{call}:error={fault.rstrip('+')}:when={number}{'+' if fault.endswith('+') else ''}"


def judge(outcome, before, book, fault, when):
    """Raises `Wrong` where a promise was broken; otherwise says what the sitting came to."""
    kept = ratings(book)
    expected = before + outcome.given
    if kept or before or outcome.sure:
        same(f"{when}: what is kept, in order", kept, expected[: len(kept)])
    check(
        len(kept) >= len(before) + outcome.sure,
        f"{when}: {outcome.sure} called saved, kept {len(kept) - len(before)}: {outcome.said[-300:]}")
    if book.exists():
        sound(book, when)
    if fault == "kill":
        same(f"{when}: the end", outcome.code, -9)
    else:
        check(outcome.code in KNOWN_CODES, f"{when}: left with {outcome.code}: {outcome.said[-300:]}")
        is_all = len(outcome.given) == len(VALUES) and len(kept) == len(expected)
        said = "".join(outcome.said.split())
        told = any(words in said for words in PLAIN)
        check(is_all or told, f"{when}: not a word about it: {outcome.said[-400:]}")
        if not is_all:
            is_known = outcome.code != 0 or "Read only" in outcome.said or (
                "cannot be written to" in outcome.said)
            check(is_known, f"{when}: left with 0, and not all is saved: {outcome.said[-300:]}")
    opens_again(book, when)
    after = ratings(book)
    same(f"{when}: after the next start", after[: len(kept)], kept)
    return "all kept" if kept == expected and len(outcome.given) == len(VALUES) else "told or cut"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--face", default="lines", choices=FACES)
    parser.add_argument("--from", dest="start", default="fresh", choices=("fresh", "grown", "torn"))
    parser.add_argument("--fault", default=FAULTS)
    options = parser.parse_args()
    data = work / "sitting"
    found = points(options.face, options.start, data)
    counts, wrongs, runs = collections.Counter(), [], 0
    for fault in options.fault.split(","):
        for (call, number), what in found.items():
            when = f"{fault} at {call} {number} ({what})"
            before = prepare(options.start, data)
            runs += 1
            try:
                outcome = FACES[options.face](data, strace(
                    data, "-o", "/dev/null", "-e", f"trace={call}",
                    "-e", f"inject={injection(call, number, fault)}"))
                counts[judge(outcome, before, data / "shoal/workbook.jsonl", fault, when)] += 1
            except Wrong as wrong:
                wrongs.append(str(wrong)[:700])
                for each in [*talks, *sessions]:
                    each.end()
            talks.clear()
            sessions.clear()
    print(json.dumps({
        "face": options.face, "from": options.start, "calls": len(found), "runs": runs,
        **counts, "wrong": len(wrongs), "for example": wrongs[:8],
    }, indent=1, ensure_ascii=False))
    sys.exit(1 if wrongs else 0)


try:
    main()
finally:
    shutil.rmtree(work, ignore_errors=True)
