#!/usr/bin/env python3
"""Cuts the power under the real program, again and again, and looks for what it had promised.

    powercut.py PROGRAM [--fs ext4|xfs] [--as lines|screen|export|WRITER] [--runs 20]

A file system on a loop device is shut down without a flush while somebody rates; it is mounted
again, and everything that was shown as saved must be there. WRITER is one of careless.py: the
rig is only believed when it catches the bad ones. Needs root, loop devices, mkfs.
What it cannot do: tear a block, or change the order of writes below the file system. And what
is called saved while the file system is being shut down does not count: to a sync under way
just then the kernel may answer that all is well, and drop the data.
"""
import argparse
import fcntl
import json
import os
import pathlib
import random
import signal
import select
import signal
import struct
import subprocess
import sys
import threading
import time

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent / "pty"))

from careless import WAYS  # noqa: E402
from driver import PROGRAM, Session, Wrong, check, environment, run, same, work  # noqa: E402
from talk import Rater, Talk, opens_again, ratings, sound  # noqa: E402

SHUT_DOWN, WITHOUT_FLUSH = 0x8004587D, 2  # EXT4_IOC_SHUTDOWN; the same number on xfs
SIZES = {"ext4": 48 << 20, "xfs": 320 << 20}


def call(*words):
    result = subprocess.run(words, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(words)}: {result.stdout}{result.stderr}")


# Who writes: each has give(value), whether that was called saved; end(), kill -9; and
# check(cut, sure), which wants so many of the values given.


class Lines:
    """The linear face."""

    def __init__(self, data):
        self.rater = Rater(Talk(data))
        self.book = self.rater.talk.book

    def give(self, value):
        return self.rater.give(value)

    def end(self):
        self.rater.talk.kill()

    def check(self, cut, sure):
        if sure:
            check(self.book.exists(), f"{cut}: there is no workbook")
        if self.book.exists():
            sound(self.book, cut)
        self.rater.confirm(ratings(self.book), cut, sure)
        opens_again(self.book, cut)
        self.rater.confirm(ratings(self.book), f"{cut}, opened again", sure)


class OnScreen(Lines):
    """The full screen: what counts is that its header says Saved."""

    def __init__(self, data):
        self.session = Session(data=data)
        self.book = self.session.book
        self.rater = Rater.__new__(Rater)
        self.rater.given = []
        self.session.see("Begin").keys(("\r", "Rate"), ("\r", "1 of 3"))

    def give(self, value):
        self.session.send(str(value)).see("2 of 3").quiet(0.002)
        self.rater.given.append(value)
        header = self.session.screen.text().split("\n")[0]
        self.session.send("\x1bOD").see("1 of 3")
        return "Saved" in header and "NOT" not in header

    def end(self):
        self.session.signal(signal.SIGKILL).ended()
        self.session.end()
        os.waitpid(self.session.leader, 0)


class Exporting:
    """Writes the summary under one name after the other; exit code 0 is the promise."""

    def __init__(self, data):
        self.data, self.folder = data, pathlib.Path(data) / "out"
        self.folder.mkdir()
        talk = Talk(data)
        Rater(talk).give(4)
        talk.say("quit")
        talk.ended()
        self.text = run("summary", data=data).stdout
        os.sync()
        self.done = []

    def give(self, value):
        path = self.folder / f"{len(self.done)}.md"
        if run("summary", "-o", str(path), data=self.data).returncode:
            return False
        self.done.append(path)
        return True

    def end(self):
        pass

    def check(self, cut, sure):
        for path in self.done[:sure]:
            check(path.exists(), f"{cut}: {path.name} of {sure} is gone")
        for path in self.folder.glob("*.md"):
            check(path.read_text() == self.text, f"{cut}: {path.name} is not whole")


