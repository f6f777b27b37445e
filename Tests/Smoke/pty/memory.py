"""What is left of the sheets in the facilitator's processes after the reveal, as root sees it: no row."""
import os
import pathlib
import random
import re
import struct

from driver import Session, check, processes, run, same, walk, work
from room import Leader, Person

PEOPLE = 5
WINDOW = 12  # answers side by side: by chance in one of 200 million places


def room(name):
    """A workshop of all statements, whose first round is open."""
    folder = work / name
    found = run("workshop", "new", str(folder), "--title", "Leadership day", data=work)
    same(f"making it: {found.stderr}", found.returncode, 0)
    leader = Leader(folder)
    leader.open()
    leader.say("quit")
    return folder


def take_part(folder, answers):
    person = Person(folder).begin()
    for answer in answers:
        person.say(str(answer))
    person.hand_in().leave()


def memory(pid):
    """All that is in the memory of a process."""
    parts = []
    with open(f"/proc/{pid}/mem", "rb", 0) as file:
        for line in pathlib.Path(f"/proc/{pid}/maps").read_text().splitlines():
            start, end, modes = re.match(r"(\w+)-(\w+) (\S+)", line).groups()
            if "r" not in modes or "[v" in line:
                continue
            try:
                file.seek(int(start, 16))
                parts.append(file.read(int(end, 16) - int(start, 16)))
            except (OSError, ValueError, OverflowError):
                pass
    return b"\0".join(parts)


def found(everything, answers):
    """In which form so many answers of one row are there, side by side; None for none."""
    for start in range(0, len(answers) - WINDOW + 1):
        part = answers[start:start + WINDOW]
        for name, row in (("the box", bytes(answer + 1 for answer in part)),
                          ("numbers", bytes(part)), ("text", ",".join(map(str, part)).encode())):
            if row in everything:
                return name
        for stride in (8, 9, 10, 16, 24):
            row = b".{%d}" % (stride - 8)
            pattern = row.join(re.escape(struct.pack("<q", answer)) for answer in part)
            if re.search(b"(?s)" + pattern, everything):
                return f"answers every {stride} bytes"
    return None


def no_row_is_left():
    if os.geteuid() != 0:
        print("   (only root can look into the memory of a process)")
        return
    folder = room("memory")
    chance = random.Random(11)
    sheets = [[chance.randint(1, 5) for _ in range(45)] for _ in range(PEOPLE)]
    session = Session("workshop", "run", str(folder), data=work).see("0 have handed in")
    for answers in sheets:
        take_part(folder, answers)
    session.see(f"{PEOPLE} have handed in")
    box = (folder / "round-1.box").read_bytes()
    for answers in sheets:
        same("a row in the box", found(box, answers), "the box")
    session.keys(("\r", "Not yet")).keys(("\x1b[B", "Show the results")).keys(("\r", "Reveal"))
    session.quiet()
    for pid in processes(session.pid):
        everything = memory(pid)
        check(b"Leadership day" in everything, "that memory could not be read")
        for answers in sheets:
            same(f"a row in process {pid}", found(everything, answers), None)
    same("leaving", session.send("q").ended(), 0)


walk(no_row_is_left)
