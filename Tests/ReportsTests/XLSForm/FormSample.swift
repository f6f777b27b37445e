import Reports
import Workbook

/// A form as somebody writes it in a spreadsheet who has read the guide once: only what is needed,
/// in columns of their own order, with one that Shoal does not know.
struct FormSample {
  var text = """
    survey,,,,,
    ,name,type,label,us,remarks
    ,trust,begin_group,Trust,,the first area
    ,about,note,What others can count on.,,
    ,small_promises,begin_group,Small promises,,
    ,definition,note,Doing what you said you would.,,
    ,why,note,Trust begins small.,,
    ,promise_1,select_one often,In the last month how often did you keep your word?,How often do we keep our word?,
    ,promise_2,select_one often,In the last month how often did you say you were late?,How often do we say we are late?,
    ,signs,select_multiple signs,Did any of these happen?,,
    ,,end_group,,,
    ,,end_group,,,
    ,,,,,
    choices,,,,,
    ,list_name,name,label,,
    ,often,1,Rarely,,
    ,often,2,Often,,
    ,often,NA,No chance,,
    ,importance,1,Of little use,,
    ,importance,2,Vital,,
    ,signs,yes_to_all,"I said yes to end the call, twice",,
    settings,,,,,
    ,form_title,form_id,version,default_language,
    ,Keeping promises,Keeping_Promises,3,English (en),

    """

  var reading: FormReading { XLSForm.read(Array(text.utf8), name: "form.csv") }

  /// The problems as one line each.
  var problems: [String] { reading.problems.map(\.description) }

  /// A sample with the first occurrence of some text replaced.
  static func with(_ old: String, _ new: String) -> FormSample {
    var sample = FormSample()
    guard let range = sample.text.firstRange(of: old) else { return sample }
    sample.text = sample.text[..<range.lowerBound] + new + sample.text[range.upperBound...]
    return sample
  }
}
