"""The person's own editor: gets the text and the terminal, and gives both back."""
import os
import signal
import stat
import termios

from driver import Session, check, run, same, walk, work, write

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
    handed(session).see("Tab next field").wait("editor", lambda: (work / "args").exists())
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
    again = Session(data=session.data).see("A text was left in your editor")
    same("q", again.send("q").ended(), 0)


def that_is_not_there():
    session = handed(Session(EDITOR="no-such-editor")).see("did not start", TYPED)
    same("files left", left(session), [])
    over(session)


def that_is_not_named():
    session = handed(Session()).see("No editor is named", TYPED)
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
    session.see("interrupted", "Tab next field")
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
    again = Session(data=session.data).see("A text was left in your editor")
    path = again.book.parent / left(again)[0]
    check("precious words" in path.read_text(), "the text is gone")
    other = Session(data=session.data).see("Read only").quiet()
    check("left in your editor" not in other.screen.text(), "a text in use is called left behind")
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


walk(
    that_changes_the_text, with_arguments_and_visual_first, that_fails, that_fails_after_writing,
    that_is_not_there, that_is_not_named, that_is_killed, interrupted_by_its_own_keys,
    stopped_with_its_program, when_the_program_dies_meanwhile, started_with_default_signals)
