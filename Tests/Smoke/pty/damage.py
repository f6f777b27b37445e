"""A workshop whose files are damaged, newer or something else: said plainly, and nothing lost."""
import json
import pathlib
import shutil

from driver import check, run, same, walk, work
from room import STATEMENTS, Leader, Person, counted, made, take_part, tally

ANSWERS = [(1, 2, 3, 4, 5, 1), (5, 5, 5, 5, 5, 5), (2, 2, 2, 2, 2, 2), (4, 3, 4, 3, 4, 3),
           (1, 1, 1, 1, 1, 1)]


def says(code, words, *command):
    """What a command says, with its exit code."""
    found = run("workshop", *map(str, command), data=work, text="again\nquit\nquit\n")
    said = found.stdout + found.stderr
    same(f"the exit code of {command}: {said}", found.returncode, code)
    for each in words:
        check(each in said, f"{command} never said {each!r}: {said}")
    return said


def everything(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".shoal-lock"}


def rated(name, count=5):
    """A workshop whose first round is open, with so many sheets."""
    folder = made(name)
    leader = Leader(folder)
    leader.open()
    leader.say("quit")
    leader.ended()
    codes = [take_part(folder, answers) for answers in ANSWERS[:count]]
    return folder, codes


def a_sound_one():
    folder, _ = rated("sound", 1)
    journal = str(folder / "workshop.jsonl")
    found = run("verify", journal, data=work)
    same(f"verify: {found.stdout}{found.stderr}", found.returncode, 0)
    found = run("doctor", "--workbook", journal, data=work)
    same(f"doctor: {found.stdout}{found.stderr}", found.returncode, 0)
    before = everything(folder)
    found = run("repair", journal, data=work)
    same(f"repair: {found.stdout}{found.stderr}", found.returncode, 0)
    same("files after repairing what is whole", everything(folder), before)


def a_damaged_journal():
    folder, codes = rated("journal")
    journal = folder / "workshop.jsonl"
    whole = journal.read_bytes()
    lines = whole.split(b"\n")
    middle = len(lines) // 2
    lines[middle] = b"#" + lines[middle][1:]
    journal.write_bytes(b"\n".join(lines))
    before = everything(folder)
    same("verify", run("verify", str(journal), data=work).returncode, 65)
    said = says(0, ["damaged"], "run", folder, "--linear")
    check("repair" in said, f"it is not said what to do: {said}")
    same("files after it was opened", everything(folder), before)
    # Those who rate are not kept from it.
    Person(folder).resume(codes[0]).expect("Your sheet is handed in").leave()
    found = run("repair", str(journal), data=work)
    same(f"repair: {found.stdout}{found.stderr}", found.returncode, 0)
    check((folder / "workshop.jsonl.before-repair-1").exists(), "nothing was kept aside")
    leader = Leader(folder)
    leader.go("Rate")
    leader.expect("5 have handed in")
    leader.show()
    same("what was counted", tally(folder),
         counted([dict(zip(STATEMENTS, answers)) for answers in ANSWERS]))
    leader.end()
    erased = run("workshop", "erase", str(folder), "--yes", data=work)
    same(f"erasing: {erased.stderr}", erased.returncode, 0)


def a_torn_journal():
    folder, _ = rated("torn", 1)
    with open(folder / "workshop.jsonl", "ab") as file:
        file.write(b'{"sum":"0123')
    says(0, ["cut short"], "run", folder, "--linear")
    same("verify", run("verify", str(folder / "workshop.jsonl"), data=work).returncode, 0)
    same("erasing", run("workshop", "erase", str(folder), "--yes", data=work).returncode, 0)


def no_journal():
    folder, _ = rated("none", 1)
    (folder / "workshop.jsonl").unlink()
    for command in ("run", "join", "summary"):
        says(66, [str(folder)], command, folder, *(["--linear"] if command != "summary" else []))
    folder, _ = rated("other", 1)
    (folder / "workshop.jsonl").write_text("shopping list\n")
    for command in ("run", "join", "summary"):
        says(65, ["workshop.jsonl"], command, folder,
             *(["--linear"] if command != "summary" else []))
    check((folder / "round-1.box").exists(), "the sheets are gone")


