"""Runs the program on a pseudo-terminal, as a shell with job control would, and as a bare one."""
import fcntl
import json
import os
import pathlib
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

from screen import Screen

PROGRAM = os.path.abspath(sys.argv[1])
PATIENCE = 20  # seconds, for slow machines; nothing waits that long where all is well
ANEW = 0.8  # seconds after which an Enter is none held down
work = pathlib.Path(tempfile.mkdtemp(prefix="shoal-pty-"))
sessions = []


def ready(descriptor, event, seconds):
    """Whether a descriptor can be read or written within so many seconds. Not `select`, which knows
    only the first 1,024 descriptors of a process."""
    poll = select.poll()
    poll.register(descriptor, event)
    return bool(poll.poll(max(0, seconds) * 1000))


class Wrong(Exception):
    pass


def check(holds, what):
    if not holds:
        raise Wrong(what)


def same(what, found, expected):
    if found != expected:
        raise Wrong(f"{what}: expected {expected!r}, found {found!r}")


def environment(data, **changes):
    names = ("PATH", "LD_LIBRARY_PATH")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    (work / "home").mkdir(exist_ok=True)
    kept |= {
        "HOME": str(work / "home"),
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(data),
        "XDG_CONFIG_HOME": str(work / "config"),
    }
    kept |= changes
    return {name: value for name, value in kept.items() if value is not None}


