package import Workbook

/// The reflection summary as a FHIR R4 Bundle of type `collection`: a Questionnaire for the pack
/// and a QuestionnaireResponse with the person's answers. The format is write-only.
///
/// The resources identify nobody: they have no subject, author or identifier. Scores, the
/// comparison with an earlier assessment, the number of parts left out and the start date of the
/// assessment are not included. Watch-fors that are not ticked are absent.
package enum FHIRBundle {
  /// Returns the Bundle as a JSON document; the output depends only on the workbook, the pack and
  /// the date.
  package static func text(_ book: Book, pack: Pack, assessment: Int, today: Day) -> String {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: true)
    let questionnaire = FHIRQuestionnaire.resource(pack)
    let response = FHIRResponse.resource(results, today: today)
    return JSON.object([
      "resourceType": .text("Bundle"), "type": .text("collection"),
      "entry": .list([entry(questionnaire), entry(response)]),
    ]).document
  }

  /// Returns a Bundle entry whose `fullUrl` is derived from the content of the resource.
  private static func entry(_ resource: JSON) -> JSON {
    .object([
      "fullUrl": .text("urn:uuid:" + NamedUUID.text(of: resource.document)), "resource": resource,
    ])
  }
}
