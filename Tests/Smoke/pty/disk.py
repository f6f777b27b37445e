"""A full disk, a limit, a folder that may not be written to: nothing is lost, all is said."""
import os
import resource
import shutil
import signal
import subprocess

from driver import PROGRAM, Session, begin, check, environment, run, same, walk, work, write

TYPED = "The budget was agreed without them"
skipped = []


def fill(folder):
    """Takes all the room there is."""
    filler = os.open(folder / "filler", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for size in (4096, 256, 1):
        try:
            while os.write(filler, b"x" * size):
                pass
        except OSError:
            pass
    os.close(filler)


def a_full_disk():
    place = work / "small"
    place.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "shoal", str(place)], capture_output=True
    ).returncode == 0
    if not mounted:
        skipped.append("a full disk (only root can mount a small one)")
        return
    try:
        session = write(Session(data=place))
        fill(place)
        # More than what is left of the page that the file ends in.
        session.paste("z" * 3500).see("NOT SAVED", "disk is full")
        session.send("\r" + TYPED).see(TYPED, "NOT SAVED")
        session.send("\x13").see("NOT SAVED", "not saved yet", TYPED)
        same("verify meanwhile", run("verify", str(session.book), data=place).returncode, 0)
        (place / "filler").unlink()
        session.send("\x13").see("Saved").quiet()
        check("NOT SAVED" not in session.screen.text(), "not saved although there is room")
        check(TYPED in session.book.read_text(), "the text is not in the workbook")

        fill(place)
        session.send("\t").quiet()
        session.paste("x" * 3500).see("NOT SAVED")
        for _ in range(2):  # out of the text, and off the page with the box
            session.send("\x1b").quiet()
        session.send("q").see("To leave without it, press")
        check("NOT SAVED" in session.screen.text(), "the header forgot")
        same("the second q", session.send("q").ended(), 74)
        session.given_back("after the second q")
        # Beside the workbook there is no room either.
        kept = work / "home/workbook.unsaved-1.jsonl"
        check(f"All of it is in {kept}" in session.screen.text().replace("\n", ""),
              session.screen.text())
        check("x" * 3500 in kept.read_text(), "the text is not in what was kept")
        same("opening what was kept", run(
            "--linear", "--workbook", str(kept), data=place, text="quit\n").returncode, 0)
        same("verify", run("verify", str(session.book), data=place).returncode, 0)

        (place / "filler").unlink()
        session = Session(data=place).see("Welcome back")
        fill(place)
        session.send("\r").see("Type to write")
        session.paste("w" * 3900).see("NOT SAVED")
        same("SIGTERM on a full disk", session.signal(signal.SIGTERM).ended(), 74)
        session.given_back("after SIGTERM")
        same("verify", run("verify", str(session.book), data=place).returncode, 0)
    finally:
        session.end()
        subprocess.run(["umount", "-l", str(place)], check=False)


def a_limit_on_files():
    limit = 4096

    def before():
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    session = write(Session(before=before))
    session.paste("y" * 3500).see("NOT SAVED", "not saved")
    same("verify", run("verify", str(session.book), data=session.data).returncode, 0)
    resource.prlimit(session.pid, resource.RLIMIT_FSIZE, (1 << 20, resource.RLIM_INFINITY))
    session.send("\x13").see("Saved").quiet()
    check("NOT SAVED" not in session.screen.text(), "not saved although the limit is gone")
    same("Ctrl-C", session.send("\x03").ended(), 130)
    check("y" * 3500 in session.book.read_text(), "the text is not in the workbook")


def as_somebody_else():
    """How to run the program as someone whom permissions bind: words before it, the program
    where they can reach it, and what gives them a folder. None where that cannot be done."""
    if os.geteuid() != 0:
        return [], PROGRAM, lambda path: None
    if not shutil.which("setpriv"):
        skipped.append("permissions (setpriv is missing)")
        return None

    def give(path):
        for each in [path, *path.rglob("*")]:
            os.chown(each, 65534, 65534)

    program = shutil.copy(PROGRAM, work / "shoal")
    os.chmod(work, 0o755)
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"], str(program), give


def a_folder_that_may_not_be_written_to():
    somebody = as_somebody_else()
    if somebody is None:
        return
    words, program, give = somebody
    data = work / "readonly"
    (data / "shoal").mkdir(parents=True)
    made = run("--linear", data=data, text="1\n1\n3\n")
    same("making a workbook", made.returncode, 0)
    give(data)
    (data / "shoal").chmod(0o500)
    for path in (data / "shoal").iterdir():
        path.chmod(0o400)
    session = Session(data=data, program=program, wrapper=words, HOME=str(data))
    session.see("Read only", "cannot be written to")
    session.send("\r").see("2 of 3")
    session.send("4").see("for reading only")
    session.send("\x1b").quiet()
    same("q", session.send("q").ended(), 0)
    session.given_back()

    empty = work / "empty"
    empty.mkdir()
    give(empty)
    empty.chmod(0o500)
    session = Session(data=empty, program=program, wrapper=words, HOME=str(empty))
    code = session.ended()
    check(code in (73, 77), f"left with {code}")
    check("cannot be made" in session.screen.text(), session.screen.text())
    session.given_back()
    result = subprocess.run(
        [*words, program, "--linear"], input="", capture_output=True, text=True,
        env=environment(empty, HOME=str(empty)))
    check(result.returncode in (73, 77), f"line by line: left with {result.returncode}")
    data.joinpath("shoal").chmod(0o700)


walk(a_full_disk, a_limit_on_files, a_folder_that_may_not_be_written_to)
for what in skipped:
    print(f"   skipped: {what}")
