"""Line by line through pipes: scripts can use it, and the end of input loses nothing."""
import os
import resource
import signal
import subprocess
import time

from driver import PROGRAM, Session, check, environment, run, same, walk, work
from talk import Rater, Talk, ratings

TO_A_TEXT = "1\n3\n1\n1\n"


def a_draft_at_the_end_of_input():
    data = work / "draft"
    for ending in ("", "\n"):
        result = run("--linear", data=data, text=f"{TO_A_TEXT}The first line\nand the secon{ending}")
        same("code", result.returncode, 0)
        same("stderr", result.stderr, "")
        book = (data / "shoal/workbook.jsonl").read_text()
        check(r"The first line\nand the secon" in book, f"the draft is not kept:\n{result.stdout}")
        same("verify", run("verify", str(data / "shoal/workbook.jsonl"), data=data).returncode, 0)
        data = work / "draft2"


def nothing_is_made_up():
    data = work / "empty"
    same("code", run("--linear", data=data).returncode, 0)
    same("code", run("--linear", data=data, text="1\n1\n\n\n\n\n").returncode, 0)
    book = (data / "shoal/workbook.jsonl").read_text()
    check('"set":"rating"' not in book, "an answer nobody gave")


def an_unusual_input():
    data = work / "unusual"
    result = subprocess.run(
        [PROGRAM, "--linear"], env=environment(data), capture_output=True, timeout=60,
        input=b"1\n1\n\xff\xfe\x00\n3\r\n" + b"9" * 200_000 + b"\n" + b"\n" * 1000)
    same("code", result.returncode, 0)
    check(b'"set":"rating"' in (data / "shoal/workbook.jsonl").read_bytes(), "3 and CR was not 3")


def output_that_nobody_reads():
    reader = f'"{PROGRAM}" --linear | head -1 >/dev/null'
    subprocess.run(["bash", "-c", reader], input=b"1\n1\n3\n", env=environment(work / "pipe"), timeout=30)
    with open("/dev/full", "w") as full:
        result = subprocess.run(
            [PROGRAM, "--linear"], input=b"1\n1\n3\n", stdout=full, env=environment(work / "full"), timeout=30)
    check(result.returncode in (0, 74), f"left with {result.returncode}")
    check('"set":"rating"' in (work / "full/shoal/workbook.jsonl").read_text(), "the answer is lost")


def asked_to_leave():
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        data = work / f"signal{number}"
        process = subprocess.Popen(
            [PROGRAM, "--linear"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(data))
        process.stdin.write(f"{TO_A_TEXT}The first line\n".encode())
        process.stdin.flush()
        end = time.monotonic() + 20
        book = data / "shoal/workbook.jsonl"
        while not (book.exists() and "The first line" in book.read_text()):
            check(time.monotonic() < end, "the line is not kept")
            time.sleep(0.01)
        process.send_signal(number)
        check(process.wait(20) in (130, -number), f"left with {process.returncode}")
        process.stdin.close()
        process.stdout.close()


def fed(feed, data):
    """The program fed by a command of the shell: its exit code, its words, its most memory."""
    out = work / "out"
    with open(out, "wb") as file:
        source = subprocess.Popen(["bash", "-c", feed], stdout=subprocess.PIPE)
        process = subprocess.Popen(
            [PROGRAM, "--linear"], stdin=source.stdout, stdout=file, env=environment(data))
        source.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        source.kill()
        source.wait()
    return process.returncode, out.read_text(), usage.ru_maxrss >> 10


def a_line_that_is_a_novel():
    data = work / "novel"
    code, said, megabytes = fed(
        f"printf '{TO_A_TEXT}Before it\n'; "
        "head -c 10000000 /dev/zero | tr '\\0' x; printf '\nAfter it\n.\nquit\n'", data)
    same("code", code, 0)
    check("Only its beginning is read" in said and "does not fit" in said, said[-500:])
    check(megabytes < 60, f"it took {megabytes} MB")
    book = (data / "shoal/workbook.jsonl").read_text()
    check(r"Before it\nAfter it" in book, "the lines that fit are not kept")
    (path,) = (data / "shoal").glob("shoal-text-*")
    same("what is kept of the novel", path.read_text(), "x" * (1 << 20) + "\n")
    same("verify", run("verify", str(data / "shoal/workbook.jsonl"), data=data).returncode, 0)


def a_line_without_end():
    data = work / "endless"
    code, said, megabytes = fed("printf '1\n1\n3\n'; cat /dev/zero", data)
    same("code", code, 130)
    check("This line does not end" in said, said[-500:])
    check(megabytes < 40, f"it took {megabytes} MB")
    check('"set":"rating"' in (data / "shoal/workbook.jsonl").read_text(), "the answer is lost")


def lines_without_end():
    data = work / "many"
    code, said, megabytes = fed(
        f"printf '{TO_A_TEXT}'; yes 'and so on' | head -4000; "
        "printf '.\nquit\n'", data)
    same("code", code, 0)
    check("does not fit" in said, said[-500:])
    check(megabytes < 80, f"it took {megabytes} MB")
    lines = Talk(data)
    check("Left over: a text that is in a file" in lines.said, lines.said)
    book = (data / "shoal/workbook.jsonl").read_text()
    kept = max(line.count("and so on") for line in book.splitlines())
    (path,) = (data / "shoal").glob("shoal-text-*")
    same("lines in the box and in the file", kept + path.read_text().count("and so on"), 4000)
    lines.say("quit")
    same("leaving", lines.ended(), 0)


def a_line_longer_than_the_terminal_passes_on():
    session = Session("--linear")
    session.see("Type a number to choose")
    for line in ("1", "3", "1", "1"):
        session.send(line + "\r").quiet()
    text = "".join(f"{number:05d} " for number in range(1000))
    session.send(text + "\r").see("4,095 bytes of a line")
    session.see('00681 006".')
    session.send("82 and the rest\r").quiet()
    session.send(".\r").quiet()
    session.send("quit\r")
    same("quit", session.ended(), 0)
    check(r"00681 006\n82 and the rest" in session.book.read_text(), "the rest is not behind its start")


def a_disk_that_refuses():
    def before():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1200, resource.RLIM_INFINITY))

    rater = Rater(Talk(work / "refused", before=before))
    given = [rater.give(value) for value in (1, 2, 3, 4, 5, 1, 2, 3)]
    check(given[0] and not any(given[given.index(False):]), f"not said each time: {given}")
    check("may not grow" in rater.talk.say("save"), f"save: {rater.talk.said}")
    said = rater.talk.say("quit")
    check("type quit once more" in said, f"quit: {said}")
    rater.confirm(ratings(rater.talk.book), "on the disk so far")
    resource.prlimit(rater.talk.process.pid, resource.RLIMIT_FSIZE, (1 << 20, resource.RLIM_INFINITY))
    rater.talk.say("quit")
    same("the second quit, with room again", rater.talk.ended(), 0)
    same("everything is there", ratings(rater.talk.book), rater.given)


walk(
    a_draft_at_the_end_of_input, nothing_is_made_up, an_unusual_input, output_that_nobody_reads,
    asked_to_leave, a_line_that_is_a_novel, a_line_without_end, lines_without_end,
    a_line_longer_than_the_terminal_passes_on, a_disk_that_refuses)
