#!/usr/bin/env python3
"""workshop.py SHOAL [--rounds N] [--people N] [--folder F]: a room that rates, beside one person.

A rating key is from writing it to the last byte of the answer, which comes when the answer is on
the disk; the keys of a sheet in a workshop, of a workbook and a bare write with fdatasync take
turns, in the folder F. Only the ratio between columns of one run means anything. Prints a Markdown
table.
"""
import argparse
import collections
import fcntl
import os
import pathlib
import pty
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time

ANSWERS = "1 2 3 4 5".split()


class Screen:
    """The program on a terminal of 80x24; the program itself, not the one that waits for it."""

    def __init__(self, argv, env):
        self.leader, self.fd = pty.fork()
        if self.leader == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.execvpe(argv[0], argv, env)
        self.text = b""
        self.until_quiet(0.3)
        children = pathlib.Path(f"/proc/{self.leader}/task/{self.leader}/children").read_text()
        self.pid = int(children.split()[0]) if children.split() else self.leader

    def until_quiet(self, quiet, limit=2.0):
        """Reads until nothing has come for so long; when the last byte came."""
        last, end = None, time.perf_counter() + limit
        while time.perf_counter() < end:
            if not select.select([self.fd], [], [], quiet if last else limit)[0]:
                break
            try:
                self.text = (self.text + os.read(self.fd, 65536))[-20000:]
            except OSError:
                break
            last = time.perf_counter()
        return last

    def press(self, keys):
        for key in keys:
            os.write(self.fd, key.encode())
            self.until_quiet(0.15)

    def timed(self, key):
        """Milliseconds from a key to the last byte of its answer."""
        begin = time.perf_counter()
        os.write(self.fd, key.encode())
        return ((self.until_quiet(0.03) or begin) - begin) * 1000

    def status(self, name):
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith(name):
                return int(line.split()[1])

    def end(self):
        for pid in (self.pid, self.leader):
            try:
                os.kill(pid, 9)
            except ProcessLookupError:
                pass
        os.waitpid(self.leader, 0)
        os.close(self.fd)


class Room:
    """A workshop of all themes whose first round is open."""

    def __init__(self, shoal, folder, env):
        self.shoal, self.folder, self.env = shoal, str(folder), env
        for words, typed in (
                (["new", self.folder, "--title", "Measured"], ""),
                (["run", self.folder, "--linear"], "2\n1\n2\n")):
            subprocess.run([shoal, "workshop", *words], input=typed, text=True, env=env,
                           check=True, capture_output=True)

    def run(self):
        return Screen([self.shoal, "workshop", "run", self.folder], self.env)

    def join(self):
        return Screen([self.shoal, "workshop", "join", self.folder], self.env)

    def rates(self, times):
        """Somebody answers all statements line by line, as fast as they are taken."""
        person = subprocess.Popen(
            [self.shoal, "workshop", "join", self.folder, "--linear"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, env=self.env)

        def say(line):
            begin, heard = time.perf_counter(), b""
            if line is not None:
                os.write(person.stdin.fileno(), line.encode() + b"\n")
            while not heard.endswith(b"> "):
                piece = os.read(person.stdout.fileno(), 65536)
                if not piece:
                    sys.exit(f"somebody was cut off: {heard.decode()}")
                heard += piece
            return (time.perf_counter() - begin) * 1000

        for line in (None, "1", "1"):
            say(line)
        times += [say(ANSWERS[n % 5]) for n in range(45)]
        person.stdin.close()
        person.stdout.read()
        person.wait()


def bare(path):
    """Milliseconds of one write of a block, on the disk for good."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    begin = time.perf_counter()
    os.pwrite(file, b"x" * 4096, 0)
    os.fdatasync(file)
    took = (time.perf_counter() - begin) * 1000
    os.close(file)
    return took


def keys(room, work, env, found):
    """Rating keys of a sheet, of a workbook and bare writes, in turn."""
    sheet = room.join()
    sheet.press(["\r", "\r"])
    book = Screen([room.shoal, "--workbook", f"{work}/book.jsonl"], env)
    book.press(["\r", "\r"])
    rated, alone, written = [], [], []
    for n in range(30):
        for screen, times in ((sheet, rated), (book, alone)):
            times.append(screen.timed(ANSWERS[n % 5]))
            screen.press(["\x1bOD"])
        written.append(bare(f"{work}/bare"))
    found["memory MB, join"].append(sheet.status("VmRSS") / 1024)
    for name, times in (("sheet", rated), ("workbook", alone), ("bare write", written)):
        found[f"key p50 ms, {name}"].append(statistics.median(times))
        found[f"key p95 ms, {name}"].append(statistics.quantiles(times, n=20)[-1])
    sheet.end()
    book.end()


def idle(room, found):
    """Somebody who waits, and a facilitator whose clock counts down."""
    for name, screen in (("join", room.join()), ("run with its clock", room.run())):
        screen.until_quiet(1.2, limit=1.3)
        before = screen.status("voluntary")
        end = time.perf_counter() + 5
        while time.perf_counter() < end:
            screen.until_quiet(0.2, limit=0.5)
        found[f"wake-ups a second, {name}"].append((screen.status("voluntary") - before) / 5)
        if name != "join":
            found["memory MB, run"].append(screen.status("VmRSS") / 1024)
        screen.end()


def crowd(room, people, found):
    """Everybody at once, as fast as programs can; nobody in a room types like that."""
    times, threads = [], []
    begin = time.perf_counter()
    for _ in range(people):
        threads.append(threading.Thread(target=room.rates, args=(times,)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    found[f"{people} at once: seconds for 45 answers each"].append(time.perf_counter() - begin)
    found[f"{people} at once: answer p50 ms"].append(statistics.median(times))
    found[f"{people} at once: answer p95 ms"].append(statistics.quantiles(times, n=20)[-1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("shoal")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--people", type=int, default=30)
    parser.add_argument("--folder", default=None)
    options = parser.parse_args()
    shoal = os.path.abspath(options.shoal)
    found = collections.defaultdict(list)
    for _ in range(options.rounds):
        work = tempfile.mkdtemp(dir=options.folder)
        env = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
               "XDG_CONFIG_HOME": work, "XDG_DATA_HOME": work}
        try:
            room = Room(shoal, f"{work}/room", env)
            keys(room, work, env, found)
            idle(room, found)
            crowd(room, options.people, found)
        finally:
            shutil.rmtree(work)
    print("| | median | least |\n|---|---|---|")
    for name, values in found.items():
        print(f"| {name} | {statistics.median(values):.2f} | {min(values):.2f} |")


main()
