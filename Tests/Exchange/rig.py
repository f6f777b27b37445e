"""What the rigs share: an environment with the tools, running programs, counting what failed."""
import os, shutil, subprocess, sys, tempfile

PACKAGES = ["icalendar==7.3.2", "check-jsonschema==0.39.0", "frictionless==5.21.0",
            "fhir.resources==8.3.0", "pyreadstat==1.3.7", "pandas"]
failures = []


def with_packages():
    """Starts again in an environment that has the packages, if this one has not."""
    home = os.path.join(tempfile.gettempdir(), f"shoal-exchange-{os.getuid()}")
    python = os.path.join(home, "bin", "python")
    if os.path.realpath(sys.prefix) == os.path.realpath(home):
        sys.path.remove(os.path.dirname(os.path.abspath(__file__)))  # or packages find html.py here
        return
    if not os.path.exists(os.path.join(home, "ready")):
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
        open(os.path.join(home, "ready"), "w").close()
    os.execv(python, [python, *sys.argv])


def needs(*programs):
    """Ends when a program is missing, and says which Debian package has it."""
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        packages = " ".join({"task": "taskwarrior", "soffice": "libreoffice-calc",
                             "Rscript": "r-base-core"}.get(name, name) for name in missing)
        sys.exit(f"Not here: {', '.join(missing)}. apt-get install {packages}")


def tool(name):
    """A program of the environment."""
    return os.path.join(os.path.dirname(sys.executable), name)


def run(*argv, code=0, **options):
    """Runs a program that must end with this exit code; its output."""
    done = subprocess.run([str(each) for each in argv], capture_output=True, text=True, **options)
    check(done.returncode == code, f"{' '.join(map(str, argv))}: {done.returncode}\n{done.stdout[-800:]}{done.stderr[-2000:]}")
    return done.stdout


def check(holds, words):
    if not holds:
        failures.append(words)
        print("FAILED:", words, file=sys.stderr)


def end(words):
    print(words if not failures else f"{len(failures)} checks failed")
    sys.exit(1 if failures else 0)
