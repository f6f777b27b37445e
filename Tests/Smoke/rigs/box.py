#!/usr/bin/env python3
"""Stops the workshop commands, or lets them fail, at every system call that changes the folder.

    box.py PROGRAM [--deed join,show,end,erase] [--fault kill,ENOSPC,ENOSPC+] [--every 1]
    box.py PROGRAM --cuts 20 [--fs ext4|xfs] [--careless]

A deed is done once under strace, to learn its calls; then once for each of them and each fault:
`kill` ends the program there, an error is returned once, or with a `+` from there on. An answer
that was called saved must be in the box, the sheets of the others too; a round is shown or is
not, and is counted once; an erased workshop is gone or is all there. The box is read here, not
by the program. With `--cuts`, the power is cut under somebody who rates; with `--careless` their
syncs do nothing, and that must be noticed. Before, the raw disk is searched for the codes of a
round that was ended. Needs strace; cuts need root, loop devices, mkfs.
"""
import argparse
import collections
import fcntl
import json
import os
import pathlib
import random
import re
import shutil
import struct
import subprocess
import sys
import threading
import time
import zlib

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent / "pty"))

from driver import PROGRAM, Wrong, check, environment, run, same, work  # noqa: E402
from talk import Talk, talks  # noqa: E402

CALLS = (
    "openat,write,pwrite64,rename,renameat,renameat2,unlink,unlinkat,ftruncate,fsync,fdatasync,"
    "link,linkat,mkdir,mkdirat,flock,utimensat")
FAULTS = "kill,ENOSPC,ENOSPC+,EIO,EIO+,EROFS+,EACCES+,EMFILE+,EINTR"
SHUT_DOWN, WITHOUT_FLUSH = 0x8004587D, 2  # EXT4_IOC_SHUTDOWN; the same number on xfs
SIZES = {"ext4": 48 << 20, "xfs": 320 << 20}
ROOM, OTHERS, VALUES, PLACES = "room", 5, (4, 2, 5), 120
NAMES = (
    "round-1.box", ".round-1.box.erasing", "round-1.tally.json", ".round-1.tally.json.new",
    "round-1.roster", "round-1.sheets.csv", "workshop.jsonl", ".workshop.jsonl.shoal-lock")


# The box, as its format says.


def is_sealed(part):
    plain = bytearray(part)
    for end in {16, 64, len(part)}:
        if end <= len(part):
            plain[end - 4:end] = bytes(4)
    return struct.unpack("<I", part[-4:])[0] == zlib.crc32(plain)


def sheet(copy, statements):
    """State, code, answers; None where the copy is not whole."""
    if not (is_sealed(copy[:16]) and is_sealed(copy[:64]) and is_sealed(copy)):
        return None
    return copy[0], copy[16:51].rstrip(b"\0").decode(), list(copy[512:512 + statements])


