#!/usr/bin/env python3
"""Damages workbooks in every way that a disk, an editor or a person might, and compares what Shoal
makes of them with a reader written here by its own lights.

    journals.py PROGRAM [--count 5000] [--seed 1] [--jobs 2] [--keep FOLDER]

No silent loss: every whole change that the reader here finds is in what `repair` keeps, in the order
of its number; every file that is not exactly sound is said not to be, by `verify`, `summary`,
`tally` and on opening; nothing changes a damaged file but `repair`, which copies it first. Files of two
workbooks never become one.
"""
import argparse
import codecs
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zlib

LIMIT = 65536
MOST_ZEROS = 512
OPENING = re.compile(rb'\{"sum":"([0-9a-f]{8})",')
BLANK = b" \t\r\n"
STATEMENTS = [f"{theme}-{n}" for theme in ("listening", "candour", "humility") for n in (1, 2, 3)]


def sealed(rest):
    return b'{"sum":"%08x",' % zlib.crc32(rest) + rest


class Book:
    """A workbook as Shoal writes it: lines without their ends."""

    def __init__(self, dice, count):
        self.dice, self.name = dice, "%032x" % dice.getrandbits(128)
        self.lines = [sealed(
            b'"seq":0,"shoal":1,"workbook":"%s","created":"2026-11-30T09:00:00.000Z"}'
            % self.name.encode())]
        self.next = 1
        self.add("started", "2026-11-30", 1)
        self.add("pack", "core 1.0.0 en-GB", 1)
        for _ in range(count):
            self.add_any()

    def add(self, kind, to, assessment=None, of=None):
        change = {"seq": self.next, "at": f"2026-11-30T09:00:{self.dice.random() * 59:06.3f}Z",
                  "by": "me", "set": kind}
        if assessment:
            change["in"] = assessment
        if of:
            change["of"] = of
        change["to"] = to
        text = json.dumps(change, separators=(",", ":"), ensure_ascii=False)
        self.lines.append(sealed(text.encode()[1:]))
        self.next += 1

    def add_any(self):
        chance = self.dice.random()
        if chance < 0.6:
            value = self.dice.choice([1, 2, 3, 4, 5, "no chance", None])
            self.add("rating", value, 1, self.dice.choice(STATEMENTS))
        elif chance < 0.8:
            self.add("place", f"listening rate {self.dice.randrange(9)}")
        elif chance < 0.9:
            words = ["said", "{\"to\":3}", "}", "naïve – 漢字", "\n", "\"sum\":\"", "{\"sum\":\"00000000\","]
            text = " ".join(self.dice.choices(words, k=self.dice.randrange(1, 60)))
            self.add("evidence", text, 1, self.dice.choice(("listening", "candour")))
        elif chance < 0.97:
            self.add("mood", self.dice.randrange(9))  # a kind that only a newer Shoal knows
        else:  # the trace of an earlier repair
            first = self.next
            self.next += self.dice.randrange(1, 5)
            self.lines.append(sealed(
                b'"seq":%d,"repaired":{"from":%d,"to":%d}}' % (self.next - 1, first, self.next - 1)))

    def bytes(self):
        return b"\n".join(self.lines) + b"\n"


# What the reader here makes of a file.

def whole_lines(data):
    """Every whole line anywhere in a file, as (offset, bytes, object)."""
    starts = [match.start() for match in re.finditer(rb'\{"sum":"', data)]
    found = []
    for start, end in zip(starts, starts[1:] + [len(data)]):
        match = OPENING.match(data, start)
        if not match:
            continue
        for brace in re.finditer(rb"\}", data[start : min(end, start + LIMIT)]):
            line = data[start : start + brace.end()]
            if "%08x" % zlib.crc32(line[18:]) == match[1].decode() and len(line) < LIMIT:
                try:
                    found.append((start, line, json.loads(line)))
                except ValueError:
                    pass
                break
    return found


def judged(data):
    """sound, torn or damaged, by the rules in Sources/README.md."""
    text = data.rstrip(BLANK)
    if not data:
        return "sound"
    lines, expected = data[: len(text)].split(b"\n"), 0
    is_closed = data[len(text) : len(text) + 1] == b"\n"
    for number, line in enumerate(lines):
        is_last = number == len(lines) - 1
        # A carriage return at the very end is one of the blank ends.
        if is_last and not is_closed and data[len(text) :].startswith(b"\r\n"):
            return "damaged"
        known = whole_lines(line)
        if len(known) == 1 and known[0][1] == line:
            change = known[0][2]
            first = change["repaired"]["from"] if "repaired" in change else change["seq"]
            if first != expected or (expected == 0) != ("shoal" in change):
                return "damaged"
            expected = change["seq"] + 1
        elif is_last and not is_closed and can_be_torn(
                data[sum(len(each) + 1 for each in lines[:-1]) :], expected):
            return "torn"
        else:
            return "damaged"
    return "sound"


