#!/usr/bin/env python3
"""actions.py SHOAL: plans as other programs read them: calcurse, Taskwarrior, the package icalendar.

Every plan must arrive once with its words, day and state, however often it is imported, and a
change must update it. Needs calcurse and taskwarrior (Debian); makes an environment of its own
for the rest.
"""
import datetime, json, os, random, sys, tempfile
from rig import check, end, needs, run, tool, with_packages
from generated import ROOT, Pack, Workbook, filled, plans

with_packages()
needs("calcurse", "task")
import icalendar

SHOAL = os.path.abspath(sys.argv[1])
STATES = {None: "NEEDS-ACTION", "done": "COMPLETED", "partly": "COMPLETED", "changed": "COMPLETED", "not-done": "CANCELLED"}
TASKS = {"NEEDS-ACTION": "pending", "COMPLETED": "completed", "CANCELLED": "deleted"}


def sentence(plan):
    if plan["cue"] and plan["act"]:
        return f"If {plan['cue']}, then I will {plan['act']}"
    return f"I will {plan['act']}" if plan["act"] else f"If {plan['cue']}, then ..."


def exported(book, name, format, *more):
    path = f"{book}.{name}"
    run(SHOAL, "actions", "--workbook", book, "--format", format, "-o", path, "--replace", *more)
    return path


def calendar(path, wanted):
    data = open(path, "rb").read()
    check(all(len(line) <= 75 for line in data.split(b"\r\n")), "a line of more than 75 bytes")
    check(b"\n" not in data.replace(b"\r\n", b""), "a line end that is not CRLF")
    todos = icalendar.Calendar.from_ical(data).walk("VTODO")
    check(len(todos) == len(wanted), f"{len(todos)} to-dos, not {len(wanted)}")
    for todo, plan in zip(todos, wanted):
        check(not todo.errors, f"{todo.errors}")
        check(todo["UID"] == plan["uid"] and todo["SEQUENCE"] == plan["revision"], "UID or SEQUENCE")
        check(todo["SUMMARY"] == sentence(plan), f"{todo['SUMMARY']!r} is not {sentence(plan)!r}")
        check(todo["STATUS"] == STATES[plan["outcome"]], f"{todo['STATUS']} for {plan['outcome']}")
        due = plan["due"] or plan["review"]
        check(("DUE" in todo) == bool(due), "DUE")
        if due:
            check(todo.decoded("DUE") == datetime.date.fromisoformat(due), f"{todo['DUE']} is not {due}")
        notes = str(todo.get("DESCRIPTION", ""))
        for part in ("with", "learned"):
            check(plan[part] in notes, f"{plan[part]!r} is not in {notes!r}")


def events(path, wanted, looks):
    """The days of plans and of looking back, each with an alarm until it is over."""
    found = icalendar.Calendar.from_ical(open(path, "rb").read()).walk("VEVENT")
    days = [(plan, part) for plan in wanted for part in ("due", "review") if plan[part]]
    check(len(found) == len(days) + looks, f"{len(found)} events, not {len(days) + looks}")
    check(len({str(event["UID"]) for event in found}) == len(found), "a UID twice")
    for event, (plan, part) in zip(found, days):
        day = datetime.date.fromisoformat(plan[part])
        check(not event.errors, f"{event.errors}")
        check(event.decoded("DTSTART") == day, f"{event['DTSTART']} is not {day}")
        check(event.decoded("DTEND") == day + datetime.timedelta(1), f"{event['DTEND']}")
        check(str(event["SUMMARY"]).endswith(sentence(plan)), f"{event['SUMMARY']!r}")
        is_over = plan["outcome"] is not None
        check(event["STATUS"] == ("CANCELLED" if is_over else "CONFIRMED"), f"{event['STATUS']}")
        alarms = event.walk("VALARM")
        check(len(alarms) == (0 if is_over else 1), f"{len(alarms)} alarms")
        for alarm in alarms:
            check(alarm.decoded("TRIGGER") == datetime.timedelta(hours=9), f"{alarm['TRIGGER']}")
    return len(found)