def sheets(room):
    """Every sheet of the round that is open, by its code."""
    data = (room / "round-1.box").read_bytes()
    length = data.index(b"\n") + 1
    header = json.loads(data[:length])
    same("the size of the header", length % 4096, 0)
    same("its checksum", int(header["sum"], 16), zlib.crc32(data[18:length - 1]))
    same("the header again", data[-length:], data[:length])
    statements = len(header["statements"])
    size = -(-(512 + statements + 4) // 4096) * 4096
    same("the size of the box", len(data),
         2 * length + 2 * header["places"] * size + 4096)
    found = {}
    for place in range(header["places"]):
        start = length + 2 * place * size
        copies = [sheet(data[at:at + size], statements) for at in (start, start + size)]
        kept = copies[0] or copies[1]
        check(kept, f"neither copy at place {place} is whole")
        if kept[0]:
            check(kept[1] not in found, f"{kept[1]} is there twice")
            found[kept[1]] = kept
    return found


# What people do.


def made(data):
    """A workshop whose first round is open, with some sheets handed in; their codes."""
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()
    room = data / ROOM
    same("making it", run("workshop", "new", str(room), "--title", "A", data=data).returncode, 0)
    lead = Talk(data, words=("workshop", "run", str(room)))
    for line in ("2", "1", "2", "quit"):
        lead.say(line)
    lead.ended()
    for number in range(OTHERS):
        join = Join(data)
        for value in (number % 5 + 1,) * 3:
            join.rate(value)
        join.hand_in()
        join.leave()
    before = sheets(room)
    same("sheets handed in", [kept[0] for kept in before.values()], [2] * OTHERS)
    return before


class Join:
    """Somebody who rates the same statement again and again."""

    def __init__(self, data, wrapper=()):
        self.talk = Talk(data, wrapper, words=("workshop", "join", str(data / ROOM)))
        self.heard = [self.talk.said]
        self.given, self.sure = [], 0
        self.say("1")
        said = self.say("1")
        found = re.search(r"Your code is ([a-z]+-[a-z]+-[a-z]+)", said)
        self.code = found and found.group(1)

    def say(self, line):
        said = self.talk.say(line)
        self.heard.append(said)
        return said

    def rate(self, value):
        """Whether it was taken as saved."""
        if not self.code:
            return False
        self.given.append(value)
        said = self.say(str(value))
        is_saved = " 2 of " in said and "not saved" not in said and "not done" not in said
        if is_saved:
            self.sure = len(self.given)
        if " 2 of " in said:
            self.say("back")
        return is_saved

    def hand_in(self):
        self.say("up")
        found = re.search(r"(\d+)\. Hand my sheet in", self.heard[-1])
        return bool(found) and "handed in" in self.say(found.group(1))

    def leave(self):
        for _ in range(3):
            self.say("quit")
        code = self.talk.ended()
        self.heard.append(self.talk.said)
        return code


def join(data, wrapper):
    visitor = Join(data, wrapper)
    for value in VALUES:
        visitor.rate(value)
    return visitor, visitor.leave()


def lead(lines):
    def deed(data, wrapper):
        talk = Talk(data, wrapper, words=("workshop", "run", str(data / ROOM)))
        heard = [talk.said] + [talk.say(line) for line in lines]
        heard += [talk.say("quit") for _ in range(3)]
        code = talk.ended()
        return "".join(heard) + talk.said, code
    return deed


def erase(data, wrapper):
    done = subprocess.run(
        [*wrapper, PROGRAM, "workshop", "erase", "--yes", str(data / ROOM)], capture_output=True,
        text=True, env=environment(data), stdin=subprocess.DEVNULL)
    return done.stdout + done.stderr, done.returncode


# What must hold afterwards.


def after_join(data, before, outcome, fault, when):
    visitor, _ = outcome
    found = sheets(data / ROOM)
    new = {code: kept for code, kept in found.items() if code not in before}
    same(f"{when}: the others' sheets", {code: found.get(code) for code in before}, before)
    check(len(new) <= 1, f"{when}: {len(new)} new sheets")
    if visitor.code:
        check(visitor.code in new, f"{when}: {visitor.code} is not there")
        value = new[visitor.code][2][0] - 1
        # Not answered is 0, no chance 1, the lowest point 2.
        possible = ([-1] + visitor.given)[visitor.sure:]
        check(value in possible, f"{when}: {value} is kept, and {possible} possible")
        again = Talk(data, words=("workshop", "join", str(data / ROOM)))
        for line in ("2", "1", visitor.code.upper().replace("-", " "), "2"):
            said = again.say(line)
        check(visitor.code in said, f"{when}: not found again: {said}")
        for _ in range(2):
            again.say("quit")
        again.ended()
    is_all = visitor.sure == len(VALUES)
    if fault != "kill" and not is_all:
        check("because" in "".join(visitor.heard), f"{when}: not a word: {visitor.heard[-3:]}")
    return "all saved" if is_all else "told or cut"


def names(room):
    """The files in a workshop, but for what a facilitator could not save and kept aside."""
    return sorted(
        path.name for path in room.iterdir() if not path.name.startswith("workshop.unsaved"))


def after_show(data, before, outcome, fault, when):
    room = data / ROOM
    is_shown = (room / "round-1.tally.json").exists()
    if not is_shown:
        same(f"{when}: the sheets", sheets(room), before)
    lead(() if is_shown else ("1", "2"))(data, ())
    same(f"{when}: the files", names(room), [
        ".workshop.jsonl.shoal-lock", "round-1.roster", "round-1.tally.json", "workshop.jsonl"])
    roster = json.loads((room / "round-1.roster").read_text())
    same(f"{when}: the sheets that count", roster["sheets"], len(before))
    tally = json.loads((room / "round-1.tally.json").read_text())
    people = re.findall(r'"people":(\d+)', json.dumps(tally, separators=(",", ":")))
    check(str(OTHERS) in people, f"{when}: counted {people}")
    return "shown" if is_shown else "as before"


def after_end(data, before, outcome, fault, when):
    room = data / ROOM
    is_open = (room / "round-1.box").exists()
    if is_open:
        same(f"{when}: the sheets", sheets(room), before)
    lead(("3", "2") if is_open else ())(data, ())
    same(f"{when}: the files", names(room), [".workshop.jsonl.shoal-lock", "workshop.jsonl"])
    return "as before" if is_open else "ended"


def after_erase(data, before, outcome, fault, when):
    room = data / ROOM
    is_there = room.exists()
    if is_there:
        same(f"{when}: the sheets", sheets(room), before)
    if list(data.iterdir()):
        said, code = erase(data, ())
        same(f"{when}: erasing again: {said}", code, 0)
    same(f"{when}: what is left", list(data.iterdir()), [])
    return "as before" if is_there else "erased"


DEEDS = {
    "join": (join, after_join), "show": (lead(("1", "2")), after_show),
    "end": (lead(("3", "2")), after_end), "erase": (erase, after_erase),
}


def strace(data, *words):
    room = data / ROOM
    hidden = data / f".{ROOM}.shoal-erasing"
    paths = [data, room, hidden, *(each / name for each in (room, hidden) for name in NAMES)]
    return ["strace", "-f", "-qq", *words, *(word for path in paths for word in ("-P", str(path)))]


def injection(call, number, fault):
    if fault == "kill":
        return f"{call}:signal=KILL:when={number}"
    return f"{call}:error={fault.rstrip('+')}:when={number}{'+' if fault.endswith('+') else ''}"


def points(deed, data, store):
    """Every call of a deed that changes something in the folder: name, number, what it was."""
    trace = work / "trace"
    restore(store, data)
    DEEDS[deed][0](data, strace(data, "-s", "24", "-o", str(trace), "-e", f"trace={CALLS}"))
    counts, found = collections.Counter(), {}
    for line in trace.read_text(errors="replace").splitlines():
        match = re.match(r"\d+\s+(\w+)\((.*)", line)
        if match:
            call, rest = match.groups()
            counts[call] += 1
            found[call, counts[call]] = rest[:90]
    return found


def restore(store, data):
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(store, data)


def sweep(options):
    data, store = work / "sitting", work / "store"
    before = made(data)
    shutil.copytree(data, store)
    results, wrongs = [], []
    for deed in options.deed.split(","):
        found = points(deed, data, store)
        counts, runs = collections.Counter(), 0
        for fault in options.fault.split(","):
            for (call, number), what in list(found.items())[::options.every]:
                when = f"{deed}: {fault} at {call} {number} ({what})"
                restore(store, data)
                runs += 1
                try:
                    outcome = DEEDS[deed][0](data, strace(
                        data, "-o", "/dev/null", "-e", f"trace={call}",
                        "-e", f"inject={injection(call, number, fault)}"))
                    counts[DEEDS[deed][1](data, before, outcome, fault, when)] += 1
                except (Wrong, OSError, ValueError, KeyError) as wrong:
                    wrongs.append(f"{when}: {wrong!r}"[:700])
                    for each in talks:
                        each.end()
                talks.clear()
        results.append({"deed": deed, "calls": len(found), "runs": runs, **counts})
    return results, wrongs


# The power.


def call(*words):
    result = subprocess.run(words, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(words)}: {result.stdout}{result.stderr}")


def mounted(options):
    """A new file system with a workshop on it: where it is, and the sheets in it."""
    image, place = work / "image", work / "mounted"
    image.unlink(missing_ok=True)
    with open(image, "wb") as file:
        file.truncate(SIZES[options.fs])
    call(f"mkfs.{options.fs}", "-q", "-F" if options.fs == "ext4" else "-f", str(image))
    place.mkdir(exist_ok=True)
    call("mount", "-o", "loop", str(image), str(place))
    before = made(place / "data")
    os.sync()
    return image, place, before


def traces(options):
    """How often the codes are on the raw disk while the round is open, and after it was ended."""
    image, place, before = mounted(options)

    def count():
        os.sync()
        subprocess.run(["blockdev", "--flushbufs", str(image)], capture_output=True)
        data = image.read_bytes()
        return sum(data.count(code.encode()) for code in before)

    while_open = count()
    lead(("3", "2"))(place / "data", ())
    talks.clear()
    call("umount", str(place))
    after = count()
    same("codes on the disk while the round is open", while_open, 2 * OTHERS)
    same("codes on the disk after it was ended", after, 0)
    return {"on the disk while open": while_open, "after": after}


def cut(options, chance, number):
    image, place, before = mounted(options)
    data = place / "data"
    root = os.open(place, os.O_RDONLY)
    cutting = threading.Event()

    def later(after=chance.uniform(0.3, options.longest)):
        time.sleep(after)
        cutting.set()
        fcntl.ioctl(root, SHUT_DOWN, struct.pack("I", WITHOUT_FLUSH))

    thread = threading.Thread(target=later)
    thread.start()
    wrapper = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync", "-e",
               "inject=fdatasync:retval=0"] if options.careless else ()
    visitor, sure, value = Join(data, wrapper), 0, 0
    for _ in range(4000):
        value = value % 5 + 1
        is_saved = visitor.rate(value)
        if is_saved and not cutting.is_set():
            sure = visitor.sure
        if not is_saved and cutting.is_set():
            break
    thread.join()
    visitor.talk.kill()
    talks.clear()
    os.close(root)
    call("umount", str(place))
    call("mount", "-o", "loop", str(image), str(place))
    wrong = None
    try:
        visitor.sure = sure
        after_join(data, before, (visitor, None), "kill", f"cut {number}")
    except (Wrong, ValueError, KeyError) as problem:
        wrong = repr(problem)[:700]
    for each in talks:
        each.end()
    talks.clear()
    call("umount", str(place))
    return sure, wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--deed", default=",".join(DEEDS))
    parser.add_argument("--fault", default=FAULTS)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--cuts", type=int, default=0)
    parser.add_argument("--careless", action="store_true")
    parser.add_argument("--fs", default="ext4", choices=SIZES)
    parser.add_argument("--longest", type=float, default=1.2)
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    if options.cuts:
        chance, traced = random.Random(options.seed), traces(options)
        cuts = [cut(options, chance, number) for number in range(options.cuts)]
        wrongs = [wrong for _, wrong in cuts if wrong]
        results = {
            "fs": options.fs, "cuts": len(cuts), "called saved": sum(sure for sure, _ in cuts),
            "codes": traced}
    else:
        results, wrongs = sweep(options)
    print(json.dumps(
        {"results": results, "wrong": len(wrongs), "for example": wrongs[:8]}, indent=1))
    sys.exit(1 if wrongs else 0)


try:
    main()
finally:
    subprocess.run(["umount", "-l", str(work / "mounted")], capture_output=True)
    shutil.rmtree(work, ignore_errors=True)
