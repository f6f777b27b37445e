"""A workshop with many people in it, made, led and joined line by line."""
import json
import os
import re
import time
from fractions import Fraction

from driver import Wrong, check, run, same, work
from talk import Talk

THEMES = ("purpose", "humility")
STATEMENTS = [f"{theme}-{number}" for theme in THEMES for number in (1, 2, 3)]
CODE = re.compile(r"\b[a-z]{3,8}-[a-z]{3,8}-[a-z]{3,8}\b")
GIVEN = re.compile(r"Your code is ([a-z]{3,8}-[a-z]{3,8}-[a-z]{3,8})\.")
TITLE = "Leadership day"


def given(session):
    """The code that is shown to somebody whose sheet has just begun."""
    session.wait("a code", lambda: GIVEN.search(session.screen.text()))
    return GIVEN.search(session.screen.text())[1]


class Sitter(Talk):
    """Somebody at the linear face of a workshop."""

    command = ""

    def __init__(self, folder, *options, **more):
        self.folder = folder
        super().__init__(work, words=("workshop", self.command, str(folder), *options), **more)

    def number(self, label):
        """The number of the item with this label on the page; None where there is none."""
        found = re.search(rf"^(?:> )?([0-9]+)\. {re.escape(label)}", self.said, re.MULTILINE)
        return found and found[1]

    def pick(self, label):
        """Chooses the item with this label."""
        if not self.number(label):
            self.say("again")
        number = self.number(label)
        if not number:
            raise Wrong(f"there is no choice {label!r}:\n{self.said}")
        return self.say(number)

    def expect(self, *texts):
        for text in texts:
            if text not in self.said:
                raise Wrong(f"never said {text!r}:\n{self.said}")
        return self


class Leader(Sitter):
    """Whoever leads it."""

    command = "run"

    def go(self, stage):
        """To a stage, from wherever the screen is."""
        for _ in range(8):
            if self.number("The plan"):
                return self.pick(f"{stage}: ")
            self.say("up")
            self.say("again")
        raise Wrong(f"there is no way to {stage}:\n{self.said}")

    def open(self, number=1):
        self.go("Rate" if number == 1 else "Rate again")
        self.pick(f"Open the {'first' if number == 1 else 'second'} round")
        self.pick("Open the round")
        return self.expect("The round is open.")

    def counts(self):
        """How many have handed in, and how many more have begun."""
        self.say("again")
        done = re.search(r"^([0-9]+)(?: of [0-9]+)? (?:has|have) handed in", self.said, re.MULTILINE)
        if not done:
            raise Wrong(f"nothing is counted:\n{self.said}")
        return int(done[1]), " more begun" in self.said

    def show(self):
        self.pick("Show the results")
        return self.pick("Show the results")


class Person(Sitter):
    """Somebody who takes part. `saved` is what was acknowledged, by statement."""

    command = "join"

    def __init__(self, folder, *options, **more):
        self.code, self.saved = None, {}
        super().__init__(folder, *options, **more)

    def begin(self, is_returning=None):
        """A sheet of one's own; in the second round says whether one was in the first."""
        if is_returning is True:
            self.pick("Yes")
        else:
            self.pick("Begin" if is_returning is None else "No")
            self.pick("I have read this: begin")
        found = re.search(r"Your code is (\S+)\.", self.said)
        if not found:
            raise Wrong(f"no code was given:\n{self.said}")
        self.code = found[1]
        return self

    def resume(self, code):
        self.pick("I have a code")
        self.pick("Code")
        self.say(code)
        self.pick("Find my sheet")
        if "hand" in self.said or "My sheet" in self.said:
            self.code = code
        return self

    def rate(self, answers):
        """Answers the statements from the first one on; None leaves one out."""
        for statement, answer in zip(STATEMENTS, answers):
            self.say("skip" if answer is None else str(answer))
            if "not saved" in self.said or self.is_over:
                raise Wrong(f"{statement} was not saved:\n{self.said}")
            if answer is not None:
                self.saved[statement] = answer
        return self

    def answers(self):
        """What the sheet in hand says, read from its pages."""
        found = {}
        for title, theme in (("Purpose before institution", THEMES[0]), ("Humility", THEMES[1])):
            self.say("up")
            self.pick(title)
            while "1 here" not in self.said:
                self.say("back")
            for number in (1, 2, 3):
                answer = re.search(r"^Your answer: ([0-9]+)", self.said, re.MULTILINE)
                if answer:
                    found[f"{theme}-{number}"] = int(answer[1])
                if number < 3:
                    self.say("skip")
        self.say("up")
        return found

    def hand_in(self):
        while not self.number("Hand my sheet in"):
            before = self.said
            self.say("up")
            self.say("again")
            check(self.said != before, f"there is no sheet to hand in:\n{self.said}")
        self.pick("Hand my sheet in")
        return self.expect("Your sheet is handed in")

    def leave(self):
        self.say("quit")
        same("leaving a sheet", self.ended(), 0)


