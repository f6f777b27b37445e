#!/usr/bin/env python3
"""Many people at once in a workshop whose programs are killed at random moments.

    crowd.py PROGRAM [--workshops 100] [--people 30] [--seed 1]

Thirty people rate at the same time, half of them are killed in the middle of something, once or
more often, and take their sheet up again by its code; the facilitator is killed at random moments
of every stage and starts again. Every answer that was acknowledged is in its sheet when it is
taken up again, and every sheet that was acknowledged as handed in is counted once.
"""
import argparse
import collections
import os
import random
import sys
import threading
import time

from driver import Wrong, check, run, same, walk, work
from room import (
    STATEMENTS, Leader, Person, again, made, people, tally)

options = argparse.ArgumentParser()
options.add_argument("program")
options.add_argument("--workshops", type=int, default=3)
options.add_argument("--people", type=int, default=30)
options.add_argument("--seed", type=int, default=20261123)
options = options.parse_args()
counts = collections.Counter()
ACT = "We will invite the council"
NOTE = "One organisation held the pen."


class Killed(Exception):
    pass


class Reckless:
    """Says a line to a program, which may be killed before it has answered."""

    def __init__(self, chance, kills):
        self.chance, self.kills = chance, kills

    def say(self, talk, line):
        if self.kills > 0 and self.chance.random() < 0.12:
            self.kills -= 1
            os.write(talk.process.stdin.fileno(), line.encode() + b"\n")
            time.sleep(self.chance.uniform(0, 0.02))
            talk.kill()
            counts["people killed"] += 1
            raise Killed
        return talk.say(line)


class Guest(threading.Thread):
    """One person of the room: has a plan of answers, and sees to it that they are counted."""

    def __init__(self, folder, seed, kills, is_returning=None):
        super().__init__(daemon=True)
        self.folder, self.chance = folder, random.Random(seed)
        self.reckless = Reckless(self.chance, kills)
        self.plan = [self.chance.choice((None, 0, 1, 2, 3, 4, 5)) for _ in STATEMENTS]
        self.code, self.is_returning, self.wrong = None, is_returning, None
        self.saved, self.pending = {}, None  # acknowledged; and typed, but not acknowledged
        self.is_in = False

    def run(self):
        try:
            while not self.is_in:
                try:
                    self.sit()
                except Killed:
                    pass
        except Exception as wrong:  # of whatever kind: told by the first thread
            self.wrong = wrong

    def sit(self):
        person = Person(self.folder)
        try:
            if not (self.code and self.come_back(person)):
                self.code = person.begin(self.is_returning).code
            if not self.is_in:
                self.rate(person)
            if not self.is_in:
                self.hand_in(person)
            person.say("quit")
            same("leaving a sheet", person.ended(), 0)
        finally:
            person.end()

    def come_back(self, person):
        """Whether the sheet is still there: a blank one in nobody's hand makes room for others when
        all places are taken."""
        person.resume(self.code)
        while "was not looked at" in person.said:
            time.sleep(0.2)
            person.pick("Find my sheet")
        if "There is no sheet" in person.said and not self.saved and not self.pending:
            for _ in range(2):
                person.say("up")
            return False
        if "Your sheet is handed in" in person.said:
            check(self.pending == "in", f"{self.code} was handed in by nobody")
            self.is_in = True
            person.pick("Change my answers")
            self.confirm(person)
            self.is_in = False
            return True
        check("There is no sheet" not in person.said, f"{self.code} is gone:\n{person.said}")
        self.confirm(person)
        return True

    def confirm(self, person):
        """Everything acknowledged is in the sheet; what was under way may be or not."""
        found = person.answers()
        counts["sheets taken up"] += 1
        if isinstance(self.pending, tuple):
            statement, answer = self.pending
            if found.get(statement) == answer:
                self.saved[statement] = answer
        same(f"the answers under {self.code}", found, self.saved)
        counts["answers found again"] += len(found)

    def rate(self, person):
        """From the first statement that is not answered on; every answer is given again."""
        for place, (statement, answer) in enumerate(zip(STATEMENTS, self.plan)):
            if self.saved.get(statement) == answer:
                continue
            self.go_to(person, place)
            self.pending = (statement, answer)
            self.reckless.say(person, str(answer))
            check("not saved" not in person.said and not person.is_over, person.said)
            self.saved[statement], self.pending = answer, None

    def go_to(self, person, place):
        """To one statement, by the sheet's first page."""
        for _ in range(4):
            if person.number("Hand my sheet in"):
                break
            person.say("up")
            person.say("again")
        person.pick("Purpose before institution" if place < 3 else "Humility")
        for _ in range(6):
            here = f", {place + 1} of {len(STATEMENTS)}."
            if here in person.said:
                return
            ahead = any(f", {number} of {len(STATEMENTS)}." in person.said
                        for number in range(1, place + 1))
            person.say("skip" if ahead else "back")
        raise Wrong(f"statement {place + 1} cannot be reached:\n{person.said}")

    def hand_in(self, person):
        for _ in range(4):
            if person.number("Hand my sheet in"):
                break
            person.say("up")
            person.say("again")
        self.pending = "in"
        self.reckless.say(person, person.number("Hand my sheet in"))
        person.expect("Your sheet is handed in")
        self.is_in = True


