import Workbook

extension Results {
  /// The facts of the assessment: pack, dates and number of answers.
  var facts: [Line] {
    let (rated, noChance, notAnswered) = counts
    return [
      Line("\(pack.title), version \(pack.version)", lead: "Workbook:"),
      earlierPack,
      Line(dates?.started.long ?? "not begun", lead: "Begun:"),
      dates.map { Line($0.finished?.long ?? "not finished", lead: "Finished:") },
      Line(
        "\(rated) rated, \(noChance) no chance to show this, \(notAnswered) not answered",
        lead: "Statements:"),
    ].compactMap(\.self)
  }

  /// A note that the assessment was answered in another pack or version; nil if it was not.
  private var earlierPack: Line? {
    let tag = book.text(.pack(assessment))
    let lost = book.answersFromEarlierPack(pack, in: assessment).count
    if lost > 0 {
      let answers = lost == 1 ? "1 answer is" : "\(lost) answers are"
      return Line("\(tag); \(answers) to statements it no longer has", lead: "Answered in:")
    }
    let isSame = tag.isEmpty || tag == "\(pack.id) \(pack.version) \(pack.language)"
    return isSame ? nil : Line(tag, lead: "Answered in:")
  }
}
