"""A terminal may claim any size: no more memory is taken for that than for a large window."""
import pathlib
import re

from driver import Session, check, processes, same, walk, work
from room import Leader, made

LIMIT = 60_000  # kB
SIZES = [(2000, 2000), (65535, 65535), (65535, 12), (40, 65535)]


def memory(session, when):
    """The most that the program and what it started ever had."""
    found = 0
    for process in processes(session.pid):
        status = pathlib.Path(f"/proc/{process}/status").read_text()
        found += int(re.search(r"VmHWM:\s+([0-9]+)", status)[1])
    check(0 < found < LIMIT, f"{when}: {found} kB")
    return found


def at_any_size(start, words, when, **more):
    most = 0
    for columns, rows in SIZES:
        session = Session(*words, size=(columns, rows) if start else (80, 24), screen=(520, 220),
                          **more)
        session.see("Shoal" if not words else "Leadership day")
        if not start:
            session._set_size((columns, rows))
            session.quiet()
        for key in "jjkk":
            session.send(key).quiet(0.05)
        most = max(most, memory(session, f"{when} {columns}x{rows}"))
        if columns > 500 and rows > 12:
            check(all(len(line) <= 500 for line in session.screen.text().split("\n")), "too wide")
        session._set_size((80, 24))
        session.screen.resize(80, 24)
        session.see("keys").quiet()
        same(f"leaving {when}", session.send("\x03").ended(), 130)
        session.given_back(when)
    print(f"      {when}: at most {most // 1000} MB")


def a_workbook():
    at_any_size(True, (), "a workbook begun at")
    at_any_size(False, (), "a workbook made")


def a_participant():
    folder = made("window")
    leader = Leader(folder)
    leader.open()
    leader.say("quit")
    for start, when in ((True, "joined at"), (False, "joined, then made")):
        at_any_size(start, ("workshop", "join", str(folder)), when, data=work)


def variables():
    session = Session(size=(0, 0), screen=(520, 220), COLUMNS="2000", LINES="2000").see("Shoal")
    memory(session, "COLUMNS=2000 LINES=2000")
    same("leaving", session.send("\x03").ended(), 130)


walk(a_workbook, a_participant, variables)
