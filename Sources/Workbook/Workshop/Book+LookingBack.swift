extension Book {
  /// Returns true once a workshop is over: from the day after it was held on if it was closed, and
  /// from the follow-up day on whatever stage it was left at.
  package func isOver(on day: Day) -> Bool {
    guard let heldDay else { return false }
    return stage == .close && heldDay < day || isFollowUp(on: day)
  }

  /// Returns true from the day to look again on.
  package func isFollowUp(on day: Day) -> Bool { followUpDay.map { $0 <= day } ?? false }

  /// The day from which an action of a workshop is asked about: its own, or else the day to look
  /// again; nil before a round.
  package func askingDay(_ action: Action) -> Day? { action.asked ?? followUpDay }

  /// Returns true if the day has come to ask about an action of a workshop.
  package func hasCome(_ action: Action, on day: Day) -> Bool {
    askingDay(action).map { $0 <= day } ?? false
  }

  /// Returns the actions of a workshop without an outcome whose day has come, the longest due first.
  package func roomActionsDue(on day: Day) -> [Action] {
    actions.filter { $0.outcome == nil && hasCome($0, on: day) }.enumerated().sorted {
      (askingDay($0.element) ?? day, $0.offset) < (askingDay($1.element) ?? day, $1.offset)
    }.map(\.element)
  }

  /// Returns true if a workshop that is opened on this day begins with the outcomes of its actions:
  /// it is over, and one is due.
  package func beginsWithOutcomes(on day: Day) -> Bool {
    isOver(on: day) && !roomActionsDue(on: day).isEmpty
  }
}

extension Action {
  /// The plan as a room says it, of nobody in particular: `If the papers are late, then ring them`.
  package var roomSentence: String {
    switch (cue.isEmpty, act.isEmpty) {
    case (true, false): act.prefix(1).uppercased() + act.dropFirst()
    case (false, false): "If \(cue), then \(act)"
    case (false, true): "If \(cue), then ..."
    case (true, true): "No words yet"
    }
  }
}
