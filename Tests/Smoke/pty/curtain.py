"""One keyboard passed round: nothing of one person is left for the next, for the facilitator or for
a shell, whoever is killed; and nobody but the facilitator can leave the program."""
import os
import pathlib
import signal
import time

from driver import PATIENCE, Session, Wrong, check, processes, same, walk, work
from room import CODE, STATEMENTS, Leader, Person, counted, given, made, tally

ERASED = b"\x1b[H\x1b[2J\x1b[3J"
ABOVE = b"\x1b[3J"


def at_the_curtain(name, *words, **more):
    """A facilitator whose first round is open, and the curtain before the first person."""
    folder = made(name)
    leader = Leader(folder)
    leader.open()
    leader.say("quit")
    session = Session("workshop", "run", str(folder), *words, data=work, **more)
    session.see("0 have handed in").keys(("j", "Pass"))
    choose(session)
    return folder, session


def choose(session):
    """The facilitator's word, typed twice, and the curtain."""
    session.keys(("\r", "Choose a word"), ("heron\r", "Type it once more"))
    session.keys(("heron\r", "Please pass the keyboard"))


def unlock(session, text):
    """From where the keyboard has been passed round to the board."""
    session.see("being passed round").keys(("heron\r", text))


def begin(session):
    """From the curtain to the first statement. Returns the code."""
    session.keys(("\r", "Begin"), ("\r", "I have read this"), ("\r", "Your code is"))
    return given(session)


def rate(session, answers):
    for place, answer in enumerate(answers):
        session.keys((str(answer), f"{place + 2} of 6" if place < 5 else "Hand my sheet in"))


def nothing_left(session, code, since, when):
    """Neither the screen nor what was sent since has anything of a person."""
    for word in (code, "Your answer", "of 6", "\u25c9"):
        check(word not in session.screen.text(), f"{when}: {word} on\n{session.screen.text()}")
        check(word.encode() not in session.raw[since:], f"{when}: {word} was sent")


def one_after_the_other():
    folder, session = at_the_curtain("round")
    sheets = []
    for answers in ((5, 5, 4, 5, 3, 5), (1, 2, 1, 1, 0, 1), (3, 3, 3, 3, 3, 3)):
        code = begin(session)
        check("\u25cf" not in session.screen.text(), f"answers of before:\n{session.screen.text()}")
        rate(session, answers)
        session.keys(("\r", "Your sheet is handed in")).see(code)
        same("codes shown", CODE.findall(session.screen.text()), [code])
        since = len(session.quiet().raw)
        session.keys(("\r", "Please pass the keyboard")).quiet()
        check(ABOVE in session.raw[since:], "the lines above the screen were not erased")
        for keys in ("u", "\x12", "\x1b", "\x1bOD", "\x1bOC", "\x1bOD", "\x0c", "\x13", "?", "\x1b"):
            session.send(keys).quiet(0.03)
            nothing_left(session, code, since, f"after {keys!r} at the curtain")
        session.see("Please pass the keyboard")
        sheets.append(dict(zip(STATEMENTS, answers)))
    since = len(session.raw)
    session.keys(("\x1bOB\r", "being passed round"))
    for keys in ("q", "\x03", "\x1a", "\x1b", "otter\r"):
        session.send(keys).quiet(0.05)
        session.see("being passed round")
    session.send("\x7f" * 20)
    unlock(session, "3 have handed in")
    session.quiet()
    nothing_left(session, code, since, "at the facilitator's screen")
    same("leaving", session.send("q").ended(), 0)
    session.given_back("after the round")
    for answers in ((2, 2, 2, 2, 2, 2), (4, 4, 4, 4, 4, 4)):
        Person(folder).begin().rate(answers).hand_in().leave()
        sheets.append(dict(zip(STATEMENTS, answers)))
    leader = Leader(folder)
    leader.go("Rate")
    leader.show()
    same("the answers that count", tally(folder), counted(sheets))


def killed(session, pid, folder, code, answers, when):
    """A participant's program is killed: the facilitator's screen comes back, and the sheet is
    there to be taken up."""
    since = len(session.quiet().raw)
    os.kill(pid, signal.SIGKILL)
    unlock(session, "One more begun")
    session.quiet()
    check(ABOVE in session.raw[since:], f"{when}: nothing was erased")
    nothing_left(session, code, since, when)
    person = Person(folder).resume(code)
    same(f"{when}: the sheet", person.answers(), answers)
    person.leave()


