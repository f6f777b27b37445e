"""A team over time: a workshop is closed, opened again after ninety days, and each action answered;
a workshop after it takes its plan over and stands beside it; and nothing of it can be subtracted."""
import datetime
import json
import re
import zlib

from driver import check, run, same, walk, work
from room import Leader, made, tally, take_part

BEFORE = [(1, 2, 3, 4, 5, 1), (5, 5, 5, 5, 5, 5), (2, 2, 2, 2, 2, 2), (4, 3, 4, 3, 4, 3),
          (1, 1, 1, 1, 1, 1), (3, 3, 3, 3, 3, 3)]
ACTIONS = [("ask the hospice to chair", "Ada", "in 2 weeks"), ("share the risk register", "Ben", ""),
           ("one page of shared terms", "", "")]


def command(code, *words):
    """What a command writes, with its exit code; its messages beside it."""
    found = run("workshop", *map(str, words), data=work)
    same(f"the exit code of {words}: {found.stdout}{found.stderr}", found.returncode, code)
    return found


def rated(folder, sheets):
    leader = Leader(folder)
    leader.open()
    leader.say("quit")
    leader.ended()
    for answers in sheets:
        take_part(folder, answers)


def shown(folder, sheets):
    rated(folder, sheets)
    leader = Leader(folder)
    leader.go("Rate")
    leader.show()
    return leader


def aged(folder, days):
    """The same workshop, held so many days earlier."""
    journal = folder / "workshop.jsonl"
    lines = []
    for line in journal.read_bytes().splitlines():
        rest = line[line.index(b",") + 1:]
        rest = re.sub(rb"\d{4}-\d\d-\d\d", lambda found: str(
            datetime.date.fromisoformat(found[0].decode()) - datetime.timedelta(days)).encode(), rest)
        lines.append(b'{"sum":"%08x",' % zlib.crc32(rest) + rest + b"\n")
    journal.write_bytes(b"".join(lines))


