"""A disk that is full when the results are to be shown: the round stays open, nothing is lost, it is
said what to do; and rating goes on meanwhile, because every sheet has its place already."""
import os
import pathlib
import shutil
import subprocess

from driver import Wrong, check, run, same, walk, work
from room import STATEMENTS, Leader, Person, counted, made, take_part, tally

ANSWERS = [(1, 2, 3, 4, 5, 1), (5, 5, 5, 5, 5, 5), (2, 2, 2, 2, 2, 2), (4, 3, 4, 3, 4, 3),
           (1, 1, 1, 1, 1, 1)]
skipped = []


def fill(place):
    """Takes all the room there is."""
    with open(place / "filler", "wb", buffering=0) as file:
        for size in (65536, 4096, 256, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                pass


def a_full_disk_at_the_reveal():
    place = work / "small"
    place.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1400k", "shoal", str(place)], capture_output=True
    ).returncode == 0
    if not mounted:
        skipped.append("a full disk (only root can mount a small one)")
        return
    try:
        folder = made("small/room")
        leader = Leader(folder)
        leader.open()
        for answers in ANSWERS[:4]:
            take_part(folder, answers)
        fill(place)
        last = Person(folder)
        last.pick("Begin")
        last.pick("I have read this: begin")
        last.expect("Your code is")
        last.rate(ANSWERS[4]).hand_in().leave()
        for _ in range(2):
            leader.say("again")
            leader.expect("5 have handed in")
            leader.pick("Show the results")
            leader.pick("Show the results")
            leader.expect("disk is full", "then try again")
            same("a tally", tally(folder), None)
            same("files", sorted(path.name for path in folder.iterdir()),
                 [".workshop.jsonl.shoal-lock", "round-1.box", "workshop.jsonl"])
        joiner = Person(folder).expect("Begin")
        joiner.leave()
        (place / "filler").unlink()
        leader.say("again")
        leader.show()
        leader.expect("5 sheets")
        same("what was counted", tally(folder),
             counted([dict(zip(STATEMENTS, answers)) for answers in ANSWERS]))
        leader.say("quit")
        same("leaving", leader.ended(), 0)
        # No room for a box: the second round is not opened, and can be later.
        fill(place)
        leader = Leader(folder)
        leader.go("Rate again")
        leader.pick("Open the second round")
        leader.pick("Open the round")
        leader.expect("disk is full")
        same("a box", (folder / "round-2.box").exists(), False)
        (place / "filler").unlink()
        leader.go("Rate again")
        leader.open(2)
        leader.say("quit")
        leader.ended()
        found = run("verify", str(folder / "workshop.jsonl"), data=work)
        same(f"verify: {found.stdout}{found.stderr}", found.returncode, 0)
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


walk(a_full_disk_at_the_reveal)
for what in skipped:
    print(f"   skipped: {what}")
