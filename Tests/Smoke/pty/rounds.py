"""Who can be worked out from two results: one sheet more, fewer or exchanged is never shown, on the
screen or by anybody who types what the screen does not offer."""
from driver import Wrong, check, same, walk
from room import STATEMENTS, Leader, Person, counted, made, people, take_part, tally

ANSWERS = [(1, 2, 3, 4, 5, 1), (5, 5, 5, 5, 5, 5), (2, 2, 2, 2, 2, 2), (4, 3, 4, 3, 4, 3),
           (1, 1, 1, 1, 1, 1), (3, 5, 3, 5, 3, 5)]


def a_room(name, *plan):
    """Six people have rated and seen the results. Returns the folder, the leader, their codes."""
    folder = made(name, *plan)
    leader = Leader(folder)
    leader.open()
    codes = [take_part(folder, answers) for answers in ANSWERS]
    leader.show()
    same("people", people(folder), 6)
    return folder, leader, codes


def refused(folder, leader, words):
    """The second round is not shown, whatever is typed."""
    leader.say("again")
    leader.expect(words)
    leader.pick("Show the results")
    leader.expect("the difference would be about one or two people")
    same("a way to show it", leader.number("Show the results"), None)
    for line in ("2", "3", "Show the results", "y"):
        leader.say(line)
        same("the second tally", tally(folder, 2), None)
    leader.go("Rate again")


def too_late():
    """A sheet that was begun before the reveal, and one that somebody wants to begin after it."""
    folder = made("late")
    leader = Leader(folder)
    leader.open()
    slow = Person(folder).begin().rate((5, 5))
    gone = Person(folder).begin().rate((4, 4))
    for answers in ANSWERS:
        take_part(folder, answers)
    gone.end()
    leader.show()
    before = (folder / "round-1.tally.json").read_bytes()
    slow.say("5")
    slow.say("again")
    slow.expect("Reveal")
    same("a sheet to hand in", slow.number("Hand my sheet in"), None)
    late = Person(folder).expect("Most divided first")
    same("a way to begin", late.number("Begin"), None)
    same("a code to type", late.number("I have a code"), None)
    same("the tally", (folder / "round-1.tally.json").read_bytes(), before)
    counts = counted([dict(zip(STATEMENTS, answers)) for answers in ANSWERS])
    same("what was counted", tally(folder), counts)


def one_fewer_more_or_exchanged():
    folder, leader, codes = a_room("one")
    leader.open(2)
    for code, answers in zip(codes[:5], ANSWERS):
        Person(folder).resume(code).rate(answers).hand_in().leave()
    refused(folder, leader, "one of the first round missing")
    new = take_part(folder, (5, 5, 5, 5, 5, 5), is_returning=False)
    refused(folder, leader, "one of the first round missing, one new")
    Person(folder).resume(codes[5]).rate(ANSWERS[5]).hand_in().leave()
    refused(folder, leader, "one new")
    # The question stands on the screen while one goes: what it offers is no longer so.
    person = Person(folder).resume(new)
    person.pick("Withdraw my sheet")
    person.pick("Erase my sheet")
    leader.say("again")
    leader.pick("Show the results")
    number = leader.number("Show the results")
    check(number, f"the same people are refused:\n{leader.said}")
    person = Person(folder).resume(codes[0])
    person.pick("Withdraw my sheet")
    person.pick("Erase my sheet")
    leader.say(number)
    same("a tally without one of them", tally(folder, 2), None)
    leader.go("Rate again")
    refused(folder, leader, "one of the first round missing")
    # With everybody of the first round it is shown.
    take_part(folder, ANSWERS[0], is_returning=True)
    leader.say("again")
    leader.show()
    same("people of the second round", people(folder, 2), 6)
    rosters = [(folder / f"round-{number}.roster").read_text() for number in (1, 2)]
    check(all(code in roster for code in codes for roster in rosters), f"not the same: {rosters}")


def a_code_cannot_be_used_twice():
    folder, leader, codes = a_room("twice")
    leader.open(2)
    Person(folder).resume(codes[0]).rate(ANSWERS[0]).hand_in().leave()
    again = Person(folder).resume(codes[0]).expect("Your sheet is handed in")
    again.leave()
    stranger = Person(folder).resume("wren-00").expect("There is no sheet with the code wren-00")
    stranger.say("up")
    for _ in range(5):
        take_part(folder, ANSWERS[1], is_returning=True)
    seventh = Person(folder)
    seventh.pick("Yes")
    seventh.expect("Everybody who took part in the round before has begun a sheet")


def one_sheet_on_two_terminals():
    folder = made("terminals")
    leader = Leader(folder)
    leader.open()
    first = Person(folder).begin().rate((1, 2))
    second = Person(folder).resume(first.code)
    second.pick("Humility")
    second.say("5")
    first.say("3")
    first.hand_in()
    third = Person(folder).resume(first.code).expect("Your sheet is handed in")
    third.pick("Change my answers")
    same("the sheet", third.answers(),
         {"purpose-1": 1, "purpose-2": 2, "purpose-3": 3, "humility-1": 5})


def five_others():
    folder, leader, codes = a_room("others")
    leader.open(2)
    for answers in ANSWERS[:5]:
        take_part(folder, answers, is_returning=False)
    leader.say("again")
    leader.show()
    same("people of the second round", people(folder, 2), 5)
    roster = (folder / "round-2.roster").read_text()
    same("codes used again", [code for code in codes if code in roster], [])


def ended_and_opened_anew():
    folder = made("anew")
    leader = Leader(folder)
    leader.open()
    lost = [take_part(folder, answers) for answers in ANSWERS]
    leader.say("again")
    leader.pick("End without results")
    leader.pick("Erase the sheets and end the round")
    leader.expect("The round is ended, and its sheets are erased")
    same("files", sorted(path.name for path in folder.iterdir()),
         [".workshop.jsonl.shoal-lock", "workshop.jsonl"])
    leader.open()
    Person(folder).resume(lost[0]).expect("There is no sheet with the code")
    for answers in ANSWERS:
        take_part(folder, answers)
    leader.say("again")
    leader.show()
    same("people", people(folder), 6)


walk(too_late, one_fewer_more_or_exchanged, a_code_cannot_be_used_twice,
     one_sheet_on_two_terminals, five_others,
     ended_and_opened_anew)
