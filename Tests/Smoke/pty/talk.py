"""Talks with the linear face through pipes, and knows which ratings it took as saved."""
import json
import os
import pathlib
import select
import subprocess
import time

from driver import PATIENCE, PROGRAM, Wrong, environment, ready, run, same

RATED = "purpose-1"
talks = []


class Talk:
    """The program, or a command of it, line by line; `said` is its last answer."""

    def __init__(self, data, wrapper=(), before=None, program=PROGRAM, words=(), **env):
        self.data = pathlib.Path(data)
        self.book = self.data / "shoal/workbook.jsonl"
        self.process = subprocess.Popen(
            [*wrapper, program, *words, "--linear"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, preexec_fn=before, env=environment(data, **env))
        self.is_over = False
        talks.append(self)
        self.hear()

    def hear(self, patience=PATIENCE):
        """Everything up to the next prompt, or to the end."""
        heard, output, end = b"", self.process.stdout.fileno(), time.monotonic() + patience
        while not heard.endswith(b"> "):
            if not ready(output, select.POLLIN, end - time.monotonic()):
                raise Wrong(f"no prompt came; so far: {heard.decode(errors='replace')}")
            piece = os.read(output, 65536)
            if not piece:
                self.is_over = True
                break
            heard += piece
        self.said = heard.decode(errors="replace")
        return self.said

    def say(self, line):
        if self.is_over:
            return ""
        try:
            os.write(self.process.stdin.fileno(), line.encode() + b"\n")
        except BrokenPipeError:
            pass
        return self.hear()

    def ended(self, patience=PATIENCE):
        if not self.process.stdin.closed:
            self.process.stdin.close()
        while not self.is_over:
            self.hear(patience)
        self.process.stdout.close()
        return self.process.wait(patience)

    def kill(self):
        self.process.kill()
        return self.ended()

    def end(self):
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            pipe.close()


class Rater:
    """Rates one statement again and again. What was given must be found in this order, and
    without fail as far as it was last said to be saved."""

    def __init__(self, talk):
        self.talk, self.given, self.sure = talk, [], 0
        # From the first page, or from where the last sitting left off.
        line = "1"
        while not self.is_over and "1 of 3." not in talk.say(line):
            line = "back" if "Statements:" in talk.said else "1"

    @property
    def is_over(self):
        return self.talk.is_over

    def give(self, value):
        """Whether it was taken as saved."""
        said = self.talk.say(str(value))
        self.given.append(value)
        if "2 of 3" not in said:
            return False
        is_saved = "not saved" not in said and "reading only" not in said
        if is_saved:
            self.sure = len(self.given)
        self.talk.say("back")
        return is_saved

    def confirm(self, kept, when, sure=None):
        """What is kept is what was given, up to some point that is not before the last promise."""
        sure = self.sure if sure is None else sure
        if len(kept) < sure:
            raise Wrong(f"{when}: {sure} ratings were called saved, {len(kept)} are there")
        same(f"{when}: the ratings kept, in order", kept, self.given[: len(kept)])


def ratings(book):
    """The values of the statement that is rated, in the order of the file."""
    values = []
    for line in book.read_bytes().split(b"\n") if book.exists() else []:
        try:
            change = json.loads(line)
        except ValueError:
            continue
        if change.get("set") == "rating" and change.get("of") == RATED and change["to"] is not None:
            values.append(change["to"])
    return values


def sound(book, when, is_whole=False):
    """`verify` finds nothing wrong but, unless it must be whole, an unfinished end."""
    found = run("verify", str(book), data=book.parent.parent)
    same(f"{when}: verify says {found.stdout}{found.stderr}", found.returncode, 0)
    if is_whole and "unfinished" in found.stdout:
        raise Wrong(f"{when}: {found.stdout}")
    return found.stdout


def opens_again(book, when):
    """The next start reads it, and leaves it whole. Returns what was said at first."""
    talk = Talk(book.parent.parent)
    first = talk.said
    if "reading only" in first or "cannot be" in first:
        raise Wrong(f"{when}: {first}")
    talk.say("quit")
    same(f"{when}: leaving", talk.ended(), 0)
    sound(book, when, is_whole=True)
    return first
