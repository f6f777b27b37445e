/// Cohorts as they are read by people; `big`, `eight` and `three` of `ReportCohortTests`.
enum CohortGolden {
  static let big = """
    Cohort
    ======

    - Pack: Our own way, version 2.1
    - People: 32, in 3 groups

    What is shown: Fewer than 5 answers: nothing is shown. From 5 to 9, only the
    middle answer and how close the answers are to it. From 10, how many gave each
    answer. When everyone gave the same answer, nothing. Two results are of the
    same people, or differ by 5 or more. Scores and how answers go together are
    left out where, beside the answers, they would tell what fewer than 5 people
    said.

    These are people's views of their own practice on one day. They are not a
    test, and they do not show who is better at something.

    Candour
    -------

    - candour-1: say the hard thing?
    - candour-2: ask for it?
    - candour-3: stay silent? (Counts the other way round in scores.)

    Scores: Not shown, to protect people.

    Statement  1  2   3  4   5   no chance  blank  mean  SD    quartiles
    candour-1  4  6   7  10  5   0          0      3.19  1.28  2 3 4
    candour-2  0  0   4  9   17  2          0      4.43  0.73  4 5 5
    candour-3  5  10  5  6   4   0          2      2.80  1.32  2 2.5 4

    - How answers go together: Not shown, to protect people.

    Groups

    Group  scored  mean  candour-1       candour-2     candour-3
    North  -       -     4 fairly close  5 very close  2 fairly close
    South  -       -     -               -             -
    West   -       -     -               -             -

    -: not shown, to protect people.

    Care
    ----

    - care-1: ask how people were?

    Score 2.67 on average, SD 1.45 (30 people scored; 2 without an answer).

    Statement  1  2  3  4  5  no chance  blank  mean  SD    quartiles
    care-1     9  6  5  6  4  0          2      2.67  1.45  1 2.5 4

    - care-1: Answers fall at both ends.

    - How answers go together: Not shown: the theme has 1 statement, and it takes
      2.

    Groups

    Group  scored  mean  care-1
    North  18      2.67  3 spread
    South  -       -     -
    West   -       -     -

    -: not shown, to protect people.

    --------

    This is a tool for thinking.

    Made for tests.

    """

  static let eight = """
    Cohort
    ======

    - Pack: Our own way, version 2.1
    - People: 8

    What is shown: Fewer than 5 answers: nothing is shown. From 5 to 9, only the
    middle answer and how close the answers are to it. From 10, how many gave each
    answer. When everyone gave the same answer, nothing. Two results are of the
    same people, or differ by 5 or more. Scores and how answers go together are
    left out where, beside the answers, they would tell what fewer than 5 people
    said.

    These are people's views of their own practice on one day. They are not a
    test, and they do not show who is better at something.

    Candour
    -------

    - candour-1: say the hard thing?
    - candour-2: ask for it?
    - candour-3: stay silent? (Counts the other way round in scores.)

    Scores: Fewer than 10 answers: not shown, to protect people.

    - candour-1: 8 answers: the middle is 4, and they lie very close to it.
    - candour-2: 8 answers: the middle is 5, and they lie very close to it.
    - candour-3: 5 answers: the middle is 2, and they lie very close to it.

    Care
    ----

    - care-1: ask how people were?

    Scores: Fewer than 10 answers: not shown, to protect people.

    - care-1: 8 answers: the middle is 4, and they are spread around it.

    --------

    This is a tool for thinking.

    Made for tests.

    """

  static let three = """
    Cohort
    ======

    - Pack: Our own way, version 2.1
    - People: Fewer than 5 answers: not shown, to protect people.

    What is shown: Fewer than 5 answers: nothing is shown. From 5 to 9, only the
    middle answer and how close the answers are to it. From 10, how many gave each
    answer. When everyone gave the same answer, nothing. Two results are of the
    same people, or differ by 5 or more. Scores and how answers go together are
    left out where, beside the answers, they would tell what fewer than 5 people
    said.

    These are people's views of their own practice on one day. They are not a
    test, and they do not show who is better at something.

    --------

    This is a tool for thinking.

    Made for tests.

    """
}