class Session:
    """The program on a terminal of its own. `job`: under a shell that can stop and continue it;
    otherwise the program is what holds the terminal, as under `ssh host shoal`."""

    def __init__(self, *words, data=None, size=(80, 24), job=True, before=None, wrapper=(),
                 program=PROGRAM, screen=None, **env):
        self.data = pathlib.Path(data) if data else pathlib.Path(tempfile.mkdtemp(dir=work))
        self.book = self.data / "shoal/workbook.jsonl"
        self.screen = Screen(*(screen or size))
        self.raw = bytearray()
        self.state = None
        self.gone = False
        self.modes_while_stopped = None
        self.master, slave = pty.openpty()
        self._set_size(size)
        self.before = termios.tcgetattr(slave)
        reports, report = os.pipe()
        orders, order = os.pipe()
        command = [*wrapper, program, *words]
        self.leader = os.fork()
        if self.leader == 0:
            try:
                for descriptor in (self.master, reports, order):
                    os.close(descriptor)
                os.login_tty(slave)
                env = environment(self.data, **env)
                if job:
                    shell(command, env, before, report, orders)
                else:
                    for descriptor in (report, orders):
                        os.close(descriptor)
                    execute(command, env, before)
            finally:
                os._exit(99)
        for descriptor in (slave, report, orders):
            os.close(descriptor)
        os.set_blocking(self.master, False)
        self.reports, self.orders = os.fdopen(reports, "r"), order
        self.pid = self.leader
        if job:
            self.pid = self._report()["pid"]
        self.job = job
        sessions.append(self)

    # What stands on the screen.

    def pump(self, seconds=0.05):
        """Reads what the program writes, for at most this long until something comes."""
        if self.gone:
            time.sleep(min(seconds, 0.02))
            return False
        if not ready(self.master, select.POLLIN, seconds):
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:
            data = b""
        if not data:
            self.gone = True
            return False
        self.raw += data
        self.screen.feed(data)
        return True

    def quiet(self, seconds=0.15):
        """Reads until nothing has come for this long."""
        while self.pump(seconds):
            pass
        return self

    def see(self, *texts, patience=PATIENCE):
        end = time.monotonic() + patience
        while not all(text in self.screen.text() for text in texts):
            if time.monotonic() > end:
                raise Wrong(f"The screen never showed {texts}:\n{self.screen.text()}")
            self.pump()
        return self

    def wait(self, what, test, patience=PATIENCE):
        end = time.monotonic() + patience
        while not test():
            if time.monotonic() > end:
                raise Wrong(f"{what}: never came about\n{self.screen.text()}")
            self.pump(0.02)
        return self

    # What is done to the program.

    def send(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        while data:
            ready(self.master, select.POLLOUT, 1)
            try:
                data = data[os.write(self.master, data) :]
            except BlockingIOError:
                pass
            self.pump(0)
        return self

    def keys(self, *steps):
        """(keys, text to see) in turn: each is only typed once the one before was answered."""
        for keys, text in steps:
            self.send(keys)
            self.see(text)
        return self

    def paste(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        return self.send(b"\x1b[200~" + data + b"\x1b[201~")

    def signal(self, number):
        os.kill(self.pid, number)
        return self

    def _set_size(self, size):
        window = struct.pack("HHHH", size[1], size[0], 0, 0)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, window)

    def resize(self, columns, rows):
        self.quiet(0.05)
        self.screen.resize(columns, rows)
        self._set_size((columns, rows))
        return self

    def close_window(self):
        os.close(self.master)
        self.gone = True

    def foreground(self):
        os.write(self.orders, b"f")

    def background(self):
        os.write(self.orders, b"b")

    # What became of it.

    def _report(self, patience=PATIENCE):
        line = self.reports.readline() if ready(self.reports, select.POLLIN, patience) else ""
        if not line:
            raise Wrong(f"The program did not end or stop in time:\n{self.screen.text()}")
        return json.loads(line)

    def stopped(self):
        """Waits until the job has stopped."""
        self.quiet(0.02)
        report = self._report()
        check("stopped" in report, f"expected the job to stop: {report}")
        self.modes_while_stopped = termios.tcgetattr(self.master)
        self.quiet(0.05)

    def ended(self, patience=PATIENCE):
        """Waits for the end: the exit code, or minus the signal."""
        end = time.monotonic() + patience
        while True:
            if self.job:
                if ready(self.reports, select.POLLIN, 0):
                    report = self._report()
                    if "code" in report:
                        self.code = report["code"]
                        break
            else:
                pid, status = os.waitpid(self.leader, os.WNOHANG)
                if pid:
                    self.code = os.waitstatus_to_exitcode(status)
                    break
            if time.monotonic() > end:
                raise Wrong(f"The program did not leave:\n{self.screen.text()}")
            self.pump(0.01)
        if not self.gone:
            self.quiet(0.02)
        return self.code

    def given_back(self, when=""):
        """The terminal is as it was: modes, screen, cursor, paste, keypad, colours."""
        if not self.gone:
            same(f"{when} modes", termios.tcgetattr(self.master), self.before)
        same(f"{when} private modes", sorted(self.screen.modes), ["25", "7"])
        same(f"{when} colours", self.screen.rendition, "")
        same(f"{when} keypad", self.screen.keypad, False)
        return self

    def tidy(self):
        """Nothing reached the terminal that is not in terminfo."""
        same("sequences beside terminfo's", self.screen.strange, [])

    def end(self):
        for pid in {self.pid, self.leader}:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

    # What the system says about it.

    def processor_seconds(self):
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def waits(self):
        for line in pathlib.Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                return int(line.split()[1])
        return 0


def execute(command, env, before):
    for number in (signal.SIGPIPE, signal.SIGXFSZ):  # Python ignores them
        signal.signal(number, signal.SIG_DFL)
    if before:
        before()
    os.execvpe(command[0], command, env)


def shell(command, env, before, report, orders):
    """The least of a shell with job control: starts one job, says how it fares, continues it."""
    for number in (signal.SIGTTOU, signal.SIGTSTP, signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    modes = termios.tcgetattr(0)
    job = os.fork()
    if job == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        for number in (signal.SIGTTOU, signal.SIGTSTP, signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        os.close(report)
        os.close(orders)
        execute(command, env, before)

    def say(**what):
        os.write(report, (json.dumps(what) + "\n").encode())

    say(pid=job)
    while True:
        _, status = os.waitpid(job, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            say(code=os.waitstatus_to_exitcode(status))
            # The terminal must outlive the job, or the system itself would put its modes right.
            os.read(orders, 1)
            os._exit(0)
        os.tcsetpgrp(0, os.getpgrp())
        say(stopped=os.WSTOPSIG(status))
        order = os.read(orders, 1)
        if order == b"f":
            os.tcsetpgrp(0, job)
        elif order != b"b":
            os._exit(0)
        os.killpg(job, signal.SIGCONT)


def run(*words, data, text="", **env):
    """The program with pipes instead of a terminal."""
    return subprocess.run(
        [PROGRAM, *words], input=text, capture_output=True, text=True, env=environment(data, **env),
        timeout=60, cwd=work)


def processes(pid):
    """A process and all that it started, each with its words, parents first."""
    found = [pid]
    for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            found += processes(int(path.parent.name))
    return found


def begin(session):
    """From an empty workbook to the first statement."""
    return session.see("Welcome.", "Begin").keys(("\r", "Rate"), ("\r", "1 of 3"))


def write(session):
    """From an empty workbook into the first reflection text."""
    begin(session).keys(("3", "2 of 3"), ("4", "3 of 3"), ("2", "How much does this matter"))
    session.keys(("5", "matter"), ("3", "matter"), ("\x1bOC", "Other questions"))
    session.keys(("\r", "Before you write"))
    time.sleep(ANEW)
    return session.keys(("\r", "Esc done"))


def walk(*steps):
    """Runs the steps; says which one went wrong."""
    try:
        for step in steps:
            started = time.monotonic()
            step()
            for session in sessions:
                session.tidy()
                session.end()
            sessions.clear()
            if os.environ.get("SMOKE_TIMES"):
                print(f"   {step.__name__} {time.monotonic() - started:.1f} s")
    except (Wrong, subprocess.TimeoutExpired) as wrong:
        print(f"{step.__name__.replace('_', ' ')}: {wrong}", file=sys.stderr)
        sys.exit(1)
    finally:
        for session in sessions:
            session.end()
        shutil.rmtree(work, ignore_errors=True)