class Careless:
    def __init__(self, way, data):
        self.numbers, self.given = pathlib.Path(data) / "numbers", []
        self.process = subprocess.Popen(
            [sys.executable, str(here / "careless.py"), way, str(data)], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.process.stdout.read(2)

    def give(self, value):
        self.given.append(value)
        try:
            os.write(self.process.stdin.fileno(), f"{value}\n".encode())
        except BrokenPipeError:
            return False
        return self.process.stdout.read(2) == b"> "

    def end(self):
        self.process.kill()
        self.process.wait()

    def check(self, cut, sure):
        text = self.numbers.read_bytes() if self.numbers.exists() else b""
        kept = [int(line) for line in text.split(b"\n") if line.isdigit()]
        check(kept[:sure] == self.given[:sure], f"{cut}: {len(kept)} of {sure} numbers")


KINDS = {"lines": Lines, "screen": OnScreen, "export": Exporting}
KINDS |= {way: (lambda data, way=way: Careless(way, data)) for way in WAYS}


def disturb(path, stop):
    """Somebody else syncs a file of theirs, so that the disk is brought up to date at moments
    that the writer did not choose."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        while not stop.wait(0.003):
            os.write(file, b"x")
            os.fsync(file)
    except OSError:
        pass
    os.close(file)


def one(options, chance, number):
    image, place = work / "image", work / "mounted"
    image.unlink(missing_ok=True)
    with open(image, "wb") as file:
        file.truncate(SIZES[options.fs])
    call(f"mkfs.{options.fs}", "-q", "-F" if options.fs == "ext4" else "-f", str(image))
    place.mkdir(exist_ok=True)
    mount = ["mount", "-o", ",".join(["loop", *options.mount]), str(image), str(place)]
    call(*mount)
    data = place / "data"
    data.mkdir()
    os.sync()
    writer = KINDS[options.kind](data)
    root = os.open(place, os.O_RDONLY)
    stop, cutting, is_cut = threading.Event(), threading.Event(), threading.Event()

    def cut(after):
        time.sleep(after)
        cutting.set()
        fcntl.ioctl(root, SHUT_DOWN, struct.pack("I", WITHOUT_FLUSH))
        is_cut.set()

    others = [threading.Thread(target=cut, args=(chance.uniform(0.05, options.longest),))]
    if number % 2:
        others.append(threading.Thread(target=disturb, args=(place / "noise", stop)))
    for other in others:
        other.start()
    value = sure = given = late = refused = 0
    while late + refused < 3:
        value = value % 5 + 1
        was_cut = is_cut.is_set()
        is_saved = writer.give(value)
        given += 1
        if is_saved and not cutting.is_set():
            sure = given
        late += is_saved and was_cut
        refused += not is_saved
        if not is_saved:
            is_cut.wait()
    stop.set()
    for other in others:
        other.join()
    writer.end()
    os.close(root)
    call("umount", str(place))
    call(*mount)
    lost = None
    try:
        writer.check(f"cut {number}", sure)
    except Wrong as wrong:
        lost = str(wrong)
    call("umount", str(place))
    return sure, refused, late, lost


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--fs", default="ext4", choices=SIZES)
    parser.add_argument("--as", dest="kind", default="lines", choices=KINDS)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--longest", type=float, default=0.6)
    parser.add_argument("--mount", action="append", default=[])
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    results = [one(options, chance, number) for number in range(options.runs)]
    losses = [lost for _, _, _, lost in results if lost]
    print(json.dumps({
        "fs": options.fs, "mount": options.mount, "as": options.kind, "cuts": len(results),
        "called saved": sum(sure for sure, _, _, _ in results),
        "said not saved after the cut": sum(bool(refused) for _, refused, _, _ in results),
        "called saved after the cut": sum(late for _, _, late, _ in results),
        "lost": len(losses), "for example": losses[:2],
    }, indent=1))
    sys.exit(1 if losses else 0)


try:
    main()
finally:
    subprocess.run(["umount", "-l", str(work / "mounted")], capture_output=True)
    subprocess.run(["rm", "-rf", str(work)])
