#!/usr/bin/env python3
"""recipes.py SHOAL [--rows N] [--short]: Resources/Recipes against `shoal tally`, byte for byte.

Makes answers from a fixed seed, for the core pack and for a pack of its own (-3 to 3, a reversed
statement, a long theme), and counts them with Shoal, DuckDB and Spark: CSV and Parquet, whole and
in parts, shuffled, in any number of partitions, and on a small Spark cluster. Then damages them,
which the recipes must refuse. Prints seconds; 1 as the exit code when anything differs. `--short`
does the core pack only, and two shapes of it.

Needs Java 17 or later; without pyspark and duckdb it makes an environment of its own with them.
"""
import argparse, datetime, filecmp, glob, json, os, random, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RECIPES = os.path.join(ROOT, "Resources", "Recipes")
VERSIONS = {"duckdb": "2.0.0", "pyspark": "4.3.0"}
GROUPS = ["", "North", "South", "é, with a comma", 'a "quoted" one', "back\\slash", "tab\there", "Ωmega", "77"]
OWN = {"small": 1, "held": 3, "long": 6}
# How Spark cuts up the work: as it likes, and from one partition to many.
PARTITIONS = ["", *(
    f"--conf spark.sql.adaptive.enabled=false --conf spark.sql.shuffle.partitions={count} "
    f"--conf spark.sql.files.maxPartitionBytes={64 // count}m" for count in (1, 7, 32))]
CLUSTER = "--master local-cluster[2,1,1024]"

failures = []


def with_packages():
    """Starts again in an environment that has the packages, if this one has not."""
    try:
        global duckdb, pyspark
        import duckdb, pyspark
    except ImportError:
        home = os.path.join(ROOT, ".build-recipes")
        python = os.path.join(home, "bin", "python")
        if sys.executable == python:
            raise
        if not os.path.exists(python):
            subprocess.run([sys.executable, "-m", "venv", home], check=True)
        names = [f"{name}=={version}" for name, version in VERSIONS.items()]
        subprocess.run([python, "-m", "pip", "install", "-q", *names], check=True)
        os.execv(python, [python, *sys.argv])


def own_pack(folder):
    """A pack with a scale below zero, a reversed statement and a theme too long for cells."""
    os.makedirs(os.path.join(folder, "themes"))
    points = "".join(f'[[scale.point]]\nvalue = {n}\nlabel = "Point {n}"\n' for n in range(-3, 4))
    points += "".join(f'[[importance.point]]\nvalue = {n}\nlabel = "Point {n}"\n' for n in range(-3, 4))
    with open(os.path.join(folder, "pack.toml"), "w") as file:
        file.write(
            'format = 1\nid = "own"\ntitle = "Own"\nversion = "2.1"\nlanguage = "en-GB"\n'
            '[stem]\nme = "How often did you"\nus = "How often do we"\n'
            f'[scale]\nno-chance = "No chance"\n{points}'
            f'[[area]]\nid = "all"\ntitle = "All"\nabout = "All."\nthemes = {json.dumps(list(OWN))}\n')
    for theme, count in OWN.items():
        with open(os.path.join(folder, "themes", f"{theme}.toml"), "w") as file:
            file.write(f'id = "{theme}"\ntitle = "{theme}"\ndefinition = "It."\nwhy = "Why."\nsources = []\n')
            for n in range(count):
                file.write(f'[[statement]]\nid = "{theme}-{n}"\nme = "do it {n}?"\nus = "do it {n}?"\n')
                file.write("reverse = true\n" if n == 1 else "")


def moment(dice, day):
    """A time on that day, in one of the ways that Shoal reads."""
    when = datetime.datetime(2026, 3, 1) + datetime.timedelta(days=day, seconds=dice.randrange(86_400))
    return when.strftime(dice.choice(
        ["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ",
         "%Y-%m-%dT%H:%M:%S.123456+01:00", "%Y-%m-%d %H:%M:%S.5-09:30"]))


def answers(frame, rows):
    """Rows of person, time, group and answers, in a random order. Some persons have up to four rows,
    days apart, so that the latest is never in doubt."""
    dice = random.Random(20_261_123)
    scale = [str(frame["scale"]["low"] + n) for n in range(frame["scale"]["points"])]
    words = [("", "", "NA", "NA")[n] if n < 4 else scale[n % len(scale)] for n in range(64)]
    width = sum(len(theme["statements"]) for theme in frame["themes"])
    made = []
    while len(made) < rows:
        person = f"person {len(made)}"
        for day in dice.sample(range(0, 90, 3), dice.choice([1, 1, 1, 2, 4])):
            when = "" if day == 0 else moment(dice, day)
            cells = [words[byte & 63] for byte in dice.randbytes(width)]
            made.append([person, when, dice.choice(GROUPS), *cells])
    dice.shuffle(made)
    return made[:rows]


