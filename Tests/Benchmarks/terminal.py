#!/usr/bin/env python3
"""terminal.py SHOAL [--rounds N]: Shoal beside nano on a real terminal, in one interleaved run.

Start is from just before exec, in the child, to the last byte before the screen was first quiet for 30 ms. A key is from
writing it to the last byte of the answer. Machines differ and are noisy: only the ratio between
the programs of one run means anything. Needs nano; prints a Markdown table.
"""
import argparse, fcntl, json, os, pty, select, shutil, signal, statistics, struct, sys, tempfile
import termios, time, zlib

QUIET = 0.03
STARTS = 5


def journal(answers):
    """A workbook of so many answers, with the checksums of its format."""
    areas = ["purpose", "humility", "generosity", "candour", "fair-voice"]
    lines = [{"seq": 0, "shoal": 1, "workbook": "0" * 32, "created": "2026-11-23T09:00:00.000Z"}]
    lines.append({"set": "started", "in": 1, "to": "2026-11-23"})
    for n in range(answers):
        of = f"{areas[n % 5]}-{n // 5 % 3 + 1}"
        lines.append({"set": "rating", "in": 1, "of": of, "to": n % 5 + 1})
    text = b""
    for n, line in enumerate(lines):
        if n:
            line = {"seq": n, "at": "2026-11-23T09:41:00.000Z", "by": "me", **line}
        rest = json.dumps(line, separators=(",", ":"))[1:].encode()
        text += b'{"sum":"%08x",' % zlib.crc32(rest) + rest + b"\n"
    return text


class Program:
    """One program on a terminal of its own."""

    def __init__(self, argv, env, size=(24, 80)):
        reader, writer = os.pipe()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
            os.write(writer, struct.pack("d", time.perf_counter()))
            os.execvpe(argv[0], argv, env)
        os.close(writer)
        self.start = struct.unpack("d", os.read(reader, 8))[0]
        os.close(reader)

    def answer(self, quiet=QUIET, limit=3.0):
        """Reads until nothing has come for a while. Returns the time of the last byte, and how
        many there were."""
        last, count, end = None, 0, time.perf_counter() + limit
        while time.perf_counter() < end:
            ready, _, _ = select.select([self.fd], [], [], quiet if last else limit)
            if not ready:
                break
            try:
                chunk = os.read(self.fd, 65536)
            except OSError:
                break
            if not chunk:
                break
            last, count = time.perf_counter(), count + len(chunk)
        return last, count

    def key(self, data, quiet=QUIET):
        begin = time.perf_counter()
        os.write(self.fd, data)
        last, count = self.answer(quiet, limit=1.0)
        return ((last or begin) - begin) * 1000, count

    def cpu(self):
        return int(open(f"/proc/{self.pid}/schedstat").read().split()[0]) / 1e9

    def memory(self):
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024

    def wakeups(self):
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith("voluntary"):
                return int(line.split()[1])

    def quit(self, data):
        begin = time.perf_counter()
        os.write(self.fd, data)
        end = begin + 2
        while time.perf_counter() < end:
            ready, _, _ = select.select([self.fd], [], [], 0.01)
            if ready:
                try:
                    os.read(self.fd, 65536)
                except OSError:
                    pass
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                os.close(self.fd)
                return (time.perf_counter() - begin) * 1000
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        return float("nan")


def measure(spec, env, keys, size):
    """One start of one program. Returns its figures by name."""
    starts = []
    for again in range(STARTS):
        program = Program(spec["argv"], env, size)
        painted, count = program.answer()
        starts.append((painted - program.start) * 1000)
        if again < STARTS - 1:
            program.quit(spec["quit"])
    figures = {"start ms": statistics.median(starts), "start bytes": count}
    times = [program.key(spec["keys"][n % 2]) for n in range(keys)]
    figures["key p50 ms"] = statistics.median(t for t, _ in times)
    figures["key p95 ms"] = statistics.quantiles([t for t, _ in times], n=20)[-1]
    figures["bytes a key"] = statistics.mean(c for _, c in times)
    before = program.cpu()
    for n in range(5000):
        os.write(program.fd, spec["keys"][n % 2])
        if select.select([program.fd], [], [], 0.02)[0]:
            os.read(program.fd, 65536)
    program.answer()
    figures["CPU s for 10,000 keys"] = (program.cpu() - before) * 2
    if "save" in spec:
        for data in spec["to save"]:
            program.key(data)
        saves = [program.key(spec["save"])[0] for _ in range(20) if program.key(spec["undo"])]
        figures["saving key p95 ms"] = statistics.quantiles(saves, n=20)[-1]
    wakeups = program.wakeups()
    time.sleep(1.0)
    figures["wake-ups a second, idle"] = program.wakeups() - wakeups
    figures["memory MB"] = program.memory()
    figures["leave ms"] = program.quit(spec["quit"])
    return figures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("shoal")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keys", type=int, default=100)
    parser.add_argument("--size", default="80x24")
    options = parser.parse_args()
    if not shutil.which("nano"):
        sys.exit("This needs nano: apt-get install nano")
    size = tuple(int(n) for n in reversed(options.size.split("x")))
    work = tempfile.mkdtemp()
    env = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": work}
    specs = []
    for answers in (200, 10000):
        book = f"{work}/book-{answers}.jsonl"
        with open(os.open(book, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
            file.write(journal(answers))
        specs.append({
            "name": f"Shoal, {answers:,} answers",
            "argv": [os.path.abspath(options.shoal), "--workbook", book],
            "keys": [b"\x1b[B", b"\x1b[A"], "to save": [b"g", b"\r", b"\r"], "save": b"3",
            "undo": b"u", "quit": b"\x03"})
    with open(f"{work}/letter.txt", "w") as file:
        file.write("".join(f"Line {n}: something a person wrote.\n" for n in range(200)))
    specs.append({
        "name": "nano, 200 lines", "argv": ["nano", f"{work}/letter.txt"],
        "keys": [b"\x1b[B", b"\x1b[A"], "quit": b"\x18"})
    found = {spec["name"]: [] for spec in specs}
    for number in range(options.rounds):
        for spec in specs[number % len(specs):] + specs[:number % len(specs)]:
            found[spec["name"]].append(measure(spec, env, options.keys, size))
    names = list(found)
    print("| | " + " | ".join(names) + " |\n|---" * 1 + "|---" * len(names) + "|")
    for figure in found[names[0]][0]:
        row = [[r[figure] for r in found[name] if figure in r] for name in names]
        cells = [f"{statistics.median(r):.2f}" if r else "-" for r in row]
        print(f"| {figure} | " + " | ".join(cells) + " |")
    shutil.rmtree(work)


main()
