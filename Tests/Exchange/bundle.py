#!/usr/bin/env python3
"""bundle.py SHOAL: the summary as FHIR R4, parsed by fhir.resources and checked beyond that.

The package takes much for granted, so this looks at codes, links, ranges and statuses itself, and
at every answer beside the summary in JSON. Makes an environment of its own.
"""
import contextlib, io, json, os, re, sys, tempfile
from rig import check, end, failures, run, with_packages
from generated import CORE, Pack, filled, own_pack

with_packages()
from fhir.resources.R4B.bundle import Bundle

SHOAL = os.path.abspath(sys.argv[1])
# FHIR R4, item types and the member of an answer that each takes.
TYPES = {"group": None, "boolean": "valueBoolean", "date": "valueDate", "string": "valueString", "text": "valueString", "choice": "valueCoding"}


def walk(items, parent=None):
    for item in items:
        yield item, parent
        yield from walk(item.get("item", []), item)


def full(value):
    """Whether nothing in it is empty."""
    if isinstance(value, (dict, list)):
        return bool(value) and all(map(full, value.values() if isinstance(value, dict) else value))
    return value not in (None, "")


def questionnaire(resource):
    """The items by link; checks the invariants of a Questionnaire."""
    check(resource["status"] == "active" and re.fullmatch(r"[A-Z][A-Za-z0-9_]{0,254}", resource["name"]), "status or name")
    items = {}
    for item, _ in walk(resource["item"]):
        check(item["linkId"] not in items, f"{item['linkId']} twice")
        items[item["linkId"]] = item
        check(item["type"] in TYPES, f"type {item['type']}")
        check((item["type"] == "group") == bool(item.get("item")), f"{item['linkId']}: groups alone have items")
        check((item["type"] == "choice") == bool(item.get("answerOption")), f"{item['linkId']}: choices alone have options")
        for option in item.get("answerOption", []):
            coding = option["valueCoding"]
            check(coding["system"] and coding["code"] and coding["display"], f"{coding}")
            number = [each["valueDecimal"] for each in coding.get("extension", [])]
            check(not number or str(number[0]) == coding["code"], f"{coding}")
    return items


def response(resource, items):
    """The answers by link; checks them against the questions."""
    found = {}
    for item, parent in walk(resource.get("item", [])):
        asked = items.get(item["linkId"])
        check(asked, f"no question {item['linkId']}")
        inside = {each["linkId"] for each in items[parent["linkId"]]["item"]} if parent else set()
        check(not parent or item["linkId"] in inside, f"{item['linkId']} is in the wrong group")
        check(("answer" in item) != ("item" in item), f"{item['linkId']}: an answer or items")
        for answer in item.get("answer", []):
            kind = TYPES[asked["type"]]
            check(list(answer) == [kind], f"{item['linkId']}: {list(answer)}, not {kind}")
            if kind == "valueCoding":
                options = [(each["valueCoding"]["system"], each["valueCoding"]["code"], each["valueCoding"]["display"]) for each in asked["answerOption"]]
                given = answer[kind]
                check((given["system"], given["code"], given["display"]) in options, f"{item['linkId']}: {given}")
            found.setdefault(item["linkId"], []).append(answer[kind])
    return found


def damage(resource, items):
    """Mistakes that the package lets pass and `response` must find."""
    def first(kind):
        return next(each for each, _ in walk(resource["item"]) if kind in each.get("answer", [{}])[0])
    mistakes = [
        lambda: first("valueCoding")["answer"][0]["valueCoding"].update(code="9"),
        lambda: first("valueCoding").update(linkId="nobody-1"),
        lambda: first("valueCoding").update(answer=[{"valueString": "often"}]),
        lambda: resource["item"][0].update(linkId=resource["item"][0]["item"][0]["linkId"]),
    ]
    whole = json.dumps(resource)
    for number, mistake in enumerate(mistakes):
        mistake()
        with contextlib.redirect_stderr(io.StringIO()):
            before = len(failures)
            with contextlib.suppress(KeyError, TypeError):
                response(resource, items)
            found = len(failures) > before
            del failures[before:]
        check(found, f"mistake {number} was not found")
        resource.clear()
        resource.update(json.loads(whole))


def same(found, said):
    """Every answer is there, and no other."""
    wanted = 0
    for statement, answer in said["answers"].items():
        given = found.get(statement)
        code = {None: None, "no chance": "no-chance"}.get(answer, str(answer))
        check((given[0]["code"] if given else None) == code, f"{statement}: {given}, not {answer}")
        wanted += code is not None
    for kind in ("importance", "partner"):
        for theme, number in said[kind].items():
            given = found.get(f"{kind}.{theme}")
            check((given[0]["code"] if given else None) == (str(number) if number is not None else None), f"{kind}.{theme}")
            wanted += number is not None
    for theme, example in said["examples"].items():
        check(found[f"evidence.{theme}"] == [example["text"].strip()], f"evidence.{theme}")
        check(found[f"evidence-day.{theme}"] == [example["day"]], f"evidence-day.{theme}")
        wanted += 3 if (example["witness"] or "").strip() else 2
    wanted += sum(len(signs) for signs in said["watchFors"].values())
    for theme, notes in said["reflections"].items():
        for prompt, text in notes.items():
            check(found[f"reflection.{theme}.{prompt}"] == [text.strip()], f"{theme} {prompt}")
            wanted += 1
    plans = sum(len(values) for link, values in found.items() if link.startswith("action."))
    outcomes = [plan["outcome"] for plan in said["actions"] if plan["outcome"]]
    check([each["code"] for each in found.get("action.outcome", [])] == outcomes, "outcomes")
    check(sum(len(values) for values in found.values()) - plans == wanted, "more answers than there were")


def one(seed, folder, work):
    pack = Pack(folder)
    book = filled(seed, pack).write(os.path.join(work, f"{pack.pack['id']}-{seed}.jsonl"))
    more = ("--workbook", book, "--pack", folder, "--format")
    text = run(SHOAL, "summary", *more, "fhir")
    said = json.loads(run(SHOAL, "summary", *more, "json"))
    Bundle.model_validate_json(text)
    bundle = json.loads(text)
    check(full(bundle), "something is empty, which FHIR does not allow")
    first, second = (entry["resource"] for entry in bundle["entry"])
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    check(len(set(urls)) == 2 and all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", url) for url in urls), f"{urls}")
    check(second["questionnaire"] == f"{first['url']}|{first['version']}", second["questionnaire"])
    finished = said["assessment"]["finished"]
    check(second["status"] == ("completed" if finished else "in-progress"), second["status"])
    check(second["authored"] == (finished or said["written"]), second["authored"])
    check(not {"subject", "author", "source", "identifier"} & set(second), "somebody is named")
    items = questionnaire(first)
    found = response(second, items)
    same(found, said)
    damage(second, items)
    return sum(map(len, found.values()))


def main():
    with tempfile.TemporaryDirectory() as work:
        count = sum(one(seed, folder, work) for folder in (CORE, own_pack(os.path.join(work, "pack"))) for seed in range(8))
    end(f"{count} answers came through")


main()
