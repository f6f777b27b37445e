"""A second Shoal on one workbook may look; the first may stop or die, and blocks nobody."""
import os
import signal

from driver import Session, begin, check, run, same, walk


def a_second_one():
    first = begin(Session()).keys(("3", "2 of 3"))
    second = Session(data=first.data).see("Read only", "open in another Shoal", f"pid {first.pid}")
    before = first.book.read_bytes()
    second.send("\r").see("2 of 3")
    second.send("5").see("for reading only")
    same("the workbook", first.book.read_bytes(), before)
    summary = run("summary", data=first.data)
    same("summary meanwhile", (summary.returncode, summary.stderr), (0, ""))
    same("verify meanwhile", run("verify", str(first.book), data=first.data).returncode, 0)
    first.send("4").see("3 of 3")
    second.send("\x1b").quiet()
    same("q in the second", second.send("q").ended(), 0)
    second.given_back("the second")
    first.send("2").see("How much does this matter")
    same("Ctrl-C in the first", first.send("\x03").ended(), 130)
    third = Session(data=first.data).see("Welcome back").quiet()
    check("Read only" not in third.screen.text(), "the lock outlived its process")


def a_stopped_one():
    first = begin(Session()).keys(("3", "2 of 3"))
    first.signal(signal.SIGSTOP).stopped()
    same("summary", run("summary", data=first.data).returncode, 0)
    second = Session(data=first.data).see("Read only", f"pid {first.pid}")
    same("q", second.send("q").ended(), 0)


def a_dead_one():
    first = begin(Session()).keys(("3", "2 of 3"))
    same("kill -9", first.signal(signal.SIGKILL).ended(), -9)
    second = Session(data=first.data).see("Welcome back").quiet()
    check("Read only" not in second.screen.text(), "the lock outlived its process")


def line_by_line_beside_it():
    first = begin(Session()).keys(("3", "2 of 3"))
    result = run("--linear", data=first.data, text="quit\n")
    same("code", result.returncode, 0)
    check("open in another Shoal" in result.stdout, "the linear face does not say who has it")


walk(a_second_one, a_stopped_one, a_dead_one, line_by_line_beside_it)
