"""A workbook that something else replaces while it is open: what was said since is kept aside."""
from driver import Session, check, run, same, walk, work


def replaced(name):
    data = work / name
    session = Session(data=data).see("Welcome")
    session.send("\r\r4").see("2 of 3", "Saved")
    book = data / "shoal/workbook.jsonl"
    before = book.read_bytes()
    book.rename(book.with_suffix(".moved"))
    book.write_bytes(before)
    book.chmod(0o600)
    return data, book, session, before


def kept(data, book, number):
    other = data / f"shoal/workbook.unsaved-{number}.jsonl"
    same("verify", run("verify", str(other), data=data).returncode, 0)
    check('"rating"' in other.read_text() and '"to":5' in other.read_text(), "the last answer is not in it")
    said = run("--linear", "--workbook", str(other), data=data, text="quit\n")
    check("You have answered 2 of" in said.stdout, "the two answers are not both there")


def on_the_screen():
    data, book, session, before = replaced("screen")
    session.send("5").see("NOT SAVED", "Something other than Shoal")
    session.send("\x1b").quiet()
    session.send("q").see("once more")
    same("the second q", session.send("q").ended(), 74)
    same("the other file", book.read_bytes(), before)
    kept(data, book, 1)


def by_a_signal_twice():
    for number in (1, 2):
        data, book, session, before = replaced("signals") if number == 1 else again(data)
        session.send("5").see("NOT SAVED")
        same("Ctrl-C", session.send("\x03").ended(), 74)
        kept(data, book, number)


def again(data):
    book = data / "shoal/workbook.jsonl"
    session = Session(data=data).see("Welcome back")
    session.send("\r").see("2 of 3")
    before = book.read_bytes()
    book.rename(book.with_suffix(".moved-again"))
    book.write_bytes(before)
    book.chmod(0o600)
    return data, book, session, before


walk(on_the_screen, by_a_signal_twice)