STRING = re.compile(rb'"(?:[^"\\]|\\.)*(?:"|\\?$)', re.DOTALL)


def can_be_torn(end, expected):
    """Whether an end is the beginning of the line with this number, and zeros for the rest of it."""
    text = end.rstrip(b"\0")
    limit = 512 if expected == 0 else LIMIT
    if end.count(b'{"sum":"') > 1 or len(end) >= limit or len(end) - len(text) > MOST_ZEROS:
        return False
    sample = b'{"sum":"########","seq":%d,%s' % (expected, b'"shoal":' if expected == 0 else b'"at":"')
    for is_, should in zip(text, sample):
        if is_ not in b"0123456789abcdef" if should == ord("#") else is_ != should:
            return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(text)
    except ValueError:
        return False
    if min(text, default=32) < 32:
        return False
    outside = STRING.sub(b"", text)  # the last one may be open
    if not re.fullmatch(rb"[a-z0-9:,{}-]*", outside):
        return False
    depth = 0
    for byte in outside:
        depth += (byte == ord("{")) - (byte == ord("}"))
        if depth < 1:
            return False
    return True


# Damage.

def lines_of(data):
    return data.split(b"\n")


def anywhere(dice, data):
    return dice.randrange(len(data) + 1)


def cut(dice, data):
    return data[: anywhere(dice, data)]


def cut_front(dice, data):
    return data[anywhere(dice, data) :] if dice.random() < 0.5 else data[dice.randrange(400) :]


def flip(dice, data):
    data = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        if data:
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return bytes(data)


def swap(dice, data):
    lines = lines_of(data)
    for _ in range(dice.choice((1, 1, 2, 4))):
        one, other = dice.randrange(len(lines)), dice.randrange(min(4, len(lines)))
        if dice.random() < 0.7:
            other = dice.randrange(len(lines))
        lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def double(dice, data):
    lines = lines_of(data)
    for _ in range(dice.choice((1, 1, 3, 9))):
        lines.insert(dice.randrange(len(lines) + 1), dice.choice(lines))
    return b"\n".join(lines)


def delete(dice, data):
    lines = lines_of(data)
    for _ in range(dice.choice((1, 1, 3, 9))):
        if lines:
            del lines[dice.randrange(len(lines))]
    return b"\n".join(lines)


def zero(dice, data):
    start = anywhere(dice, data)
    length = dice.choice((1, 17, 200, 5000, 10**6))
    return data[:start] + bytes(len(data[start : start + length])) + data[start + length :]


def extend(dice, data):
    return data + bytes(dice.choice((1, 130, 511, 512, 513, 4096, 70000)))


def zero_end(dice, data):
    """The last of it in zeros, as much as a file system may have not written, and more."""
    length = min(len(data), dice.choice((1, 60, 150, 400, 512, 513, 600, 2000, 20000)))
    return data[: len(data) - length] + bytes(length)


def begun(dice, data):
    """The beginning of some line at the end, and perhaps zeros."""
    line = dice.choice(lines_of(data))
    return data + line[: dice.randrange(len(line) + 1)] + bytes(dice.choice((0, 0, 1, 300, 512, 513)))


def next_begun(dice, data):
    """The beginning of the line that would come next, and perhaps zeros."""
    known = whole_lines(data)
    number = known[-1][2]["seq"] + 1 if known else 0
    line = sealed(
        b'"seq":%d,"at":"2026-11-30T09:00:00.000Z","by":"me","set":"note","to":"%s"}'
        % (number, 'naïve {\\"x\\"} 漢字'.encode() * dice.randrange(1, 40)))
    return data + line[: dice.randrange(len(line))] + bytes(dice.choice((0, 0, 1, 300, 512, 513)))


def move(dice, data):
    lines = lines_of(data)
    start = dice.randrange(len(lines))
    end = min(len(lines), start + dice.randrange(1, 30))
    block = lines[start:end]
    del lines[start:end]
    at = dice.randrange(len(lines) + 1)
    return b"\n".join(lines[:at] + block + lines[at:])


def garbage(dice, data):
    at = anywhere(dice, data)
    what = dice.choice((
        dice.randbytes(dice.randrange(1, 300)), b"}" * 9, b'{"sum":"', b'{"sum":"01234567",',
        b"hello\n", b"\n\n", b'"}\n', b"\n{}\n", b"x" * 70000, b"\r"))
    return data[:at] + what + data[at:]


