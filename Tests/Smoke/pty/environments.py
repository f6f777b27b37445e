"""Terminals and locales that are not what one would wish for."""
import codecs
import os
import pty
import re
import subprocess

from driver import PROGRAM, Session, begin, check, environment, run, same, walk, work, write

COLORS = re.compile(rb"\x1b\[[0-9;]*(?:3[0-9]|4[0-7]|9[0-7])(?:;[0-9]+)*m")


def ascii_only(session):
    check(all(byte < 0x80 for byte in session.raw), "there is more than ASCII on the screen")


def left(session):
    same("Ctrl-C", session.send("\x03").ended(), 130)
    session.given_back()


def unknown_terminals():
    for name, words in (("no-such-terminal", "does not know"), (None, "TERM is not set"), ("", "TERM is not set")):
        session = Session(TERM=name)
        same(f"TERM={name}", session.ended(), 69)
        check("--linear" in session.screen.text() and words in session.screen.text(), session.screen.text())
        session.given_back(f"TERM={name}")


def types_of_known_families():
    for name, used in (
            ("xterm-kitty", "xterm-256color"), ("foot-extra", "xterm-256color"),
            ("alacritty-direct", "xterm-256color"), ("xterm-ghostty", "xterm-256color"),
            ("wezterm", "xterm-256color"), ("st-256color", "xterm-256color"),
            ("iTerm2.app", "xterm-256color"), ("vscode", "xterm-256color"),
            ("tmux-direct", "screen-256color")):
        if subprocess.run(["infocmp", name], capture_output=True).returncode == 0:
            continue
        found = Session("doctor", size=(200, 40), TERM=name)
        same(f"doctor with {name}", found.ended(), 0)
        said = found.screen.text()
        check(f'"{name}", so it is drawn on as {used}' in said, said)
        session = Session(TERM=name).see("Welcome.", name, used)
        begin(session)
        check(COLORS.search(session.raw), f"no colours with {name}")
        check(name not in session.screen.text(), "it is said again")
        left(session)


def no_terminal():
    result = run(data=work / "none")
    same("input and output are pipes", result.returncode, 69)
    check("--linear" in result.stderr and not result.stdout, result.stderr)
    for which in ("stdin", "stdout"):
        master, slave = pty.openpty()
        streams = {"stdin": slave, "stdout": slave, which: subprocess.DEVNULL}
        result = subprocess.run(
            [PROGRAM], **streams, stderr=subprocess.PIPE, env=environment(work / "none"), timeout=20)
        same(f"{which} is not a terminal", result.returncode, 69)
        check(b"--linear" in result.stderr, "no advice")
        os.close(slave)
        os.close(master)
    check(not (work / "none").exists(), "a workbook was made although there is no terminal")
    # Something closed altogether.
    for closed in ("<&-", ">&-", "<&- >&- 2>&-"):
        result = subprocess.run(
            ["sh", "-c", f'"$0" {closed}', PROGRAM], env=environment(work / "none"), timeout=20,
            capture_output=True, stdin=subprocess.DEVNULL)
        same(f"with {closed}", result.returncode, 69)


def line_by_line():
    for settings in ({"TERM": "dumb"}, {"ACCESSIBLE": "1"}, {"ACCESSIBLE": "yes"}):
        session = Session(**settings).see("Welcome.", "Type a number to choose")
        check("1049" not in session.screen.modes and b"\x1b" not in session.raw, f"{settings}: drawn")
        session.send("quit\n")
        same(f"{settings}", session.ended(), 0)
        session.given_back()
    for word in ("0", "no", "False", "off", ""):
        left(begin(Session(ACCESSIBLE=word)))


def without_colours():
    session = begin(Session())
    check(COLORS.search(session.raw), "no colours by default")
    left(session)
    for settings, words in (({"NO_COLOR": "1"}, ()), ({}, ("--no-color",))):
        session = begin(Session(*words, **settings))
        check(not COLORS.search(session.raw), f"colours with {settings} {words}")
        left(session)
    session = begin(Session(NO_COLOR=""))
    check(COLORS.search(session.raw), "an empty NO_COLOR counts")
    left(session)


def letters_are_in_the_terminals_own_colour():
    for name in ("xterm-256color", "xterm", "linux", "rxvt"):
        session = Session(TERM=name)
        session.wait("the first screen", lambda: b"Welcome" in session.raw)
        for key in "\r\r345?\x1bqq":
            session.send(key).quiet(0.05)
        same(f"letters in a colour of ours on {name}", session.screen.coloured_letters, set())
        session.screen.strange.clear()  # their own sequences are not xterm's


def letters_of_one_byte():
    folder = work / "locales"
    folder.mkdir()
    made = subprocess.run(
        ["localedef", "-i", "en_GB", "-f", "ISO-8859-1", str(folder / "en_GB.ISO-8859-1")],
        capture_output=True)
    if not (folder / "en_GB.ISO-8859-1").exists():
        print("   no localedef, or nothing to make a Latin-1 locale from:", made.stderr[:80])
        return
    session = write(Session(LC_ALL="en_GB.ISO-8859-1", LOCPATH=str(folder)))
    session.screen.decoder = codecs.getincrementaldecoder("latin-1")()
    session.send(b"caf\xe9 \xdf \x9b5n").see("caf\u00e9 \u00df").quiet()
    session.paste(b" na\xefve").see("na\u00efve")
    left(session)
    check("caf\u00e9 \u00df  na\u00efve" in session.book.read_text(), session.book.read_text()[-300:])
    session = Session("--linear", LC_ALL="en_GB.ISO-8859-1", LOCPATH=str(folder))
    session.screen.decoder = codecs.getincrementaldecoder("latin-1")()
    session.see("Type a number to choose").keys(("find\n", "Type it on one line"))
    session.send(b"caf\xe9\n").see("own words: caf\u00e9", "Nothing found").send("quit\n")
    same("quit", session.ended(), 0)


def only_ascii():
    for words, settings in ((("--ascii",), {}), ((), {"LC_ALL": "C"}), ((), {"LC_ALL": None, "LANG": "C"})):
        session = write(Session(*words, **settings))
        session.send("é会’s ok").see("???'s ok")
        left(session)
        ascii_only(session)
        check("é会’s ok" in session.book.read_text(), "what was typed is not what is kept")


def a_locale_that_is_not_installed():
    for settings in ({"LC_ALL": "en_GB.UTF-8"}, {"LC_ALL": None, "LANG": "xx_YY.utf8"}):
        session = write(Session(**settings))
        session.send("é会 ok").see("é会 ok", "▸")
        left(session)


def terminals_of_other_kinds():
    for name in ("vt100", "vt220", "linux", "screen", "tmux-256color", "xterm", "rxvt"):
        if subprocess.run(["infocmp", name], capture_output=True).returncode != 0:
            continue
        session = Session(TERM=name)
        session.wait("the first screen", lambda: b"Welcome" in session.raw)
        same(name, session.send("\x03").ended(), 130)
        session.screen.strange.clear()  # their own sequences are not xterm's
        if not session.gone:
            import termios
            same(f"{name}: modes", termios.tcgetattr(session.master), session.before)


walk(
    unknown_terminals, types_of_known_families, no_terminal, line_by_line, without_colours, only_ascii,
    letters_are_in_the_terminals_own_colour, letters_of_one_byte, a_locale_that_is_not_installed,
    terminals_of_other_kinds)
