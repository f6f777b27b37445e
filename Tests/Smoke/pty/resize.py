"""Every size of window, while reading and while typing."""
from driver import Session, begin, check, same, walk, write

SIZES = [(200, 60), (40, 12), (20, 5), (80, 24), (10, 2), (1, 1), (300, 100), (80, 24)]


def show(session, columns, rows):
    session.resize(columns, rows)
    if columns >= 40 and rows >= 12:
        return
    words = [text for text in ("40x12 or larger", "40x12") if len(text) <= columns]
    session.see(words[0]) if words else session.quiet()
    lines = [line for line in session.screen.text().split("\n") if line.strip()]
    same(f"lines in {columns}x{rows}", len(lines), 1 if words else 0)


def while_reading():
    session = begin(Session())
    for columns, rows in SIZES:
        show(session, columns, rows)
        if rows >= 12:
            session.see("start a joint meeting", "Rarely or never")
    same("Ctrl-C", session.send("\x03").ended(), 130)
    session.given_back()


def while_typing():
    session = write(Session())
    typed = "We began"
    session.send(typed).see(typed)
    for number, (columns, rows) in enumerate(SIZES):
        show(session, columns, rows)
        typed += f" w{number}"
        session.send(f" w{number}")
        if rows >= 12:
            session.see(typed)
    # Faster than anything can be drawn.
    for columns in list(range(80, 20, -3)) + list(range(20, 79, 4)):
        session.resize(columns, 24)
        session.send("x")
        typed += "x"
    session.resize(80, 24)
    session.see(typed[-20:])
    same("Ctrl-C", session.send("\x03").ended(), 130)
    session.given_back()
    check(typed in session.book.read_text(), "not all that was typed is saved")


def beginning_in_a_small_window():
    session = Session(size=(20, 5)).see("40x12 or larger")
    session.resize(80, 24).see("Welcome.")
    same("q", session.send("q").ended(), 0)


walk(while_reading, while_typing, beginning_in_a_small_window)
