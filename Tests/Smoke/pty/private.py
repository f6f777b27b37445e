"""The same workshop twice, with other private answers: nothing that anybody but their writers can
see before the reveal may differ. And codes and typed words stay with those they belong to."""
import os
import pathlib
import re
import time

from driver import Session, Wrong, check, run, same, walk, work
from room import TITLE, Person, given, made, people

# As many people and answers, and nothing else alike: which statements, what answers, in which
# order, changed or not.
ANSWERS = (
    [(5, 5, 5, 5, 5, 5), (1, 1, None, 1, 1, 1), (0, 0, 0, 0, 0, 0), (5, 1, 5, 1, 5, 1),
     (2, None, 2, 2, 2, None), (3, 3, 3, 3, 3, 3)],
    [(1, 2, 3, 4, 5, 1), (4, 4, 4, 4, None, 4), (2, 3, 2, 3, 2, 3), (1, 1, 1, 1, 1, 1),
     (None, 0, 5, None, 0, 5), (5, 4, 3, 2, 1, 0)],
)
TYPED = "heron-heron-heron"  # somebody types a code that is of no sheet, and cannot be
CLOCK = re.compile(r"[0-9]{1,2}:[0-9]{2}")


class Room:
    """One workshop with its facilitator and those who wait, all on terminals of their own."""

    def __init__(self, name):
        self.folder = made(name)
        self.lead = Session("workshop", "run", str(self.folder), data=work).see("A workshop of")
        self.lead.keys(("j", "Rate"), ("\r", "Open the first round"), ("\r", "Not yet"))
        self.lead.keys(("\x1bOB", "Not yet"), ("\r", "The round is open."), ("t", "15 minutes"))
        self.show = Session("workshop", "show", str(self.folder), data=work)
        self.show.see("Please rate on your own")
        self.lead.see("Only you see this.")
        self.waiting = Session("workshop", "join", str(self.folder), data=work).see("Begin")
        self.begun = Session("workshop", "join", str(self.folder), data=work).see("Begin")
        self.begun.keys(("\r", "I have read this"), ("\r", "Your code is"))
        self.code = given(self.begun)
        for session in self.watchers():
            session.quiet()
        self.starts = [len(session.raw) for session in self.watchers()]
        self.handed_in = 0
        self.seen, self.said, self.codes = [], [], []

    def watchers(self):
        return self.lead, self.waiting, self.begun, self.show

    def look(self, begun):
        """What everybody in the room sees now, once all is drawn; how many have begun."""
        has = "has" if self.handed_in == 1 else "have"
        self.lead.see(
            f"{self.handed_in} {has} handed in.", f"{('', 'One', 'Two')[begun]} more begun.")
        if self.said:
            self.lead.see("A code that does not exist was tried once.")
        self.show.see(
            f"{self.handed_in} {has} handed in.", f"{('', 'One', 'Two')[begun]} more begun.")
        for session in self.watchers():
            session.quiet(0.03)
        public = (self.lead, self.waiting, self.show)
        self.seen.append([CLOCK.sub("00:00", s.screen.text()) for s in public])
        self.seen.append(outside(self.folder))

    def private(self, answers, index):
        """One person's whole time before the reveal. What they see is theirs."""
        person = Session("workshop", "join", str(self.folder), data=work).see("Begin")
        person.keys(("\r", "I have read this"), ("\r", "Your code is"))
        code = given(person)
        self.codes.append(code)
        self.look(begun=2)
        for place, answer in enumerate(answers):
            after = f"{place + 2} of 6" if place < 5 else "Hand my sheet in"
            key = "\x1bOC" if place < 5 else "\x1b"
            person.keys((key if answer is None else str(answer), after))
        self.look(begun=2)
        if index == 1:  # a key by mistake
            person.keys(("\x1b", "start"))
        person.send("G").quiet()
        person.keys(("k", "Hand my sheet in"), ("\r", "Your sheet is handed in"))
        self.handed_in += 1
        self.look(begun=1)
        if index == 2:
            person.send("G").keys(("\r", "Erase my sheet"), ("\x1bOB\r", "Your sheet is erased"))
            self.handed_in -= 1
            self.look(begun=1)
            self.again(answers)
        same("leaving", person.send("q").ended(), 0)
        self.look(begun=1)
        self.seen.append(commands(self.folder))

    def again(self, answers):
        """Somebody who has withdrawn begins again."""
        person = Person(self.folder).begin()
        self.codes.append(person.code)
        self.look(begun=2)
        person.rate(answers).hand_in().leave()
        self.handed_in += 1

    def stranger(self):
        """Somebody types a code that is nobody's, and is told so."""
        person = Session("workshop", "join", str(self.folder), data=work).see("Begin")
        person.keys(("j", "Begin"), ("\r", "such as"), ("\r", "Enter next"))
        person.send(TYPED + "\r").quiet()
        person.send("j\r").see(f"There is no sheet with the code {TYPED}").quiet()
        self.said.append(person.screen.text())
        same("leaving", person.send("q").ended(), 0)

    def printed(self):
        """All that the three terminals were sent since the round was opened, clocks aside."""
        return [CLOCK.sub("00:00", bytes(session.raw[start:]).decode())
                for session, start in zip(self.watchers(), self.starts)]

    def journal(self):
        """The journal's fields and values, without checksums, times and identifiers."""
        text = (self.folder / "workshop.jsonl").read_text()
        text = re.sub(r'"(sum|workbook|created|at)":"[^"]*"', r'"\1":""', text)
        return re.sub(r'("set":"stage-began".*"to":)[0-9]+', r"\g<1>0", text)


