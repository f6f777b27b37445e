/// The list of rules, in the order in which they are run.
package enum PackRules {
  /// All rules: those about structure, then those about wording and metadata.
  package static let all: [any PackRule.Type] = structure + wording

  /// The rules about structure, all of them fatal.
  private static let structure: [any PackRule.Type] = [
    FormatRule.self, MissingFileRule.self, MissingFieldRule.self, MissingWordingRule.self,
    WrongTypeRule.self, CountRule.self, IDShapeRule.self, DuplicateIDRule.self,
    FileNameRule.self, ListedThemeRule.self, ScaleRule.self, HiddenCharacterRule.self,
  ]

  /// The rules about wording, references and metadata; of these, `LanguageRule` and `VersionRule`
  /// are fatal.
  private static let wording: [any PackRule.Type] = [
    UnknownFileRule.self, UnknownFieldRule.self, MissingAboutRule.self, UnlistedThemeRule.self,
    ReferenceRule.self, ChangedIDRule.self, LanguageRule.self, VersionRule.self, LengthRule.self,
    QuestionRule.self, WordCountRule.self, OneBehaviourRule.self, NegativeRule.self,
    ReadingGradeRule.self,
  ]
}