def made(name, *plan):
    """A workshop of two themes; `plan` is said on its page of settings."""
    folder = work / name
    found = run("workshop", "new", str(folder), "--title", TITLE, data=work)
    same(f"making {name}: {found.stderr}", found.returncode, 0)
    leader = Leader(folder)
    leader.pick("The plan")
    leader.pick("Themes")
    for area in ("Values", "Culture", "Skills"):
        leader.pick(f"{area}: take")
        if f"{area}: take out all" in leader.said or f"{area}: take all out" in leader.said:
            leader.pick(f"{area}: take")
    leader.pick("Purpose before institution")
    leader.pick("Humility")
    leader.say("up")
    for line in plan:
        if line.startswith("find:"):
            leader.pick(line.removeprefix("find:"))
        else:
            leader.say(line)
    leader.expect()
    leader.say("quit")
    same(f"leaving the plan of {name}", leader.ended(), 0)
    return folder


def take_part(folder, answers, is_returning=None):
    """One whole sheet from beginning to handing in. Returns its code."""
    person = Person(folder).begin(is_returning).rate(answers).hand_in()
    person.leave()
    return person.code


def tally(folder, number=1):
    """What was shown, by statement, as `shown` has it; None before the reveal."""
    file = folder / f"round-{number}.tally.json"
    return json.loads(file.read_text())["statements"] if file.exists() else None


def people(folder, number=1):
    """How many sheets were counted."""
    return json.loads((folder / f"round-{number}.roster").read_text())["sheets"]


def counted(sheets, least=5):
    """What these sheets must come to, where so many answers are shown in full."""
    return {statement: shown([sheet.get(statement) for sheet in sheets], least)
            for statement in STATEMENTS}


def shown(answers, least):
    """Of one statement: how many gave each answer (0 is no chance, None is none), or less."""
    answers = [answer for answer in answers if answer is not None]
    points = sorted({answer for answer in answers if answer})
    if len(answers) < least:
        return "too few"
    if not points:
        return {"noChance": len(answers)}
    if 0 in answers or points[-1] - points[0] > 1:
        counts = [answers.count(point) for point in range(1, 6)]
        return {"counts": counts, "noChance": answers.count(0)}
    low = points[0] - (len(points) == 1 and points[0] >= 3)
    return {"low": low, "high": low + 1, "answers": len(answers)}


def again(before, sheets):
    """What the second round of the same people must come to: in full where as many gave an answer
    as before, and otherwise the middle answer and the closeness. The first round without `before`."""
    told = counted(sheets)
    for statement in STATEMENTS if before else ():
        now, then = ([sheet.get(statement) for sheet in group] for group in (sheets, before))
        if len(now) - now.count(None) != len(then) - then.count(None):
            told[statement] = in_words([answer for answer in now if answer])
    return told


def in_words(rated, least=5):
    """The middle answer and the closeness of answers from 1 to 5."""
    if len(rated) < least:
        return "other people"
    rated.sort()
    middle = Fraction(rated[(len(rated) - 1) // 2] + rated[len(rated) // 2], 2)
    deviation = sum(abs(answer - middle) for answer in rated) / len(rated)
    limits = ((Fraction(1, 2), "very close"), (Fraction(5, 6), "fairly close"))
    band = next((name for limit, name in limits if deviation <= limit), "spread")
    return {"median": [middle.numerator, middle.denominator], "closeness": band}