class Head:
    """The facilitator, killed now and then in the middle of a stage."""

    def __init__(self, folder, chance):
        self.folder, self.chance = folder, chance
        self.leader = Leader(folder)

    def start_again(self):
        self.leader.end()
        self.leader = Leader(self.folder)
        check(not self.leader.is_over, f"did not start again: {self.leader.said}")

    def risk(self, line, longest=0.03):
        """Says a line, and is killed before the answer. Starts again."""
        os.write(self.leader.process.stdin.fileno(), line.encode() + b"\n")
        time.sleep(self.chance.uniform(0, longest))
        self.leader.kill()
        counts["facilitators killed"] += 1
        self.start_again()

    def prepare(self):
        self.leader.go("Prepare")
        self.risk("clock")
        self.leader.go("Prepare")

    def open(self, number):
        stage, ordinal = ("Rate", "first") if number == 1 else ("Rate again", "second")
        for _ in range(2):
            self.leader.go(stage)
            if not self.leader.number(f"Open the {ordinal} round"):
                break
            self.leader.pick(f"Open the {ordinal} round")
            self.risk(self.leader.number("Open the round"))
        self.leader.go(stage)
        if self.leader.number(f"Open the {ordinal} round"):
            self.leader.open(number)

    def watch(self, guests, number):
        stage = "Rate" if number == 1 else "Rate again"
        self.leader.go(stage)
        while any(guest.is_alive() for guest in guests):
            time.sleep(self.chance.uniform(0.05, 0.3))
            done = self.leader.counts()[0]
            check(done <= len(guests), f"{done} have handed in, of {len(guests)}")
            if self.chance.random() < 0.2:
                self.risk("again", longest=0.01)
                self.leader.go(stage)

    def show(self, number):
        """Until it is shown, however often that is cut off."""
        for _ in range(3):
            self.leader.go("Rate" if number == 1 else "Rate again")
            self.leader.pick("Show the results")
            self.risk(self.leader.number("Show the results"), longest=0.04)
            if tally(self.folder, number):
                counts["reveals that came about"] += 1
                break
            counts["reveals cut off"] += 1
            same("the round is as it was", (self.folder / f"round-{number}.box").exists(), True)
        else:
            self.leader.go("Rate" if number == 1 else "Rate again")
            self.leader.show()

    def write(self, page, label, text, is_long):
        """A text whose words were said to be there is there after a kill."""
        page()
        self.leader.pick(label)
        self.leader.say(text)
        if is_long:
            self.leader.say(".")
        self.leader.expect(f"{label}: {text}")
        self.risk("again", longest=0.005)
        page()
        self.leader.expect(f"{label}: {text}")

    def discuss(self):
        def page():
            self.leader.go("Discuss")
            self.leader.pick("Humility")
        self.write(page, "What we saw", NOTE, is_long=True)

    def plan(self):
        def page():
            self.leader.go("Plan")
            self.leader.pick(ACT if self.leader.number(ACT) else "Write an action down")
        self.write(page, "We will", ACT, is_long=False)

    def close(self):
        self.leader.go("Close")
        self.leader.pick("The summary")
        self.risk("again")
        self.leader.go("Close")
        self.leader.say("quit")
        same("leaving", self.leader.ended(), 0)


def a_round(head, number, seed, before=None):
    """Everybody rates at once; everybody is counted once. Returns the sheets."""
    folder, chance = head.folder, random.Random(seed)
    head.open(number)
    places = list(range(options.people))
    doomed = set(chance.sample(places, options.people // 2))
    guests = [
        Guest(folder, f"{seed}.{place}", chance.randint(1, 3) if place in doomed else 0,
              True if number == 2 else None)
        for place in places]
    for guest in guests:
        guest.start()
    head.watch(guests, number)
    for guest in guests:
        guest.join()
        if guest.wrong:
            raise Wrong(f"somebody with the code {guest.code}: {guest.wrong}")
    head.leader.go("Rate" if number == 1 else "Rate again")
    same("sheets handed in", head.leader.counts()[0], options.people)
    head.show(number)
    same(f"the sheets counted in round {number}", people(folder, number), options.people)
    sheets = [guest.saved for guest in guests]
    same(f"the answers counted in round {number}", tally(folder, number), again(before, sheets))
    left = sorted(path.name for path in folder.iterdir() if "box" in path.name)
    same("sheets left", left, [])
    counts["sheets counted"] += len(guests)
    return sheets


def one_workshop(number):
    seed = f"{options.seed}.{number}"
    folder = made(f"crowd-{number}", "2", str(options.people))
    head = Head(folder, random.Random(seed))
    head.prepare()
    before = a_round(head, 1, seed + ".1")
    head.discuss()
    a_round(head, 2, seed + ".2", before)
    head.plan()
    head.close()
    found = run("verify", str(folder / "workshop.jsonl"), data=work)
    same(f"verify says {found.stdout}{found.stderr}", found.returncode, 0)
    found = run("workshop", "summary", str(folder), data=work)
    same("summary", found.returncode, 0)
    for text in (NOTE, ACT):
        check(text in found.stdout, f"{text} is not in the summary")
    same("erasing", run("workshop", "erase", str(folder), "--yes", data=work).returncode, 0)
    check(not folder.exists(), "the folder is still there")


def many_workshops():
    for number in range(options.workshops):
        try:
            one_workshop(number)
        except Wrong as wrong:
            raise Wrong(f"workshop {number} of seed {options.seed}: {wrong}") from wrong
    told = ", ".join(f"{what} {count}" for what, count in sorted(counts.items()))
    print(f"   {options.workshops} workshops of {options.people}: {told} (seed {options.seed})")


walk(many_workshops)
