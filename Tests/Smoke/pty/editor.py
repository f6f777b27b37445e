"""The person's own editor: gets the text and the terminal, and gives both back."""
import os
import signal
import stat
import termios
import time

from driver import PATIENCE, Session, check, run, same, walk, work, write
from talk import Talk

TYPED = "Our board agreed"


def script(name, body):
    path = work / name
    path.write_text("#!/bin/sh\n" + body)
    path.chmod(0o755)
    return str(path)


def left(session):
    return sorted(path.name for path in session.book.parent.iterdir() if "text" in path.name)


def handed(session):
    """A text typed and given to the editor."""
    write(session).send(TYPED).see(TYPED)
    return session.send("\x05")


def over(session, code=0):
    for _ in range(2):  # out of the text, and off the page with the box
        session.send("\x1b").quiet(0.1)
    session.send("q")
    same("q", session.ended(), code)
    session.given_back("after q")


def that_changes_the_text():
    editor = script(
        "change words", 'printf "%s " "$@" >"$WORK/args"\nstat -c "%a %n" "$1" >"$WORK/mode"\n'
        'stty -a </dev/tty >"$WORK/stty"\nprintf "A second line, 会議\\n\\n" >>"$1"\n')
    os.symlink(editor, work / "change")
    session = handed(Session(EDITOR=str(work / "change"), WORK=str(work)))
    session.see("A second line, 会議").quiet()
    mode, path = (work / "mode").read_text().split()
    same("mode of the file", mode, "600")
    check(path.startswith(str(session.book.parent)), f"the file is {path}")
    same("files left", left(session), [])
    modes = (work / "stty").read_text().split()
    check({"icanon", "echo", "isig"} <= set(modes), f"the editor's terminal is raw: {modes}")
    check("2004" in session.screen.modes, "bracketed paste is off after the editor")
    session.send("\x13").see("Everything is saved")
    check(TYPED + r"\nA second line, 会議" in session.book.read_text(), "the text is not in the workbook")
    over(session)


def with_arguments_and_visual_first():
    editor = script("args", 'printf "%s|" "$@" >"$WORK/args"\n')
    session = Session(VISUAL=f"{editor}  -w --name=x", EDITOR="/bin/false", WORK=str(work))
    handed(session).see("Esc done").wait("editor", lambda: (work / "args").exists())
    session.see(TYPED).quiet()
    words = (work / "args").read_text().split("|")
    same("arguments", words[:2], ["-w", "--name=x"])
    check("shoal-text-" in words[2], f"the file comes last: {words}")
    over(session)


def that_fails():
    session = handed(Session(EDITOR="/bin/false")).see("did not finish", TYPED)
    same("files left", left(session), [])
    over(session)


def that_fails_after_writing():
    editor = script("write-and-fail", 'echo "half a rewrite" >"$1"\nexit 3\n')
    session = handed(Session(EDITOR=editor)).see("did not finish", "what it wrote is in", TYPED)
    names = left(session)
    same("files left", len(names), 1)
    check("half a rewrite" in (session.book.parent / names[0]).read_text(), "the file is empty")
    over(session)
    again = Session(data=session.data).see("was left in", "Home offers it")
    same("q", again.send("q").ended(), 0)


