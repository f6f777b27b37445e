"""What a terminal says about itself is never a key, whole or cut in two by a slow line."""
import json
import pathlib
import re

from driver import Session, begin, check, same, walk, work, write
from room import Leader, made

CUT = 0.04  # seconds: longer than the delay of a lone Esc


def replies():
    """Those that the Swift tests cut at every byte: names and bytes."""
    path = pathlib.Path(__file__).parents[2] / "ScreensTests/Replies/replies.txt"
    escapes = {"e": b"\x1b", "a": b"\x07", "\\": b"\\"}
    for line in path.read_text().splitlines():
        if not line.startswith("#"):
            yield re.sub(rb"\\(x..|.)", lambda found: bytes.fromhex(found[1][1:].decode())
                         if found[1][:1] == b"x" else escapes[found[1].decode()],
                         line[30:].encode())


REPLIES = list(replies())


def ask(session, replies, step=25):
    """Each reply whole, and cut in two at some of its bytes; `step` chooses which."""
    for number, data in enumerate(replies):
        session.send(data).quiet(0.01)
        for at in range(2 + number % max(1, min(step, len(data) - 2)), len(data), step):
            session.send(data[:at]).quiet(CUT)
            session.send(data[at:]).quiet(0.01)


def unmoved(session, page, every=3):
    """The page and the workbook stay as they are; `every` chooses how many replies are sent."""
    session.quiet()
    before, book = shown(session), kept(session)
    ask(session, REPLIES[len(page) % every::every])
    session.quiet()
    same(f"{page}: the screen", shown(session), before)
    same(f"{page}: the workbook", kept(session), book)


def shown(session):
    """The screen without the time that goes by."""
    return re.sub("[0-9]+:[0-9]+ left", "time left", session.screen.text())


def kept(session):
    """The changes that the workbook has, shortly."""
    lines = session.book.read_text().splitlines()[1:] if session.book.exists() else []
    return [(change["set"], change.get("of"), change.get("to")) for change in map(json.loads, lines)]


def left(session):
    same("Ctrl-C", session.send("\x03").ended(), 130)
    session.given_back()


def third_statement():
    """Statements 1 and 2 are answered, and the third is shown."""
    return begin(Session()).keys(("3", "2 of 3"), ("4", "3 of 3"))


def rating():
    session = third_statement()
    unmoved(session, "rating", every=1)
    session.keys(("2", "How much does this matter"))
    unmoved(session, "look closer")
    left(session)


def home_and_find():
    session = Session().see("Welcome.")
    unmoved(session, "home")
    session.keys(("/", "Esc done")).send("shared").see("shared")
    unmoved(session, "find")
    session.send("3").see("shared3")
    left(session)


def in_a_text():
    session = write(Session()).send("a")
    session.wait("the text on the disk", lambda: "a" in [change[2] for change in kept(session)])
    session.see("Saved")
    unmoved(session, "a text")
    session.send("b").see("ab")
    left(session)


def a_workshop():
    folder = made("replies")
    leader = Leader(folder)
    leader.open()
    leader.say("quit")
    session = Session("workshop", "run", str(folder), data=work).see("have handed in")
    unmoved(session, "facilitator")
    session.keys(("j", "Pass"), ("\r", "Choose a word"), ("heron\r", "Type it once more"))
    session.keys(("heron\r", "Please pass the keyboard"))
    unmoved(session, "curtain")
    session.keys(("\r", "Begin"), ("\r", "I have read this"), ("\r", "Your code is"))
    session.keys(("3", "2 of 6"), ("4", "3 of 6"))
    unmoved(session, "participant")
    session.keys(("2", "4 of 6"))


def cut_after_the_escape():
    """The escape alone is Esc; its rest is nothing."""
    session = third_statement()
    for reply in REPLIES:
        if reply[:1] != b"\x1b":
            continue
        session.send("\x1b").quiet(CUT)
        book = [change for change in kept(session) if change[0] != "place"]
        session.send(reply[1:]).quiet(CUT)
        found = [change for change in kept(session) if change[0] != "place"]
        same(f"answers after {reply!r}", found, book)
        check("?" not in session.screen.text().split("\n")[0], session.screen.text())
    check("Find" not in session.screen.text().split("\n")[0], session.screen.text())
    left(session)


def escape_delay():
    session = Session(ESCDELAY="700").see("Welcome.").keys(("?", "All keys"))
    session.send("\x1b").quiet(0.3)
    session.send("[B").quiet(0.1)
    session.see("All keys")
    session.keys(("\x1b", "Welcome."))
    left(session)


def after_an_editor_and_a_stop():
    editor = work / "editor"
    editor.write_text("#!/bin/sh\nprintf '\\033[6n\\033]11;?\\007'\nsleep 0.2\n")
    editor.chmod(0o755)
    tails = (b"1e1e/2e2e\x1b\\\x1b[12;40R", b"61;4;6c", b"\x1b]11;rgb:1e1e/1e1e/2e2e\x07")
    for tail in tails:
        session = write(Session(EDITOR=str(editor))).send("ab").see("ab")
        session.quiet().send("\x05").wait("the editor", lambda: b"\x1b[6n" in session.raw)
        session.wait("its end", lambda: session.raw.rfind(b"2004h") > session.raw.rfind(b"\x1b[6n"))
        session.send(tail).quiet()
        session.send("c").see("abc")
        check("abc3" not in session.screen.text() and "rgb" not in session.screen.text(),
              session.screen.text())
        session.send("\x1a").stopped()
        session.foreground()
        session.wait("fg", lambda: "2004" in session.screen.modes)
        session.send(tail).quiet()
        session.send("d").see("abcd")
        session.screen.strange.clear()  # what the editor asked
        left(session)
        # The values alone: sums and identifiers are hexadecimal, and may have "e2e" in them.
        texts = [to for _, _, to in kept(session) if isinstance(to, str)]
        check("abcd" in texts and not any("e2e" in to or "4;6" in to for to in texts), texts)


def a_paste_without_its_end():
    session = third_statement()
    before = kept(session)
    session.send("\x1b[200~5 4\r3").quiet(1.3)
    session.send("321\r/").quiet(0.1)
    same("answers", kept(session), before)
    session.see("3 of 3")
    session.keys(("2", "How much does this matter"))
    left(session)


def the_cases_that_were_reported():
    session = third_statement()
    book = kept(session)
    for parts in ((b"\x1bP>|Konsole 24.02.2\x1b\\",), (b"\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\",),
                  (b"\x1b[?6", b"1;4;6;7;14;21;52c")):
        for part in parts:
            session.send(part).quiet(CUT)
        same(f"the workbook after {parts}", kept(session), book)
        session.see("3 of 3")
    left(session)


walk(
    the_cases_that_were_reported, rating, home_and_find, in_a_text, a_workshop,
    cut_after_the_escape, escape_delay, after_an_editor_and_a_stop, a_paste_without_its_end)
