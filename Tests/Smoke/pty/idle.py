"""With nobody at the keys nothing happens: no output, no wake-ups, no processor time."""
import time

from driver import Session, begin, same, check, walk, write


def still(session, what):
    session.quiet(0.5)
    written, waits, spent = len(session.raw), session.waits(), session.processor_seconds()
    end = time.monotonic() + 3
    while time.monotonic() < end:
        session.pump(end - time.monotonic())
    same(f"{what}: bytes written", len(session.raw) - written, 0)
    check(session.waits() - waits <= 1, f"{what}: {session.waits() - waits} wake-ups")
    check(session.processor_seconds() - spent <= 0.01, f"{what}: busy")


def reading_and_after_typing():
    reading = begin(Session())
    typed = write(Session()).send("Some words").see("Some words")
    typed.wait("it is saved", lambda: "Some words" in typed.book.read_text())
    still(reading, "reading")
    still(typed, "after typing")


walk(reading_and_after_typing)
