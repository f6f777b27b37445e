"""Three assessments over 200 days, with notes between: what was written is found again, line by line,
on the screen, by looking for it, and in the summary."""
import os
import pathlib
import re
import shutil
import subprocess

from driver import Session, check, run, same, walk, work
from talk import Talk


def later(days):
    """Sets the clock so many days ahead; None where there is no compiler."""
    library = work / "clock.so"
    if not library.exists():
        source = pathlib.Path(__file__).with_name("clock.c")
        compiler = os.environ.get("CC") or shutil.which("clang") or shutil.which("cc")
        if compiler is None:
            return None
        subprocess.run(
            [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"], check=True)
    return {"LD_PRELOAD": str(library), "CLOCK_DAYS": str(days)}


def choose(talk, label):
    """Chooses the item of the page that begins with these words."""
    found = re.search(rf"^(?:> )?(\w+)\. {re.escape(label)}", talk.say("again"), re.M)
    check(found, f"no {label} in:\n{talk.said}")
    return talk.say(found[1])


def note(data, days, text):
    talk = Talk(data, words=("note",), **later(days))
    if "I have read this" in talk.said:
        talk.say("1")
    talk.say(text)
    choose(talk, "Theme")
    choose(talk, "Purpose before institution")
    same("code", talk.ended(), 0)


def begin(data, days):
    talk = Talk(data, **later(days))
    choose(talk, "Look again")
    choose(talk, "Begin")
    same("code", talk.ended(), 0)


def assessment(data, number, days):
    """Rates one theme, writes in every kind of box, and finishes."""
    if number > 1:
        begin(data, days)
    talk = Talk(data, words=("assess", "--theme", "purpose"), **later(days))
    if number > 1:
        check(f"A quiet word {number - 1}" in talk.said, f"the note is not said:\n{talk.said}")
    for _ in range(3):
        talk.say(str(number + 1))
    choose(talk, "What happened")
    if "I have read this" in talk.said:
        talk.say("1")
    talk.say(f"An example {number}")
    talk.say(".")
    talk.say("skip")
    if number > 1:
        check(f"An example {number - 1}" in talk.said, f"the old words are not said:\n{talk.said}")
    choose(talk, "What?")
    talk.say(f"A reflection {number}")
    talk.say(".")
    talk.say("skip")
    choose(talk, "Make")
    choose(talk, "If")
    talk.say(f"a moment {number} comes")
    same("code", talk.ended(), 0)
    talk = Talk(data, **later(days))
    choose(talk, "Results")
    choose(talk, "Finish this assessment")
    same("code", talk.ended(), 0)


def words(most):
    kinds = ("A quiet word", "An example", "A reflection", "a moment")
    return [f"{kind} {number}" for number in range(1, most + 1) for kind in kinds]


def everything_is_found():
    if later(0) is None:
        return
    data = work / "years"
    for number, days in ((1, 0), (2, 100), (3, 200)):
        assessment(data, number, days)
        note(data, days + 50, f"A quiet word {number}")
    env = later(260)
    summary = data / "shoal/workbook.jsonl"
    talk = Talk(data, **env)
    choose(talk, "Summary")
    choose(talk, "Notes between sessions")
    same("code", talk.ended(), 0)
    for form in ("markdown", "html", "json", "csv"):
        said = run("summary", "--format", form, data=data).stdout
        for word in words(3):
            check(word in said, f"{word} is not in {form}:\n{said}")
    new = work / "moved.jsonl"
    (work / "answers.json").write_text(run("summary", "--format", "json", data=data).stdout)
    same("import", run("import", str(work / "answers.json"), "--yes", "--workbook", str(new), data=data).returncode, 0)
    moved = run("summary", "--format", "json", "--workbook", str(new), data=data).stdout
    for word in words(3):
        check(word in moved or "quiet" in word, f"{word} is not in the moved workbook")
        check(word in new.read_text(), f"{word} did not move")
    check(summary.exists(), "no workbook")
    line_by_line(data, env)
    on_the_screen(data, env)


def line_by_line(data, env):
    talk = Talk(data, **env)
    talk.say("then")
    check("Over the years" in talk.said, f"no way to the years:\n{talk.said}")
    choose(talk, "Over the years")
    check(re.search(r"2\.0 .*, 3\.0 .*, 4\.0 now\. From the first to now: you moved up", talk.said),
          f"the points are not said:\n{talk.said}")
    choose(talk, "Purpose before institution")
    for word in words(3):
        check(word in talk.said, f"{word} is not said:\n{talk.said}")
    for word in words(3):
        talk.say("find")
        talk.say(word)
        found = re.search(rf"^([2-9]|\d\d+)\. .*{re.escape(word)}", talk.say("again"), re.M)
        check(found, f"{word} is not found:\n{talk.said}")
        talk.say(found[1])
        check(word in talk.said, f"nothing leads to {word}:\n{talk.said}")
    same("code", talk.ended(), 0)


def on_the_screen(data, env):
    session = Session(data=data, **env)
    session.see("Notes")
    for word in words(3):
        for _ in range(5):
            session.send("\x1b").quiet(0.2)
        session.see("Look again").send("/")
        session.see("Find a theme")
        session.send(word)
        session.see("Found", word)
        session.send("\r")
        session.quiet()
        session.send("\r")
        session.quiet()
        check("Find a theme" not in session.screen.text(), f"Enter did not lead to {word}")
        for _ in range(4):
            if word in session.screen.text():
                break
            session.send("\x1b[6~").quiet()
        check(word in session.screen.text(), f"{word} is not on the page:\n{session.screen.text()}")
    session.send("\x03")
    session.ended()


walk(everything_is_found)