def write(path, names, rows):
    def cell(text):
        return '"' + text.replace('"', '""') + '"' if set(text) & set(',"') else text

    with open(path, "w") as file:
        for row in [names, *rows]:
            file.write(",".join(map(cell, row)) + "\n")


class Bench:
    """A pack, its answers in many shapes, and what Shoal makes of them."""

    def __init__(self, shoal, work, name, pack, rows):
        self.shoal, self.pack, self.name = shoal, pack, name
        self.folder = os.path.join(work, name)
        os.makedirs(self.folder)
        self.count = 0
        frame = self.path("frame.json")
        subprocess.run(
            [shoal, "tally", "-", "--pack", pack, "-o", frame], check=True, capture_output=True,
            input=b"person,statement,answer\n")
        with open(frame) as file:
            self.frame = json.load(file)
        self.statements = [each for theme in self.frame["themes"] for each in theme["statements"]]
        self.names = ["person", "time", "group", *self.statements]
        self.rows = answers(self.frame, rows)
        write(self.path("answers.csv"), self.names, self.rows)
        write(self.path("nameless.csv"), self.names[2:], [row[2:] for row in self.rows])
        self.parts()
        self.parquet()

    def path(self, name):
        return os.path.join(self.folder, name)

    def parts(self):
        """Five files of their own: the second has its columns backwards, the third lacks one."""
        os.makedirs(self.path("parts"))
        for number in range(5):
            names, rows = self.names, self.rows[number::5]
            if number == 1:
                names, rows = names[::-1], [row[::-1] for row in rows]
            if number == 2:
                names, rows = names[:-1], [row[:-1] for row in rows]
            write(self.path(f"parts/{number}.csv"), names, rows)

    def parquet(self):
        """Text as it is, in one file; and numbers and times in a folder of files, shuffled."""
        csv = f"read_csv('{self.path('answers.csv')}', all_varchar = true, header = true, quote = '\"', escape = '\"')"
        numbers = ", ".join(
            f"CASE \"{name}\" WHEN 'NA' THEN 99 ELSE CAST(\"{name}\" AS TINYINT) END AS \"{name}\""
            for name in self.statements[1:])
        first = self.statements[0]
        engine = duckdb.connect()
        engine.execute("SET TimeZone = 'UTC'")
        engine.execute(f"COPY (SELECT * FROM {csv}) TO '{self.path('text.parquet')}'")
        os.makedirs(self.path("numbers.parquet"))
        for part in range(4):
            engine.execute(
                f"COPY (SELECT person, CAST(time AS TIMESTAMPTZ) AS time, \"group\", CASE \"{first}\" "
                f"WHEN 'NA' THEN 99 ELSE CAST(\"{first}\" AS DOUBLE) END AS \"{first}\", {numbers} "
                f"FROM {csv} WHERE hash(person, time) % 4 = {part} ORDER BY hash(time, person)) "
                f"TO '{self.path(f'numbers.parquet/{part}.parquet')}'")

    def tally(self, inputs, output):
        """Shoal's own tally, and its seconds."""
        begin = time.perf_counter()
        subprocess.run(
            [self.shoal, "tally", *map(self.path, inputs), "--na", "no-chance", "--partial", "--pack", self.pack,
             "-o", self.path(output)],
            check=True, capture_output=True)
        print(f"{self.name:5} shoal   {time.perf_counter() - begin:7.1f} s  {' '.join(inputs)}", flush=True)
        return self.path(output)

    def recipe(self, engine, inputs, *options, wrapper=(), spark=""):
        """Runs a recipe; its exit code, and where it wrote to."""
        self.count += 1
        output = self.path(f"{engine}-{self.count}.json")
        inputs = [each for name in inputs for each in (glob.glob(self.path(name)) or [self.path(name)])]
        environment = os.environ | {
            "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable,
            "PYTHONDONTWRITEBYTECODE": "1", "PYSPARK_SUBMIT_ARGS": f"{spark} pyspark-shell"}
        done = subprocess.run(
            [*wrapper, sys.executable, os.path.join(RECIPES, f"tally_{engine}.py"),
             self.path("frame.json"), *inputs, "-o", output, *options],
            env=environment, capture_output=True, text=True)
        return done, output

    def expect(self, expected, engine, inputs, *options, wrapper=(), spark=""):
        """The recipe's bytes must be these."""
        begin = time.perf_counter()
        done, output = self.recipe(engine, inputs, *options, wrapper=wrapper, spark=spark)
        seconds = time.perf_counter() - begin
        same = done.returncode == 0 and filecmp.cmp(expected, output, shallow=False)
        how = " ".join([*inputs, *options, *wrapper, spark if engine == "spark" else ""])
        print(f"{self.name:5} {engine:7} {seconds:7.1f} s  {how}: {'same' if same else 'DIFFERENT'}", flush=True)
        if not same:
            failures.append(how)
            print(done.stderr[-2000:])
        return output

    def refuse(self, engine, name, words, *rows, names=None):
        """The recipe must stop at these rows, say why, and write nothing."""
        write(self.path(name), names or self.names, rows)
        done, output = self.recipe(engine, [name])
        refused = done.returncode not in (0, None) and words in done.stderr and not os.path.exists(output)
        print(f"{self.name:5} {engine:7} {name}: {'refused' if refused else 'NOT REFUSED'}", flush=True)
        if not refused:
            failures.append(name)
            print(done.stderr[-2000:])

    def finish(self, output):
        """`shoal tally` leaves the recipe's tally as it is, and `shoal cohort` tells the same of it."""
        again = self.tally([os.path.basename(output)], f"again-{self.count}.json")
        reports = [
            subprocess.run(
                [self.shoal, "cohort", path, "--na", "no-chance", "--pack", self.pack, "--format", "json"],
                check=True, capture_output=True).stdout
            for path in (self.path("answers.csv"), output)]
        same = filecmp.cmp(again, output, shallow=False) and reports[0] == reports[1]
        print(f"{self.name:5} shoal tally and shoal cohort of it: {'same' if same else 'DIFFERENT'}", flush=True)
        if not same:
            failures.append("finish")


