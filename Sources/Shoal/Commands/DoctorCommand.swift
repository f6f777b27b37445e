internal import ArgumentParser
internal import Canvas
internal import Glibc
internal import Store
internal import Terminal
internal import Workbook

/// `shoal doctor`: checks the environment and reports problems.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what will work here: version, terminal, text, configuration, workbook.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let terminal = MainActor.assumeIsolated { TerminalCheck() }
    let findings =
      [Finding(isGood: true, text: "This is \(ShoalCommand.configuration.version).")]
      + terminalFindings(terminal) + textFindings(terminal) + configurationFindings
      + dataFindings() + documentFindings
    for finding in findings {
      Console.line(CleanText.clean("\(finding.isGood ? "ok  " : "look") \(finding.text)"))
    }
    var advice: [String] = []
    for finding in findings where !finding.isGood && !advice.contains(finding.advice ?? "") {
      advice += [finding.advice].compactMap(\.self)
    }
    if !advice.isEmpty { Console.line("") }
    for line in advice { Console.line(line) }
  }

  private struct Finding {
    let isGood: Bool
    let text: String
    var advice: String?
  }

  private func terminalFindings(_ terminal: TerminalCheck) -> [Finding] {
    let name = Environment.value("TERM") ?? "not set"
    guard terminal.isTerminal else {
      return [
        Finding(
          isGood: false, text: "No terminal: output goes to a file or a pipe.",
          advice: "Run shoal in a terminal, or add --linear.")
      ]
    }
    guard let type = terminal.type else {
      return [
        Finding(
          isGood: false, text: "Terminal type \(name) is not known here.",
          advice: "Add --linear, or try: TERM=xterm shoal")
      ]
    }
    let (size, drawn) = (terminal.size, Window.largest)
    let fits = size.width >= 40 && size.height >= 12
    let isCut = size.width > drawn.width || size.height > drawn.height
    return [
      Finding(
        isGood: true,
        text: (type == name ? "Terminal type \(name)" : TerminalType.words(name, as: type))
          + (type == name ? ", " : " It has ") + "\(terminal.colors) colours."),
      Finding(
        isGood: fits,
        text: "Window \(size.width) columns by \(size.height) rows."
          + (isCut ? " Shoal draws on \(drawn.width) by \(drawn.height) of it at most." : ""),
        advice: "Make the window 40x12 or larger; 80x24 is what the screens are made for."),
    ]
  }

  private func textFindings(_ terminal: TerminalCheck) -> [Finding] {
    let editor = Editor.named?.command
    return [
      Finding(
        isGood: terminal.isUnicode,
        text: terminal.isUnicode
          ? "Text is UTF-8." : "Text is \(terminal.charset): signs are drawn as with --ascii.",
        advice: "For all accents and other scripts set LANG to a UTF-8 locale, such as C.UTF-8."),
      Finding(
        isGood: true,
        text: Environment.value("NO_COLOR") == nil
          ? "Colours are used where the terminal has them." : "NO_COLOR is set: no colours."),
      Finding(
        isGood: editor != nil,
        text: editor.map { "Long texts open in \($0) when you press Ctrl-E in a text box." }
          ?? "No editor is named for long texts.",
        advice: "Set EDITOR, such as EDITOR=nano, to write long texts there."),
    ]
  }

  /// The findings on the external programs that produce PDF and Word documents.
  private var documentFindings: [Finding] {
    [DocumentFormat.pdf, .docx].map { format in
      let tool = format.tools.first { $0.found() != nil }
      return Finding(
        isGood: tool != nil,
        text: tool.map { "\($0.title) is here, to make a \(format.name)." }
          ?? "Nothing is here to make a \(format.name).",
        advice: format.advice)
    }
  }

  /// The findings on the configuration file: one per mistake, or its path if there are none.
  private var configurationFindings: [Finding] {
    guard let path = Configuration.path else { return [] }
    let problems = Configuration.read().problems
    let name = Environment.abbreviated(path)
    let fine =
      WholeFile.exists(path)
      ? "Your configuration \(name) has no mistakes." : "There is no configuration at \(name)."
    return problems.isEmpty
      ? [Finding(isGood: true, text: fine)]
      : problems.map {
        Finding(
          isGood: false, text: "Configuration: \($0)",
          advice: "Put \(name) right, or take it away: until then the workbook does not open.")
      }
  }

  private func dataFindings() -> [Finding] {
    guard let path = options.workbook ?? Environment.workbook else {
      return [
        Finding(
          isGood: false, text: "Nothing says where your workbook is: HOME is not set.",
          advice: "Set HOME, or name the workbook with --workbook.")
      ]
    }
    let folder = FilePlace(path)?.folder ?? "."
    var findings = [Finding(isGood: true, text: "Your workbook is \(path)")]
    do throws(StoreError) {
      let report = try JournalReport.verify(path)
      findings.append(Finding(isGood: report.isSound, text: report.lines.joined(separator: " ")))
    } catch {
      if case .noSuchFile = error {
        findings.append(Finding(isGood: true, text: "It is made when you first answer."))
      } else {
        findings.append(Finding(isGood: false, text: error.message))
      }
    }
    if let warning = FilePrivacy.warning(folder: folder) {
      findings.append(Finding(isGood: false, text: warning))
    }
    return findings
  }
}
