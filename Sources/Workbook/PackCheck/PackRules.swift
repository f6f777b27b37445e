/// The rules, in the order they are run.
package enum PackRules {
  /// Every rule: those a pack cannot be used without, then those of wording.
  package static let all: [any PackRule.Type] = structure + wording

  /// What a pack cannot be used without.
  private static let structure: [any PackRule.Type] = [
    FormatRule.self, MissingFileRule.self, MissingFieldRule.self, MissingWordingRule.self,
    WrongTypeRule.self, CountRule.self, IDShapeRule.self, DuplicateIDRule.self,
    FileNameRule.self, ListedThemeRule.self, ScaleRule.self, HiddenCharacterRule.self,
  ]

  /// What should be put right before others use it.
  private static let wording: [any PackRule.Type] = [
    UnknownFileRule.self, UnknownFieldRule.self, MissingAboutRule.self, UnlistedThemeRule.self,
    ReferenceRule.self, ChangedIDRule.self, LanguageRule.self, VersionRule.self, LengthRule.self,
    QuestionRule.self, WordCountRule.self, OneBehaviourRule.self, NegativeRule.self,
    ReadingGradeRule.self,
  ]
}
