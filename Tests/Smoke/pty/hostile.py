"""Texts that are commands to a terminal, made by hand and by pipe: they are shown, never obeyed."""
import json
import shutil
import subprocess
import zlib

from driver import PROGRAM, Session, check, environment, run, same, walk, work

TEXTS = [
    "\x1b]0;owned\x07", "\x1b]52;c;cm0gLXJm\x07", "\x1b[2J\x1b[H", "\x1b[?1049l", "\x1b[31mred", "\x1bc",
    "\x1bP+q544e\x1b\\", "\x1b[6n", "\x1b[c", "\x9b31m", "\x9d0;x\x9c", "\x07\x08\x08\x08\x7f", "a\rb",
    "\u202egnirts\u202c", "\u2066x\u2069", "\u200bzero\u200d", "\ufeff", "\U000e0041\U000e0042",
    "e" + "\u0301" * 60, "\u0301lone", "👩\u200d👩\u200d👧", "❤️", "\t\tx", "\x00nul", "\ud7b0", "\uffff",
    "\x1b[200~inner\x1b[201~", "\x1b_G\x1b\\", "\x1b^pm\x1b\\", "\x0e\x0fshift", "\x1b(0lqk", "\u2028x\u2029",
]
HOSTILE = "".join(f"{number}<{text}>" for number, text in enumerate(TEXTS))
# C0 but newline, DEL, C1, direction marks, tags, and what is not a character.
FORBIDDEN = set(
    [*range(0, 10), *range(11, 32), *range(0x7F, 0xA0), 0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F),
     *range(0x2066, 0x206A), 0xFEFF, *range(0xE0000, 0xE0080)])


def line(number, **members):
    rest = json.dumps({"seq": number, **members}, ensure_ascii=False, separators=(",", ":"))[1:]
    # JSON itself wants controls written out; a hostile file need not care.
    return f'{{"sum":"{zlib.crc32(rest.encode()):08x}",{rest}\n'


def book(data):
    """A workbook whose every text is hostile."""
    made = run("--linear", data=data, text="1\n1\n3\n3\n3\n4\n3\n")
    same("making a workbook", made.returncode, 0)
    path = data / "shoal/workbook.jsonl"
    lines = path.read_text().splitlines(keepends=True)
    number = len(lines)
    at = {"at": "2026-11-23T09:00:00.000Z", "by": "me\x1b]0;x\x07"}
    for field, of, part in (
        ("evidence", "purpose", None), ("witness", "purpose", None), ("reflection", "purpose", "what"),
        ("reflection", "purpose", "so-what"), ("reflection", "purpose", "now-what"),
    ):
        where = {"in": 1, "of": of} | ({"part": part} if part else {})
        lines.append(line(number, **at, set=field, **where, to=HOSTILE))
        number += 1
    for field, to in (("action-theme", "purpose"), ("cue", HOSTILE), ("act", HOSTILE), ("with", HOSTILE)):
        lines.append(line(number, **at, set=field, of="1", to=to))
        number += 1
    lines.append(line(number, **at, set="no\x1bsuch", of="\x1b[2J", to=HOSTILE))
    path.write_text("".join(lines), encoding="utf-8", errors="surrogatepass")
    return path


def clean(what, text):
    bad = sorted({hex(ord(letter)) for letter in text} & {hex(code) for code in FORBIDDEN})
    same(f"{what}: characters that should not come out", bad, [])


def on_the_screen():
    data = work / "hostile"
    path = book(data)
    same("verify", run("verify", str(path), data=data).returncode, 0)
    session = Session(data=data, size=(100, 50)).see("Welcome back")
    for keys in ("\r", "\x1b", "\x1b", "\x1bOB\r", "\x1b", "\x1b", "/", "owned", "\x1b"):
        session.send(keys).quiet(0.06)
    for item in range(1, 9):
        session.send("\x1b").quiet(0.04)
        session.send("g").quiet(0.03)
        session.send("\x1bOB" * item + "\r").quiet(0.06)
        for keys in ("\x1b[6~", "\x1bOC", "\x1b[6~", "\x1bOC", "\x1b[6~", "\x1bOC", "\x1b[6~"):
            session.send(keys).quiet(0.03)
        session.send("\x1b").quiet(0.03)
        session.send("\x1b").quiet(0.03)
    session.tidy()
    seen = session.raw.decode("utf-8", "replace")
    check(seen.count("owned") >= 5 and "␛" in seen, "the texts were never shown")
    clean("screen", session.screen.text())
    for letter in ("\u202e", "\u2066", "\ufeff", "\U000e0041", "\x9b", "\x9d"):
        check(letter not in seen, f"{letter!r} went to the terminal")
    same("Ctrl-C", session.send("\x03").ended(), 130)
    session.given_back()