def ends(dice, data):
    if dice.random() < 0.5:
        return data.replace(b"\n", b"\r\n")
    if dice.random() < 0.3:
        return data.replace(b"\n", b"\r")
    return b"".join(
        line + (b"\r\n" if dice.random() < 0.2 else b"\n") for line in data.split(b"\n")[:-1])


def mark(dice, data):
    return b"\xef\xbb\xbf" + data


def no_end(dice, data):
    return data.rstrip(b"\n")


def blank_end(dice, data):
    return data + dice.choice((b"\n", b"\n\n", b"\r\n", b" \n\t\n", b"   "))


def twice(dice, data):
    lines = lines_of(data)
    part = b"".join(line + b"\n" for line in lines[: dice.randrange(1, len(lines) + 1)])
    return part + data if dice.random() < 0.5 else data + part


DAMAGE = (cut, cut_front, flip, swap, double, delete, zero, extend, zero_end, begun, next_begun, move,
          garbage, ends, mark, no_end, blank_end, twice)


def damaged(dice):
    """A file, the lines of its workbook, and how it came about."""
    book = Book(dice, dice.choice((0, 1, 5, 40, 200)))
    data, how = book.bytes(), []
    for _ in range(dice.choice((0, 1, 1, 1, 2, 2, 3))):
        change = dice.choice(DAMAGE)
        how.append(change.__name__)
        data = change(dice, data)
    return data, book, how


def forked(dice):
    """Two copies of a workbook that went different ways, one behind the other."""
    book = Book(dice, dice.randrange(3, 60))
    other = Book(dice, 0)
    other.name = book.name
    at = dice.randrange(2, len(book.lines))
    other.lines = list(book.lines[:at])
    other.next = json.loads(book.lines[at - 1])["seq"] + 1
    for _ in range(dice.randrange(1, 30)):
        other.add_any()
    return book.bytes() + other.bytes(), book, ["forked"]


def foreign(dice):
    """Another workbook behind this one, or within it and this one again, or a first line alone."""
    book, other = Book(dice, dice.randrange(3, 60)), Book(dice, dice.randrange(3, 60))
    kind = dice.randrange(4)
    data, theirs = book.bytes(), other.bytes()
    if kind == 0:
        data += flip(dice, theirs[len(other.lines[0]) + 1 :]).join([other.lines[0] + b"\n", b""])
    elif kind == 1:
        at = dice.randrange(2, len(book.lines))
        data = b"".join(line + b"\n" for line in book.lines[:at]) + theirs + data
    elif kind == 2:
        at = dice.randrange(2, len(book.lines))
        data = b"".join(
            line + b"\n" for line in book.lines[:at] + other.lines[:1] + book.lines[at:])
    else:  # its first line is lost
        data += dice.choice((b"", b"garbage\n")) + theirs[len(other.lines[0]) + 1 :]
    return data, book, [f"foreign {kind}"]


# The comparison.

def answers(changes):
    given = {}
    for change in changes:
        if change.get("set") == "rating" and change.get("in") == 1:
            given[change["of"]] = change["to"]
    return {of: to for of, to in given.items() if to is not None}


