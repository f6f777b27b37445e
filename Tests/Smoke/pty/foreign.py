"""Files that are none of Shoal's, given to every command that takes a path: refused or read, and the
folder is as it was. Nothing is left beside them, above all no lock: `/etc/shadow.lock` is a name by
which the system guards its accounts."""
import concurrent.futures
import hashlib
import os
import pathlib
import socket
import subprocess
import zlib

from driver import PROGRAM, check, environment, same, walk, work

folder = work / "theirs"
ROOT = os.geteuid() == 0


def line(rest):
    return b'{"sum":"%08x",' % zlib.crc32(rest) + rest + b"\n"


HEADER = line(b'"seq":0,"shoal":1,"workbook":"%s","created":""}' % (b"5a" * 16))
CHANGE = line(b'"seq":1,"at":"","by":"me","set":"place","to":"listening rate 1"}')
NEWER = line(b'"seq":0,"shoal":9,"workbook":"%s","created":""}' % (b"5b" * 16))

TEXTS = {
    "shadow": b"root:*:19000:0:99999:7:::\n", "passwd": b"root:x:0:0::/root:/bin/sh\n",
    "letter.txt": b"Dear all,\n\nthank you.\n", "no-end.txt": b"one line", "bom.txt": b"\xef\xbb\xbfhello\n",
    "latin.txt": "Müller\n".encode("latin-1"), "wide.txt": "hello\n".encode("utf-16"),
    "data.json": b'{"a": 1}\n', "list.json": b"[1, 2, 3]\n", "log.jsonl": b'{"a":1}\n{"a":2}\n',
    "sums.jsonl": b'{"sum":"total","n":1}\n{"sum":"rest","n":2}\n', "text.jsonl": b"hello\n",
    "table.csv": b"name,age\nA,3\n", "semicolons.csv": b'"a";"b"\n"1";"2"\n', "tabs.tsv": b"a\tb\n1\t2\n",
    "pack.toml": b'id = "x"\n', "page.html": b"<!doctype html><p>hello\n", "drawing.svg": b"<svg/>\n",
    "doc.xml": b"<?xml version='1.0'?><a/>\n", "notes.md": b"# Notes\n", "script.sh": b"#!/bin/sh\nexit 3\n",
    "picture.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(20), "photo.jpg": b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(30),
    "anim.gif": b"GIF89a" + bytes(20), "paper.pdf": b"%PDF-1.7\n%\xe2\xe3\n1 0 obj\n", "zip.zip": b"PK\x03\x04" + bytes(30),
    "packed.gz": b"\x1f\x8b\x08" + bytes(20), "program": b"\x7fELF\x02\x01\x01" + bytes(300),
    "base.sqlite": b"SQLite format 3\0" + bytes(80), "keys.pem": b"-----BEGIN PRIVATE KEY-----\nAAAA\n",
    ".letter.txt.swp": b"b0VIM 9.0" + bytes(4000), "#letter.txt#": b"Dear", "letter.txt~": b"Dear all,\n",
    "zeros": bytes(9000), "ones": b"\xff" * 9000, "blank": b"\n\n\n", "spaces": b"     ", "a-nul": b"\0",
    "long-line": b"x" * 200_000, "newer.jsonl": NEWER + CHANGE, "newer-behind.jsonl": HEADER + CHANGE + NEWER,
    "damaged.jsonl": HEADER.replace(b"shoal", b"sh0al") + CHANGE, "broken.jsonl": HEADER + CHANGE + b"x\n",
    "box.box": b'{"sum":"00000000","shoal-box":1}' + bytes(4064), "tally.json": b'{"format":"shoal-tally"}\n',
    # Names by which programs guard what is beside them.
    "letter.txt.lock": b"", "shadow.lock": b"4711\n", "data.json.new": b"mine\n", "table.csv.damaged": b"mine\n",
}


def others():
    """What is no plain file of one's own with one name."""
    (folder / "dir").mkdir()
    (folder / "dir" / "workshop.jsonl").write_bytes(b"chairs, paper\n")
    (folder / "dir" / "pack.toml").write_bytes(b"mine\n")
    (folder / "empty-dir").mkdir()
    (folder / "link").symlink_to("letter.txt")
    (folder / "link-to-dir").symlink_to("dir")
    (folder / "dangling").symlink_to("nowhere")
    (folder / "loop").symlink_to("loop")
    os.mkfifo(folder / "pipe")
    with open(folder / "sparse", "wb") as file:
        file.truncate(1 << 40)
    (folder / "one.jsonl").write_bytes(HEADER)
    os.link(folder / "one.jsonl", folder / "two.jsonl")
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(folder / "socket"))
    server.close()
    (folder / "secret").write_bytes(b"secret\n")
    (folder / "secret").chmod(0)
    if ROOT:
        (folder / "somebodys").write_bytes(b"theirs\n")
        os.chown(folder / "somebodys", 65534, 65534)
        os.mknod(folder / "device", 0o600 | 0o020000, os.makedev(1, 5))  # /dev/zero


