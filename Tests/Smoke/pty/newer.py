"""A workbook with changes that only a newer Shoal knows: said in both faces, and kept."""
import json
import zlib

from driver import Session, check, run, same, walk, work

SENTENCE = "This workbook holds 3 changes from a newer Shoal. They are kept, and not shown."


def line(**change):
    rest = json.dumps(change, separators=(",", ":"))[1:].encode()
    return b'{"sum":"%08x",' % zlib.crc32(rest) + rest + b"\n"


def from_a_newer_shoal(name):
    data = work / name
    same("making one", run("--linear", data=data, text="1\n1\n4\n").returncode, 0)
    book = data / "shoal/workbook.jsonl"
    last = len(book.read_bytes().splitlines()) - 1
    newer = b"".join(line(seq=last + more, set="mood", to=more) for more in (1, 2, 3))
    with open(book, "ab") as file:
        file.write(newer)
    return data, book, newer


def on_the_screen():
    data, book, newer = from_a_newer_shoal("screen")
    session = Session(data=data).see("Welcome back", "3 changes from a newer Shoal", "They are kept")
    session.send("\r").see("2 of 3").send("5").see("3 of 3", "Saved")
    check("newer Shoal" not in session.screen.text(), "it is said again and again")
    same("q", session.send("q").ended(), 0)
    check(newer in book.read_bytes(), "the changes are gone")


def line_by_line():
    data, book, newer = from_a_newer_shoal("lines")
    said = run("--linear", data=data, text="1\n5\nquit\n")
    same("code", said.returncode, 0)
    same("how often it is said", said.stdout.count(SENTENCE), 1)
    check(newer in book.read_bytes(), "the changes are gone")
    same("verify", run("verify", str(book), data=data).returncode, 0)


walk(on_the_screen, line_by_line)