def calcurse(path, count, days, work):
    home = tempfile.mkdtemp(dir=work)
    said = run("calcurse", "-D", home, "-C", home, "-i", path, env={**os.environ, "TERM": "xterm"})
    todos = run("calcurse", "-D", home, "-C", home, "-t0", "-t")
    check(f"{count} todos" in said, f"calcurse: {said}")
    check(f"{days} events" in said or f"{days} apps" in said, f"calcurse: {said}")
    return todos


def tasks(home, *paths, zone="Europe/London"):
    rc = os.path.join(home, "taskrc")
    open(rc, "w").write(f"data.location={home}\nconfirmation=no\n")
    environment = {**os.environ, "TASKRC": rc, "TZ": zone}
    for path in paths:
        run("task", "import", path, env=environment)
    return json.loads(run("task", "rc.json.array=on", "export", env=environment)), environment


def warrior(path, wanted, work):
    for zone in ("Europe/London", "America/Los_Angeles", "Asia/Tokyo"):
        found, environment = tasks(tempfile.mkdtemp(dir=work), path, path, zone=zone)
        check(len(found) == len(wanted), f"{len(found)} tasks after two imports, not {len(wanted)}")
        for plan in wanted:
            task = next((each for each in found if each["uuid"] == plan["uid"]), {})
            check(task.get("description") == sentence(plan), f"{task.get('description')!r}")
            check(task.get("status") == TASKS[STATES[plan["outcome"]]], f"{task.get('status')} for {plan['outcome']}")
            due = plan["due"] or plan["review"]
            if due:
                day = run("task", "calc", task["due"], env=environment).strip()[:10]
                check(day == due, f"{task['due']} is {day} in {zone}, not {due}")
            notes = " ".join(each["description"] for each in task.get("annotations", []))
            check(" ".join(plan["learned"].split()) in " ".join(notes.split()), f"{plan['learned']!r}: {notes!r}")


def update(work):
    """A plan that changes: the second import must change it, and add none."""
    book = Workbook("f" * 32)
    plans(book, random.Random(1), 3)
    path = book.write(os.path.join(work, "changing.jsonl"))
    first = exported(path, "first.json", "taskwarrior")
    uids = [each["uuid"] for each in json.load(open(first))]
    book.time = "2026-11-25T10:00:{:02}.000Z"
    book.set("act", "ring them", of="1")
    book.set("outcome", "done", of="1")
    book.write(path)
    second = exported(path, "second.json", "taskwarrior")
    found, _ = tasks(tempfile.mkdtemp(dir=work), first, second)
    changed = next(each for each in found if each["uuid"] == uids[0])
    check(len(found) == 3, f"{len(found)} tasks after an update")
    check(changed["description"].endswith("ring them") and changed["status"] == "completed", f"{changed}")


def main():
    pack = Pack()
    schema = os.path.join(ROOT, "Resources", "Schemas", "actions.schema.json")
    with tempfile.TemporaryDirectory() as work:
        count = 0
        for seed in range(6):
            book = filled(seed, pack).write(os.path.join(work, f"{seed}.jsonl"))
            path = exported(book, "json", "json")
            run(tool("check-jsonschema"), "--schemafile", schema, path)
            wanted = json.load(open(path))["actions"]
            count += len(wanted)
            ics = exported(book, "ics", "ics")
            check(open(ics, "rb").read() == open(exported(book, "again.ics", "ics"), "rb").read(), "bytes differ")
            calendar(ics, wanted)
            looks = sum('"set":"finished"' in line for line in open(book))
            days = events(ics, wanted, looks)
            calcurse(ics, len(wanted), days, work)
            for kind, component in (("events", "VTODO"), ("todos", "VEVENT")):
                one = open(exported(book, f"{kind}.ics", "ics", "--as", kind), "rb").read()
                check(b"\r\nBEGIN:" + component.encode() not in one, f"{component} with --as {kind}")
            warrior(exported(book, "task.json", "taskwarrior"), wanted, work)
        update(work)
    end(f"{count} plans arrived, once each")


main()
