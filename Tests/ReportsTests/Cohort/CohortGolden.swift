/// Cohorts as they are read by people; `big`, `confidential` and `three` of `ReportCohortTests`.
enum CohortGolden {
  static let big = """
    Cohort
    ======

    - Pack: Our own way, version 2.1
    - People: 32, in 3 groups

    What is shown: People of one group who rated the same statements of a theme
    count together. Where they are fewer than 10, they are only in everyone's
    figures, with people of other groups who rated the same; where even these are
    fewer than 10, they are left out of the theme, and their number is said. So no
    figure, and no difference between figures, is about fewer than 10 people. If
    all of those gave the same answer, that shows.

    Hand on one result of these people: what changes from one to the next, with
    other groups or with a person more, may be about that person.

    These are people's views of their own practice on one day. They are not a
    test, and they do not show who is better at something.

    Too small to be shown by themselves in most themes:

    - South has 8 people with all answers. To see them: --merge South+West
    - West has 4 people with all answers. To see them: --merge South+West

    - Each statement begins: How often did you ...
    - Answers: 1 Level 1, 2 Level 2, 3 Level 3, 4 Level 4, 5 Level 5.
    - Left out of a theme are people with whom too few rated just the same
      statements, most of them because they had no chance or skipped one.
    - Score: the mean of a person's answers in a theme. The row "score" counts it
      under the nearest point.
    - Mean and SD: the average, and how far answers typically lie from it.
    - Quartiles: a quarter of the people are at or below the first, half at or
      below the second, three quarters at or below the third.
    - Of the people who rated every statement of a theme it takes 30 for alpha, 50
      for correlations, 100 for the table of statements and 200 for omega. The
      number after "go together" is Cronbach's alpha, with its 95 % range.

    All themes
    ----------

    Theme    counted   mean score  North
    Candour  28 of 32  3.65        4.23
    Care     30 of 32  2.67        2.67

    Areas
    -----

    The mean of an area's theme scores, where at least half of its themes have
    one. Each theme counts the same.

                  Area
    Everyone      3.16
    North         3.45
    South         -
    West          -
    other groups  2.78

    Candour
    -------

    - candour-1: say the hard thing?
    - candour-2: ask for it?
    - candour-3: stay silent? (Counts the other way round in scores.)

    28 of 32 people; 4 left out, so that nobody can be told from the rest.

    Score 3.65 on average, SD 1.00 (28 people scored).

    Statement  1  2   3  4   5   no chance  blank  mean  SD    quartiles
    candour-1  4  4   5  10  5   0          0      3.29  1.33  2 4 4
    candour-2  0  0   4  9   15  0          0      4.39  0.74  4 5 5
    candour-3  5  10  5  4   4   0          0      2.71  1.33  2 2 4
    score      0  8   5  10  5   0          0      3.65  1.00  2.33 4 4.33

    - How answers go together: Not shown: 28 people answered every statement, and
      it takes 30.

    Groups

    For each statement: the middle answer, and how close the answers are to it.

    Group         counted   mean  candour-1       candour-2       candour-3
    North         16 of 20  4.23  4 fairly close  5 very close    2 fairly close
    South         0 of 8    -     -               -               -
    West          0 of 4    -     -               -               -
    other groups  12 of 12  2.89  2 spread        4 fairly close  4 spread

    -: fewer than 10 people with all answers, so they are counted with the other
    groups.

    Care
    ----

    - care-1: ask how people were?

    30 of 32 people; 2 left out, so that nobody can be told from the rest.

    Score 2.67 on average, SD 1.45 (30 people scored).

    Statement  1  2  3  4  5  no chance  blank  mean  SD    quartiles
    care-1     9  6  5  6  4  0          0      2.67  1.45  1 2.5 4

    - care-1: Answers fall at both ends.

    - How answers go together: Not shown: the theme has 1 statement, and it takes
      2.

    Groups

    For each statement: the middle answer, and how close the answers are to it.

    Group         counted   mean  care-1
    North         18 of 20  2.67  3 spread
    South         0 of 8    -     -
    West          0 of 4    -     -
    other groups  12 of 12  2.67  2 spread

    -: fewer than 10 people with all answers, so they are counted with the other
    groups.

    --------

    This is a tool for thinking.

    Made for tests.

    """