class Trial:
    def __init__(self, program, folder, number, seed):
        self.program, self.number = program, number
        self.dice = random.Random(f"{seed} {number}")
        self.folder = folder / str(number)
        self.folder.mkdir()
        self.file = self.folder / "w.jsonl"
        self.wrong = []

    def shoal(self, *words, text=""):
        env = {"PATH": os.environ["PATH"], "HOME": str(self.folder.parent), "LC_ALL": "C.UTF-8"}
        return subprocess.run(
            [self.program, *words], input=text, capture_output=True, text=True, env=env, timeout=60)

    def check(self, holds, what):
        if not holds:
            self.wrong.append(what)

    def run(self):
        make = self.dice.choices((damaged, forked, foreign), (16, 1, 2))[0]
        data, book, how = make(self.dice)
        self.file.write_bytes(data)
        own = set(book.lines)
        readable, seen = [], set()
        for offset, line, change in whole_lines(data):
            if line in seen or make is foreign and line not in own:
                continue
            seen.add(line)
            readable.append((change["seq"], offset, line, change))
        verdict = judged(data)
        known = self.verified(verdict, data)
        if known:
            if self.number % 5 == 0:
                self.opened(verdict, data)
            expected = [
                each for each in sorted(readable, key=lambda each: each[:2])
                if "shoal" not in each[3] and "repaired" not in each[3]]
            self.summarised(verdict, expected)
            self.repaired(verdict, data, expected, readable)
        shutil.rmtree(self.folder)
        where = f"{self.number} ({', '.join(how) or 'nothing'}, {verdict})"
        return verdict if known else "refused", how, [f"{where}: {what}" for what in self.wrong], data

    def verified(self, verdict, data):
        found = self.shoal("verify", self.file)
        if found.returncode == 65 and "is not a Shoal workbook" in found.stderr:
            self.check(not whole_lines(data), "refused, though there are whole lines")
            return False
        self.check(found.returncode == (65 if verdict == "damaged" else 0),
                   f"verify left with {found.returncode}: {found.stdout[:300]}{found.stderr[:300]}")
        first = found.stdout.split("\n")[0].removeprefix(f"{self.file}: ")
        words = {"sound": "sound", "torn": "sound, with an unfinished end", "damaged": "damaged"}
        wanted = words[verdict] if data else "empty, as a workbook is before its first line is written"
        self.check(first == wanted, f"verify says {first!r}")
        return True

    def opened(self, verdict, data):
        found = self.shoal("--linear", "--workbook", self.file, text="quit\n")
        self.check(found.returncode == 0, f"opening left with {found.returncode}: {found.stderr[:300]}")
        if verdict == "damaged":
            self.check("is damaged" in found.stdout, "opening does not say that it is damaged")
            self.check(os.listdir(self.folder) == ["w.jsonl"], "opening left something")
            self.check(self.file.read_bytes() == data, "opening changed a damaged file")
        found = self.shoal("tally", self.file)
        is_damaged = "is damaged" in found.stderr
        self.check(is_damaged == (verdict == "damaged"), f"tally says {found.stderr[:300]!r}")
        self.file.write_bytes(data)
        for other in self.folder.iterdir():
            if other != self.file:
                other.unlink()

    def summarised(self, verdict, expected):
        found = self.shoal("summary", "--format", "json", "--workbook", self.file)
        self.check(bool(found.stderr) == (verdict != "sound"), f"summary says {found.stderr[:300]!r}")
        if found.returncode:
            self.check("nothing" in found.stderr.lower() or "no " in found.stderr.lower(),
                       f"summary left with {found.returncode}: {found.stderr[:300]}")
            return
        shown = json.loads(found.stdout)["answers"]
        wanted = answers(each[3] for each in expected)
        shown = {of: to for of, to in shown.items() if to is not None}
        self.check(shown == wanted, f"summary has {shown}, not {wanted}")

    def repaired(self, verdict, data, expected, readable):
        found = self.shoal("repair", self.file)
        after = self.file.read_bytes()
        if found.returncode == 65 and not readable and after == data:
            return  # there is nothing to keep
        self.check(found.returncode == 0, f"repair left with {found.returncode}: {found.stderr[:300]}")
        copy = self.folder / "w.jsonl.before-repair-1"
        if verdict == "sound":
            self.check(after == data and not copy.exists(), "repair changed what is sound")
        else:
            self.check(copy.exists() and copy.read_bytes() == data, "repair kept no copy")
            self.check(judged(after) == "sound", "what repair wrote is not sound")
            self.check(self.shoal("verify", self.file).returncode == 0, "verify after repair")
        kept = whole_lines(after)
        changes = [
            line for _, line, change in kept if "shoal" not in change and "repaired" not in change]
        self.check(changes == [each[2] for each in expected],
                   f"repair kept {len(changes)} changes, of {len(expected)} that are whole, or in "
                   f"another order: {found.stdout[:600]}")
        names = [each[3]["workbook"] for each in readable if "shoal" in each[3]]
        if names:
            self.check(kept and kept[0][2].get("workbook") == names[0], "another first line")
        if verdict == "damaged":
            self.check("Line" in found.stdout, "repair does not say what was wrong")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", type=pathlib.Path, help="where files that went wrong are put")
    options = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="shoal-journals-"))
    counts, kinds, wrongs = collections.Counter(), collections.Counter(), []
    try:
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            trials = (Trial(options.program, folder, number, options.seed)
                      for number in range(options.count))
            for number, (verdict, how, wrong, data) in enumerate(pool.map(Trial.run, trials)):
                counts[verdict] += 1
                kinds.update(how)
                wrongs += wrong[:1]
                if wrong and options.keep:
                    options.keep.mkdir(exist_ok=True)
                    (options.keep / f"{number}.jsonl").write_bytes(data)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(json.dumps({
        "files": options.count, **counts, "damage": dict(sorted(kinds.items())),
        "wrong": len(wrongs), "for example": wrongs[:8]}, indent=1, ensure_ascii=False))
    sys.exit(1 if wrongs else 0)


main()