def everything(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def closed(name, sheets=BEFORE):
    """A workshop from its plan to its close, with three actions."""
    folder = made(name)
    leader = shown(folder, sheets)
    leader.go("Plan")
    for act, owner, due in ACTIONS:
        leader.pick("Write an action down")
        for label, text in (("We will", act), ("Owner", owner), ("by", due)):
            if text:
                leader.pick(label)
                leader.say(text)
        leader.pick("Done with this page")
    leader.go("Close")
    leader.expect("A good day to look again is")
    leader.say("quit")
    same("closing it", leader.ended(), 0)
    return folder


def it_asks_what_came_of_each_action():
    folder = closed("spring")
    leader = Leader(folder)
    check("answered" not in leader.said, f"asked on the day itself: {leader.said}")
    leader.say("quit")
    leader.ended()
    aged(folder, 95)
    found = command(0, "actions", folder).stdout
    for text in ("Due (3)", "Owner: Ada", "open the workshop again", "days ago"):
        check(text in found, f"no {text!r} in {found}")
    leader = Leader(folder).expect("What came of it", "0 of 3 answered", "Due")
    for act, choice, learned in ((ACTIONS[0][0], "Done", "They had wanted to for years."),
                                 (ACTIONS[1][0], "Partly done", ""), (ACTIONS[2][0], "Not done", "")):
        leader.pick(act[0].upper() + act[1:])
        leader.expect("What became of it?")
        leader.pick(choice)
        if learned:
            leader.pick("What we learned")
            leader.say(learned)
            leader.say(".")
        leader.say("up")
        leader.say("again")
    leader.expect("Every action has an answer.", "--after", "3 of 3 answered")
    leader.say("quit")
    same("leaving it", leader.ended(), 0)
    later = Leader(folder)
    check("Every action has an answer" not in later.said, f"asked once more: {later.said}")
    later.expect("The day to look again was")
    later.say("quit")
    later.ended()


def what_came_of_them_is_in_every_format():
    folder = work / "spring"
    text = command(0, "actions", folder).stdout
    for words in ("Closed (3)", "Outcome: partly done", "They had wanted to for years."):
        check(words in text, f"no {words!r} in {text}")
    summary = command(0, "summary", folder).stdout
    for words in ("1 done, 1 partly done", "They had wanted to for years.", "not done"):
        check(words in summary, f"no {words!r} in {summary}")
    actions = json.loads(command(0, "summary", folder, "--format", "json").stdout)
    same("outcomes in the summary", [one["outcome"] for one in actions["actions"]], ["done", "partly"])
    plans = json.loads(command(0, "actions", folder, "--format", "json").stdout)["actions"]
    same("owners", [one["owner"] for one in plans], ["Ada", "Ben", ""])
    same("outcomes", [one["outcome"] for one in plans], ["done", "partly", "not-done"])
    tasks = json.loads(command(0, "actions", folder, "--format", "taskwarrior").stdout)
    same("tasks", [one["status"] for one in tasks], ["completed", "completed", "deleted"])
    calendar = command(0, "actions", folder, "--format", "ics", "-o", work / "plans.ics")
    check("Saved to" in calendar.stderr, calendar.stderr)
    check("SUMMARY:Ada: Ask the hospice to chair" in (work / "plans.ics").read_text(), "no owner")
    command(73, "actions", folder, "--format", "ics", "-o", work / "plans.ics")
    command(64, "actions", folder, "--format", "yaml")
    command(66, "actions", work / "nothing")


def a_workshop_after_it():
    old, new = work / "spring", work / "autumn"
    before = everything(old)
    command(0, "new", new, "--title", "Autumn day", "--after", old)
    same("the old folder", everything(old), before)
    kept = (new / "before.json").read_text()
    check("counts" not in kept and "people" not in kept, kept)
    same("who may read it", oct((new / "before.json").stat().st_mode & 0o777), "0o600")
    leader = Leader(new)
    leader.pick("The plan")
    leader.expect("2 of 15")
    leader.say("quit")
    leader.ended()
    leader = shown(new, BEFORE + [(3, 3, 3, 3, 3, 3)])
    leader.pick("Then and now")
    leader.expect("Then: ", "Now: ", "spread")
    check("●" not in leader.said and "sheets" not in leader.said, leader.said)
    leader.pick("Humility")
    leader.expect("Then: ", "Now: ")
    leader.say("quit")
    leader.ended()
    for words in ("Then and now", "Leadership day"):
        check(words in command(0, "summary", new).stdout, f"no {words} in the summary")


def side_by_side():
    old, new = work / "spring", work / "autumn"
    text = command(0, "compare", old, new).stdout
    for words in ("Leadership day", "Autumn day", "Humility", "spread", "no ranking"):
        check(words in text, f"no {words!r} in {text}")
    for count in (" 6 ", " 7 ", "six people", "seven people"):
        check(count not in text, f"{count!r} in {text}")
    found = json.loads(command(0, "compare", old, new, "--format", "json").stdout)
    same("titles", [one["title"] for one in found["workshops"]], ["Leadership day", "Autumn day"])
    numbers = re.findall(r'"(\w+)": \d', json.dumps(found))
    check(set(numbers) <= {"version", "low", "high", "middleLow", "middleHigh"}, f"{numbers}")
    page = command(0, "compare", old, new, "--format", "html", "-o", work / "two.html")
    check("Saved to" in page.stderr, page.stderr)
    command(73, "compare", old, new, "--format", "html", "-o", work / "two.html")


def refusals():
    old, fresh = work / "spring", made("fresh")
    for words in (("new", work / "no", "--title", "No", "--after", fresh),
                  ("compare", old, fresh)):
        found = command(65, *words)
        check("No round of the workshop in" in found.stderr, found.stderr)
    check(not (work / "no").exists(), "a folder was made")
    rated(fresh, BEFORE[:1])
    check("no results" in command(65, "compare", old, fresh).stderr, "open rounds have no results")
    same("nothing of it", tally(fresh), None)
    command(66, "compare", old, work / "nothing")
    command(64, "compare", old)
    command(64, "compare", old, old)
    command(66, "new", work / "no", "--title", "No", "--after", work / "nothing")
    other = work / "other-pack"
    same("a pack", run("pack", "new", str(other), "--title", "Other", data=work).returncode, 0)
    found = command(65, "compare", old, work / "autumn", "--pack", other)
    check("Only workshops of one pack" in found.stderr, found.stderr)
    found = command(65, "new", work / "no", "--title", "No", "--after", old, "--pack", other)
    check("Only workshops of one pack" in found.stderr, found.stderr)


def a_damaged_outline_is_said_and_costs_nothing_else():
    new = work / "autumn"
    whole = (new / "before.json").read_bytes()
    (new / "before.json").write_bytes(whole[:100])
    found = command(0, "summary", new)
    check("Then and now is not shown" in found.stderr, found.stderr)
    check("Then and now" not in found.stdout, found.stdout)
    same("the file", (new / "before.json").read_bytes(), whole[:100])
    command(0, "erase", new, "--yes")
    check(not new.exists(), "something is left")


walk(it_asks_what_came_of_each_action, what_came_of_them_is_in_every_format, a_workshop_after_it,
     side_by_side, refusals, a_damaged_outline_is_said_and_costs_nothing_else)
