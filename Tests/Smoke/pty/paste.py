"""What is pasted, and what comes in pieces, is text; it is never a key or a command."""
import json
import time

from driver import Session, check, same, walk, write


def answer(session, field="reflection"):
    """The last text that the workbook has."""
    texts = []
    for line in session.book.read_text().splitlines():
        change = json.loads(line)
        if change.get("set") not in (None, "place", "started", "pack") and isinstance(
            change.get("to"), str
        ):
            texts.append(change["to"])
    return texts[-1]


def done(session):
    same("Ctrl-C", session.send("\x03").ended(), 130)
    session.given_back()
    return answer(session)


def lines_and_scripts():
    session = write(Session())
    session.paste("first\rsecond\r\nthird\n会議の目的 and é\tq").see("会議の目的 and é  q")
    same("the text", done(session), "first\nsecond\nthird\n会議の目的 and é  q")


def commands_of_the_terminal():
    session = write(Session())
    hostile = "a\x1b]0;title\x07b\x1b[2Jc\x1b[31md\x1bPq\x1b\\e\x1b[?1049lf\x9b5ng\x1b]52;c;AAAA\x07h\x1b"
    session.paste(hostile).see("␛]0;title␇b").quiet()
    session.send("z").see("h␛z")
    text = done(session)
    check("\x1b" not in text and "\x07" not in text, f"control characters in {text!r}")


def a_novel():
    session = write(Session())
    started = time.monotonic()
    novel = "All happy families are alike. " * 1667
    session.send("Before it. ").paste(novel).see("does not fit", "50,010", "shoal-text-")
    took = time.monotonic() - started
    check(took < 5, f"a paste of 50,000 characters took {took:.1f} s")
    session.send("!").see("Before it. !")
    same("characters kept", done(session), "Before it. !")
    (path,) = session.book.parent.glob("shoal-text-*")
    same("the novel", path.read_text(), novel + "\n")
    same("who may read it", path.stat().st_mode & 0o777, 0o600)


def a_box_that_is_nearly_full():
    session = write(Session())
    text = "A long account, of 25 by 800 characters: ".ljust(25, ".")[:25] * 799
    session.paste(text).quiet()
    started = time.monotonic()
    for character in "and so on":
        session.send(character).quiet(0.05)
    session.see("and so on")
    took = time.monotonic() - started
    check(took < 5, f"nine keys at the end of a full box took {took:.1f} s")
    same("the text", done(session), text + "and so on")


def a_paste_that_never_ends():
    session = write(Session())
    session.send("\x1b[200~half a paste").see("half a paste")
    session.send(" and typing").see("half a paste and typing")
    same("the text", done(session), "half a paste and typing")


def without_brackets():
    session = write(Session())
    text = "words that a terminal without bracketed paste sends as keys; " * 20
    started = time.monotonic()
    session.send(text).see("sends as keys; ").quiet()
    took = time.monotonic() - started
    check(took < 5, f"1,200 keys at once took {took:.1f} s")
    same("the text", done(session), text)


def in_pieces():
    session = write(Session())
    for byte in "é会🙂".encode():
        session.send(bytes([byte])).quiet(0.06)
    session.see("é会🙂")
    for byte in b"\xff\xc0\x80\xed\xa0\x80ok":
        session.send(bytes([byte]))
    session.see("ok")
    text = done(session)
    check(text.startswith("é会🙂") and text.endswith("ok"), f"found {text!r}")


def keys_nobody_knows():
    session = write(Session())
    session.send("a").see("a")
    for sequence in ("\x1b[1;99Q", "\x1b[I", "\x1b[<0;3;4M", "\x1b[M !1", "\x1b[99~", "\x1bOz", "\x1b[?1;2c"):
        session.send(sequence).quiet(0.05)
    session.send("b").see("ab")
    session.send("\x1b[2~").quiet(0.05)  # known, and without a meaning here: Insert
    session.send("\x1b[D").quiet(0.05)  # an arrow in its plain form
    session.send("-").see("a-b")
    same("the text", done(session), "a-b")


walk(
    lines_and_scripts, commands_of_the_terminal, a_novel, a_box_that_is_nearly_full,
    a_paste_that_never_ends, without_brackets, in_pieces, keys_nobody_knows)
