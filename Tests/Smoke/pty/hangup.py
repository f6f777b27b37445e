"""The window is closed: what was being typed is kept, and the program goes at once."""
import os
import signal
import time

from driver import Session, check, run, same, walk, write

TYPED = "The partners had not been asked when the w"


def closed(session):
    write(session).send(TYPED).see(TYPED)
    time.sleep(0.05)
    before = session.processor_seconds()
    session.close_window()
    started = time.monotonic()
    pid, spent = session.pid, 0.0
    while time.monotonic() - started < 10:
        try:
            spent = session.processor_seconds() - before
            if not session.job and os.waitpid(pid, os.WNOHANG)[0]:
                break
        except FileNotFoundError:
            break
        time.sleep(0.01)
    took = time.monotonic() - started
    check(took < 3, f"still there after {took:.1f} s")
    check(spent < 0.5, f"{spent:.2f} s of processor time after the window was closed")
    same("verify", run("verify", str(session.book), data=session.data).returncode, 0)
    check(TYPED in session.book.read_text(), "what was being typed is lost")


def the_window_of_a_shell():
    closed(Session())


def the_window_of_a_bare_terminal():
    closed(Session(job=False))


def under_nohup():
    closed(Session(before=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)))


def on_a_bare_terminal_under_nohup():
    ignore = lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)
    closed(Session(job=False, before=ignore))


walk(
    the_window_of_a_shell, the_window_of_a_bare_terminal, under_nohup,
    on_a_bare_terminal_under_nohup)
