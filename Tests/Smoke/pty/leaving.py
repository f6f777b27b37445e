"""Every way out that can be caught gives the terminal back and keeps what was typed."""
import json
import os
import signal

from driver import Session, check, run, same, walk, work, write

TYPED = "We asked the residents bef"


def typing(**options):
    session = write(Session(**options))
    session.send(TYPED).see(TYPED)
    return session


def kept(session):
    same("verify", run("verify", str(session.book), data=session.data).returncode, 0)
    check(TYPED in session.book.read_text(), "what was being typed is not in the workbook")


def left(session, code, when):
    same(when, session.ended(), code)
    session.given_back(when)
    kept(session)


def by_q():
    session = typing()
    session.keys(("\x1b", TYPED), ("\x1b", "Look closer")).quiet()
    session.send("q")
    left(session, 0, "q")


def by_ctrl_c():
    left(typing().send("\x03"), 130, "Ctrl-C")


def by_a_signal_that_asks():
    for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT"):
        left(typing().signal(getattr(signal, name)), 130, name)


def by_a_signal_that_asks_on_a_bare_terminal():
    session = typing(job=False)
    same("SIGTERM", session.signal(signal.SIGTERM).ended(), 130)
    kept(session)


def by_a_fault():
    for name in ("SIGSEGV", "SIGILL", "SIGABRT", "SIGBUS", "SIGFPE", "SIGTRAP", "SIGUSR1"):
        number = getattr(signal, name)
        session = Session().see("Welcome.").signal(number)
        same(name, session.ended(), -number)
        session.given_back(name)


def by_a_fault_in_mid_word():
    session = typing()
    session.wait("the draft is on the disk", lambda: TYPED in session.book.read_text())
    session.signal(signal.SIGSEGV)
    left(session, -signal.SIGSEGV, "SIGSEGV")


def leaving_a_core():
    import resource

    folder = work / "core-here"
    folder.mkdir()

    def before():
        os.chdir(folder)
        os.umask(0)
        resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    session = write(Session(before=before))
    session.send(TYPED).wait("saved", lambda: TYPED in session.book.read_text())
    with open(f"/proc/{session.pid}/limits") as limits:
        core = [line.split()[4:6] for line in limits if line.startswith("Max core")]
    same("the core limit", core, [["0", "0"]])
    session.signal(signal.SIGSEGV)
    same("SIGSEGV", session.ended(), -signal.SIGSEGV)
    same("files beside it", os.listdir(folder), [])
    modes = {}
    for path in [session.data, *session.data.rglob("*")]:
        if path != session.data:
            modes[path.name] = oct(path.stat().st_mode & 0o7777)
    same(
        "permissions", modes,
        {"shoal": "0o700", "workbook.jsonl": "0o600", ".workbook.jsonl.shoal-lock": "0o600"})


walk(
    by_q, by_ctrl_c, by_a_signal_that_asks, by_a_signal_that_asks_on_a_bare_terminal, by_a_fault,
    by_a_fault_in_mid_word, leaving_a_core)
