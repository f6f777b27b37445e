"""Ctrl-Z and its signals: the shell gets its terminal, and `fg` brings the workbook back."""
import os
import signal
import termios
import time

from driver import Session, check, same, walk, work, write

TYPED = "What we did not s"


def stopped(session, stop):
    """Stops, looks, and continues."""
    stop(session)
    session.stopped()
    same("modes while stopped", session.modes_while_stopped, session.before)
    session.given_back("while stopped")
    check(TYPED in session.book.read_text(), "what was being typed is not saved while stopped")
    # Whatever the shell draws meanwhile must be painted over.
    session.screen.cells = [["#"] * session.screen.columns for _ in range(session.screen.rows)]
    session.foreground()
    session.see("Esc done", TYPED).quiet()
    check("#" not in session.screen.text(), "the screen was not drawn anew")
    check("2004" in session.screen.modes, "bracketed paste is off after fg")
    check("1049" in session.screen.modes, "the alternate screen is off after fg")
    lines = termios.tcgetattr(session.master)[3]
    check(not lines & (termios.ICANON | termios.ECHO | termios.ISIG), "keys are not raw after fg")
    session.send("ay").see(TYPED + "ay")


def leave(session):
    same("Ctrl-C", session.send("\x03").ended(), 130)
    session.given_back("after all")


def by_ctrl_z():
    session = write(Session()).send(TYPED).see(TYPED)
    stopped(session, lambda session: session.send("\x1a"))
    leave(session)


def by_the_signal():
    session = write(Session()).send(TYPED).see(TYPED)
    stopped(session, lambda session: session.signal(signal.SIGTSTP))
    leave(session)


def continued_in_the_background():
    session = write(Session()).send(TYPED).see(TYPED)
    session.send("\x1a").stopped()
    session.background()
    session.stopped()  # it wants the terminal, and so the system stops it again
    session.given_back("in the background")
    session.foreground()
    session.wait("the terminal is taken back", lambda: "2004" in session.screen.modes)
    session.see("Esc done", TYPED)
    leave(session)


def by_a_stop_that_cannot_be_caught():
    session = write(Session()).send(TYPED).see(TYPED)
    session.signal(signal.SIGSTOP).stopped()
    # A shell puts its own modes back, and draws.
    termios.tcsetattr(session.master, termios.TCSANOW, session.before)
    session.screen.cells = [["#"] * session.screen.columns for _ in range(session.screen.rows)]
    session.foreground()
    session.see("Esc done", TYPED).quiet()
    check("#" not in session.screen.text(), "the screen was not drawn anew")
    session.send("ay").see(TYPED + "ay")
    leave(session)


def where_no_shell_could_continue_it():
    session = write(Session(job=False)).send(TYPED).see(TYPED)
    session.send("\x1a").quiet()
    session.send("ay").see(TYPED + "ay")
    session.signal(signal.SIGTSTP).quiet()
    session.send("!").see(TYPED + "ay!")
    leave_code = session.send("\x03").ended()
    same("Ctrl-C", leave_code, 130)


def asked_to_leave_while_stopped():
    session = write(Session()).send(TYPED).see(TYPED)
    session.send("\x1a").stopped()
    session.signal(signal.SIGTERM)
    session.foreground()
    same("SIGTERM", session.ended(), 130)
    session.given_back("after SIGTERM")


walk(
    by_ctrl_z, by_the_signal, continued_in_the_background, by_a_stop_that_cannot_be_caught,
    where_no_shell_could_continue_it, asked_to_leave_while_stopped)
