"""Killed in the middle of a write: what is whole stays, what is torn is set aside and said."""
import json
import os
import pathlib
import shutil
import subprocess

from driver import Session, begin, check, same, walk, work
from talk import Rater, Talk, opens_again, ratings, sound

VALUES = (4, 2, 5, 1, 3)
skipped = []


def tearing(at, size):
    """What makes the program die in that write."""
    library = work / "tear.so"
    if not library.exists():
        source = pathlib.Path(__file__).with_name("tear.c")
        compiler = os.environ.get("CC") or shutil.which("clang") or shutil.which("cc")
        if compiler is None:
            return None
        subprocess.run(
            [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"],
            check=True)
    return {"LD_PRELOAD": str(library), "TEAR_AT": str(at), "TEAR_BYTES": str(size)}


def said_and_set_aside(first, book, torn):
    check("was cut short" in first and "workbook.jsonl.damaged" in first, f"not said: {first}")
    same("what is set aside", book.with_name("workbook.jsonl.damaged").read_bytes(), torn)


def tail(book):
    """What was cut short at the end; nothing where only the line end is missing."""
    end = book.read_bytes().rpartition(b"\n")[2]
    try:
        json.loads(end)
    except ValueError:
        return end
    return b""


def by_a_kill_line_by_line():
    counts = dict(kills=0, torn=0)
    # The first write is the first line of a new workbook.
    for at in (1, 2, 3, 4, 5):
        for size in (0, 1, 9, 40, 150, -1):
            data = work / f"torn-{at}-{size}"
            rater = Rater(Talk(data, **tearing(at, size)))
            for value in VALUES:
                rater.give(value)
            when = f"write {at} cut at {size}"
            same(when, rater.talk.ended(), -9)
            book = rater.talk.book
            counts["kills"] += 1
            sound(book, when)
            torn, kept = tail(book), ratings(book)
            rater.confirm(kept, when)
            whole = book.read_bytes().removesuffix(torn)
            first = opens_again(book, when)
            check(book.read_bytes().startswith(whole), f"{when}: whole lines are gone")
            if torn:
                counts["torn"] += 1
                said_and_set_aside(first, book, torn)
            again = Rater(Talk(data))
            for value in (1, 5, 2):
                check(again.give(value), f"{when}: {again.talk.said}")
            again.talk.say("quit")
            same(f"{when}: leaving", again.talk.ended(), 0)
            sound(book, when, is_whole=True)
    check(counts["torn"] > counts["kills"] // 2, f"hardly a line was torn: {counts}")
    print(f"   {counts['kills']} kills in the middle of a write, {counts['torn']} lines torn")


def by_a_kill_on_the_screen():
    session = begin(Session(**tearing(4, 70)))
    session.send("4").see("2 of 3").send("2")
    same("killed in the write", session.ended(), -9)
    torn = tail(session.book)
    check(torn, "no line was torn")
    again = Session(data=session.data).see("was cut short", "Continue")
    said_and_set_aside("was cut short, workbook.jsonl.damaged", session.book, torn)
    again.send("\r").see("2 of 3").send("3").see("3 of 3", "Saved")
    same("q", again.send("q").ended(), 0)
    same("the rating before it", ratings(session.book), [4])
    sound(session.book, "afterwards", is_whole=True)


def by_writes_that_come_up_short():
    for size in (1, 7):
        rater = Rater(Talk(work / f"short-{size}", **tearing(0, size)))
        for value in VALUES:
            check(rater.give(value), rater.talk.said)
        rater.talk.say("quit")
        same("leaving", rater.talk.ended(), 0)
        same("the ratings", ratings(rater.talk.book), list(VALUES))
        sound(rater.talk.book, "short writes", is_whole=True)


if tearing(0, 1):
    walk(by_a_kill_line_by_line, by_a_kill_on_the_screen, by_writes_that_come_up_short)
else:
    print("   skipped: torn writes (there is no C compiler)")