def that_returns_at_once():
    """As a window editor does without --wait: what it saves later is offered, now or at a start."""
    editor = script(
        "window", '(read go <"$WORK/go"; printf "saved later\\n" >"$1") >/dev/null 2>&1 &\n')
    os.mkfifo(work / "go")
    session = handed(Session(EDITOR=editor, WORK=str(work)))
    session.see("came back at once, without a change", "--wait", TYPED)
    same("files left", len(left(session)), 1)
    path = session.book.parent / left(session)[0]
    same("who may read it", stat.S_IMODE(path.stat().st_mode), 0o600)
    over(session)
    same("files left", left(session), [])
    (work / "go").write_text("\n")
    wait_for(
        lambda: path.exists() and path.read_text() == "saved later\n", "the editor did not save")
    again = Session(data=session.data).see("was left in", "Left over")
    same("who may read it", stat.S_IMODE(path.stat().st_mode), 0o600)
    again.keys(("g", "Left over"), ("\r", "saved later"), ("jj", "▸ Put it below"), ("\r", "It is in its box"))
    same("files left", left(again), [])
    check(TYPED + r"\nsaved later" in again.book.read_text(), "it is not below what the box had")
    same("q", again.send("q").ended(), 0)

    session = handed(Session(EDITOR=editor, WORK=str(work)))
    session.see("came back at once")
    path = session.book.parent / left(session)[0]
    (work / "go").write_text("\n")
    wait_for(lambda: path.read_text() == "saved later\n", "the editor did not save")
    session.send("\x1b[B").see("Your editor has saved a text")
    over(session)

    session = handed(Session(EDITOR=script("at-once", "exit 0\n")))
    session.see("came back at once")
    over(session)
    again = Session(data=session.data).see("Welcome back").quiet()
    check("Left over" not in again.screen.text(), "a text that is in its box is offered")
    same("files left", left(again), [])
    same("q", again.send("q").ended(), 0)


def that_returns_at_once_and_never_saves():
    """The box ends in Enter and keeps it, while the file has the words of before."""
    session = write(Session(EDITOR=script("opened", "exit 0\n")))
    session.send(TYPED + "\r").see(TYPED).send("\x05").see("came back at once")
    same("files left", len(left(session)), 1)
    session.send(" and typed on").see("and typed on")
    over(session)
    same("files left", left(session), [])
    again = Session(data=session.data).see("Welcome back").quiet()
    check("Left over" not in again.screen.text(), "the words of before are offered")
    check(TYPED + "\\n and typed on" in again.book.read_text(), "what was typed is not in the box")
    same("q", again.send("q").ended(), 0)


# What an editor can save that its box cannot take.
REFUSED = (
    ("too-long", 'head -c 25000 /dev/zero | tr "\\0" x >"$1"\n', "too long", 25000),
    ("emoji", 'for i in $(seq 2100); do printf "🐟🐟🐟🐟🐟🐟🐟🐟🐟🐟"; done >"$1"\n', "too long", 84000),
    ("latin-1", 'printf "caf\\351" >"$1"\n', "Latin-1", 4),
    ("utf-16", 'printf "\\377\\376a\\0" >"$1"\n', "UTF-16", 4),
    ("huge", 'head -c 3000000 /dev/zero | tr "\\0" x >"$1"\n', "1 MB", 3000000),
)


def that_saves_what_has_no_room():
    for name, body, words, size in REFUSED:
        session = handed(Session(EDITOR=script(name, body + 'chmod 644 "$1"\n')))
        session.see(words, "unchanged", "shoal-text-", TYPED)
        (path,) = [session.book.parent / name for name in left(session)]
        same(f"{name}: size", path.stat().st_size, size)
        same(f"{name}: who may read it", stat.S_IMODE(path.stat().st_mode), 0o600)
        over(session)
        check(TYPED in session.book.read_text(), f"{name}: the text of before is gone")
        again = Session(data=session.data).see("Left over")
        same("q", again.send("q").ended(), 0)
        same(f"{name}: size after a start", path.stat().st_size, size)


def with_quotation_marks():
    folder = work / "my editors"
    folder.mkdir()
    script("my editors/ed", 'printf "%s|" "$@" >"$WORK/words"\n')
    for command in (f"'{folder}/ed' 'a b' c", f'"{folder}/ed" "a b" c', f"{folder}/ed a\\ b c".replace(
            "my editors", "my\\ editors")):
        session = handed(Session(EDITOR=command, WORK=str(work)))
        session.wait("editor", lambda: (work / "words").exists())
        same(command, (work / "words").read_text().split("|")[:2], ["a b", "c"])
        (work / "words").unlink()
        session.see("came back at once").quiet()
        over(session)
    session = handed(Session(EDITOR="'vim -f")).see("EDITOR has a quotation mark (') that is never closed")
    over(session)


