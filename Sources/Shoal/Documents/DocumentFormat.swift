/// A format that another program makes.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case pdf, docx, odt

  /// What it is called in a sentence.
  var name: String {
    switch self {
    case .pdf: "PDF"
    case .docx: "Word document"
    case .odt: "OpenDocument text"
    }
  }

  /// What every file of it begins with.
  var beginning: [UInt8] {
    switch self {
    case .pdf: Array("%PDF-".utf8)
    case .docx, .odt: Array("PK".utf8)
    }
  }

  /// The programs that can make it, the first that is there first.
  var tools: [DocumentTool] { self == .pdf ? [.weasyPrint, .chromium] : [.pandoc] }

  /// What to do where none of them is there.
  var advice: String {
    let names = tools.map(\.title).joined(separator: " or ")
    let isNot = tools.count > 1 ? "neither is" : "it is not"
    return "To make a \(name), Shoal needs \(names), and \(isNot) on this computer. "
      + "On Debian and Ubuntu: sudo apt-get install \(tools[0].names[0])"
  }
}