def damaged(bench, engine):
    """What must not be counted in silence."""
    fine = ["1"] * len(bench.statements)
    wrong = ["8"] + fine[1:]
    first, later = ["p", "2026-01-01", "a"], ["p", "2026-01-02", "a"]
    bench.refuse(engine, "range.csv", "Not counted", first + wrong, later + fine)
    bench.refuse(engine, "twice.csv", "different answers of the same time", later + fine, later + fine[1:] + [""])
    bench.refuse(engine, "time.csv", "", ["p", "2026", "a"] + fine)
    bench.refuse(engine, "ragged.csv", "", first + fine, later + fine[1:])
    if engine == "spark":
        return  # each start takes a while, and the rest is the same SQL
    bench.refuse(engine, "blank.csv", "a person is blank", ["", "2026-01-01", "a"] + fine)
    bench.refuse(engine, "unknown.csv", "Unknown columns: Group", first + fine,
                 names=["person", "time", "Group", *bench.statements])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("shoal")
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--short", action="store_true")
    options = parser.parse_args()
    shoal = os.path.abspath(options.shoal)
    print(f"duckdb {duckdb.__version__}, pyspark {pyspark.__version__}, {options.rows:,} rows", flush=True)
    with tempfile.TemporaryDirectory() as work:
        own = os.path.join(work, "pack")
        own_pack(own)
        for name, pack in (("core", os.path.join(ROOT, "Resources", "Packs", "core")), ("own", own)):
            bench = Bench(shoal, work, name, pack, options.rows)
            latest = bench.tally(["answers.csv"], "latest.json")
            nameless = bench.tally(["nameless.csv"], "all.json")
            parts = bench.tally([f"parts/{n}.csv" for n in range(5)], "parts.json")
            shapes = [
                (latest, ["answers.csv"], [], PARTITIONS[0]),
                (nameless, ["nameless.csv"], [], PARTITIONS[1]),
                (parts, ["parts/*.csv"], [], PARTITIONS[2]),
                (latest, ["text.parquet"], [], PARTITIONS[3]),
                (latest, ["numbers.parquet"], ["--no-chance", "99"], CLUSTER),
            ]
            for engine in ("duckdb", "spark"):
                for expected, inputs, more, spark in shapes[::4] if options.short else shapes:
                    output = bench.expect(expected, engine, inputs, *more, spark=spark)
                bench.finish(output)
            if options.short:
                break
            bench.expect(latest, "duckdb", ["text.parquet"], wrapper=["taskset", "-c", "0"])
            if name == "core":
                damaged(bench, "duckdb")
                damaged(bench, "spark")
    if failures:
        sys.exit(f"{len(failures)} failed")
    print("All the same.")


with_packages()
main()
