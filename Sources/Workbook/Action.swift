/// An if-then plan: "If [cue], then I will [act]", with a date and, later, an outcome.
package struct Action: Equatable, Sendable {
  /// What became of an action; the raw value is the word in the journal.
  package enum Outcome: String, CaseIterable, Sendable {
    case done, partly, changed, notDone = "not-done"
  }

  /// Its number in the workbook, as text.
  package let id: String
  /// The theme it grew from; empty for none.
  package var theme: String
  package var cue: String
  package var act: String
  /// The partner it is done with; empty for none.
  package var with: String
  package var due: Day?
  package var review: Day?
  package var outcome: Outcome?
  /// What was learned.
  package var learned: String
  /// Who in the room does it; empty for nobody yet. Only a workshop's actions have owners.
  package var owner: String
  /// What its owner does first.
  package var firstStep: String
  /// How the room will know that it is done.
  package var sign: String
  /// Whether it was taken off the list.
  package private(set) var isDropped = false

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

  /// The day from which on to ask what became of it: the day it is to be done by or the day to
  /// look back on, whichever comes first; nil for neither.
  package var asked: Day? { [due, review].compactMap(\.self).min() }

  /// The day it is to be done by, or else the day to look back on; nil for neither.
  package var deadline: Day? { due ?? review }

  /// Whether there is something to look back on: a first act is named.
  package var isComplete: Bool { !act.isEmpty }

  /// Whether nothing has been written into it yet.
  package var isEmpty: Bool {
    [cue, act, with, learned, owner, firstStep, sign].allSatisfy(\.isEmpty)
  }
}

extension Action {
  /// Puts a value in one of its parts, or clears it.
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
      .frame, .reflection, .started, .finished, .pack, .place, .privacyRead, .leftOut, .title,
      .voice, .covers, .opening, .rounds, .topics, .minutes, .leastAnswers, .leastDots,
      .keepsSheets, .people, .closedToNewcomers, .stage, .stageBegan, .extraMinutes, .roundOpened,
      .roundShown,
      .discussed, .note:
      break
    }
  }
}

extension Action {
  /// Whether to ask what became of it: it has no outcome, and its day has come.
  package func isDue(on day: Day) -> Bool { outcome == nil && asked.map { $0 <= day } ?? false }
}

extension [Action] {
  /// Those whose day has come and that have no outcome, the longest due first.
  package func due(on day: Day) -> [Action] {
    filter { $0.isDue(on: day) }.enumerated().sorted { left, right in
      (left.element.asked ?? day, left.offset) < (right.element.asked ?? day, right.offset)
    }.map(\.element)
  }
}

extension Book {
  /// The actions that were not dropped, in the order they were made.
  package var actions: [Action] { plans.inOrder.filter { !$0.isDropped && !$0.isEmpty } }

  /// One action, as far as it is filled in.
  package func action(_ id: String) -> Action { plans[id] }

  /// An identifier that no action has had, dropped ones included.
  package var nextActionID: String { String(plans.highest + 1) }

  /// Actions without an outcome that are to be asked about, the longest due first.
  package func dueActions(on day: Day) -> [Action] { actions.due(on: day) }

  /// The open action that goes on from one that was done in part, with its theme and its moment or
  /// its act; nil when there is none.
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
