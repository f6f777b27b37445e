"""Workbooks for the rigs: journals as Shoal writes them, filled in from a fixed seed."""
import json, os, random, shutil, tomllib, zlib

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CORE = os.path.join(ROOT, "Resources", "Packs", "core")
# Texts that some program could take for more than text; Shoal cleans nothing in them away.
HOSTILE = [
    "=HYPERLINK(\"https://e.example\",\"x\")", "+1", "-5 degrees", "@SUM(A1)", "＝1+1", "'tis \"so\"", "'=1",
    "a, b; c\\d \\n", "two\nlines\n\nand, a third", "<script>alert(1)</script>", "Ünïcode 組織 🙂 é, x" * 12,
    "BEGIN:VTODO", "BEGIN:VALARM\nACTION:PROCEDURE\nEND:VALARM", ":;,\"\\", "NA", "0", "no chance", "{\"a\":1}", " spaces ",
    "\"", "\"\"", "''", "'", ",", "true", "2026-11-23", "'; DROP TABLE x; --", "%s%n", "word " * 400,
]


class Pack:
    """What the rigs need of a pack."""

    def __init__(self, folder=CORE):
        def read(name):
            with open(os.path.join(folder, name), "rb") as file:
                return tomllib.load(file)
        self.pack = read("pack.toml")
        names = [theme for area in self.pack["area"] for theme in area["themes"]]
        self.themes = [read(f"themes/{name}.toml") for name in names]
        self.statements = [each["id"] for theme in self.themes for each in theme["statement"]]
        self.prompts = [each["id"] for frame in read("frames.toml")["frame"] for each in frame["prompt"]]


def own_pack(folder):
    """The core pack with another name, and a scale from -2 to 2."""
    shutil.copytree(CORE, folder)
    path = os.path.join(folder, "pack.toml")
    text = open(path).read().replace('id = "core"', 'id = "own"')
    head, scale = text.split("[[scale.point]]", 1)
    scale, rest = scale.split("[[importance.point]]", 1)
    for number in range(1, 6):
        scale = scale.replace(f"value = {number}\n", f"value = {number - 3}\n")
    open(path, "w").write(f"{head}[[scale.point]]{scale}[[importance.point]]{rest}")
    return folder


def awkward_pack(folder):
    """A pack whose identifiers SPSS would not take, and whose labels have quotation marks."""
    own_pack(folder)
    path = os.path.join(folder, "themes", "candour.toml")
    text = open(path).read().replace('"candour-1"', '"all"').replace('"candour-2"', '"2nd"')
    text = text.replace('"candour-3"', '"importance-candour"')
    open(path, "w").write(text.replace("title = ", "title = \"It's 'so'. \\\"é\\\"\" #", 1))
    path = os.path.join(folder, "pack.toml")
    text = open(path).read().replace("Rarely or never", "It isn't 'often'. \\\"é\\\" " + "x" * 90)
    open(path, "w").write(text)
    return folder


def line(rest):
    rest = (rest + "}").encode()
    return b'{"sum":"%08x",' % zlib.crc32(rest) + rest + b"\n"


class Workbook:
    """A journal that grows by changes."""

    def __init__(self, name, time="2026-11-23T09:00:{:02}.000Z"):
        header = f'"seq":0,"shoal":1,"workbook":"{name}","created":"2026-11-01T09:00:00.000Z"'
        self.lines, self.time = [line(header)], time

    def set(self, kind, to, assessment=0, of="", part=""):
        count = len(self.lines)
        rest = f'"seq":{count},"at":"{self.time.format(count % 60)}","by":"me","set":"{kind}"'
        for key, value in (("in", assessment), ("of", of), ("part", part)):
            if value:
                rest += f',"{key}":{json.dumps(value)}'
        self.lines.append(line(f'{rest},"to":{json.dumps(to, ensure_ascii=False)}'))

    def write(self, path):
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(b"".join(self.lines))
        return path


def plans(book, dice, count=8):
    """Plans in every state, with hostile words."""
    outcomes = [None, "done", "partly", "changed", "not-done"]
    for number in range(1, count + 1):
        name = str(number)
        book.set("action-theme", dice.choice(["candour", "listening", "shared-power", ""]), of=name)
        book.set("cue", dice.choice(HOSTILE).replace("\n", " "), of=name)
        book.set("act", dice.choice(HOSTILE).replace("\n", " "), of=name)
        if dice.random() < 0.7:
            book.set("with", dice.choice(HOSTILE).replace("\n", " "), of=name)
        if dice.random() < 0.8:
            book.set("due", f"2026-{dice.randint(11, 12)}-{dice.randint(1, 28):02}", of=name)
        if dice.random() < 0.4:
            book.set("review", f"2027-01-{dice.randint(1, 28):02}", of=name)
        outcome = outcomes[number % 5]
        if outcome:
            book.set("outcome", outcome, of=name)
            book.set("learned", dice.choice(HOSTILE), of=name)


def filled(seed, pack):
    """A workbook with one assessment of this pack, gaps and all, and plans."""
    dice = random.Random(seed)
    book = Workbook(f"{dice.getrandbits(128):032x}")
    number = dice.randint(1, 3)
    book.set("started", "2026-11-09", number)
    tag = " ".join(pack.pack[key] for key in ("id", "version", "language"))
    book.set("pack", tag, number)
    points = [point["value"] for point in pack.pack["scale"]["point"]]
    weights = [point["value"] for point in pack.pack["importance"]["point"]]
    for theme in pack.themes:
        name = theme["id"]
        for statement in theme["statement"]:
            answer = dice.choice([*points, "no chance", None])
            if answer is not None:
                book.set("rating", answer, number, statement["id"])
        if dice.random() < 0.7:
            book.set("importance", dice.choice(weights), number, name)
        if dice.random() < 0.6:
            book.set("partner", dice.choice(points), number, name)
        if dice.random() < 0.6:
            book.set("evidence", dice.choice(HOSTILE), number, name)
            book.set("evidence-day", f"2026-10-{dice.randint(1, 28):02}", number, name)
            book.set("witness", dice.choice(HOSTILE).replace("\n", " "), number, name)
        for sign in theme.get("watch-for", []):
            if dice.random() < 0.3:
                book.set("watch-for", True, number, name, sign["id"])
        for prompt in pack.prompts:
            if dice.random() < 0.3:
                book.set("reflection", dice.choice(HOSTILE), number, name, prompt)
    book.set("taken-in", True, of="watch-fors")
    plans(book, dice)
    if dice.random() < 0.7:
        book.set("finished", "2026-11-20", number)
    return book