def a_killed_participant():
    folder, session = at_the_curtain("killed")
    code = begin(session)
    rate(session, (5, 1))
    answers = dict(zip(STATEMENTS, (5, 1)))
    same("processes", len(processes(session.pid)), 3)  # the shelter, the facilitator's, this one
    killed(session, processes(session.pid)[2], folder, code, answers, "a killed participant")
    choose(session)
    session.keys(("\r", "Begin"), ("j", "Begin"))
    session.keys(("\r", "such as"), ("\r", "Enter next")).send(code + "\r").quiet()
    session.keys(("j\r", "My sheet"))
    killed(session, processes(session.pid)[2], folder, code, answers, "killed once more")
    same("processes", len(processes(session.pid)), 2)
    same("leaving", session.send("q").ended(), 0)
    session.given_back("after the kills")


def a_killed_facilitator():
    for index, who in enumerate(("shelter", "program")):
        folder, session = at_the_curtain(f"facilitator-{index}")
        code = begin(session)
        rate(session, (5, 1))
        all_of_them = processes(session.pid)
        since = len(session.quiet().raw)
        os.kill(all_of_them[index], signal.SIGKILL)
        if who == "program":
            # Whoever goes on typing their answers types them into nothing.
            session.see("This screen has stopped").send("5\r54\rq\x1a\x1c").quiet(0.3)
            check(session.screen.text().count("5") == 0, session.screen.text())
            session.send("\x03")
        same(f"the killed {who}", session.ended() in (-9, 137), True)
        session.quiet(0.3)
        end = time.monotonic() + PATIENCE
        while any(pathlib.Path(f"/proc/{pid}").exists() for pid in all_of_them[1:]):
            check(time.monotonic() < end, f"the {who} was killed, and others go on")
            time.sleep(0.02)
        session.quiet(0.1)
        nothing_left(session, code, since, f"after the {who} was killed")
        check("How often" not in session.screen.text(), session.screen.text())
        if who == "program":
            check(ERASED in session.raw[since:], "nothing was erased")
            session.given_back(f"after the {who} was killed")
        again = Session("workshop", "run", str(folder), data=work)
        again.see("Rate", "One more begun")
        same("leaving", again.send("q").ended(), 0)
        person = Person(folder).resume(code)
        same("the sheet", person.answers(), dict(zip(STATEMENTS, (5, 1))))
        person.leave()


def leaving_a_sheet_leads_to_the_curtain():
    folder, session = at_the_curtain("leaving")
    code = begin(session)
    rate(session, (5, 1))
    session.send("q").see("not handed in yet")
    since = len(session.quiet().raw)
    # What is typed ahead of the curtain is thrown away: it would lift it for nobody.
    session.send("q\r\r\r555").see("Please pass the keyboard").quiet(0.3)
    session.see("Please pass the keyboard")
    nothing_left(session, code, since, "after leaving a sheet")
    session.keys(("\x1bOB\r", "being passed round"))
    unlock(session, "One more begun")
    same("leaving", session.send("q").ended(), 0)


def no_shell_for_a_participant():
    folder, session = at_the_curtain("shell")
    session.send("\x1a").quiet()
    session.see("Please pass the keyboard")
    begin(session)
    session.send("\x1a").quiet()
    session.keys(("3", "2 of 6"))
    os.killpg(session.pid, signal.SIGTSTP)  # as the key does where the terminal is not raw
    session.quiet()
    session.keys(("4", "3 of 6"))
    session.send("\x03")
    unlock(session, "One more begun")
    same("leaving", session.send("q").ended(), 0)

    folder = made("shell-lines")
    leader = Leader(folder)
    leader.open()
    leader.say("quit")
    session = Session("workshop", "run", str(folder), "--linear", data=work).see("Pass the keyboard")
    session.keys(("2\r", "Choose a word"), ("heron\r", "Type it once more"))
    session.keys(("heron\r", "I am ready"), ("1\r", "Begin"), ("\x1a\r", "Begin"))
    session.keys(("1\r", "I have read this"), ("1\r", "Your code is"), ("3\r", "2 of 6"))
    session.send("\x1a").quiet()
    session.keys(("4\r", "3 of 6"))
    session.send("\x03").see("being passed round").send("\x03\x1a\x04").quiet()
    # The keys that end or stop a program, at every moment between a sheet and the question.
    for _ in range(10):
        session.keys(("\x15\r", "I am ready"), ("1\r", "Begin"), ("seen", "seen"))
        for _ in range(40):
            session.send("\x03\x1a\x04")
            time.sleep(0.002)
        session.quiet().see("being passed round")
    session.keys(("\x15otter\r", "That is not the word"), ("heron\r", "Rate"))
    session.keys(("again\r", "One more begun"))
    check("heron" not in session.screen.text(), session.screen.text())


walk(one_after_the_other, a_killed_participant, a_killed_facilitator,
     leaving_a_sheet_leads_to_the_curtain, no_shell_for_a_participant)
