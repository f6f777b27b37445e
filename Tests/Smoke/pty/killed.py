"""Killed at random moments of a sitting: whatever was shown as saved is in the workbook."""
import json
import os
import random
import re
import signal
import sys
import time

from driver import ANEW, Session, Wrong, begin, check, run, same, walk

KILLS = int(os.environ.get("SMOKE_KILLS", "60"))
SEED = int(os.environ.get("SMOKE_SEED", "20261123"))
WORDS = "we asked the partners first and then the people who would live with it".split()
# A text is saved after 0.8 s of typing at the latest; the rest is for a slow machine.
DRAFT_AGE = 1.5


class Died(Exception):
    pass


class Person:
    """Types and rates, remembers what was shown as kept, and is cut off at a given moment."""

    def __init__(self, session, end, chance):
        self.session, self.end, self.chance = session, end, chance
        self.ratings = {}  # statement: the answer that was shown as given
        self.pending = None  # the answer that was typed, and not shown as given yet
        self.typed = []  # (when, text so far) of the text in hand
        self.marker = ""

    def step(self, keys, text=None):
        self.session.send(keys)
        limit = time.monotonic() + 20
        while True:
            if time.monotonic() >= self.end:
                os.kill(self.session.pid, signal.SIGKILL)
                raise Died
            self.session.pump(0.005)
            if text is None or text in self.session.screen.text():
                return
            if time.monotonic() > limit:
                raise Wrong(f"never saw {text}\n{self.session.screen.text()}")

    def rate(self, statements, number, shown):
        answer = self.chance.randint(1, 5)
        statement = statements[number]
        self.pending = (statement, answer)
        self.step(str(answer), shown)
        self.ratings[statement] = answer
        self.pending = None

    def write(self, name):
        self.typed, text = [], name
        self.marker = name
        for letter in name:
            self.step(letter)
        while len(text) < 240:
            word = " " + self.chance.choice(WORDS)
            for letter in word:
                text += letter
                self.step(letter)
                self.typed.append((time.monotonic(), text))
                time.sleep(self.chance.uniform(0.001, 0.01))

    def sit(self, themes):
        self.step("\r", "Judging a choice")
        self.step("\r", "1 of 3")
        for number, theme in enumerate(themes):
            statements = [f"{theme}-{count}" for count in (1, 2, 3)]
            self.rate(statements, 0, "2 of 3")
            self.rate(statements, 1, "3 of 3")
            self.rate(statements, 2, "How much does this matter")
            self.step("\x1bOC", "Other questions")
            self.step("\r", "Esc done" if number else "Before you write")
            if not number:
                time.sleep(ANEW)
                self.step("\r", "Esc done")
            self.write(f"text{number}q")
            self.step("\x1b", "On to a next step")
            self.step("\x1bOC", "Make a plan")
            self.step("\x1bOB")
            self.step("\r", "0 of 3")
            self.step("\r", "1 of 3")


def kept(book):
    answers, texts = {}, {}
    for line in book.read_text(errors="replace").splitlines():
        try:
            change = json.loads(line)
        except ValueError:
            continue  # the torn end, which verify is asked about
        if change.get("set") == "rating":
            answers[change["of"]] = change["to"]
        elif change.get("set") in ("reflection", "evidence") and isinstance(change.get("to"), str):
            texts[change["to"][:6]] = change["to"]
    return answers, texts


def kill_many_times():
    chance = random.Random(SEED)
    themes = ["purpose", "humility", "generosity"]
    counts = dict(kills=0, whole=0, torn=0, ratings=0, texts=0, letters=0)
    oldest = 0.0
    for _ in range(KILLS):
        session = Session().see("Welcome.", "Begin")
        person = Person(session, time.monotonic() + chance.uniform(0.0, 0.6 + ANEW), chance)
        try:
            person.sit(themes)
        except Died:
            died = time.monotonic()
        same("the end", session.ended(), -9)
        counts["kills"] += 1
        found = run("verify", str(session.book), data=session.data)
        check(found.returncode in (0, 65), f"verify: {found.stdout}{found.stderr}")
        before = session.book.read_bytes()
        again = Session(data=session.data).see("Shoal")
        again.quiet(0.03)
        check("Read only" not in again.screen.text(), "damaged after kill -9")
        same("q", again.send("q").ended(), 0)
        found = run("verify", str(session.book), data=session.data)
        same("verify after it was opened again", found.returncode, 0)
        counts["whole" if session.book.read_bytes().startswith(before) else "torn"] += 1

        answers, texts = kept(session.book)
        if person.pending and answers.get(person.pending[0]) == person.pending[1]:
            answers.pop(person.pending[0])
        same("the ratings", answers, person.ratings)
        counts["ratings"] += len(answers)
        if person.typed:
            counts["texts"] += 1
            text = texts.get(person.marker, "")
            same("the text as far as it goes", person.typed[-1][1][: len(text)], text)
            counts["letters"] += len(text)
            lost = [when for when, so_far in person.typed if len(so_far) > len(text)]
            if lost:
                oldest = max(oldest, died - lost[0])
    check(counts["texts"] > 0, "no kill came while somebody typed")
    check(oldest < DRAFT_AGE, f"typing of {oldest:.2f} s was lost")
    print(
        f"   {counts['kills']} kills -9: {counts['whole']} workbooks whole, {counts['torn']} with "
        f"a torn end cut off; {counts['ratings']} ratings shown and all kept; {counts['texts']} "
        f"texts, the most lost {oldest:.2f} s of typing (seed {SEED})")


walk(kill_many_times)
