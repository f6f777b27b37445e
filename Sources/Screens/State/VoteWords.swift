/// Words about dots, and about nobody's.
enum VoteWords {
  /// `2 dots left`.
  static func left(_ count: Int) -> String {
    count == 0 ? "no dot left" : "\(Count.of(count, "dot")) left"
  }

  /// That every dot is on a theme already.
  static func noMore(_ dots: Int) -> String {
    dots == 1
      ? "Your dot is on another theme. Take it away there first."
      : "All \(Count.word(dots)) dots are placed. Take one away first."
  }
}
