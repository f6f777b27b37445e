#!/usr/bin/env python3
"""xlsform.py SHOAL: forms that Shoal writes, held to pyxform and ODK Validate, and read back.

Exports the core pack, the pack that `pack new` makes, and one full of texts that spreadsheets, CSV
files and survey tools stumble over. For each: pyxform makes an XForm of it, with no warning where
names differ in more than capitals; ODK Validate accepts that; every question, choice and text is
in it. Then the form is saved as spreadsheets save it - other separators and line ends, a mark at
the start, padded rows, shuffled columns, through openpyxl and back - and imported: what is
exported from that is the same bytes. Damaged forms must be refused with 65 and leave nothing.

Needs Java; makes an environment in .build-exchange for pyxform. Exit code 1 when anything fails.
"""
import sys

sys.path.pop(0)  # or packages find html.py here
import csv, io, json, os, random, subprocess, tempfile
import xml.etree.ElementTree as tree

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PACKAGES = ["pyxform==4.5.0"]
HOSTILE = [
    "=1+1", "-", "- a point", "+44 20", "@sum(A1)", "'", "''=x", "'tis so", "${name}", "$ {x}", 'a "quoted" word',
    "a, b; c", "é 日本語 👩‍👩‍👧", "<b>bold</b> &amp; more", "a | b", "NA", "-1", "0", "TRUE", "end group",
    "select_one scale", "{ }", "# heading", "back\\slash", "a::b", "]]>", "<!--", "${", "instance('x')",
]
failures = []


def with_packages():
    """Starts again in an environment that has pyxform, if this one has not."""
    try:
        global pyxform, openpyxl
        import openpyxl, pyxform
    except ImportError:
        home = os.path.join(ROOT, ".build-exchange")
        python = os.path.join(home, "bin", "python")
        if sys.executable == python:
            raise
        if not os.path.exists(python):
            subprocess.run([sys.executable, "-m", "venv", home], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
        os.execv(python, [python, *sys.argv])


def fail(message):
    failures.append(message)
    print(f"FAILED: {message}")


def shoal(*args, code=0, text=None):
    done = subprocess.run([PROGRAM, *args], input=text, capture_output=True)
    if done.returncode != code:
        fail(f"shoal {' '.join(args)}: exit code {done.returncode}, not {code}\n{done.stderr.decode()}")
    return done


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def hostile_pack(folder):
    """A pack with a hostile text, or two of them, in every place, and awkward identifiers."""
    dice = random.Random(5)
    line = lambda: quoted(" ".join(dice.sample(HOSTILE, 2)) if dice.random() < 0.5 else dice.choice(HOSTILE))
    prose = lambda: quoted("\n".join(dice.sample(HOSTILE, 3)))
    texts = lambda: "[" + ", ".join(prose() for _ in range(3)) + "]"
    points = "".join(f"[[{scale}.point]]\nvalue = {value}\nlabel = {quoted(HOSTILE[value + 5] + str(value))}\n"
                     for scale in ("scale", "importance") for value in range(-3, 4))
    themes = ["about", "1st", "data", "definition", "meta-2"]
    os.makedirs(os.path.join(folder, "themes"))

    def write(name, text):
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)

    write("pack.toml", f'format = 1\nid = "hostile"\ntitle = {line()}\nversion = "1.0"\nlanguage = "zh-Hant"\n'
          f"[stem]\nme = {line()}\nus = {line()}\n[scale]\nno-chance = {line()}\n{points}"
          + "".join(f'[[area]]\nid = "{area}"\ntitle = {line()}\nabout = {prose()}\nthemes = {json.dumps(part)}\n'
                    for area, part in (("meta", themes[:2]), ("stem", themes[2:4]), ("2024", themes[4:]))))
    for theme in themes:
        ids = ["why", "3rd", "na"] if theme == "about" else [f"{theme}-{n}" for n in range(4)]
        write(f"themes/{theme}.toml", f'id = "{theme}"\ntitle = {line()}\ndefinition = {prose()}\nwhy = {prose()}\n'
              f'sources = ["S1", "s1"]\ndilemma = "question"\nprompts = {texts()}\n'
              + "".join(f'[[statement]]\nid = "{id}"\nme = {line()}\nus = {line()}\nreverse = true\n' for id in ids)
              + "".join(f'[[watch-for]]\nid = "{theme}-w{n}"\ntext = {line()}\n' for n in range(3)))
    write("about.toml", f"privacy = {prose()}\nabout = {texts()}\nlimits = {texts()}\nprovenance = {prose()}\n")
    write("frames.toml", "".join(f'[[frame]]\nid = "{frame}"\ntitle = {line()}\nsource = "S1"\nabout = {prose()}\n' + "".join(
        f'[[frame.prompt]]\nid = "{frame}-{n}"\ntitle = {line()}\ntext = {prose()}\n' for n in range(3)) for frame in ("about", "9")))
    write("dilemmas.toml", f'ask = {texts()}\n[[dilemma]]\nid = "question"\ntitle = {line()}\nseat = {line()}\n'
          f'story = {prose()}\nquestion = {prose()}\nthemes = ["about", "data"]\n')
    write("guide.toml", f"purpose = {prose()}\nground-rules = {texts()}\n" + "".join(
        f'[[section]]\nid = "{id}"\ntitle = {line()}\nparagraphs = {texts()}\npoints = {texts()}\n' for id in ("purpose", "7")))
    write("sources.toml", "".join(f'[[source]]\nid = "{id}"\ntext = {prose()}\n' for id in ("S1", "s1")))