def outside(folder):
    """Everything the system tells about the files, but when: only in which order."""
    files = sorted(folder.iterdir(), key=lambda path: path.name)
    facts = [(path.name, s.st_mode, s.st_size, s.st_blocks, s.st_nlink, s.st_uid)
             for path in files for s in [path.stat()]]
    order = sorted(files, key=lambda path: (path.stat().st_mtime_ns, path.name))
    return facts, [path.name for path in order]


def commands(folder):
    """What every command that reads a workshop says about it."""
    said = []
    for words in (["workshop", "summary", str(folder)], ["workshop", "print", str(folder), "guide"],
                  ["workshop", "print", str(folder), "sheets"], ["cohort", str(folder)],
                  ["tally", str(folder)], ["verify", str(folder / "workshop.jsonl")]):
        found = run(*words, data=work)
        said.append((found.returncode, (found.stdout + found.stderr).replace(str(folder), "")))
    return said


def memory(pid):
    """All that a program holds in memory, where the one who runs this may read it."""
    held = bytearray()
    try:
        with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as mem:
            for line in maps:
                span, mode = line.split()[:2]
                if not mode.startswith("rw") or "[vvar]" in line:
                    continue
                begin, end = (int(part, 16) for part in span.split("-"))
                mem.seek(begin)
                try:
                    held += mem.read(end - begin)
                except OSError:
                    pass
    except PermissionError:
        return b""
    return bytes(held)


def family(pid):
    """A process and those it started."""
    found = [pid]
    for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            found += family(int(path.parent.name))
    return found


def nothing_of(codes, room, when):
    """The codes stand in nothing but the box, and on their own terminals."""
    for code in codes + [TYPED]:
        for session in (room.lead, room.waiting, room.show):
            check(code.encode() not in session.raw, f"{when}: {code} on another terminal")
        if code != room.code:
            check(code.encode() not in room.begun.raw, f"{when}: {code} on a neighbour's terminal")
        for path in room.folder.iterdir():
            if path.suffix != ".box":
                check(code.encode() not in path.read_bytes(), f"{when}: {code} in {path.name}")
        check(code not in str(commands(room.folder)), f"{when}: {code} in what a command says")
    check(TYPED.encode() not in b"".join(p.read_bytes() for p in room.folder.iterdir()),
          f"{when}: what was typed is in a file")


def play(answers):
    """The whole of it, up to the erased folder."""
    room = Room("room")
    for index, each in enumerate(answers):
        room.private(each, index)
    room.stranger()
    room.look(begun=1)
    for who, session in (("facilitator's", room.lead), ("room's", room.show)):
        held = b"".join(memory(pid) for pid in family(session.pid))
        check(not held or TITLE.encode() in held, f"the memory of the {who} program is not there")
        for code in room.codes + [room.code]:
            check(code.encode() not in held, f"{code} is in the memory of the {who} program")
    nothing_of(room.codes, room, "before the reveal")
    room.sent, room.kept = room.printed(), room.journal()
    reveal(room)
    nothing_of(room.codes, room, "after the reveal")
    same("erasing", run("workshop", "erase", str(room.folder), "--yes", data=work).returncode, 0)
    return room


def reveal(room):
    room.lead.send("g\r").see("Please confirm").send("\x1bOB\r").see("Reveal", "sheets")
    room.waiting.see("Reveal")
    room.begun.see("Reveal")
    room.show.see("Reveal")
    same("sheets that count", people(room.folder), room.handed_in)
    for session in room.watchers():
        session.quiet()
        same("leaving", session.send("q").ended(), 0)


def other_answers_look_the_same():
    first, second = [play(answers) for answers in ANSWERS]
    same("moments", len(first.seen), len(second.seen))
    for index, (a, b) in enumerate(zip(first.seen, second.seen)):
        same(f"what is seen at moment {index}", b, a)
    seats = ("facilitator", "one who waits", "one who rates", "room")
    for who, a, b in zip(seats, first.sent, second.sent):
        same(f"all bytes that the {who} was sent", b, a)
    same("the journal", second.kept, first.kept)
    same("what a stranger is told", second.said, first.said)


walk(other_answers_look_the_same)
