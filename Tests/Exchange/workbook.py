"""Workbooks to hand on: written line by line as the journal has them."""
import json
import zlib

THEMES = {
    "values": ["purpose", "humility", "generosity", "candour", "fair-voice"],
    "culture": ["relationships", "safe-challenge", "shared-power", "mandates", "joint-learning"],
    "skills": ["whole-system", "influence", "conflict", "listening", "uncertainty"],
}
ALL = [theme for themes in THEMES.values() for theme in themes]


class Workbook:
    """Fields in the order they were set."""

    def __init__(self):
        self.lines = [self.sealed({"seq": 0, "shoal": 1, "workbook": "0" * 32,
                                   "created": "2026-08-03T09:00:00.000Z"})]

    def set(self, kind, to, number=None, of=None, part=None):
        line = {"seq": len(self.lines), "at": "2026-11-20T09:00:00.000Z", "by": "me", "set": kind}
        line |= {name: value for name, value in (("in", number), ("of", of), ("part", part))
                 if value is not None}
        self.lines.append(self.sealed(line | {"to": to}))

    def write(self, path):
        path.write_text("".join(self.lines))
        path.chmod(0o600)
        return path

    @staticmethod
    def sealed(line):
        rest = json.dumps(line, ensure_ascii=False, separators=(",", ":"))[1:]
        return f'{{"sum":"{zlib.crc32(rest.encode()):08x}",{rest}\n'


def begin(book, number, started, finished):
    book.set("started", started, number)
    book.set("pack", "core 1.0.0 en-GB", number)
    if finished:
        book.set("finished", finished, number)


def rate(book, number, shift=0):
    """Every kind of answer: rated, no chance, too few for a score, not answered."""
    for index, theme in enumerate(ALL):
        for statement in range(3):
            value = 1 + (index * 7 + statement * (index % 3) + shift * (index % 2)) % 5
            if theme == "influence" and statement == 1:
                value = "no chance"
            if theme == "uncertainty" and statement > 0 or theme == "conflict":
                continue
            book.set("rating", value, number, f"{theme}-{statement + 1}")


def look_closer(book, number):
    for index, theme in enumerate(ALL):
        if theme != "conflict":
            book.set("importance", 3 + index % 3, number, theme)
        if index % 4 != 1:
            book.set("partner", 1 + (index * 3 + 2) % 5, number, theme)


def plain_texts():
    return {
        "example": "Told the council's finance director about our winter beds gap in October,\n"
                   "three weeks before our own board heard it.",
        "witness": "a council director",
        "reflection": "We had agreed to rotate the chair in June.\n\nI kept it: \"just until the "
                      "winter\". " + "The charities stopped sending their chief officers, and I "
                      "took that for approval. " * 6,
        "cue": "the January place meeting is called",
        "act": "ask the hospice to chair it & write the agenda",
        "with": "the hospice's chief officer",
        "learned": "Easy on the phone. In a room I still answer first.",
    }


def write_in(book, number, texts, themes=("candour", "shared-power", "listening", "purpose")):
    for theme in themes:
        book.set("evidence", texts["example"], number, theme)
        book.set("evidence-day", "2026-10-12", number, theme)
        book.set("witness", texts["witness"], number, theme)
        for prompt in ("what-what", "what-so", "what-now"):
            book.set("reflection", texts["reflection"], number, theme, prompt)
    book.set("watch-for", True, number, "shared-power", "shared-power-w2")
    book.set("taken-in", True, of="watch-fors")
    for action in ("1", "2"):
        book.set("action-theme", "shared-power", of=action)
        for part in ("cue", "act", "with", "learned"):
            book.set(part, texts[part], of=action)
        book.set("due", "2026-12-04", of=action)
        book.set("outcome", "partly", of=action)


def filled():
    book = Workbook()
    begin(book, 1, "2026-11-09", "2026-11-20")
    rate(book, 1)
    look_closer(book, 1)
    write_in(book, 1, plain_texts())
    return book


def then_and_now():
    book = Workbook()
    begin(book, 1, "2026-08-03", "2026-08-05")
    rate(book, 1)
    begin(book, 2, "2026-11-09", "2026-11-20")
    rate(book, 2, shift=1)
    look_closer(book, 2)
    write_in(book, 2, plain_texts())
    return book


def hostile(texts):
    """Every hostile text in every place where a person writes, as many as there is room for."""
    book = Workbook()
    begin(book, 1, "2026-11-09", "2026-11-20")
    rate(book, 1)
    look_closer(book, 1)
    texts = iter(texts)
    for theme in ALL:
        for kind in ("evidence", "witness"):
            book.set(kind, next(texts, "x"), 1, theme)
        for prompt in ("what-what", "what-so", "what-now"):
            book.set("reflection", next(texts, "x"), 1, theme, prompt)
    for number, text in enumerate(texts):
        for part in ("cue", "act", "with", "learned"):
            book.set(part, text, of=f"a{number}")
    return book


def empty():
    return Workbook()
