package import Workbook

/// The reflection summary as FHIR R4: a Bundle of type `collection` with the Questionnaire that
/// the pack is and the QuestionnaireResponse that the person gave. It is only written, never read.
///
/// Nobody is named in it: there is no subject, author or identifier. It does not hold scores, the
/// comparison with an earlier assessment, how many parts were left out, nor the day the
/// assessment began; a watch-for that is not ticked is absent.
package enum FHIRBundle {
  /// The whole document; the same bytes for the same workbook and day.
  package static func text(_ book: Book, pack: Pack, assessment: Int, today: Day) -> String {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: true)
    let questionnaire = FHIRQuestionnaire.resource(pack)
    let response = FHIRResponse.resource(results, today: today)
    return JSON.object([
      "resourceType": .text("Bundle"), "type": .text("collection"),
      "entry": .list([entry(questionnaire), entry(response)]),
    ]).document
  }

  /// Known by what it says: another content is another resource.
  private static func entry(_ resource: JSON) -> JSON {
    .object([
      "fullUrl": .text("urn:uuid:" + NamedUUID.text(of: resource.document)), "resource": resource,
    ])
  }
}
