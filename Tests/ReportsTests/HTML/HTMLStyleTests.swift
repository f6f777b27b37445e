import Glibc
import Reports
import Testing

@Suite("The colours of a page") struct HTMLStyleTests {
  private let page = HTML.text(SampleBook.filled.summary)

  /// The colours of a scheme by name: of the first `:root` the light ones, of the second the dark.
  private func colours(_ scheme: Int) -> [String: Substring] {
    let block = page.split(separator: ":root {")[scheme + 1].prefix { $0 != "}" }
    return Dictionary(
      block.split(separator: "--").compactMap { piece in
        let parts = piece.split(separator: ": #")
        return parts.count == 2 ? (String(parts[0]), parts[1].prefix(6)) : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The contrast of two colours, by the formula of WCAG 2.2.
  private func contrast(_ one: Substring, _ other: Substring) -> Double {
    func light(_ colour: Substring) -> Double {
      let channels = stride(from: 0, to: 6, by: 2).map { offset -> Double in
        let value = Double(Int(colour.dropFirst(offset).prefix(2), radix: 16) ?? 0) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    let lights = [light(one), light(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  @Test("stand out from their ground in both schemes", arguments: [0, 1])
  func standOut(_ scheme: Int) throws {
    let colours = colours(scheme)
    let paper = try #require(colours["paper"])
    for (name, least) in [
      ("ink", 4.5), ("quiet", 4.5), ("link", 4.5), ("practice", 3), ("importance", 3),
      ("partner", 3),
    ] {
      let colour = try #require(colours[name], "\(name)")
      #expect(contrast(colour, paper) >= least, "\(name)")
    }
  }

  @Test("are the same in drawings, for programs that give these no style")
  func drawings() {
    let page = Page(page)
    let light = Set(colours(0).values.map { "#" + $0 } + ["#ffffff", "none"])
    #expect(Set(page.values("fill") + page.values("stroke")).isSubset(of: light))
  }
}
