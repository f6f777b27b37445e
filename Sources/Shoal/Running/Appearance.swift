internal import Canvas
internal import Screens

/// The appearance and the input of the program: what the options, the environment and the
/// configuration file say, in that order.
struct Appearance {
  let look: Look
  let isASCII: Bool
  let isLinear: Bool
  let keymap: Keymap

  init(_ options: GlobalOptions, _ configuration: Configuration) {
    let isColorless = options.noColor || Environment.value("NO_COLOR") != nil
    look = isColorless ? .monochrome : configuration.look
    isASCII = options.ascii || configuration.isASCII
    isLinear =
      options.linear || configuration.isLinear || Self.isYes(Environment.value("ACCESSIBLE"))
      || Environment.value("TERM") == "dumb"
    keymap = configuration.keymap
  }

  /// True where a variable asks for something: with any word but one that says no.
  private static func isYes(_ value: String?) -> Bool {
    value.map { !["", "0", "no", "n", "false", "off"].contains($0.lowercased()) } ?? false
  }
}