def that_is_not_there():
    session = handed(Session(EDITOR="no-such-editor")).see("did not start", TYPED)
    same("files left", left(session), [])
    over(session)


def that_is_not_named():
    session = handed(Session()).see("No editor is set", TYPED)
    over(session)


def that_is_killed():
    editor = script("wait", 'echo $$ >"$WORK/pid"\necho waiting; read line\n')
    session = handed(Session(EDITOR=editor, WORK=str(work)))
    session.wait("the editor", lambda: (work / "pid").exists() and (work / "pid").read_text())
    os.kill(int((work / "pid").read_text()), signal.SIGKILL)
    session.see("did not finish", TYPED)
    same("files left", left(session), [])
    over(session)


def interrupted_by_its_own_keys():
    editor = script(
        "trap", 'trap "echo interrupted >>$1" INT\necho $$ >"$WORK/pid2"\nread line\nread line\n')
    session = handed(Session(EDITOR=editor, WORK=str(work)))
    session.wait("the editor", lambda: (work / "pid2").exists() and (work / "pid2").read_text())
    session.wait("its terminal", lambda: termios.tcgetattr(session.master)[3] & termios.ICANON)
    session.send("\x03").quiet(0.2)
    session.send("a\n").quiet(0.1)
    session.send("b\n")
    session.see("interrupted", "Esc done")
    over(session)


def stopped_with_its_program():
    editor = script("stop", 'echo $$ >"$WORK/pid3"\nread line\necho "and went on" >>"$1"\n')
    session = handed(Session(EDITOR=editor, WORK=str(work)))
    session.wait("the editor", lambda: (work / "pid3").exists() and (work / "pid3").read_text())
    session.wait("its terminal", lambda: termios.tcgetattr(session.master)[3] & termios.ICANON)
    session.send("\x1a").stopped()  # the shell hears of it only when all of the job stops
    session.foreground()
    session.send("\n").see("and went on")
    over(session)


def when_the_program_dies_meanwhile():
    editor = script("die", 'echo "precious words" >"$1"\nkill -9 $PPID\n')
    session = handed(Session(EDITOR=editor))
    same("kill -9", session.ended(), -9)
    session.end()
    again = Session(data=session.data).see("was left in", "Home offers it")
    path = again.book.parent / left(again)[0]
    check("precious words" in path.read_text(), "the text is gone")
    other = Session(data=session.data).see("Read only").quiet()
    check("was left in" not in other.screen.text(), "a text in use is called left behind")
    same("q", other.send("q").ended(), 0)
    same("q", again.send("q").ended(), 0)


def started_with_default_signals():
    editor = script("signals", 'grep SigIgn /proc/self/status >"$WORK/ignored"\n')
    session = handed(Session(EDITOR=editor, WORK=str(work)))
    session.wait("the editor", lambda: (work / "ignored").exists() and (work / "ignored").read_text())
    ignored = int((work / "ignored").read_text().split()[1], 16) & 0x7FFFFFFF
    same("signals the editor begins by ignoring", ignored, 0)
    session.see(TYPED).quiet()
    over(session)


def waiting(name, body):
    """An editor that says where it is, and waits; `body` says what it does about SIGTERM."""
    return script(name, body + f'echo $$ >"$WORK/{name}.pid"\nwhile :; do sleep 0.05; done\n')


def is_waiting(name):
    path = work / f"{name}.pid"
    return lambda: path.exists() and path.read_text().endswith("\n")


def has_gone(name):
    try:
        os.kill(int((work / f"{name}.pid").read_text()), 0)
    except ProcessLookupError:
        return True
    return False


