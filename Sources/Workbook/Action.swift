/// An if-then plan (implementation intention): "If [cue], then I will [act]", with a date and,
/// later, an outcome.
package struct Action: Equatable, Sendable {
  /// The outcome of an action; the raw value is the word in the journal.
  package enum Outcome: String, CaseIterable, Sendable {
    case done, partly, changed, notDone = "not-done"
  }

  /// The number of the action in the workbook, as text.
  package let id: String
  /// The identifier of the theme it belongs to; empty for none.
  package var theme: String
  /// The situation that triggers the action.
  package var cue: String
  /// The first act.
  package var act: String
  /// The partner involved; empty for none.
  package var with: String
  /// The day by which it is to be done.
  package var due: Day?
  /// The day on which to review it.
  package var review: Day?
  /// The outcome; nil while the action is open.
  package var outcome: Outcome?
  /// The lessons learned.
  package var learned: String
  /// The person in the room who does it; empty for nobody yet. Only a workshop's actions have
  /// owners.
  package var owner: String
  /// The owner's first step.
  package var firstStep: String
  /// The sign by which the room will know that it is done.
  package var sign: String
  /// Indicates that the action was removed from the list.
  package private(set) var isDropped = false

  /// Creates an action from its parts.
  package init(
    id: String, theme: String = "", cue: String = "", act: String = "", with: String = "",
    due: Day? = nil, review: Day? = nil, outcome: Outcome? = nil, learned: String = "",
    owner: String = "", firstStep: String = "", sign: String = ""
  ) {
    self.id = id
    self.theme = theme
    self.cue = cue
    self.act = act
    self.with = with
    self.due = due
    self.review = review
    self.outcome = outcome
    self.learned = learned
    self.owner = owner
    self.firstStep = firstStep
    self.sign = sign
  }

  /// The plan as one sentence, as far as it is written.
  package var sentence: String {
    switch (cue.isEmpty, act.isEmpty) {
    case (false, false): "If \(cue), then I will \(act)"
    case (false, true): "If \(cue), then ..."
    case (true, false): "I will \(act)"
    case (true, true): "No words yet"
    }
  }

  /// The day from which the program asks for an outcome: the due day or the review day, whichever
  /// comes first; nil if there is neither.
  package var asked: Day? { [due, review].compactMap(\.self).min() }

  /// The due day, or else the review day; nil if there is neither.
  package var deadline: Day? { due ?? review }

  /// Indicates that a first act is named: there is something to look back on.
  package var hasAct: Bool { !act.isEmpty }

  /// Indicates that none of the texts has been written yet.
  package var isEmpty: Bool {
    [cue, act, with, learned, owner, firstStep, sign].allSatisfy(\.isEmpty)
  }
}

extension Action {
  /// Sets one part to a value, or clears it.
  mutating func set(_ part: Field.Kind, _ value: Value?) {
    let text = if case .text(let text) = value { text } else { "" }
    let day: Day? = if case .day(let day) = value { day } else { nil }
    switch part {
    case .actionTheme: theme = text
    case .cue: cue = text
    case .act: act = text
    case .with: with = text
    case .due: due = day
    case .review: review = day
    case .outcome: outcome = Outcome(rawValue: text)
    case .learned: learned = text
    case .dropped: isDropped = value == .tick
    case .owner: owner = text
    case .firstStep: firstStep = text
    case .sign: sign = text
    case .rating, .flag, .importance, .partner, .evidence, .evidenceDay, .witness, .watchFor,
      .frame, .reflection, .started, .finished, .pack, .place, .privacyRead, .leftOut, .takenIn,
      .title,
      .voice, .covers, .opening, .rounds, .topics, .minutes, .leastAnswers, .leastDots,
      .keepsSheets, .people, .closedToNewcomers, .stage, .stageBegan, .extraMinutes, .roundOpened,
      .roundShown, .discussed, .note, .focus, .joining, .roomPage, .largeLetters, .rehearsal,
      .roomChooses, .noted, .notedDay, .notedTheme:
      break
    }
  }
}

extension Action {
  /// Returns true if the program should ask for an outcome: there is none, and the day has come.
  package func isDue(on day: Day) -> Bool { outcome == nil && hasCome(on: day) }

  /// Returns true from the due day or the review day on, whichever comes first.
  package func hasCome(on day: Day) -> Bool { asked.map { $0 <= day } ?? false }
}

extension [Action] {
  /// Returns the actions without an outcome whose day has come, the longest due first.
  package func due(on day: Day) -> [Action] {
    filter { $0.isDue(on: day) }.enumerated().sorted { left, right in
      (left.element.asked ?? day, left.offset) < (right.element.asked ?? day, right.offset)
    }.map(\.element)
  }
}

extension Book {
  /// The actions that were neither dropped nor left empty, in the order of creation.
  package var actions: [Action] { plans.inOrder.filter { !$0.isDropped && !$0.isEmpty } }

  /// Returns the action with an identifier; an empty one if there is none.
  package func action(_ id: String) -> Action { plans[id] }

  /// The next unused identifier; those of dropped actions are not reused.
  package var nextActionID: String { String(plans.highest + 1) }

  /// Returns the actions without an outcome whose day has come, the longest due first.
  package func dueActions(on day: Day) -> [Action] { actions.due(on: day) }

  /// Returns the open action that continues one that was done in part: a later one with the same
  /// theme and the same cue or act. Nil if there is none.
  package func continuation(of action: Action) -> Action? {
    actions.last { later in
      let isSame =
        later.cue == action.cue && !later.cue.isEmpty
        || later.act == action.act && !later.act.isEmpty
      return (Int(later.id) ?? 0) > (Int(action.id) ?? 0) && later.outcome == nil
        && later.theme == action.theme && isSame
    }
  }
}