def in_what_is_written():
    data = work / "hostile"
    for words in (["summary"], ["summary", "--format", "json"], ["review"], ["actions"], ["verify", str(data / "shoal/workbook.jsonl")]):
        result = run(*words, data=data)
        same(f"{words[0]}", result.returncode, 0)
        if "json" not in words:
            clean(" ".join(words[:1]), result.stdout)
        clean(f"{words[0]}, stderr", result.stderr)
    result = run("--linear", data=data, text="1\nback\nback\n2\nback\nback\n3\n")
    clean("linear", result.stdout)


def by_pipe():
    data = work / "piped"
    text = "\x1b]0;owned\x07\x1b[2J\u202e\x9bsecret"
    made = subprocess.run(
        [PROGRAM, "--linear"], env=environment(data), capture_output=True, timeout=30,
        input=f"1\n3\n1\n1\n{text}\n.\n{text}\nnonsense {text}\n".encode() + b"\xff\xfe\n")
    same("code", made.returncode, 0)
    clean("linear", made.stdout.decode())
    same("stderr", made.stderr, b"")
    check("owned" in (data / "shoal/workbook.jsonl").read_text(), "the text is not in the workbook")
    session = Session(data=data).see("Welcome").send("\r").quiet()
    session.tidy()
    same("Ctrl-C", session.send("\x03").ended(), 130)


def in_arguments():
    text = "\x1b]0;owned\x07\x9b2J\u202ex"
    for words in (
        [text], ["--" + text], ["verify", text], ["--workbook", text + "/x/y"], ["--pack", text],
        ["assess", "--theme", text], ["summary", "--workbook", text], ["pack", "check", text],
    ):
        result = run(*words, data=work / "none")
        check(result.returncode != 0, f"{words!r} was taken")
        clean(f"{words!r}", result.stdout + result.stderr)
    for name in ("HOME", "XDG_DATA_HOME", "TERM", "EDITOR"):
        result = run("doctor", data=work / "none", **{name: "/tmp/" + text.replace("\x9b", "")})
        clean(f"doctor with {name}", result.stdout + result.stderr)
    result = run(data=work / "none", TERM=text)
    clean("TERM", result.stderr)
    session = Session(TERM=text)
    same("TERM", session.ended(), 69)


def no_answer_on_stderr_and_no_network():
    data = work / "quiet"
    secret = "CANARY-in-a-text"
    strace = shutil.which("strace")
    log = work / "strace"
    wrapper = [strace, "-f", "-e", "trace=network", "-o", str(log)] if strace else []
    result = subprocess.run(
        [*wrapper, PROGRAM, "--linear"], env=environment(data), capture_output=True, text=True, timeout=60,
        input=f"1\n3\n1\n1\n{secret}\n.\n{secret}\n")
    same("code", result.returncode, 0)
    check(secret in (data / "shoal/workbook.jsonl").read_text(), "the text is not in the workbook")
    check(secret not in result.stderr, "an answer on stderr")
    if not strace:
        print("   skipped: no network (strace is missing)")
        return
    session = Session(data=data, wrapper=wrapper).see("Welcome").quiet()
    session.send("\r").quiet()
    session.send("\x03").ended()
    for words in (["summary"], ["doctor"], ["review"]):
        subprocess.run([*wrapper, PROGRAM, *words], env=environment(data), capture_output=True, timeout=60)
        calls = [line for line in log.read_text().splitlines() if "(" in line and "SIG" not in line]
        same("calls to the network", calls, [])


walk(on_the_screen, in_what_is_written, by_pipe, in_arguments, no_answer_on_stderr_and_no_network)
