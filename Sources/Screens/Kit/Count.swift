/// Numbers in running text.
enum Count {
  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// `three`; figures above ten.
  static func word(_ number: Int) -> String {
    words.indices.contains(number) ? words[number] : String(number)
  }

  /// `1 minute`, `8 minutes`.
  static func of(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `20,000`.
  static func figure(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce("") { text, index in
      let isThousand = index > 0 && (digits.count - index).isMultiple(of: 3)
      return text + (isThousand ? "," : "") + String(digits[index])
    }
  }

  /// `Three`.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
