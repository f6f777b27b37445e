/// Texts that a renderer, a terminal or a reader could take for something else.
enum HostileTexts {
  static let all = lineStarts + inlines + blocks + controls

  /// Markup by how a line begins.
  static let lineStarts = [
    "# x", "###### x", "#hashtag", "1. x", "1) x", "2026. A good year", "- x", "+ x", "* x", "> x",
    "    code", "---", "- - -", "===", "***", "___", "~~~", ":-: x", ":--", ": definition", "-",
    "+",
    "1.", "#", ">", "=", "-5 degrees", "1.5 posts",
  ]

  /// Markup inside a line.
  static let inlines = [
    "| a | b |", "<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](http://e.example)",
    "[x]: http://e.example", "[^1]", "`code`", "``` x", "**bold** and *em*", "__bold__ and _em_",
    "snake_case_name", "~~gone~~", "&lt;b&gt; &amp; &#35; &#x23; R&D", "<https://e.example>",
    "https://e.example/a_b", "www.example.org", "a.b@example.org", "mailto:a@b.example", "\\# \\",
    "a\\|b", "ends with \\", "{: .class}", "{{ site.x }}", "$x$ and $y$", "x ![a] {b} (c) <d",
    "<!-- x -->", "<![CDATA[x]]>", "<?php x ?>", "a <b>b</b> c", "x #", "x ##", "[ ] task",
    "[!NOTE]", "2 * 3 * 4", "a*b*c", "\"quoted\" 'text'", "*", "_", "`", "\\",
  ]

  /// Markup over several lines.
  static let blocks = [
    "Title\n===", "Title\n---", "a\n:-:", "a | b\n--- | ---\n1 | 2", "```\ncode\n```",
    "~~~\ncode\n~~~", "- a\n- b", "1. a\n2. b", "a\n\n    b", "> a\n> b", "<div>\n# x\n</div>",
    "[x]:\nhttp://e.example\n'title'", "a  \nb\\\nc", "\n\n\na\n\n\n\nb\n\n", "a\r\nb\rc", "`a\nb`",
    "**a\nb**", "[a\nb](c)",
  ]

  /// Characters that act on a terminal or hide.
  static let controls = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "a\u{8}b\u{0}c", "\u{9B}2J", "a\tb\t# c",
    "\u{202E}txt.exe", "\u{2066}a\u{2069}\u{200F}b", "\u{FEFF}# x", "\u{E0041}\u{E0042}x",
    "a\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}", "a\u{2028}# b", "a\u{85}- b", "a\u{B}# b",
    "\u{200B}# x", "\u{A0}# x",
  ]
}
