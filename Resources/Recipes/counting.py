"""What both recipes share: their arguments, the SQL that counts, and the tally that comes of it.

The SQL is the same for DuckDB and Spark. It reads a view `answers` with a row for each answering,
and a column for each statement. Nothing leaves the engine but counts.
"""
import argparse, json, os, re, sys

ENDINGS = (".csv", ".csv.gz", ".parquet")


def arguments(engine):
    """The command line; `frame` becomes the tally of nobody in that file."""
    parser = argparse.ArgumentParser(description=f"Count answers with {engine}, as shoal tally does.")
    parser.add_argument("frame", help="the tally of nobody, which says what the pack is")
    parser.add_argument("inputs", nargs="+", help="files or folders; names end in .csv or .parquet")
    parser.add_argument("-o", "--output", required=True, help="the tally to write; must not exist")
    parser.add_argument("--no-chance", default="NA", help="what stands for no chance (NA); '' for none")
    options = parser.parse_args()
    with open(options.frame, encoding="utf-8") as file:
        options.frame = json.load(file)
    if options.frame.get("format") != "shoal-tally" or options.frame.get("version") != 1:
        sys.exit("The frame is not a tally of a version that this recipe knows.")
    if not re.fullmatch(r"[A-Za-z0-9_.-]*", options.no_chance):
        sys.exit("No chance must be of letters, digits, full stops, hyphens and underscores.")
    scale = options.frame["scale"]
    if options.no_chance in map(str, range(scale["low"], scale["low"] + scale["points"])):
        sys.exit(f"{options.no_chance} is a point of the scale, and cannot be no chance.")
    for path in options.inputs:
        if not path.rstrip("/").endswith(ENDINGS):
            sys.exit(f"{path}: the name must end in .csv, .csv.gz or .parquet.")
    if os.path.exists(options.output):
        sys.exit(f"{options.output} is there already.")
    return options


def is_parquet(path):
    return path.rstrip("/").endswith(".parquet")


def query(options, columns, fail):
    """The SQL that counts; its rows are a group, a code for each theme (all but one NULL), people.

    `columns` has the type of each column of `answers`; `fail` is the engine's function that stops
    with a message. Messages name columns, never what anybody answered.
    """
    themes, scale = options.frame["themes"], options.frame["scale"]
    low, points = scale["low"], scale["points"]
    check(columns, [each for theme in themes for each in theme["statements"]])

    def stop(words):
        return f"{fail}('Not counted: {words}.')"

    def text(name):
        value = f'CAST(answers."{name}" AS STRING)'
        if columns[name].lower() in ("double", "float"):
            value = f"regexp_replace({value}, '[.]0$', '')"
        return f"coalesce({value}, '')"

    def state(name):
        if name not in columns:
            return str(points)
        states = {str(low + n): n for n in range(points)} | {"": points}
        if options.no_chance:
            states[options.no_chance] = points + 1
        cases = " ".join(f"WHEN '{word}' THEN {number}" for word, number in states.items())
        wrong = stop(f"{name} holds something that is no answer")
        return f"CAST(CASE {text(name)} {cases} ELSE {wrong} END AS BIGINT)"

    def code(theme):
        factors = ((points + 2) ** n for n in range(len(theme["statements"])))
        return " + ".join(f"{state(name)} * {each}" for name, each in zip(theme["statements"], factors))

    codes = [f"code{n}" for n in range(len(themes))]
    team = f"nullif({text('group')}, '')" if "group" in columns else "CAST(NULL AS STRING)"
    chosen = [f"{team} AS team"] + [f"{code(theme)} AS {name}" for theme, name in zip(themes, codes)]
    if "person" not in columns:
        people = f"people AS (SELECT {', '.join(chosen)} FROM answers)"
    else:
        when = next((name for name in ("time", "date") if name in columns), None)
        chosen += [
            f"CASE {text('person')} WHEN '' THEN {stop('a person is blank')} ELSE {text('person')} END AS person",
            "CAST(NULL AS TIMESTAMP) AS seen" if when is None else
            f"CASE WHEN {text(when)} = '' THEN NULL WHEN {text(when)} LIKE '____-__-__%' "
            f"THEN date_trunc('millisecond', CAST({text(when)} AS TIMESTAMP)) "
            f"ELSE {stop(when + ' holds something that is no time')} END AS seen",
        ]
        twice = stop("somebody has different answers of the same time, and which are later is not known")
        people = f"""
            coded AS (SELECT {', '.join(chosen)} FROM answers),
            ranked AS (
              SELECT *, rank() OVER (PARTITION BY person ORDER BY seen DESC NULLS LAST) AS place FROM coded),
            latest AS (SELECT DISTINCT person, team, {', '.join(codes)} FROM ranked WHERE place = 1),
            numbered AS (SELECT *, count(*) OVER (PARTITION BY person) AS copies FROM latest),
            people AS (SELECT * FROM numbered WHERE CASE WHEN copies = 1 THEN TRUE ELSE {twice} END)"""
    sets = ", ".join(f"(team, {name})" for name in codes)
    return (
        f"WITH {people} SELECT team, {', '.join(codes)}, count(*) "
        f"FROM people GROUP BY GROUPING SETS ({sets})")


def check(columns, statements):
    """Stops at columns that Shoal would not know: a misspelt one would count as not answered."""
    unknown = set(columns) - set(statements) - {"group", "person", "time", "date"}
    if unknown:
        sys.exit(f"Unknown columns: {', '.join(sorted(unknown))}")
    if not set(columns) & set(statements):
        sys.exit("There is no column for any statement of the pack.")
    if {"time", "date"} <= set(columns):
        sys.exit("Only one of time and date can say when.")
    absent = [name for name in statements if name not in columns]
    if absent:
        print(f"No column, so not answered by anybody: {', '.join(absent)}", file=sys.stderr)


def refused(error):
    """Ends with the message of `stop` in an engine's error, or raises that error again."""
    words = re.search(r"Not counted: [^.]*\.", str(error))
    if words is None:
        raise error
    sys.exit(words[0])


def write(options, rows):
    """Writes the tally, for nobody else to read: the same bytes as shoal tally."""
    ids = [theme["id"] for theme in options.frame["themes"]]
    teams = {}
    for team, *codes, people in rows:
        patterns = teams.setdefault(team, {each: [] for each in ids})
        theme, code = next((id, code) for id, code in zip(ids, codes) if code is not None)
        patterns[theme].append([code, people])
    groups = []
    for team in sorted(teams, key=lambda name: (name or "").encode()):
        patterns = {theme: sorted(cells) for theme, cells in teams[team].items()}
        people = sum(count for _, count in patterns[ids[0]])
        groups.append({"group": team, "patterns": patterns, "people": people})
    tally = options.frame | {"groups": groups}
    text = json.dumps(tally, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
    short = {"b": "\\u0008", "t": "\\u0009", "f": "\\u000c", "r": "\\u000d"}
    text = re.sub(r"\\(.)", lambda found: short.get(found[1], found[0]), text)
    file = os.open(options.output, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(file, "w", encoding="utf-8", newline="") as output:
        output.write(text)
