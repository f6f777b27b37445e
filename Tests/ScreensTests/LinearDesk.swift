import Canvas
import Screens
import Testing
import Workbook

/// A desk with the line-by-line face in front of it.
struct LinearDesk {
  var desk: Desk
  var face = LinearFace()
  /// All that was said, the lines of each answer joined.
  private(set) var said: [String] = []
  /// Whether the last line meant nothing.
  private(set) var wasMisunderstood = false

  init(_ desk: Desk) {
    self.desk = desk
    said.append(face.say(desk.model, after: nil).joined(separator: "\n"))
  }

  var model: Model { desk.model }
  var last: String { said.last ?? "" }

  mutating func say(_ line: String) {
    let before = desk.model
    let events = face.read(line, desk.model)
    wasMisunderstood = events.isEmpty && !line.isEmpty
    guard !events.isEmpty else { return said.append("") }
    for event in events { desk.send(event) }
    said.append(face.say(desk.model, after: before).joined(separator: "\n"))
  }

  /// What each line would ask for on this page: intents, or the one behind a chosen item.
  static func intents(_ desk: Desk, _ lines: [String]) -> [Intent] {
    lines.flatMap { line -> [Intent] in
      var face = LinearFace()
      return face.read(line, desk.model).compactMap { event in
        switch event {
        case .choose(let id): desk.model.page.item(id)?.intent
        case .perform(let intent): intent
        default: nil
        }
      }
    }
  }

  /// The number, sign or word that chooses each item.
  static func choices(_ desk: Desk) -> [(line: String, item: Item)] {
    let isRating = if case .theme(_, .rate) = desk.screen { true } else { false }
    var number = 0
    return desk.model.page.items.map { item in
      if item.word.isEmpty { number += 1 }
      return (isRating ? item.mark : item.word.isEmpty ? String(number) : item.word, item)
    }
  }
}