# Every command that takes a path. None of them names a result that may be made there.
COMMANDS = [(words.split(), text) for words, text in (
    ("--linear --workbook @", "quit\n"), ("assess --linear --workbook @", "quit\n"),
    ("review --workbook @", ""), ("summary --workbook @", ""), ("summary --format json --workbook @", ""),
    ("actions --workbook @", ""), ("import OURS --yes --workbook @", ""), ("import @ --yes --workbook OWN", ""),
    ("doctor --workbook @", ""), ("verify @", ""), ("repair @", ""), ("tally @", ""), ("cohort @", ""),
    ("cohort @ --skip-bad", ""), ("summary --workbook OWN -o @", ""), ("actions --workbook OWN -o @", ""),
    ("tally OWN -o @", ""), ("workshop new @ --title T --linear", "quit\n"), ("workshop run @ --linear", "quit\n"),
    ("workshop join @ --linear", "quit\n"), ("workshop summary @", ""), ("workshop print @ sheets", ""),
    ("workshop erase @ --yes", ""), ("pack check @", ""), ("pack show @", ""), ("pack export @", ""),
    ("pack new @", ""), ("pack import @ OUT", ""), ("pack import OURS @", ""), ("assess --linear --pack @ --workbook OWN", "quit\n"),
)]


def found():
    """Everything about the files: names, kinds, owners, sizes, times and bytes."""
    state = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        is_small = path.is_file() and not path.is_symlink() and status.st_size < 1 << 20
        state[str(path.relative_to(folder))] = (
            oct(status.st_mode), status.st_uid, status.st_size, status.st_nlink,
            status.st_mtime_ns, hashlib.md5(path.read_bytes()).hexdigest() if is_small else "")
    return state


def differences(before, after):
    return {name: (before.get(name), after.get(name))
            for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def made(command, name):
    """What a command may make of a name where there is nothing, or an empty folder."""
    return name in ("empty-dir",) and command[:2] in (["workshop", "new"], ["pack", "new"]) or (
        name in ("empty-dir",) and command[:2] == ["pack", "import"])


def give(command, text, name, data):
    words = [
        {"@": str(folder / name), "OWN": str(data / "own.jsonl"), "OURS": str(data / "ours.json"),
         "OUT": str(data / "out")}.get(word, word) for word in command]
    return subprocess.run(
        [PROGRAM, *words], input=text.encode(), capture_output=True, env=environment(data),
        timeout=20, cwd=data)


def everything_by_every_command():
    folder.mkdir()
    for name, content in TEXTS.items():
        (folder / name).write_bytes(content)
    others()
    # A journal that is damaged, and one that needs no lock to be read, are opened: to read.
    workbooks = {"damaged.jsonl", "broken.jsonl"}
    names = sorted(path.name for path in folder.iterdir())
    check(len(names) >= 50, f"only {len(names)} files")
    before, codes = found(), {}
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for number, (command, text) in enumerate(COMMANDS):
            runs = [name for name in names if not made(command, name) and not (
                name in workbooks and command[0] == "repair") and not (
                name == "pipe" and command[0] in ("tally", "cohort"))]  # they wait for its other end
            ends = pool.map(lambda name: run_one(command, text, name, number), runs)  # noqa: B023
            for name, code, said in ends:
                check(code in {0, 64, 65, 66, 69, 73, 74, 75, 77},
                      f"{' '.join(command)} on {name} left with {code}: {said}")
                codes[code] = codes.get(code, 0) + 1
            changed = differences(before, found())
            check(not changed, f"{' '.join(command)} changed {changed}")
    print(f"   {len(names)} files, {len(COMMANDS)} commands, {sum(codes.values())} runs")


def run_one(command, text, name, number):
    data = work / f"data-{number}-{names_of(name)}"
    data.mkdir()
    (data / "own.jsonl").write_bytes(HEADER + CHANGE)
    (data / "own.jsonl").chmod(0o600)
    (data / "ours.json").write_bytes(b"{}\n")
    end = give(command, text, name, data)
    return name, end.returncode, (end.stdout + end.stderr)[-300:]


def names_of(name):
    return hashlib.md5(name.encode()).hexdigest()[:8]


def a_damaged_workbook_is_repaired_in_place():
    """What repair makes beside a workbook of Shoal's: a copy and a lock that says whose it is."""
    data = work / "mend"
    data.mkdir()
    book = data / "w.jsonl"
    book.write_bytes(HEADER + CHANGE + b"x\n")
    same("repair", subprocess.run([PROGRAM, "repair", book], env=environment(data),
                                  capture_output=True).returncode, 0)
    same("files", sorted(os.listdir(data)), [".w.jsonl.shoal-lock", "w.jsonl", "w.jsonl.before-repair-1"])


walk(everything_by_every_command, a_damaged_workbook_is_repaired_in_place)
