/// A document format that an external program produces.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case pdf, docx, odt

  /// The name of the format in messages.
  var name: String {
    switch self {
    case .pdf: "PDF"
    case .docx: "Word document"
    case .odt: "OpenDocument text"
    }
  }

  /// The magic bytes at the start of every file of this format.
  var beginning: [UInt8] {
    switch self {
    case .pdf: Array("%PDF-".utf8)
    case .docx, .odt: Array("PK".utf8)
    }
  }

  /// The programs that can produce the format, in order of preference.
  var tools: [DocumentTool] { self == .pdf ? [.weasyPrint, .chromium] : [.pandoc] }

  /// The message for when none of the programs is installed.
  var advice: String {
    let names = tools.map(\.title).joined(separator: " or ")
    let isNot = tools.count > 1 ? "neither is" : "it is not"
    return "To make a \(name), Shoal needs \(names), and \(isNot) on this computer. "
      + "On Debian and Ubuntu: sudo apt-get install \(tools[0].names[0])"
  }
}
