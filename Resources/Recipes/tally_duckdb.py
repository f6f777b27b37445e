#!/usr/bin/env python3
"""Counts answers with DuckDB: tally_duckdb.py frame.json answers.parquet -o counts.json"""
import os
import duckdb
import counting


def source(path):
    """A file or a folder of files, as DuckDB reads it. Every cell of a CSV file is text."""
    if os.path.isdir(path):
        path = os.path.join(path, "*.parquet" if counting.is_parquet(path) else "*.csv*")
    name = path.replace("'", "''")
    if counting.is_parquet(path):
        return f"read_parquet('{name}', union_by_name = true)"
    return (
        f"read_csv('{name}', union_by_name = true, all_varchar = true, header = true, delim = ',', "
        "quote = '\"', escape = '\"', nullstr = '')")


def main():
    options = counting.arguments("DuckDB")
    engine = duckdb.connect()
    engine.execute("SET TimeZone = 'UTC'; SET preserve_insertion_order = false")
    union = " UNION ALL BY NAME ".join(f"SELECT * FROM {source(path)}" for path in options.inputs)
    engine.execute(f"CREATE VIEW answers AS {union}")
    columns = {row[0]: row[1] for row in engine.execute("DESCRIBE answers").fetchall()}
    try:
        rows = engine.execute(counting.query(options, columns, fail="error")).fetchall()
    except duckdb.Error as error:
        counting.refused(error)
    counting.write(options, rows)


main()