# What an editor does that is asked to leave; how much of it must be in the workbook, or in a
# file that the next start names.
LEAVING = (
    ("at-once", "", False, False),
    ("having-written", 'echo "half a rewrite" >"$1"\n', False, True),
    ("with-all-saved", """trap 'echo "and in time" >>"$1"; exit 0' TERM HUP\n""", True, False),
    ("with-a-swap-file", 'echo "a swap" >"$(dirname "$1")/.$(basename "$1").swp"\n', False, True),
)


def kept_by_rule(data, name, is_taken, is_left):
    book = data / "shoal/workbook.jsonl"
    check(has_gone(name), f"{name}: the editor still runs")
    same(f"{name}: verify", run("verify", str(book), data=data).returncode, 0)
    text = book.read_text()
    check(TYPED in text, f"{name}: what was typed before is not in the workbook")
    same(f"{name}: what it saved is in the workbook", r"\nand in time" in text, is_taken)
    files = [path for path in book.parent.iterdir() if "text" in path.name]
    same(f"{name}: files left", len(files), int(is_left))
    said = run("--linear", data=data, text="quit\n").stdout
    words = "Your editor left a file" if "swap" in name else "was left in"
    same(f"{name}: said at the next start", words in said, is_left)
    for path in files:
        check(path.name in said, f"{name}: {path.name} is not named: {said}")


def asked_to_leave_meanwhile():
    for number in (signal.SIGTERM, signal.SIGHUP):
        for name, body, is_taken, is_left in LEAVING:
            name = f"{name}-{number}"
            session = handed(Session(EDITOR=waiting(name, body), WORK=str(work)))
            session.wait("the editor", is_waiting(name))
            same(name, session.signal(number).ended(), 130)
            session.given_back(name)
            kept_by_rule(session.data, name, is_taken, is_left)


def asked_to_leave_meanwhile_line_by_line():
    for name, body, is_taken, is_left in LEAVING:
        name += "-lines"
        data = work / f"{name}-data"
        talk = lines_before(data, EDITOR=waiting(name, body), WORK=str(work))
        os.write(talk.process.stdin.fileno(), b"editor\n")
        wait_for(is_waiting(name))
        talk.process.send_signal(signal.SIGTERM)
        same(name, talk.ended(), -signal.SIGTERM)
        kept_by_rule(data, name, is_taken, is_left)


def lines_before(data, **env):
    """Line by line, with a text written that an editor may be given."""
    talk = Talk(data, **env)
    for line in ("1", "3", "1", "1", TYPED, "."):
        talk.say(line)
    return talk


def wait_for(test, what="the editor did not begin"):
    end = time.monotonic() + PATIENCE
    while not test():
        check(time.monotonic() < end, what)
        time.sleep(0.01)


def line_by_line():
    for name, command, says, text in (
        ("lines-change", script("lines-change", 'echo "and a line" >>"$1"\n'), "and a line",
         TYPED + r"\nand a line"),
        ("lines-fail", "/bin/false", "did not finish", TYPED),
        ("lines-none", "no-such-editor", "did not start", TYPED),
        ("lines-unnamed", None, "No editor is set", TYPED),
    ):
        data = work / f"{name}-data"
        talk = lines_before(data, EDITOR=command)
        said = talk.say("editor")
        check(says in said, f"{name}: {said}")
        for line in (".", "quit", "quit"):
            talk.say(line)
        same(name, talk.ended(), 0)
        check(text in talk.book.read_text(), f"{name}: the text is not in the workbook")
        files = [path.name for path in talk.book.parent.iterdir() if "text" in path.name]
        same(f"{name}: files left", files, [])


walk(
    that_changes_the_text, with_arguments_and_visual_first, that_fails, that_fails_after_writing,
    that_returns_at_once, that_returns_at_once_and_never_saves, that_saves_what_has_no_room,
    with_quotation_marks, that_is_not_there, that_is_not_named, that_is_killed,
    interrupted_by_its_own_keys, stopped_with_its_program, when_the_program_dies_meanwhile,
    started_with_default_signals, asked_to_leave_meanwhile,
    asked_to_leave_meanwhile_line_by_line, line_by_line)