def validated(name, form):
    """The XForm of a form, after pyxform and ODK Validate have accepted it."""
    xform = form + ".xml"
    script = os.path.join(os.path.dirname(sys.executable), "xls2xform")
    done = subprocess.run([script, "--json", form, xform], capture_output=True, text=True)
    answer = json.loads((done.stdout + done.stderr).strip().splitlines()[-1])
    # With errors of ODK Validate it exits with 0 and writes nothing: only the code tells.
    if answer["code"] not in (100, 101) or not os.path.exists(xform):
        return fail(f"{name}: pyxform: {answer['message']}")
    others = [text for text in answer["warnings"] if "case-insensitive" not in text]
    if others:
        fail(f"{name}: pyxform warns: {others}")
    jar = os.path.join(os.path.dirname(pyxform.__file__), "validators", "odk_validate", "bin", "ODK_Validate.jar")
    done = subprocess.run(["java", "-jar", jar, xform], capture_output=True, text=True)
    if done.returncode != 0 or "valid" not in done.stdout + done.stderr:
        return fail(f"{name}: ODK Validate: {done.stdout}{done.stderr}")
    return tree.parse(xform).getroot()


def compared(name, form, root):
    """Every label of the form is in the XForm, and every statement is a question there."""
    words = {" ".join((node.text or "").split()) for node in root.iter() if node.tag.endswith("}value")}
    refs = {node.get("ref", "").rsplit("/", 1)[-1] for node in root.iter() if node.tag.endswith("}select1")}
    with open(form, newline="") as file:
        rows = list(csv.reader(file))
    start = next(n for n, row in enumerate(rows) if row[:1] == ["survey"])
    end = next(n for n, row in enumerate(rows) if row[:1] == ["choices"])
    header = rows[start + 1]
    label, kind, own = (next(n for n, cell in enumerate(header) if cell.startswith(head)) for head in ("label", "type", "name"))
    for row in rows[start + 2:end]:
        if row[label] and " ".join(row[label].split()) not in words:
            fail(f"{name}: the XForm lacks {row[label]!r}")
        if row[kind].startswith("select_one") and row[own] not in refs:
            fail(f"{name}: the XForm lacks the question {row[own]}")
    return sum(row[kind].startswith("select_one scale") for row in rows[start + 2:end])


def saved_ways(text):
    """The form as programs save it."""
    rows = list(csv.reader(io.StringIO(text, newline="")))
    width = max(map(len, rows))
    padded = [row + [""] * (width - len(row)) for row in rows]

    def written(rows, **more):
        out = io.StringIO(newline="")
        csv.writer(out, **more).writerows(rows)
        return out.getvalue()

    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([int(cell) if cell.lstrip("-").isdigit() else cell for cell in row])
    kept = io.BytesIO()
    book.save(kept)
    kept.seek(0)
    values = [["" if cell is None else str(cell) for cell in row] for row in openpyxl.load_workbook(kept).active.values]
    order = [0] + random.Random(3).sample(range(1, width), width - 1)
    shuffled = [[row[index] for index in order] for row in padded]
    spaced = [part for row in padded for part in ([""] * width, row)]
    return {
        "as a spreadsheet program": written(padded, lineterminator="\r\n"), "with a mark at the start": "\ufeff" + written(padded),
        "with semicolons": written(padded, delimiter=";"), "with tabs": written(padded, delimiter="\t"),
        "all in quotes": written(padded, quoting=csv.QUOTE_ALL), "through a workbook": written(values),
        "with other columns": written(shuffled), "with blank lines": written(spaced, lineterminator="\n"),
    }


def read_back(name, text, work):
    for way, other in saved_ways(text).items():
        folder = os.path.join(work, f"{name}-{way.replace(' ', '-')}")
        shoal("pack", "import", "-", folder, text=other.encode())
        again = shoal("pack", "export", folder).stdout.decode() if os.path.isdir(folder) else ""
        if again != text:
            fail(f"{name} {way}: what comes back is not the same")


def damaged(text, work):
    """Forms in which something is missing are refused, and nothing is written."""
    lines = text.split("\n")
    for name, other in {"no choices": text.replace("\nchoices\n", "\nchoyces\n"), "no settings": text.replace("\nsettings\n", "\nsett\n"),
                        "no survey": "\n".join(lines[1:]), "nothing": "", "cut": text[:len(text) // 2]}.items():
        folder = os.path.join(work, "damaged")
        done = shoal("pack", "import", "-", folder, text=other.encode(), code=65)
        if os.path.exists(folder) or b"Nothing was written" not in done.stderr:
            fail(f"damaged, {name}: something was written, or nothing was said")


def main():
    with tempfile.TemporaryDirectory() as work:
        os.environ["XDG_DATA_HOME"] = os.path.join(work, "data")
        hostile_pack(os.path.join(work, "hostile"))
        shoal("pack", "new", os.path.join(work, "new"))
        for name, pack in (("core", "core"), ("new", os.path.join(work, "new")), ("hostile", os.path.join(work, "hostile"))):
            form = os.path.join(work, name + ".csv")
            done = shoal("pack", "export", pack, "--format", "xlsform", "-o", form)
            if b"left out" in done.stderr:
                fail(f"{name}: losses: {done.stderr.decode()}")
            root = validated(name, form)
            statements = compared(name, form, root) if root is not None else 0
            with open(form, newline="") as file:
                text = file.read()
            read_back(name, text, work)
            if name == "core":
                damaged(text, work)
            print(f"{name}: {statements} ratings, {len(text)} bytes")
    print("All is well." if not failures else f"{len(failures)} failures.")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with_packages()
    PROGRAM = os.path.abspath(sys.argv[1])
    main()
