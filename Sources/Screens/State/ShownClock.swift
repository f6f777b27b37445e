internal import Workbook

extension Model {
  /// The room as a participant follows it once results are shown; nil before, and while people rate.
  var following: Model? {
    guard let chair, !chair.isPassedRound, chair.standing.open == nil,
      chair.standing.latest != nil
    else { return nil }
    var model = self
    model.book = chair.shown
    var audience = Audience()
    audience.standing = chair.standing
    model.seat = .audience(audience)
    return model
  }

  /// The page that is followed here; nil where somebody chooses their own.
  var followedPage: RoomPage? {
    if audience != nil { return book.roomPage }
    return stack.path.count == 1 ? following?.book.roomPage : nil
  }

  /// The clock that the present page shows; nil for none.
  var clockSubject: StageClock.Subject? {
    if audience != nil { return clockSubject(book.roomPage) }
    if let following { return following.clockSubject }
    guard room != nil, case .workshop(let screen) = stack.top.screen else { return nil }
    return screen.roomPage.flatMap(clockSubject)
  }

  /// The clock of a page for the room; nil for none.
  func clockSubject(_ page: RoomPage) -> StageClock.Subject? {
    switch page {
    case .stage(let stage):
      (plan.minutes[stage] ?? 0) > 0 && stage != .discuss ? .stage(stage) : nil
    case .topic(let theme): .topic(theme)
    case .told, .dilemma, .statement, .vote, .lookBack, .thenAndNow, .thenAndNowTheme: nil
    }
  }

  /// The time at which the clock on the screen next reads otherwise, in milliseconds; nil while
  /// none runs.
  var clockDeadline: Int? {
    let book = following?.book ?? book
    guard !isLinear, let subject = clockSubject, let began = book.number(subject.began),
      StageClock(subject, book, plan, at: now).elapsed != nil
    else {
      return nil
    }
    return began + ((now.milliseconds - began) / 1000 + 1) * 1000
  }
}