  static let confidential = """
    Cohort
    ======

    - This report: as confidential as the answers
    - Pack: Our own way, version 2.1
    - People: 32, in 3 groups

    What is shown: Everything, down to single people. Whoever reads this reads
    their answers: do not hand it on.

    These are people's views of their own practice on one day. They are not a
    test, and they do not show who is better at something.

    - Each statement begins: How often did you ...
    - Answers: 1 Level 1, 2 Level 2, 3 Level 3, 4 Level 4, 5 Level 5.
    - Left out of a theme are people with whom too few rated just the same
      statements, most of them because they had no chance or skipped one.
    - Score: the mean of a person's answers in a theme. The row "score" counts it
      under the nearest point.
    - Mean and SD: the average, and how far answers typically lie from it.
    - Quartiles: a quarter of the people are at or below the first, half at or
      below the second, three quarters at or below the third.
    - Of the people who rated every statement of a theme it takes 30 for alpha, 50
      for correlations, 100 for the table of statements and 200 for omega. The
      number after "go together" is Cronbach's alpha, with its 95 % range.

    All themes
    ----------

    Theme    counted   mean score  North  South  West
    Candour  32 of 32  3.57        3.98   3.17   2.33
    Care     32 of 32  2.67        2.67   3.50   1.00

    Areas
    -----

    The mean of an area's theme scores, where at least half of its themes have
    one. Each theme counts the same.

              Area
    Everyone  3.12
    North     3.33
    South     3.33
    West      1.67

    Candour
    -------

    - candour-1: say the hard thing?
    - candour-2: ask for it?
    - candour-3: stay silent? (Counts the other way round in scores.)

    Score 3.57 on average, SD 1.02 (32 people scored).

    Statement  1  2   3  4   5   no chance  blank  mean  SD    quartiles
    candour-1  4  6   7  10  5   0          0      3.19  1.28  2 3 4
    candour-2  0  0   4  9   17  2          0      4.43  0.73  4 5 5
    candour-3  5  10  5  6   4   0          2      2.80  1.32  2 2.5 4
    score      0  10  5  12  5   0          0      3.57  1.02  2.33 4 4.33

    - How answers go together: Not shown: 28 people answered every statement, and
      it takes 30.

    Groups

    For each statement: the middle answer, and how close the answers are to it.

    Group  counted   mean  candour-1       candour-2       candour-3
    North  20 of 20  3.98  4 fairly close  5 very close    2 fairly close
    South  8 of 8    3.17  3 spread        3.5 very close  3 spread
    West   4 of 4    2.33  1 very close    5 very close    5 very close

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

    For each statement: the middle answer, and how close the answers are to it.

    Group  counted   mean  care-1
    North  20 of 20  2.67  3 spread
    South  8 of 8    3.50  3.5 spread
    West   4 of 4    1.00  1 very close

    --------

    This is a tool for thinking.

    Made for tests.

    """

  static let three = """
    Cohort
    ======

    - Pack: Our own way, version 2.1
    - People: 3

    What is shown: People who rated the same statements of a theme count together.
    Where they are fewer than 10, they are left out of the theme, and their number
    is said. So no figure, and no difference between figures, is about fewer than
    10 people. If all of those gave the same answer, that shows.

    Hand on one result of these people: what changes from one to the next, with
    other groups or with a person more, may be about that person.

    These are people's views of their own practice on one day. They are not a
    test, and they do not show who is better at something.

    Nothing is shown: it takes 10 people who rated the same statements of a theme.

    --------

    This is a tool for thinking.

    Made for tests.

    """
}