def damaged_sheets():
    """Both copies of one person's sheet cannot be read: nobody else's is lost by that."""
    folder, codes = rated("box")
    box = folder / "round-1.box"
    whole = bytearray(box.read_bytes())
    sound = bytes(whole)
    at = whole.find(codes[2].encode())
    check(at > 0, "there is no such sheet")
    # One copy: the other counts, and is told to nobody.
    start = at // 4096 * 4096
    whole[start + 512 : start + 520] = b"\xff" * 8
    box.write_bytes(whole)
    Person(folder).resume(codes[2]).expect("Your sheet is handed in").leave()
    second = whole.rfind(codes[2].encode())
    for place in {start, second // 4096 * 4096}:
        whole[place + 512 : place + 520] = b"\xff" * 8
    box.write_bytes(whole)
    leader = Leader(folder)
    leader.go("Rate")
    leader.say("again")
    leader.pick("Show the results")
    leader.pick("Show the results")
    leader.expect("cannot be read any more", "round-1.box")
    same("a tally of a part", tally(folder), None)
    same("the box", box.read_bytes() == bytes(whole), True)
    box.write_bytes(sound)
    leader.go("Rate")
    leader.show()
    same("what was counted", tally(folder),
         counted([dict(zip(STATEMENTS, answers)) for answers in ANSWERS]))


def boxes_that_are_none():
    for name, change, words in (
            ("newer", lambda b: written_by(9, b), "newer Shoal"),
            ("older", lambda b: written_by(1, b), "codes could be guessed"),
            ("empty", lambda b: b"", "round-1.box"),
            ("text", lambda b: b"shopping list\n" * 1000, "round-1.box"),
            ("header", lambda b: b"\0" * 4096 + b[4096:-4096] + b"\0" * 4096, "round-1.box"),
            ("short", lambda b: b[: len(b) // 2], "round-1.box")):
        folder, _ = rated(f"box-{name}", 1)
        box = folder / "round-1.box"
        bytes_ = change(box.read_bytes())
        box.write_bytes(bytes_)
        for command in ("run", "join"):
            said = says(65, [words, str(folder)], command, folder, "--linear")
            check(len(said) < 700, f"too many words: {said}")
        check(box.read_bytes() == bytes_, f"the box {name} was changed")
        erased = run("workshop", "erase", str(folder), "--yes", data=work)
        same(f"erasing {name}: {erased.stderr}", erased.returncode, 0)


def written_by(version, whole):
    """The same box with another version in its header, and the right checksums."""
    import zlib

    def sealed(block):
        text = block.rstrip(b"\0")
        rest = text[text.index(b",") + 1 :].replace(b'"shoal-box":2', b'"shoal-box":%d' % version)
        end = rest.rindex(b"}") + 1
        return b'{"sum":"%08x",' % zlib.crc32(rest[:end]) + rest

    header = sealed(whole[:4096])
    check(len(header) == 4096, f"a header of {len(header)} bytes")
    return header + whole[4096:-4096] + header


def tallies_that_are_none():
    for name, text in (("text", "shopping list\n"), ("empty", ""), ("object", "{}\n")):
        folder, _ = rated(f"tally-{name}")
        leader = Leader(folder)
        leader.go("Rate")
        leader.show()
        leader.say("quit")
        leader.ended()
        file = folder / "round-1.tally.json"
        whole = file.read_text()
        file.write_text(text)
        for command in ("run", "join", "summary"):
            said = says(65, ["results of a round", str(file)], command, folder,
                        *(["--linear"] if command != "summary" else []))
            check(len(said) < 700, f"too many words: {said}")
        same("the tally", file.read_text(), text)
        file.write_text(whole)
        says(0, ["5 sheets"], "join", folder, "--linear")
        (folder / "round-1.roster").write_text(text)
        for command in ("run", "join"):
            says(65, ["round-1.roster"], command, folder, "--linear")


walk(a_sound_one, a_damaged_journal, a_torn_journal, no_journal, damaged_sheets,
     boxes_that_are_none, tallies_that_are_none)
